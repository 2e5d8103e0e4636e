//! The readers of this folder, for the fuzz targets alone: compiled only where they are built.
//!
//! Nothing here decides anything; the promises that must hold for every input stand in the targets.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{
    challenge, embed, link, oembed,
    page::{self, Wanted},
    player, profile, stories,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::{Author, Media, Part, Post, Session, SourceId},
    source::{Found, Link, Ring, Source},
};

/// TikTok's links without TikTok: judging a text asks nobody.
#[derive(Clone, Copy, Debug)]
pub struct Links;

#[async_trait]
impl Source for Links {
    fn id(&self) -> SourceId {
        link::TIKTOK
    }

    fn recognise(&self, candidate: &Candidate) -> Option<Result<Link, Failure>> {
        link::recognise(candidate)
    }

    async fn resolve(&self, _: &Link, _: &Context) -> Result<Found, Failure> {
        Err(Failure::new(Code::Internal))
    }

    async fn ring(&self, _: &str, _: &Context) -> Result<Ring, Failure> {
        Err(Failure::new(Code::Internal))
    }

    async fn renew(&self, _: &Post, _: Part, _: &Media, _: &Context) -> Result<Media, Failure> {
        Err(Failure::new(Code::Internal))
    }
}

/// What an answer of the site was read as.
#[derive(Debug)]
pub enum Answer<T> {
    /// What was asked for.
    Found(T),
    /// The site's own word about this very post or account.
    Verdict(Failure),
    /// A proof of work comes first.
    Challenge,
    /// Nothing about what was asked for.
    Nothing(Failure),
}

fn told<T, U>(answer: page::Answer<T>, found: impl FnOnce(T) -> U) -> Answer<U> {
    match answer {
        page::Answer::Found(value) => Answer::Found(found(value)),
        page::Answer::Verdict(failure) => Answer::Verdict(failure),
        page::Answer::Challenge(_) => Answer::Challenge,
        page::Answer::Nothing(failure) => Answer::Nothing(failure),
    }
}

/// The post `id` in a page; `story` where the link said that it is one.
#[must_use]
pub fn page(html: &[u8], id: &str, story: bool, session: &Session, now: Timestamp) -> Answer<Post> {
    let wanted = Wanted { id, story, session, now, via: "page", extra_hosts: &[] };
    told(page::answer(html, &wanted), |post| *post)
}

/// The post `id` in an answer of the player.
#[must_use]
pub fn player(body: &[u8], id: &str, session: &Session, now: Timestamp) -> Answer<Post> {
    let wanted = Wanted { id, story: false, session, now, via: "player", extra_hosts: &[] };
    told(player::answer(body, &wanted), |post| *post)
}

/// The post `id` in the page made to be embedded.
#[must_use]
pub fn embed(html: &[u8], id: &str, session: &Session, now: Timestamp) -> Answer<Post> {
    let wanted = Wanted { id, story: false, session, now, via: "embed", extra_hosts: &[] };
    told(embed::post(html, &wanted), |post| *post)
}

/// One page of the list of Stories.
#[derive(Debug)]
pub struct Stories {
    /// Stories with files.
    pub posts: Vec<Post>,
    /// Ids of those without.
    pub bare: Vec<String>,
    /// Where the list goes on.
    pub next: Option<String>,
}

/// An answer of the list of Stories of `author`, asked for from `cursor` on.
#[must_use]
pub fn stories(
    body: &[u8],
    author: &Author,
    cursor: &str,
    session: &Session,
    now: Timestamp,
) -> Answer<Stories> {
    let asked = stories::Asked { author, cursor, session, now, extra_hosts: &[] };
    told(stories::answer(body, &asked), |list| Stories {
        posts: list.posts,
        bare: list.bare,
        next: list.next,
    })
}

/// The cookies that answer the proof of work in a page, looked for among the first `tries` numbers. `None` where the
/// page is no challenge.
#[must_use]
pub fn challenge(html: &[u8], tries: u32) -> Option<Result<Vec<(String, String)>, Failure>> {
    Some(challenge::find(html)?.and_then(|challenge| challenge.solve_within(tries)))
}

/// The user of a profile page.
#[must_use]
pub fn profile(html: &[u8]) -> Answer<Author> {
    told(profile::answer(html, &[]), |user| user.author())
}

/// The user of a profile made to be embedded.
#[must_use]
pub fn embedded_profile(html: &[u8]) -> Answer<Author> {
    told(embed::user(html, &[]), |user| user.author())
}

/// The id in an answer of oEmbed.
#[must_use]
pub fn oembed(body: &[u8]) -> Option<String> {
    oembed::read(body)
}
