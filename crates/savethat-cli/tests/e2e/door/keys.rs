//! Keys, from making one to taking it away under a running server.

use std::fs;

use hyper::Request;
use serde_json::json;

use crate::{http::Server, process::until, site::Site};

fn keys(site: &Site, words: &[&str]) -> String {
    let file = site.beside("keys.toml");
    let words = [&["keys"], words, &["--keys-file", file.to_str().expect("UTF-8")]].concat();
    let run = site.run(&words);
    assert_eq!(run.status, Some(0), "{run:?}");
    run.out.trim().to_owned()
}

fn with(server: &Server, key: &str) -> crate::http::Answer {
    let request = Request::post("/api/v1/resolve").header("authorization", format!("Bearer {key}"));
    server.ask(request, json!({ "link": "https://example.org/" }).to_string())
}

#[test]
fn from_the_first_to_the_last_day_of_a_key() {
    let site = Site::standard();
    let key = keys(&site, &["add", "bot", "--rate", "2/h"]);
    let abroad = keys(&site, &["add", "abroad", "--from", "192.0.2.0/24"]);
    let old = keys(&site, &["add", "old", "--expires", "2020-01-01"]);
    assert_eq!(keys(&site, &["list"]).lines().count(), 3);
    let file = site.beside("keys.toml");
    let text = fs::read_to_string(&file).expect("the file");
    assert!(!text.contains(&key), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&file).expect("the file").permissions().mode() & 0o777, 0o600);
    }
    let file = file.to_str().expect("UTF-8");
    // A key opens what a password shuts, and has a rate of its own.
    let settings =
        [("keys_file", file), ("access", "password"), ("access_password", "correct horse"), ("rate", "1/h")];
    let server = site.serve_set(&settings);
    for left in ["1", "0"] {
        let answer = with(&server, &key);
        answer.problem(400, "site_unknown");
        assert_eq!(answer.header("ratelimit-remaining"), left);
    }
    with(&server, &key).problem(429, "rate_limited");
    for (key, why) in [(&abroad, "network"), (&old, "expired"), (&"stv_wrong".to_owned(), "not known")] {
        let refused = with(&server, key);
        let problem = refused.problem(401, "key_refused");
        assert!(problem["detail"].as_str().expect("a sentence").contains(why), "{problem}");
        assert_eq!(refused.header("www-authenticate"), "Bearer");
    }
    // A file that became bad changes nothing.
    let good = fs::read_to_string(file).expect("the file");
    fs::write(file, "[[key]]\nname = \"half").expect("written");
    until("the bad file is told", || {
        let _asked = with(&server, &key);
        server.log().contains("The keys from before hold on").then_some(())
    });
    with(&server, &key).problem(429, "rate_limited");
    fs::write(file, good).expect("written");
    keys(&site, &["remove", "bot"]);
    until("the key is gone", || (with(&server, &key).status == 401).then_some(()));
    let log = server.log();
    assert!(!log.contains(&key) && !log.contains("stv_"), "{log}");
}

#[test]
fn a_bad_file_of_keys_stops_the_start() {
    let site = Site::standard();
    let file = site.beside("keys.toml");
    let file = file.to_str().expect("UTF-8").to_owned();
    fs::write(&file, "# ours\n\n[[key]]\nname = \"a\"\nsha256 = \"zz\"\n").expect("written");
    let start = |file: &str| site.run(&["serve", "--listen", "127.0.0.1:0", "--keys-file", file]);
    let run = start(&file);
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(run.err.contains(&file) && run.err.contains("line 3"), "{}", run.err);
    let run = start("/nowhere/keys.toml");
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(run.err.contains("/nowhere/keys.toml"), "{}", run.err);
    let run = site.run(&["keys", "list"]);
    assert_eq!(run.status, Some(2), "{run:?}");
    assert!(run.err.contains("--keys-file"), "{}", run.err);
}

#[test]
fn where_no_keys_are_taken_that_is_said() {
    let site = Site::standard();
    let server = site.serve();
    with(&server, "stv_any").problem(401, "key_refused");
}
