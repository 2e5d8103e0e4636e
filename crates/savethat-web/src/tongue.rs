//! In which language a visitor is answered: the one in the address (`/es/…`), else the best of `Accept-Language`.

use axum::{
    Router,
    extract::Request,
    http::{
        Extensions, HeaderMap, HeaderValue, Uri,
        header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE, VARY},
        uri::PathAndQuery,
    },
};
use savethat_words::Tongue;
use tower::ServiceExt;

/// Takes the language out of every address before `router` sees it. Around the router, since one that has chosen its route can no
/// longer be told of another address.
pub(crate) fn around(router: Router) -> Router {
    Router::new().fallback_service(router.map_request(chosen))
}

fn chosen(mut request: Request) -> Request {
    let tongue = match addressed(request.uri()) {
        Some((tongue, rest)) => {
            *request.uri_mut() = rest;
            tongue.addressed()
        }
        None => accepted(request.headers()),
    };
    request.extensions_mut().insert(tongue);
    request
}

/// The language that an address begins with, and the address without it.
fn addressed(uri: &Uri) -> Option<(Tongue, Uri)> {
    let path = uri.path().strip_prefix('/')?;
    let (tag, rest) = path.split_once('/').unwrap_or((path, ""));
    let tongue = Tongue::of_tag(tag)?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("/{rest}{query}")).ok()?);
    Some((tongue, Uri::from_parts(parts).ok()?))
}

/// An address of ours without the language that it may begin with.
pub(crate) fn without(address: &str) -> String {
    let rest = address.parse().ok().and_then(|uri| Some(addressed(&uri)?.1.to_string()));
    rest.unwrap_or_else(|| address.to_owned())
}

fn accepted(headers: &HeaderMap) -> Tongue {
    let list = headers.get(ACCEPT_LANGUAGE).and_then(|list| list.to_str().ok());
    list.map_or(Tongue::ENGLISH, Tongue::accepted)
}

/// What the request with these extensions is to be answered in.
pub(crate) fn of(extensions: &Extensions) -> Tongue {
    extensions.get().copied().unwrap_or(Tongue::ENGLISH)
}

/// Says in which language an answer is, where it has words in it.
pub(crate) fn mark(tongue: Tongue, headers: &mut HeaderMap) {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    // A feed too: it has words of ours in it.
    if ["text/html", "application/atom+xml"].iter().any(|words| kind.starts_with(words))
        || kind == "application/problem+json"
    {
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(tongue.tag()));
        headers.append(VARY, HeaderValue::from_static("accept-language"));
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("/en/guides?a=1", Some("/guides?a=1"))]
    #[case("/EN", Some("/"))]
    #[case("/en/", Some("/"))]
    #[case("/en//evil.example/", Some("//evil.example/"))]
    #[case("/", None)]
    #[case("/english", None)]
    #[case("/e%6e/", None)]
    #[case("/tlh/guides", None)]
    fn the_language_of_an_address(#[case] address: &str, #[case] rest: Option<&str>) {
        let found = addressed(&address.parse().expect("an address"));
        assert_eq!(found.map(|(_, rest)| rest.to_string()).as_deref(), rest);
        assert_eq!(without(address), rest.unwrap_or(address));
    }

    #[rstest]
    #[case("text/html; charset=utf-8", true)]
    #[case("application/problem+json", true)]
    #[case("application/atom+xml; charset=utf-8", true)]
    #[case("application/json", false)]
    #[case("image/svg+xml", false)]
    fn what_has_words_of_ours_says_in_which_language(#[case] kind: &'static str, #[case] has: bool) {
        let mut headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(kind))]);
        mark(Tongue::ENGLISH, &mut headers);
        assert_eq!((headers.contains_key(CONTENT_LANGUAGE), headers.contains_key(VARY)), (has, has));
    }
}
