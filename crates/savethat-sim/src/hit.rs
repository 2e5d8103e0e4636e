//! What was asked of the site: one entry for each request, for each refused CONNECT, and for each TLS connection that the
//! world spoils.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use http::{HeaderMap, Uri, Version, header};
use jiff::Timestamp;

/// One request and how it was answered.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The site's time.
    pub at: Timestamp,
    /// The host asked, without a port.
    pub host: String,
    /// For example `GET`; `CONNECT` where the proxy refused, `TLS` where no connection was to come about.
    pub method: String,
    /// Without the query.
    pub path: String,
    /// Without the `?`; "" if there is none.
    pub query: String,
    /// The status answered; 0 if the connection was closed instead.
    pub status: u16,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// The `Range` asked for.
    pub range: Option<String>,
    /// The `If-Range` asked with.
    pub if_range: Option<String>,
    /// The names of the cookies sent, in order. Values stay out of the log.
    pub cookie_names: Vec<String>,
    /// `User-Agent`.
    pub user_agent: Option<String>,
    /// `Referer`.
    pub referer: Option<String>,
    /// `Accept-Encoding`.
    pub accept_encoding: Option<String>,
    /// The site's time when the first piece of a file was handed to the connection.
    pub first_at: Option<Timestamp>,
    /// Bytes of the answer's body handed to the connection so far.
    pub bytes_sent: u64,
    /// Whether the body came to its end.
    pub finished: bool,
    /// Why it was answered so, where that is not plain: "no tt_chain_token", "expired", …
    pub note: Option<&'static str>,
}

impl Hit {
    pub(crate) fn new(at: Timestamp, host: &str, method: &str) -> Hit {
        Hit {
            at,
            host: host.to_owned(),
            method: method.to_owned(),
            path: String::new(),
            query: String::new(),
            status: 0,
            version: String::new(),
            range: None,
            if_range: None,
            cookie_names: Vec::new(),
            user_agent: None,
            referer: None,
            accept_encoding: None,
            first_at: None,
            bytes_sent: 0,
            finished: false,
            note: None,
        }
    }

    pub(crate) fn with_request(mut self, uri: &Uri, version: Version, headers: &HeaderMap) -> Hit {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        uri.path().clone_into(&mut self.path);
        uri.query().unwrap_or_default().clone_into(&mut self.query);
        self.version = format!("{version:?}");
        self.range = text(header::RANGE);
        self.if_range = text(header::IF_RANGE);
        self.user_agent = text(header::USER_AGENT);
        self.referer = text(header::REFERER);
        self.accept_encoding = text(header::ACCEPT_ENCODING);
        self.cookie_names = crate::site::cookies(headers).into_iter().map(|(name, _)| name).collect();
        self
    }
}

/// How far an answer has come; shared between the log and the body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    first_at: Arc<OnceLock<Timestamp>>,
    sent: Arc<AtomicU64>,
    finished: Arc<AtomicBool>,
}

impl Progress {
    /// The first piece goes out now.
    pub(crate) fn begin(&self, now: Timestamp) {
        // A second beginning cannot be: each body has a progress of its own.
        let _first = self.first_at.set(now);
    }

    pub(crate) fn sent(&self, bytes: u64) {
        self.sent.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(crate) fn finish(&self) {
        self.finished.store(true, Ordering::Relaxed);
    }
}

/// An entry of the log while its answer may still be under way.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) hit: Hit,
    pub(crate) progress: Progress,
}

impl Entry {
    pub(crate) fn snapshot(&self) -> Hit {
        Hit {
            first_at: self.progress.first_at.get().copied(),
            bytes_sent: self.progress.sent.load(Ordering::Relaxed),
            finished: self.progress.finished.load(Ordering::Relaxed),
            ..self.hit.clone()
        }
    }
}
