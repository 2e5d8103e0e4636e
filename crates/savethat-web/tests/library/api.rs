//! The same for programs.

use axum::{
    body::Body,
    http::{Request, request::Builder},
};
use rstest::rstest;
use savethat_library::{
    event::What,
    store::{Jobs as _, Records as _, Watches as _},
};
use savethat_sim::{Clip, Post};
use serde_json::{Value, json};

use crate::{
    archive::names,
    house::{Answer, Browser, House, PASSWORD, Wishes, record},
};

impl House {
    async fn call(&self, request: Builder, body: &Value) -> Answer {
        self.ask(request.header("content-type", "application/json"), body.to_string()).await
    }

    async fn tell(&self, owner: &Browser, path: &str, body: Value) -> Answer {
        self.call(owner.post(path), &body).await
    }

    async fn delete(&self, owner: &Browser, path: &str) -> Answer {
        let request = Request::delete(path).header("host", "save.example").header("cookie", &owner.cookie);
        self.ask(request, Body::empty()).await
    }
}

fn ids(answer: &Answer) -> Vec<String> {
    let posts = answer.json()["posts"].as_array().expect("posts").clone();
    posts.iter().map(|post| post["id"].as_str().expect("an id").to_owned()).collect()
}

#[tokio::test]
async fn signing_in_opens_it_and_signing_out_closes_it() {
    let house = House::new().await;
    house.owned().await;
    let anybody = || Request::post("/api/v1/owner/session").header("host", "save.example");
    let wrong = house.call(anybody(), &json!({ "password": "a wrong password" })).await;
    assert_eq!(wrong.failure(), (401, "key_refused".to_owned()));
    let entered = house.call(anybody(), &json!({ "password": PASSWORD })).await;
    assert_eq!(entered.status.as_u16(), 204);
    let owner = Browser { cookie: entered.cookie().1.to_owned(), seal: String::new() };
    assert_eq!(house.see(&owner, "/api/v1/library").await.status.as_u16(), 200);
    assert_eq!(house.delete(&owner, "/api/v1/owner/session").await.status.as_u16(), 204);
    assert_eq!(house.see(&owner, "/api/v1/library").await.failure(), (401, "key_refused".to_owned()));
}

#[rstest]
#[case("/api/v1/library")]
#[case("/api/v1/library/tiktok/1")]
#[case("/api/v1/library/dying")]
#[case("/api/v1/watches")]
#[case("/api/v1/events")]
#[tokio::test]
async fn nobody_else_is_told_anything(#[case] path: &str) {
    let house = House::new().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    assert_eq!(house.get(path).await.failure(), (401, "key_refused".to_owned()));
    let without = House::with(Wishes { library: false, ..Wishes::default() }).await;
    assert_eq!(without.get(path).await.failure(), (404, "no_such_page".to_owned()));
}

#[tokio::test]
async fn what_is_kept_comes_in_pages_to_the_last() {
    let house = House::new().await;
    let owner = house.owned().await;
    for n in 1..=5 {
        house.shelve(record(&n.to_string(), "alice", "sea", n), b"bytes").await;
    }
    house.shelve(record("6", "bob", "hills", 6), b"bytes").await;
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = house.see(&owner, &format!("/api/v1/library?by=@alice&many=2{after}")).await;
        assert_eq!(page.json()["used"], json!({ "posts": 6, "bytes": 30 }));
        found.push(ids(&page));
        match page.json()["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(found, [vec!["5", "4"], vec!["3", "2"], vec!["1"]]);
    let one = house.see(&owner, "/api/v1/library/tiktok/6").await.json();
    assert_eq!((one["caption"].as_str(), one["bytes"].as_u64()), (Some("hills"), Some(5)));
    let href = one["files"][0]["href"].as_str().expect("an address");
    assert_eq!(house.see(&owner, href).await.body.as_ref(), b"bytes");
}

#[rstest]
#[case("many=0")]
#[case("many=501")]
#[case("many=")]
#[case("many=x")]
#[case("kind=film")]
#[case("kind=")]
#[case("from=yesterday")]
#[case("after=nowhere")]
#[tokio::test]
async fn a_question_that_is_none_is_refused(#[case] query: &str) {
    let house = House::new().await;
    let owner = house.owned().await;
    let answer = house.see(&owner, &format!("/api/v1/library?{query}")).await;
    assert_eq!(answer.failure(), (400, "bad_request".to_owned()));
}

#[tokio::test]
async fn what_is_taken_out_is_gone() {
    let house = House::new().await;
    let owner = house.owned().await;
    let kept = house.shelve(record("1", "alice", "", 0), b"one").await;
    assert_eq!(house.delete(&owner, "/api/v1/library/tiktok/1").await.status.as_u16(), 204);
    assert!(!house.path(&kept.files[0]).exists());
    let again = house.delete(&owner, "/api/v1/library/tiktok/1").await;
    assert_eq!(again.failure(), (404, "no_such_page".to_owned()));
}

#[tokio::test]
async fn an_export_has_each_post_once() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    let wanted = json!({ "posts": ["tiktok/1", "tiktok/1", "tiktok/9", "nothing"] });
    let zip = house.tell(&owner, "/api/v1/library/export", wanted).await;
    assert_eq!(names(&zip.body), ["alice/2026-11-22_1.mp4", "alice/2026-11-22_1.json"]);
    let none = house.tell(&owner, "/api/v1/library/export", json!({ "posts": [] })).await;
    assert_eq!(none.failure(), (400, "bad_request".to_owned()));
    let many: Vec<String> = (0..501).map(|n| format!("tiktok/{n}")).collect();
    let too_many = house.tell(&owner, "/api/v1/library/export", json!({ "posts": many })).await;
    assert_eq!(too_many.failure(), (400, "bad_request".to_owned()));
}

#[tokio::test]
async fn a_link_is_kept_once() {
    let house = House::new().await;
    let owner = house.owned().await;
    let id = house.sim.world(|world| world.add("alice", Post::clip(Clip::ALL[0]).story()));
    let link = house.sim.world(|world| world.link(id));
    let begun = house.tell(&owner, "/api/v1/library", json!({ "link": link })).await;
    assert_eq!((begun.status.as_u16(), &begun.json()["begun"]), (202, &json!(1)));
    let kept = house.kept(id).await;
    assert!(house.path(&kept.files[0]).exists());
    let again = house.tell(&owner, "/api/v1/library", json!({ "link": link })).await;
    assert_eq!((&again.json()["begun"], &again.json()["already"]), (&json!(0), &json!(1)));
    let none = house.tell(&owner, "/api/v1/library", json!({ "link": "hello" })).await;
    assert_eq!(none.failure(), (400, "not_a_link".to_owned()));
}

/// What is to be kept is written down and waits, as everything new does.
#[tokio::test]
async fn on_a_full_disk_a_job_waits_and_nothing_is_begun() {
    let house = House::with(Wishes { full_at: 0.0, ..Wishes::default() }).await;
    let owner = house.owned().await;
    let id = house.sim.world(|world| world.add("alice", Post::clip(Clip::ALL[0]).story()));
    let link = house.sim.world(|world| world.link(id));
    let begun = house.tell(&owner, "/api/v1/library", json!({ "link": link })).await;
    assert_eq!(begun.json()["begun"], 1);
    assert_eq!(house.store.counts().await.expect("a library"), (1, 0));
    assert_eq!(house.lying("spool"), Vec::<String>::new(), "no byte was fetched");
}

#[tokio::test]
async fn a_creator_is_watched_fed_ended_and_forgotten() {
    let house = House::new().await;
    let owner = house.owned().await;
    let added = house.tell(&owner, "/api/v1/watches", json!({ "creator": "@Alice", "days": 7 })).await;
    assert_eq!(added.status.as_u16(), 201);
    assert_eq!(added.json()["until"], "2026-11-29T12:00:00Z");
    assert_eq!((&added.json()["unsure"], &added.json()["feed"]), (&Value::Null, &Value::Null));
    for wrong in [json!({ "creator": "@alice", "days": 0 }), json!({ "creator": "@alice", "days": 366 })] {
        let refused = house.tell(&owner, "/api/v1/watches", wrong).await;
        assert_eq!(refused.failure(), (400, "bad_request".to_owned()));
    }
    let feed = house.tell(&owner, "/api/v1/watches/tiktok/@alice/feed", json!({})).await.json();
    let feed = feed["feed"].as_str().expect("an address").to_owned();
    assert_eq!(house.get(&feed).await.status.as_u16(), 200);
    let listed = house.see(&owner, "/api/v1/watches").await.json();
    assert_eq!((&listed["most"], &listed["watches"][0]["feed"]), (&json!(20), &json!(feed)));
    let kept = house.shelve(record("1", "alice", "", 0), b"one").await;
    assert_eq!(house.delete(&owner, "/api/v1/watches/tiktok/alice").await.status.as_u16(), 204);
    assert_eq!(house.get(&feed).await.status.as_u16(), 404);
    assert!(house.path(&kept.files[0]).exists(), "what is kept stays");
    let again = house.delete(&owner, "/api/v1/watches/tiktok/alice").await;
    assert_eq!(again.failure(), (404, "no_such_page".to_owned()));
    let forgotten = house.delete(&owner, "/api/v1/watches/tiktok/alice?forget=1").await;
    assert_eq!(forgotten.status.as_u16(), 204);
    assert_eq!(house.store.record("tiktok", "1").await.expect("a library"), None);
    assert!(!house.path(&kept.files[0]).exists());
    let nobody = house.tell(&owner, "/api/v1/watches/tiktok/alice/feed", json!({})).await;
    assert_eq!(nobody.failure(), (404, "no_such_page".to_owned()));
}

#[tokio::test]
async fn what_happened_is_told_as_it_is_to_those_who_are_told() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.tell(&owner, "/api/v1/watches", json!({ "creator": "@alice" })).await;
    let watch = house.store.watches().await.expect("a library").remove(0);
    house.store.not_looked(watch.id, house.now(), "private", true).await.expect("a library");
    let event = house.store.events(0, 10).await.expect("a library").remove(0);
    assert_eq!(event.what, What::Closed { why: "private".into() });
    for (query, expected) in [("", json!([event.document()])), ("?by=@bob", json!([]))] {
        let told = house.see(&owner, &format!("/api/v1/events{query}")).await.json();
        assert_eq!(told["events"], expected, "{query}");
    }
    let untold = house.tell(&owner, "/api/v1/notify/test", json!({})).await;
    assert_eq!(untold.failure(), (400, "bad_request".to_owned()));
}

#[tokio::test]
async fn what_is_withheld_is_shown_to_nobody_and_can_be_taken_out() {
    let house = House::new().await;
    let owner = house.owned().await;
    let kept = house.shelve(record("1", "alice", "secret words", 0), b"one").await;
    house.shelve(record("2", "alice", "other words", 1), b"two").await;
    for list in ["1".to_owned(), kept.files[0].sha256.clone()] {
        house.withhold(&list);
        for path in [
            "/library/tiktok/1",
            "/library/tiktok/1/1.mp4",
            "/library/tiktok/1/picture.jpg",
            "/api/v1/library/tiktok/1",
        ] {
            assert_eq!(house.see(&owner, path).await.failure(), (451, "withheld".to_owned()), "{path}");
        }
        assert!(!house.see(&owner, "/library").await.text().contains("secret words"));
        assert_eq!(ids(&house.see(&owner, "/api/v1/library").await), ["2"]);
    }
    assert_eq!(house.delete(&owner, "/api/v1/library/tiktok/1").await.status.as_u16(), 204);
    assert!(!house.path(&kept.files[0]).exists());
}
