//! A server of ours, and a client that shows all of an answer, also one that was cut.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{HeaderMap, Request, StatusCode, client::conn::http1, http::request::Builder};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::{
    process::{Run, Running, until},
    site::Site,
};

/// `savethat serve` beside a site.
pub(crate) struct Server {
    running: Option<Running>,
    pub(crate) address: SocketAddr,
    runtime: Arc<Runtime>,
}

/// A whole answer, or as much as came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The connection ended before the answer did.
    pub(crate) cut: bool,
}

impl Site {
    pub(crate) fn serve(&self) -> Server {
        self.serve_at("data")
    }

    /// With a data folder of this name.
    pub(crate) fn serve_at(&self, data: &str) -> Server {
        self.serve_with("127.0.0.1:0", data)
    }

    /// The same server again, where the one before listened.
    pub(crate) fn serve_on(&self, address: &str) -> Server {
        self.serve_with(address, "data")
    }

    fn serve_with(&self, listen: &str, data: &str) -> Server {
        let data = self.beside(data);
        let data = data.to_str().expect("UTF-8");
        let mut command = self.command(&["serve", "--listen", listen, "--data", data]);
        command.env("RUST_LOG", "info,savethat=debug,savethat_web=debug");
        Server::start(Running::start(command), self.runtime())
    }
}

impl Server {
    pub(crate) fn start(mut running: Running, runtime: Arc<Runtime>) -> Self {
        let line = running.says("savethat is ready: http://");
        let (_, rest) = line.split_once("http://").expect("an address");
        // In a log of documents the sentence has an end.
        let address = rest.split('"').next().expect("one");
        Self { running: Some(running), address: address.trim().parse().expect("an address"), runtime }
    }

    pub(crate) fn running(&mut self) -> &mut Running {
        self.running.as_mut().expect("it is ended once only")
    }

    pub(crate) fn signal(&self, name: &str) {
        self.running.as_ref().expect("it runs").signal(name);
    }

    /// What the server has said so far.
    pub(crate) fn log(&self) -> String {
        self.running.as_ref().map(Running::err).unwrap_or_default()
    }

    /// Ends it at once; whether it was still at work.
    pub(crate) fn kill(mut self) -> bool {
        self.running.take().expect("it is ended once only").kill()
    }

    /// Waits for its end after a signal.
    pub(crate) fn ended(mut self) -> Run {
        self.running.take().expect("it is ended once only").wait()
    }

    pub(crate) fn ask(&self, request: Builder, body: impl Into<Bytes>) -> Answer {
        self.runtime.block_on(ask(self.address, request, body.into()))
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path), "")
    }

    /// The first answer, also where it leads elsewhere.
    pub(crate) fn once(&self, path: &str) -> Answer {
        self.once_with(path, &[])
    }

    pub(crate) fn once_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.runtime.block_on(once(self.address, asking(path, headers), Bytes::new()))
    }

    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask(asking(path, headers), "")
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.ask(Request::post(path), body.to_string())
    }

    /// The page of a path with `link` as its `?link=`.
    pub(crate) fn link(&self, path: &str, link: &str) -> Answer {
        self.get(&format!("{path}?link={}", coded(link)))
    }

    pub(crate) fn on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    /// The bytes of `request` as they are, and the answer up to where the server hangs up.
    pub(crate) fn raw(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time");
        // The server may refuse before it has read all.
        let _refused = stream.write_all(request);
        let mut answer = Vec::new();
        let _reset = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Server {
    #[expect(clippy::print_stderr, reason = "a test that fails shows what its server said")]
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(!self.log().contains("panicked"), "{}", self.log());
        } else {
            eprintln!("{}", self.log());
        }
    }
}

fn asking(path: &str, headers: &[(&str, &str)]) -> Builder {
    headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value))
}

/// One request on a connection of its own. A save or a list that it began is followed to its page, as by a browser.
pub(crate) async fn ask(address: SocketAddr, request: Builder, body: Bytes) -> Answer {
    let answer = once(address, request, body).await;
    let at = answer.header("location").to_owned();
    let begun =
        answer.status == StatusCode::SEE_OTHER && (at.starts_with("/save?") || at.starts_with("/list/"));
    if begun { once(address, Request::get(at), Bytes::new()).await } else { answer }
}

async fn once(address: SocketAddr, request: Builder, body: Bytes) -> Answer {
    let stream = tokio::net::TcpStream::connect(address).await.expect("it listens");
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.expect("HTTP");
    let connection = tokio::spawn(connection);
    let request = request.header("host", address.to_string()).header("connection", "close");
    let request = request.body(Full::new(body)).expect("a request");
    let Ok(answer) = sender.send_request(request).await else {
        // Hung up before the first line: as cut as can be.
        return Answer {
            status: StatusCode::BAD_GATEWAY,
            headers: HeaderMap::new(),
            body: Vec::new(),
            cut: true,
        };
    };
    let (parts, mut incoming) = answer.into_parts();
    let (mut body, mut cut) = (Vec::new(), false);
    while let Some(frame) = incoming.frame().await {
        match frame.map(hyper::body::Frame::into_data) {
            Ok(Ok(data)) => body.extend_from_slice(&data),
            Ok(Err(_trailers)) => {}
            Err(_) => cut = true,
        }
        if cut {
            break;
        }
    }
    connection.abort();
    Answer { status: parts.status, headers: parts.headers, body, cut }
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// "" where there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// The first address on a page that begins so.
    pub(crate) fn href(&self, start: &str) -> String {
        let (_, rest) = self.text().split_once(&format!("href=\"{start}")).expect("an address");
        let address = rest.split_once('"').expect("its end").0;
        unescaped(&format!("{start}{address}"))
    }

    /// Asserts a problem document of this status and code.
    pub(crate) fn problem(&self, status: u16, code: &str) -> Value {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        assert_eq!(self.header("content-type"), "application/problem+json");
        let document = self.json();
        assert_eq!(document["code"], code, "{document}");
        assert_eq!(document["status"], status);
        for name in ["type", "title", "detail", "hint", "retryable", "retry_after", "request_id"] {
            assert!(document.get(name).is_some(), "{name} is missing: {document}");
        }
        assert_eq!(document["request_id"], self.header("x-request-id"));
        document
    }
}

/// Text of a page without HTML escapes.
pub(crate) fn unescaped(text: &str) -> String {
    [("&#38;", "&"), ("&amp;", "&"), ("&#39;", "'"), ("&#34;", "\""), ("&#60;", "<"), ("&#62;", ">")]
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// As the value of a query.
pub(crate) fn coded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Polls a save until it is no longer under way.
pub(crate) fn settled(server: &Server, at: &str) -> Value {
    until("the save", || {
        let save = server.get(at).json();
        (save["status"] != "fetching").then_some(save)
    })
}
