//! One file of one post in one quality: what is fetched once however many ask.

use std::sync::Arc;

use crate::{
    media::Quality,
    post::{Media, Post, SourceId},
};

/// One file of one post, in one quality.
#[derive(Clone, Debug)]
pub struct Item {
    /// The post.
    pub post: Arc<Post>,
    /// Which of its files, from 1.
    pub n: u32,
    /// Which variant first.
    pub quality: Quality,
}

/// What names an [`Item`] for ever: two posts that were looked up at different times are the same item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The site.
    pub source: SourceId,
    /// The site's id of the post.
    pub id: String,
    /// Which file, from 1.
    pub n: u32,
    /// Which variant first.
    pub quality: Quality,
}

impl Item {
    /// The file's description, `None` where the post has no such file.
    #[must_use]
    pub fn media(&self) -> Option<&Media> {
        self.post.file(self.n)
    }

    /// What names it.
    #[must_use]
    pub fn key(&self) -> Key {
        Key { source: self.post.source, id: self.post.id.clone(), n: self.n, quality: self.quality }
    }
}

impl Key {
    /// A file name without extension: letters, digits and hyphens.
    pub(super) fn stem(&self) -> String {
        let id: String = self.id.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("{}-{id}-{}-{}", self.source, self.n, self.quality.as_str())
    }
}
