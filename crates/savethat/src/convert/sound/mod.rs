//! The sound of a film alone: as it is, wrapped as M4A, or as MP3.
//!
//! [`M4a`] never decodes: each packet of the AAC track keeps its bytes. [`mp3()`] decodes AAC-LC and encodes with LAME;
//! what is an MP3 already keeps its frames. Both read files that were proved and trust them no more for that: memory is
//! bounded whatever the bytes say.

mod config;
mod decode;
mod edits;
mod encode;
mod info;
mod m4a;
mod mp3;
mod packets;
mod tags;
mod track;
mod wrap;

#[cfg(test)]
mod made;
#[cfg(test)]
mod tests;

use std::{fmt, io};

pub use self::{
    encode::KILOBITS,
    m4a::M4a,
    mp3::{Mp3, mp3},
};
use crate::fetch::proof::Broken;

/// What stands in the tags of a sound. What is empty is left out.
#[derive(Clone, Debug, Default)]
pub struct Tags {
    /// Of the post: its first line.
    pub title: String,
    /// Whose post it is.
    pub author: String,
    /// The plain link of the post.
    pub link: String,
    /// The picture that players show.
    pub cover: Option<Cover>,
}

/// A picture for the tags.
#[derive(Clone, Debug)]
pub struct Cover {
    /// The file.
    pub bytes: Vec<u8>,
    /// `image/jpeg` or `image/png`. Others are left out: players do not show them.
    pub mime: &'static str,
}

/// Why no sound can be made.
#[derive(Debug)]
pub enum Unfit {
    /// There is no sound track, or one without samples.
    NoSound,
    /// The file is not what it says: a phrase for the log.
    Broken(String),
    /// Sound in another codec, or in a form of AAC that is not decoded here: its name, such as `ac-3`.
    Codec(String),
    /// HE-AAC, or what may be HE-AAC: our decoder would lose the upper half of what is heard. [`M4a`] keeps it whole.
    HighEfficiency,
    /// No MP3 has so many kilobits a second; those that are made are in [`KILOBITS`].
    Kilobits(u32),
    /// The file could not be read, or what was made could not be written.
    Io(io::Error),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSound => f.write_str("there is no sound"),
            Self::Broken(why) => f.write_str(why),
            Self::Codec(codec) => write!(f, "the sound is {codec}"),
            Self::HighEfficiency => f.write_str("the sound is HE-AAC"),
            Self::Kilobits(kilobits) => write!(f, "no MP3 is made with {kilobits} kbit/s"),
            Self::Io(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unfit {}

impl From<Broken> for Unfit {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken.0)
    }
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
