//! Ways that the site limits: nobody asks them again before their time.
//!
//! One memory for all visitors of the process, since the site counts the server and not the visitor. One way being
//! limited says nothing of the others, so each has its own time.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use savethat_words::say;

use crate::{
    clock::Clock,
    failure::{Code, Failure},
};

/// Where the site may say 429. Each has a limit of its own, as far as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way {
    Page,
    Phone,
    Player,
    Embed,
    Stories,
    Profile,
    EmbedProfile,
    Oembed,
    Short,
}

/// A 429 without a `Retry-After`: what another program waits then (second-hand).
const UNSAID: Duration = Duration::from_secs(60);

/// The longest rest: an hour later one question shows whether it still holds.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// Until when each way is left alone, on the clock's steady time.
#[derive(Debug, Default)]
pub(super) struct Cooling(Mutex<HashMap<Way, Duration>>);

impl Cooling {
    /// `Some` failure while `way` is to be left alone, with the time that is left.
    pub(super) fn hot(&self, way: Way, clock: &dyn Clock) -> Option<Failure> {
        let until = *self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&way)?;
        let left = until.checked_sub(clock.mono()).filter(|left| !left.is_zero())?;
        Some(limited().with_retry_after(left))
    }

    /// The site said 429. Gives the time for which nobody asks.
    pub(super) fn rest(&self, way: Way, retry_after: Option<Duration>, clock: &dyn Clock) -> Duration {
        // None at all, or a time that lies behind by our clock, is no rest.
        let rest = retry_after.filter(|rest| !rest.is_zero()).unwrap_or(UNSAID).min(LONGEST);
        let until = clock.mono() + rest;
        let mut ways = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Answers may come out of order: a shorter rest never shortens a longer one.
        let known = ways.entry(way).or_insert(until);
        *known = until.max(*known);
        rest
    }
}

/// The failure for a visitor who has to wait.
pub(super) fn limited() -> Failure {
    Failure::new(Code::SiteRefused).with_detail(say::reason_slow_down()).with_site(429, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::TestClock;

    #[test]
    fn each_way_has_a_time_of_its_own() {
        let clock = TestClock::at("2026-11-22T10:00:00Z".parse().expect("a time"));
        let cooling = Cooling::default();
        assert!(cooling.hot(Way::Page, &clock).is_none());
        cooling.rest(Way::Page, Some(Duration::from_secs(30)), &clock);
        cooling.rest(Way::Page, Some(Duration::from_secs(5)), &clock);
        let left = |way| cooling.hot(way, &clock).and_then(|failure| failure.retry_after());
        assert_eq!((left(Way::Page), left(Way::Phone)), (Some(30), None));
        clock.advance(Duration::from_secs(12));
        assert_eq!(left(Way::Page), Some(18));
        clock.advance(Duration::from_secs(18));
        assert_eq!(left(Way::Page), None);
        assert_eq!(cooling.rest(Way::Page, None, &clock), Duration::from_secs(60));
        assert_eq!(cooling.rest(Way::Page, Some(Duration::ZERO), &clock), Duration::from_secs(60));
        assert_eq!(cooling.rest(Way::Page, Some(LONGEST * 24), &clock), LONGEST);
    }
}
