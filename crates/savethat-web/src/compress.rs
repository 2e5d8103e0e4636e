//! Pages, assets and JSON are sent compressed: with one bar of signal the first view is there a second earlier.
//!
//! By gzip alone, which every browser reads: another coding would make the program larger by more than it saves.
//!
//! Media never are: they are compressed already, and their lengths and ranges are of the bytes themselves. Neither are
//! events, which must not wait for more of them.

use axum::http::{HeaderMap, header};
use tower_http::compression::{CompressionLayer, predicate::Predicate};

const KINDS: [&str; 6] = [
    "text/html",
    "text/css",
    "text/javascript",
    "application/json",
    "application/problem+json",
    "image/svg+xml",
];

/// Of the answers that are text of ours.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OurText;

impl Predicate for OurText {
    fn should_compress<B: axum::body::HttpBody>(&self, response: &axum::http::Response<B>) -> bool {
        is_ours(response.headers())
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    KINDS.contains(&kind.split(';').next().unwrap_or_default().trim())
}

pub(crate) fn layer() -> CompressionLayer<OurText> {
    CompressionLayer::new().compress_when(OurText)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("text/html; charset=utf-8", true)]
    #[case("application/problem+json", true)]
    #[case("image/svg+xml", true)]
    #[case("text/event-stream", false)]
    #[case("text/vtt", false)]
    #[case("video/mp4", false)]
    #[case("application/zip", false)]
    #[case("image/png", false)]
    fn what_is_sent_compressed(#[case] kind: &str, #[case] expected: bool) {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, kind.parse().unwrap())]);
        assert_eq!(is_ours(&headers), expected);
    }
}
