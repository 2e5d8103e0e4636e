//! `savethat serve`, killed: the next one finds the spool as it lies.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::Path,
};

use savethat::chance::TestChance;

use super::{Counts, Left, Victim, told};
use crate::{
    http::{Server, coded},
    process::Running,
    site::{Site, names, sha256, sum_of},
};

pub(super) fn kill(site: &Site, counts: &Counts, dice: &TestChance, worker: usize) {
    let data = site.beside(&format!("data-{worker}"));
    let spool = data.join("spool");
    let serve = || {
        let data = data.to_str().expect("UTF-8");
        let command = site.command(&["serve", "--listen", "127.0.0.1:0", "--data", data]);
        Server::start(Running::start(command), site.runtime())
    };
    let mut server = serve();
    while !counts.is_enough() {
        let victim = Victim::new(site, counts.rarest(dice), dice);
        let path = format!("/api/v1/file?link={}", coded(&victim.link()));
        let mut stream = TcpStream::connect(server.address).expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", server.address);
        stream.write_all(request.as_bytes()).expect("sent");
        // Whoever reads gets an error when the server dies; bytes that were shown are not this test's affair.
        let reader = std::thread::spawn(move || stream.read_to_end(&mut Vec::new()));
        victim.wait(|| left(&spool, victim.id), || false);
        assert!(server.kill(), "a server ends only when it is told to");
        let _cut = reader.join().expect("no panic");
        let left = left(&spool, victim.id);
        if let Some(phase) = victim.phase(left) {
            counts.add(phase);
        }
        every_whole_file_is(&spool);

        let before = victim.media().len();
        victim.mend();
        server = serve();
        let answer = server.get(&path);
        assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{left:?} {}", server.log());
        assert_eq!(sha256(&answer.body), victim.sum, "{left:?}");
        victim.was_continued(left, before);
    }
    every_whole_file_is(&spool);
    let halves: Vec<String> = names(&spool).into_iter().filter(|name| name.ends_with(".part")).collect();
    assert!(halves.is_empty(), "{halves:?}");
}

/// What the spool calls whole is what was proved.
fn every_whole_file_is(spool: &Path) {
    let there = if spool.exists() { names(spool) } else { Vec::new() };
    for name in there.iter().filter_map(|name| name.strip_suffix(".whole")) {
        let memo = fs::read(spool.join(format!("{name}.part.json"))).expect("it says what it is");
        let memo: serde_json::Value = serde_json::from_slice(&memo).expect("JSON");
        assert_eq!(memo["proved"]["sha256"], sum_of(spool.join(format!("{name}.whole"))), "{name}");
    }
}

fn left(spool: &Path, id: u64) -> Left {
    let id = format!("-{id}-");
    let mut left = Left::default();
    for entry in fs::read_dir(spool).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.contains(&id) {
            continue;
        }
        if name.ends_with(".whole") {
            left.whole = true;
        } else if name.ends_with(".part.json") {
            let told = told(&entry.path());
            left.told = told.is_some();
            left.proved = told == Some(true);
        } else if name.ends_with(".part") && !name.contains(".json") {
            left.half = entry.metadata().map_or(0, |about| about.len());
        }
    }
    left
}
