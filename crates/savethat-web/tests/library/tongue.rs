//! The owner's pages and the feed, in the language of the address.

use std::time::Duration;

use axum::{body::Body, http::Request};
use savethat_library::store::Watches as _;
use savethat_web::Rules;
use savethat_words::Tongue;

use crate::{
    house::{Answer, House, PASSWORD, Wishes, noon, record},
    xml::{Element, elements},
};

/// Addresses of a page that are the same in every language: what it is made of, and bytes.
fn is_for_all(address: &str) -> bool {
    let file = address.rsplit('/').next().is_some_and(|name| name.contains('.'));
    address.starts_with("/assets/") || (address.starts_with("/library/") && file)
}

/// Each leads to pages in the language of this one.
fn stays(page: &Answer) {
    assert_eq!(page.status, 200, "{}", page.text());
    // Those that lead to the other languages say which.
    let (text, languages) = page.text().split_once("<nav class=\"languages\"").expect("the other languages");
    assert_eq!(languages.matches(" hreflang=").count(), Tongue::all().len() - 1);
    for start in [" href=\"/", " action=\"/", " src=\"/"] {
        let each = text.split(start).skip(1).filter_map(|rest| rest.split('"').next());
        for address in each.map(|rest| format!("/{rest}")) {
            let same = is_for_all(address.split('?').next().unwrap_or_default());
            assert!(same || address.starts_with("/en/"), "{address}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn the_pages_lead_to_each_other_in_it() {
    let house = House::new().await;
    stays(&house.get("/en/owner").await);
    let owner = house.owned().await;
    stays(&house.get("/en/owner?to=%2Fen%2Fwatch").await);
    stays(&house.see(&owner, "/en/library").await);
    for id in ["1", "2"] {
        house.shelve(record(id, "alice", "the sun", -100), b"one").await;
    }
    let until = noon() + Duration::from_secs(86_400);
    house.store.watch("tiktok", "alice", noon(), until, 20).await.expect("a library").expect("room");
    for path in ["/en/owner", "/en/library?q=sun", "/en/library?q=moon", "/en/library/tiktok/1", "/en/watch"]
    {
        stays(&house.see(&owner, path).await);
    }
    stays(&house.send(&owner, "/en/library", &[("do", "remove"), ("post", "tiktok/1")]).await);
    let (fed, removed) = (
        house.send(&owner, "/en/watch", &[("do", "feed"), ("handle", "alice")]).await,
        house.send(&owner, "/en/library", &[("do", "remove"), ("post", "tiktok/1"), ("sure", "1")]).await,
    );
    assert_eq!(fed.led(), (303, "/en/watch?did=fed"));
    assert_eq!(removed.led(), (303, "/en/library?did=removed&many=1"));
    stays(&house.see(&owner, "/en/watch?did=fed").await);
    assert_eq!(house.see(&owner, "/en/watch").await.each("href=\"/en/feed/").len(), 1);
    let refused = house.post("/en/owner/enter", &[("password", "wrong password")]).await;
    assert!(refused.text().contains("action=\"/en/owner/enter\""), "{}", refused.text());
    let changed = [("old", PASSWORD), ("new", "another password")];
    assert_eq!(
        house.send(&owner, "/en/owner/password", &changed).await.led(),
        (303, "/en/owner?did=changed")
    );
}

#[tokio::test]
async fn signing_in_leads_back_in_it() {
    let house = House::new().await;
    house.invite("the word").await;
    let begun = house.post("/en/owner/begin", &[("word", "the word"), ("password", PASSWORD)]).await;
    assert_eq!(begun.led(), (303, "/en/library"));
    let led = house.get("/en/library?q=sun").await;
    assert_eq!(led.led(), (303, "/en/owner?to=%2Fen%2Flibrary%3Fq%3Dsun"));
    let door = house.get(led.header("location")).await;
    assert_eq!(door.each("name=\"to\" value=\""), ["/en/library?q=sun"]);
    for (at, to, led) in [
        ("/en/owner/enter", "/en/library?q=sun", "/en/library?q=sun"),
        ("/owner/enter", "/en/library?q=sun", "/en/library?q=sun"),
        // Whoever chose the language at the door.
        ("/en/owner/enter", "/watch", "/en/watch"),
        ("/en/owner/enter", "//evil.example/", "/en/library"),
        ("/en/owner/enter", "/en//evil.example/", "/en//evil.example/"),
    ] {
        let entered = house.post(at, &[("to", to), ("password", PASSWORD)]).await;
        assert_eq!(entered.led(), (303, led), "{at} {to}");
    }
}

#[tokio::test]
async fn the_door_of_a_server_without_visitors_is_in_it() {
    let rules = Rules { visitors: false, ..Rules::default() };
    let house = House::with(Wishes { rules, ..Wishes::default() }).await;
    let owner = house.owned().await;
    assert_eq!(house.get("/en/guides").await.led(), (303, "/en/owner?to=%2Fen%2Fguides"));
    assert_eq!(house.get("/en/owner").await.status, 200);
    assert_eq!(house.see(&owner, "/en/guides").await.status, 200);
}

/// Each in one line, without what differs by the address: where the feed itself is.
fn said(found: &[Element]) -> Vec<String> {
    let others = found.iter().filter(|element| element.attribute("rel") != "self");
    others.map(|Element { name, attributes, text }| format!("{name} {attributes:?} {text}")).collect()
}

/// A reader that is told of another language does not take it for another feed.
#[tokio::test]
async fn a_feed_is_the_same_one_in_it() {
    let house = House::new().await;
    house.shelve(record("1", "alice", "the sun", 0), b"one").await;
    let until = noon() + Duration::from_secs(86_400);
    house.store.watch("tiktok", "alice", noon(), until, 20).await.expect("a library").expect("room");
    house.store.feed("tiktok", "alice", "0123").await.expect("a library");
    let ask = |path: &'static str, accept: &'static str| {
        let request = Request::get(path).header("host", "save.example").header("accept-language", accept);
        house.ask(request, Body::empty())
    };
    let (plain, addressed) = (ask("/feed/0123.xml", "").await, ask("/en/feed/0123.xml", "").await);
    for answer in [&plain, &addressed] {
        assert_eq!(answer.header("content-language"), "en");
        let mut varies = answer.headers.get_all("vary").iter();
        assert!(varies.any(|value| value == "accept-language"), "{:?}", answer.headers);
    }
    let (one, other) = (elements(plain.text()), elements(addressed.text()));
    assert_eq!(one[0].attribute("xml:lang"), "en");
    assert_eq!(said(&one), said(&other), "ids, links and words");
    let itself = |found: &[Element]| {
        let found = found.iter().find(|element| element.attribute("rel") == "self").expect("a link");
        found.attribute("href").to_owned()
    };
    assert_eq!(itself(&one), "http://save.example/feed/0123.xml");
    assert_eq!(itself(&other), "http://save.example/en/feed/0123.xml", "where it is read again");
    assert_ne!(plain.header("etag"), addressed.header("etag"), "another text");
    assert_eq!(plain.header("etag"), ask("/feed/0123.xml", "tlh, en;q=0.5").await.header("etag"));
    let same = Request::get("/en/feed/0123.xml").header("host", "save.example");
    let same = house.ask(same.header("if-none-match", addressed.header("etag")), Body::empty()).await;
    assert_eq!((same.status.as_u16(), same.header("content-language")), (304, "en"));
}
