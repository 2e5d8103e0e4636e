//! 3 · What was found behind a link. Plain data.
//!
//! [`Post::media`] is exactly what is saved by default; sound, cover and subtitles stand beside it in
//! [`Extras`].

mod jar;
mod media;
mod part;
mod session;

use jiff::Timestamp;
use url::Url;

pub use jar::Jar;
pub use media::{Codec, Media, Role, Variant};
pub use part::Part;
pub use session::Session;

/// Which site: the folder name below `source/`, and the first part of every media address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub &'static str);

impl std::fmt::Display for SourceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// A Story, a video or a photo post.
#[derive(Clone, Debug)]
pub struct Post {
    /// The site.
    pub source: SourceId,
    /// The site's own id: digits.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The plain address of the post, without any trace of who shared it.
    pub link: String,
    /// Who made it.
    pub author: Author,
    /// As written, possibly empty, any script, any length.
    pub caption: String,
    /// When it was posted, if the site says or the id tells.
    pub posted: Option<Timestamp>,
    /// When it goes away: Stories only.
    pub expires: Option<Timestamp>,
    /// Which way in answered, as in `"via":"page"`.
    pub via: &'static str,
    /// What is saved by default, `n` from 1 without gaps.
    pub media: Vec<Media>,
    /// What stands beside it.
    pub extras: Extras,
    /// The site marks it as made by AI; `None` where it does not say.
    pub made_by_ai: Option<bool>,
    /// The creator switched off saving in the app; the post is public all the same.
    pub saving_off: bool,
}

/// What a post is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Lives 24 hours; one video or one or more pictures.
    Story,
    /// One video.
    Video,
    /// One or more pictures.
    Photos,
}

impl Kind {
    /// As in the JSON and in `{kind}` of a file name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Video => "video",
            Self::Photos => "photos",
        }
    }
}

/// Who made a post.
#[derive(Clone, Debug, Default)]
pub struct Author {
    /// Without the `@`; empty where the site did not say.
    pub handle: String,
    /// As shown, any script; may be empty.
    pub name: String,
    /// The site's number for the account.
    pub id: Option<String>,
    /// A small picture, on the site's own servers.
    pub avatar: Option<Url>,
}

/// What stands beside the media of a post and is saved only when asked for.
#[derive(Clone, Debug, Default)]
pub struct Extras {
    /// The post's sound, `None` where there is none.
    pub sound: Option<Sound>,
    /// A still picture of the video, or the first of the pictures.
    pub cover: Option<Media>,
    /// Captions as text.
    pub subtitles: Vec<Subtitle>,
}

/// The music or the original sound of a post.
#[derive(Clone, Debug)]
pub struct Sound {
    /// As shown, may be empty.
    pub title: String,
    /// As shown, may be empty.
    pub author: String,
    /// Seconds, where known.
    pub duration_s: Option<f64>,
    /// The sound's own file, where the site names one.
    pub media: Option<Media>,
}

/// One language of captions.
#[derive(Clone, Debug)]
pub struct Subtitle {
    /// As the site writes it, such as `eng-US`.
    pub language: String,
    /// `webvtt` or the site's own JSON (`creator_caption`).
    pub format: String,
    /// Its file.
    pub media: Media,
}

impl Post {
    /// Whether the post has sound: then a video without a sound track is not whole.
    #[must_use]
    pub fn has_sound(&self) -> bool {
        self.extras.sound.is_some()
    }

    /// The n-th file, from 1.
    #[must_use]
    pub fn file(&self, n: u32) -> Option<&Media> {
        self.media.iter().find(|media| media.n == n)
    }

    /// The file that `part` names, `None` where the post has none such.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&Media> {
        match part {
            Part::File(n) => self.file(n),
            Part::Sound => self.extras.sound.as_ref()?.media.as_ref(),
            Part::Cover => self.extras.cover.as_ref(),
            Part::Subtitle(index) => Some(&self.extras.subtitles.get(index as usize)?.media),
        }
    }
}
