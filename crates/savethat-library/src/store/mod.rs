//! Where everything durable is written down.
//!
//! A trait for each noun, so that one machine (SQLite) and many (Postgres) are held to the same tests
//! (`tests/conformance`).

mod error;
#[expect(
    clippy::duplicate_mod,
    reason = "the statements are typed by the database, so each has them as modules of its own"
)]
pub mod postgres;
pub mod sqlite;

use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;

pub use error::{Chain, StoreError};

use crate::{
    event::Event,
    job::{Checked, Claim, Job, Outcome, Swept},
    record::Record,
    tell::{Delivery, Device, Progress, Subscription},
    watch::{Look, Watch, planner::LIFE},
};

/// What can go wrong with every question.
pub type Result<T> = std::result::Result<T, StoreError>;

/// A place in a list: what comes after it was posted earlier, or at the same time and kept before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// When the post at this place was posted.
    pub posted: Timestamp,
    /// Its row.
    pub seq: i64,
}

/// Which posts are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// All of these words, each anywhere in caption, handle or name. Empty: all posts.
    pub words: String,
    /// Of one creator, without the `@`, in any case.
    pub handle: Option<String>,
    /// `story`, `video` or `photos`.
    pub kind: Option<String>,
    /// Posted from here on, inclusive.
    pub since: Option<Timestamp>,
    /// Posted before, exclusive.
    pub before: Option<Timestamp>,
    /// Only what is still public, as far as is known.
    pub public: bool,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Newest first.
    pub records: Vec<Record>,
    /// Where the next page begins, `None` on the last.
    pub next: Option<Place>,
}

/// What is kept, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Posts.
    pub posts: u64,
    /// Of all their files.
    pub bytes: u64,
}

/// Records of posts.
#[async_trait]
pub trait Records: Send + Sync {
    /// Writes down a post that is kept. One that is there already stays as it is: `false`.
    async fn keep(&self, record: &Record) -> Result<bool>;

    /// Writes down several in one step, all of them or none. Returns how many were new.
    async fn keep_all(&self, records: &[Record]) -> Result<u64>;

    /// The record of a post.
    async fn record(&self, source: &str, id: &str) -> Result<Option<Record>>;

    /// A page of `many` records after `place`.
    async fn page(&self, wanted: &Wanted, place: Option<Place>, many: u32) -> Result<Page>;

    /// Notes that a post is public no more, and why: the code of a failure. Nothing happens where that is known already.
    async fn gone(&self, source: &str, id: &str, why: &str, at: Timestamp) -> Result<()>;

    /// The public video or photo post, without its files, that was asked for longest ago, at `before` or earlier.
    async fn unchecked(&self, before: Timestamp) -> Result<Option<Record>>;

    /// Which of these posts are not kept.
    async fn unknown(&self, source: &str, ids: &[String]) -> Result<Vec<String>>;

    /// Takes a post out, and what was still to be done for it. Returns what it was, so that its files can follow.
    async fn remove(&self, source: &str, id: &str) -> Result<Option<Record>>;

    /// Takes out everything of a creator, what was seen and what happened included.
    async fn forget(&self, source: &str, handle: &str) -> Result<Vec<Record>>;

    /// How much is kept.
    async fn used(&self) -> Result<Used>;
}

/// Jobs, with leases.
#[async_trait]
pub trait Jobs: Send + Sync {
    /// Adds a job to be done from `due` on. `false`: one with this key is there already.
    async fn add(&self, job: &Job, due: Timestamp) -> Result<bool>;

    /// Takes up the job that waits longest, for so long; `holder` is a new unguessable word. Leases that ran out are taken
    /// over.
    async fn claim(&self, holder: &str, now: Timestamp, lease: Duration) -> Result<Option<Claim>>;

    /// Holds on to a claim. `false`: it is lost, and whoever works at it stops.
    async fn renew(&self, claim: &Claim, now: Timestamp, lease: Duration) -> Result<bool>;

    /// A job to save is done: record, event and the end of the job in one step, or none of them. `false`: the claim was
    /// lost, and nothing changed.
    async fn saved(&self, claim: &Claim, record: &Record) -> Result<bool>;

    /// A claim ends otherwise. `missed` is for a Story that will not be kept any more: when that was. `false`: the claim was lost,
    /// and nothing changed.
    async fn ended(&self, claim: &Claim, outcome: &Outcome, missed: Option<Timestamp>) -> Result<bool>;

    /// A routine is done, and is due again. `false`: the claim was lost, and nothing changed.
    async fn again(&self, claim: &Claim, due: Timestamp) -> Result<bool>;

    /// A kept post was asked for again: what came of it and the end of the job in one step. `next` is for a routine, which is
    /// due again. `false`: the claim was lost, and nothing changed.
    async fn checked(&self, claim: &Claim, checked: &Checked, next: Option<Timestamp>) -> Result<bool>;

    /// Takes out what nobody will ask for any more, in one step with the end of the routine. `None`: the claim was lost, and
    /// nothing changed.
    async fn swept(&self, claim: &Claim, now: Timestamp, next: Timestamp) -> Result<Option<Swept>>;

    /// Takes a role that one process has at a time, or holds on to it, for so long; `holder` is an unguessable word, the same
    /// while it is held. `false`: somebody else has it.
    async fn lease(&self, role: &str, holder: &str, now: Timestamp, lease: Duration) -> Result<bool>;

    /// Gives a role back. Nothing happens where somebody else has it.
    async fn resign(&self, role: &str, holder: &str) -> Result<()>;

    /// When the next job is to be done or the next lease runs out.
    async fn next_due(&self) -> Result<Option<Timestamp>>;

    /// Jobs that wait or are worked at, and jobs that failed for good; without routines, which are always there.
    async fn counts(&self) -> Result<(u64, u64)>;
}

/// Watches and what they saw.
#[async_trait]
pub trait Watches: Send + Sync {
    /// Adds a watch, or moves the end of the one that is there. At most `most` at a time: `None` is over that.
    async fn watch(
        &self,
        source: &str,
        handle: &str,
        now: Timestamp,
        until: Timestamp,
        most: u32,
    ) -> Result<Option<Watch>>;

    /// Ends a watch. `false`: there was none.
    async fn unwatch(&self, source: &str, handle: &str) -> Result<bool>;

    /// All watches, oldest first.
    async fn watches(&self) -> Result<Vec<Watch>>;

    /// Takes in an answered look, in one step: the Stories in it that no look had seen become jobs, unless they are kept
    /// already; a time in which Stories may have come and gone becomes an event. Returns those that are new.
    async fn looked(&self, look: &Look, rhythm: &crate::watch::rhythm::Rhythm) -> Result<()>;

    /// Which of these Stories no look has seen.
    async fn unseen(&self, source: &str, ids: &[String]) -> Result<Vec<String>>;

    /// Takes in a look that failed. `closed` says that the account is closed to visitors or gone: an event, the first time.
    async fn not_looked(&self, watch: i64, at: Timestamp, code: &str, closed: bool) -> Result<()>;

    /// The Stories that died before they were kept become missed. Returns how many.
    async fn bury(&self, now: Timestamp) -> Result<u64>;

    /// The Stories that a look has seen, that live at `now`, and die next.
    async fn dying(&self, now: Timestamp, many: u32) -> Result<Vec<Dying>>;

    /// Events after `seq`, oldest first.
    async fn events(&self, seq: i64, many: u32) -> Result<Vec<Event>>;

    /// What happened last, newest first; of one creator where one is named: the site, and the handle in any case.
    async fn happened(&self, creator: Option<(&str, &str)>, many: u32) -> Result<Vec<Event>>;

    /// Gives the feed of a watch this word, in place of the one that it had. `false`: there is no such watch.
    async fn feed(&self, source: &str, handle: &str, word: &str) -> Result<bool>;

    /// Whose feed has this word.
    async fn fed(&self, word: &str) -> Result<Option<Watch>>;
}

/// A Story that a look has seen and that still lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dying {
    /// The site.
    pub source: String,
    /// The site's own id.
    pub id: String,
    /// Whose it is, without the `@`.
    pub handle: String,
    /// When it dies.
    pub expires: Timestamp,
    /// It is kept already.
    pub kept: bool,
}

/// Whose library it is. Words and cookies are unguessable, and named by their SHA-256 as hex: what is written down opens nothing.
#[async_trait]
pub trait Owners: Send + Sync {
    /// The owner's password, as a PHC string; `None` while nobody owns it.
    async fn password(&self) -> Result<Option<String>>;

    /// From now on whoever knows this word may set the password, once, until then (exclusive).
    async fn invite(&self, word: &str, now: Timestamp, until: Timestamp) -> Result<()>;

    /// Whether this word may set the password.
    async fn invited(&self, word: &str, now: Timestamp) -> Result<bool>;

    /// Sets the password with a word: all words are spent, and whoever had signed in has to again. `false`: the word is not, or
    /// no more, one that may.
    async fn own(&self, word: &str, now: Timestamp, password: &str) -> Result<bool>;

    /// Sets a new password in place of the old: whoever had signed in has to again. `false`: it was not the old one.
    async fn change(&self, old: &str, now: Timestamp, new: &str) -> Result<bool>;

    /// Lets a browser in until then (exclusive), with the password as it was when it was compared. `false`: it was changed since.
    async fn enter(&self, password: &str, cookie: &str, now: Timestamp, until: Timestamp) -> Result<bool>;

    /// Whether this browser was let in.
    async fn inside(&self, cookie: &str, now: Timestamp) -> Result<bool>;

    /// This browser is let in no more.
    async fn leave(&self, cookie: &str) -> Result<()>;
}

/// Who was told what. A target is named by its key, which says nothing of its address.
#[async_trait]
pub trait Told: Send + Sync {
    /// These are told from now on, beside the devices: a new one begins behind the last event there is, and one that is not named is
    /// forgotten.
    async fn follow(&self, targets: &[String]) -> Result<()>;

    /// How far a target is. `None`: it is not followed.
    async fn told(&self, target: &str) -> Result<Option<Progress>>;

    /// Writes down the message that is under way: a new one, or what became of a try. `false`: another one is under way, or
    /// its events were told already, and nothing changed.
    async fn deliver(&self, target: &str, delivery: &Delivery) -> Result<bool>;

    /// The message of that id is over, and the target is as far as its last event. `false`: it is not under way.
    async fn delivered(&self, target: &str, id: &str) -> Result<bool>;
}

/// Devices that are told. Each is a target by its id.
#[async_trait]
pub trait Devices: Send + Sync {
    /// The number behind the server's key for push services: this one, where there is none yet.
    async fn push_key(&self, fresh: &[u8; 32]) -> Result<Vec<u8>>;

    /// This device is told from now on: of what happens behind the last event there is. One that is there already is as it says now,
    /// and goes on where it was. At most `most` at a time: `false` is over that.
    async fn add_device(&self, device: &Device, most: u32) -> Result<bool>;

    /// The device with this id is reached otherwise from now on, and is told what it was still to be told. `None`: there is none.
    async fn move_device(&self, id: &str, to: &Subscription) -> Result<Option<Device>>;

    /// All of them, oldest first.
    async fn devices(&self) -> Result<Vec<Device>>;

    /// The one with this id.
    async fn device(&self, id: &str) -> Result<Option<Device>>;

    /// It is told no more. `false`: there was none.
    async fn remove_device(&self, id: &str) -> Result<bool>;
}

/// All of it.
pub trait Store: Records + Jobs + Watches + Told + Devices + Owners + std::fmt::Debug {}

/// The time in which Stories may have come and gone unseen, between two answered looks: from the first, inclusive, to a
/// Story's life before the second, exclusive.
#[must_use]
pub fn gap(before: Timestamp, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    let until = now - LIFE;
    (until > before).then_some((before, until))
}
