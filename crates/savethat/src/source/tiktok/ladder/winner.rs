//! Which way in works at the moment.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use super::Rung;
use crate::clock::Clock;

/// Some minutes: long enough to spare every visitor the ways that are closed, short enough to come back to the best one.
const REMEMBER: Duration = Duration::from_secs(10 * 60);

/// The way that answered when those before it did not; forgotten after some minutes.
#[derive(Debug, Default)]
pub(super) struct Winner(Mutex<Option<(Rung, Duration)>>);

impl Winner {
    /// The one to begin with, where there is one.
    pub(super) fn now(&self, clock: &dyn Clock) -> Option<Rung> {
        let kept = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.filter(|(_, until)| clock.mono() < *until).map(|(rung, _)| rung)
    }

    /// `rung` had the post; `closed` where the ways before it were closed to this server, whatever the post. One that
    /// was remembered and still works keeps its time: the better way is tried again when that is over.
    pub(super) fn won(&self, rung: Rung, closed: bool, clock: &dyn Clock) {
        if closed {
            let until = clock.mono() + REMEMBER;
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((rung, until));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::TestClock;

    #[test]
    fn it_is_remembered_for_ten_minutes() {
        let clock = TestClock::at("2026-11-22T10:00:00Z".parse().expect("a time"));
        let winner = Winner::default();
        winner.won(Rung::Page, false, &clock);
        assert_eq!(winner.now(&clock), None);
        winner.won(Rung::Player, true, &clock);
        clock.advance(Duration::from_secs(599));
        winner.won(Rung::Player, false, &clock);
        assert_eq!(winner.now(&clock), Some(Rung::Player));
        clock.advance(Duration::from_secs(1));
        assert_eq!(winner.now(&clock), None);
    }
}
