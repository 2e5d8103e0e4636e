//! What is kept, as a list.

use std::time::Duration;

use savethat::post::Kind;
use savethat_library::{
    record::Record,
    store::{Records as _, Watches as _},
    watch::{Look, Sighting, rhythm::Rhythm},
};

use crate::house::{House, noon, record};

/// The posts on a page, in order.
fn posts(text: &str) -> Vec<String> {
    let keys = text.split("name=\"post\" value=\"tiktok/").skip(1);
    keys.map(|rest| rest.split('"').next().expect("its end").to_owned()).collect()
}

#[tokio::test]
async fn what_is_kept_stands_there_newest_first() {
    let house = House::new().await;
    let owner = house.owned().await;
    let empty = house.see(&owner, "/library").await;
    assert!(empty.text().contains("Nothing is kept yet") && empty.text().contains("0 posts, 0 bytes"));
    house.shelve(record("1", "alice", "the sun", -100), b"one").await;
    house.shelve(record("2", "bob", "", -50), b"two two").await;
    let mut gone = record("3", "bob", "", -200_000);
    gone.gone = Some(noon());
    house.shelve(gone, b"three").await;
    let page = house.see(&owner, "/library").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(posts(page.text()), ["2", "1", "3"]);
    for said in ["3 posts, 15 bytes", "<bdi>the sun</bdi>", "gone in 23 h 58 min", "The disk is "] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert_eq!(page.text().matches("not public any more").count(), 1);
    assert_eq!(page.each("<a class=\"pic\" href=\"").len(), 3);
}

#[tokio::test]
async fn words_of_others_stay_words() {
    let house = House::new().await;
    let owner = house.owned().await;
    let caption = "</bdi><script>alert(1)</script> \u{202e}evil\u{2066} \" onload=\"x ]]> &amp; \0\u{7}";
    let mut hostile = record("1", "alice", caption, 0);
    hostile.name = "<b>\u{202e}A</b>".into();
    hostile.handle = "\"><img src=x>".into();
    hostile.files[0].path = "alice/\"><script>.mp4".into();
    house.shelve(hostile, b"one").await;
    for path in ["/library", "/library/tiktok/1", "/library?q=%3Cscript%3E&by=%22%3E%3Cimg+src%3Dx%3E"] {
        let page = house.see(&owner, path).await;
        assert_eq!(page.status, 200, "{path}");
        for raw in ["<script>", "<b>", "<img src=x", "\" onload=", "\u{202e}", "\u{2066}", "\0", "\u{7}"] {
            assert!(!page.text().contains(raw), "{path}: {raw:?}: {}", page.text());
        }
        assert!(page.text().contains("&#60;script&#62;alert(1)&#60;/script&#62;"), "{path}");
    }
}

#[tokio::test]
async fn what_is_looked_for_is_found() {
    let house = House::new().await;
    let owner = house.owned().await;
    let day = 86_400;
    house.shelve(record("1", "alice", "Sunset at the sea", 0), b"1").await;
    house.shelve(record("2", "alice", "dawn", -day), b"2").await;
    let mut photos = record("3", "bob", "the sea at noon", -2 * day);
    photos.kind = Kind::Photos;
    house.shelve(photos, b"3").await;
    for (query, found) in [
        ("q=sea", &["3", "1"][..]),
        ("q=SUNSET+sea", &["1"]),
        ("q=%22", &[]),
        ("by=%40ALICE", &["1", "2"]),
        ("kind=photos", &["3"]),
        ("kind=story&q=sea", &["1"]),
        ("from=2026-11-21&to=2026-11-21", &["2"]),
        ("from=2026-11-21", &["1", "2"]),
        ("to=2026-11-20", &["3"]),
        ("from=2026-11-22&to=2026-11-20", &[]),
        ("q=&by=&kind=&from=&to=", &["1", "2", "3"]),
    ] {
        let page = house.see(&owner, &format!("/library?{query}")).await;
        let mut ids = posts(page.text());
        let mut expected = found.to_vec();
        ids.sort();
        expected.sort_unstable();
        assert_eq!(ids, expected, "{query}");
        assert_eq!(page.text().contains("Nothing that is kept fits"), found.is_empty(), "{query}");
    }
    let page = house.see(&owner, "/library?q=sea&by=%40alice&kind=story&from=2026-11-01&to=2026-11-30").await;
    for kept in [
        "name=\"q\" value=\"sea\"",
        "name=\"by\" value=\"alice\"",
        "value=\"story\" selected",
        "name=\"from\" value=\"2026-11-01\"",
        "name=\"to\" value=\"2026-11-30\"",
    ] {
        assert!(page.text().contains(kept), "{kept}");
    }
    for query in ["from=yesterday", "to=2026-02-30", "kind=film", "after=1"] {
        let refused = house.see(&owner, &format!("/library?{query}")).await;
        assert_eq!(refused.failure(), (400, "bad_request".into()), "{query}");
    }
}

#[tokio::test]
async fn pages_lead_to_the_last_and_back() {
    let house = House::new().await;
    let owner = house.owned().await;
    let records: Vec<Record> = (1..=150).map(|n| record(&n.to_string(), "alice", "sea", n)).collect();
    house.store.keep_all(&records).await.expect("a library");
    for query in ["", "?q=sea&by=alice"] {
        let first = format!("/library{query}");
        let (mut at, mut ids) = (first.clone(), Vec::new());
        for page in 0..3 {
            let answer = house.see(&owner, &at).await;
            ids.extend(posts(answer.text()));
            let links = answer.each("<a class=\"button quiet\" href=\"");
            let (back, on) = (page > 0, page < 2);
            assert_eq!(links.len(), usize::from(back) + usize::from(on), "{at}");
            if back {
                assert_eq!(links[0], first);
            }
            at = links.last().expect("a link").clone();
        }
        assert_eq!(at, first, "the last page leads to the first");
        assert_eq!(ids, (1..=150).rev().map(|n| n.to_string()).collect::<Vec<_>>(), "{query}");
    }
}

#[tokio::test]
async fn what_dies_next_comes_first() {
    let house = House::new().await;
    let owner = house.owned().await;
    let until = noon() + Duration::from_secs(30 * 86_400);
    let watch = house.store.watch("tiktok", "alice", noon(), until, 20).await.expect("a library");
    let sighting = |id: &str, hours: i64| Sighting {
        id: id.into(),
        posted: noon() + jiff::SignedDuration::from_hours(hours - 24),
        expires: noon() + jiff::SignedDuration::from_hours(hours),
    };
    let look = Look {
        watch: watch.expect("room").id,
        at: noon(),
        handle: "alice".into(),
        author_id: None,
        name: "Alice".into(),
        stories: vec![sighting("1", 20), sighting("2", 2), sighting("3", 9)],
    };
    house.store.looked(&look, &Rhythm::default()).await.expect("a library");
    house.shelve(record("2", "alice", "", -22 * 3_600), b"two").await;
    let page = house.see(&owner, "/library").await;
    let (_, rest) = page.text().split_once("What dies next").expect("it is there");
    let (dying, _) = rest.split_once("</section>").expect("its end");
    let at = |part: &str| dying.find(part).unwrap_or_else(|| panic!("{part}: {dying}"));
    assert!(at("gone in 2 h<") < at("gone in 9 h<") && at("gone in 9 h<") < at("gone in 20 h<"));
    assert_eq!(dying.matches("href=\"/library/tiktok/2\"").count(), 1, "{dying}");
    assert_eq!(dying.matches("being kept").count(), 2);
    assert!(!house.see(&owner, "/library?q=sun").await.text().contains("What dies next"));
    house.pass(Duration::from_secs(3 * 3_600));
    let page = house.see(&owner, "/library").await;
    assert_eq!(page.text().matches("being kept").count(), 2, "what is over is not there any more");
    assert!(!page.text().contains("<span class=\"said\">kept</span>"));
}
