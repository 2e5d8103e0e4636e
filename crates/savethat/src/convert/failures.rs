//! What people are told when something cannot be made.

use savethat_words::say;

use super::{Unfit as Unseen, captions::Unreadable, sound::Unfit};
use crate::{
    failure::{Code, Failure},
    spool::Pen,
};

/// That no sound can be made.
pub(super) fn of_sound(unfit: Unfit, pen: &Pen) -> Failure {
    match unfit {
        Unfit::NoSound => Failure::new(Code::NotFound).with_detail(say::reason_file_no_sound()),
        Unfit::Codec(codec) if codec == "mp3" => Failure::new(Code::NotFound)
            .with_detail(say::reason_sound_is_mp3())
            .with_hint(say::reason_sound_is_mp3_hint()),
        Unfit::Codec(codec) => Failure::new(Code::NotFound).with_detail(say::reason_sound_codec(codec)),
        Unfit::HighEfficiency => high_efficiency(),
        Unfit::Kilobits(kilobits) => {
            Failure::new(Code::Internal).with_detail(say::reason_sound_kilobits(kilobits))
        }
        Unfit::Broken(why) => {
            tracing::warn!(why, "a sound could not be made");
            Failure::new(Code::MediaBroken).with_detail(say::reason_sound_damaged())
        }
        Unfit::Io(error) => pen.failed(&error),
    }
}

/// Our decoder would lose the upper half of what is heard.
pub(super) fn high_efficiency() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail(say::reason_sound_he_aac())
        .with_hint(say::reason_sound_he_aac_hint())
}

/// That nothing can be made of a picture, or a film of pictures.
pub(super) fn of_picture(unfit: Unseen, pen: &Pen) -> Failure {
    match unfit {
        Unseen::NeedsFfmpeg(why) => {
            Failure::new(Code::NotFound).with_detail(why).with_hint(say::reason_take_original_hint())
        }
        Unseen::TooLarge => Failure::new(Code::TooLarge)
            .with_detail(say::reason_convert_too_large())
            .with_hint(say::reason_take_original_hint()),
        Unseen::Late => Failure::new(Code::MediaBroken).with_detail(say::reason_convert_late()),
        Unseen::Stopped => Failure::new(Code::Internal).with_detail(say::reason_convert_stopped()),
        Unseen::Broken(why) => {
            tracing::warn!(why, "a picture could not be converted");
            Failure::new(Code::MediaBroken).with_detail(say::reason_convert_broken())
        }
        Unseen::Io(error) => pen.failed(&error),
    }
}

/// That a film of pictures is ffmpeg's work.
pub(super) fn no_slideshow() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail(say::reason_needs_ffmpeg_slideshow())
        .with_hint(say::reason_needs_ffmpeg_slideshow_hint())
}

/// That there are no captions to be read.
pub(super) fn of_captions(unreadable: Unreadable) -> Failure {
    match unreadable {
        Unreadable::Silent => Failure::new(Code::NotFound).with_detail(say::reason_captions_silent()),
        Unreadable::TooLarge | Unreadable::NotCaptions => {
            Failure::new(Code::MediaBroken).with_detail(say::reason_captions_unreadable())
        }
    }
}
