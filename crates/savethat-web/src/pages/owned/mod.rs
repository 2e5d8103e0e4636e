//! The owner's pages: signing in, what is kept, who is watched.

pub(crate) mod devices;
pub(crate) mod entrance;
pub(crate) mod kept;
pub(crate) mod shelf;
mod tile;
pub(crate) mod watches;
mod why;

use axum::http::HeaderMap;
use savethat_words::{Tongue, say};

use super::view::Frame;
use crate::{
    app::Web,
    asked::{Asked, inside},
    place::Place,
    problem::Problem,
};

/// The frame of the one of these pages that is found at `path`.
fn frame(web: &Web, t: Tongue, headers: &HeaderMap, path: &str, title: &str) -> Frame {
    let place = Place { t, path: path.to_owned(), origin: None, public: None, inside: inside(headers) };
    Frame { title: t.titled(title), owned: true, ..web.frame_at(&place) }
}

/// What the page before this one did, in a sentence: `?did=removed&many=3`. Nobody else's words are shown.
fn did(t: Tongue, asked: &Asked) -> Option<String> {
    let many: u64 = asked.get("many").and_then(|many| many.parse().ok()).unwrap_or_default();
    Some(match asked.get("did")? {
        "kept" if many == 0 => t.did_kept_already(),
        "kept" => t.did_kept(many),
        "removed" => t.did_removed(many),
        "watched" => t.did_watched(),
        "unsure" => t.did_unsure(),
        "ended" => t.did_ended(),
        "forgotten" => t.did_forgotten(many),
        "told" => t.push_did_told(),
        "stopped" => t.push_did_stopped(),
        "fed" => t.did_fed(),
        "changed" => t.did_changed(),
        _ => return None,
    })
}

/// A form with a wish that no page of ours has.
fn lost_form() -> Problem {
    Problem::refused_form(say::owned_lost_form(), say::owned_lost_form_hint())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_puts_words_on_the_page() {
        let said = |query: &str| did(Tongue::ENGLISH, &Asked::of(query));
        assert_eq!(said("did=<b>x</b>"), None);
        assert_eq!(said("many=2"), None);
        assert_eq!(said("did=removed&many=1").as_deref(), Some("1 post taken out, with the files."));
        assert_eq!(said("did=removed&many=x").as_deref(), Some("0 posts taken out, with the files."));
    }
}
