//! Around every request: its id, its line in the log, the headers that every answer carries, and problems written out.

use std::panic::AssertUnwindSafe;

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use savethat_words::say;

use crate::{app::Shared, asked::Asked, pages, place::Place, problem::Problem, tongue};

/// Unguessable, and in the log: how a person's report finds its line.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) String);

/// The code of a failure that a page shows in its own words: for the log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown(pub(crate) &'static str);

/// Nothing from elsewhere, nothing inline, nobody may frame us. `form-action` and `base-uri` do not fall back to
/// `default-src`, so they are named.
/// `blob:` is what a page holds in its own memory: the bytes that are seen before they are shared.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
                      media-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; \
                      base-uri 'none'";

/// The outermost layer.
pub(crate) async fn around(State(web): State<Shared>, mut request: Request, next: Next) -> Response {
    let id = RequestId(web.cx.chance.id());
    let began = web.cx.clock.mono();
    let html = wants_html(request.uri().path(), request.headers());
    let place = Place::of(&request);
    let t = place.t;
    let index = may_be_indexed(&request);
    let method = request.method().clone();
    let query = request.uri().query().filter(|_| html).map(str::to_owned);
    // The route and never the address: that may hold what somebody pasted.
    let route = request.extensions().get::<MatchedPath>().cloned();
    request.extensions_mut().insert(id.clone());

    let mut response = AssertUnwindSafe(next.run(request))
        .catch_unwind()
        .await
        .unwrap_or_else(|_panic| Problem::internal().into_response());
    if unread(&response) {
        response = Problem::bad_request(say::bad_address()).into_response();
    }
    let mut code = response.extensions().get::<Shown>().map(|shown| shown.0);
    let mut site_code = None;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        code = Some(problem.code());
        site_code = problem.site_code();
        let told = if html {
            let asked = Asked::of(query.as_deref().unwrap_or_default());
            let link = asked.link();
            let text = if link.is_empty() { asked.shared().into() } else { link };
            pages::not_found::page(&web, place, &text, &problem, &id)
        } else {
            problem.json(&id.0, t)
        };
        response = beside(told, &problem, response.headers());
    }
    let (took, route) =
        (web.cx.clock.mono().saturating_sub(began), route.as_ref().map_or("-", MatchedPath::as_str));
    if let Some(metrics) = &web.watch.metrics {
        metrics.answered(route, code, response.status(), took);
    }
    let index = index && response.status().is_success();
    dress(response.headers_mut(), &id, index);
    tongue::mark(t, response.headers_mut());
    tracing::info!(
        request_id = id.0,
        method = known(&method),
        route,
        status = response.status().as_u16(),
        code,
        site_code,
        ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
        "answered"
    );
    response
}

/// A method of RFC 9110; any other word is a visitor's own, and stays out of the log.
fn known(method: &Method) -> &str {
    const METHODS: [Method; 7] = [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::PATCH,
        Method::DELETE,
        Method::OPTIONS,
    ];
    if METHODS.contains(method) { method.as_str() } else { "-" }
}

/// The answer of a problem, with what the handler or axum had put beside it (`Allow`).
fn beside(mut response: Response, problem: &Problem, had: &HeaderMap) -> Response {
    for (name, value) in had {
        if *name != header::CONTENT_LENGTH {
            response.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
    }
    if let Some(seconds) = problem.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// Axum's own refusal of a path that is no UTF-8: the only plain 400 that can come from below.
fn unread(response: &Response) -> bool {
    let plain = |value: &HeaderValue| value.as_bytes().starts_with(b"text/plain");
    response.status() == StatusCode::BAD_REQUEST
        && response.headers().get(header::CONTENT_TYPE).is_some_and(plain)
}

fn dress(headers: &mut HeaderMap, id: &RequestId, index: bool) {
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if !index {
        set(HeaderName::from_static("x-robots-tag"), "noindex");
    }
    // But for the pages of sites that the door let in.
    headers
        .entry(HeaderName::from_static("cross-origin-resource-policy"))
        .or_insert(HeaderValue::from_static("same-origin"));
    // What somebody looked for stays out of every cache, unless the handler knows better.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
}

/// The bare page, its assets and the guides. A page with a result is somebody's look-up.
fn may_be_indexed(request: &Request) -> bool {
    let uri = request.uri();
    let path = uri.path();
    let words = ["/guides", "/questions", "/help", "/install", "/api"].contains(&path)
        || path.starts_with("/guides/");
    path.starts_with("/assets/") || words || (path == "/" && uri.query().is_none_or(str::is_empty))
}

/// `/api/v1/file` is also a link on the page, so a person may end up there with a browser.
fn wants_html(path: &str, headers: &HeaderMap) -> bool {
    let for_scripts = path.starts_with("/api/") && path != "/api/v1/file";
    let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    !for_scripts && accepts.contains("text/html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_a_page_and_a_script_a_document() {
        let mut browser = HeaderMap::new();
        browser.insert(
            header::ACCEPT,
            HeaderValue::from_static("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"),
        );
        assert!(wants_html("/nothing", &browser));
        assert!(wants_html("/api/v1/file", &browser));
        assert!(!wants_html("/api/v1/saves/1", &browser));
        assert!(!wants_html("/nothing", &HeaderMap::new()));
    }
}
