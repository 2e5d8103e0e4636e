//! `GET /share`: what another app has handed to the installed page.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use savethat::{failure::Code, media::Quality};

use crate::{
    app::{Shared, Web},
    asked::Asked,
    pages::view::href,
    place::Place,
};

/// Goes on as if it had been pasted: one link is saved, several become a list, and where there is none the page says so, with
/// what came in its field.
pub(crate) async fn show(State(web): State<Shared>, place: Place, asked: Asked) -> Response {
    let link = link(&web, &asked);
    let to = if link.trim().is_empty() {
        place.t.path("/")
    } else {
        href::save(place.t, &crate::words::without_traces(&link), Quality::default(), None)
    };
    Redirect::to(&to).into_response()
}

/// Android puts the link into `text`, with words around it, some apps into `url` or even `title` (Chrome's own documentation,
/// 2025). A name that a title happens to have, `@alice on TikTok`, is no wish while there is a link elsewhere.
fn link(web: &Web, asked: &Asked) -> String {
    let parts = ["text", "url", "title"].map(|name| asked.get(name).unwrap_or_default().to_owned());
    let is = |part: &&String, found: fn(Option<Code>) -> bool| {
        let has_address = part.contains("://") || part.contains('/');
        has_address && found(web.saver.judge(part).err().map(|failure| failure.code()))
    };
    let ours = parts.iter().find(|part| is(part, |code| code.is_none()));
    let told = || parts.iter().find(|part| is(part, |code| code.is_some_and(|code| code != Code::NotALink)));
    match ours.or_else(told) {
        // Of a text with one link in it, the link: the words around it are nobody's business.
        Some(part) => match web.saver.judge_each(part).as_slice() {
            [only] => only.name.clone(),
            _ => part.clone(),
        },
        None => asked.shared(),
    }
}
