//! For the doctor: in which place of an answer a post stands.

use super::Rung;
use crate::source::tiktok::page::{self, Answer, Page, Wanted};

/// The keys of the universal data that may hold a post.
const KEYS: [&str; 2] = ["webapp.video-detail", "webapp.reflow.video.detail"];

/// The place where [`page::answer`] finds the post: a key of the universal data, or the id of another script. Each place
/// is read by itself, so that a page which names two of them is told apart. Slow, and meant to be: it asks the very
/// reader that counts.
pub(super) fn find(rung: Rung, html: &[u8], wanted: &Wanted<'_>) -> Option<&'static str> {
    match rung {
        Rung::Player => return Some("items"),
        Rung::Embed => return Some("videoData"),
        Rung::Page | Rung::Phone | Rung::Stories => {}
    }
    let page = page::read(html);
    let has_post = |id: &str, json: &str| {
        let alone = format!("<script id=\"{id}\" type=\"application/json\">{json}</script>");
        matches!(page::answer(alone.as_bytes(), wanted), Answer::Found(_))
    };
    universal(&page, has_post).or_else(|| {
        page.others().find_map(|(id, json)| has_post(id, &String::from_utf8_lossy(json)).then_some(id))
    })
}

fn universal(page: &Page<'_>, has_post: impl Fn(&str, &str) -> bool) -> Option<&'static str> {
    let data: serde_json::Value = page::first(page.universal?).ok()?;
    KEYS.into_iter().find(|key| {
        let alone = serde_json::json!({ "__DEFAULT_SCOPE__": { *key: data["__DEFAULT_SCOPE__"][*key] } });
        has_post("__UNIVERSAL_DATA_FOR_REHYDRATION__", &alone.to_string())
    })
}
