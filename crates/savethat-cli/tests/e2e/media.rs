//! `/media/…`: the bytes of one file, as RFC 9110 wants them.

use std::{ops::Range, time::Duration};

use hyper::Request;
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post};

use crate::{
    broken::unstamped,
    process::{Run, program},
    site::{Site, sha256, sum_of},
};

#[rstest]
#[case("bytes=0-99", 206, |_| 0..100)]
#[case("bytes=0-0", 206, |_| 0..1)]
#[case("bytes=500000-500099", 206, |_| 500_000..500_100)]
#[case("bytes=999900-", 206, |all| 999_900..all)]
#[case("bytes=-100", 206, |all| all - 100..all)]
#[case("bytes=999990-2000000", 206, |all| 999_990..all)]
#[case("bytes=2000000-", 416, |_| 0..0)]
#[case("bytes=-0", 416, |_| 0..0)]
#[case("bytes=0-1,5-6", 200, |all| 0..all)]
#[case("bytes=9-1", 200, |all| 0..all)]
#[case("bytes=x", 200, |all| 0..all)]
#[case("pages=1-2", 200, |all| 0..all)]
fn a_range(#[case] range: &str, #[case] status: u16, #[case] part: fn(usize) -> Range<usize>) {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("film-1mb");
    let path = format!("/media/tiktok/{id}/1.mp4");
    // Once while the file is under way, once when it is whole.
    let first = server.get_with(&path, &[("range", range)]);
    let whole = server.get(&path);
    assert_eq!((whole.status.as_u16(), sha256(&whole.body)), (200, site.sums(id)[0].clone()));
    let all = whole.body.len();
    for answer in [first, server.get_with(&path, &[("range", range)])] {
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("accept-ranges"), "bytes");
        assert_eq!(answer.header("etag"), whole.header("etag"));
        let part = part(all);
        let told = match status {
            206 => format!("bytes {}-{}/{all}", part.start, part.end - 1),
            416 => format!("bytes */{all}"),
            _ => String::new(),
        };
        assert_eq!(answer.header("content-range"), told);
        if status != 416 {
            assert!(answer.body == whole.body[part.clone()]);
            assert_eq!(answer.header("content-length"), part.len().to_string());
        }
    }
    assert_eq!(site.sim.media_hits(id), 1, "one fetch for all of it");
}

#[test]
fn the_headers_of_a_file() {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("film-1mb");
    let path = format!("/media/tiktok/{id}/1.mp4");
    // A node that lacks the post looks it up again.
    let head = server.ask(Request::head(&path), "");
    let whole = server.get(&path);
    for answer in [&head, &whole] {
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-length"), whole.body.len().to_string());
        assert_eq!(answer.header("content-type"), "video/mp4");
        assert_eq!(answer.header("accept-ranges"), "bytes");
        assert_eq!(answer.header("x-robots-tag"), "noindex");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"));
        let name = format!("tiktok_{id}.mp4");
        let named = answer.header("content-disposition");
        let handle =
            named.contains("filename=\"every.thing_") || named.contains(&format!("filename=\"{name}"));
        assert!(
            named.starts_with("attachment; ") && handle && named.contains("filename*=UTF-8''"),
            "{named}"
        );
    }
    assert!(head.body.is_empty());
    let etag = whole.header("etag").to_owned();
    assert!(etag.starts_with('"') && etag.ends_with('"'), "strong: {etag}");
    assert_eq!(head.header("etag"), etag, "the same before and after");

    for inline in ["?inline=1", "?inline=true"] {
        assert!(server.get(&format!("{path}{inline}")).header("content-disposition").starts_with("inline; "));
    }
    for tag in [etag.clone(), format!("W/{etag}"), format!("\"other\", {etag}"), "*".into()] {
        let answer = server.get_with(&path, &[("if-none-match", &tag)]);
        assert_eq!((answer.status.as_u16(), answer.body.len()), (304, 0), "{tag}");
        assert_eq!(answer.header("etag"), etag);
    }
    assert_eq!(server.get_with(&path, &[("if-none-match", "\"other\"")]).status, 200);
    for (tag, status) in [(etag.as_str(), 206), ("\"other\"", 200), ("Sun, 22 Nov 2026 10:00:00 GMT", 200)] {
        let answer = server.get_with(&path, &[("range", "bytes=5-9"), ("if-range", tag)]);
        assert_eq!(answer.status, status, "{tag}");
    }
    for name in ["1.mov", "1", "1.tar.gz", "1.exe"] {
        let answer = server.get(&format!("/media/tiktok/{id}/{name}"));
        assert!(answer.status == 200 && answer.header("content-disposition").contains(".mp4"), "{name}");
    }
}

#[test]
fn the_bytes_name_the_type() {
    let site = Site::standard();
    let server = site.serve();
    server.link("/", &site.link("photo-formats"));
    let id = site.id("photo-formats");
    for (n, mime, end) in [(1, "image/png", ".png"), (2, "image/avif", ".avif"), (3, "image/webp", ".webp")] {
        let answer = server.get(&format!("/media/tiktok/{id}/{n}.jpg"));
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, mime));
        assert!(
            answer.header("content-disposition").contains(end),
            "{}",
            answer.header("content-disposition")
        );
    }
}

#[rstest]
#[case("/media/tiktok/ID/2.mp4", 404)]
#[case("/media/tiktok/ID/0.mp4", 404)]
#[case("/media/tiktok/ID/x.mp4", 404)]
#[case("/media/tiktok/ID/99999999999999999999.mp4", 404)]
#[case("/media/elsewhere/ID/1.mp4", 404)]
#[case("/media/tiktok/ID", 404)]
#[case("/media/tiktok/../tiktok/ID/1.mp4", 404)]
#[case("/media/tiktok/ID/..%2f..%2f1.mp4", 404)]
#[case("/media/tiktok/..%2f..%2fetc/1.mp4", 404)]
#[case("/media/tiktok/ID/1.mp4?quality=4k", 400)]
fn an_address_of_no_file(#[case] path: &str, #[case] status: u16) {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("film-1mb").to_string();
    let answer = server.get(&path.replace("ID", &id));
    assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(&answer.body));
    answer.problem(status, if status == 400 { "bad_request" } else { "no_such_page" });
}

#[test]
fn an_address_of_a_post_that_is_gone() {
    let site = Site::standard();
    let server = site.serve();
    let gone = site.id("gone-deleted");
    server.get(&format!("/media/tiktok/{gone}/1.mp4")).problem(404, "not_found");
}

#[test]
fn link_in_file_out() {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("video-story");
    let link = site.link("video-story");
    let answer = server.link("/api/v1/file", &link);
    assert_eq!((answer.status.as_u16(), sha256(&answer.body)), (200, site.sums(id)[0].clone()));
    let name = format!("every.thing_{id}.mp4");
    let named = answer.header("content-disposition");
    assert_eq!(named, format!("attachment; filename=\"{name}\"; filename*=UTF-8''{name}"));

    // As the documentation has it.
    let mut curl = program("curl");
    let address = format!("http://{}/api/v1/file?link={}", server.address, crate::http::coded(&link));
    curl.args(["-fsSLOJ", "--noproxy", "*", &address]).current_dir(site.out());
    let run = Run::of(curl);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(sum_of(site.out().join(&name)), site.sums(id)[0]);
    let resumed = site.out().join("half.mp4");
    let whole = std::fs::read(site.out().join(&name)).expect("saved");
    std::fs::write(&resumed, &whole[..whole.len() / 2]).expect("written");
    let mut curl = program("curl");
    let address = format!("http://{}/media/tiktok/{id}/1.mp4", server.address);
    curl.args(["-fsS", "--noproxy", "*", "-C", "-", "-o", "half.mp4", &address]).current_dir(site.out());
    assert_eq!(Run::of(curl).status, Some(0));
    assert_eq!(sum_of(&resumed), site.sums(id)[0]);
    assert_eq!(site.sim.media_hits(id), 1);
}

#[rstest]
#[case(Fault::Short { to: 300_000 })]
#[case(Fault::Wall { at: 300_000 })]
#[case(Fault::Cut { after: 0 })]
#[case(Fault::Html)]
#[case(Fault::OtherBytes)]
fn broken_bytes_never_end_cleanly(#[case] fault: Fault) {
    let (site, id) = Site::with(|world| {
        world.add("alice", Post::clip(Clip::Ember));
        world.add("alice", unstamped(fault))
    });
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let sum = site.sums(id)[0].clone();
    for query in ["", "?inline=1"] {
        let answer = server.get(&format!("/media/tiktok/{id}/1.mp4{query}"));
        // Bytes that are whole, only somebody else's, cannot be told from the right ones.
        let clean = !answer.cut && answer.status == 200 && fault != Fault::OtherBytes;
        assert!(!clean && sha256(&answer.body) != sum, "{} with {} bytes", answer.status, answer.body.len());
    }
}

#[test]
fn the_end_waits_for_the_proof() {
    let stall = Fault::Stall { after: 999_000, pause: Duration::from_secs(3) };
    let (site, id) = Site::with(|world| {
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).rule(FaultRule::first(1, stall)))
    });
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let path = format!("/media/tiktok/{id}/1.mp4");
    // A range before the file is whole; its last bytes only when it is.
    let early = server.get_with(&path, &[("range", "bytes=0-9999")]);
    assert_eq!((early.status.as_u16(), early.body.len()), (206, 10_000));
    assert!(!site.media_log(id)[0].finished, "the fetch is still under way");
    let late = server.get_with(&path, &[("range", "bytes=-10")]);
    assert_eq!((late.status.as_u16(), late.body.len()), (206, 10));
    let whole = server.get(&path);
    assert_eq!(sha256(&whole.body), site.sums(id)[0]);
    assert_eq!(early.header("etag"), whole.header("etag"));
    assert_eq!(site.sim.media_hits(id), 1);
}

#[test]
fn another_sites_page_gets_no_bytes() {
    let site = Site::standard();
    let server = site.serve();
    let id = site.id("video-story");
    let foreign = [("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")];
    server.get_with(&format!("/media/tiktok/{id}/1.mp4"), &foreign).problem(400, "bad_request");
    for path in ["/save", "/api/v1/file"] {
        let path = format!("{path}?link={}", crate::http::coded(&site.link("video-story")));
        let answer = server.get_with(&path, &foreign[..1]);
        assert_eq!(answer.status, 303);
        assert!(answer.header("location").starts_with("/?link="));
    }
    assert_eq!(site.sim.media_hits(id), 0);
}
