//! Who may come in.

use hyper::Request;
use serde_json::json;

use crate::{http::coded, site::Site};

/// `any:correct horse`.
const KNOWS: (&str, &str) = ("authorization", "Basic YW55OmNvcnJlY3QgaG9yc2U=");
/// `any:correct horsE`.
const GUESSES: (&str, &str) = ("authorization", "Basic YW55OmNvcnJlY3QgaG9yc0U=");

#[test]
fn a_password_is_for_everything_but_health_and_looks() {
    let site = Site::standard();
    let server = site.serve_set(&[("access", "password"), ("access_password", "correct horse")]);
    for path in ["/", "/save?link=x", "/api/v1/saves/1", "/media/tiktok/7526770564367748360/1.mp4", "/help"] {
        let refused = server.get(path);
        refused.problem(401, "key_refused");
        assert_eq!(refused.header("www-authenticate"), "Basic realm=\"savethat\", charset=\"UTF-8\"");
    }
    assert_eq!(server.get_with("/", &[KNOWS]).status, 200);
    server.get_with("/", &[GUESSES]).problem(401, "key_refused");
    // Whoever is turned away sees a page as ours look.
    let refused = server.get_with("/", &[("accept", "text/html")]);
    let style = refused.href("/assets/style");
    for path in ["/healthz", "/readyz", &style] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }
    assert_eq!(site.sim.log().len(), 0);
    let log = server.log();
    assert!(!log.contains("correct") && !log.contains("YW55"), "{log}");
}

/// A share from another app is answered with the browser's own question, and the same address goes on when it is answered.
#[test]
fn a_share_while_signed_out_goes_on_after_the_password() {
    let site = Site::standard();
    let server = site.serve_set(&[("access", "password"), ("access_password", "correct horse")]);
    let text = coded(&format!("Look at this {} #fyp", site.link("video-story")));
    let share = format!("/share?title=A%20video&text={text}");
    let refused = server.get_with(&share, &[("accept", "text/html")]);
    assert_eq!(refused.status, 401);
    assert!(refused.header("www-authenticate").starts_with("Basic "));
    let page = refused.text();
    assert!(page.contains("key_refused") && page.contains("Ask whoever runs it."), "{page}");
    // Whoever waves the question away still has what was shared.
    assert!(page.contains("value=\"Look at this https://") && page.contains(" #fyp A video\""), "{page}");
    let saved = server.once_with(&share, &[("accept", "text/html"), KNOWS]);
    assert_eq!(saved.status, 303);
    assert!(saved.header("location").starts_with("/save?link=https%3A"), "{}", saved.header("location"));
    assert_eq!(site.sim.log().len(), 0);
}

#[test]
fn guessing_is_shut_out() {
    let site = Site::standard();
    let settings =
        [("access", "password"), ("access_password", "correct horse"), ("trusted_proxies", "127.0.0.1")];
    let server = site.serve_set(&settings);
    let from = |address, said| server.get_with("/", &[("x-forwarded-for", address), said]).status.as_u16();
    let guesses: Vec<u16> = (0..15).map(|_| from("198.51.100.1", GUESSES)).collect();
    assert!(guesses.ends_with(&[429, 429]), "{guesses:?}");
    assert_eq!(from("198.51.100.1", KNOWS), 429, "else guessing would only be answered more slowly");
    assert_eq!(from("198.51.100.2", KNOWS), 200);
}

#[test]
fn a_front_door_that_signs_people_in() {
    let site = Site::standard();
    let settings = [("access", "proxy-header"), ("trusted_proxies", "127.0.0.1"), ("access_header", "X-Who")];
    let server = site.serve_set(&settings);
    server.get("/").problem(401, "key_refused");
    server.get_with("/", &[("x-who", "")]).problem(401, "key_refused");
    assert_eq!(server.get_with("/", &[("x-who", "alice")]).status, 200);
    // Whoever is no trusted proxy may say what they like.
    let settings = [("access", "proxy-header"), ("trusted_proxies", "192.0.2.1")];
    let server = site.serve_set(&settings);
    server.get_with("/", &[("remote-user", "alice")]).problem(401, "key_refused");
}

#[test]
fn only_named_sites_may_use_the_api_from_their_pages() {
    let site = Site::standard();
    let server = site.serve_set(&[("cors_origins", "https://good.example")]);
    let ask = |origin: &str, method: &str| {
        let request = Request::builder()
            .method(method)
            .uri("/api/v1/saves")
            .header("origin", origin)
            .header("sec-fetch-site", "cross-site");
        server.ask(request, json!({ "link": "https://example.org/" }).to_string())
    };
    let asked = ask("https://good.example", "OPTIONS");
    assert_eq!(asked.status, 204);
    assert_eq!(asked.header("access-control-allow-origin"), "https://good.example");
    assert!(asked.header("access-control-allow-methods").contains("DELETE"));
    let answer = ask("https://good.example", "POST");
    answer.problem(400, "site_unknown");
    assert_eq!(answer.header("access-control-allow-origin"), "https://good.example");
    assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    assert!(answer.header("vary").contains("origin"));
    for other in ["https://evil.example", "null"] {
        let refused = ask(other, "POST");
        refused.problem(400, "bad_request");
        assert_eq!(refused.header("access-control-allow-origin"), "");
        assert_eq!(refused.header("cross-origin-resource-policy"), "same-origin");
        assert_eq!(ask(other, "OPTIONS").status, 405);
    }
}
