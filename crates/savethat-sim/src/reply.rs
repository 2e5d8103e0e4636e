//! An answer before it is sent: status, headers, and how its body behaves.

use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::{StatusCode, header};

use crate::content::Content;

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    pub(crate) note: Option<&'static str>,
}

/// What is sent.
#[derive(Debug)]
pub(crate) enum Body {
    /// Small, with a length; compressed where the client takes gzip and it is a page.
    Text { text: Bytes, compress: bool },
    /// Already compressed.
    Gzipped(Bytes),
    /// In pieces, with a behaviour.
    Stream(Stream),
    /// The connection is closed instead of an answer.
    Close,
}

/// A body that is sent piece by piece.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    pub(crate) content: Content,
    /// The first byte, counted in the content.
    pub(crate) from: u64,
    /// How many bytes are sent before `end`.
    pub(crate) count: u64,
    pub(crate) end: End,
    /// At most so many bytes at a time, so long before each.
    pub(crate) pace: Option<(usize, Duration)>,
    /// Silence after so many bytes.
    pub(crate) stall: Option<(u64, Duration)>,
    /// `Content-Length`, true or not.
    pub(crate) declared: Option<u64>,
}

/// How a body ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Proper,
    /// The connection (HTTP/1.1) or the stream (HTTP/2) is broken off.
    Broken,
}

impl Stream {
    pub(crate) fn whole(content: Content) -> Stream {
        let count = content.len();
        Stream { content, from: 0, count, end: End::Proper, pace: None, stall: None, declared: Some(count) }
    }
}

impl Reply {
    pub(crate) fn new(status: u16, mime: &'static str, text: impl Into<Bytes>) -> Reply {
        Reply {
            status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            headers: vec![(header::CONTENT_TYPE, HeaderValue::from_static(mime))],
            body: Body::Text { text: text.into(), compress: false },
            note: None,
        }
    }

    pub(crate) fn html(text: impl Into<Bytes>) -> Reply {
        let mut reply = Reply::new(200, "text/html; charset=utf-8", text);
        if let Body::Text { compress, .. } = &mut reply.body {
            *compress = true;
        }
        reply
    }

    pub(crate) fn json(text: impl Into<Bytes>) -> Reply {
        Reply { headers: Vec::new(), ..Reply::html(text) }
            .with(header::CONTENT_TYPE, "application/json; charset=utf-8")
    }

    pub(crate) fn status(status: u16, retry_after: Option<u32>) -> Reply {
        let reply =
            Reply::new(status, "text/html; charset=utf-8", format!("<html><body>{status}</body></html>\n"));
        match retry_after {
            Some(seconds) => reply.with(header::RETRY_AFTER, &seconds.to_string()),
            None => reply,
        }
    }

    pub(crate) fn close() -> Reply {
        Reply { body: Body::Close, ..Reply::status(200, None) }
    }

    pub(crate) fn redirect(status: u16, location: &str) -> Reply {
        // The body that Go's net/http writes; one known client reads this and not the header.
        let escaped = location.replace('&', "&amp;");
        let word = if status == 301 { "Moved Permanently" } else { "Found" };
        Reply::new(status, "text/html; charset=utf-8", format!("<a href=\"{escaped}\">{word}</a>.\n\n"))
            .with(header::LOCATION, location)
    }

    pub(crate) fn stream(status: u16, stream: Stream) -> Reply {
        let mut reply = Reply::status(status, None);
        reply.headers.clear();
        reply.body = Body::Stream(stream);
        reply
    }

    /// Adds a header; a value that no header may have is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Reply {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }

    pub(crate) fn note(mut self, note: &'static str) -> Reply {
        self.note = Some(note);
        self
    }

    pub(crate) fn cookie(self, name: &str, value: &str, days: u32) -> Reply {
        let seconds = days * 86_400;
        self.with(
            header::SET_COOKIE,
            &format!("{name}={value}; Path=/; Domain=.tiktok.com; Max-Age={seconds}; Secure; HttpOnly; SameSite=None"),
        )
    }
}
