//! Telling people what happened: at least once, in the order in which it happened, each target for itself.

mod mail;
mod message;
mod push;
mod sender;
mod signature;
mod target;
mod teller;
mod webhook;
mod who;
mod words;

use std::{fmt, time::Duration};

use jiff::Timestamp;
use savethat_words::{Said, Tongue, say};

pub use mail::{Relay, Sender as MailSender};
pub use message::{Message, News};
pub use push::{Device, MOST_NAME, Pusher, Subscription};
pub use sender::{Sender, Unsaid};
pub use target::Target;
pub use teller::Teller;

/// Who is to be told, and how.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    /// Who.
    pub targets: Vec<Target>,
    /// How often.
    pub every: Every,
    /// What webhooks are signed with.
    pub secret: Option<Secret>,
    /// Addresses inside networks are meant.
    pub private: bool,
    /// Who carries mail.
    pub relay: Option<Relay>,
    /// What everybody is told in.
    pub tongue: Tongue,
}

/// How often somebody is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Every {
    /// Of each event. Those that are there together go together.
    #[default]
    Each,
    /// All that happened since the first event that was not told, after this time.
    Digest(Duration),
}

impl Every {
    /// How long an event waits for others.
    pub(crate) fn wait(self) -> Duration {
        match self {
            Self::Each => Duration::from_secs(5),
            Self::Digest(every) => every,
        }
    }
}

/// A word that is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// # Errors
    /// Too short to keep anybody out.
    pub fn new(text: &str) -> Result<Self, Said> {
        if text.chars().count() < 16 { Err(say::notify_secret_short()) } else { Ok(Self(text.to_owned())) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// How far a target is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The last event that it was told, or that was given up.
    pub seq: i64,
    /// The message under way.
    pub delivery: Option<Delivery>,
}

/// A message under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The same for every try, so that whoever gets it twice can tell.
    pub id: String,
    /// The last event in it.
    pub until: i64,
    /// When it was made.
    pub made: Timestamp,
    /// How often it was tried.
    pub tries: u32,
    /// When it is tried next.
    pub due: Timestamp,
}
