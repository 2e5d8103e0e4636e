//! What people are told when something cannot be made.

use super::captions::Unreadable;
use crate::failure::{Code, Failure};

/// That there are no captions to be read.
pub(super) fn of_captions(unreadable: Unreadable) -> Failure {
    match unreadable {
        Unreadable::Silent => Failure::new(Code::NotFound).with_detail("These captions have no words."),
        Unreadable::TooLarge | Unreadable::NotCaptions => Failure::new(Code::MediaBroken)
            .with_detail("What TikTok gave for captions cannot be read as such."),
    }
}
