//! What a script may rely on: the exit status and the code of every way in which a save fails.

use rstest::rstest;

use crate::{process::Run, site::Site};

#[rstest]
#[case("gone-deleted", 4, "not_found")]
#[case("gone-missing", 4, "not_found")]
#[case("never-existed", 4, "not_found")]
#[case("in-review", 4, "not_found")]
#[case("audit-failed", 4, "not_found")]
#[case("short-dead", 4, "not_found")]
#[case("profile-unknown", 4, "not_found")]
#[case("profile-no-stories", 4, "no_stories")]
#[case("short-expired", 4, "expired")]
#[case("private-self", 5, "private")]
#[case("private-friends", 5, "private")]
#[case("private-post", 5, "private")]
#[case("private-10222", 5, "private")]
#[case("profile-private", 5, "private")]
#[case("sensitive", 5, "login_required")]
#[case("geo", 6, "region_blocked")]
#[case("geo-copyright", 6, "region_blocked")]
#[case("region-locked", 6, "region_blocked")]
#[case("page-403", 6, "site_refused")]
#[case("page-429", 6, "site_refused")]
#[case("page-empty", 6, "site_refused")]
#[case("page-wait", 6, "site_refused")]
#[case("page-captcha", 6, "site_refused")]
#[case("page-login", 6, "site_refused")]
#[case("page-503", 6, "site_unreachable")]
#[case("page-closed", 6, "site_unreachable")]
#[case("status-unknown", 7, "site_changed")]
#[case("page-foreign", 7, "site_changed")]
#[case("page-no-item", 7, "site_changed")]
#[case("short-outside", 3, "refused_address")]
#[case("short-private-address", 3, "refused_address")]
#[case("short-plain-http", 0, "")]
#[case("short-invite", 3, "link_unsupported")]
#[case("media-html", 8, "media_broken")]
#[case("media-json", 8, "media_broken")]
#[case("media-404", 8, "media_broken")]
#[case("redirect-outside", 8, "media_broken")]
#[case("media-403", 6, "site_refused")]
#[case("media-500", 6, "site_unreachable")]
fn a_scenario(#[case] name: &str, #[case] status: i32, #[case] code: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link(name)]);
    assert_eq!(run.status, Some(status), "{run:?}");
    let document = run.document();
    if status == 0 {
        return;
    }
    let failure = &document["failure"];
    assert_eq!(failure["code"], code, "{document}");
    for key in ["detail", "hint", "retryable", "retry_after"] {
        assert!(failure.get(key).is_some(), "{key} is missing: {failure}");
    }
    assert!(run.err.contains(failure["detail"].as_str().expect("a sentence")), "{}", run.err);
    assert!(run.err.contains("\nhint: "), "{}", run.err);
    let left: Vec<String> = site.names().into_iter().filter(|name| !name.contains(".part")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[rstest]
#[case("no link in here", "not_a_link")]
#[case("", "not_a_link")]
#[case("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "site_unknown")]
#[case("https://www.tiktok.com.evil.example/@a/video/7526770564367748360", "refused_address")]
#[case("https://www.tiktok.com@evil.example/@a/video/7526770564367748360", "refused_address")]
#[case("https://www.tiktok.com/@alice/live", "link_unsupported")]
#[case("https://www.tiktok.com/music/original-sound-7526770564367748360", "link_unsupported")]
#[case("https://www.tiktok.com/tag/duck", "link_unsupported")]
#[case("https://www.tiktok.com/search?q=duck", "link_unsupported")]
#[case("https://www.tiktok.com:8443/@a/video/7526770564367748360", "refused_address")]
fn a_text_that_is_refused_without_a_request(#[case] text: &str, #[case] code: &str) {
    let site = Site::standard();
    for command in ["get", "show"] {
        let run = site.run(&[command, "--json", text]);
        assert_eq!(run.status, Some(3), "{run:?}");
        assert_eq!(run.document()["failure"]["code"], code, "{run:?}");
    }
    assert_eq!(site.sim.log().len(), 0);
}

#[rstest]
#[case("https://www.instagram.com/stories/alice/3456789012345678901/")]
#[case("https://www.facebook.com/stories/1234567890/UzpfSVNDOjEyMzQ1/")]
fn stories_behind_a_login_are_told_at_once(#[case] link: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", link]);
    assert_eq!(run.status, Some(5), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "login_required");
    assert_eq!(site.sim.log().len(), 0);
}

#[test]
fn a_site_that_cannot_be_reached() {
    let site = Site::standard();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
    let mut command = site.command(&["get", "--json", &site.link("video-story")]);
    command.env("HTTPS_PROXY", format!("http://{}", closed.expect("a free port")));
    let run = Run::of(command);
    assert_eq!(run.status, Some(6), "{run:?}");
    let failure = &run.document()["failure"];
    assert_eq!((&failure["code"], &failure["retryable"]), (&"site_unreachable".into(), &true.into()));
}

#[test]
fn a_long_retry_after_is_told_and_not_waited_for() {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link("page-429")]);
    assert_eq!(run.document()["failure"]["retry_after"], 30);
    assert!(run.err.contains("retry after: 30 s"), "{}", run.err);
}

#[test]
fn an_expired_story_is_so_only_where_it_is_known_to_be_one() {
    let site = Site::standard();
    let id = site.id("expired-story");
    let known = site.run(&["get", "--json", &site.link("short-expired")]).document();
    assert_eq!(known["failure"]["code"], "expired");
    let unknown = site.run(&["get", "--json", &site.link_of(id)]).document();
    assert_eq!(unknown["failure"]["code"], "not_found");
    assert!(unknown["failure"]["hint"].as_str().expect("a hint").contains("26 h"), "{unknown}");
}

#[test]
fn of_three_pictures_two_are_kept() {
    let site = Site::standard();
    let id = site.id("photo-html");
    let link = site.link("photo-html");
    let run = site.run(&["get", &link]);
    assert_eq!(run.status, Some(8), "{run:?}");
    let saved: Vec<&str> = run.out.lines().collect();
    assert_eq!(saved.len(), 2, "{run:?}");
    assert!(saved[0].ends_with("_01.jpg") && saved[1].ends_with("_03.jpg"), "{saved:?}");
    assert!(run.err.contains("file 2 of 3"), "{}", run.err);

    let run = site.run(&["get", "--json", &link]);
    assert_eq!(run.status, Some(8));
    let document = run.document();
    assert_eq!(document["id"], id.to_string());
    assert_eq!(document["saved"][1]["n"], 3);
    assert_eq!(document["saved"][0]["already"], true);
    let failures = document["failures"].as_array().expect("a list");
    assert_eq!(failures.len(), 1);
    assert_eq!((&failures[0]["n"], &failures[0]["code"]), (&2.into(), &"media_broken".into()));
    assert!(document.get("failure").is_none());
}

#[test]
fn an_unknown_variable_of_ours_stops_the_start() {
    let site = Site::standard();
    let mut command = site.command(&["get", &site.link("video")]);
    command.env("SAVETHAT_SPOOL_MAXBYTES", "1");
    let run = Run::of(command);
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(run.err.contains("SAVETHAT_SPOOL_MAXBYTES"), "{}", run.err);
    assert_eq!(site.sim.log().len(), 0);
}
