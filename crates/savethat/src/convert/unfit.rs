//! Why nothing could be made of a picture.

use std::{fmt, io};

use savethat_words::Said;

/// Why a picture, or a film of pictures, could not be made.
#[derive(Debug)]
pub enum Unfit {
    /// The bytes are not what they should be: a phrase for the log.
    Broken(String),
    /// This computer has no ffmpeg, or one that cannot: a sentence for people that says what it is needed for.
    NeedsFfmpeg(Said),
    /// More pixels or bytes than are worked on.
    TooLarge,
    /// It took longer than it may.
    Late,
    /// Whoever wanted it has gone.
    Stopped,
    /// Our disk, or the pipe.
    Io(io::Error),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(why) => write!(f, "the picture cannot be read: {why}"),
            Self::NeedsFfmpeg(what) => what.fmt(f),
            Self::TooLarge => f.write_str("the picture is too large to be converted"),
            Self::Late => f.write_str("the conversion took too long"),
            Self::Stopped => f.write_str("the conversion was stopped"),
            Self::Io(error) => write!(f, "the conversion failed: {error}"),
        }
    }
}

impl std::error::Error for Unfit {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<crate::fetch::proof::Broken> for Unfit {
    fn from(broken: crate::fetch::proof::Broken) -> Self {
        Self::Broken(broken.0)
    }
}
