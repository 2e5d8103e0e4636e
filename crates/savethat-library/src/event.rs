//! What happened to the Stories of those who are watched, in order.

use jiff::Timestamp;
use serde_json::{Value, json};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Grows by one or more with each event; the place in the order.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: What,
    /// On which site.
    pub source: String,
    /// Whose Story, without the `@`.
    pub handle: String,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A Story was kept.
    Kept {
        /// Its id.
        id: String,
    },
    /// A Story was seen and died, or was found broken to the last, before it was kept.
    Missed {
        /// Its id.
        id: String,
        /// The code of the last failure.
        why: String,
    },
    /// Stories may have come and gone in this time: nobody looked.
    NotLooked {
        /// Inclusive.
        since: Timestamp,
        /// Exclusive.
        until: Timestamp,
    },
    /// A look found the account closed to everybody, or gone.
    Closed {
        /// The code of the failure.
        why: String,
    },
}

impl Event {
    /// For programs: the same to those who are told and to those who ask.
    #[must_use]
    pub fn document(&self) -> Value {
        let (id, why, time) = match &self.what {
            What::Kept { id } => (Some(id), None, None),
            What::Missed { id, why } => (Some(id), Some(why), None),
            What::NotLooked { since, until } => (None, None, Some((since.to_string(), until.to_string()))),
            What::Closed { why } => (None, Some(why), None),
        };
        let (since, until) = time.unzip();
        json!({
            "seq": self.seq,
            "at": self.at.to_string(),
            "kind": self.what.kind(),
            "source": self.source,
            "handle": self.handle,
            "id": id,
            "why": why,
            "since": since,
            "until": until,
        })
    }
}

impl What {
    /// The word in the database.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Kept { .. } => "kept",
            Self::Missed { .. } => "missed",
            Self::NotLooked { .. } => "not_looked",
            Self::Closed { .. } => "closed",
        }
    }
}
