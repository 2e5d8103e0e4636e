//! What exists on the simulated site, and what is wrong with it.

mod answer;
mod creator;
mod demo;
mod fault;
mod handshake;
pub(crate) mod ledger;
mod many;
mod originals;
mod post;
mod scenario;
mod short;
mod standard;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

pub use answer::{Challenge, List, Oembed, Page, PhonePlace, Way};
pub use creator::Creator;
pub use fault::{Fault, FaultRule, On};
pub use handshake::Handshake;
pub use post::{Codec, Picture, Post, PostMedia, Subtitle, Variant, Video};
pub use scenario::{Example, Scenario};
pub use short::{ShortHost, ShortTarget};

use crate::clock::{Clock, Follow};
use crate::dice::mix;
use ledger::Ledger;

/// How long a Story lives.
pub const STORY_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// Everything the site and its CDN know: creators, posts, short links, the time, and what goes wrong.
pub struct World {
    pub(crate) clock: Clock,
    pub(crate) creators: BTreeMap<u64, Creator>,
    pub(crate) posts: BTreeMap<u64, Post>,
    pub(crate) shorts: BTreeMap<String, ShortTarget>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) examples: Vec<Example>,
    pub(crate) ledger: Ledger,
    /// Whether the addresses in the story list need `tt_chain_token`, as those of pages do. Witnesses disagree.
    pub story_list_needs_cookies: bool,
    /// How every way in to every post and profile is answered, whatever the post says. Lists know only those answers
    /// that have nothing to do with what was asked for, such as an HTTP status.
    pub every_page: Option<Page>,
    /// What stands before every desktop page, phone page and profile, whatever the post says. Player, embed, oEmbed
    /// and lists are not behind it (second-hand).
    pub every_challenge: Option<Challenge>,
    /// Faults on all media, after the post's own.
    pub every_fault: Vec<FaultRule>,
    /// Hosts that cannot be reached: CONNECT to them is answered 502.
    pub unreachable: BTreeSet<String>,
    /// Hosts with which no TLS connection comes about, and why.
    pub handshakes: BTreeMap<String, Handshake>,
}

impl World {
    /// A site without anybody on it, at this time, which stands still until [`World::advance`].
    #[must_use]
    pub fn empty(now: Timestamp) -> World {
        World {
            clock: Clock::at(now),
            creators: BTreeMap::new(),
            posts: BTreeMap::new(),
            shorts: BTreeMap::new(),
            scenarios: Vec::new(),
            examples: Vec::new(),
            ledger: Ledger::new(),
            story_list_needs_cookies: true,
            every_page: None,
            every_challenge: None,
            every_fault: Vec::new(),
            unreachable: BTreeSet::new(),
            handshakes: BTreeMap::new(),
        }
    }

    /// A small friendly site to show savethat on; [`World::examples`] has its links.
    #[must_use]
    pub fn demo(now: Timestamp) -> World {
        let mut world = World::empty(now);
        demo::fill(&mut world);
        world
    }

    /// The demo's site and every named scenario.
    #[must_use]
    pub fn standard(now: Timestamp) -> World {
        let mut world = World::demo(now);
        standard::fill(&mut world);
        world
    }

    /// Takes the time from elsewhere from now on; [`World::advance`] adds to it.
    #[must_use]
    pub fn following(mut self, follow: Follow) -> World {
        self.clock.follow(follow);
        self
    }

    /// The site's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Moves the site's clock.
    pub fn advance(&mut self, by: SignedDuration) {
        self.clock.advance(by);
    }

    /// Adds an account and gives its id.
    pub fn add_creator(&mut self, creator: Creator) -> u64 {
        let id = creator.id;
        self.creators.insert(id, creator);
        id
    }

    /// Adds a post of this handle, whose account is made if there is none, and gives the post's id.
    pub fn add(&mut self, handle: &str, mut post: Post) -> u64 {
        let author = match self.creator(handle) {
            Some(creator) => creator.id,
            None => self.add_creator(Creator::new(handle, handle)),
        };
        let posted = self.now().checked_sub(post.age).unwrap_or(Timestamp::UNIX_EPOCH);
        post.posted = Timestamp::from_second(posted.as_second()).unwrap_or(posted);
        post.id = self.snowflake(post.posted);
        post.author = author;
        post.label();
        let id = post.id;
        self.posts.insert(id, post);
        id
    }

    /// The id that a post of this second gets next.
    #[must_use]
    pub fn snowflake(&self, posted: Timestamp) -> u64 {
        let second = u64::try_from(posted.as_second()).unwrap_or(0) << 32;
        (self.posts.len() as u64..)
            .map(|n| second | (mix(n + 1) & 0xffff_ffff))
            .find(|id| !self.posts.contains_key(id))
            .unwrap_or(second)
    }

    /// Makes a short link and gives it in full.
    pub fn short(&mut self, host: ShortHost, code: &str, target: ShortTarget) -> String {
        self.shorts.insert(code.to_owned(), target);
        host.link(code)
    }

    /// An account by its handle, in any case.
    #[must_use]
    pub fn creator(&self, handle: &str) -> Option<&Creator> {
        self.creators.values().find(|creator| creator.handle.eq_ignore_ascii_case(handle))
    }

    /// The same, to be changed.
    pub fn creator_mut(&mut self, handle: &str) -> Option<&mut Creator> {
        self.creators.values_mut().find(|creator| creator.handle.eq_ignore_ascii_case(handle))
    }

    /// A post.
    #[must_use]
    pub fn post(&self, id: u64) -> Option<&Post> {
        self.posts.get(&id)
    }

    /// A post, to be changed.
    pub fn post_mut(&mut self, id: u64) -> Option<&mut Post> {
        self.posts.get_mut(&id)
    }

    /// Takes a post away, as if it had never been.
    pub fn remove(&mut self, id: u64) -> Option<Post> {
        self.posts.remove(&id)
    }

    /// The address of a post, `…/@handle/video/ID`, or "" if there is no such post.
    #[must_use]
    pub fn link(&self, id: u64) -> String {
        let Some(post) = self.posts.get(&id) else { return String::new() };
        let handle = self.creators.get(&post.author).map_or("", |creator| creator.handle.as_str());
        let word = if post.is_photos() { "photo" } else { "video" };
        format!("https://www.tiktok.com/@{handle}/{word}/{id}")
    }

    /// Links to show to people.
    #[must_use]
    pub fn examples(&self) -> Vec<Example> {
        self.examples.clone()
    }

    /// The table of scenarios.
    #[must_use]
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }

    /// One scenario by its name.
    #[must_use]
    pub fn scenario(&self, name: &str) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.name == name)
    }

    /// A live Story, or any other post: false for what is over.
    #[must_use]
    pub fn is_alive(&self, post: &Post) -> bool {
        !post.over && (!post.story || self.now().duration_since(post.posted) < STORY_LIFETIME)
    }

    /// The live Stories that the list of this account shows, oldest first, strangers' included.
    pub(crate) fn ring(&self, creator: &Creator) -> Vec<&Post> {
        self.posts
            .values()
            .filter(|post| post.author == creator.id || creator.strangers.contains(&post.id))
            .filter(|post| post.story && post.listed && self.is_alive(post))
            .collect()
    }
}
