//! What every step of a save is given: the clock, chance, a deadline and a way to be stopped.

use std::{sync::Arc, time::Duration};

use savethat_words::say;
use tokio_util::sync::CancellationToken;

use crate::{
    chance::{Chance, SystemChance},
    clock::{Clock, SystemClock},
    failure::{Code, Failure},
};

/// Passed down the path by reference; cheap to clone.
#[derive(Clone, Debug)]
pub struct Context {
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub chance: Arc<dyn Chance>,
    /// On the clock's steady time; `None` is no deadline.
    pub deadline: Option<Duration>,
    /// Cancelled when whoever asked has gone or the program is told to stop.
    pub stop: CancellationToken,
}

impl Context {
    /// The machine's clock and randomness, no deadline.
    #[must_use]
    pub fn system() -> Self {
        Self::new(Arc::new(SystemClock::new()), Arc::new(SystemChance::new()))
    }

    /// This clock and this chance, no deadline.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Self {
        Self { clock, chance, deadline: None, stop: CancellationToken::new() }
    }

    /// The same, over `limit` from now, or earlier if it was to be over earlier.
    #[must_use]
    pub fn over_in(&self, limit: Duration) -> Self {
        let deadline = self.clock.mono() + limit;
        Self { deadline: Some(self.deadline.map_or(deadline, |old| old.min(deadline))), ..self.clone() }
    }

    /// The time left, `None` without a deadline, zero when it has passed.
    #[must_use]
    pub fn left(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.saturating_sub(self.clock.mono()))
    }

    /// `work`, unless `limit` or the deadline passes first.
    ///
    /// # Errors
    /// [`Late`] when the time was over first. `work` is dropped then.
    pub async fn within<T>(&self, limit: Duration, work: impl Future<Output = T>) -> Result<T, Late> {
        let limit = self.left().map_or(limit, |left| left.min(limit));
        tokio::select! {
            biased;
            done = work => Ok(done),
            () = self.clock.sleep(limit) => Err(Late),
        }
    }
}

/// The time was over before the work was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late;

impl From<Late> for Failure {
    fn from(_: Late) -> Self {
        Self::new(Code::SiteUnreachable).with_detail(say::reason_no_answer_in_time())
    }
}
