//! Every scenario of the simulated site, on the command line and over HTTP: what it ends with, word for word.
//!
//! The table is `scenarios.txt` beside this file. What each code means for a script (status of HTTP, exit status, whether
//! to try again) is written here once more, as the contract has it: a change there must be meant.

use std::{
    collections::BTreeMap,
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::Value;

use crate::{
    http::{Answer, Server},
    process::{Run, Running, until},
    site::{Site, sum_of},
};

const TABLE: &str = include_str!("scenarios.txt");

/// Scenarios at work at a time: most of them wait for the site.
const AT_A_TIME: usize = 24;

/// Code, status of HTTP, exit status, whether trying again can help.
const CODES: [(&str, u16, i32, bool); 14] = [
    ("link_unsupported", 400, 3, false),
    ("no_stories", 404, 4, false),
    ("expired", 410, 4, false),
    ("not_found", 404, 4, false),
    ("private", 403, 5, false),
    ("login_required", 403, 5, false),
    ("region_blocked", 451, 6, false),
    ("site_refused", 503, 6, true),
    ("site_unreachable", 504, 6, true),
    ("site_changed", 502, 7, false),
    ("media_broken", 502, 8, true),
    ("too_large", 413, 8, false),
    ("refused_address", 400, 3, false),
    ("not_a_link", 400, 3, false),
];

/// One row of the table, whose head says how it is written.
struct Row {
    name: &'static str,
    end: End,
}

enum End {
    /// `cut`: the bytes that came first were not the ones that were kept.
    Saved {
        cut: bool,
    },
    Fails {
        code: &'static str,
        sentence: &'static str,
        hint: &'static str,
        cut: bool,
    },
}

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let end = match cells[..] {
                [_, "saved"] => End::Saved { cut: false },
                [_, "saved, cut"] => End::Saved { cut: true },
                [_, code, sentence, hint] => {
                    let (code, cut) = code.strip_suffix(", cut").map_or((code, false), |code| (code, true));
                    End::Fails { code, sentence, hint, cut }
                }
                _ => panic!("no row: {line}"),
            };
            Row { name: cells[0], end }
        })
        .collect()
}

#[test]
fn the_table_names_every_scenario_once() {
    let site = Site::standard();
    let mut there = site
        .sim
        .world(|world| world.scenarios().iter().map(|scenario| scenario.name.clone()).collect::<Vec<_>>());
    let mut named: Vec<&str> = rows().iter().map(|row| row.name).collect();
    there.sort();
    named.sort_unstable();
    assert_eq!(named, there);
}

#[test]
fn every_scenario_ends_as_the_table_says() {
    let rows = rows();
    // A fault that is spent on one is not there for the other: each has a site of its own.
    let (for_command, for_server) = (Site::standard(), Site::standard());
    let next = AtomicUsize::new(0);
    let mut wrong: Vec<String> = Vec::new();
    std::thread::scope(|scope| {
        let work = || {
            let mut wrong = Vec::new();
            while let Some(row) = rows.get(next.fetch_add(1, Ordering::Relaxed)) {
                wrong.extend(on_the_command_line(&for_command, row));
                wrong.extend(over_http(&for_server, row));
            }
            wrong
        };
        let threads: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            wrong.extend(thread.join().expect("no panic"));
        }
    });
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

fn on_the_command_line(site: &Site, row: &Row) -> Option<String> {
    let folder = site.beside(&format!("get-{}", row.name));
    let folder = folder.to_str().expect("UTF-8");
    let mut command = site.command(&["get", "--json", "--quiet", "-o", folder, &site.link(row.name)]);
    bounded(&mut command, row);
    let run = Run::of(command);
    let documents: Vec<Value> =
        run.out.lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect();
    let told = match &row.end {
        End::Saved { .. } => {
            let whole = documents
                .iter()
                .flat_map(|document| document["saved"].as_array().cloned().unwrap_or_default());
            let honest = whole.clone().count() > 0
                && whole.into_iter().all(|file| {
                    let path = file["path"].as_str().expect("a path");
                    file["sha256"].as_str() == Some(&sum_of(path))
                });
            (run.status == Some(0) && honest).then_some(())
        }
        End::Fails { code, sentence, hint, .. } => {
            let exit = row_of(code).2;
            let failures = documents.iter().flat_map(|document| {
                let whole = document.get("failure").cloned();
                whole.into_iter().chain(document["failures"].as_array().cloned().unwrap_or_default())
            });
            let failures: Vec<Value> = failures.collect();
            let first = failures.first();
            let same = first.is_some_and(|failure| says(failure, code, sentence, hint));
            // People read the same on the other channel.
            let people = first.is_some_and(|failure| {
                failure["detail"].as_str().is_some_and(|detail| run.err.contains(detail))
            });
            (run.status == Some(exit) && same && people).then_some(())
        }
    };
    told.is_none().then(|| format!("get: {}", shown(row, run.status, &documents)))
}

fn over_http(site: &Site, row: &Row) -> Option<String> {
    let data = site.beside(&format!("data-{}", row.name));
    let data = data.to_str().expect("UTF-8");
    // Each has a server of its own: a way that one scenario closes would be closed to the next.
    let mut command = site.command(&["serve", "--listen", "127.0.0.1:0", "--data", data]);
    bounded(&mut command, row);
    let running = Running::start(command);
    let server = Server::start(running, site.runtime());
    let address = format!("/api/v1/file?link={}", escaped(&site.link(row.name)));
    let answer = server.get(&address);
    let whole = |answer: &Answer| answer.status == 200 && !answer.cut && !answer.body.is_empty();
    let right = match &row.end {
        End::Saved { cut: false } => whole(&answer),
        // Never a splice, never a short success: broken off, and whole once the right bytes are found.
        End::Saved { cut: true } => {
            whole(&answer)
                || (answer.cut
                    && until(row.name, || Some(whole(&server.get(&address))).filter(|whole| *whole)))
        }
        End::Fails { cut: true, code, sentence, hint } => {
            // Cut in the middle, or before its first line had left.
            let begun = answer.status == 200 || answer.headers.is_empty();
            (answer.cut && begun) || problem(&answer, code, sentence, hint)
        }
        End::Fails { code, sentence, hint, .. } => problem(&answer, code, sentence, hint),
    };
    (!right).then(|| {
        let text: String = String::from_utf8_lossy(&answer.body).chars().take(400).collect();
        format!("http: {}: {} cut: {} {text}", row.name, answer.status, answer.cut)
    })
}

/// A body without end runs into the limit for one file: a small one, or it would take long.
fn bounded(command: &mut Command, row: &Row) {
    if row.name.starts_with("endless") {
        command.env("SAVETHAT_MAX_FILE_BYTES", "16MiB");
    }
}

fn problem(answer: &Answer, code: &str, sentence: &str, hint: &str) -> bool {
    let document: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    answer.status == row_of(code).1
        && answer.header("content-type") == "application/problem+json"
        && document["status"] == row_of(code).1
        && says(&document, code, sentence, hint)
}

/// The rest of a hint depends on the hour.
fn says(failure: &Value, code: &str, sentence: &str, hint: &str) -> bool {
    failure["code"] == code
        && failure["detail"] == sentence
        && failure["hint"].as_str().is_some_and(|told| told.starts_with(hint) && !hint.is_empty())
        && failure["retryable"] == row_of(code).3
        && failure.get("retry_after").is_some_and(|after| after.is_null() || after.is_u64())
}

fn row_of(code: &str) -> (&'static str, u16, i32, bool) {
    *CODES.iter().find(|row| row.0 == code).unwrap_or_else(|| panic!("no code {code}"))
}

fn shown(row: &Row, status: Option<i32>, documents: &[Value]) -> String {
    let failures: BTreeMap<&str, String> = documents
        .iter()
        .map(|document| match document.get("failure").or_else(|| document.get("failures")?.get(0)) {
            Some(failure) => {
                ("failure", format!("{} | {} | {}", failure["code"], failure["detail"], failure["hint"]))
            }
            None => ("saved", document["saved"].to_string()),
        })
        .collect();
    format!("{}: exit {status:?} {failures:?}", row.name)
}

fn escaped(link: &str) -> String {
    url::form_urlencoded::byte_serialize(link.as_bytes()).collect()
}
