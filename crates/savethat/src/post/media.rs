//! One file of a post, in all the forms in which the site offers it.

use jiff::Timestamp;
use url::Url;

use super::Session;

/// One file of a post.
#[derive(Clone, Debug)]
pub struct Media {
    /// From 1, in the order of the post; 0 for what stands beside the media.
    pub n: u32,
    /// What it is.
    pub role: Role,
    /// Seconds, where known.
    pub duration_s: Option<f64>,
    /// In the order of the site; choosing is [`crate::media`]'s business.
    pub variants: Vec<Variant>,
    /// What the site wants to see again when the bytes are asked for.
    pub session: Session,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A moving picture, with sound where the post has sound.
    Video,
    /// A still picture.
    Picture,
    /// Sound alone.
    Sound,
    /// A still picture of a video.
    Cover,
    /// Captions as text.
    Subtitle,
}

impl Role {
    /// As in the JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Video => "video",
            Self::Picture => "picture",
            Self::Sound => "sound",
            Self::Cover => "cover",
            Self::Subtitle => "subtitle",
        }
    }
}

/// One form of a file: the same picture at one size in one codec, under one or more addresses.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Names this form of this file across renewals, although addresses change: for telling whether half a file can be
    /// continued. Such as `h264_540p_404677`; letters, digits, `_`, `-` and `.` only.
    pub key: String,
    /// Best first; never empty.
    pub addresses: Vec<Url>,
    /// As the site says; the bytes decide in the end.
    pub mime: Option<String>,
    /// As the site says.
    pub codec: Option<Codec>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// As the site says; what the server of the bytes says wins.
    pub bytes: Option<u64>,
    /// Bits a second.
    pub bitrate: Option<u64>,
    /// With the site's mark burnt into the picture.
    pub watermarked: bool,
    /// When the addresses die, read from the addresses.
    pub expires: Option<Timestamp>,
}

impl Variant {
    /// A form of which nothing else is known.
    #[must_use]
    pub fn new(key: String, addresses: Vec<Url>, expires: Option<Timestamp>) -> Self {
        Self {
            key,
            addresses,
            mime: None,
            codec: None,
            width: None,
            height: None,
            bytes: None,
            bitrate: None,
            watermarked: false,
            expires,
        }
    }

    /// Pixels of one picture, 0 where unknown.
    #[must_use]
    pub fn area(&self) -> u64 {
        u64::from(self.width.unwrap_or(0)) * u64::from(self.height.unwrap_or(0))
    }
}

/// How a video is coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Codec {
    /// Plays everywhere.
    H264,
    /// HEVC: smaller or sharper, does not play everywhere. The site also calls it `bytevc1`.
    H265,
    /// The site's own `bytevc2`, which nothing else plays. Never chosen.
    Bytevc2,
}

impl Codec {
    /// As in the JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::H264 => "h264",
            Self::H265 => "h265",
            Self::Bytevc2 => "bytevc2",
        }
    }
}
