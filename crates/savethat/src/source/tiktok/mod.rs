//! TikTok.
//!
//! No login, no account, nothing but what any visitor is shown. Every fact about the site below this folder says where it
//! was learned and how sure it is: none was checked against the live site by this project.

mod address;
mod ask;
#[cfg(test)]
mod captures;
mod challenge;
mod dress;
#[cfg_attr(not(test), expect(dead_code, reason = "read by the captures until the ladder has these rungs"))]
mod embed;
mod examine;
mod hosts;
mod html;
mod item;
mod lenient;
pub(crate) mod link;
#[cfg_attr(not(test), expect(dead_code, reason = "read by the captures until the ladder has these rungs"))]
mod oembed;
pub mod page;
mod pictures;
mod place;
mod profile;
mod raw;
mod repair;
mod ring;
mod rungs;
mod scope;
mod short;
mod sound;
mod stories;
#[cfg(test)]
mod trials;
mod verdict;
mod videos;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use url::Url;

pub use examine::Examination;

use self::{
    item::SOURCE,
    rungs::{Rungs, Target},
};
use super::{
    Found, Link, LinkKind, Ring, Source,
    upstream::{Network, Once, Upstream},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::{Kind, Media, Post, SourceId},
};

/// How long a good answer is given again: addresses die, posts are deleted.
const KEEP: Duration = Duration::from_secs(120);

/// How long it is remembered that an id is a Story's: past its end, so that `expired` can be said with evidence.
const REMEMBER: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Answers kept at a time; a post is a few kilobytes.
const MANY: u64 = 2_000;

/// The site.
#[derive(Debug)]
pub struct TikTok {
    upstream: Upstream,
    rungs: Arc<Rungs>,
    posts: Once<(String, bool), Arc<Post>>,
    rings: Once<String, Arc<Ring>>,
    shorts: Once<Url, Link>,
    /// Ids that were seen to be Stories.
    stories: moka::sync::Cache<String, ()>,
}

/// Whether media may come from `host`.
#[must_use]
pub fn is_media(host: &str) -> bool {
    hosts::is_media(host, &[])
}

impl TikTok {
    /// Asks nobody yet.
    ///
    /// # Errors
    /// `internal` when no client can be made of `network`.
    pub fn new(network: &Network) -> Result<Self, Failure> {
        Ok(Self {
            upstream: Upstream::new(network, |host| hosts::is_site(host, &[]))?,
            rungs: Arc::default(),
            posts: Once::new(MANY, KEEP),
            rings: Once::new(MANY, KEEP),
            shorts: Once::new(MANY, KEEP),
            // Only a memory against forgetting: how long exactly does not matter, so its own clock does.
            stories: moka::sync::Cache::builder().max_capacity(100_000).time_to_live(REMEMBER).build(),
        })
    }

    async fn post(&self, mut target: Target, cx: &Context) -> Result<Arc<Post>, Failure> {
        let hinted = target.story;
        target.story |= self.stories.contains_key(&target.id);
        let key = (target.id.clone(), target.story);
        // A post that was found is the same whether it was known to be a Story or not: that only matters to a no.
        if let Some(post) = self.posts.kept(&(target.id.clone(), !target.story), cx) {
            return Ok(post);
        }
        let (upstream, rungs) = (self.upstream.clone(), self.rungs.clone());
        let post = self
            .posts
            .get(key, cx, move |cx| async move { rungs.climb(&upstream, &target, &cx).await.map(Arc::new) })
            .await?;
        if !hinted {
            // A link may say of anything that it is a Story: what one visitor pasted must not decide for the others.
            self.remember(std::slice::from_ref(&*post));
        }
        if post.expires.is_some_and(|expires| expires <= cx.clock.now()) {
            // Kept or still served, but its day is over; the site says no from one minute to the next.
            tracing::debug!("a Story is served past its end");
        }
        Ok(post)
    }

    fn remember(&self, posts: &[Post]) {
        for story in posts.iter().filter(|post| post.kind == Kind::Story) {
            self.stories.insert(story.id.clone(), ());
        }
    }

    async fn ring_of(&self, handle: &str, cx: &Context) -> Result<Arc<Ring>, Failure> {
        let (upstream, rungs) = (self.upstream.clone(), self.rungs.clone());
        let asked = handle.to_owned();
        // Handles are the site's without regard to case.
        let key = handle.to_ascii_lowercase();
        let ring =
            self.rings
                .get(key, cx, move |cx| async move {
                    ring::look(&upstream, &rungs, &asked, &cx).await.map(Arc::new)
                })
                .await?;
        self.remember(&ring.posts);
        Ok(ring)
    }
}

#[async_trait]
impl Source for TikTok {
    fn id(&self) -> SourceId {
        SOURCE
    }

    fn recognise(&self, candidate: &Candidate) -> Option<Result<Link, Failure>> {
        link::recognise(candidate)
    }

    async fn resolve(&self, link: &Link, cx: &Context) -> Result<Found, Failure> {
        let link = match &link.kind {
            LinkKind::Short { url } => {
                let (upstream, asked) = (self.upstream.clone(), url.clone());
                self.shorts
                    .get(
                        url.clone(),
                        cx,
                        move |cx| async move { short::follow(&upstream, &asked, &cx).await },
                    )
                    .await?
            }
            _ => link.clone(),
        };
        match link.kind {
            LinkKind::Post { id, handle, story_hint } => {
                let post = self.post(Target { id, handle, story: story_hint }, cx).await?;
                Ok(Found { posts: vec![Post::clone(&post)] })
            }
            LinkKind::Profile { handle } => {
                let ring = self.ring_of(&handle, cx).await?;
                if ring.posts.is_empty() {
                    return Err(Failure::new(Code::NoStories)
                        .with_detail(format!("@{} has no live Story now.", ring.author.handle)));
                }
                Ok(Found { posts: ring.posts.clone() })
            }
            LinkKind::Short { .. } => Err(Failure::new(Code::Internal)),
        }
    }

    async fn ring(&self, handle: &str, cx: &Context) -> Result<Ring, Failure> {
        Ok(Ring::clone(&*self.ring_of(handle, cx).await?))
    }

    async fn renew(&self, post: &Post, media: &Media, cx: &Context) -> Result<Media, Failure> {
        let handle = Some(post.author.handle.clone()).filter(|handle| !handle.is_empty());
        for story in [false, true] {
            let key = (post.id.clone(), story);
            // Another file of the same post may have asked meanwhile: then there are new addresses already.
            let stale = self.posts.kept(&key, cx).is_some_and(|kept| {
                kept.media.iter().any(|other| other.n == media.n && addresses(other).eq(addresses(media)))
            });
            if stale {
                self.posts.forget(&key);
            }
        }
        let story = post.kind == Kind::Story;
        let fresh = self.post(Target { id: post.id.clone(), handle, story }, cx).await?;
        let same = fresh.media.iter().find(|other| other.n == media.n && other.role == media.role);
        same.cloned().ok_or_else(|| Failure::new(Code::MediaBroken))
    }
}

fn addresses(media: &Media) -> impl Iterator<Item = &Url> {
    media.variants.iter().flat_map(|variant| &variant.addresses)
}
