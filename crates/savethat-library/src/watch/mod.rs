//! Whose Stories are looked for.

pub mod adding;
pub mod planner;
pub mod rhythm;
mod watcher;

use jiff::Timestamp;
use serde_json::{Value, json};

use rhythm::Rhythm;

pub use watcher::{UNDER_AGE, Watcher};

/// A creator who is watched.
#[derive(Clone, Debug, PartialEq)]
pub struct Watch {
    /// The row.
    pub id: i64,
    /// The site, such as `tiktok`.
    pub source: String,
    /// Without the `@`.
    pub handle: String,
    /// The site's number for the account, once it is known: it stays when the handle changes.
    pub author_id: Option<String>,
    /// As shown; may be empty.
    pub name: String,
    /// Since when.
    pub added: Timestamp,
    /// Exclusive: from then on nobody looks, unless it is renewed.
    pub until: Timestamp,
    /// The last look that was answered.
    pub looked: Option<Timestamp>,
    /// What was learned of the creator.
    pub rhythm: Rhythm,
    /// The code of the last look's failure; `None` where it went well.
    pub failure: Option<String>,
    /// The unguessable word in the address of its feed, where it has one.
    pub feed: Option<String>,
}

impl Watch {
    /// For programs. The word of its feed is not in it: whoever has that can read it.
    #[must_use]
    pub fn document(&self, now: Timestamp) -> Value {
        json!({
            "source": self.source,
            "handle": self.handle,
            "name": self.name,
            "added": self.added,
            "until": self.until,
            "over": self.until <= now,
            "looked": self.looked,
            "failure": self.failure,
            "stories_a_day": (self.rhythm.a_day() * 100.0).round() / 100.0,
        })
    }
}

/// A Story that a look found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// The site's own id.
    pub id: String,
    /// When it was posted.
    pub posted: Timestamp,
    /// When it dies.
    pub expires: Timestamp,
}

/// What one look at a creator brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The watch.
    pub watch: i64,
    /// When the answer came.
    pub at: Timestamp,
    /// The handle as it is now.
    pub handle: String,
    /// The site's number for the account.
    pub author_id: Option<String>,
    /// As shown; may be empty.
    pub name: String,
    /// All live Stories.
    pub stories: Vec<Sighting>,
}
