//! Posts.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Failed;

/// The posts behind a link.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Resolved {
    /// One for a post; for a creator their live Stories, newest first.
    #[schema(min_items = 1)]
    posts: Vec<Post>,
    /// Other links in the text, without what names the sharer.
    #[schema(max_items = 20)]
    others: Vec<String>,
}

/// A creator's live Stories.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Stories {
    author: Author,
    /// Newest first, possibly none.
    posts: Vec<Post>,
}

/// One line of the answer for many links: a post, or why a link failed. `index` says which link, from 0; a creator has a
/// line for each live Story.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum Line {
    Found(Box<LineFound>),
    Failed(LineFailed),
}

/// A post behind one of many links.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct LineFound {
    /// Which of the links, from 0.
    #[schema(minimum = 0)]
    index: u32,
    #[serde(flatten)]
    post: Post,
}

/// One of many links that failed.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct LineFailed {
    /// Which of the links, from 0.
    #[schema(minimum = 0)]
    index: u32,
    /// The link as it was given, without what names the sharer.
    link: String,
    failure: Failed,
}

/// A Story, a video or a photo post. What is not known is null, never guessed.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Post {
    /// The site: `tiktok`.
    source: String,
    /// The site's number of the post.
    #[schema(pattern = "^[0-9]{1,25}$", example = "7526770564367748360")]
    id: String,
    kind: Kind,
    /// The plain address of the post, without what names the sharer.
    link: String,
    author: Author,
    /// Possibly empty.
    caption: String,
    /// RFC 3339, in UTC.
    #[schema(required)]
    posted: Option<String>,
    /// When a Story is over. RFC 3339, in UTC.
    #[schema(required)]
    expires: Option<String>,
    /// Which way in answered.
    via: String,
    /// What is saved by default.
    media: Vec<Media>,
    #[schema(required)]
    sound: Option<Sound>,
    /// Where the still picture of it is.
    #[schema(required)]
    cover: Option<String>,
    subtitles: Vec<Subtitle>,
    /// Where all files are as one ZIP, if they are several.
    #[schema(required)]
    zip: Option<String>,
}

/// What a post is.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Story,
    Video,
    Photos,
}

/// What a file is.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Role {
    Video,
    Picture,
}

/// Which form of a video it is.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Other {
    Best,
    Smallest,
}

/// Who made a post.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Author {
    /// Without the `@`; empty where the site does not say.
    handle: String,
    /// As shown.
    name: String,
    #[schema(required)]
    avatar: Option<String>,
}

/// One file of a post, as the site describes it.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Media {
    /// From 1.
    #[schema(minimum = 1)]
    n: u32,
    role: Role,
    #[schema(required)]
    mime: Option<String>,
    /// Such as `h264`.
    #[schema(required)]
    codec: Option<String>,
    /// In pixels.
    #[schema(required)]
    width: Option<u32>,
    /// In pixels.
    #[schema(required)]
    height: Option<u32>,
    #[schema(required)]
    duration_s: Option<f64>,
    #[schema(required)]
    bytes: Option<u64>,
    /// With the site's mark burnt in: only where nothing else can be had.
    watermarked: bool,
    /// What it will be called.
    filename: String,
    /// Where its bytes are, on this server.
    href: String,
    /// Where a picture is as a JPEG.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    jpeg: Option<String>,
    /// Other forms than the one that plays everywhere.
    variants: Vec<Variant>,
}

/// Another form of a file.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Variant {
    quality: Other,
    #[schema(required)]
    codec: Option<String>,
    /// In pixels.
    #[schema(required)]
    width: Option<u32>,
    /// In pixels.
    #[schema(required)]
    height: Option<u32>,
    #[schema(required)]
    bytes: Option<u64>,
    href: String,
}

/// The sound of a post.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Sound {
    title: String,
    author: String,
    /// Where it is as it is, if it is AAC.
    #[schema(required)]
    m4a: Option<String>,
    /// Where it is as MP3.
    #[schema(required)]
    mp3: Option<String>,
}

/// Captions in one language.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Subtitle {
    /// Such as `eng-US`.
    language: String,
    vtt: String,
    srt: String,
}
