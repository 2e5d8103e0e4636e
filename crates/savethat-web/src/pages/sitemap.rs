//! `GET /sitemap.xml` and `GET /robots.txt`: every page of words, in every language in which it has words.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use savethat_words::Tongue;

use super::guides;
use crate::{place::Place, problem::Problem};

/// Those that may be found (see `Frame::listed`). Not in it: what somebody looked for, and what is only for people here.
const PAGES: [&str; 6] = ["/", "/guides", "/questions", "/help", "/install", "/api"];

#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Map {
    pages: Vec<Listed>,
}

/// A page in one language.
struct Listed {
    /// Whole, like all addresses here.
    address: String,
    /// The same page in each language, this one among them.
    all: Vec<(&'static str, String)>,
    /// In the language of whoever comes.
    any: String,
}

pub(crate) async fn show(place: Place) -> Result<Response, Problem> {
    let guides = guides::ORDER.iter().map(|name| format!("/guides/{name}"));
    let mut pages = Vec::new();
    for path in PAGES.iter().map(|path| (*path).to_owned()).chain(guides) {
        // A map has whole addresses, and who asks for it knows where it was asked for.
        let place = Place { path, public: place.origin.clone(), ..place.clone() };
        let spoken: Vec<Tongue> = place.spoken().collect();
        let all: Vec<_> = spoken.iter().map(|tongue| (tongue.tag(), place.whole(tongue))).collect();
        let listed = |tongue| Listed { address: place.whole(tongue), all: all.clone(), any: place.any() };
        pages.extend(spoken.iter().map(listed));
    }
    let text = Map { pages }.render().map_err(|_never| Problem::internal())?;
    Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"))], text)
        .into_response())
}

/// Everything may be looked at: what may not be listed says so itself, which nobody reads who may not look.
pub(crate) async fn robots(place: Place) -> impl IntoResponse {
    let map = place.origin.map(|origin| format!("Sitemap: {origin}/sitemap.xml\n")).unwrap_or_default();
    (
        [(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"))],
        format!("User-agent: *\nDisallow:\n{map}"),
    )
}
