//! What the API's documents look like, for its description. The documents themselves are made where what they tell of is;
//! tests read real ones back into these shapes, and nothing may be left over.

mod asked;
mod failed;
mod library;
mod post;
mod save;

pub(crate) use asked::{Audio, Kilobits, QualityName, WantedLinks};
pub(crate) use failed::{Failed, ProblemDocument};
pub(crate) use library::{
    Device, Devices, DyingStories, Feed, Happened, Keeping, Kept, KeptPost, Kind, Tested, Watched, Watches,
};
pub(crate) use post::{Line, Post, Resolved, Stories};
pub(crate) use save::{Event, List, Save};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Whether the server should be sent visitors.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Readiness {
    ready: bool,
    /// What is not: `spool`, `draining`.
    not_ready: Vec<String>,
    /// Whether the site works from here; it makes no server unready.
    tiktok: Working,
}

/// Whether the site works from here.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Working {
    /// `working`, `no_media`, `down`, `post_gone` or `unchecked`.
    state: String,
    /// When a look-up of anybody last had its post.
    last_worked: Option<LastWorked>,
    /// When the canary looked last.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked: Option<String>,
    /// In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_ago_s: Option<i64>,
    /// The way in that works.
    #[serde(default)]
    by: Option<String>,
    /// Why nothing works.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    /// The ways in that do not work.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken: Option<Vec<Broken>>,
    /// All ways in that were asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    ways: Option<Vec<String>>,
}

/// The last look-up that had its post.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct LastWorked {
    by: String,
    at: String,
    ago_s: i64,
}

/// A way in that does not work.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Broken {
    way: String,
    code: String,
    since: String,
}

#[cfg(test)]
mod tests;
