//! What can be made of a post.

use std::sync::Arc;

use savethat_words::{Said, say};

use crate::{
    failure::{Code, Failure},
    fetch::proof::Expected,
    media::{Format, Quality, languages},
    post::{Part, Post, Role},
    spool::Item,
};

/// Bits a second of an MP3, in thousands, where nobody chose.
pub const KILOBITS: u32 = 192;

/// One thing that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Made {
    /// The sound as it is: an M4A, or the MP3 that the site keeps. Which of them, only its bytes say.
    Sound,
    /// The sound as it is, alone in an M4A.
    M4a,
    /// The sound as MP3.
    Mp3 {
        /// One of [`super::sound::KILOBITS`].
        kilobits: u32,
    },
    /// A picture in a form that every device opens.
    Jpeg {
        /// Which file of the post, from 1.
        n: u32,
    },
    /// The pictures as a film, with the post's music.
    Slideshow,
    /// Captions as WebVTT.
    Vtt {
        /// Which language: index into [`crate::post::Extras::subtitles`].
        index: u32,
    },
    /// Captions as SubRip.
    Srt {
        /// As in [`Made::Vtt`].
        index: u32,
    },
}

impl Made {
    /// Names it in the spool and in every version of it.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Sound | Self::M4a => "sound.m4a".to_owned(),
            Self::Mp3 { kilobits } => format!("sound-{kilobits}.mp3"),
            Self::Jpeg { n } => format!("{n}.jpeg"),
            Self::Slideshow => "slideshow.mp4".to_owned(),
            Self::Vtt { index } => format!("subs-{index}.vtt"),
            Self::Srt { index } => format!("subs-{index}.srt"),
        }
    }

    /// What stands behind the post's name in the name of the file; captions need their language.
    #[must_use]
    pub fn word(self, post: &Post) -> String {
        match self {
            Self::Sound | Self::M4a | Self::Mp3 { .. } => String::new(),
            Self::Jpeg { n } if post.media.len() > 1 => format!("_{n:02}"),
            Self::Jpeg { .. } => String::new(),
            Self::Slideshow => "_slideshow".to_owned(),
            Self::Vtt { index } | Self::Srt { index } => {
                let all = languages(post.extras.subtitles.iter().map(|subtitle| subtitle.language.as_str()));
                all.get(index as usize).map(|language| format!(".{language}")).unwrap_or_default()
            }
        }
    }

    /// What it will be.
    #[must_use]
    pub fn format(self) -> Format {
        match self {
            Self::Sound | Self::M4a => Format::M4a,
            Self::Mp3 { .. } => Format::Mp3,
            Self::Jpeg { .. } => Format::Jpeg,
            Self::Slideshow => Format::Mp4,
            Self::Vtt { .. } => Format::Vtt,
            Self::Srt { .. } => Format::Srt,
        }
    }

    /// What its bytes have to be.
    #[must_use]
    pub fn expected(self, post: &Post) -> Expected {
        let role = match self {
            Self::Sound | Self::M4a | Self::Mp3 { .. } => Role::Sound,
            Self::Jpeg { .. } => Role::Picture,
            Self::Slideshow => Role::Video,
            Self::Vtt { .. } | Self::Srt { .. } => Role::Subtitle,
        };
        Expected { role, sound: self == Self::Slideshow && post.part(Part::Sound).is_some() }
    }

    /// The files that it is made of, in order.
    ///
    /// # Errors
    /// `not_found`, saying what the post lacks.
    pub fn sources(self, post: &Arc<Post>) -> Result<Vec<Item>, Failure> {
        let item = |part| Item { post: post.clone(), part, quality: Quality::Compatible };
        let parts = match self {
            Self::Sound | Self::M4a | Self::Mp3 { .. } => vec![sound_of(post)?],
            Self::Jpeg { n } => match post.file(n) {
                Some(media) if media.role == Role::Picture => vec![Part::File(n)],
                _ => return Err(lacks(say::reason_no_picture())),
            },
            Self::Slideshow => {
                let pictures: Vec<Part> = post
                    .media
                    .iter()
                    .filter(|media| media.role == Role::Picture)
                    .map(|media| Part::File(media.n))
                    .collect();
                if pictures.is_empty() {
                    return Err(lacks(say::reason_no_slideshow()));
                }
                let music = post.part(Part::Sound).map(|_| Part::Sound);
                pictures.into_iter().chain(music).collect()
            }
            Self::Vtt { index } | Self::Srt { index } => match post.part(Part::Subtitle(index)) {
                Some(_) => vec![Part::Subtitle(index)],
                None => return Err(lacks(say::reason_no_captions_in_language())),
            },
        };
        Ok(parts.into_iter().map(item).collect())
    }
}

/// The file that has the post's sound. A video's sound is its own: the music that the site names beside it may be another cut.
fn sound_of(post: &Post) -> Result<Part, Failure> {
    let video = post.media.iter().find(|media| media.role == Role::Video);
    match video {
        Some(video) if post.has_sound() => Ok(Part::File(video.n)),
        None if post.part(Part::Sound).is_some() => Ok(Part::Sound),
        _ => Err(lacks(say::reason_no_sound())),
    }
}

fn lacks(sentence: Said) -> Failure {
    Failure::new(Code::NotFound).with_detail(sentence).with_hint(say::reason_lacks_hint())
}
