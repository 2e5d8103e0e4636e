//! What is to be done, at least once. What a job does, it does in one step with being done: so its effect comes once.

mod backoff;
mod worker;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
}

impl Job {
    /// The word for its kind, as in the database and the metrics.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Save { .. } => "save",
        }
    }

    /// Two jobs with one key are one job.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Save { source, id, .. } => format!("save/{source}/{id}"),
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
