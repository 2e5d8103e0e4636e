//! `GET /api/openapi.json`: the API, described (OpenAPI 3.1), from the code that answers.
//!
//! Each handler describes itself; what all of them have in common is put in [`common`].

mod common;

use std::sync::LazyLock;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::Value;
use utoipa::OpenApi;

use super::{creators, events, file, health, lists, resolve, saves, shape};
use crate::{bundle, media};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "savethat",
        description = "Paste the link of a TikTok Story (or video, photo post, profile) and get the original file before \
                       it disappears. Public posts only, never a login.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    paths(
        resolve::ask,
        creators::stories,
        saves::begin,
        saves::show,
        saves::forget,
        events::of_save,
        lists::begin,
        lists::show,
        lists::forget,
        lists::again,
        events::of_list,
        file::show,
        media::show,
        bundle::of_list,
        show,
        health::alive,
        health::ready,
    ),
    components(schemas(shape::ProblemDocument, shape::QualityName, shape::Audio, shape::Kilobits)),
    tags(
        (name = "look", description = "What is behind a link. No byte of it is fetched."),
        (name = "save", description = "Keep first, ask later: the bytes wait here for a day."),
        (name = "bytes", description = "The files themselves."),
        (name = "health", description = "For whoever runs the server, and for this description."),
    ),
)]
struct Described;

/// The description. Its servers are wherever it was had from.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let mut document = serde_json::to_value(Described::openapi()).unwrap_or_default();
        common::complete(&mut document);
        document
    });
    &DOCUMENT
}

/// This description
#[utoipa::path(
    get,
    path = "/api/openapi.json",
    operation_id = "description",
    tag = "health",
    responses((status = 200, description = "OpenAPI 3.1", body = Object, content_type = "application/json")),
)]
pub(crate) async fn show() -> Response {
    static TEXT: LazyLock<String> = LazyLock::new(|| document().to_string());
    // The same for everybody, and for as long as the program is.
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")];
    (headers, TEXT.as_str()).into_response()
}

#[cfg(test)]
mod tests;
