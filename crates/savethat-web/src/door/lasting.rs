//! What of a visitor's goes on for longer than a request, so that its number is bounded too.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use savethat::context::Context;
use tokio::sync::Notify;

use super::account::Account;
use crate::problem::Problem;

/// Lists of one visitor that are under way.
const LISTS: usize = 10;
/// Streams of events that one visitor follows.
const STREAMS: usize = 20;
/// How long a film that is shown waits for another download to end.
const PATIENCE: Duration = Duration::from_secs(8);

/// How many there are.
#[derive(Debug, Default)]
pub(super) struct Count {
    now: AtomicUsize,
    ended: Notify,
}

impl Count {
    /// One more.
    ///
    /// # Errors
    /// There are `most` already.
    pub(super) fn begin(&self, most: usize) -> Result<(), usize> {
        let more = |now: usize| (now < most).then_some(now + 1);
        self.now.fetch_update(Ordering::AcqRel, Ordering::Acquire, more).map(|_| ())
    }

    pub(super) fn end(&self) {
        self.now.fetch_sub(1, Ordering::AcqRel);
        self.ended.notify_waiters();
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

    /// # Errors
    /// `rate_limited`.
    pub(super) fn download(account: &Arc<Account>) -> Result<Self, Problem> {
        Self::begin(account, |account| &account.downloads, account.most_downloads())
            .map_err(Problem::too_many)
    }

    /// The same, and waits for a while until there is room.
    ///
    /// # Errors
    /// `rate_limited`.
    pub(super) async fn download_in_time(account: &Arc<Account>, cx: &Context) -> Result<Self, Problem> {
        let room = async {
            loop {
                // Registered before the look, so that no end falls between the two.
                let ended = account.downloads.ended.notified();
                if let Ok(begun) = Self::download(account) {
                    return begun;
                }
                ended.await;
            }
        };
        match cx.within(PATIENCE, room).await {
            Ok(begun) => Ok(begun),
            Err(_late) => Self::download(account),
        }
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
