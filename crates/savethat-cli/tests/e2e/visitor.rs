//! A visitor's own download: cut and continued, twice at once, sought in, and slow.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use bytes::Bytes;
use futures_util::future::join_all;
use hyper::Request;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::{
    http::{Server, ask, coded},
    process::until,
    site::{Site, sha256},
};

const SIZE: u64 = 1_000_000;

/// A film that takes about a second and a half to come.
fn growing() -> (Site, u64) {
    Site::with(|world| {
        let drip = Fault::Drip { bytes: 8_000, pause: Duration::from_millis(12) };
        let content = Clip::Dawn.content().grown_to(SIZE, 9);
        world.add("slow.line", Post::film(content).story().unstamped().rule(FaultRule::always(drip)))
    })
}

fn path(id: u64) -> String {
    format!("/media/tiktok/{id}/1.mp4")
}

/// Reads `bytes` of the body and pulls the cable; what came, and the tag.
fn pulled(address: SocketAddr, path: &str, bytes: usize) -> (Vec<u8>, String) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n").expect("sent");
    let mut all = Vec::new();
    let mut piece = [0; 4096];
    let head = loop {
        if let Some(end) = all.windows(4).position(|four| four == b"\r\n\r\n")
            && all.len() >= end + 4 + bytes
        {
            break end + 4;
        }
        let read = stream.read(&mut piece).expect("bytes");
        assert!(read > 0, "the server hung up: {}", String::from_utf8_lossy(&all));
        all.extend_from_slice(&piece[..read]);
    };
    let text = String::from_utf8_lossy(&all[..head]).into_owned();
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    let tag = text.lines().find_map(|line| line.strip_prefix("etag: ")).expect("a tag").to_owned();
    (all[head..head + bytes].to_vec(), tag)
}

/// What a browser does when the line is back. Gives the answer's status and the file that comes of both.
fn continued(server: &Server, path: &str, half: &[u8], tag: &str) -> (u16, Vec<u8>) {
    let range = format!("bytes={}-", half.len());
    let answer = server.get_with(path, &[("range", &range), ("if-range", tag)]);
    assert!(!answer.cut, "{}", server.log());
    let status = answer.status.as_u16();
    let file = match status {
        206 => [half, &answer.body].concat(),
        200 => answer.body,
        other => panic!("{other}"),
    };
    (status, file)
}

#[test]
fn a_pulled_cable_while_the_server_still_fetches() {
    let (site, id) = growing();
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (half, tag) = pulled(server.address, &path(id), 200_000);
    assert!(!site.media_log(id)[0].finished, "the fetch is still under way");
    let (status, file) = continued(&server, &path(id), &half, &tag);
    assert_eq!((status, sha256(&file)), (206, site.sums(id)[0].clone()));
    // And once more when it is whole.
    let (status, file) = continued(&server, &path(id), &half, &tag);
    assert_eq!((status, sha256(&file)), (206, site.sums(id)[0].clone()));
    assert_eq!(site.sim.media_hits(id), 1, "one fetch for all of it");
}

/// The server is killed while the visitor reads, and with it the fetch: the next one goes on with both.
#[test]
fn a_pulled_cable_and_a_server_that_was_killed() {
    let (site, id) = growing();
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (half, tag) = pulled(server.address, &path(id), 200_000);
    assert!(!site.media_log(id)[0].finished, "the fetch is still under way");
    assert!(server.kill());
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (status, file) = continued(&server, &path(id), &half, &tag);
    assert_eq!((status, sha256(&file)), (206, site.sums(id)[0].clone()));
    let asked = site.media_log(id);
    assert!(
        asked.iter().any(|hit| hit.status == 206 && hit.range.as_deref() != Some("bytes=0-")),
        "{asked:?}"
    );

    // A server that is started anew on a whole file.
    assert!(server.kill());
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (status, file) = continued(&server, &path(id), &half, &tag);
    assert_eq!((status, sha256(&file)), (206, site.sums(id)[0].clone()));
    assert_eq!(site.media_log(id).len(), asked.len(), "the site was not asked again");
}

/// The site's line breaks, and behind it lies another version of the same length: whoever has half of the first gets all of the
/// second, and never the rest of it.
#[test]
fn a_pulled_cable_and_another_generation() {
    let (site, id) = growing();
    let drip = Fault::Drip { bytes: 8_000, pause: Duration::from_millis(12) };
    let rules = [
        FaultRule::always(drip),
        FaultRule::first(1, Fault::Cut { after: 500_000 }),
        FaultRule::always(Fault::NewValidator),
    ];
    site.sim.world(|world| world.post_mut(id).expect("there").faults = rules.to_vec());
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (half, tag) = pulled(server.address, &path(id), 200_000);
    until("the other version", || (site.media_log(id).len() > 1).then_some(()));
    let mut ended = None;
    // A generation that ends while it is read is broken off; the next try gets the one that stays.
    until("a whole file", || {
        let range = format!("bytes={}-", half.len());
        let answer = server.get_with(&path(id), &[("range", &range), ("if-range", &tag)]);
        (!answer.cut && answer.status != 206).then(|| ended = Some(answer))
    });
    let whole = ended.expect("an answer");
    assert_eq!(whole.status, 200);
    assert_ne!(whole.header("etag"), tag);
    let original = site.sim.world(|world| world.post(id).expect("there").originals()[0].to_vec());
    assert_eq!(whole.body.len(), original.len() + 8 + 27, "one version with its label");
    assert!(whole.body.starts_with(&original));
}

#[test]
fn two_tabs_at_once() {
    let (site, id) = growing();
    let server = site.serve();
    let link = coded(&site.link_of(id));
    let tab = [format!("/save?link={link}"), format!("/api/v1/file?link={link}")];
    let address = server.address;
    let tabs = (0..4).map(|n| ask(address, Request::get(&tab[n % 2]), Bytes::new()));
    let answers = server.on(join_all(tabs));
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{n}");
        if n % 2 == 1 {
            assert_eq!(sha256(&answer.body), site.sums(id)[0]);
        }
    }
    assert_eq!(site.sim.media_hits(id), 1);
}

/// A preview jumps to the middle and to the end of a file that is still growing, and gets those very bytes.
#[test]
fn a_seek_in_the_preview() {
    let (site, id) = growing();
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let original = site.sim.world(|world| world.post(id).expect("there").originals()[0].to_vec());
    let size = original.len();
    let seeks = [0..1_000, size / 2..size / 2 + 70_000, size - 100..size, 300_000..300_001];
    let address = server.address;
    let asked = seeks.iter().map(|range| {
        let request = Request::get(format!("{}?inline=1", path(id)))
            .header("range", format!("bytes={}-{}", range.start, range.end - 1));
        ask(address, request, Bytes::new())
    });
    let answers = server.on(async {
        let asked = tokio::spawn(join_all(asked.collect::<Vec<_>>()));
        asked.await.expect("no panic")
    });
    for (answer, range) in answers.iter().zip(seeks) {
        assert_eq!((answer.status.as_u16(), answer.cut), (206, false), "{range:?}");
        assert_eq!(answer.header("content-range"), format!("bytes {}-{}/{size}", range.start, range.end - 1));
        assert!(answer.body == original[range.clone()], "{range:?}");
    }
    assert_eq!(site.sim.media_hits(id), 1);
}

/// Ten of them, from as fast as it comes to about a third of that, on one fetch.
#[test]
fn ten_readers_at_ten_speeds() {
    let (site, id) = growing();
    let server = site.serve();
    server.link("/", &site.link_of(id));
    let (address, path) = (server.address, path(id));
    let read = |n: u64| {
        let path = path.clone();
        async move {
            let mut stream = tokio::net::TcpStream::connect(address).await.expect("it listens");
            let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).await.expect("sent");
            let (mut all, mut piece) = (Vec::new(), vec![0; 16 << 10]);
            loop {
                match stream.read(&mut piece).await.expect("no cut") {
                    0 => break,
                    read => all.extend_from_slice(&piece[..read]),
                }
                pause(Duration::from_millis(8 * n)).await;
            }
            let body = all.windows(4).position(|four| four == b"\r\n\r\n").expect("a head") + 4;
            sha256(&all[body..])
        }
    };
    let sums = server.on(async move {
        let readers: Vec<_> = (0..10).map(|n| tokio::spawn(read(n))).collect();
        join_all(readers).await.into_iter().map(|sum| sum.expect("no panic")).collect::<Vec<_>>()
    });
    assert_eq!(sums, vec![site.sums(id)[0].clone(); 10]);
    assert_eq!(site.sim.media_hits(id), 1);
}

#[expect(clippy::disallowed_methods, reason = "a slow reader is slow in real time")]
async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
