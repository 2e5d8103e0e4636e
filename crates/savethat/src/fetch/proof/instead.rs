//! What came instead of the file that was promised.

use super::Broken;
use crate::{media::Format, post::Role};

/// How many first bytes are looked at, at most.
pub(super) const ENOUGH: usize = 512;

/// Whether a file of this format can be what was promised.
pub(super) fn fits(role: Role, format: Format) -> bool {
    match role {
        // Whether an MP4 holds a picture, sound or both is told by its tracks and not by its brand.
        Role::Video => matches!(format, Format::Mp4 | Format::M4a),
        Role::Sound => matches!(format, Format::Mp4 | Format::M4a | Format::Mp3),
        Role::Picture | Role::Cover => format.is_picture(),
        Role::Subtitle => matches!(format, Format::Vtt | Format::Json | Format::Srt),
    }
}

/// A file of a format that was not promised.
pub(super) fn format(format: Format, role: Role) -> Broken {
    let what = match format {
        Format::Mp4 => "an MP4 video",
        Format::M4a => "sound in MP4",
        Format::Mp3 => "an MP3",
        Format::Jpeg => "a JPEG picture",
        Format::Png => "a PNG picture",
        Format::Webp => "a WebP picture",
        Format::Avif => "an AVIF picture",
        Format::Heic => "a HEIC picture",
        Format::Gif => "a GIF picture",
        Format::Vtt | Format::Srt => "captions",
        Format::Json => "a JSON document",
    };
    Broken(format!("{what} instead of {}", promised(role)))
}

/// A file of no format that is handed out, told by its first bytes.
pub(super) fn stranger(first: &[u8], role: Role) -> Broken {
    let text = first.trim_ascii_start();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text).trim_ascii_start();
    let contains = |word: &[u8]| text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word));
    let what = match text {
        _ if first.is_empty() => "an empty file".into(),
        _ if first.iter().all(|byte| *byte == 0) => "nothing but zeros".into(),
        [b'<', ..] if contains(b"<html") || contains(b"<!doctype html") || contains(b"<head") => {
            "an HTML page".into()
        }
        [b'<', ..] => "an XML document".into(),
        [b'{' | b'[', ..] if is_text(first) => "a JSON document".into(),
        _ if text.starts_with(b"#EXTM3U") => "a playlist".into(),
        [0x1f, 0x8b, ..] => "gzip data".into(),
        [0x1a, 0x45, 0xdf, 0xa3, ..] => "a WebM or Matroska file".into(),
        _ if is_text(first) => "plain text".into(),
        _ => format!("an unknown format ({})", hex(first)),
    };
    Broken(format!("{what} instead of {}", promised(role)))
}

fn promised(role: Role) -> &'static str {
    match role {
        Role::Video => "a video",
        Role::Picture | Role::Cover => "a picture",
        Role::Sound => "sound",
        Role::Subtitle => "captions",
    }
}

fn is_text(first: &[u8]) -> bool {
    // The cut may be in the middle of a character, so that the last few bytes decide nothing.
    let valid = match std::str::from_utf8(first) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    valid && !first.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
}

/// The first 8 bytes, for the log.
fn hex(first: &[u8]) -> String {
    first.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
