//! `GET /guides` and each guide: what people look for before they know this page.

use std::sync::LazyLock;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{html, notes::note, view::Frame};
use crate::{app::Shared, assets, problem::Problem};

/// One guide. The first thing it says is its answer.
pub(crate) struct Guide {
    /// The last part of its address.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// One or two sentences; also what a search engine shows.
    pub(crate) answer: &'static str,
    body: &'static str,
}

macro_rules! guide {
    ($name:literal, $title:literal, $answer:literal) => {
        Guide {
            name: $name,
            title: $title,
            answer: $answer,
            body: include_str!(concat!("../../templates/guides/", $name, ".html")),
        }
    };
}

/// In the order in which they are listed.
pub(crate) const GUIDES: [Guide; 9] = [
    guide!(
        "tiktok-stories",
        "Save TikTok Stories",
        "Copy the Story’s link, paste it here and tap Save it: you get the original file. With @name you get all live Stories of one creator."
    ),
    guide!(
        "tiktok-iphone",
        "TikTok videos on an iPhone",
        "Paste the link in Safari, tap Save it, then Save to Photos: two taps, and no app."
    ),
    guide!(
        "tiktok-android",
        "TikTok videos on Android",
        "Paste the link, tap Save it, then Download: the video appears in your Gallery. No app is needed."
    ),
    guide!(
        "tiktok-computer",
        "TikTok videos on a computer",
        "Paste the address of the video and press Enter: it lands in your Downloads as an MP4, on Windows, macOS and Linux alike."
    ),
    guide!(
        "tiktok-mp3",
        "TikTok to MP3",
        "Save the post, then take its sound as MP3, or as M4A, which is the original without any loss."
    ),
    guide!(
        "photo-posts",
        "TikTok photo posts",
        "Paste the link of the post: you get every picture in its original pixels, one by one or as a ZIP, and the music."
    ),
    guide!(
        "instagram-stories",
        "Instagram Stories compared",
        "Instagram Stories cannot be saved without a login, by anybody. TikTok’s can, because TikTok shows those of public accounts to everyone."
    ),
    guide!(
        "private-accounts",
        "Private accounts",
        "Posts of private accounts cannot be saved here, nor by any tool that is honest. Never give a tool your TikTok login."
    ),
    guide!(
        "stories-and-videos",
        "Stories beside ordinary videos",
        "A Story is a video or a picture that is gone after 24 hours; saved here, both are the same kind of file."
    ),
];

/// The body with the addresses of its drawings.
static BODIES: LazyLock<Vec<String>> =
    LazyLock::new(|| GUIDES.iter().map(|guide| assets::with_drawings(guide.body)).collect());

#[derive(Template)]
#[template(path = "guides.html")]
struct List {
    frame: Frame,
    title: &'static str,
    answer: &'static str,
    guides: &'static [Guide],
}

#[derive(Template)]
#[template(path = "guide.html")]
struct One {
    frame: Frame,
    title: &'static str,
    answer: &'static str,
    /// Ours, and nothing of it from elsewhere.
    body: &'static str,
}

pub(crate) async fn list(State(web): State<Shared>, headers: HeaderMap) -> Response {
    let (title, answer) = ("Guides", "How to save what, on which device, and what cannot be saved.");
    let frame = note(&web, &headers, title, answer);
    html(StatusCode::OK, &List { frame, title, answer, guides: &GUIDES })
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response {
    let found = GUIDES.iter().zip(BODIES.iter()).find(|(guide, _)| guide.name == name);
    let Some((Guide { title, answer, .. }, body)) = found else {
        return Problem::no_such_page().into_response();
    };
    let frame = note(&web, &headers, title, answer);
    html(StatusCode::OK, &One { frame, title, answer, body })
}
