//! The API: look-ups, rings, and saves that go on when the visitor leaves.

use std::time::Duration;

use hyper::Request;
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use serde_json::{Value, json};

use crate::{
    http::settled,
    site::{Site, sha256},
};

#[test]
fn a_look_up_is_the_post_of_the_contract() {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("video-story");
    let answer = server.post("/api/v1/resolve", &json!({ "link": site.link("video-story") }));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    let document = answer.json();
    let posts = document["posts"].as_array().expect("a list");
    assert_eq!(posts.len(), 1);
    let post = &posts[0];
    let names = [
        "source", "id", "kind", "link", "author", "caption", "posted", "expires", "via", "media", "sound",
        "zip",
    ];
    assert!(names.iter().all(|name| post.get(name).is_some()), "{post}");
    let file = &post["media"][0];
    let names = [
        "n",
        "role",
        "mime",
        "codec",
        "width",
        "height",
        "duration_s",
        "bytes",
        "watermarked",
        "filename",
        "href",
        "variants",
    ];
    assert!(names.iter().all(|name| file.get(name).is_some()), "{file}");
    assert!(!answer.text().contains("tiktok.com/video/tos"), "no address of the site's media");
    assert_eq!(site.sim.media_hits(id), 0);
    let best = file["variants"][0]["href"].as_str().expect("an address");
    assert_eq!(best, format!("/media/tiktok/{id}/1.mp4?quality=best"));
    assert_ne!(sha256(&server.get(best).body), site.sums(id)[0]);
    assert_eq!(sha256(&server.get(file["href"].as_str().expect("an address")).body), site.sums(id)[0]);

    let photos = server.post("/api/v1/resolve", &json!({ "link": site.link("photos") })).json();
    let zip = photos["posts"][0]["zip"].as_str().expect("an address");
    assert_eq!(server.get(zip).header("content-type"), "application/zip");
}

#[test]
fn a_profile_is_looked_up_newest_first() {
    let site = Site::standard();
    let server = site.serve();
    let document = server.post("/api/v1/resolve", &json!({ "link": "@busy.day" })).json();
    let posts = document["posts"].as_array().expect("a list");
    assert_eq!(posts.len(), 11);
    let posted: Vec<&str> = posts.iter().map(|post| post["posted"].as_str().expect("a time")).collect();
    assert!(posted.is_sorted_by(|newer, older| newer > older), "{posted:?}");
    let none = server.get("/api/v1/creators/tiktok/resting/stories").json();
    assert_eq!((&none["author"]["handle"], &none["posts"]), (&"resting".into(), &json!([])));
    let ring = server.get("/api/v1/creators/tiktok/mira.walks/stories").json();
    assert_eq!(
        (&ring["author"]["handle"], ring["posts"].as_array().map(Vec::len)),
        (&"mira.walks".into(), Some(4))
    );
}

#[rstest]
#[case(json!({ "link": "nothing" }), 400, "not_a_link")]
#[case(json!({ "link": "" }), 400, "not_a_link")]
#[case(json!({ "link": "https://video.example/1" }), 400, "site_unknown")]
#[case(json!({ "link": 7 }), 400, "bad_request")]
#[case(json!({}), 400, "bad_request")]
#[case(json!([]), 400, "bad_request")]
#[case(json!({ "link": "@resting" }), 404, "no_stories")]
#[case(json!({ "link": "@quiet_corner" }), 403, "private")]
#[case(json!({ "link": "@nobody.at.all.here" }), 404, "not_found")]
fn a_problem_document(#[case] body: Value, #[case] status: u16, #[case] code: &str) {
    let site = Site::standard();
    let server = site.serve();
    for path in ["/api/v1/resolve", "/api/v1/saves"] {
        server.post(path, &body).problem(status, code);
    }
}

#[rstest]
#[case("/api/v1/creators/tiktok/quiet_corner/stories", 403, "private")]
#[case("/api/v1/creators/elsewhere/alice/stories", 404, "no_such_page")]
#[case("/api/v1/creators/tiktok/a%2Fb/stories", 400, "not_a_link")]
#[case("/api/v1/saves/00000000000000000000000000000000", 404, "no_such_page")]
#[case("/api/v1/saves/1/events", 404, "no_such_page")]
#[case("/api/v1/nothing", 404, "no_such_page")]
#[case("/api/v1/file", 400, "not_a_link")]
#[case("/api/v1/file?link=%40mira.walks&quality=4k", 400, "bad_request")]
fn an_address_that_fails(#[case] path: &str, #[case] status: u16, #[case] code: &str) {
    let site = Site::standard();
    let server = site.serve();
    server.get(path).problem(status, code);
}

#[test]
fn a_save_outlives_the_story_and_its_visitor() {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("film-1mb");
    let begun = server.post("/api/v1/saves", &json!({ "link": site.link("film-1mb") }));
    assert_eq!(begun.status, 202, "{}", begun.text());
    let save = begun.json();
    let name = save["id"].as_str().expect("an id");
    assert!(name.len() >= 22 && name.chars().all(|char| char.is_ascii_alphanumeric()), "{name}");
    assert!(save["progress"].get("bytes").is_some() && save["progress"].get("total").is_some());
    assert_eq!(save["posts"][0]["id"], id.to_string());
    let at = format!("/api/v1/saves/{name}");
    assert_eq!(begun.header("location"), at);

    let events = server.get(&format!("{at}/events"));
    assert!(events.header("content-type").starts_with("text/event-stream"));
    let last = events.text().trim().rsplit("\n\n").next().expect("an event").to_owned();
    assert!(last.contains("event: ready"), "{}", events.text());
    let save = server.get(&at).json();
    assert_eq!(save["status"], "ready");
    let file = &save["files"][0];
    assert_eq!(save["progress"], json!({ "bytes": file["bytes"], "total": file["bytes"] }));
    assert_eq!(file["sha256"], site.sums(id)[0]);

    let second = server.post("/api/v1/saves", &json!({ "link": site.link("film-1mb") })).json();
    assert_ne!(second["id"], save["id"]);

    let sum = site.sums(id)[0].clone();
    site.sim.world(|world| world.remove(id));
    let kept = server.get(file["href"].as_str().expect("an address"));
    assert_eq!((kept.status.as_u16(), sha256(&kept.body)), (200, sum));

    assert_eq!(server.ask(Request::delete(&at), "").status, 204);
    server.get(&at).problem(404, "no_such_page");
    server.get(&format!("{at}/events")).problem(404, "no_such_page");
    server.ask(Request::delete(&at), "").problem(404, "no_such_page");
}

#[test]
fn files_of_a_save_are_chosen_by_number() {
    let site = Site::standard();
    let server = site.serve();
    let link = site.link("photos");
    let begun = server.post("/api/v1/saves", &json!({ "link": link, "files": [2], "quality": "best" }));
    assert_eq!(begun.status, 202, "{}", begun.text());
    let save = settled(&server, begun.header("location"));
    assert_eq!(save["files"].as_array().map(Vec::len), Some(1));
    assert_eq!((&save["files"][0]["n"], &save["status"]), (&2.into(), &"ready".into()));
    server.post("/api/v1/saves", &json!({ "link": link, "files": [9] })).problem(400, "bad_request");
    server.post("/api/v1/saves", &json!({ "link": link, "quality": "4k" })).problem(400, "bad_request");
}

#[test]
fn a_save_that_fails_says_why() {
    let site = Site::standard();
    let server = site.serve();
    let begun = server.post("/api/v1/saves", &json!({ "link": site.link("media-html") }));
    assert_eq!(begun.status, 202);
    let at = begun.header("location");
    let events = server.get(&format!("{at}/events"));
    assert!(events.text().contains("event: failed"), "{}", events.text());
    let save = server.get(at).json();
    assert_eq!((&save["status"], &save["failure"]["code"]), (&"failed".into(), &"media_broken".into()));
    server.get(save["files"][0]["href"].as_str().expect("an address")).problem(502, "media_broken");
}

#[test]
fn progress_is_told_while_bytes_come() {
    let (site, id) = Site::with(|world| {
        let drip = Fault::Drip { bytes: 10_000, pause: Duration::from_millis(20) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).rule(FaultRule::always(drip)))
    });
    let server = site.serve();
    let begun = server.post("/api/v1/saves", &json!({ "link": site.link_of(id) }));
    let events = server.get(&format!("{}/events", begun.header("location")));
    let bytes: Vec<u64> = (events.text().lines())
        .filter_map(|line| serde_json::from_str::<Value>(line.strip_prefix("data: ")?).ok())
        .filter_map(|state| state["progress"]["bytes"].as_u64())
        .collect();
    assert!(bytes.len() > 3 && bytes.is_sorted(), "{bytes:?}");
    assert!(bytes.last() >= Some(&1_000_000), "{bytes:?}");
}
