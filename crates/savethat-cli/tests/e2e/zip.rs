//! Several files as one archive, read by a reader that is not ours.

use std::{io::Read, time::Duration};

use rawzip::ZipArchive;
use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post};

use crate::{
    http::coded,
    site::{Site, sha256},
};

/// Names and sums of the entries; each is checked against its CRC.
pub(crate) fn entries(bytes: &[u8]) -> Vec<(String, String)> {
    let archive = ZipArchive::from_slice(bytes).expect("an archive");
    let mut entries = archive.entries();
    let mut found = Vec::new();
    while let Some(entry) = entries.next_entry().expect("readable") {
        let name = String::from_utf8(entry.file_path().as_ref().to_vec()).expect("UTF-8");
        let entry = archive.get_entry(entry.wayfinder()).expect("its local header");
        let mut content = Vec::new();
        entry.verifying_reader(entry.data()).read_to_end(&mut content).expect("its sum matches");
        found.push((name, sha256(&content)));
    }
    found
}

#[rstest]
#[case("photos", 3)]
#[case("photos-35", 35)]
fn pictures_of_a_post(#[case] name: &str, #[case] count: usize) {
    let site = Site::standard();
    let server = site.serve();
    let (id, link) = (site.id(name), site.link(name));
    let expected: Vec<(String, String)> = (1..)
        .zip(site.sums(id))
        .map(|(n, sum): (u32, _)| (format!("every.thing_{id}_{n:02}.jpg"), sum))
        .collect();
    assert_eq!(expected.len(), count);
    for path in [format!("/api/v1/file?link={}", coded(&link)), format!("/media/tiktok/{id}/all.zip")] {
        let answer = server.get(&path);
        assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{path}");
        assert_eq!(answer.header("content-type"), "application/zip");
        let named = answer.header("content-disposition");
        assert!(
            named.contains(&format!("filename=\"every.thing_{id}.zip\"")) && named.contains("filename*="),
            "{named}"
        );
        assert_eq!(entries(&answer.body), expected);
    }
    assert_eq!(site.sim.media_hits(id), count, "each picture once");
}

#[test]
fn a_profile() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/api/v1/file", "@mira.walks");
    assert_eq!(answer.status, 200);
    let entries = entries(&answer.body);
    assert_eq!(entries.len(), 4);
    for (name, sum) in entries {
        let id = name.strip_prefix("mira.walks_").and_then(|name| name.strip_suffix(".mp4")).expect("a name");
        assert_eq!(sum, site.sums(id.parse().expect("an id"))[0]);
    }
}

#[test]
fn a_picture_that_is_gone_is_no_whole_archive() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/api/v1/file", &site.link("photo-html"));
    assert!(answer.cut || answer.status == 502, "{}", answer.status);
}

/// A header of a file, of the directory, or of its end.
fn is_header(bytes: &[u8]) -> bool {
    [b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"].iter().any(|header| bytes.starts_with(*header))
}

/// What a browser does after a pulled cable, wherever that was: the parts are those of the whole, from another server too.
#[rstest]
#[case::pictures("photos-mixed", "every.thing")]
#[case::films("profile", "mira.walks")]
fn a_download_is_resumed_anywhere(#[case] name: &str, #[case] handle: &str) {
    let site = Site::standard();
    let path = format!("/api/v1/file?link={}", coded(&site.link(name)));
    let mut server = site.serve();
    let whole = server.get(&path);
    assert_eq!((whole.status.as_u16(), whole.cut), (200, false));
    assert!(whole.header("content-disposition").contains(handle));
    let length = whole.body.len();
    assert_eq!(whole.header("content-length"), length.to_string());
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let etag = whole.header("etag").to_owned();
    assert!(etag.starts_with('"'), "a strong validator: {etag}");

    // Around every header and at odd places between, to the end and for a while.
    let headers = whole.body.windows(4).enumerate().filter(|(_, bytes)| is_header(bytes));
    let headers: Vec<usize> = headers.map(|(at, _)| at).filter(|at| *at > 0).collect();
    assert!(headers.len() >= 7, "{headers:?}");
    let odd = (1..12).map(|n| length * n / 12);
    let around = headers.iter().flat_map(|at| [at - 1, *at, at + 17]);
    for (turn, from) in around.chain(odd).chain([1, length - 1]).enumerate() {
        if turn == 9 {
            // The same files, after a restart.
            server.running().signal("TERM");
            server.ended();
            server = site.serve();
        }
        let to = if turn % 2 == 0 { length } else { length.min(from + 1 + turn * 997) };
        let range = if to == length { format!("bytes={from}-") } else { format!("bytes={from}-{}", to - 1) };
        let part = server.get_with(&path, &[("range", &range), ("if-range", &etag)]);
        assert_eq!((part.status.as_u16(), part.cut), (206, false), "{range}");
        assert_eq!(part.header("content-range"), format!("bytes {from}-{}/{length}", to - 1));
        assert!(part.body == whole.body[from..to], "{range} is another");
        assert_eq!(part.header("etag"), etag);
    }
    // Another version is told whole, and nothing that is not there is promised.
    let other = server.get_with(&path, &[("range", "bytes=5-"), ("if-range", "\"another\"")]);
    assert_eq!((other.status.as_u16(), other.body.len()), (200, length));
    let beyond = server.get_with(&path, &[("range", &format!("bytes={length}-"))]);
    assert_eq!(beyond.status, 416);
    assert_eq!(beyond.header("content-range"), format!("bytes */{length}"));
    assert_eq!(server.get_with(&path, &[("if-none-match", &etag)]).status, 304);
    let head = server.ask(hyper::Request::head(path.as_str()), "");
    assert_eq!((head.status.as_u16(), head.body.len()), (200, 0));
    assert_eq!(
        (head.header("content-length"), head.header("etag")),
        (length.to_string().as_str(), etag.as_str())
    );
}

/// One picture is gone: told as what it is before a byte of the archive, never as a short archive.
#[test]
fn a_broken_picture_is_told_before_the_archive() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.link("/api/v1/file", &site.link("photo-html"));
    answer.problem(502, "media_broken");
}

/// A film that breaks when the archive has begun: the connection is broken off.
#[test]
fn a_film_that_breaks_on_the_way_aborts_the_archive() {
    // So long that the archive has begun.
    let slow = Fault::Stall { after: 300_000, pause: Duration::from_secs(4) };
    let (site, ()) = Site::with(|world| {
        let story = |clip: Clip, size| Post::film(clip.content().grown_to(size, size)).story();
        let broken = story(Clip::Dawn, 600_000).rule(FaultRule::first(1, slow));
        world.add("two.films", broken.fault(Fault::Short { to: 500_000 }));
        world.add("two.films", story(Clip::Meadow, 400_000));
    });
    let server = site.serve();
    let answer = server.link("/api/v1/file", "@two.films");
    assert_eq!(answer.status, 200);
    assert!(answer.cut, "{} with {} bytes", answer.status, answer.body.len());
}

/// Every format of pictures, named by its bytes and in order.
#[test]
fn names_follow_the_bytes() {
    let site = Site::standard();
    let (id, link) = (site.id("photos-mixed"), site.link("photos-mixed"));
    let found = entries(&site.serve().link("/api/v1/file", &link).body);
    let endings = ["jpg", "webp", "png", "avif", "heic", "gif"];
    let expected: Vec<_> = (1..)
        .zip(endings)
        .zip(site.sums(id))
        .map(|((n, ending), sum): ((u32, _), _)| (format!("every.thing_{id}_{n:02}.{ending}"), sum))
        .collect();
    assert_eq!(found, expected);
}

/// Python's reader, which takes nothing but what the directory says, and the names, times and sums that it finds.
#[test]
fn python_reads_it() {
    let site = Site::standard();
    let server = site.serve();
    let (id, link) = (site.id("photos"), site.link("photos"));
    let path = site.beside("all.zip");
    std::fs::write(&path, server.link("/api/v1/file", &link).body).expect("it can be written");
    let script = "import sys, zipfile, hashlib\n\
        with zipfile.ZipFile(sys.argv[1]) as z:\n    \
            assert z.testzip() is None\n    \
            for i in z.infolist():\n        \
                print(i.filename, '%04d-%02d-%02dT%02d:%02d:%02d' % i.date_time, hashlib.sha256(z.read(i)).hexdigest())";
    let Ok(read) = std::process::Command::new("python3").args(["-c", script]).arg(&path).output() else {
        eprintln!("SKIPPED: there is no python3 here");
        return;
    };
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    // DOS keeps every other second.
    let second = site.posted(id).as_second() / 2 * 2;
    let posted = jiff::Timestamp::from_second(second).expect("a time").strftime("%Y-%m-%dT%H:%M:%S");
    let expected: String = (1..)
        .zip(site.sums(id))
        .map(|(n, sum): (u32, _)| format!("every.thing_{id}_{n:02}.jpg {posted} {sum}\n"))
        .collect();
    assert_eq!(String::from_utf8_lossy(&read.stdout), expected);
}
