//! The program as it is handed out: in an image, as a service, behind other servers, with its papers.
//!
//! `./test --all` installs what these tests use, makes the image and sets `SAVETHAT_PACKAGING=needed`: then they fail where
//! something is missing; otherwise they say that they were skipped.

mod caddy;
mod front;
mod home;
mod image;
mod nginx;
mod papers;
mod service;

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
};

/// `false` where this machine lacks one of them and need not have it.
fn are_there(programs: &[&str]) -> bool {
    let there = |name: &&str| {
        let looked = Command::new("sh").args(["-c", &format!("command -v {name}")]).output();
        looked.is_ok_and(|looked| looked.status.success())
    };
    let all = programs.iter().all(there);
    all || skipped(&format!("{programs:?} are not there"))
}

/// Says why a test is skipped, or fails it where it may not be.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
fn skipped(why: &str) -> bool {
    assert!(std::env::var_os("SAVETHAT_PACKAGING").is_none(), "{why}");
    eprintln!("SKIPPED: {why}");
    false
}

/// A file that is handed out beside the program.
fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging").join(name)
}

/// The file with parts of it replaced; each is there, so that what is tried is what is handed out.
fn fitted(name: &str, replacements: &[(&str, &str)]) -> String {
    let text = std::fs::read_to_string(file(name)).expect("it is handed out");
    replacements.iter().fold(text, |text, (from, to)| {
        assert!(text.contains(from), "{name} has no {from}");
        text.replace(from, to)
    })
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port()
}
