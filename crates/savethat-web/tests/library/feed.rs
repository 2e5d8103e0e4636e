//! The feed of a watch, for whoever knows its address.

use std::time::Duration;

use axum::{body::Body, http::Request};
use savethat_library::store::{Records as _, Watches as _};

use crate::{
    house::{Browser, House, noon, record, sha256},
    xml::{Element, elements},
};

impl House {
    /// alice is watched, and her feed has this address, without its ending.
    async fn feed(&self, owner: &Browser) -> String {
        let until = noon() + Duration::from_secs(30 * 86_400);
        self.store.watch("tiktok", "alice", noon(), until, 20).await.expect("a library").expect("room");
        self.new_feed(owner).await
    }

    async fn new_feed(&self, owner: &Browser) -> String {
        let fields = [("do", "feed"), ("source", "tiktok"), ("handle", "alice")];
        let made = self.send(owner, "/watch", &fields).await;
        assert_eq!(made.led(), (303, "/watch?did=fed"), "{}", made.text());
        let page = self.see(owner, "/watch?did=fed").await;
        assert!(page.text().contains("The feed has a new address"));
        let href = page.each("href=\"/feed/").remove(0);
        let word = href.strip_suffix(".xml").expect("its ending");
        assert_eq!(word.len(), 32);
        format!("/feed/{word}")
    }

    /// The ids of the posts in it.
    async fn fed(&self, feed: &str) -> Vec<String> {
        let answer = self.get(&format!("{feed}.xml")).await;
        let found = elements(answer.text());
        let ids = found.iter().filter_map(|element| element.text.strip_prefix("urn:savethat:post:tiktok:"));
        ids.map(str::to_owned).collect()
    }
}

fn all<'a>(found: &'a [Element], name: &str) -> Vec<&'a Element> {
    found.iter().filter(|element| element.name == name).collect()
}

#[tokio::test]
async fn the_newest_stories_are_in_it() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "the \"sun\" & <sea>\nat noon", -7_200), b"one").await;
    house.shelve(record("2", "Alice", "", -3_600), b"two two").await;
    house.shelve(record("3", "bob", "", 0), b"three").await;
    let feed = house.feed(&owner).await;
    let answer = house.get(&format!("{feed}.xml")).await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("content-type")),
        (200, "application/atom+xml; charset=utf-8")
    );
    assert_eq!(answer.header("cache-control"), "private, no-cache");
    elements(answer.text());
    insta::assert_snapshot!(answer.text().replace(&feed, "/feed/WORD"));
}

/// Each element that RFC 4287 asks for, whatever people write.
#[tokio::test]
async fn words_of_others_stay_words() {
    let house = House::new().await;
    let owner = house.owned().await;
    let caption =
        "]]> </div></content><script>alert(1)</script> &nbsp; \u{202e}\u{ffff}\u{fffe}\u{7}\u{0}\"' <!-- 🌊";
    house.shelve(record("1", "alice", caption, 0), b"one").await;
    let feed = house.feed(&owner).await;
    let answer = house.get(&format!("{feed}.xml")).await;
    let found = elements(answer.text());
    let caption = &all(&found, "p")[1].text;
    assert_eq!(caption, "]]> </div></content><script>alert(1)</script> &nbsp; \"' <!-- 🌊");
    for (name, count) in
        [("feed", 1), ("entry", 1), ("id", 2), ("title", 2), ("updated", 2), ("author", 1), ("script", 0)]
    {
        assert_eq!(all(&found, name).len(), count, "{name}");
    }
}

#[tokio::test]
async fn an_empty_feed_is_one() {
    let house = House::new().await;
    let owner = house.owned().await;
    let feed = house.feed(&owner).await;
    let found = elements(house.get(&format!("{feed}.xml")).await.text());
    assert_eq!(all(&found, "updated")[0].text, "2026-11-22T12:00:00Z", "when the watch began");
    assert!(all(&found, "entry").is_empty());
}

#[tokio::test]
async fn its_addresses_are_those_that_the_reader_came_by() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    let feed = house.feed(&owner).await;
    let request = Request::get(format!("{feed}.xml")).header("host", "feeds.example:8443");
    let answer = house.ask(request.header("x-forwarded-proto", "https"), Body::empty()).await;
    let found = elements(answer.text());
    let enclosure = all(&found, "link").into_iter().find(|link| link.attribute("rel") == "enclosure");
    let enclosure = enclosure.expect("one").attribute("href").to_owned();
    assert_eq!(enclosure, format!("https://feeds.example:8443{feed}/tiktok/1/1.mp4"));
    let nameless = house.ask(Request::get(format!("{feed}.xml")), Body::empty()).await;
    assert_eq!(nameless.failure(), (400, "bad_request".into()));
}

#[tokio::test]
async fn a_reader_that_has_it_is_told_so() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    let feed = format!("{}.xml", house.feed(&owner).await);
    let ask = |request: axum::http::request::Builder| {
        house.ask(request.header("host", "save.example"), Body::empty())
    };
    let first = house.get(&feed).await;
    let etag = first.header("etag").to_owned();
    let same = ask(Request::get(&feed).header("if-none-match", &etag)).await;
    assert_eq!((same.status.as_u16(), same.header("etag"), same.body.len()), (304, &*etag, 0));
    let head = ask(Request::head(&feed)).await;
    assert_eq!((head.status.as_u16(), head.header("etag"), head.body.len()), (200, &*etag, 0));
    house.shelve(record("2", "alice", "", 1), b"two").await;
    let new = ask(Request::get(&feed).header("if-none-match", &etag)).await;
    assert_eq!(new.status, 200);
    assert_ne!(new.header("etag"), etag);
}

#[tokio::test]
async fn whoever_tries_out_addresses_is_as_slow_as_with_passwords() {
    let house = House::new().await;
    let owner = house.owned().await;
    let feed = house.feed(&owner).await;
    for n in 0..10 {
        let guess =
            if n % 2 == 0 { format!("/feed/{n:032}.xml") } else { format!("/feed/{n:032}/tiktok/1/1.mp4") };
        assert_eq!(house.get(&guess).await.failure(), (404, "no_such_page".into()));
    }
    let shut = house.get(&format!("{feed}.xml")).await;
    assert_eq!((shut.status.as_u16(), shut.header("retry-after")), (429, "6"));
    house.pass(Duration::from_secs(6));
    assert_eq!(house.get(&format!("{feed}.xml")).await.status, 200);
    for not_one in [feed.clone(), format!("{feed}.rss"), feed.to_uppercase()] {
        assert_eq!(house.get(&not_one).await.status, 404, "{not_one}");
    }
}

#[tokio::test]
async fn a_new_address_ends_the_old_one() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"one").await;
    let old = house.feed(&owner).await;
    let new = house.new_feed(&owner).await;
    assert_ne!(old, new);
    for at in [format!("{old}.xml"), format!("{old}/tiktok/1/1.mp4")] {
        assert_eq!(house.get(&at).await.status, 404);
    }
    assert_eq!(house.fed(&new).await, ["1"]);
    house.send(&owner, "/watch", &[("do", "end"), ("handle", "alice")]).await;
    assert_eq!(house.get(&format!("{new}.xml")).await.status, 404, "it ends with its watch");
}

#[tokio::test]
async fn what_is_public_no_more_or_withheld_leaves_it() {
    let house = House::new().await;
    let owner = house.owned().await;
    for id in ["1", "2", "3", "4"] {
        house.shelve(record(id, "alice", "", 0), id.as_bytes()).await;
    }
    let feed = house.feed(&owner).await;
    assert_eq!(house.fed(&feed).await, ["4", "3", "2", "1"]);
    house.store.gone("tiktok", "1", "not_found", noon()).await.expect("a library");
    house.withhold(&format!("2\n{}", sha256(b"3")));
    assert_eq!(house.fed(&feed).await, ["4"]);
    for (id, status) in [("1", 404), ("2", 404), ("3", 404), ("4", 200)] {
        for name in ["1.mp4", "picture.jpg"] {
            let at = format!("{feed}/tiktok/{id}/{name}");
            assert_eq!(house.get(&at).await.status, status, "{at}");
        }
    }
    house.withhold("@alice");
    assert!(house.fed(&feed).await.is_empty());
}

#[tokio::test]
async fn its_files_come_whole_and_in_parts_and_nobody_elses_do() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("1", "alice", "", 0), b"0123456789").await;
    house.shelve(record("2", "bob", "", 0), b"two").await;
    let feed = house.feed(&owner).await;
    let at = format!("{feed}/tiktok/1/1.mp4");
    let whole = house.get(&at).await;
    assert_eq!((whole.status.as_u16(), &whole.body[..]), (200, &b"0123456789"[..]));
    assert!(whole.header("content-disposition").starts_with("inline"));
    // Readers of feeds are pages of other sites.
    assert_eq!(whole.header("cross-origin-resource-policy"), "cross-origin");
    let part = house.ask(Request::get(&at).header("range", "bytes=2-4"), Body::empty()).await;
    assert_eq!((part.status.as_u16(), &part.body[..]), (206, &b"234"[..]));
    let same = Request::get(&at).header("if-none-match", whole.header("etag"));
    assert_eq!(house.ask(same, Body::empty()).await.status, 304);
    let picture = house.get(&format!("{feed}/tiktok/1/picture.jpg")).await;
    assert_eq!(picture.header("cross-origin-resource-policy"), "cross-origin");
    for other in
        ["tiktok/2/1.mp4", "tiktok/2/picture.jpg", "tiktok/1/2.mp4", "other/1/1.mp4", "tiktok/9/1.mp4"]
    {
        assert_eq!(house.get(&format!("{feed}/{other}")).await.status, 404, "{other}");
    }
}
