//! Whether a line still lives: bytes come, and enough of them.

use std::time::Duration;

/// Without a byte so long, a connection is given up for another.
pub(super) const STALL: Duration = Duration::from_secs(10);

/// The time in which a line has to bring [`LEAST`].
const WINDOW: Duration = Duration::from_secs(30);

/// About 1 KB a second. Who brings less would be at it for days, and another address may not.
const LEAST: u64 = 32 << 10;

/// Why a line is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// No byte in time.
    Silent,
    /// Hardly any.
    Drips,
}

/// The pulse of one answer, on the clock's steady time.
#[derive(Clone, Debug)]
pub(super) struct Pulse {
    begun: Duration,
    last: Option<Duration>,
    /// Since then `brought` is counted.
    since: Duration,
    brought: u64,
}

impl Pulse {
    pub(super) fn new(now: Duration) -> Self {
        Self { begun: now, last: None, since: now, brought: 0 }
    }

    pub(super) fn beat(&mut self, now: Duration, bytes: u64) {
        self.last = Some(now);
        self.brought += bytes;
    }

    /// When the last byte came; headers alone are no byte.
    pub(super) fn last(&self) -> Option<Duration> {
        self.last
    }

    fn silence(&self, now: Duration) -> Duration {
        now.saturating_sub(self.last.unwrap_or(self.begun))
    }

    /// Why the line is to be given up, if it is. `judged`: so many bytes have come that the file can be told by them; somebody
    /// waits for these.
    pub(super) fn trouble(&mut self, now: Duration, judged: bool) -> Option<Trouble> {
        if self.silence(now) >= STALL {
            return Some(Trouble::Silent);
        }
        if !judged && now.saturating_sub(self.begun) >= STALL {
            return Some(Trouble::Drips);
        }
        if now.saturating_sub(self.since) >= WINDOW {
            if self.brought < LEAST {
                return Some(Trouble::Drips);
            }
            (self.since, self.brought) = (now, 0);
        }
        None
    }

    /// It was we who did not read: what it brought meanwhile says nothing about the line.
    pub(super) fn excuse(&mut self, now: Duration) {
        (self.since, self.brought) = (now, 0);
    }

    /// How long until there may be trouble.
    pub(super) fn next(&self, now: Duration) -> Duration {
        let window = WINDOW.saturating_sub(now.saturating_sub(self.since));
        STALL.saturating_sub(self.silence(now)).min(window).max(Duration::from_millis(200))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn silence_is_trouble_after_ten_seconds() {
        let mut pulse = Pulse::new(at(100));
        assert_eq!(pulse.next(at(100)), STALL);
        assert_eq!(pulse.trouble(at(109), true), None);
        pulse.beat(at(109), 1);
        assert_eq!(pulse.trouble(at(118), true), None);
        assert_eq!(pulse.trouble(at(119), true), Some(Trouble::Silent));
    }

    #[test]
    fn the_first_bytes_are_waited_for_as_long_as_silence_is() {
        let mut pulse = Pulse::new(at(0));
        pulse.beat(at(9), 1);
        assert_eq!(pulse.trouble(at(9), false), None);
        assert_eq!(pulse.trouble(at(10), false), Some(Trouble::Drips));
    }

    #[test]
    fn a_drip_is_trouble_and_a_slow_line_is_none() {
        for (bytes, drips) in [(900, true), (1_200, false)] {
            let mut pulse = Pulse::new(at(0));
            let trouble = (1..=90).find_map(|second| {
                pulse.beat(at(second), bytes);
                pulse.trouble(at(second), true)
            });
            assert_eq!(trouble == Some(Trouble::Drips), drips, "{bytes} bytes a second");
        }
    }

    #[test]
    fn what_we_did_not_read_is_not_held_against_it() {
        let mut pulse = Pulse::new(at(0));
        pulse.beat(at(25), 10);
        pulse.excuse(at(29));
        pulse.beat(at(31), 10);
        assert_eq!(pulse.trouble(at(32), true), None);
    }
}
