//! Bytes of a day.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Counts bytes over 24 hours, from the first on; then anew.
#[derive(Debug)]
pub(super) struct Day {
    /// `None` counts and refuses nothing.
    most: Option<u64>,
    so_far: Mutex<(Option<Duration>, u64)>,
}

impl Day {
    pub(super) fn new(most: Option<u64>) -> Self {
        Self { most, so_far: Mutex::new((None, 0)) }
    }

    /// Adds what was sent; `now` on the steady clock.
    pub(super) fn add(&self, bytes: u64, now: Duration) {
        let mut so_far = self.so_far.lock().unwrap_or_else(PoisonError::into_inner);
        match so_far.0 {
            Some(began) if now.saturating_sub(began) < DAY => so_far.1 = so_far.1.saturating_add(bytes),
            _ => *so_far = (Some(now), bytes),
        }
    }

    /// Whether another download may begin.
    ///
    /// # Errors
    /// The time until the count begins anew.
    pub(super) fn open(&self, now: Duration) -> Result<(), Duration> {
        let Some(most) = self.most else { return Ok(()) };
        let so_far = self.so_far.lock().unwrap_or_else(PoisonError::into_inner);
        let (Some(began), bytes) = *so_far else { return Ok(()) };
        let left = DAY.saturating_sub(now.saturating_sub(began));
        if bytes >= most && !left.is_zero() { Err(left) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends() {
        let day = Day::new(Some(100));
        let at = |hours: u64| Duration::from_secs(hours * 3_600);
        assert_eq!(day.open(at(1)), Ok(()));
        day.add(99, at(1));
        assert_eq!(day.open(at(2)), Ok(()), "a download that began is never cut");
        day.add(500, at(2));
        assert_eq!(day.open(at(3)), Err(at(22)));
        assert_eq!(day.open(at(25)), Ok(()));
        day.add(1, at(25));
        assert_eq!(day.open(at(26)), Ok(()));
    }

    #[test]
    fn without_a_limit_nothing_is_refused() {
        let day = Day::new(None);
        day.add(u64::MAX, Duration::ZERO);
        day.add(u64::MAX, Duration::ZERO);
        assert_eq!(day.open(Duration::ZERO), Ok(()));
    }
}
