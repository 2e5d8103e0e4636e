//! Requests that no browser makes: a problem document, never a 500, never a panic.

use hyper::{Method, Request};
use rstest::rstest;

use crate::{http::Server, site::Site};

/// The server still answers, and nothing was its own fault.
fn well(server: &Server) {
    assert_eq!(server.get("/healthz").status, 200);
    let log = server.log();
    assert!(!log.contains("panicked") && !log.contains("status=500"), "{log}");
}

#[rstest]
#[case::line_ends("/save?link=tiktok%0D%0AX-Evil%3A%201%0D%0A%0D%0A%3Cscript%3E", 400)]
#[case::nul("/save?link=%00%00", 400)]
#[case::no_utf8("/save?link=%ff%fe%c0%80", 400)]
#[case::turned("/save?link=%E2%80%AE%E2%81%A6", 400)]
#[case::half_escape("/save?link=%", 400)]
#[case::twice("/save?link=x&link=y", 400)]
#[case::path_no_utf8("/media/tiktok/%ff%fe/1.mp4", 400)]
#[case::path_nul("/media/tiktok/%00/1.mp4", 404)]
#[case::dots("/../../../../etc/passwd", 404)]
#[case::escaped_dots("/assets/%2e%2e/%2e%2e/etc/passwd", 404)]
#[case::backslashes("/media/tiktok/..%5c..%5cwindows/1.mp4", 404)]
#[case::double_slash("//evil.example/", 404)]
#[case::resolve("/api/v1/resolve", 405)]
#[case::saves("/api/v1/saves", 405)]
fn an_odd_address(#[case] path: &str, #[case] status: u16) {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.get(path);
    assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(&answer.body));
    assert_eq!(answer.header("x-evil"), "");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    if !path.starts_with("/save") {
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    assert_eq!(site.sim.log().len(), 0);
    well(&server);
}

#[rstest]
#[case("POST", "/", 405)]
#[case("DELETE", "/save", 405)]
#[case("PUT", "/media/tiktok/7526770564367748360/1.mp4", 405)]
#[case("PATCH", "/api/v1/saves/1", 405)]
#[case("BREW", "/healthz", 405)]
#[case("POST", "/api/v1/file", 405)]
fn a_wrong_method(#[case] method: &str, #[case] path: &str, #[case] status: u16) {
    let site = Site::standard();
    let server = site.serve();
    let method: Method = method.parse().expect("a method");
    let answer = server.ask(Request::builder().method(method).uri(path), "");
    answer.problem(status, "bad_request");
    assert_ne!(answer.header("allow"), "");
    well(&server);
}

#[test]
fn a_long_link_in_the_address() {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.get(&format!("/save?link={}", "a".repeat(60_000)));
    assert!(answer.status.is_client_error(), "{}", answer.status);
    // Longer than a server takes at all: refused before any handler, and the connection is closed.
    let long = format!("GET /save?link={} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(2 << 20));
    let answer = server.raw(long.as_bytes());
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{}", &answer[..answer.len().min(200)]);
    well(&server);
}

#[rstest]
#[case::long_host(format!("GET / HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", "h".repeat(8_192)), true)]
#[case::odd_host("GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n".into(), true)]
#[case::no_host("GET /healthz HTTP/1.0\r\n\r\n".into(), true)]
#[case::absolute("GET http://evil.example/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".into(), true)]
#[case::not_http("\x16\x03\x01\x02\x00\x01\x00\x01\u{fc}\r\n\r\n".into(), false)]
#[case::both_lengths("POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n".into(), false)]
#[case::wrong_length("POST /api/v1/resolve HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n".into(), false)]
#[case::many_headers(format!("GET / HTTP/1.1\r\nHost: x\r\n{}Connection: close\r\n\r\n", "X-A: b\r\n".repeat(5_000)), false)]
fn an_odd_request(#[case] request: String, #[case] served: bool) {
    let site = Site::standard();
    let server = site.serve();
    let answer = server.raw(request.as_bytes());
    if served {
        assert!(answer.starts_with("HTTP/1."), "{answer:?}");
        assert!(answer.contains(" 200 ") || answer.contains(" 4"), "{answer}");
        assert!(!answer.contains("hhhhhhhhhh") && !answer.contains("<script>"), "it is not repeated");
    } else {
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    well(&server);
}

#[rstest]
#[case::large(vec![b'a'; 1 << 20])]
#[case::large_json(format!("{{\"link\":\"{}\"}}", "a".repeat(1 << 20)).into_bytes())]
#[case::deep(b"[".repeat(60_000))]
#[case::deep_link(format!("{{\"link\":{}1{}}}", "[".repeat(20_000), "]".repeat(20_000)).into_bytes())]
#[case::no_utf8(b"{\"link\":\"\xff\xfe\"}".to_vec())]
#[case::half(b"{\"link\":\"x".to_vec())]
#[case::empty(Vec::new())]
#[case::lone(br#"{"link":"\ud800"}"#.to_vec())]
fn an_odd_body(#[case] body: Vec<u8>) {
    let site = Site::standard();
    let server = site.serve();
    for path in ["/api/v1/resolve", "/api/v1/saves"] {
        server.ask(Request::post(path), body.clone()).problem(400, "bad_request");
    }
    well(&server);
}

#[test]
fn a_hundred_idle_connections_hold_nobody_up() {
    let site = Site::standard();
    let server = site.serve();
    let idle: Vec<_> =
        (0..100).map(|_| std::net::TcpStream::connect(server.address).expect("it listens")).collect();
    assert_eq!(server.get("/").status, 200);
    drop(idle);
    well(&server);
}
