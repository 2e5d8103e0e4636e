//! One request, with what the site looks at taken out.

use http::{HeaderMap, Method, Uri, header};

/// A request without its body, which the site never reads.
pub(crate) struct Ask {
    pub(crate) method: Method,
    pub(crate) host: String,
    pub(crate) path: String,
    /// Path and query as they came.
    pub(crate) target: String,
    /// Names and values, still percent-encoded.
    pub(crate) query: Vec<(String, String)>,
    headers: HeaderMap,
    cookies: Vec<(String, String)>,
}

impl Ask {
    pub(crate) fn new(method: Method, host: &str, uri: &Uri, headers: HeaderMap) -> Ask {
        let query = uri.query().unwrap_or_default();
        Ask {
            method,
            host: host.to_ascii_lowercase(),
            path: uri.path().to_owned(),
            target: uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            query: query.split('&').filter_map(|pair| pair.split_once('=')).map(owned).collect(),
            cookies: crate::site::cookies(&headers),
            headers,
        }
    }

    pub(crate) fn header(&self, name: &header::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn is_phone(&self) -> bool {
        let agent = self.header(&header::USER_AGENT).unwrap_or_default();
        ["iPhone", "Android", "Mobile"].iter().any(|word| agent.contains(word))
    }

    pub(crate) fn takes_gzip(&self) -> bool {
        let offers = self.header(&header::ACCEPT_ENCODING).unwrap_or_default();
        offers.split(',').any(|offer| {
            let offer = offer.trim();
            (offer == "gzip" || offer.starts_with("gzip;")) && !offer.ends_with("q=0")
        })
    }
}

pub(crate) fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}
