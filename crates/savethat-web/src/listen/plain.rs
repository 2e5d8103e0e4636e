//! What a server of https says to whoever speaks plain http to it.

use axum::{
    Router,
    http::{HeaderMap, StatusCode, Uri, header, uri::Authority},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};

/// Nothing but the way to the encrypted page; and that the server lives, for the check on this machine, which need not
/// know any certificate.
pub(super) fn router() -> Router {
    Router::new().route("/healthz", get(|| async { "ok" })).fallback(elsewhere)
}

async fn elsewhere(uri: Uri, headers: HeaderMap) -> Response {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let host: Option<Authority> = host.and_then(|host| host.parse().ok());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    match host {
        Some(host) if !host.as_str().contains('@') => {
            Redirect::permanent(&format!("https://{host}{path}")).into_response()
        }
        _ => (StatusCode::BAD_REQUEST, "This server speaks https.\n").into_response(),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("save.example:8443", "/save?link=x", Some("https://save.example:8443/save?link=x"))]
    #[case("a@evil.example", "/", None)]
    #[case("a b", "/", None)]
    #[tokio::test]
    async fn the_way_to_the_encrypted_page(#[case] host: &str, #[case] path: &str, #[case] to: Option<&str>) {
        let headers = HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]);
        let response = elsewhere(path.parse().unwrap(), headers).await;
        let location = response.headers().get(header::LOCATION).map(|to| to.to_str().unwrap());
        assert_eq!(location, to);
    }
}
