//! Saves and lists of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Failed, Post};

/// Bytes that are kept, or on their way.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Save {
    /// Unguessable; whoever has it may see the save.
    id: String,
    status: Status,
    progress: Progress,
    /// Of the first file that failed.
    #[schema(required)]
    failure: Option<Failed>,
    files: Vec<File>,
    /// Not in events and lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    posts: Option<Vec<Post>>,
}

/// How far it is. Of several: under way while one is, failed where one did.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Fetching,
    /// Proved whole.
    Ready,
    Failed,
}

/// How far an entry is.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EntryStatus {
    /// For its turn.
    Waiting,
    Looking,
    Fetching,
    Ready,
    Failed,
}

/// How many bytes of how many.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Progress {
    bytes: u64,
    /// Where known.
    #[schema(required)]
    total: Option<u64>,
}

/// One file of a save. What its bytes tell is null until they are proved.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct File {
    /// The number of the post.
    post: String,
    /// Which file of the post, from 1.
    #[schema(minimum = 1)]
    n: u32,
    status: Status,
    progress: Progress,
    /// Where its bytes are, on this server, for as long as the save is kept.
    href: String,
    #[schema(required)]
    filename: Option<String>,
    #[schema(required)]
    mime: Option<String>,
    /// 64 hex digits.
    #[schema(required)]
    sha256: Option<String>,
    #[schema(required)]
    bytes: Option<u64>,
    /// In pixels.
    #[schema(required)]
    width: Option<u32>,
    /// In pixels.
    #[schema(required)]
    height: Option<u32>,
    #[schema(required)]
    duration_s: Option<f64>,
    #[schema(required)]
    watermarked: Option<bool>,
    #[schema(required)]
    failure: Option<Failed>,
}

/// One of the server-sent events about a save or a list.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Event {
    event: EventName,
    /// The save without its posts, or the list with the entries that changed, as JSON.
    #[schema(content_media_type = "application/json")]
    data: String,
}

/// `progress`, then one `ready` or `failed`, then the end.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum EventName {
    Progress,
    Ready,
    Failed,
}

/// Several links at once.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct List {
    /// Unguessable; whoever has it may see the list.
    id: String,
    status: Status,
    /// Entries in all.
    all: u32,
    saved: u32,
    failed: u32,
    /// Links beyond the 100 that one list takes.
    left_out: u32,
    /// In an event only those that changed.
    entries: Vec<Entry>,
}

/// One link of a list, or one Story of a creator in it.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Entry {
    /// Names it within its list: `3`, or `3-1`.
    key: String,
    /// What was pasted, without what names the sharer.
    link: String,
    status: EntryStatus,
    #[schema(required)]
    save: Option<Save>,
    /// Of the link as a whole.
    #[schema(required)]
    failure: Option<Failed>,
    /// It failed in a way where another try can help.
    again: bool,
}
