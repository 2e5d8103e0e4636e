//! `GET /api/openapi.json`: the API, described (OpenAPI 3.1).
//!
//! Each handler says what it does where it stands; `made` gathers that, and puts in what all have in common. Both are there
//! for tests alone, which hold `openapi.json` against them and write it anew with `INSTA_UPDATE=always`: the program carries
//! the text, and not what makes it.

#[cfg(test)]
mod common;
#[cfg(test)]
mod made;

use std::{io::Read as _, sync::LazyLock};

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use flate2::read::GzDecoder;
use serde_json::Value;

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/openapi.json.gz"));

/// The description, as it is served.
static TEXT: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::new();
    // What the build has packed can be unpacked.
    let _never = GzDecoder::new(PACKED).read_to_string(&mut text);
    text
});

/// The description, to be looked through.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&TEXT).unwrap_or_default());
    &DOCUMENT
}

/// This description
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/openapi.json",
    operation_id = "description",
    tag = "health",
    responses((status = 200, description = "OpenAPI 3.1", body = Object, content_type = "application/json")),
))]
pub(crate) async fn show() -> Response {
    // The same for everybody, and for as long as the program is.
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")];
    (headers, TEXT.as_str()).into_response()
}

#[cfg(test)]
mod tests;
