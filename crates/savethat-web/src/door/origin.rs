//! Other sites' pages: which may use the API, and how a request of any other is recognised.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use savethat_words::{Said, say};
use url::Url;

use super::{PublicUrl, word};

/// A site whose pages may use the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Every site's.
    Any,
    /// As a browser writes it: `https://example.org`.
    One(String),
}

impl Origin {
    /// Reads `https://example.org`, `http://localhost:3000` or `*`.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn parse(text: &str) -> Result<Self, Said> {
        if text == "*" {
            return Ok(Self::Any);
        }
        let url = Url::parse(text).map_err(|_wrong| say::setting_origin())?;
        let origin = url.origin();
        let bare = url.path() == "/" && url.query().is_none() && url.username().is_empty();
        if !origin.is_tuple() || !["http", "https"].contains(&url.scheme()) || !bare {
            return Err(say::setting_origin());
        }
        Ok(Self::One(origin.ascii_serialization()))
    }
}

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What a browser is to be told, where the operator lets this page's site in.
pub(super) fn allowed(origins: &[Origin], headers: &HeaderMap) -> Option<HeaderValue> {
    let said = headers.get(header::ORIGIN)?;
    let any = origins.contains(&Origin::Any);
    let named = origins
        .iter()
        .any(|origin| matches!(origin, Origin::One(site) if site.as_bytes() == said.as_bytes()));
    if named { Some(said.clone()) } else { any.then_some(HeaderValue::from_static("*")) }
}

/// The answer to a browser that asks before it asks (Fetch, §3.2.2).
pub(super) fn preflight(origin: &HeaderValue) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, DELETE"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type, range, if-range, prefer"),
        (header::ACCESS_CONTROL_MAX_AGE, "600"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    dress(headers, origin);
    response
}

/// Lets the page of an allowed site read the answer.
pub(super) fn dress(headers: &mut HeaderMap, origin: &HeaderValue) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    headers.append(header::VARY, HeaderValue::from_static("origin"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static(
            "accept-ranges, content-disposition, content-range, etag, location, ratelimit-limit, \
             ratelimit-remaining, ratelimit-reset, retry-after, x-request-id",
        ),
    );
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}

/// One word for where a request comes from, for whoever asks further in: `Sec-Fetch-Site`.
///
/// The page of an allowed site is as good as a program, which sends none. A browser too old to send it says `Origin` with
/// everything that changes something, and so do those that show a page of a plain http address; where that is not ours, it is
/// another site's page, and so it is with a `Referer`: our own pages send none. A sister site below the same domain is another
/// site.
///
/// What the owner's browser says with its cookie counts from our own pages alone, whoever else is allowed.
pub(super) fn settle(request: &mut Request, allowed: bool, public: Option<&PublicUrl>) {
    let (ours, foreign) = {
        let headers = request.headers();
        let host = request
            .uri()
            .authority()
            .map(axum::http::uri::Authority::as_str)
            .or(word(headers, &header::HOST));
        let origin = word(headers, &header::ORIGIN);
        let referer = headers.get(header::REFERER).map(|said| {
            let url = said.to_str().ok().and_then(|said| Url::parse(said).ok());
            url.map(|url| url.origin().ascii_serialization()).unwrap_or_default()
        });
        let site = word(headers, &SITE);
        let ours = match (site, origin.or(referer.as_deref())) {
            (Some("same-site"), _) => Some(false),
            (Some(_), _) | (None, None) => None,
            // Our pages send no referrer, and browsers call the origin of such a page's form `null`, as of every other that
            // hides itself. Nobody guesses the address of a list, and the owner's forms carry a seal.
            (None, Some("null")) if has_forms(request.uri().path()) => None,
            // Some proxies put a Host of their own.
            (None, Some(origin)) if public.is_some_and(|url| url.as_str() == origin) => None,
            (None, Some(origin)) => Some(origin.split_once("://").map(|(_, origin)| origin) == host),
        };
        let foreign = site.is_some_and(|site| !["same-origin", "none"].contains(&site));
        (ours, foreign || ours == Some(false))
    };
    let headers = request.headers_mut();
    if allowed {
        if foreign {
            headers.remove(header::COOKIE);
        }
        headers.remove(SITE);
    } else if ours == Some(false) {
        headers.insert(SITE, HeaderValue::from_static("cross-site"));
    }
}

/// Pages with forms that change something.
fn has_forms(path: &str) -> bool {
    ["/list/", "/library", "/watch", "/owner"].iter().any(|start| path.starts_with(start))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use rstest::rstest;

    use super::*;

    #[test]
    fn a_form_of_a_list_may_hide_where_it_is() {
        for (path, elsewhere) in [
            ("/list/0123/again", false),
            ("/owner/enter", false),
            ("/library", false),
            ("/api/v1/saves", true),
            ("/api/v1/library", true),
        ] {
            let mut request = Request::post(path)
                .header("host", "save.example")
                .header("origin", "null")
                .body(Body::empty())
                .unwrap();
            settle(&mut request, false, None);
            assert_eq!(request.headers().contains_key("sec-fetch-site"), elsewhere, "{path}");
        }
    }

    #[rstest]
    #[case::browser(&[("sec-fetch-site", "cross-site")], false, Some("cross-site"))]
    #[case::own_page(&[("sec-fetch-site", "same-origin")], false, Some("same-origin"))]
    #[case::sister(&[("sec-fetch-site", "same-site")], false, Some("cross-site"))]
    #[case::program(&[], false, None)]
    #[case::old_browser_own_page(&[("origin", "https://save.example")], false, None)]
    #[case::old_browser(&[("origin", "https://evil.example")], false, Some("cross-site"))]
    #[case::through_a_proxy(&[("origin", "https://public.example")], false, None)]
    #[case::hidden(&[("origin", "null")], false, Some("cross-site"))]
    #[case::led_by_a_page(&[("referer", "http://evil.example/page")], false, Some("cross-site"))]
    #[case::led_by_an_app(&[("referer", "android-app://com.example/")], false, Some("cross-site"))]
    #[case::led_by_no_text(&[("referer", "%%%")], false, Some("cross-site"))]
    #[case::led_by_our_own(&[("referer", "http://save.example/list/1")], false, None)]
    #[case::led_through_a_proxy(&[("referer", "https://public.example/")], false, None)]
    #[case::typed(&[("sec-fetch-site", "none"), ("referer", "http://evil.example/")], false, Some("none"))]
    #[case::let_in(&[("origin", "https://good.example"), ("sec-fetch-site", "cross-site")], true, None)]
    fn where_a_request_comes_from(
        #[case] said: &[(&str, &str)],
        #[case] allowed: bool,
        #[case] site: Option<&str>,
    ) {
        let mut request = Request::builder().header("host", "save.example");
        for (name, value) in said {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        let public = PublicUrl::parse("https://public.example").unwrap();
        settle(&mut request, allowed, Some(&public));
        assert_eq!(word(request.headers(), &SITE), site);
    }

    /// A browser sends the owner's cookie from a sister site and from another port of the same host, too.
    #[rstest]
    #[case::own_page(&[("origin", "https://save.example"), ("sec-fetch-site", "same-origin")], true)]
    #[case::own_page_of_an_old_browser(&[("origin", "http://save.example")], true)]
    #[case::own_form_that_hides(&[("origin", "null")], true)]
    #[case::program(&[], true)]
    #[case::sister(&[("origin", "http://other.save.example"), ("sec-fetch-site", "same-site")], false)]
    #[case::another_port(&[("origin", "http://save.example:9000")], false)]
    #[case::another_site(&[("origin", "https://good.example"), ("sec-fetch-site", "cross-site")], false)]
    fn whoever_is_let_in_is_not_the_owner(#[case] said: &[(&str, &str)], #[case] stays: bool) {
        let mut request = Request::post("/watch").header("host", "save.example").header("cookie", "owner=x");
        for (name, value) in said {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        settle(&mut request, true, None);
        assert_eq!(request.headers().contains_key("cookie"), stays);
    }

    #[rstest]
    #[case("https://example.org", Some("https://example.org"))]
    #[case("http://localhost:3000/", Some("http://localhost:3000"))]
    #[case("https://example.org/path", None)]
    #[case("example.org", None)]
    #[case("file:///x", None)]
    #[case("null", None)]
    fn an_origin_is_as_browsers_write_it(#[case] text: &str, #[case] read: Option<&str>) {
        assert_eq!(Origin::parse(text).ok(), read.map(|site| Origin::One(site.to_owned())));
    }

    #[test]
    fn only_who_is_named_is_told_so() {
        let origins = [Origin::parse("https://good.example").unwrap()];
        let said = |origin: &str| HeaderMap::from_iter([(header::ORIGIN, origin.parse().unwrap())]);
        assert_eq!(allowed(&origins, &said("https://good.example")).unwrap(), "https://good.example");
        assert_eq!(allowed(&origins, &said("https://good.example.evil")), None);
        assert_eq!(allowed(&origins, &HeaderMap::new()), None);
        assert_eq!(allowed(&[Origin::Any], &said("https://evil.example")).unwrap(), "*");
    }
}
