//! `savethat notify test`, against servers on this machine.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    thread::JoinHandle,
};

use crate::process::{Run, Running, savethat};

/// Answers one request with `status`, and gives its body back.
fn webhook(status: &'static str) -> (u16, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let answering = std::thread::spawn(move || {
        let (line, _) = listener.accept().expect("a request");
        let mut line = BufReader::new(line);
        let mut length = 0;
        loop {
            let mut header = String::new();
            line.read_line(&mut header).expect("a header");
            match header.trim_end().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().expect("a number");
                }
                _ if header.trim_end().is_empty() => break,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        line.read_exact(&mut body).expect("a body");
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        line.get_mut().write_all(answer.as_bytes()).expect("an answer");
        String::from_utf8(body).expect("UTF-8")
    });
    (port, answering)
}

#[test]
fn a_test_says_of_each_whether_it_came_through() {
    let ((good, told), (bad, refused)) = (webhook("200 OK"), webhook("404 Not Found"));
    let targets = format!("http://127.0.0.1:{good}/secret,ntfy+http://127.0.0.1:{bad}/secret");
    let mut command = savethat(&["notify", "test", "--notify-private", "yes"]);
    let run = Run::of({
        command.env("SAVETHAT_NOTIFY", &targets);
        command
    });
    assert_eq!(
        run.out.lines().collect::<Vec<_>>(),
        [
            format!("http://127.0.0.1:{good}: the test came through."),
            format!(
                "ntfy+http://127.0.0.1:{bad}: the test did not come through: it answered 404: look at its address."
            ),
        ]
    );
    assert_eq!(run.status, Some(1));
    assert!(!run.err.contains("secret"), "{}", run.err);
    let document: serde_json::Value =
        serde_json::from_str(&told.join().expect("it was told")).expect("a document");
    assert_eq!(document["events"], serde_json::json!([]));
    assert!(refused.join().expect("it was asked").contains("\"topic\":\"secret\""));
}

/// The terminal's language is one thing, that of those who are told another.
#[test]
fn it_is_told_in_the_language_of_the_settings() {
    let (port, told) = webhook("200 OK");
    let target = format!("ntfy+http://127.0.0.1:{port}/topic");
    let run = Run::of(savethat(&[
        "notify",
        "test",
        "--notify",
        &target,
        "--notify-private",
        "yes",
        "--notify-language",
        "ES",
    ]));
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.out.ends_with("the test came through.\n"), "{}", run.out);
    let document: serde_json::Value =
        serde_json::from_str(&told.join().expect("it was told")).expect("a document");
    assert_eq!(document["title"], "Una prueba de savethat");
}

#[test]
fn a_test_of_nobody_is_a_mistake() {
    let run = Run::of(savethat(&["notify", "test"]));
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("notify"), "{}", run.err);
}

#[test]
fn who_is_inside_a_network_is_not_told_by_mistake() {
    let run = Run::of(savethat(&["notify", "test", "--notify", "http://127.0.0.1:9/secret"]));
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("notify_private = yes") && !run.err.contains("secret"), "{}", run.err);
}

/// From the settings to the library: who is told begins with what happens from now on.
#[test]
fn a_server_says_whom_it_tells() {
    let data = tempfile::tempdir().expect("a folder");
    let mut command = savethat(&["serve", "--listen", "127.0.0.1:0", "--data"]);
    command.arg(data.path()).env("SAVETHAT_NOTIFY", "ntfy://ntfy.example/secret");
    let mut server = Running::start(command);
    assert_eq!(
        server.says("tells"),
        "savethat tells ntfy://ntfy.example of Stories that are kept or missed."
    );
    server.says("is ready");
    assert!(data.path().join("library.db").exists());
    assert!(!server.err().contains("secret"), "{}", server.err());
}
