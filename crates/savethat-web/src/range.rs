//! Which bytes of a file a request asks for: RFC 9110 §13 and §14, one range at most.

use axum::http::{HeaderMap, header};
use http_range_header::{EndPosition, RangeUnsatisfiableError, StartPosition, parse_range_header};

/// What to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything, with 200.
    Whole,
    /// From `from` (inclusive) to `to` (exclusive), with 206; never empty.
    Some { from: u64, to: u64 },
    /// Nothing of the file is in the range: 416.
    Nothing,
}

/// The `Range` of a request for a file with this strong `etag`, where it is to be honoured at all.
///
/// `If-Range` must be the very same strong validator (§13.1.5). We send no `Last-Modified`, so a date never matches.
pub(crate) fn wanted<'a>(headers: &'a HeaderMap, etag: &str) -> Option<&'a str> {
    let range = headers.get(header::RANGE)?.to_str().ok()?;
    match headers.get(header::IF_RANGE) {
        Some(validator) if validator.as_bytes() != etag.as_bytes() || !etag.starts_with('"') => None,
        _ => Some(range),
    }
}

/// What a `Range` means for a file of `length` bytes. One that cannot be read, of another unit or with several ranges
/// is ignored, as §14.2 allows: nobody needs several, and overlapping ones are an old way to tire a server.
pub(crate) fn part(range: &str, length: u64) -> Part {
    // The unit's name is case-insensitive (§14.1); the parser's is not.
    let range = range.trim().to_ascii_lowercase();
    let parsed = match parse_range_header(&range) {
        Ok(parsed) => parsed,
        // `bytes=-0` is well formed and asks for nothing (§14.1.2).
        Err(RangeUnsatisfiableError::ZeroSuffix) if !range.contains(',') => return Part::Nothing,
        Err(_) => return Part::Whole,
    };
    let [one] = parsed.ranges.as_slice() else { return Part::Whole };
    let (from, to) = match (one.start, one.end) {
        (StartPosition::Index(from), EndPosition::Index(last)) if last < from => return Part::Whole,
        (StartPosition::Index(from), EndPosition::Index(last)) => (from, last.saturating_add(1).min(length)),
        (StartPosition::Index(from), EndPosition::LastByte) => (from, length),
        // A suffix longer than the file is the whole file (§14.1.2).
        (StartPosition::FromLast(count), _) => (length.saturating_sub(count), length),
    };
    if from < to { Part::Some { from, to } } else { Part::Nothing }
}

/// Whether `If-None-Match` names `etag`, by weak comparison (§13.1.2): then nothing is sent but 304.
pub(crate) fn unchanged(headers: &HeaderMap, etag: &str) -> bool {
    headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).any(|value| {
        value.split(',').map(str::trim).any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
    })
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("bytes=0-0", Part::Some { from: 0, to: 1 })]
    #[case("bytes=0-", Part::Some { from: 0, to: 100 })]
    #[case("Bytes=10-19", Part::Some { from: 10, to: 20 })]
    #[case("bytes=90-1000", Part::Some { from: 90, to: 100 })]
    #[case("bytes=99-18446744073709551615", Part::Some { from: 99, to: 100 })]
    #[case("bytes=-1", Part::Some { from: 99, to: 100 })]
    #[case("bytes=-1000", Part::Some { from: 0, to: 100 })]
    #[case("bytes=100-", Part::Nothing)]
    #[case("bytes=100-200", Part::Nothing)]
    #[case("bytes=-0", Part::Nothing)]
    #[case("bytes=5-4", Part::Whole)]
    #[case("bytes=0-1,5-6", Part::Whole)]
    #[case("bytes=-0,5-6", Part::Whole)]
    #[case("bytes=", Part::Whole)]
    #[case("bytes=a-b", Part::Whole)]
    #[case("bytes=--1", Part::Whole)]
    #[case("bytes=99999999999999999999-", Part::Whole)]
    #[case("lines=0-1", Part::Whole)]
    #[case("", Part::Whole)]
    fn a_range_of_a_hundred_bytes(#[case] range: &str, #[case] expected: Part) {
        assert_eq!(part(range, 100), expected, "{range}");
    }

    #[test]
    fn an_empty_file_has_no_range() {
        assert_eq!(part("bytes=0-", 0), Part::Nothing);
        assert_eq!(part("bytes=-5", 0), Part::Nothing);
    }

    #[rstest]
    #[case(None, true)]
    #[case(Some("\"a\""), true)]
    #[case(Some("\"b\""), false)]
    #[case(Some("W/\"a\""), false)]
    #[case(Some("Sun, 22 Nov 2026 10:00:00 GMT"), false)]
    fn if_range_wants_the_same_strong_validator(
        #[case] validator: Option<&'static str>,
        #[case] honoured: bool,
    ) {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::from_static("bytes=0-1"));
        if let Some(validator) = validator {
            headers.insert(header::IF_RANGE, HeaderValue::from_static(validator));
        }
        assert_eq!(wanted(&headers, "\"a\"").is_some(), honoured);
    }

    #[rstest]
    #[case("\"a\"", true)]
    #[case("\"b\", W/\"a\"", true)]
    #[case("*", true)]
    #[case("\"b\"", false)]
    #[case("a", false)]
    fn if_none_match(#[case] tags: &'static str, #[case] same: bool) {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static(tags));
        assert_eq!(unchanged(&headers, "\"a\""), same);
    }
}
