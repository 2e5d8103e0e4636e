//! How much one visitor may have.

use std::time::Duration;

use hyper::Request;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use serde_json::json;

use crate::{
    http::{ask, coded},
    process::until,
    site::Site,
};

const BAD: &str = "https://example.org/";

fn from(address: &str) -> [(&str, &str); 1] {
    [("x-forwarded-for", address)]
}

#[test]
fn look_ups_are_counted_for_each_visitor() {
    let site = Site::standard();
    let server = site.serve_set(&[("rate", "3/h"), ("trusted_proxies", "127.0.0.1")]);
    let look = |visitor: &str| {
        let request = Request::post("/api/v1/resolve").header("x-forwarded-for", visitor);
        server.ask(request, json!({ "link": BAD }).to_string())
    };
    for left in ["2", "1", "0"] {
        let answer = look("198.51.100.1");
        answer.problem(400, "site_unknown");
        assert_eq!(answer.header("ratelimit-limit"), "3");
        assert_eq!(answer.header("ratelimit-remaining"), left);
    }
    let refused = look("198.51.100.1");
    let problem = refused.problem(429, "rate_limited");
    let wait: u64 = refused.header("retry-after").parse().expect("seconds");
    assert!((1_190..=1_200).contains(&wait), "{wait}");
    assert_eq!(problem["retry_after"], wait);
    assert_eq!(problem["retryable"], true);
    assert_eq!(refused.header("ratelimit-remaining"), "0");
    // Another word in front of theirs changes nothing: it was said by themselves.
    look("203.0.113.9, 198.51.100.1").problem(429, "rate_limited");
    look("198.51.100.2").problem(400, "site_unknown");
    look("2001:db8:1:ff00::1").problem(400, "site_unknown");
    let same_network = look("2001:db8:1:ff55::2");
    assert_eq!(same_network.header("ratelimit-remaining"), "1");
    // A person reads it on the page.
    let page = server.get_with(
        &format!("/?link={}", coded(BAD)),
        &[("x-forwarded-for", "198.51.100.1"), ("accept", "text/html")],
    );
    assert_eq!(page.status, 429);
    assert!(
        page.text().contains("faster than this server allows") && page.text().contains("Wait 20 minutes"),
        "{}",
        page.text()
    );
    assert_ne!(page.header("retry-after"), "");
    // What asks for nothing is free.
    assert_eq!(server.get_with("/", &from("198.51.100.1")).status, 200);
}

#[test]
fn without_a_trusted_proxy_the_header_is_a_lie() {
    let site = Site::standard();
    let server = site.serve_set(&[("rate", "2/h")]);
    let look = |said: &str| server.get_with(&format!("/?link={}", coded(BAD)), &from(said)).status;
    assert_eq!(look("198.51.100.1"), 400);
    assert_eq!(look("198.51.100.2"), 400);
    assert_eq!(look("198.51.100.3"), 429);
}

#[test]
fn numbers_cannot_be_tried_out_at_media_addresses() {
    let site = Site::standard();
    let server = site.serve_set(&[("rate", "2/h")]);
    let tried = |id: u64| server.get(&format!("/media/tiktok/{id}/1.mp4")).status.as_u16();
    let ends: Vec<u16> = (0..4).map(|n| tried(7_400_000_000_000_000_000 + n)).collect();
    assert_eq!(ends[2..], [429, 429], "{ends:?}");
}

#[test]
fn each_link_of_a_list_is_a_look_up_that_waits_for_its_turn() {
    let (site, ids) = Site::with(|world| {
        (0..4).map(|_| world.add("alice", Post::film(Clip::Dawn.content()))).collect::<Vec<_>>()
    });
    let server = site.serve_set(&[("rate", "2/s")]);
    let links: Vec<String> = ids.iter().map(|id| site.link_of(*id)).collect();
    let begun = server.post("/api/v1/lists", &json!({ "links": links.join(" ") }));
    assert_eq!(begun.status, 202);
    let at = begun.header("location").to_owned();
    let list = until("all are saved", || {
        let list = server.get(&at).json();
        (list["status"] != "fetching").then_some(list)
    });
    assert_eq!((list["saved"].as_u64(), list["failed"].as_u64()), (Some(4), Some(0)), "{list}");
}

#[test]
fn downloads_at_once_are_counted_and_none_is_cut() {
    let (site, id) = Site::with(|world| {
        let pause = Fault::Drip { bytes: 20_000, pause: Duration::from_millis(20) };
        let content = Clip::Dawn.content().grown_to(2_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(pause)))
    });
    let server = site.serve_set(&[("client_downloads", "1")]);
    let address = server.address;
    let path = format!("/api/v1/file?link={}", coded(&site.link_of(id)));
    let first = {
        let path = path.clone();
        site.runtime().spawn(async move { ask(address, Request::get(path), "".into()).await })
    };
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 100_000).then_some(()));
    let second = server.get(&path);
    second.problem(429, "rate_limited");
    assert_ne!(second.header("retry-after"), "");
    let first = server.on(first).expect("no panic");
    assert_eq!((first.status.as_u16(), first.cut), (200, false));
    assert_eq!(crate::site::sha256(&first.body), site.sums(id)[0]);
    assert_eq!(server.get(&path).status, 200, "its turn is over");
}

#[test]
fn the_bytes_of_a_day() {
    let (site, id) = Site::with(|world| world.add("alice", Post::film(Clip::Dawn.content())));
    let path = format!("/api/v1/file?link={}", coded(&site.link_of(id)));
    for (setting, status, code) in
        [("client_bytes_a_day", 429, "rate_limited"), ("egress_a_day", 503, "busy")]
    {
        let server = site.serve_set(&[(setting, "1000")]);
        let first = server.get(&path);
        assert_eq!((first.status.as_u16(), first.cut), (200, false), "what began is never cut");
        let second = server.get(&path);
        second.problem(status, code);
        let wait: u64 = second.header("retry-after").parse().expect("seconds");
        assert!((86_000..=86_400).contains(&wait), "{wait}");
        // The page and the look-ups go on.
        assert_eq!(server.get("/").status, 200);
    }
}

#[test]
fn one_budget_towards_the_site() {
    let (site, ids) = Site::with(|world| {
        (0..3).map(|_| world.add("alice", Post::film(Clip::Dawn.content()))).collect::<Vec<_>>()
    });
    let server = site.serve_set(&[("site_rate", "2/h"), ("rate", "off")]);
    let look = |id: u64| server.post("/api/v1/resolve", &json!({ "link": site.link_of(id) }));
    assert_eq!(look(ids[0]).status, 200);
    assert_eq!(look(ids[1]).status, 200);
    assert_eq!(look(ids[0]).status, 200, "known: the site is not asked");
    let refused = look(ids[2]);
    let problem = refused.problem(429, "rate_limited");
    assert!(problem["detail"].as_str().expect("a sentence").contains("ask TikTok too often"), "{problem}");
}
