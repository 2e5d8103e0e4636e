//! A creator's live Stories, each to be saved by a tap of its own.

use std::sync::Arc;

use jiff::Timestamp;
use savethat::{
    post::{Post, Role},
    source::{Link, LinkKind},
};

use super::{card::Card, href};
use crate::words;

#[derive(Clone, Debug)]
pub(crate) struct Ring {
    pub(crate) title: String,
    /// For the field: what was asked for.
    pub(crate) field: String,
    pub(crate) cards: Vec<(Card, String)>,
    /// All of them as one ZIP.
    pub(crate) zip: String,
}

impl Ring {
    /// The creator, where the link means one.
    pub(crate) fn handle(link: &Link) -> Option<&str> {
        match &link.kind {
            LinkKind::Profile { handle } => Some(handle),
            _ => None,
        }
    }

    /// What dies first stands first; `handle` where it is known from the link.
    pub(crate) fn of(posts: &[Arc<Post>], handle: Option<&str>, now: Timestamp) -> Self {
        let handle =
            handle.or_else(|| posts.first().map(|post| post.author.handle.as_str())).unwrap_or_default();
        let handle = words::clean(handle, 64);
        let field = format!("@{handle}");
        let title = match posts.len() {
            1 => format!("{field} has one live Story"),
            count => format!("{field} has {count} live Stories"),
        };
        let mut posts: Vec<&Arc<Post>> = posts.iter().collect();
        posts.sort_by_key(|post| post.expires.unwrap_or(Timestamp::MAX));
        let cards = posts.iter().map(|post| (Card::plain(post, now), contents(post))).collect();
        let zip = href::straight(&field);
        Self { title, field, cards, zip }
    }
}

/// `Video, 34 s` or `3 pictures`.
fn contents(post: &Post) -> String {
    match post.media.as_slice() {
        [media] if media.role == Role::Video => match media.duration_s {
            Some(duration) => format!("Video, {}", words::seconds(duration)),
            None => "Video".to_owned(),
        },
        [_] => "Picture".to_owned(),
        media => format!("{} pictures", media.len()),
    }
}
