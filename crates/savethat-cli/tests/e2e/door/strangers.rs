//! The ways inside that a hostile stranger would try.

use hyper::{Method, Request};
use serde_json::json;

use crate::{http::coded, site::Site};

/// A link to the server itself is a link of a site that is not known; nothing is asked.
#[test]
fn a_link_to_the_service_itself_makes_no_loop() {
    let site = Site::standard();
    let server = site.serve();
    let ours = format!("http://{}/save?link=https://www.tiktok.com/@alice", server.address);
    for link in [ours.as_str(), "http://localhost/", "https://127.0.0.1:8080/?link=https%3A%2F%2Fx"] {
        let answer = server.post("/api/v1/resolve", &json!({ "link": link }));
        assert_eq!(answer.status, 400, "{}", answer.text());
    }
    assert_eq!(site.sim.log().len(), 0);
}

/// Whatever the Host says, nothing of it comes back, and nothing may be kept by a cache.
#[test]
fn the_host_poisons_nothing() {
    let site = Site::standard();
    let server = site.serve();
    for host in ["evil.example", "evil.example:81", "127.0.0.1:1"] {
        for path in ["/", "/help", "/guides", "/save?link=x", "/api/v1/saves/1", "/nothing"] {
            let answer = server.raw(
                format!(
                    "GET {path} HTTP/1.1\r\nHost: {host}\r\nX-Forwarded-Host: evil.example\r\nAccept: text/html\r\n\
                     Forwarded: host=evil.example\r\nX-Original-URL: /evil.example\r\nConnection: close\r\n\r\n"
                )
                .as_bytes(),
            );
            assert!(!answer.contains("evil.example"), "{path}: {answer}");
        }
    }
    for host in ["<script>alert(1)</script>", "a b", "evil.example/x", "a\"b", "a@b"] {
        let answer =
            server.raw(format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes());
        assert!(answer.starts_with("HTTP/1.1 400"), "{host}: {answer}");
        assert!(!answer.contains("script>alert"), "{answer}");
    }
    let twice = server.raw(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
    assert!(twice.starts_with("HTTP/1.1 400"), "{twice}");
    assert_eq!(server.get("/").header("cache-control"), "no-store");
}

/// Every answer, of every kind, can neither be framed nor sniffed, and tells no other site where somebody was.
#[test]
fn every_answer_is_dressed() {
    let site = Site::standard();
    let server = site.serve();
    let paths =
        ["/", "/help", "/save?link=x", "/list/1", "/code.svg", "/media/tiktok/1/1.mp4", "/api/v1/file", "/x"];
    for path in paths {
        let answer = server.get_with(path, &[("accept", "text/html")]);
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
    }
}

/// Everything that changes something refuses another site's page: by what newer browsers say of it, and by what older
/// ones say.
#[test]
fn another_sites_form_changes_nothing() {
    let site = Site::standard();
    let server = site.serve();
    let link = json!({ "link": "https://www.tiktok.com/@alice/video/7526770564367748360" }).to_string();
    let links = json!({ "links": "@alice @bob" }).to_string();
    let elsewhere = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
    ];
    for (name, value) in elsewhere {
        for (path, body) in [
            ("/api/v1/saves", &link),
            ("/api/v1/lists", &links),
            ("/list/0123/again", &String::new()),
            ("/api/v1/lists/0123/again", &String::new()),
        ] {
            let request = Request::post(path).header(name, value);
            server.ask(request, body.clone()).problem(400, "bad_request");
        }
        for path in ["/api/v1/saves/0123", "/api/v1/lists/0123"] {
            let request = Request::builder().method(Method::DELETE).uri(path).header(name, value);
            server.ask(request, "").problem(400, "bad_request");
        }
        // A page that a visitor is sent to looks at most.
        let page = server.once(&format!("/save?link={}", coded("@alice")));
        assert_ne!(page.status, 302);
    }
    assert!(site.sim.log().iter().all(|hit| !hit.path.contains("video/tos")), "nothing was fetched");
}

/// What a visitor sends never becomes a line of the log.
#[test]
fn nobody_writes_into_the_log() {
    let site = Site::standard();
    let server = site.serve_set(&[("trusted_proxies", "127.0.0.1")]);
    let lie = "198.51.100.77";
    let said = [
        ("user-agent", "Mozilla forged-agent"),
        ("x-request-id", "forged-id"),
        ("x-forwarded-for", lie),
        ("referer", "https://forged.example/"),
    ];
    for path in [
        "/save?link=x%0d%0aforged-line%20status%3d500",
        "/%0aforged-line",
        "/media/tiktok/1%0aforged-line/1.mp4",
        "/api/v1/file?link=%1b%5b31mforged-line",
    ] {
        let _refused = server.get_with(path, &said);
    }
    let log = server.log();
    assert!(log.contains("answered"), "{log}");
    assert!(!log.contains("forged") && !log.contains(lie), "{log}");
}
