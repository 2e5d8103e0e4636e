//! `GET /guides` and each guide: what people look for before they know this page.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use savethat_words::{Guide, Tongue};

use super::{html, notes::note, view::Frame};
use crate::{app::Shared, assets, place::Place, problem::Problem};

/// The names in the order in which they are listed.
pub(crate) const ORDER: [&str; 9] = [
    "tiktok-stories",
    "tiktok-iphone",
    "tiktok-android",
    "tiktok-computer",
    "tiktok-mp3",
    "photo-posts",
    "instagram-stories",
    "private-accounts",
    "stories-and-videos",
];

/// A guide in the language that is asked for, else in English.
fn guide(t: Tongue, name: &str) -> Option<(&'static Guide, Tongue)> {
    let of = |tongue: Tongue| tongue.guides().iter().find(|guide| guide.name == name);
    of(t).map(|guide| (guide, t)).or_else(|| of(Tongue::ENGLISH).map(|guide| (guide, Tongue::ENGLISH)))
}

#[derive(Template)]
#[template(path = "guides.html")]
struct List {
    frame: Frame,
    title: String,
    answer: String,
    guides: Vec<&'static Guide>,
    /// They are not there in the language of the page.
    english: bool,
}

#[derive(Template)]
#[template(path = "guide.html")]
struct One {
    frame: Frame,
    title: String,
    answer: String,
    /// Ours, and nothing of it from elsewhere.
    body: String,
    /// It is not there in the language of the page.
    english: bool,
    /// It says what to do, step by step: search engines are told so (schema.org, HowTo).
    steps: bool,
}

pub(crate) async fn list(State(web): State<Shared>, place: Place) -> Response {
    let t = place.t;
    let (title, answer) = (t.guides_title(), t.guides_answer());
    let frame = note(&web, &place, &title, &answer);
    let guides = ORDER.iter().filter_map(|name| guide(t, name)).map(|(guide, _)| guide).collect();
    html(StatusCode::OK, &List { frame, title, answer, guides, english: !t.has_guides() })
}

pub(crate) async fn show(State(web): State<Shared>, place: Place, Path(name): Path<String>) -> Response {
    let t = place.t;
    let Some((guide, tongue)) = guide(t, &name) else {
        return Problem::no_such_page().into_response();
    };
    let frame = note(&web, &place, &guide.title, &guide.answer);
    // It leads to pages in the language of this one.
    let body = assets::with_drawings(&guide.body).replace("href=\"/", &format!("href=\"{}/", t.root()));
    let body = marked(&body);
    let steps = body.contains("<ol class=\"steps\">");
    let page = One {
        steps,
        frame,
        title: guide.title.clone(),
        answer: guide.answer.clone(),
        body,
        english: tongue.tag() != t.tag(),
    };
    html(StatusCode::OK, &page)
}

/// The steps of a guide, marked as such.
fn marked(body: &str) -> String {
    let mut lists = body.split("<ol class=\"steps\">");
    let mut marked = lists.next().unwrap_or_default().to_owned();
    for list in lists {
        let (steps, rest) = list.split_once("</ol>").unwrap_or((list, ""));
        marked.push_str("<ol class=\"steps\">");
        marked.push_str(&steps.replace("<li>", "<li itemprop=\"step\">"));
        marked.push_str("</ol>");
        marked.push_str(rest);
    }
    marked
}
