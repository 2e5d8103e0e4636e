//! A creator's live Stories, each to be saved by a tap of its own.

use std::sync::Arc;

use jiff::Timestamp;
use savethat::{
    media::Quality,
    post::{Part, Post, Role},
    source::{Link, LinkKind},
};

use savethat_words::Tongue;

use super::{Reader, card::Card, href};
use crate::words;

/// One Story of a ring.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) card: Card,
    pub(crate) link: String,
    /// `Video, 34 s`.
    pub(crate) contents: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Ring {
    pub(crate) title: String,
    /// For the field: what was asked for.
    pub(crate) field: String,
    /// Each with its link and what it holds.
    pub(crate) cards: Vec<Told>,
    /// Saves all of them, each with its own state.
    pub(crate) all: String,
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
    pub(crate) fn of(posts: &[Arc<Post>], handle: Option<&str>, reader: Reader) -> Self {
        let t = reader.t;
        let handle =
            handle.or_else(|| posts.first().map(|post| post.author.handle.as_str())).unwrap_or_default();
        let handle = words::clean(handle, 64);
        let field = format!("@{handle}");
        let title = t.ring_title(posts.len(), &field);
        let mut posts: Vec<&Arc<Post>> = posts.iter().collect();
        posts.sort_by_key(|post| post.expires.unwrap_or(Timestamp::MAX));
        let told = |post: &&Arc<Post>| Told {
            card: Card::plain(post, reader),
            link: post.link.clone(),
            contents: contents(t, post),
        };
        let cards = posts.iter().map(told).collect();
        Self { title, field, cards, all: href::all(t, &handle) }
    }

    /// With a picture of each: bytes, so only after a tap on this page.
    pub(crate) fn with_pictures(mut self, posts: &[Arc<Post>]) -> Self {
        for told in &mut self.cards {
            if let Some(post) = posts.iter().find(|post| post.link == told.link) {
                told.card.picture = picture(post);
            }
        }
        self
    }
}

/// The cover of a video, else the first picture itself.
fn picture(post: &Post) -> Option<String> {
    if post.part(Part::Cover).is_some() {
        return Some(href::inline(&href::beside(post, "cover.jpg", None)));
    }
    let first = post.media.first().filter(|media| media.role == Role::Picture)?;
    Some(href::inline(&href::file(post, first.n, None, Quality::default(), None)))
}

/// `Video, 34 s` or `3 pictures`.
fn contents(t: Tongue, post: &Post) -> String {
    match post.media.as_slice() {
        [media] if media.role == Role::Video => match media.duration_s {
            Some(duration) => t.contents_video(words::seconds(t, duration)),
            None => t.file_video(),
        },
        [_] => t.file_picture(),
        media => t.contents_pictures(media.len()),
    }
}
