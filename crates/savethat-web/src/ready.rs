//! Whether files can be written, asked for no more often than that can change.

use std::time::Duration;

use savethat::clock::Clock;
use tokio::sync::Mutex;

/// How long an answer holds.
const HOLDS: Duration = Duration::from_secs(2);

/// The last answer. Whoever asks while the disk is asked waits for that answer.
#[derive(Debug, Default)]
pub(crate) struct Ready(Mutex<Option<(Duration, bool)>>);

impl Ready {
    /// The last answer, or that of `ask` where it is too old.
    pub(crate) async fn of(&self, clock: &dyn Clock, ask: impl Future<Output = bool>) -> bool {
        let mut last = self.0.lock().await;
        if let Some((at, ready)) = *last
            && clock.mono().saturating_sub(at) < HOLDS
        {
            return ready;
        }
        let ready = ask.await;
        *last = Some((clock.mono(), ready));
        ready
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use savethat::clock::TestClock;

    use super::*;

    #[tokio::test]
    async fn the_disk_is_asked_once_in_a_while() {
        let clock = TestClock::at(jiff::Timestamp::UNIX_EPOCH);
        let (ready, asked) = (Ready::default(), &Cell::new(0));
        let count = || asked.set(asked.get() + 1);
        let ask = |answer: bool| async move {
            count();
            tokio::task::yield_now().await;
            answer
        };
        let (one, two) = tokio::join!(ready.of(&clock, ask(true)), ready.of(&clock, ask(false)));
        assert_eq!((one, two, asked.get()), (true, true, 1));
        clock.advance(HOLDS);
        assert_eq!((ready.of(&clock, ask(false)).await, asked.get()), (false, 2));
        assert_eq!((ready.of(&clock, ask(true)).await, asked.get()), (false, 2));
    }
}
