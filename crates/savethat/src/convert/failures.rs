//! What people are told when something cannot be made.

use super::{captions::Unreadable, sound::Unfit};
use crate::{
    failure::{Code, Failure},
    spool::Pen,
};

/// That no sound can be made.
pub(super) fn of_sound(unfit: Unfit, pen: &Pen) -> Failure {
    match unfit {
        Unfit::NoSound => Failure::new(Code::NotFound).with_detail("This file has no sound."),
        Unfit::Codec(codec) if codec == "mp3" => Failure::new(Code::NotFound)
            .with_detail("TikTok keeps this sound as MP3, so that there is no M4A of it.")
            .with_hint("Take the MP3: it is the original."),
        Unfit::Codec(codec) => Failure::new(Code::NotFound)
            .with_detail(format!("The sound of this file ({codec}) cannot be taken out of it.")),
        Unfit::HighEfficiency => high_efficiency(),
        Unfit::Kilobits(kilobits) => {
            Failure::new(Code::Internal).with_detail(format!("No MP3 has {kilobits} kbit/s."))
        }
        Unfit::Broken(why) => {
            tracing::warn!(why, "a sound could not be made");
            Failure::new(Code::MediaBroken).with_detail("The sound in this file is damaged.")
        }
        Unfit::Io(error) => pen.failed(&error),
    }
}

/// Our decoder would lose the upper half of what is heard.
pub(super) fn high_efficiency() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail("This sound is HE-AAC, and there is no ffmpeg here to make an MP3 of it.")
        .with_hint("Take the M4A: it is the original, and phones and computers play it.")
}

/// That there are no captions to be read.
pub(super) fn of_captions(unreadable: Unreadable) -> Failure {
    match unreadable {
        Unreadable::Silent => Failure::new(Code::NotFound).with_detail("These captions have no words."),
        Unreadable::TooLarge | Unreadable::NotCaptions => Failure::new(Code::MediaBroken)
            .with_detail("What TikTok gave for captions cannot be read as such."),
    }
}
