//! `show`, `health` and `doctor`.

use std::fs;

use rstest::rstest;

use crate::{process::Run, site::Site};

#[test]
fn show_saves_nothing() {
    let site = Site::standard();
    let id = site.id("video-story");
    let run = site.run(&["show", &site.link("video-story")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    for part in ["@every.thing", &site.link_of(id), "576x1024", "expires"] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert_eq!((site.names().len(), site.sim.media_hits(id)), (0, 0));
}

#[test]
fn show_tames_a_caption() {
    let site = Site::standard();
    let run = site.run(&["show", &site.link("odd-caption")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let odd = |char: char| (char.is_control() && char != '\n') || char == '\u{202e}';
    assert!(!run.out.chars().any(odd), "{:?}", run.out);
}

#[test]
fn show_of_a_profile_is_its_live_stories() {
    let site = Site::standard();
    let run = site.run(&["show", "--json", "@mira.walks"]);
    assert_eq!(run.documents().len(), 4, "{run:?}");
    assert!(run.documents().iter().all(|post| post.get("saved").is_none()));
}

#[test]
fn health_is_0_while_the_server_runs() {
    let site = Site::standard();
    let mut server = site.serve();
    let place = server.address.to_string();
    assert_eq!(site.run(&["health", "--listen", &place]).status, Some(0));
    server.running().signal("TERM");
    assert_eq!(server.ended().status, Some(0));
    let run = site.run(&["health", "--listen", &place]);
    assert_eq!(run.status, Some(1), "{run:?}");
    assert!(run.err.contains(&place), "{}", run.err);
    assert_eq!(site.sim.log().len(), 0);
}

#[test]
fn doctor_names_each_step() {
    let site = Site::standard();
    let run = site.run(&["doctor", &site.link("video-story")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    for step in ["dns", "link", "tls", "clock", "media"] {
        assert!(
            run.out.lines().any(|line| line.split_whitespace().nth(1) == Some(step)),
            "{step}: {}",
            run.out
        );
    }
    assert!(run.out.contains("video/mp4") && run.out.contains("the post is in"), "{}", run.out);
    assert_eq!(site.names().len(), 0);
    let id = site.id("video-story");
    let asked = site.media_log(id);
    assert_eq!(asked.len(), 1, "one range of its media: {asked:?}");
    assert!(!run.out.contains(&site.sim.proxy()), "safe to paste: {}", run.out);
}

#[test]
fn doctor_without_a_link_asks_the_site_nothing_of_a_post() {
    let site = Site::standard();
    let run = site.run(&["doctor"]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert!(run.out.contains("skipped"), "{}", run.out);
}

#[rstest]
#[case("private-post", 5, "[private]")]
#[case("gone-deleted", 4, "[not_found]")]
#[case("page-403", 6, "[site_refused]")]
#[case("page-no-item", 7, "[site_changed]")]
#[case("media-404", 8, "[media_broken]")]
fn doctor_says_what_fails(#[case] name: &str, #[case] status: i32, #[case] said: &str) {
    let site = Site::standard();
    let run = site.run(&["doctor", &site.link(name)]);
    assert_eq!(run.status, Some(status), "{run:?}");
    assert!(run.out.contains(said) && run.out.contains("FAILED"), "{}", run.out);
}

#[test]
fn a_capture_is_fit_for_a_bug_report() {
    let site = Site::standard();
    let link = format!("{}?user_id=13579246801&u_code=EHSHARERCODE", site.link("page-no-item"));
    let mut command = site.command(&["doctor", &link, "--capture", "page.html"]);
    command.env("RUST_LOG", "debug");
    let run = Run::of(command);
    assert_eq!(run.status, Some(7), "{run:?}");
    for name in ["page-no-item", "video-story"] {
        let run = site.run(&["doctor", &site.link(name), "--capture", "page.html"]);
        assert!(run.out.contains("capture"), "{}", run.out);
        let page = fs::read_to_string(site.out().join("page.html")).expect("the page");
        assert!(page.contains("__UNIVERSAL_DATA_FOR_REHYDRATION__"), "its shape stays");
        for trace in ["13579246801", "EHSHARERCODE"] {
            assert!(!page.contains(trace) && !run.out.contains(trace), "{trace}");
        }
        let mut rest = page.as_str();
        while let Some(at) = rest.find("http") {
            let address = rest[at..].split(['"', '\'', '<', ' ', '\\']).next().expect("one");
            if let Some((_, query)) = address.split_once('?') {
                let values = query.split('&').filter_map(|pair| pair.split_once('='));
                assert!(values.clone().all(|(_, value)| value == "x"), "{address}");
            }
            rest = &rest[at + 4..];
        }
        for key in
            ["\"wid\":\"", "\"webIdCreatedTime\":\"", "\"csrfToken\":\"", "\"nonce\":\"", "\"odinId\":\""]
        {
            for (at, _) in page.match_indices(key) {
                assert!(page[at + key.len()..].starts_with("x\""), "{key}: {}", &page[at..at + 60]);
            }
        }
    }
}

#[test]
fn a_capture_that_cannot_be_written_is_told() {
    let site = Site::standard();
    let run = site.run(&["doctor", &site.link("video"), "--capture", "/nowhere/page.html"]);
    assert_eq!(run.status, Some(9), "{run:?}");
}
