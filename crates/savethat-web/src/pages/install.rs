//! `GET /install`: the page on a home screen, in the share sheet and beside the address bar.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{html, notes::note, view::Frame};
use crate::{app::Shared, door::Access, place::Place};

#[derive(Template)]
#[template(path = "install.html")]
struct Page {
    frame: Frame,
    title: String,
    answer: String,
    /// Where this server is, for what asks it from elsewhere.
    origin: String,
    /// A bookmark that brings the page one looks at here.
    bookmarklet: String,
    /// Programs need a key.
    password: bool,
}

pub(crate) async fn show(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.install_title(), t.install_answer());
    let origin = place.origin.clone().unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
    let page = Page {
        frame: note(&web, &place, &title, &answer),
        title,
        answer,
        bookmarklet: format!(
            "javascript:location.href='{origin}{}?link='+encodeURIComponent(location.href)",
            t.path("/")
        ),
        origin,
        password: !matches!(web.door.rules.access, Access::Open),
    };
    html(StatusCode::OK, &page)
}
