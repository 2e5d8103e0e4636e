//! `GET /offline`: what the installed page shows while there is no network.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use crate::{
    app::Shared,
    pages::{html, view::Frame},
    place::Place,
};

#[derive(Template)]
#[template(path = "offline.html")]
struct Page {
    frame: Frame,
}

/// Kept by the service worker, and shown under the address that could not be reached: a reload goes on from there.
pub(crate) async fn show(State(web): State<Shared>, place: Place) -> Response {
    let title = place.t.titled(place.t.offline_title());
    html(StatusCode::OK, &Page { frame: Frame { title, ..web.frame(place.t) } })
}
