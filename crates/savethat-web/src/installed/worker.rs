//! `GET /worker.js`: what a browser keeps of the page for when there is no network, and shows of what it is told while the page is closed. From the root, since a worker is in charge
//! of what lies below its own address.

use std::sync::LazyLock;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::IntoResponse,
};

use crate::assets;

/// With the addresses of what it keeps. They change with the bytes, and with them the worker.
static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let parts = [&*assets::STYLE, &*assets::SCRIPT, &*assets::ICON];
    let script = concat!(
        include_str!("../../assets/script/worker.js"),
        include_str!("../../assets/script/worker-push.js")
    );
    format!("const parts = {parts:?}\n{script}")
});

pub(crate) async fn show() -> impl IntoResponse {
    let kind: [(HeaderName, HeaderValue); 2] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
    ];
    (kind, SCRIPT.as_str())
}
