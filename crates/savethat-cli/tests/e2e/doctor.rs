//! `show`, `health` and `doctor`.

use std::fs;

use rstest::rstest;
use savethat_sim::{Challenge, Clip, Handshake, Page, Post};
use serde_json::Value;

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
    for step in [
        "disk",
        "proxy",
        "dns",
        "link",
        "tls",
        "clock",
        "challenge",
        "page",
        "phone",
        "player",
        "embed",
        "media",
    ] {
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
    assert!(asked[0].status == 206 && asked[0].bytes_sent <= 4096, "{asked:?}");
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

/// The steps of `doctor --json`, by name.
fn steps(run: &Run) -> impl Fn(&str) -> Value {
    let document = run.document();
    move |name| {
        let steps = document["steps"].as_array().expect("steps").iter();
        steps
            .clone()
            .find(|step| step["name"] == name)
            .cloned()
            .unwrap_or_else(|| panic!("{name}: {document}"))
    }
}

#[test]
fn doctor_as_a_document_names_the_way_that_is_broken() {
    let (site, id) =
        Site::with(|world| world.add("alice", Post::clip(Clip::Dawn).desktop(Page::http(403)).story()));
    let run = site.run(&["doctor", "--json", &site.link_of(id)]);
    assert_eq!(run.status, Some(0), "something else works: {run:?}");
    assert_eq!(run.document()["works"], true);
    let step = steps(&run);
    assert_eq!(step("page")["verdict"], "spare");
    assert_eq!(step("page")["failure"]["code"], "site_refused");
    for name in ["disk", "proxy", "tls", "clock", "phone", "player", "embed", "stories", "media"] {
        assert_eq!(step(name)["verdict"], "ok", "{name}");
    }
    for name in ["disk", "proxy", "tls", "page", "phone", "media"] {
        assert!(step(name)["ms"].is_u64(), "{name} has its time");
    }
    assert_eq!(step("dns")["verdict"], "skipped");
}

#[test]
fn doctor_says_that_a_proof_of_work_was_asked_for() {
    let (site, id) = Site::with(|world| {
        world.every_challenge = Some(Challenge::Solvable);
        world.add("alice", Post::clip(Clip::Dawn))
    });
    let run = site.run(&["doctor", "--json", &site.link_of(id)]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let said = steps(&run)("challenge")["sentence"].as_str().expect("a sentence").to_owned();
    assert!(said.contains("page, phone") && !said.contains("player"), "{said}");
}

#[rstest]
#[case(Handshake::Unknown, "UnknownIssuer")]
#[case(Handshake::Expired, "xpired")]
#[case(Handshake::OtherName, "certificate")]
fn doctor_says_what_is_wrong_with_a_certificate(#[case] wrong: Handshake, #[case] because: &str) {
    let (site, id) = Site::with(|world| {
        world.handshakes.insert("www.tiktok.com".to_owned(), wrong);
        world.add("alice", Post::clip(Clip::Dawn))
    });
    let run = site.run(&["doctor", &site.link_of(id)]);
    assert_eq!(run.status, Some(6), "{run:?}");
    let tls =
        run.out.lines().position(|line| line.starts_with("FAILED") && line.contains(" tls ")).expect("tls");
    let why = run.out.lines().nth(tls + 1).expect("a reason");
    assert!(why.contains("because: ") && why.contains(because), "{}", run.out);
    // The phone page has a host of its own: what still works is told as well.
    assert!(run.out.lines().any(|line| line.starts_with("ok ") && line.contains(" phone ")), "{}", run.out);
}

#[test]
fn doctor_tells_a_dead_proxy_from_a_dead_site() {
    let site = Site::standard();
    let free =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    let mut command = site.command(&["doctor", "--json", &site.link("video")]);
    command.env("HTTPS_PROXY", format!("http://ann:secret@{free}"));
    let run = Run::of(command);
    assert_eq!(run.status, Some(6), "{run:?}");
    let step = steps(&run);
    assert_eq!(step("proxy")["verdict"], "failed");
    assert_eq!(step("challenge")["verdict"], "skipped");
    assert!(step("proxy")["failure"]["hint"].as_str().expect("a hint").contains("HTTPS_PROXY"));
    assert_eq!(step("connect")["failure"]["code"], "site_unreachable");
    assert!(!run.out.contains("savethat doctor"), "the doctor sends nobody to the doctor: {}", run.out);
    for trace in ["secret", "ann", &free.to_string()] {
        assert!(!run.out.contains(trace), "safe to paste: {}", run.out);
    }
}

#[test]
fn doctor_finds_a_clock_that_is_off() {
    let (site, id) = Site::with(|world| world.add("alice", Post::clip(Clip::Dawn)));
    site.sim.advance(std::time::Duration::from_secs(2 * 3_600));
    let run = site.run(&["doctor", &site.link_of(id)]);
    let off = ["119", "120"].map(|off| format!("the site's are {off} minutes apart"));
    assert!(off.iter().any(|off| run.out.contains(off)), "{}", run.out);
    assert_eq!(run.status, Some(1), "the first failure is the clock's: {run:?}");
}
