//! What savethat says, in each language that it speaks.
//!
//! The texts lie in `locales/TAG/*.ftl` (Fluent), guides in `locales/TAG/guides/*.html`. English is the source: what it has, all
//! others have (`tests/complete.rs`), and from it the build makes a function for every message, so that one that is not there,
//! or lacks a value, does not compile:
//!
//! - `tongue.save_it()` is its text,
//! - [`say`]`::save_it()` is [`Said`]: the message with its values, to be put into words later, by whoever knows for whom.
//!
//! Numbers, dates and plurals follow the rules of the Unicode CLDR ([`Tongue::number`], [`Tongue::moment`], Fluent's own).

mod bundle;
mod guide;
mod moment;
mod number;
mod said;
mod tongue;

pub use guide::Guide;
pub use said::{Said, Value};
pub use tongue::Tongue;

#[allow(clippy::allow_attributes, clippy::too_many_arguments, reason = "as many as the message has")]
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
pub use messages::say;
