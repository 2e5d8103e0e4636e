//! What a request asks for, read leniently: a link that a person pasted must never be refused for its encoding.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use savethat::{
    convert::{ALL_KILOBITS, KILOBITS},
    media::Quality,
};
use url::form_urlencoded;

use crate::problem::Problem;

/// The query of a request: bytes that are no UTF-8 are replaced, and of a name that stands twice the first counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked(Vec<(String, String)>);

impl Asked {
    pub(crate) fn of(query: &str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    /// `None` where it is absent or empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// What was pasted, possibly empty.
    pub(crate) fn link(&self) -> &str {
        self.get("link").unwrap_or_default()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value == "1" || value == "true")
    }

    /// Of an MP3, in thousands a second.
    pub(crate) fn kilobits(&self) -> Result<u32, Problem> {
        let Some(text) = self.get("kbit") else { return Ok(KILOBITS) };
        let wrong = || {
            let all = ALL_KILOBITS.map(|kilobits| kilobits.to_string()).join(", ");
            Problem::bad_request(format!("The kbit of an MP3 are one of: {all}."))
        };
        text.parse().ok().filter(|kilobits| ALL_KILOBITS.contains(kilobits)).ok_or_else(wrong)
    }

    pub(crate) fn quality(&self) -> Result<Quality, Problem> {
        quality(self.get("quality"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts.uri.query().unwrap_or_default()))
    }
}

pub(crate) fn quality(name: Option<&str>) -> Result<Quality, Problem> {
    match name {
        None | Some("compatible") => Ok(Quality::Compatible),
        Some("best") => Ok(Quality::Best),
        Some("smallest") => Ok(Quality::Smallest),
        Some(_) => Err(Problem::bad_request("The quality is one of: compatible, best, smallest.")),
    }
}

pub(crate) fn quality_name(quality: Quality) -> &'static str {
    match quality {
        Quality::Compatible => "compatible",
        Quality::Best => "best",
        Quality::Smallest => "smallest",
    }
}

/// The browser says that another site's page caused this request. Such a page may make us look, never fetch.
pub(crate) fn from_elsewhere(headers: &HeaderMap) -> bool {
    is(headers, "sec-fetch-site", "cross-site")
}

/// Another site's page wants the bytes for itself (`<video src>`, a script), not for a person who followed a link.
pub(crate) fn embedded_elsewhere(headers: &HeaderMap) -> bool {
    // A frame navigates too: only a person's own window has the destination `document`. And a script can send that window
    // anywhere: only after a tap does the browser say `?1` (W3C Fetch Metadata, §2.4).
    let followed = is(headers, "sec-fetch-mode", "navigate")
        && is(headers, "sec-fetch-dest", "document")
        && is(headers, "sec-fetch-user", "?1");
    from_elsewhere(headers) && !followed
}

fn is(headers: &HeaderMap, name: &str, value: &str) -> bool {
    headers.get(name).is_some_and(|found| found.as_bytes() == value.as_bytes())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case::tapped_link("cross-site", "navigate", "document", Some("?1"), false)]
    #[case::script_moves_the_window("cross-site", "navigate", "document", None, true)]
    #[case::frame("cross-site", "navigate", "iframe", None, true)]
    #[case::tapped_link_in_a_frame("cross-site", "navigate", "iframe", Some("?1"), true)]
    #[case::film("cross-site", "no-cors", "video", None, true)]
    #[case::fetched("cross-site", "cors", "empty", None, true)]
    #[case::own_page("same-origin", "no-cors", "video", None, false)]
    #[case::typed("none", "navigate", "document", Some("?1"), false)]
    fn who_wants_the_bytes(
        #[case] site: &str,
        #[case] mode: &str,
        #[case] destination: &str,
        #[case] user: Option<&str>,
        #[case] refused: bool,
    ) {
        let mut headers = HeaderMap::new();
        let mut put = |name: &'static str, value: &str| headers.insert(name, value.parse().unwrap());
        put("sec-fetch-site", site);
        put("sec-fetch-mode", mode);
        put("sec-fetch-dest", destination);
        if let Some(user) = user {
            put("sec-fetch-user", user);
        }
        assert_eq!(embedded_elsewhere(&headers), refused);
        assert!(!embedded_elsewhere(&HeaderMap::new()), "programs send none of these");
    }

    #[test]
    fn any_query_can_be_read() {
        let asked = Asked::of("link=%ff%00a+b%E2%80%AE&link=second&inline=1&quality=");
        assert_eq!(asked.link(), "\u{fffd}\0a b\u{202e}");
        assert!(asked.flag("inline"));
        assert_eq!(asked.quality().unwrap(), Quality::Compatible);
        assert_eq!(Asked::of("quality=4k").quality().unwrap_err().code(), "bad_request");
        assert_eq!(Asked::of("&&=&%").link(), "");
    }
}
