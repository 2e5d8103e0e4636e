//! What tells one version of a file from another.

use http::{HeaderMap, header};
use serde::{Deserialize, Serialize};

/// A strong validator in the sense of RFC 9110 §8.8: only with one of these is half a file ever continued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Validator {
    /// A strong `ETag`, with its quotes.
    Etag(String),
    /// A `Last-Modified`, byte for byte. Only where there is no `ETag` at all: a weak one says that the bytes may differ.
    LastModified(String),
}

impl Validator {
    /// The validator of an answer, `None` where it has no strong one.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let text =
            |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok()).map(str::trim);
        match text(header::ETAG) {
            Some(etag) if etag.len() > 2 && etag.starts_with('"') && etag.ends_with('"') => {
                Some(Self::Etag(etag.to_owned()))
            }
            Some(_) => None,
            None => text(header::LAST_MODIFIED)
                .filter(|date| !date.is_empty())
                .map(|date| Self::LastModified(date.to_owned())),
        }
    }

    /// The value of `If-Range`.
    #[must_use]
    pub fn if_range(&self) -> &str {
        match self {
            Self::Etag(text) | Self::LastModified(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn of(pairs: &[(header::HeaderName, &'static str)]) -> Option<Validator> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(name, HeaderValue::from_static(value));
        }
        Validator::of(&headers)
    }

    #[test]
    fn only_strong_validators_count() {
        let date = "Sun, 22 Nov 2026 10:00:00 GMT";
        assert_eq!(of(&[(header::ETAG, "\"a\"")]), Some(Validator::Etag("\"a\"".into())));
        assert_eq!(of(&[(header::ETAG, "W/\"a\""), (header::LAST_MODIFIED, date)]), None);
        assert_eq!(of(&[(header::ETAG, "\"\"")]), None);
        assert_eq!(of(&[(header::LAST_MODIFIED, date)]), Some(Validator::LastModified(date.into())));
        assert_eq!(of(&[]), None);
    }
}
