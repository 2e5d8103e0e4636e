//! The page, without any script.

use std::time::Duration;

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post};

use crate::{
    http::{Answer, Server, unescaped},
    process::until,
    site::{Site, sha256},
};

fn page(answer: &Answer) -> String {
    assert!(answer.header("content-type").starts_with("text/html"), "{:?}", answer.headers);
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    unescaped(answer.text())
}

#[test]
fn the_first_page_is_one_field_and_one_button() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.get("/");
    assert_eq!(answer.status, 200);
    let text = page(&answer);
    assert!(text.contains("name=\"link\"") && text.contains("Save it"), "{text}");
    assert_eq!(answer.header("x-robots-tag"), "");
    assert_eq!(server.get("/healthz").status, 200);
    let ready = server.get("/readyz");
    assert_eq!((ready.status.as_u16(), &ready.json()["ready"]), (200, &true.into()));
    assert_eq!(site.sim.log().len(), 0, "nothing was asked of the site");
}

#[rstest]
#[case("video-story")]
#[case("photos")]
#[case("profile")]
fn a_look_up_fetches_no_media(#[case] name: &str) {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/", &site.link(name));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert!(page(&answer).contains("Save it"));
    let pages = |hit: &savethat_sim::Hit| hit.host == "www.tiktok.com" || hit.host == "m.tiktok.com";
    assert!(site.sim.log().iter().all(pages), "only pages were asked for");
}

#[test]
fn the_sharer_is_not_shown_again() {
    let site = Site::standard();
    let server = site.serve();
    for scenario in ["video-story", "private-post", "short-vm"] {
        let link = format!("{}?user_id=1357924680&u_code=EHSHARERCODE", site.link(scenario));
        for path in ["/", "/save"] {
            let answer = server.link(path, &link);
            assert!(!answer.text().contains("1357924680") && !answer.text().contains("EHSHARERCODE"));
        }
    }
    assert!(!server.log().contains("1357924680") && !server.log().contains("EHSHARERCODE"));
}

#[rstest]
#[case("video-story")]
#[case("photos")]
fn a_save_is_proved_and_downloaded(#[case] name: &str) {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id(name);
    let answer = server.link("/save", &site.link(name));
    assert_eq!(answer.status, 200);
    let text = page(&answer);
    let sums = site.sums(id);
    assert_eq!(text.matches("whole and checked").count(), sums.len(), "{text}");
    assert!(!text.contains("http-equiv=\"refresh\""));
    for (n, sum) in (1..).zip(&sums) {
        assert!(text.contains(sum.as_str()), "the sum of file {n}");
        let file = server.get(&answer.href(&format!("/media/tiktok/{id}/{n}.")));
        assert_eq!((file.status.as_u16(), file.cut), (200, false));
        assert_eq!(&sha256(&file.body), sum);
    }
}

#[test]
fn a_profile_is_a_list_of_taps() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/save", "@mira.walks");
    assert_eq!(answer.status, 200);
    assert!(page(&answer).contains("4 live Stories"));
    assert!(site.sim.log().iter().all(|hit| hit.host == "www.tiktok.com"), "no byte of media");
    let one = server.get(&answer.href("/save?link="));
    assert!(page(&one).contains("whole and checked"));
}

#[rstest]
#[case("short-outside", 400, "refused_address")]
#[case("short-invite", 400, "link_unsupported")]
#[case("profile-no-stories", 404, "no_stories")]
#[case("gone-deleted", 404, "not_found")]
#[case("short-expired", 410, "expired")]
#[case("private-post", 403, "private")]
#[case("profile-private", 403, "private")]
#[case("sensitive", 403, "login_required")]
#[case("geo", 451, "region_blocked")]
#[case("page-429", 503, "site_refused")]
#[case("page-503", 504, "site_unreachable")]
#[case("page-no-item", 502, "site_changed")]
#[case("media-html", 502, "media_broken")]
fn a_failure_stands_next_to_the_field(#[case] name: &str, #[case] status: u16, #[case] code: &str) {
    let site = Site::standard();
    let server = site.serve();
    failure(&server, &site.link(name), status, code);
    if name == "page-429" {
        assert_eq!(server.link("/save", &site.link(name)).header("retry-after"), "30");
    }
}

#[rstest]
#[case("nothing like a link", 400, "not_a_link")]
#[case("https://video.example/watch?v=1", 400, "site_unknown")]
#[case("https://www.tiktok.com/@alice/live", 400, "link_unsupported")]
#[case("https://www.instagram.com/stories/alice/3456789012345678901/", 403, "login_required")]
fn a_text_that_is_refused(#[case] text: &str, #[case] status: u16, #[case] code: &str) {
    let site = Site::standard();
    let server = site.serve();
    failure(&server, text, status, code);
    assert_eq!(site.sim.log().len(), 0);
}

fn failure(server: &Server, link: &str, status: u16, code: &str) {
    let answer = server.link("/save", link);
    assert_eq!(answer.status, status, "{}", answer.text());
    let text = page(&answer);
    assert!(text.contains(&format!("<code>{code}</code>")), "{text}");
    assert!(text.contains("aria-describedby=\"failure\"") && text.contains("role=\"alert\""));
    // The very sentence that the API gives.
    let problem = server.link("/api/v1/file", link);
    let problem = problem.problem(status, code);
    assert!(text.contains(problem["detail"].as_str().expect("a sentence")), "{problem}");
    let (field, alert) = (text.find("name=\"link\""), text.find("id=\"failure\""));
    assert!(field.zip(alert).is_some_and(|(field, alert)| alert > field && alert - field < 3_000));
}

#[test]
fn a_full_server_is_a_failure_too() {
    let site = Site::standard();
    let data = site.beside("data");
    let arguments = ["serve", "--listen", "127.0.0.1:0", "--data", data.to_str().expect("UTF-8")];
    let mut command = site.command(&arguments);
    command.args(["--max-file-bytes", "500KB"]);
    let server = Server::start(crate::process::Running::start(command), site.runtime());
    failure(&server, &site.link("film-1mb"), 413, "too_large");
}

#[test]
fn a_page_renews_itself_until_the_file_is_proved() {
    let (site, id) = Site::with(|world| {
        let stall = Fault::Drip { bytes: 10_000, pause: Duration::from_millis(200) };
        let content = Clip::Dawn.content().grown_to(600_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::first(1, stall)))
    });
    let server = site.serve();
    let answer = server.link("/save", &site.link_of(id));
    assert_eq!(answer.status, 200);
    let text = page(&answer);
    assert!(text.contains("not checked yet"), "{text}");
    assert!(!text.contains("whole and checked"));
    let (_, rest) = text.split_once("http-equiv=\"refresh\" content=\"").expect("it renews itself");
    let again = rest.split_once("url=").and_then(|(_, rest)| rest.split_once('"')).expect("an address").0;
    let done = until("the proof", || {
        let answer = server.get(again);
        let text = page(&answer);
        text.contains("whole and checked").then_some(answer)
    });
    assert!(!page(&done).contains("http-equiv=\"refresh\""));
    assert_eq!(site.sim.media_hits(id), 1, "renewing fetches nothing again");
    let file = server.get(&done.href(&format!("/media/tiktok/{id}/1.")));
    assert_eq!(sha256(&file.body), site.sums(id)[0]);
}

#[test]
fn a_caption_is_text_and_nothing_else() {
    let site = Site::standard();
    let server = site.serve();
    for path in ["/", "/save"] {
        let answer = server.link(path, &site.link("odd-caption"));
        assert!(
            !answer.text().contains("<b>x</b>") && !answer.text().contains('\u{202e}'),
            "{}",
            answer.text()
        );
    }
    let pasted = "\"><script>alert(1)</script> https://evil.example/\"onfocus=x";
    let answer = server.link("/save", pasted);
    assert!(!answer.text().contains("<script>alert"), "{}", answer.text());
    assert!(answer.header("content-security-policy").contains("default-src 'none'"));
}
