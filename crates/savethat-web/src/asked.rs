//! What a request asks for, read leniently: a link that a person pasted must never be refused for its encoding.

use std::{borrow::Cow, convert::Infallible, time::Duration};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use savethat::{
    convert::{ALL_KILOBITS, KILOBITS},
    media::Quality,
};
use savethat_words::say;
use url::form_urlencoded;

use crate::problem::Problem;

/// The query of a request: bytes that are no UTF-8 are replaced, and of a name that stands twice the first counts, but for
/// `link`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked(Vec<(String, String)>);

impl Asked {
    pub(crate) fn of(query: &str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    /// `None` where it is absent or empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.choice(name).filter(|value| !value.is_empty())
    }

    /// One of a few words; `None` where it is absent.
    pub(crate) fn choice(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What was pasted, possibly empty. Boxes that were ticked come as several: together they are one text.
    pub(crate) fn link(&self) -> Cow<'_, str> {
        let mut links = self.0.iter().filter(|(key, _)| key == "link").map(|(_, value)| value.as_str());
        let first = links.next().unwrap_or_default();
        let rest: Vec<&str> = links.collect();
        if rest.is_empty() { first.into() } else { format!("{first} {}", rest.join(" ")).into() }
    }

    /// All that another app has handed over, as one text.
    pub(crate) fn shared(&self) -> String {
        let parts = ["text", "url", "title"].into_iter().filter_map(|name| self.get(name));
        parts.filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Every value of a name that may stand several times.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn flag(&self, name: &str) -> Result<bool, Problem> {
        match self.choice(name) {
            None | Some("0" | "false") => Ok(false),
            Some("1" | "true") => Ok(true),
            Some(_) => Err(Problem::bad_request(say::bad_choice(name, "1, 0"))),
        }
    }

    /// Of an MP3, in thousands a second.
    pub(crate) fn kilobits(&self) -> Result<u32, Problem> {
        let Some(text) = self.choice("kbit") else { return Ok(KILOBITS) };
        let wrong = || {
            let all = ALL_KILOBITS.map(|kilobits| kilobits.to_string()).join(", ");
            Problem::bad_request(say::bad_kbit(all))
        };
        text.parse().ok().filter(|kilobits| ALL_KILOBITS.contains(kilobits)).ok_or_else(wrong)
    }

    pub(crate) fn quality(&self) -> Result<Quality, Problem> {
        quality(self.choice("quality"))
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
        Some(_) => Err(Problem::bad_request(say::bad_choice("quality", "compatible, best, smallest"))),
    }
}

pub(crate) fn quality_name(quality: Quality) -> &'static str {
    match quality {
        Quality::Compatible => "compatible",
        Quality::Best => "best",
        Quality::Smallest => "smallest",
    }
}

/// How long the caller wants to wait for an answer that is not there yet (RFC 7240, §4.3), where it says so.
pub(crate) fn patience(headers: &HeaderMap) -> Option<Duration> {
    let preferences = headers.get_all("prefer").into_iter().filter_map(|value| value.to_str().ok());
    let mut waits =
        preferences.flat_map(|value| value.split(',')).filter_map(|one| one.trim().strip_prefix("wait="));
    waits.next()?.trim().parse().ok().map(Duration::from_secs)
}

/// The app whose own browser asks, by the names that those give themselves (seen in lists of user agents, second-hand).
pub(crate) fn inside(headers: &HeaderMap) -> Option<&'static str> {
    const APPS: [(&str, &str); 8] = [
        ("musical_ly", "TikTok"),
        ("BytedanceWebview", "TikTok"),
        ("trill_", "TikTok"),
        ("Instagram", "Instagram"),
        ("Snapchat", "Snapchat"),
        ("FBAN/", "Facebook"),
        ("FBAV/", "Facebook"),
        ("Line/", "LINE"),
    ];
    let agent = headers.get("user-agent")?.to_str().ok()?;
    APPS.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
}

/// The browser says that another site's page caused this request. Such a page may make us look, never fetch.
pub(crate) fn from_elsewhere(headers: &HeaderMap) -> bool {
    is(headers, "sec-fetch-site", "cross-site")
}

/// Another site's page wants the bytes for itself (`<video src>`, a script), not for a person who followed a link.
fn embedded_elsewhere(headers: &HeaderMap) -> bool {
    // A frame navigates too: only a person's own window has the destination `document`. And a script can send that window
    // anywhere: only after a tap does the browser say `?1` (W3C Fetch Metadata, §2.4).
    let followed = is(headers, "sec-fetch-mode", "navigate")
        && is(headers, "sec-fetch-dest", "document")
        && is(headers, "sec-fetch-user", "?1");
    from_elsewhere(headers) && !followed
}

/// Refuses what [`embedded_elsewhere`] finds.
pub(crate) fn only_followed(headers: &HeaderMap) -> Result<(), Problem> {
    if embedded_elsewhere(headers) { Err(Problem::bad_request(say::elsewhere_built_in())) } else { Ok(()) }
}

/// A browser that tells nothing of where a request comes from, as to a plain http address, and wants no page: another site's
/// page may have built our address in as a picture. Programs that call themselves browsers say that they want anything at most
/// where they say anything, and browsers always say what they want.
fn built_in(headers: &HeaderMap) -> bool {
    let has = |name: &str, word: &str| {
        headers.get(name).is_some_and(|value| {
            value.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
        })
    };
    let told = ["sec-fetch-site", "origin"].iter().any(|name| headers.contains_key(*name));
    !told && has("user-agent", "Mozilla/") && headers.contains_key("accept") && !has("accept", "text/html")
}

/// Refuses what [`built_in`] finds, where a request of a browser begins something.
pub(crate) fn only_visited(headers: &HeaderMap) -> Result<(), Problem> {
    if built_in(headers) { Err(Problem::bad_request(say::built_in_begins())) } else { Ok(()) }
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

    #[rstest]
    #[case::picture("Mozilla/5.0", Some("image/avif,image/webp,*/*;q=0.8"), None, true)]
    #[case::script("Mozilla/5.0", Some("*/*"), None, true)]
    #[case::visit("Mozilla/5.0", Some("text/html,application/xhtml+xml,*/*;q=0.8"), None, false)]
    #[case::told("Mozilla/5.0", Some("*/*"), Some(("sec-fetch-site", "same-origin")), false)]
    #[case::page_that_is_let_in("Mozilla/5.0", Some("*/*"), Some(("origin", "http://good.example")), false)]
    #[case::curl("curl/8.9.1", Some("*/*"), None, false)]
    #[case::shortcuts("BackgroundShortcutRunner/3078 CFNetwork/1568 Darwin/24.0.0", Some("*/*"), None, false)]
    #[case::program_named_like_a_browser("Mozilla/5.0 WindowsPowerShell/5.1", None, None, false)]
    fn who_builds_us_in(
        #[case] agent: &str,
        #[case] accept: Option<&str>,
        #[case] told: Option<(&'static str, &str)>,
        #[case] refused: bool,
    ) {
        let said = [Some(("user-agent", agent)), accept.map(|accept| ("accept", accept)), told];
        let headers =
            said.into_iter().flatten().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        assert_eq!(built_in(&HeaderMap::from_iter(headers)), refused);
    }

    #[rstest]
    #[case("wait=0", Some(0))]
    #[case("respond-async, wait=10", Some(10))]
    #[case("wait=soon", None)]
    #[case("wait=-1", None)]
    #[case("handling=lenient", None)]
    fn who_wants_to_wait(#[case] value: &str, #[case] seconds: Option<u64>) {
        let headers = HeaderMap::from_iter([("prefer".parse().unwrap(), value.parse().unwrap())]);
        assert_eq!(patience(&headers), seconds.map(Duration::from_secs));
    }

    #[rstest]
    #[case(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Instagram 350.0",
        Some("Instagram")
    )]
    #[case("Mozilla/5.0 (Linux; Android 14; wv) trill_360504 BytedanceWebview/d8a21c6", Some("TikTok"))]
    #[case(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
        None
    )]
    fn apps_have_browsers_of_their_own(#[case] agent: &str, #[case] app: Option<&str>) {
        let headers = HeaderMap::from_iter([("user-agent".parse().unwrap(), agent.parse().unwrap())]);
        assert_eq!(inside(&headers), app);
    }

    #[test]
    fn any_query_can_be_read() {
        let asked = Asked::of("link=%ff%00a+b%E2%80%AE&link=second&inline=1&save=");
        assert_eq!(asked.get("save"), None);
        assert_eq!(asked.link(), "\u{fffd}\0a b\u{202e} second");
        assert!(asked.flag("inline").unwrap());
        assert_eq!(Asked::of("inline=yes").flag("inline").unwrap_err().code(), "bad_request");
        assert_eq!(asked.quality().unwrap(), Quality::Compatible);
        for wrong in ["quality=4k", "quality="] {
            assert_eq!(Asked::of(wrong).quality().unwrap_err().code(), "bad_request");
        }
        assert_eq!(Asked::of("&&=&%").link(), "");
    }
}
