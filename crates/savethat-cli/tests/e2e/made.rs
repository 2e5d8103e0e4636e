//! What is made of a post, handed out as any file is: sound, captions, cover, pictures as JPEG.

use savethat::{
    fetch::proof::{Expected, Shape, prove},
    media::Format,
    post::Role,
};
use serde_json::Value;

use crate::{
    http::{Answer, Server},
    site::Site,
};

fn proved(bytes: &[u8], role: Role) -> Shape {
    let expected = Expected { role, sound: false };
    prove(&mut std::io::Cursor::new(bytes), bytes.len() as u64, expected).expect("whole")
}

fn document(server: &Server, link: &str) -> Value {
    let answer = server.post("/api/v1/resolve", &serde_json::json!({ "link": link }));
    let document: Value = serde_json::from_slice(&answer.body).expect("JSON");
    document["posts"][0].clone()
}

fn href<'a>(document: &'a Value, path: &str) -> &'a str {
    document.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("no {path} in {document}"))
}

/// Every address that is handed out for what is made bears a range, before and after it is whole.
fn in_parts(server: &Server, path: &str, whole: &Answer) {
    assert_eq!(whole.status, 200, "{path}");
    assert!(!whole.cut && !whole.body.is_empty());
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let etag = whole.header("etag");
    assert!(etag.starts_with('"'), "{etag}");
    let all = whole.body.len();
    for (range, part) in [("bytes=3-20", 3..21), ("bytes=-7", all - 7..all)] {
        let answer = server.get_with(path, &[("range", range), ("if-range", etag)]);
        assert_eq!((answer.status.as_u16(), answer.header("etag")), (206, etag), "{path} {range}");
        assert!(answer.body == whole.body[part], "{path} {range}");
    }
}

#[test]
fn captions_in_both_forms() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("captions"));
    let languages = post["subtitles"].as_array().expect("some").len();
    assert!(languages > 0);
    for index in 0..languages {
        let path = href(&post, &format!("/subtitles/{index}/vtt"));
        let vtt = server.get(path);
        in_parts(&server, path, &vtt);
        assert!(vtt.body.starts_with(b"WEBVTT"));
        assert_eq!(vtt.header("content-type"), "text/vtt; charset=utf-8");
        let path = href(&post, &format!("/subtitles/{index}/srt"));
        let srt = server.get(path);
        in_parts(&server, path, &srt);
        assert!(srt.body.starts_with(b"1\n") || srt.body.starts_with(b"1\r\n"), "{:?}", srt.body.get(..20));
        assert!(srt.header("content-disposition").contains(".srt"));
    }
    assert_eq!(server.get(&format!("/media/tiktok/{}/subs.xx.vtt", site.id("captions"))).status, 404);
}

#[test]
fn captions_that_are_none_are_a_failure() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("captions-html"));
    let answer = server.get(href(&post, "/subtitles/0/vtt"));
    assert!(answer.status.is_server_error() || answer.status == 404, "{}", answer.status);
    // The video is had all the same.
    assert_eq!(server.get(href(&post, "/media/0/href")).status, 200);
}

#[test]
fn a_cover_is_a_file() {
    let site = Site::standard();
    let server = site.serve();
    let post = document(&server, &site.link("video-story"));
    let path = href(&post, "/cover");
    let cover = server.get(path);
    in_parts(&server, path, &cover);
    assert!(cover.header("content-disposition").contains("_cover.jpg"));
    assert_eq!(proved(&cover.body, Role::Cover).format, Format::Jpeg);
}
