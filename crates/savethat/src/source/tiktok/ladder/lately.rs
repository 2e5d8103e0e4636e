//! What the ways in have answered to everybody's look-ups.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use jiff::Timestamp;

use super::Rung;

/// Counted since the program started; who asked for what is not in it.
#[derive(Debug, Default)]
pub(super) struct Lately {
    ways: [Tally; Rung::ALL.len()],
    worked: Mutex<Option<(Rung, Timestamp)>>,
}

#[derive(Debug, Default)]
struct Tally {
    asked: AtomicU64,
    found: AtomicU64,
}

/// One way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayTally {
    /// Which.
    pub rung: Rung,
    /// Look-ups in which it was asked.
    pub asked: u64,
    /// Those in which it had the post.
    pub found: u64,
}

impl Lately {
    /// `rung` was asked for a post, and whether it had it.
    pub(super) fn asked(&self, rung: Rung, found: bool, now: Timestamp) {
        let tally = &self.ways[rung as usize];
        tally.asked.fetch_add(1, Ordering::Relaxed);
        if found {
            tally.found.fetch_add(1, Ordering::Relaxed);
            *self.worked.lock().unwrap_or_else(PoisonError::into_inner) = Some((rung, now));
        }
    }

    /// The way that had a post last, and when.
    pub(super) fn worked(&self) -> Option<(Rung, Timestamp)> {
        *self.worked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn tallies(&self) -> [WayTally; Rung::ALL.len()] {
        Rung::ALL.map(|rung| {
            let Tally { asked, found } = &self.ways[rung as usize];
            let count = |count: &AtomicU64| count.load(Ordering::Relaxed);
            WayTally { rung, asked: count(asked), found: count(found) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_counts_for_itself_and_the_last_that_worked_is_known() {
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().expect("a time");
        let lately = Lately::default();
        lately.asked(Rung::Page, false, now);
        assert_eq!(lately.worked(), None);
        lately.asked(Rung::Stories, true, now);
        lately.asked(Rung::Page, false, now);
        assert_eq!(lately.worked(), Some((Rung::Stories, now)));
        let told = lately.tallies().map(|way| (way.rung.name(), way.asked, way.found));
        assert_eq!(
            told,
            [("page", 2, 0), ("phone", 0, 0), ("player", 0, 0), ("embed", 0, 0), ("stories", 1, 1)]
        );
    }
}
