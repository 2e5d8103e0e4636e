//! 2 · From a link to what is behind it. The only stage that reads a site's pages.

mod judge;
pub mod neighbours;
pub mod tiktok;
pub mod upstream;

use std::sync::Arc;

use async_trait::async_trait;
use url::Url;

pub use judge::{Each, Judged};

use crate::{
    context::Context,
    failure::Failure,
    link::Candidate,
    post::{Author, Media, Part, Post, SourceId},
};

/// A link that one of our sites claims.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    /// Whose it is.
    pub source: SourceId,
    /// What it names.
    pub kind: LinkKind,
}

/// What a link names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// One post.
    Post {
        /// The site's own id: digits.
        id: String,
        /// Without the `@`, where the link has it. Not proof: sites do not check it.
        handle: Option<String>,
        /// The link says that this is a Story.
        story_hint: bool,
        /// The link says that these are pictures: a matter of where to look first.
        photos_hint: bool,
    },
    /// A creator: means their live Stories.
    Profile {
        /// Without the `@`.
        handle: String,
    },
    /// A short link: what it names is known only after asking.
    Short {
        /// On one of the site's own hosts, without query.
        url: Url,
    },
}

/// What was behind a link.
#[derive(Clone, Debug)]
pub struct Found {
    /// One for a post; a creator's live Stories, newest first, for a profile. Never empty. Shared: one answer is given to
    /// many.
    pub posts: Vec<Arc<Post>>,
}

/// A creator's live Stories.
#[derive(Clone, Debug)]
pub struct Ring {
    /// The creator.
    pub author: Author,
    /// Newest first; may be empty.
    pub posts: Vec<Arc<Post>>,
    /// The site marks the account as that of a child (`ftc`, seen in profile pages); `None` where it could not be asked.
    pub under_age: Option<bool>,
}

/// One site, one folder.
#[async_trait]
pub trait Source: Send + Sync + std::fmt::Debug {
    /// The site's name, the same for ever.
    fn id(&self) -> SourceId;

    /// Is this ours, and what? `None`: not ours. Pure, so that a link can be judged (and fuzzed) offline.
    fn recognise(&self, candidate: &Candidate) -> Option<Result<Link, Failure>>;

    /// What is behind `link`.
    ///
    /// # Errors
    /// Any of the table that speaks of a site or a post.
    async fn resolve(&self, link: &Link, cx: &Context) -> Result<Found, Failure>;

    /// A creator's live Stories.
    ///
    /// # Errors
    /// As [`Source::resolve`]; a creator without Stories is an empty ring, not a failure.
    async fn ring(&self, handle: &str, cx: &Context) -> Result<Ring, Failure>;

    /// The same of an account that was seen before, whatever it is called now: its number stays.
    ///
    /// # Errors
    /// As [`Source::ring`]. Renamed and without a Story is `not_found`: only Stories tell the new name.
    async fn ring_again(&self, account: &Author, cx: &Context) -> Result<Ring, Failure>;

    /// Media addresses are signed and die: asks again, past every cache, for the same file of the same post;
    /// `media` are the addresses that have died.
    ///
    /// # Errors
    /// As [`Source::resolve`]; [`crate::failure::Code::MediaBroken`] when the post no longer has such a file.
    async fn renew(&self, post: &Post, part: Part, media: &Media, cx: &Context) -> Result<Media, Failure>;
}

/// All sites, in the order in which they are asked whether a link is theirs.
#[derive(Clone, Debug)]
pub struct Sources(pub Vec<Arc<dyn Source>>);

impl Sources {
    /// The site of that name.
    #[must_use]
    pub fn by_id(&self, id: SourceId) -> Option<Arc<dyn Source>> {
        self.0.iter().find(|source| source.id() == id).cloned()
    }
}
