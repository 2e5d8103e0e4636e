//! Time, passed in: the wall clock, a steady clock and sleep all come from one trait.
//!
//! A paused runtime clock is no substitute: it runs ahead while real sockets wait.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::Timestamp;

/// A sleep that can be awaited anywhere.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Where the time comes from.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The wall clock: for ages of posts, cookies and files.
    fn now(&self) -> Timestamp;

    /// A steady clock that never goes back, since an arbitrary start: for deadlines and stalls.
    fn mono(&self) -> Duration;

    /// Ends when [`Clock::mono`] has advanced by `duration`.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    start: std::time::Instant,
}

impl SystemClock {
    /// Its steady clock starts now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock enters")]
    pub fn new() -> Self {
        Self { start: std::time::Instant::now() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock enters")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn mono(&self) -> Duration {
        self.start.elapsed()
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock enters")]
    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A clock that moves only when a test says so.
#[derive(Clone, Debug)]
pub struct TestClock {
    state: Arc<Mutex<TestState>>,
    moved: Arc<tokio::sync::Notify>,
}

#[derive(Debug)]
struct TestState {
    start: Timestamp,
    passed: Duration,
}

impl TestClock {
    /// A clock that stands still at `start`.
    #[must_use]
    pub fn at(start: Timestamp) -> Self {
        Self {
            state: Arc::new(Mutex::new(TestState { start, passed: Duration::ZERO })),
            moved: Arc::default(),
        }
    }

    /// Lets `duration` pass and wakes the sleepers whose time has come.
    pub fn advance(&self, duration: Duration) {
        self.state.lock().expect("no test panicked with the clock in its hand").passed += duration;
        self.moved.notify_waiters();
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        let state = self.state.lock().expect("no test panicked with the clock in its hand");
        state.start + state.passed
    }

    fn mono(&self) -> Duration {
        self.state.lock().expect("no test panicked with the clock in its hand").passed
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let clock = self.clone();
        let until = self.mono() + duration;
        Box::pin(async move {
            loop {
                // Registered before the look, so that no advance falls between the two.
                let moved = clock.moved.notified();
                if clock.mono() >= until {
                    return;
                }
                moved.await;
            }
        })
    }
}
