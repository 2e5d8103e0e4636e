//! `serve` as the one who runs it sees it.

use savethat_sim::{Clip, Fault, FaultRule, Post};
use std::time::Duration;

use crate::{
    http::ask,
    process::{Running, until},
    site::Site,
};
use hyper::Request;

#[test]
fn settings_are_shown_with_their_origin() {
    let site = Site::standard();
    let mut command = site.command(&["serve", "--print-settings", "--listen", "127.0.0.1:9"]);
    command.env("SAVETHAT_SPOOL_MAX_AGE", "2h");
    let run = Running::start(command).wait();
    assert_eq!(run.status, Some(0), "{run:?}");
    let line = |name: &str| run.out.lines().find(|line| line.starts_with(name)).expect("a line").to_owned();
    assert!(line("listen").contains("127.0.0.1:9") && line("listen").contains("--listen"));
    assert!(line("spool_max_age").contains("2h") && line("spool_max_age").contains("SAVETHAT_SPOOL_MAX_AGE"));
    assert!(line("max_file_bytes").contains("default"), "{}", run.out);
}

#[test]
fn a_port_in_use_is_a_sentence() {
    let site = Site::standard();
    let server = site.serve();
    let run = site.run(&["serve", "--listen", &server.address.to_string()]);
    assert_eq!(run.status, Some(1), "{run:?}");
    assert!(run.err.contains("already listens") && run.err.contains("--listen"), "{}", run.err);
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn a_running_download_ends_before_the_server_does() {
    let (site, id) = Site::with(|world| {
        let pause = Fault::Drip { bytes: 4_000, pause: Duration::from_millis(10) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(pause)))
    });
    let mut server = site.serve();
    let address = server.address;
    let path = format!("/api/v1/file?link={}", crate::http::coded(&site.link_of(id)));
    let download = site.runtime().spawn(async move { ask(address, Request::get(path), "".into()).await });
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 100_000).then_some(()));
    server.running().signal("TERM");
    server.running().says("stopping");
    let answer = server.on(download).expect("no panic");
    assert_eq!((answer.status.as_u16(), answer.cut), (200, false));
    assert_eq!(crate::site::sha256(&answer.body), site.sums(id)[0]);
    let run = server.ended();
    assert_eq!(run.status, Some(0), "{run:?}");
}

#[test]
fn a_second_signal_does_not_wait() {
    let (site, id) = Site::with(|world| {
        let stall = Fault::Stall { after: 100_000, pause: Duration::from_secs(3600) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 3);
        world.add("alice", Post::film(content).story().rule(FaultRule::always(stall)))
    });
    let mut server = site.serve();
    let address = server.address;
    let path = format!("/api/v1/file?link={}", crate::http::coded(&site.link_of(id)));
    let download = site.runtime().spawn(async move { ask(address, Request::get(path), "".into()).await });
    until("bytes under way", || site.media_log(id).iter().any(|hit| hit.bytes_sent > 50_000).then_some(()));
    server.running().signal("TERM");
    server.running().says("stopping");
    server.running().signal("TERM");
    let run = server.ended();
    assert_eq!(run.status, Some(130), "{run:?}");
    download.abort();
}
