//! What people are told when something cannot be made.

use super::{Unfit as Unseen, captions::Unreadable, sound::Unfit};
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

/// That nothing can be made of a picture, or a film of pictures.
pub(super) fn of_picture(unfit: Unseen, pen: &Pen) -> Failure {
    match unfit {
        Unseen::NeedsFfmpeg(why) => {
            Failure::new(Code::NotFound).with_detail(why).with_hint("Take the original.")
        }
        Unseen::TooLarge => Failure::new(Code::TooLarge)
            .with_detail("This is too large to be converted here.")
            .with_hint("Take the original."),
        Unseen::Late => {
            Failure::new(Code::MediaBroken).with_detail("The conversion took too long and was given up.")
        }
        Unseen::Stopped => Failure::new(Code::Internal).with_detail("The conversion was stopped."),
        Unseen::Broken(why) => {
            tracing::warn!(why, "a picture could not be converted");
            Failure::new(Code::MediaBroken).with_detail("A file of this post could not be converted.")
        }
        Unseen::Io(error) => pen.failed(&error),
    }
}

/// That a film of pictures is ffmpeg's work.
pub(super) fn no_slideshow() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail("A slideshow is made by ffmpeg, and there is none here.")
        .with_hint("Take the pictures and the sound.")
}

/// That there are no captions to be read.
pub(super) fn of_captions(unreadable: Unreadable) -> Failure {
    match unreadable {
        Unreadable::Silent => Failure::new(Code::NotFound).with_detail("These captions have no words."),
        Unreadable::TooLarge | Unreadable::NotCaptions => Failure::new(Code::MediaBroken)
            .with_detail("What TikTok gave for captions cannot be read as such."),
    }
}
