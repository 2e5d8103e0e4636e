//! One file of one post in one quality: what is fetched once however many ask.

use std::sync::Arc;

use crate::{
    media::Quality,
    post::{Media, Part, Post, SourceId},
};

/// One file of one post, in one quality.
#[derive(Clone, Debug)]
pub struct Item {
    /// The post.
    pub post: Arc<Post>,
    /// Which of its files.
    pub part: Part,
    /// Which variant first.
    pub quality: Quality,
}

/// What names a file of the spool for ever: two posts that were looked up at different times have the same items.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The site.
    pub source: SourceId,
    /// The site's id of the post.
    pub id: String,
    /// A [`Part`], or the name of what is made of one, such as `sound-192.mp3`.
    pub part: String,
    /// Which variant first.
    pub quality: Quality,
}

impl Item {
    /// The file's description, `None` where the post has no such file.
    #[must_use]
    pub fn media(&self) -> Option<&Media> {
        self.post.part(self.part)
    }

    /// What names it.
    #[must_use]
    pub fn key(&self) -> Key {
        Key {
            source: self.post.source,
            id: self.post.id.clone(),
            part: self.part.to_string(),
            quality: self.quality,
        }
    }
}

impl Key {
    /// A file name without extension: letters, digits and hyphens.
    pub(super) fn stem(&self) -> String {
        let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let part: String =
            self.part.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        format!("{}-{}-{part}-{}", self.source, plain(&self.id), self.quality.as_str())
    }
}
