//! One kept post, and its bytes.

use axum::body::Body;
use savethat_library::store::Records as _;

use crate::house::{House, noon, record};

const FILM: &[u8] = b"0123456789abcdefghij";

#[tokio::test]
async fn a_post_says_where_it_came_from() {
    let house = House::new().await;
    let owner = house.owned().await;
    let mut made = record("7", "alice", "the sun", -100);
    made.made_by_ai = Some(true);
    let made = house.shelve(made, FILM).await;
    let page = house.see(&owner, "/library/tiktok/7").await;
    assert_eq!(page.status, 200);
    for said in [
        "Story by <bdi>@alice</bdi>",
        "<bdi>A Name</bdi>",
        "<bdi>the sun</bdi>",
        "576 × 1024 · 35 s · 20 bytes",
        "<code>alice/2026-11-22_7.mp4</code>",
        &made.files[0].sha256,
        "marks this as made by AI",
        "href=\"https://www.tiktok.com/@alice/video/7\"",
        "href=\"/library?by=alice\"",
        "src=\"/library/tiktok/7/1.mp4?inline=1\"",
    ] {
        assert!(page.text().contains(said), "{said}: {}", page.text());
    }
    assert!(!page.text().contains("Not public any more"));
    house.store.gone("tiktok", "7", "not_found", noon()).await.expect("a library");
    let page = house.see(&owner, "/library/tiktok/7").await;
    assert!(page.text().contains("Not public any more since 22 Nov 2026, 12:00 UTC"));
    for path in ["/library/tiktok/8", "/library/other/7", "/library/tiktok/7%27"] {
        let missing = house.see(&owner, path).await;
        assert_eq!(missing.failure(), (404, "no_such_page".into()), "{path}");
        assert_eq!(missing.json()["detail"], "This post is not in the library.");
    }
}

/// Somebody else may have written the database.
#[tokio::test]
async fn an_address_that_is_none_becomes_no_link() {
    let house = House::new().await;
    let owner = house.owned().await;
    let mut hostile = record("7", "alice", "", 0);
    hostile.link = "javascript:alert(1)".into();
    hostile.files[0].mime = "text/html".into();
    house.shelve(hostile, b"<script>alert(1)</script>").await;
    let page = house.see(&owner, "/library/tiktok/7").await;
    assert!(page.status == 200 && !page.text().contains("javascript:"), "{}", page.text());
    let file = house.see(&owner, "/library/tiktok/7/1.mp4?inline=1").await;
    assert_eq!(file.header("content-type"), "application/octet-stream");
}

#[tokio::test]
async fn its_bytes_come_whole_and_in_parts() {
    let house = House::new().await;
    let owner = house.owned().await;
    let kept = house.shelve(record("7", "alice", "", 0), FILM).await;
    let at = "/library/tiktok/7/1.mp4";
    let whole = house.see(&owner, at).await;
    assert_eq!((whole.status.as_u16(), &whole.body[..]), (200, FILM));
    let etag = format!("\"{}\"", &kept.files[0].sha256[..24]);
    for (name, value) in [
        ("content-type", "video/mp4"),
        ("content-length", "20"),
        ("accept-ranges", "bytes"),
        ("cache-control", "private, no-cache, no-transform"),
        ("etag", &etag),
        ("x-robots-tag", "noindex"),
    ] {
        assert_eq!(whole.header(name), value, "{name}");
    }
    assert!(whole.header("content-disposition").starts_with("attachment; filename=\"2026-11-22_7.mp4\""));
    let shown = house.see(&owner, &format!("{at}?inline=1")).await;
    assert!(shown.header("content-disposition").starts_with("inline"));

    let ask = |name: &'static str, value: &str| house.ask(owner.get(at).header(name, value), Body::empty());
    let part = ask("range", "bytes=5-9").await;
    assert_eq!((part.status.as_u16(), part.header("content-range")), (206, "bytes 5-9/20"));
    assert_eq!(&part.body[..], b"56789");
    let last = ask("range", "bytes=-3").await;
    assert_eq!((last.status.as_u16(), &last.body[..]), (206, &b"hij"[..]));
    let beyond = ask("range", "bytes=20-").await;
    assert_eq!((beyond.status.as_u16(), beyond.header("content-range")), (416, "bytes */20"));
    let resumed = owner.get(at).header("range", "bytes=5-").header("if-range", "\"another\"");
    assert_eq!(house.ask(resumed, Body::empty()).await.status, 200);
    let same = ask("if-none-match", &etag).await;
    assert!(same.status == 304 && same.body.is_empty());
    let head = axum::http::Request::head(at).header("cookie", &owner.cookie);
    let head = house.ask(head, Body::empty()).await;
    assert_eq!((head.status.as_u16(), head.header("content-length"), head.body.len()), (200, "20", 0));

    for path in [
        "/library/tiktok/7/2.mp4",
        "/library/tiktok/7/01.mp4",
        "/library/tiktok/7/x",
        "/library/tiktok/8/1.mp4",
    ] {
        assert_eq!(house.see(&owner, path).await.status, 404, "{path}");
    }
    assert_eq!(&house.see(&owner, "/library/tiktok/7/1").await.body[..], FILM, "the ending is a hint");
    let built_in = owner.get(at).header("sec-fetch-site", "cross-site").header("sec-fetch-mode", "no-cors");
    assert_eq!(house.ask(built_in, Body::empty()).await.status, 400);
}

#[tokio::test]
async fn a_file_that_is_gone_or_changed_is_told() {
    let house = House::new().await;
    let owner = house.owned().await;
    let kept = house.shelve(record("7", "alice", "", 0), FILM).await;
    let path = house.path(&kept.files[0]);
    std::fs::write(&path, b"another").expect("written");
    for _ in 0..2 {
        let lost = house.see(&owner, "/library/tiktok/7/1.mp4").await;
        assert_eq!(lost.failure(), (404, "no_such_page".into()));
        let detail = "This file is in the library, but gone from the disk or changed since it was kept.";
        assert_eq!(lost.json()["detail"], detail);
        assert_eq!(house.see(&owner, "/library/tiktok/7").await.status, 200, "its page stays");
        // Then it is gone.
        let _gone_before = std::fs::remove_file(&path);
    }
}

/// No picture can be made of bytes that are no film: a drawing stands there.
#[tokio::test]
async fn a_post_without_a_picture_shows_a_drawing() {
    let house = House::new().await;
    let owner = house.owned().await;
    house.shelve(record("7", "alice", "", 0), FILM).await;
    let drawn = house.see(&owner, "/library/tiktok/7/picture.jpg").await;
    assert_eq!((drawn.status.as_u16(), drawn.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(drawn.header("cache-control"), "no-store", "a picture may come later");
    house.shelf.thumbs().write("tiktok", "7", b"small").expect("written");
    let small = house.see(&owner, "/library/tiktok/7/picture.jpg").await;
    assert_eq!((small.header("content-type"), &small.body[..]), ("image/jpeg", &b"small"[..]));
}
