//! The owner's pages: signing in, what is kept, who is watched.

pub(crate) mod entrance;
pub(crate) mod kept;
pub(crate) mod shelf;
mod tile;
pub(crate) mod watches;

use axum::http::HeaderMap;

use super::view::Frame;
use savethat_words::Tongue;

use crate::{
    app::Web,
    asked::{Asked, inside},
};

/// The frame of one of these pages.
fn frame(web: &Web, headers: &HeaderMap, title: &str) -> Frame {
    Frame {
        title: format!("{title} · savethat"),
        owned: true,
        inside: inside(headers),
        ..web.frame(Tongue::ENGLISH)
    }
}

/// What the page before this one did, in a sentence: `?did=removed&many=3`. Nobody else's words are shown.
fn did(asked: &Asked) -> Option<String> {
    let many: u64 = asked.get("many").and_then(|many| many.parse().ok()).unwrap_or_default();
    let posts = if many == 1 { "post" } else { "posts" };
    Some(match asked.get("did")? {
        "kept" if many == 0 => "This is in the library already.".to_owned(),
        "kept" => format!("{many} {posts} on the way into the library. What is whole appears here."),
        "removed" => format!("{many} {posts} taken out, with the files."),
        "watched" => "From now on every Story of theirs is kept.".to_owned(),
        "unsure" => "They are watched. TikTok could not be asked about the account just now; it is asked again by itself.".to_owned(),
        "ended" => "They are watched no more. What is kept stays.".to_owned(),
        "forgotten" => format!("Everything of theirs is gone: {many} {posts}, with the files, and the watch."),
        "fed" => "The feed has a new address; the old one is good no more.".to_owned(),
        "changed" => "The password is changed. All other browsers have to sign in again.".to_owned(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_puts_words_on_the_page() {
        let said = |query: &str| did(&Asked::of(query));
        assert_eq!(said("did=<b>x</b>"), None);
        assert_eq!(said("many=2"), None);
        assert_eq!(said("did=removed&many=1").as_deref(), Some("1 post taken out, with the files."));
        assert_eq!(said("did=removed&many=x").as_deref(), Some("0 posts taken out, with the files."));
    }
}
