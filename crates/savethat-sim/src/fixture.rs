//! The pictures, films and sounds in `media/`: our own, made by `media/make.sh`.

use crate::content::Content;

macro_rules! media {
    ($file:literal, $mime:literal) => {
        Content::new(&include_bytes!(concat!("../media/", $file))[..], $mime)
    };
}

/// A two-second film of 576x1024, H.264 with AAC sound, its index in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clip {
    /// Orange into violet.
    Dawn,
    /// Green.
    Meadow,
    /// Blue.
    Harbour,
    /// Red into yellow.
    Ember,
}

impl Clip {
    /// All four.
    pub const ALL: [Clip; 4] = [Clip::Dawn, Clip::Meadow, Clip::Harbour, Clip::Ember];

    /// The film.
    #[must_use]
    pub fn content(self) -> Content {
        match self {
            Clip::Dawn => media!("dawn.mp4", "video/mp4"),
            Clip::Meadow => media!("meadow.mp4", "video/mp4"),
            Clip::Harbour => media!("harbour.mp4", "video/mp4"),
            Clip::Ember => media!("ember.mp4", "video/mp4"),
        }
    }

    /// A frame of it as JPEG.
    #[must_use]
    pub fn cover(self) -> Content {
        match self {
            Clip::Dawn => media!("dawn.jpg", "image/jpeg"),
            Clip::Meadow => media!("meadow.jpg", "image/jpeg"),
            Clip::Harbour => media!("harbour.jpg", "image/jpeg"),
            Clip::Ember => media!("ember.jpg", "image/jpeg"),
        }
    }
}

/// [`Clip::Dawn`] without its sound track.
#[must_use]
pub fn silent() -> Content {
    media!("dawn-silent.mp4", "video/mp4")
}

/// [`Clip::Dawn`] with its index behind the samples.
#[must_use]
pub fn moov_last() -> Content {
    media!("dawn-moov-last.mp4", "video/mp4")
}

/// [`Clip::Dawn`] with a stamp in the picture.
#[must_use]
pub fn watermarked() -> Content {
    media!("dawn-watermarked.mp4", "video/mp4")
}

/// [`Clip::Dawn`] as H.265 (`hvc1`) of 720x1280.
#[must_use]
pub fn h265_720() -> Content {
    media!("dawn-h265-720.mp4", "video/mp4")
}

/// [`h265_720`] under the other name of its sample entry, `hev1`, which Apple's players refuse.
#[must_use]
pub fn hev1() -> Content {
    let mut film = h265_720().to_vec();
    // Behind the sizes and the head of `stsd`.
    let entry = film.windows(4).position(|word| word == b"stsd").map(|at| at + 16);
    if let Some(at) = entry.filter(|at| film[*at..].starts_with(b"hvc1")) {
        film[at..at + 4].copy_from_slice(b"hev1");
    }
    Content::new(film, "video/mp4")
}

/// [`Clip::Dawn`] as H.265 (`hvc1`) of 1080x1920.
#[must_use]
pub fn h265_1080() -> Content {
    media!("dawn-h265-1080.mp4", "video/mp4")
}

/// [`h265_1080`] without its sound: the track's box is made one that every reader skips.
#[must_use]
pub fn h265_silent() -> Content {
    let mut film = h265_1080().to_vec();
    let find = |film: &[u8], kind: &[u8]| film.windows(4).position(|word| word == kind);
    let sound = find(&film, b"soun").unwrap_or(0);
    let track = film[..sound].windows(4).rposition(|word| word == b"trak");
    if let Some(at) = track {
        film[at..at + 4].copy_from_slice(b"free");
    }
    Content::new(film, "video/mp4")
}

/// Three seconds of sound, AAC in M4A.
#[must_use]
pub fn sound() -> Content {
    media!("sound.m4a", "audio/mp4")
}

/// Two seconds of the same as MP3, with tags of somebody else.
#[must_use]
pub fn sound_mp3() -> Content {
    media!("sound.mp3", "audio/mpeg")
}

/// [`Clip::Dawn`] with another sound, HE-AAC: half of it is above what a decoder of plain AAC hears.
#[must_use]
pub fn high_efficiency() -> Content {
    media!("dawn-he.mp4", "video/mp4")
}

/// A picture in two formats, with its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Still {
    /// 1080x1350.
    Shore,
    /// 1080x1440.
    Forest,
    /// 1350x1080.
    Desert,
}

impl Still {
    /// All three.
    pub const ALL: [Still; 3] = [Still::Shore, Still::Forest, Still::Desert];

    /// As JPEG.
    #[must_use]
    pub fn jpeg(self) -> Content {
        match self {
            Still::Shore => media!("shore.jpg", "image/jpeg"),
            Still::Forest => media!("forest.jpg", "image/jpeg"),
            Still::Desert => media!("desert.jpg", "image/jpeg"),
        }
    }

    /// As WebP.
    #[must_use]
    pub fn webp(self) -> Content {
        match self {
            Still::Shore => media!("shore.webp", "image/webp"),
            Still::Forest => media!("forest.webp", "image/webp"),
            Still::Desert => media!("desert.webp", "image/webp"),
        }
    }

    /// Width and height.
    #[must_use]
    pub fn size(self) -> (u32, u32) {
        match self {
            Still::Shore => (1080, 1350),
            Still::Forest => (1080, 1440),
            Still::Desert => (1350, 1080),
        }
    }
}

/// A PNG of 540x675.
#[must_use]
pub fn png() -> Content {
    media!("bars.png", "image/png")
}

/// [`Still::Shore`] as AVIF.
#[must_use]
pub fn avif() -> Content {
    media!("shore.avif", "image/avif")
}

/// [`Still::Shore`] as HEIC.
#[must_use]
pub fn heic() -> Content {
    media!("shore.heic", "image/heic")
}

/// A GIF of 216x270 that moves.
#[must_use]
pub fn gif() -> Content {
    media!("bars.gif", "image/gif")
}
