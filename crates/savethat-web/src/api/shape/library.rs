//! What is kept, and who is watched.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Failed;

/// A page of what is kept.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Kept {
    posts: Vec<KeptPost>,
    /// Where the next page begins: the `after` of its question. Null on the last.
    #[schema(required)]
    next: Option<String>,
    used: Used,
    /// The part of the disk that is used, 0 to 1.
    #[schema(required)]
    disk_used: Option<f64>,
}

/// What is kept, in numbers.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Used {
    posts: u64,
    bytes: u64,
}

/// What a post is.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Story,
    Video,
    Photos,
}

/// A kept post.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct KeptPost {
    source: String,
    id: String,
    kind: Kind,
    /// Without the `@`, as it was when the post was kept.
    handle: String,
    name: String,
    caption: String,
    link: String,
    posted: String,
    #[schema(required)]
    expires: Option<String>,
    kept: String,
    /// Since when it is known to be public no more.
    #[schema(required)]
    gone: Option<String>,
    via: String,
    #[schema(required)]
    made_by_ai: Option<bool>,
    /// Of all its files.
    bytes: u64,
    /// Its page.
    href: String,
    /// A small one.
    picture: String,
    files: Vec<KeptFile>,
}

/// A file of a kept post.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct KeptFile {
    n: u32,
    /// Below the folder of the library.
    path: String,
    sha256: String,
    bytes: u64,
    mime: String,
    #[schema(required)]
    width: Option<u32>,
    #[schema(required)]
    height: Option<u32>,
    #[schema(required)]
    duration_s: Option<f64>,
    href: String,
}

/// What is on the way into the library.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Keeping {
    /// Posts that are being kept now.
    begun: u64,
    /// Posts that were kept before.
    already: u64,
    posts: Vec<Named>,
}

/// A post by its name.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Named {
    source: String,
    id: String,
    link: String,
}

/// Live Stories of those who are watched.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct DyingStories {
    stories: Vec<Dying>,
}

/// A live Story.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Dying {
    source: String,
    id: String,
    handle: String,
    expires: String,
    /// It is in the library.
    kept: bool,
}

/// Who is watched.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Watches {
    watches: Vec<Watched>,
    /// As many may be watched at a time.
    most: u32,
}

/// A creator who is watched.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Watched {
    source: String,
    handle: String,
    name: String,
    added: String,
    /// Exclusive.
    until: String,
    /// It has ended, and nobody looks until it is renewed.
    over: bool,
    /// When a look was last answered.
    #[schema(required)]
    looked: Option<String>,
    /// The code of the last look's failure, or `under_age`.
    #[schema(required)]
    failure: Option<String>,
    stories_a_day: f64,
    #[schema(required)]
    feed: Option<String>,
    /// Why the site could not be asked about the account just now; only where a watch was begun.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "unsure")]
    #[schema(value_type = Option<Failed>)]
    unsure: Option<Option<Failed>>,
}

/// There and null is not the same as absent.
mod unsure {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Failed;

    pub(super) fn serialize<S: Serializer>(value: &Option<Option<Failed>>, to: S) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Option<Failed>>, D::Error> {
        Option::deserialize(from).map(Some)
    }
}

/// Where a feed is.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Feed {
    feed: String,
}

/// What happened.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Happened {
    events: Vec<Happening>,
}

/// One thing that happened.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Happening {
    /// Grows with each.
    seq: i64,
    at: String,
    source: String,
    handle: String,
    kind: What,
    /// Of the Story.
    #[schema(required)]
    id: Option<String>,
    /// The code of a failure.
    #[schema(required)]
    why: Option<String>,
    /// Of a time in which nobody looked, inclusive.
    #[schema(required)]
    since: Option<String>,
    /// Exclusive.
    #[schema(required)]
    until: Option<String>,
}

/// What can happen.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum What {
    /// A Story was kept.
    Kept,
    /// A Story was seen and died before it was kept.
    Missed,
    /// Stories may have come and gone: nobody looked.
    NotLooked,
    /// The account is closed to everybody, or gone.
    Closed,
}

/// What became of a test.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Tested {
    tested: Vec<TestedTarget>,
}

/// What became of a test for one of those who are told.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct TestedTarget {
    target: String,
    /// Null: it came through.
    #[schema(required)]
    why: Option<String>,
}

/// Which devices are told.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Devices {
    /// What browsers subscribe with: a point of the curve P-256, in base64url.
    key: String,
    /// As many may be told at a time.
    most: u32,
    devices: Vec<Device>,
}

/// A device that is told.
#[derive(Serialize, Deserialize, ToSchema)]
#[schema(as = ToldDevice)]
pub(crate) struct Device {
    /// The SHA-256 of its endpoint, as hex.
    id: String,
    name: String,
    /// The tag of the language in which it is told.
    language: String,
    /// The host of its push service.
    service: String,
    made: String,
}
