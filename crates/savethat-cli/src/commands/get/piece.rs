//! What of a post is saved: its files, or its sound instead, and what was asked for beside them.

use std::sync::Arc;

use clap::{Args, ValueEnum, builder::PossibleValuesParser};
use savethat::{
    convert::{ALL_KILOBITS, KILOBITS, Made},
    post::{Part, Post},
};

/// What is wanted other than the files of a post.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(super) struct Wanted {
    /// The sound alone, as it is: M4A, or the MP3 that TikTok keeps
    #[arg(short = 'x', long, conflicts_with_all = ["audio", "zip"])]
    extract: bool,

    /// The sound alone, as M4A (never encoded anew) or as MP3
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "zip")]
    audio: Option<Audio>,

    /// Kilobits a second of an MP3 that is made; what is an MP3 already stays as it is
    #[arg(long, value_name = "N", default_value_t = Kilobits(KILOBITS), value_parser = kilobits())]
    kbit: Kilobits,

    /// Captions too, one file for each language: vtt or srt
    #[arg(
        long,
        value_enum,
        value_name = "FORM",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "vtt",
        conflicts_with = "zip"
    )]
    subs: Option<Subs>,

    /// The cover too
    #[arg(long, conflicts_with = "zip")]
    cover: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Audio {
    /// As it is
    M4a,
    /// For everything that plays sound
    Mp3,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Subs {
    /// WebVTT
    Vtt,
    /// SubRip
    Srt,
}

#[derive(Clone, Copy, Debug)]
struct Kilobits(u32);

impl Default for Kilobits {
    fn default() -> Self {
        Self(KILOBITS)
    }
}

impl std::fmt::Display for Kilobits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

fn kilobits() -> impl clap::builder::TypedValueParser<Value = Kilobits> {
    use clap::builder::TypedValueParser as _;
    PossibleValuesParser::new(ALL_KILOBITS.map(|kilobits| &*kilobits.to_string().leak()))
        .map(|text| Kilobits(text.parse().unwrap_or(KILOBITS)))
}

/// One thing of a post that becomes a file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece {
    Part(Part),
    Made(Made),
}

impl Piece {
    /// As in [`savethat::sink::Saved::n`].
    pub(super) fn n(self) -> u32 {
        match self {
            Self::Part(Part::File(n)) => n,
            Self::Part(_) | Self::Made(_) => 0,
        }
    }
}

impl Wanted {
    /// Everything that is to be saved of a post, in order. A post without sound has no sound to be saved: that is told when it
    /// is tried. One without captions or cover has nothing to be told of.
    pub(super) fn pieces(self, post: &Arc<Post>) -> Vec<Piece> {
        let sound = match self.audio {
            None if self.extract => Some(Made::Sound),
            None => None,
            Some(Audio::M4a) => Some(Made::M4a),
            Some(Audio::Mp3) => Some(Made::Mp3 { kilobits: self.kbit.0 }),
        };
        let mut pieces = match sound {
            Some(made) => vec![Piece::Made(made)],
            None => post.media.iter().map(|media| Piece::Part(Part::File(media.n))).collect(),
        };
        let languages = (0_u32..).take(post.extras.subtitles.len());
        pieces.extend(self.subs.into_iter().flat_map(|form| {
            languages.clone().map(move |index| {
                Piece::Made(match form {
                    Subs::Vtt => Made::Vtt { index },
                    Subs::Srt => Made::Srt { index },
                })
            })
        }));
        pieces.extend((self.cover && post.part(Part::Cover).is_some()).then_some(Piece::Part(Part::Cover)));
        pieces
    }
}
