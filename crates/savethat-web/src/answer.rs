//! The answer of RFC 9110 to a request for a file, or for a part of it.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::stream;
use savethat::spool::ByteStream;

use crate::range::{self, Part};

/// Kept by the visitor's own browser, so that a preview and the download after it are one transfer, but asked about
/// each time: a post that was withdrawn is not shown again. Nobody between may keep or recompress it.
pub(crate) const KEEP: HeaderValue = HeaderValue::from_static("private, no-cache, no-transform");

/// What the headers say of a file.
pub(crate) struct About<'a> {
    /// Strong, with its quotes.
    pub(crate) etag: &'a str,
    pub(crate) mime: &'static str,
    pub(crate) disposition: HeaderValue,
}

/// What a request wants of the file.
pub(crate) enum Wanted {
    /// Nothing: the visitor has it. This is the answer.
    Nothing(Box<Response>),
    /// This range, still to be read, or everything.
    Bytes(Option<String>),
}

impl About<'_> {
    /// What this request wants of the file.
    pub(crate) fn wanted(&self, method: &Method, headers: &HeaderMap) -> Wanted {
        if range::unchanged(headers, self.etag) {
            let answer = (StatusCode::NOT_MODIFIED, self.beside(), nothing()).into_response();
            return Wanted::Nothing(Box::new(answer));
        }
        // `Range` is defined for GET alone (§14.2).
        let range = (method == Method::GET).then(|| range::wanted(headers, self.etag)).flatten();
        Wanted::Bytes(range.map(str::to_owned))
    }

    /// The answer: `read` gives the bytes from the first number (inclusive) to the second (exclusive; `None` is the end).
    /// A range can be honoured only where the `length` is known.
    pub(crate) fn answer(
        self,
        method: &Method,
        range: Option<&str>,
        length: Option<u64>,
        read: impl FnOnce(u64, Option<u64>) -> ByteStream,
    ) -> Response {
        let mut beside = self.beside();
        let part = match (range, length) {
            (Some(range), Some(length)) => range::part(range, length),
            _ => Part::Whole,
        };
        if part == Part::Nothing {
            let length = length.map_or_else(|| "*".to_owned(), |length| length.to_string());
            beside.insert(header::CONTENT_RANGE, text(&format!("bytes */{length}")));
            return (StatusCode::RANGE_NOT_SATISFIABLE, beside).into_response();
        }
        beside.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.mime));
        beside.insert(header::CONTENT_DISPOSITION, self.disposition);
        let (status, from, to) = match (part, length) {
            (Part::Some { from, to }, Some(length)) => {
                beside.insert(header::CONTENT_RANGE, text(&format!("bytes {from}-{}/{length}", to - 1)));
                beside.insert(header::CONTENT_LENGTH, (to - from).into());
                (StatusCode::PARTIAL_CONTENT, from, Some(to))
            }
            (_, Some(length)) => {
                beside.insert(header::CONTENT_LENGTH, length.into());
                (StatusCode::OK, 0, Some(length))
            }
            (_, None) => (StatusCode::OK, 0, None),
        };
        let body = if method == Method::HEAD { nothing() } else { Body::from_stream(read(from, to)) };
        (status, beside, body).into_response()
    }

    fn beside(&self) -> HeaderMap {
        let mut beside = HeaderMap::new();
        beside.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        beside.insert(header::CACHE_CONTROL, KEEP);
        if let Ok(etag) = HeaderValue::from_str(self.etag) {
            beside.insert(header::ETAG, etag);
        }
        beside
    }
}

/// Empty, but of a size that axum does not know: `Content-Length: 0` would be wrong for HEAD and 304.
fn nothing() -> Body {
    Body::from_stream(stream::empty::<std::io::Result<Bytes>>())
}

fn text(value: &str) -> HeaderValue {
    HeaderValue::from_str(value).unwrap_or_else(|_| HeaderValue::from_static(""))
}
