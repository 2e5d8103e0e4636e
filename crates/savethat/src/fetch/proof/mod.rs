//! Nothing is called saved before it is proved: the structure of a whole file, by its bytes alone.
//!
//! What is walked for each format stands at the head of its file. A video is proved by its boxes and tables in time
//! that does not depend on the size of its media data; pictures are read through once.

pub(crate) mod boxes;
mod exif;
pub(crate) mod fields;
pub(crate) mod fragments;
mod gif;
mod heif;
mod instead;
mod jpeg;
pub(crate) mod mp3;
pub(crate) mod mp4;
mod png;
pub(crate) mod samples;
pub(crate) mod tape;
mod text;
pub(crate) mod track;
mod webp;

#[cfg(test)]
pub(crate) mod made;
#[cfg(test)]
mod tests;

use std::io::{Read, Seek};

use crate::{media::Format, post::Role};
use tape::Tape;

/// What the bytes have to be.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    /// What the post says that it is.
    pub role: Role,
    /// A video without a sound track is not whole then.
    pub sound: bool,
}

/// What the bytes turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// By the bytes: an MP4 without a picture track is [`Format::M4a`].
    pub format: Format,
    /// Pixels, of the picture as shown.
    pub width: Option<u32>,
    /// Pixels, of the picture as shown.
    pub height: Option<u32>,
    /// Seconds.
    pub duration_s: Option<f64>,
    /// Four-letter names of the sample entries, such as `avc1` and `mp4a`, `mp3` for an MP3; empty for pictures.
    pub codecs: Vec<String>,
}

impl Shape {
    /// A picture of this size.
    fn picture(format: Format, width: u32, height: u32) -> Self {
        Self { format, width: Some(width), height: Some(height), duration_s: None, codecs: Vec::new() }
    }
}

/// Why the bytes are not the file that they should be: a phrase for the log, such as `mdat ends 312 bytes after the file`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

/// Walks a whole file of `length` bytes and tells what it is. Memory is bounded, whatever the bytes say.
///
/// # Errors
/// [`Broken`], also when the file cannot be read.
pub fn prove(file: &mut (impl Read + Seek), length: u64, expected: Expected) -> Result<Shape, Broken> {
    let mut tape = Tape::new(file, length)?;
    let first = tape.vec(length.min(instead::ENOUGH as u64), "the file")?;
    tape.go(0)?;
    let Some(format) = Format::tell_as(&first[..first.len().min(Format::ENOUGH)], expected.role) else {
        return Err(instead::stranger(&first, expected.role));
    };
    if !instead::fits(expected.role, format) {
        return Err(instead::format(format, expected.role));
    }
    match format {
        Format::Mp4 | Format::M4a => mp4::prove(&mut tape, expected),
        Format::Mp3 => mp3::prove(&mut tape),
        Format::Jpeg => jpeg::prove(&mut tape),
        Format::Png => png::prove(&mut tape),
        Format::Webp => webp::prove(&mut tape),
        Format::Avif | Format::Heic => heif::prove(&mut tape, format),
        Format::Gif => gif::prove(&mut tape),
        Format::Vtt | Format::Json | Format::Srt => text::prove(&mut tape, format),
    }
}
