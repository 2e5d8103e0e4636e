//! TikTok.
//!
//! No login, no account, nothing but what any visitor is shown. Every fact about the site below this folder says where it
//! was learned and how sure it is: none was checked against the live site by this project.

mod address;
mod ask;
#[cfg(test)]
mod captures;
mod challenge;
mod cooling;
mod dress;
mod embed;
#[cfg(fuzzing)]
pub mod fuzzing;
mod hosts;
mod html;
mod item;
mod ladder;
mod lenient;
pub(crate) mod link;
mod oembed;
pub mod page;
mod pass;
mod pictures;
mod player;
mod profile;
mod raw;
mod repair;
mod ring;
mod scope;
mod settings;
mod short;
mod sound;
mod stories;
#[cfg(test)]
mod trials;
mod verdict;
mod videos;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use jiff::Timestamp;
use savethat_words::say;
use url::Url;

use self::{
    ask::Asker,
    item::SOURCE,
    ladder::{Ladder, Target, date, not_a_post},
};
pub use self::{
    ladder::{Answered, Examination, Rung, WayTally},
    settings::SiteSettings,
    verdict::posted_of,
};
use super::{
    Found, Link, LinkKind, Ring, Source,
    upstream::{Allowed, Network, Once, Question, Upstream},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::{Author, Kind, Media, Part, Post, Role, SourceId},
};

/// How long a good answer is given again: addresses die, posts are deleted.
const KEEP: Duration = Duration::from_secs(120);

/// How long it is remembered that an id is a Story's: past its end, so that `expired` can be said with evidence.
const REMEMBER: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Answers kept at a time; a post is a few kilobytes.
const MANY: u64 = 2_000;

/// What [`TikTok::greet`] asks for: small, and there for every program that asks politely.
const GREETED: &str = "https://www.tiktok.com/robots.txt";

/// A sign of life of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// The HTTP status.
    pub status: u16,
    /// The site's own time, where it says.
    pub date: Option<Timestamp>,
}

/// The site.
#[derive(Debug)]
pub struct TikTok {
    ladder: Arc<Ladder>,
    posts: Once<(String, bool), Arc<Post>>,
    rings: Once<String, Arc<Ring>>,
    shorts: Once<Url, Link>,
    /// Ids that were seen to be Stories.
    stories: moka::sync::Cache<String, ()>,
    /// Authors of posts that were seen, by handle in lower case: the account's number, for when no profile answers.
    authors: moka::sync::Cache<String, Author>,
}

/// The hosts that media may come from.
#[must_use]
pub fn media_hosts(settings: &SiteSettings) -> Allowed {
    let extra = settings.extra_hosts.clone();
    Allowed::by(move |host| hosts::is_media(host, &extra))
}

impl TikTok {
    /// Asks nobody yet.
    ///
    /// # Errors
    /// `internal` when no client can be made of `network`.
    pub fn new(network: &Network, settings: &SiteSettings) -> Result<Self, Failure> {
        let extra = settings.extra_hosts.clone();
        let upstream = Upstream::new(network, Allowed::by(move |host| hosts::is_site(host, &extra)))?;
        Ok(Self {
            ladder: Arc::new(Ladder::new(Asker::new(upstream, settings), settings)),
            posts: Once::new(MANY, KEEP),
            rings: Once::new(MANY, KEEP),
            shorts: Once::new(MANY, KEEP),
            // Only a memory against forgetting: how long exactly does not matter, so its own clock does.
            stories: moka::sync::Cache::builder().max_capacity(100_000).time_to_live(REMEMBER).build(),
            authors: moka::sync::Cache::builder().max_capacity(10_000).time_to_live(REMEMBER).build(),
        })
    }

    async fn post(&self, mut target: Target, cx: &Context) -> Result<Arc<Post>, Failure> {
        let hinted = target.story;
        target.story |= self.stories.contains_key(&target.id);
        let key = (target.id.clone(), target.story);
        // The site itself called it a Story: then a link's word adds nothing. The other way round it would: what one
        // visitor's link said of a post is not for the others.
        if target.story
            && let Some(post) = self.posts.kept(&(target.id.clone(), false), cx)
            && post.kind == Kind::Story
        {
            return Ok(post);
        }
        let ladder = self.ladder.clone();
        let post = self
            .posts
            .get(key, cx, move |cx| async move {
                ladder.asker.turn(&cx).await?;
                ladder.climb(&target, &cx).await.map(Arc::new)
            })
            .await?;
        if !hinted {
            // A link may say of anything that it is a Story: what one visitor pasted must not decide for the others.
            self.remember(std::slice::from_ref(&post));
        }
        if post.expires.is_some_and(|expires| expires <= cx.clock.now()) {
            // Kept or still served, but its day is over; the site says no from one minute to the next.
            tracing::debug!("a Story is served past its end");
        }
        Ok(post)
    }

    fn remember(&self, posts: &[Arc<Post>]) {
        for author in posts.iter().map(|post| &post.author).filter(|author| author.id.is_some()) {
            if !author.handle.is_empty() {
                self.authors.insert(author.handle.to_ascii_lowercase(), author.clone());
            }
        }
        for story in posts.iter().filter(|post| post.kind == Kind::Story) {
            self.stories.insert(story.id.clone(), ());
        }
    }

    async fn ring_of(&self, handle: &str, cx: &Context) -> Result<Arc<Ring>, Failure> {
        let (ladder, asked) = (self.ladder.clone(), handle.to_owned());
        // Handles are the site's without regard to case.
        let key = handle.to_ascii_lowercase();
        let known = self.authors.get(&key);
        let ring = self
            .rings
            .get(key, cx, move |cx| async move {
                ladder.asker.turn(&cx).await?;
                ring::look(&ladder, &asked, known, &cx).await.map(Arc::new)
            })
            .await?;
        self.remember(&ring.posts);
        Ok(ring)
    }
}

impl TikTok {
    /// Asks each way in for the post, past every cache, and tells of each by itself. Never empty.
    ///
    /// # Errors
    /// `link_unsupported` for a profile; those of short links; `rate_limited` where there is no turn for it.
    pub async fn examine(&self, link: &Link, cx: &Context) -> Result<Vec<Examination>, Failure> {
        let link = match &link.kind {
            LinkKind::Short { url } => short::follow(&self.ladder.asker, url, cx).await?,
            _ => link.clone(),
        };
        let LinkKind::Post { id, handle, story_hint, photos_hint } = link.kind else {
            return Err(not_a_post());
        };
        // An earlier look may know that it is a Story: then its creator's list is a way in, too.
        let story = story_hint || self.stories.contains_key(&id);
        self.ladder.examine(&Target { id, handle, story, photos: photos_hint, listed: false }, cx).await
    }

    /// The smallest question that there is: whether the site can be reached, by its certificate, and what its clock says.
    /// Any status is an answer.
    ///
    /// # Errors
    /// Those of the network.
    pub async fn greet(&self, cx: &Context) -> Result<Greeting, Failure> {
        let url = Url::parse(GREETED).map_err(|error| Failure::new(Code::Internal).with_source(error))?;
        let dress = &self.ladder.asker.wardrobe.desktop;
        let question = Question { url, dress, referer: None, most: 1 << 20, follow: false };
        let reply = self.ladder.asker.greet(question, cx).await?;
        Ok(Greeting { status: reply.status.as_u16(), date: date(&reply) })
    }

    /// The way that had a post last, and when: for any post of anybody.
    #[must_use]
    pub fn worked(&self) -> Option<(Rung, Timestamp)> {
        self.ladder.worked()
    }

    /// How often each way was asked, and had the post, since the program started.
    #[must_use]
    pub fn tallies(&self) -> [WayTally; Rung::ALL.len()] {
        self.ladder.tallies()
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
                let (ladder, asked) = (self.ladder.clone(), url.clone());
                let follow = move |cx| async move {
                    ladder.asker.turn(&cx).await?;
                    short::follow(&ladder.asker, &asked, &cx).await
                };
                self.shorts.get(url.clone(), cx, follow).await?
            }
            _ => link.clone(),
        };
        match link.kind {
            LinkKind::Post { id, handle, story_hint, photos_hint } => {
                let target = Target { id, handle, story: story_hint, photos: photos_hint, listed: false };
                let post = self.post(target, cx).await?;
                Ok(Found { posts: vec![post] })
            }
            LinkKind::Profile { handle } => {
                let ring = self.ring_of(&handle, cx).await?;
                if ring.posts.is_empty() {
                    let who = format!("@{}", ring.author.handle);
                    return Err(Failure::new(Code::NoStories).with_detail(say::reason_no_live_story(who)));
                }
                Ok(Found { posts: ring.posts.clone() })
            }
            LinkKind::Short { .. } => Err(Failure::new(Code::Internal)),
        }
    }

    async fn ring(&self, handle: &str, cx: &Context) -> Result<Ring, Failure> {
        Ok(Ring::clone(&*self.ring_of(handle, cx).await?))
    }

    async fn ring_again(&self, account: &Author, cx: &Context) -> Result<Ring, Failure> {
        let Some(number) = account.id.as_deref() else { return self.ring(&account.handle, cx).await };
        match self.ring_of(&account.handle, cx).await {
            Ok(ring) if ring.author.id.as_deref() == Some(number) => return Ok(Ring::clone(&ring)),
            Err(failure) if failure.code() != Code::NotFound => return Err(failure),
            // The name leads to somebody else now, or to nobody.
            Ok(_) | Err(_) => {}
        }
        self.ladder.asker.turn(cx).await?;
        let ring = ring::look_by_number(&self.ladder, number, cx).await?;
        self.remember(&ring.posts);
        Ok(ring)
    }

    async fn renew(&self, post: &Post, part: Part, media: &Media, cx: &Context) -> Result<Media, Failure> {
        let handle = Some(post.author.handle.clone()).filter(|handle| !handle.is_empty());
        for story in [false, true] {
            let key = (post.id.clone(), story);
            // Another file of the same post may have asked meanwhile: then there are new addresses already.
            let stale = self.posts.kept(&key, cx).is_some_and(|kept| {
                kept.part(part).is_some_and(|other| addresses(other).eq(addresses(media)))
            });
            if stale {
                self.posts.forget(&key);
            }
        }
        let story = post.kind == Kind::Story;
        let photos = post.media.iter().any(|media| media.role == Role::Picture);
        let fresh =
            self.post(Target { id: post.id.clone(), handle, story, photos, listed: false }, cx).await?;
        let same = fresh.part(part).filter(|other| other.role == media.role);
        same.cloned().ok_or_else(|| Failure::new(Code::MediaBroken))
    }
}

fn addresses(media: &Media) -> impl Iterator<Item = &Url> {
    media.variants.iter().flat_map(|variant| &variant.addresses)
}
