//! Which file of a post.

use std::fmt;

/// One file of a post: one of those that are saved by default, or one that stands beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// [`super::Media::n`], from 1.
    File(u32),
    /// [`super::Sound::media`]: the sound's own file, where the site has one.
    Sound,
    /// [`super::Extras::cover`].
    Cover,
    /// Index into [`super::Extras::subtitles`], from 0.
    Subtitle(u32),
}

/// As in the name of a spooled file: lower-case letters, digits and hyphens.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(n) => write!(f, "{n}"),
            Self::Sound => f.write_str("sound"),
            Self::Cover => f.write_str("cover"),
            Self::Subtitle(index) => write!(f, "subs-{index}"),
        }
    }
}
