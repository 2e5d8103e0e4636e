//! What is to be done, at least once. What a job does, it does in one step with being done: so its effect comes once.

mod backoff;
mod check;
mod save;
mod sweep;
mod worker;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) use backoff::LONGEST as SLOWEST;
pub use backoff::backoff;
pub use worker::{LEASE, Worker};

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Job {
    /// Keep a post.
    Save {
        /// The site.
        source: String,
        /// The site's own id.
        id: String,
        /// Whose it is, without the `@`.
        handle: String,
        /// It is known to be a Story.
        story: bool,
    },
    /// Ask whether a kept Story is still public.
    Check {
        /// The site.
        source: String,
        /// The site's own id.
        id: String,
        /// Whose it is, without the `@`.
        handle: String,
    },
    /// Ask whether kept videos and pictures are still public, one after the other: a routine.
    Recheck,
    /// Take out what nobody will ask for any more: a routine.
    Sweep,
}

impl Job {
    /// The word for its kind, as in the database and the metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Save { .. } => "save",
            Self::Check { .. } => "check",
            Self::Recheck => "recheck",
            Self::Sweep => "sweep",
        }
    }

    /// Two jobs with one key are one job.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Save { source, id, .. } => format!("save/{source}/{id}"),
            Self::Check { source, id, .. } => format!("check/{source}/{id}"),
            Self::Recheck | Self::Sweep => self.kind().to_owned(),
        }
    }
}

/// A job in somebody's hands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The row.
    pub id: i64,
    /// What to do.
    pub job: Job,
    /// How often it was taken up before.
    pub tries: u32,
    /// How often, in a row, whoever held it was not heard of again: killed, or killed by it.
    pub lost: u32,
    /// The code of the last failure, if there was one.
    pub why: Option<String>,
    /// The word of this lease: whoever has another one changes nothing.
    pub holder: String,
    /// Exclusive, unless renewed.
    pub leased: Timestamp,
}

/// What became of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is to be tried again, not before this time; the code says why it did not work.
    Again(Timestamp, String),
    /// It will never work; the code says why.
    Never(String),
}

/// A kept post that was asked for again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The site.
    pub source: String,
    /// The site's own id.
    pub id: String,
    /// When the answer came.
    pub at: Timestamp,
    /// What it says.
    pub found: Found,
}

/// What the site says of a kept post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is shown to everybody.
    Public,
    /// It is not, for good as far as the site says: the code of the failure.
    Gone(String),
    /// Nothing that decides it.
    Unknown,
}

/// What was taken out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Jobs that failed for good a month ago.
    pub jobs: u64,
    /// Events of a quarter ago that everybody was told.
    pub events: u64,
    /// Stories that were seen, and were over two months ago.
    pub seen: u64,
}
