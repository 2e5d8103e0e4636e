//! Clocks that are not the machine's: one that runs fast and one that is ahead.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::Timestamp;
use savethat::{
    chance::TestChance,
    clock::{Clock, Sleep, SystemClock},
    context::Context,
};

/// The machine's clock, this many times as fast: a pause of half a minute is over before a test is slow.
#[derive(Debug)]
struct Fast {
    real: SystemClock,
    times: u32,
}

impl Clock for Fast {
    fn now(&self) -> Timestamp {
        self.real.now()
    }

    fn mono(&self) -> Duration {
        self.real.mono() * self.times
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.real.sleep(duration / self.times)
    }
}

/// The machine's clock, on which short pauses are hardly any: waiting between two tries is what a test has no time for, and
/// what the site does takes the time it takes.
#[derive(Debug)]
struct Hasty(SystemClock);

impl Clock for Hasty {
    fn now(&self) -> Timestamp {
        self.0.now()
    }

    fn mono(&self) -> Duration {
        self.0.mono()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let short = duration < Duration::from_secs(1);
        self.0.sleep(if short { duration / 100 } else { duration })
    }
}

/// The machine's clock, set ahead.
#[derive(Debug)]
struct Ahead {
    real: SystemClock,
    by: Duration,
}

impl Clock for Ahead {
    fn now(&self) -> Timestamp {
        self.real.now() + self.by
    }

    fn mono(&self) -> Duration {
        self.real.mono() + self.by
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.real.sleep(duration)
    }
}

/// The machine's clock, set ahead further and further by whoever holds it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hand(Arc<AtomicU64>);

impl Hand {
    pub(crate) fn forward(&self, by: Duration) {
        self.0.fetch_add(by.as_secs(), Ordering::Relaxed);
    }

    fn ahead(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::Relaxed))
    }
}

#[derive(Debug)]
struct Moved {
    real: SystemClock,
    hand: Hand,
}

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        self.real.now() + self.hand.ahead()
    }

    fn mono(&self) -> Duration {
        self.real.mono() + self.hand.ahead()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.real.sleep(duration)
    }
}

pub(crate) fn moved(hand: &Hand) -> Context {
    with(Moved { real: SystemClock::new(), hand: hand.clone() })
}

pub(crate) fn fast(times: u32) -> Context {
    with(Fast { real: SystemClock::new(), times })
}

pub(crate) fn hasty() -> Context {
    with(Hasty(SystemClock::new()))
}

pub(crate) fn ahead(by: Duration) -> Context {
    with(Ahead { real: SystemClock::new(), by })
}

fn with(clock: impl Clock + 'static) -> Context {
    Context::new(Arc::new(clock), Arc::new(TestChance::seeded(7)))
}
