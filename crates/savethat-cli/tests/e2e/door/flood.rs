//! Floods from another process, bounded and self-stopping. `benches/flood.py` has the large ones, with figures.

use std::{
    fs,
    time::{Duration, Instant},
};

use hyper::Request;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    http::Server,
    process::{now, until_at_most},
    site::Site,
};

/// Below the 1,024 files that a process may have where nobody raised it.
const IDLE: usize = 600;
const SLOW: usize = 200;
const BAD: u32 = 2_000;

fn files(server: &mut Server) -> usize {
    let pid = server.running().id();
    fs::read_dir(format!("/proc/{pid}/fd")).expect("it runs").count()
}

fn megabytes(server: &mut Server) -> u64 {
    let pid = server.running().id();
    let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmRSS")).expect("a line");
    line.split_whitespace().nth(1).and_then(|number| number.parse::<u64>().ok()).expect("a number") / 1024
}

/// Whether the server has hung up.
async fn over(mut stream: TcpStream) -> bool {
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).await.is_ok() || !rest.is_empty()
}

#[test]
fn good_visitors_are_served_in_a_flood_and_nothing_stays_of_it() {
    let site = Site::standard();
    let mut server = site.serve_set(&[("trusted_proxies", "127.0.0.1"), ("rate", "60/min")]);
    let address = server.address;
    assert_eq!(server.get("/").status, 200);
    let (before, began) = (files(&mut server), now());
    let held = server.on(async {
        let mut held = Vec::new();
        for number in 0..IDLE + SLOW {
            let mut stream = TcpStream::connect(address).await.expect("it listens");
            let start: &[u8] = match number {
                ..IDLE => b"",
                _ if number % 2 == 0 => b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: a",
                _ => b"POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n{",
            };
            stream.write_all(start).await.expect("it listens");
            held.push(stream);
        }
        held
    });
    // Bad links, each from an address of its own, while good visitors come.
    let bad = site.runtime().spawn(async move {
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let body = json!({ "link": "https://example.org/" }).to_string();
        let mut answer = [0; 4_096];
        for number in 0..BAD {
            let from = std::net::Ipv4Addr::from(0x0a00_0000 + number * 7);
            let head = format!(
                "POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {from}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all((head + &body).as_bytes()).await.expect("it listens");
            let read = stream.read(&mut answer).await.expect("an answer");
            assert!(answer[..read].starts_with(b"HTTP/1.1 400"), "{}", String::from_utf8_lossy(&answer[..read]));
        }
    });
    let mut waits: Vec<Duration> = (0..100)
        .map(|number: u32| {
            let start: Instant = now();
            let request = Request::get("/").header("x-forwarded-for", format!("198.51.100.{}", number % 250));
            assert_eq!(server.ask(request, "").status, 200);
            start.elapsed()
        })
        .collect();
    waits.sort();
    // Of an unoptimised program on a busy machine; the figure that counts is in benches/README.md.
    assert!(waits[98] < Duration::from_secs(2), "{waits:?}");
    server.on(bad).expect("all were answered");
    assert!(megabytes(&mut server) < 200, "{} MB", megabytes(&mut server));
    // Who says nothing, or not enough, is sent away after 15 s.
    let gone = server.on(async {
        let mut gone = 0;
        for stream in held {
            gone += usize::from(over(stream).await);
        }
        gone
    });
    assert_eq!(gone, IDLE + SLOW);
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    until_at_most(Duration::from_secs(30), "the files are closed", || {
        (files(&mut server) <= before + 4).then_some(())
    });
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn one_connection_too_many_closes_the_idlest() {
    let site = Site::standard();
    let server = site.serve_set(&[("max_connections", "20")]);
    let address = server.address;
    let idle = server.on(async {
        let mut idle = Vec::new();
        for _ in 0..40 {
            idle.push(TcpStream::connect(address).await.expect("it listens"));
        }
        idle
    });
    for _ in 0..10 {
        assert_eq!(server.get("/").status, 200);
    }
    let start = now();
    let first = idle.into_iter().next().expect("one");
    assert!(server.on(over(first)), "it made room");
    assert!(start.elapsed() < Duration::from_secs(10), "before its 15 s were over");
}
