//! HTTP inside a tunnel: each request becomes a question to the site, each reply an answer.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, DATE, HeaderValue, VARY};
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use jiff::Timestamp;
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use crate::ask::Ask;
use crate::hit::{Hit, Progress};
use crate::net::body::{Outgoing, full, gzip, pieces};
use crate::reply::{Body, Reply};
use crate::sim::Shared;
use crate::site;

/// Serves the requests of one TLS connection, made through the tunnel to `host`.
pub(crate) async fn tunnel(
    stream: TlsStream<TcpStream>,
    host: String,
    shared: Arc<Shared>,
) -> io::Result<()> {
    let h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = service_fn(move |request| {
        let (shared, host) = (Arc::clone(&shared), host.clone());
        async move { answer(shared, &host, request) }
    });
    let io = TokioIo::new(stream);
    let served = if h2 {
        hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(io, service).await
    } else {
        hyper::server::conn::http1::Builder::new().serve_connection(io, service).await
    };
    served.map_err(io::Error::other)
}

fn answer(shared: Arc<Shared>, host: &str, request: Request<Incoming>) -> io::Result<Response<Outgoing>> {
    let (parts, _) = request.into_parts();
    let named = parts.uri.host().map(str::to_owned).or_else(|| {
        let value = parts.headers.get(http::header::HOST)?.to_str().ok()?;
        Some(value.split(':').next().unwrap_or(value).to_owned())
    });
    let host = named.unwrap_or_else(|| host.to_owned());
    let ask = Ask::new(parts.method.clone(), &host, &parts.uri, parts.headers.clone());
    let (reply, mut hit) = shared.world(|world| {
        let hit = Hit::new(world.now(), &ask.host, parts.method.as_str());
        let hit = hit.with_request(&parts.uri, parts.version, &parts.headers);
        (site::answer(world, &shared.options, &ask), hit)
    });
    let closes = matches!(reply.body, Body::Close);
    hit.status = if closes { 0 } else { reply.status.as_u16() };
    hit.note = reply.note;
    let progress = shared.note(hit);
    if closes {
        return Err(io::ErrorKind::ConnectionAborted.into());
    }
    let now = move || shared.world(|world| world.now());
    Ok(response(reply, &ask, progress, now))
}

/// As HTTP writes a time.
fn date(at: Timestamp) -> String {
    let printer = jiff::fmt::rfc2822::DateTimePrinter::new();
    printer.timestamp_to_rfc9110_string(&at).unwrap_or_default()
}

fn response(
    reply: Reply,
    ask: &Ask,
    progress: Progress,
    now: impl Fn() -> Timestamp + Send + 'static,
) -> Response<Outgoing> {
    let mut response = Response::new(full(Bytes::new(), &Progress::default()));
    *response.status_mut() = reply.status;
    for (name, value) in reply.headers {
        response.headers_mut().append(name, value);
    }
    let headers = response.headers_mut();
    // The site's clock is the world's, also where a client looks at it.
    if let Ok(date) = HeaderValue::from_str(&date(now())) {
        headers.insert(DATE, date);
    }
    let (length, body) = match reply.body {
        Body::Text { text, compress } if compress && ask.takes_gzip() && !text.is_empty() => {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
            let text = gzip(&text);
            (Some(text.len() as u64), full(text, &progress))
        }
        Body::Text { text, .. } => (Some(text.len() as u64), full(text, &progress)),
        Body::Gzipped(bytes) => {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            (Some(bytes.len() as u64), full(bytes, &progress))
        }
        Body::Stream(stream) => (stream.declared, pieces(stream, progress, now)),
        Body::Close => (None, full(Bytes::new(), &progress)),
    };
    if let Some(length) = length {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    // hyper drops the body of an answer to HEAD and keeps its headers.
    *response.body_mut() = body;
    response
}
