//! What of a visitor's goes on for longer than a request, so that its number is bounded too.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use super::account::Account;
use crate::problem::Problem;

/// Lists of one visitor that are under way.
const LISTS: usize = 10;
/// Streams of events that one visitor follows.
const STREAMS: usize = 20;

/// How many there are.
#[derive(Debug, Default)]
pub(super) struct Count(AtomicUsize);

impl Count {
    /// One more.
    ///
    /// # Errors
    /// There are `most` already.
    pub(super) fn begin(&self, most: usize) -> Result<(), usize> {
        let more = |now: usize| (now < most).then_some(now + 1);
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, more).map(|_| ())
    }

    pub(super) fn end(&self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// One of them; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Lasting {
    account: Arc<Account>,
    what: fn(&Account) -> &Count,
}

impl Lasting {
    /// # Errors
    /// `rate_limited`.
    pub(super) fn list(account: &Arc<Account>) -> Result<Self, Problem> {
        Self::begin(account, |account| &account.lists, LISTS).map_err(Problem::too_many_lists)
    }

    /// # Errors
    /// `rate_limited`.
    pub(super) fn stream(account: &Arc<Account>) -> Result<Self, Problem> {
        Self::begin(account, |account| &account.streams, STREAMS).map_err(Problem::too_many_streams)
    }

    fn begin(account: &Arc<Account>, what: fn(&Account) -> &Count, most: usize) -> Result<Self, usize> {
        what(account).begin(most)?;
        Ok(Self { account: account.clone(), what })
    }
}

impl Drop for Lasting {
    fn drop(&mut self) {
        (self.what)(&self.account).end();
    }
}
