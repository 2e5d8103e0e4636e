//! What a file is, told by its first bytes.

use crate::post::Role;

/// A kind of file that savethat hands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// MP4 video.
    Mp4,
    /// Sound in MP4.
    M4a,
    /// MP3.
    Mp3,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// AVIF.
    Avif,
    /// HEIC.
    Heic,
    /// GIF.
    Gif,
    /// WebVTT captions.
    Vtt,
    /// Captions as the site's own JSON. Only where captions were promised: see [`Format::tell_as`].
    Json,
    /// SubRip captions. Only where captions were promised.
    Srt,
}

impl Format {
    /// How many first bytes [`Format::tell`] wants; fewer only where the file is shorter.
    pub const ENOUGH: usize = 64;

    /// From the first bytes of a file. Sound in MP4 is [`Format::M4a`] only where the file says so itself: a plain MP4
    /// brand is [`Format::Mp4`] whatever its tracks are.
    #[must_use]
    pub fn tell(first: &[u8]) -> Option<Self> {
        match first {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            [b'W', b'E', b'B', b'V', b'T', b'T', ..]
            | [0xef, 0xbb, 0xbf, b'W', b'E', b'B', b'V', b'T', b'T', ..] => Some(Self::Vtt),
            [b'I', b'D', b'3', ..] => Some(Self::Mp3),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => by_brands(first),
            [0xff, second, third, ..] if is_mp3_frame(*second, *third) => Some(Self::Mp3),
            _ => None,
        }
    }

    /// The same where captions were promised, which may be JSON or SubRip: elsewhere JSON is an error message.
    #[must_use]
    pub fn tell_as(first: &[u8], role: Role) -> Option<Self> {
        match first.trim_ascii_start() {
            [b'{', ..] if role == Role::Subtitle => Some(Self::Json),
            [b'0'..=b'9', ..] if role == Role::Subtitle => Some(Self::Srt),
            _ => Self::tell(first),
        }
    }

    /// Without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Mp4 => "mp4",
            Self::M4a => "m4a",
            Self::Mp3 => "mp3",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Avif => "avif",
            Self::Heic => "heic",
            Self::Gif => "gif",
            Self::Vtt => "vtt",
            Self::Json => "json",
            Self::Srt => "srt",
        }
    }

    /// As in `Content-Type`.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::M4a => "audio/mp4",
            Self::Mp3 => "audio/mpeg",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
            Self::Heic => "image/heic",
            Self::Gif => "image/gif",
            Self::Vtt => "text/vtt; charset=utf-8",
            Self::Json => "application/json",
            Self::Srt => "application/x-subrip; charset=utf-8",
        }
    }

    /// A still picture, or a small moving one that is shown as a picture.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Avif | Self::Heic | Self::Gif)
    }
}

/// The `ftyp` box of ISO/IEC 14496-12, section 4.3: size, name, major brand, version, compatible brands.
fn by_brands(first: &[u8]) -> Option<Format> {
    let major: [u8; 4] = first.get(8..12)?.try_into().ok()?;
    let size = first.get(..4)?.iter().fold(0_usize, |size, &byte| size << 8 | usize::from(byte));
    // Sizes 0 and 1 mean the rest of the file and a longer size field; neither is sensible here, but both have been seen.
    let end = if size < 16 { first.len() } else { size.min(first.len()) };
    let compatible = || first.get(16..end).unwrap_or_default().chunks_exact(4);
    let any = |wanted: fn(&[u8]) -> bool| wanted(&major) || compatible().any(wanted);
    if any(|brand| matches!(brand, b"avif" | b"avis")) {
        return Some(Format::Avif);
    }
    if is_video(&major) {
        return Some(Format::Mp4);
    }
    if matches!(&major, b"M4A " | b"M4B " | b"M4P ") {
        return Some(Format::M4a);
    }
    if any(|brand| {
        matches!(brand, b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"hevm" | b"hevs")
    }) {
        return Some(Format::Heic);
    }
    // A maker's own brand first, a common one behind it.
    compatible().any(is_video).then_some(Format::Mp4)
}

fn is_video(brand: &[u8]) -> bool {
    matches!(
        brand,
        [b'i', b's', b'o', _]
            | [b'm', b'p', b'4', b'1' | b'2']
            | [b'M', b'4', b'V', _]
            | [b'3', b'g', b'p' | b'2' | b'g' | b'e' | b's' | b'r', _]
            | [b'q', b't', _, _]
            | b"avc1"
            | b"hvc1"
            | b"dash"
            | b"mmp4"
            | b"MSNV"
            | b"f4v "
            | b"F4V "
    )
}

/// The header of a frame of MPEG audio, layer III, ISO/IEC 11172-3, section 2.4.2.3. AAC in ADTS shares the sync word and has layer 0.
fn is_mp3_frame(second: u8, third: u8) -> bool {
    let sync = second & 0xe0 == 0xe0;
    let version = second >> 3 & 3;
    let layer = second >> 1 & 3;
    let bitrate = third >> 4;
    let rate = third >> 2 & 3;
    sync && version != 1 && layer == 1 && bitrate != 15 && rate != 3
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41", Format::Mp4)]
    #[case(b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", Format::Mp4)]
    #[case(b"\0\0\0\x14ftypiso6\0\0\0\0", Format::Mp4)]
    #[case(b"\0\0\0\x10ftypavc1\0\0\0\0", Format::Mp4)]
    #[case(b"\0\0\0\x10ftypM4V \0\0\0\0", Format::Mp4)]
    #[case(b"\0\0\0\x10ftypqt  \0\0\0\0", Format::Mp4)]
    #[case(b"\0\0\0\x10ftyp3gp5\0\0\0\0", Format::Mp4)]
    #[case(b"\0\0\0\x14ftypXXXX\0\0\0\0isom", Format::Mp4)]
    #[case(b"\0\0\0\0ftypXXXX\0\0\0\0isom", Format::Mp4)]
    #[case(b"\0\0\0\x1cftypM4A \0\0\0\0M4A mp42isom", Format::M4a)]
    #[case(b"ID3\x04\0\0\0\0\0\0", Format::Mp3)]
    #[case(b"\xff\xfb\x90\x64", Format::Mp3)]
    #[case(b"\xff\xf3\x40\xc4", Format::Mp3)]
    #[case(b"\xff\xd8\xff\xe0\0\x10JFIF", Format::Jpeg)]
    #[case(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Format::Png)]
    #[case(b"RIFF\x24\0\0\0WEBPVP8 ", Format::Webp)]
    #[case(b"\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf", Format::Avif)]
    #[case(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", Format::Avif)]
    #[case(b"\0\0\0\x10ftypavis\0\0\0\0", Format::Avif)]
    #[case(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Format::Heic)]
    #[case(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Format::Heic)]
    #[case(b"\0\0\0\x10ftypheix\0\0\0\0", Format::Heic)]
    #[case(b"GIF89a\x01\0", Format::Gif)]
    #[case(b"WEBVTT\n\n", Format::Vtt)]
    #[case(b"\xef\xbb\xbfWEBVTT", Format::Vtt)]
    fn told_by_the_first_bytes(#[case] first: &[u8], #[case] expected: Format) {
        assert_eq!(Format::tell(first), Some(expected));
    }

    #[rstest]
    #[case(b"")]
    #[case(b"<!DOCTYPE html>")]
    #[case(b"{\"statusCode\":0}")]
    #[case(b"\xff\xf1\x50\x80")]
    #[case(b"\xff\xff\xff\xff")]
    #[case(b"RIFF\x24\0\0\0WAVEfmt ")]
    #[case(b"\0\0\0\x14ftypmif1\0\0\0\0mif1")]
    #[case(b"\0\0\0\x10ftypXXXX\0\0\0\0isom")]
    #[case(b"\0\0\0\x18ftyp")]
    #[case(b"GIF88a")]
    fn not_told(#[case] first: &[u8]) {
        assert_eq!(Format::tell(first), None);
    }

    #[test]
    fn pictures_are_pictures() {
        for format in [Format::Mp4, Format::M4a, Format::Mp3, Format::Jpeg, Format::Heic, Format::Gif] {
            assert_eq!(format.is_picture(), format.mime().starts_with("image/"));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(mut first in prop::collection::vec(any::<u8>(), 0..80), ftyp in any::<bool>()) {
            if ftyp && first.len() >= 8 {
                first[4..8].copy_from_slice(b"ftyp");
            }
            let told = Format::tell(&first);
            prop_assert!(told.is_none() || !first.is_empty());
        }
    }
}
