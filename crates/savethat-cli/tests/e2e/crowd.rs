//! Many people, one Story: the site is asked once.

use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use hyper::Request;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    http::{ask, coded},
    site::{Site, sha256},
};

/// A Story whose bytes take about a second.
fn slow() -> (Site, u64) {
    Site::with(|world| {
        let drip = Fault::Drip { bytes: 10_000, pause: Duration::from_millis(10) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(drip)))
    })
}

fn page_hits(site: &Site, id: u64) -> usize {
    site.sim.hits(&format!("/video/{id}"))
}

#[test]
fn ten_at_once_cost_one_page_and_one_fetch() {
    let (site, id) = slow();
    let server = site.serve();
    let link = coded(&site.link_of(id));
    let paths = [
        format!("/save?link={link}"),
        format!("/media/tiktok/{id}/1.mp4"),
        format!("/api/v1/file?link={link}"),
        format!("/?link={link}"),
    ];
    let address = server.address;
    let asked = (0..10).map(|n| ask(address, Request::get(&paths[n % 2]), Bytes::new()));
    let answers = server.on(join_all(asked));
    assert!(answers.iter().all(|answer| answer.status == 200 && !answer.cut));
    let sum = site.sums(id)[0].clone();
    assert!(answers.iter().skip(1).step_by(2).all(|answer| sha256(&answer.body) == sum));
    assert_eq!((page_hits(&site, id), site.sim.media_hits(id)), (1, 1));
    let asked = (0..10).map(|n| ask(address, Request::get(&paths[n % 4]), Bytes::new()));
    assert!(server.on(join_all(asked)).iter().all(|answer| answer.status == 200));
    assert_eq!((page_hits(&site, id), site.sim.media_hits(id)), (1, 1));
}

#[test]
fn the_first_may_leave() {
    let (site, id) = slow();
    let server = site.serve();
    let address = server.address;
    let path = format!("/media/tiktok/{id}/1.mp4");
    let sum = site.sums(id)[0].clone();
    server.on(async {
        let mut first = TcpStream::connect(address).await.expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n");
        first.write_all(request.as_bytes()).await.expect("sent");
        let mut some = vec![0; 2_000];
        first.read_exact(&mut some).await.expect("it begins");
        // Others are there before the first leaves.
        let others = (0..9).map(|_| tokio::spawn(ask(address, Request::get(&path), Bytes::new())));
        let others: Vec<_> = others.collect();
        drop(first);
        for other in others {
            let answer = other.await.expect("no panic");
            assert_eq!((answer.status.as_u16(), answer.cut), (200, false));
            assert_eq!(sha256(&answer.body), sum);
        }
    });
    assert_eq!((page_hits(&site, id), site.sim.media_hits(id)), (1, 1));
}

#[test]
fn the_first_may_leave_before_the_page_has_come() {
    let (site, id) = slow();
    let server = site.serve();
    let address = server.address;
    let path = format!("/save?link={}", coded(&site.link_of(id)));
    server.on(async {
        let mut first = TcpStream::connect(address).await.expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n");
        first.write_all(request.as_bytes()).await.expect("sent");
        let others: Vec<_> =
            (0..9).map(|_| tokio::spawn(ask(address, Request::get(&path), Bytes::new()))).collect();
        drop(first);
        for other in others {
            let answer = other.await.expect("no panic");
            assert!(answer.text().contains("whole and checked"));
        }
    });
    assert_eq!((page_hits(&site, id), site.sim.media_hits(id)), (1, 1));
}

#[test]
fn a_slow_reader_holds_nobody_up() {
    let (site, id) =
        Site::with(|world| world.add("alice", Post::film(Clip::Dawn.content().grown_to(15_000_000, 3))));
    let server = site.serve();
    let address = server.address;
    let path = format!("/media/tiktok/{id}/1.mp4");
    let slow = server.on(async {
        let mut slow = TcpStream::connect(address).await.expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        slow.write_all(request.as_bytes()).await.expect("sent");
        slow
    });
    let fast = server.get(&path);
    assert_eq!((fast.cut, sha256(&fast.body)), (false, site.sums(id)[0].clone()));
    let read = server.on(async move {
        let (mut slow, mut all) = (slow, Vec::new());
        slow.read_to_end(&mut all).await.map(|_| all.len())
    });
    assert!(read.expect("whole") > 15_000_000);
    assert_eq!(site.sim.media_hits(id), 1);
}
