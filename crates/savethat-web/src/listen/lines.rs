//! The connections that are open: how many there may be, and which of them goes when there are too many.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio_util::sync::CancellationToken;

/// Nobody who waits for an answer is silent on the line for so long: events come every 15 s.
const STUCK: Duration = Duration::from_secs(120);

/// One connection.
#[derive(Debug)]
pub(super) struct Line {
    /// When bytes last moved, in milliseconds of the steady clock.
    moved: AtomicU64,
    /// Since when bytes wait for the other end to take them; 0: they do not.
    blocked: AtomicU64,
    /// It is to be closed.
    pub(super) over: CancellationToken,
    traffic: Arc<Traffic>,
}

/// Bytes of all connections together since the start.
#[derive(Debug, Default)]
struct Traffic {
    received: AtomicU64,
    sent: AtomicU64,
}

impl Line {
    pub(super) fn sent(&self, bytes: usize) {
        self.traffic.sent.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    pub(super) fn received(&self, bytes: usize) {
        self.traffic.received.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    pub(super) fn moved(&self, now: Duration) {
        self.moved.store(millis(now), Ordering::Relaxed);
        self.blocked.store(0, Ordering::Relaxed);
    }

    pub(super) fn heard(&self, now: Duration) {
        self.moved.store(millis(now), Ordering::Relaxed);
    }

    pub(super) fn blocked(&self, now: Duration) {
        let _since = self.blocked.compare_exchange(0, millis(now), Ordering::Relaxed, Ordering::Relaxed);
    }
}

fn millis(time: Duration) -> u64 {
    // 0 means never.
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}

/// All connections of all listeners.
#[derive(Clone, Debug)]
pub struct Lines(Arc<All>);

#[derive(Debug)]
struct All {
    most: usize,
    open: Mutex<HashMap<u64, Arc<Line>>>,
    numbers: AtomicU64,
    traffic: Arc<Traffic>,
}

impl Lines {
    /// At most `most` at once.
    #[must_use]
    pub fn at_most(most: usize) -> Self {
        Self(Arc::new(All {
            most,
            open: Mutex::default(),
            numbers: AtomicU64::new(0),
            traffic: Arc::default(),
        }))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// How many there have been.
    pub(crate) fn opened(&self) -> u64 {
        self.0.numbers.load(Ordering::Relaxed)
    }

    /// Bytes that visitors have sent, and that were sent to them; inside the encryption, where there is one.
    pub(crate) fn bytes(&self) -> (u64, u64) {
        let Traffic { received, sent } = &*self.0.traffic;
        (received.load(Ordering::Relaxed), sent.load(Ordering::Relaxed))
    }

    /// Takes another one in. Where there are too many, the one on which nothing has moved for longest goes: a flood of idle
    /// connections closes its own, and a download under way moves all the time.
    pub(super) fn open(&self, now: Duration) -> Held {
        let line = Arc::new(Line {
            moved: AtomicU64::new(millis(now)),
            blocked: AtomicU64::new(0),
            over: CancellationToken::new(),
            traffic: self.0.traffic.clone(),
        });
        let number = self.0.numbers.fetch_add(1, Ordering::Relaxed);
        let mut open = self.0.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.len() >= self.0.most {
            // Of a flood within one millisecond, the one that came first.
            let idlest =
                open.iter().map(|(number, line)| (line.moved.load(Ordering::Relaxed), *number)).min();
            if let Some((_, number)) = idlest
                && let Some(line) = open.remove(&number)
            {
                line.over.cancel();
            }
        }
        open.insert(number, line.clone());
        Held { all: self.0.clone(), number, line }
    }

    /// Closes those whose other end has taken nothing for two minutes.
    pub(super) fn sweep(&self, now: Duration) {
        let latest = millis(now.saturating_sub(STUCK));
        let open = self.0.open.lock().unwrap_or_else(PoisonError::into_inner);
        for line in open.values() {
            let blocked = line.blocked.load(Ordering::Relaxed);
            if blocked != 0 && blocked < latest {
                line.over.cancel();
            }
        }
    }
}

/// One that is open, until this is dropped.
#[derive(Debug)]
pub(super) struct Held {
    all: Arc<All>,
    number: u64,
    pub(super) line: Arc<Line>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.all.open.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn the_idlest_makes_room() {
        let lines = Lines::at_most(2);
        let (first, second) = (lines.open(at(1)), lines.open(at(2)));
        first.line.moved(at(3));
        let third = lines.open(at(4));
        assert!(second.line.over.is_cancelled());
        assert!(!first.line.over.is_cancelled() && !third.line.over.is_cancelled());
        assert_eq!(lines.count(), 2);
        drop((first, second, third));
        assert_eq!(lines.count(), 0);
    }

    #[test]
    fn of_those_within_a_millisecond_the_first_makes_room() {
        let lines = Lines::at_most(20);
        let held: Vec<_> = (0..40).map(|_| lines.open(at(1))).collect();
        for (number, held) in held.iter().enumerate() {
            assert_eq!(held.line.over.is_cancelled(), number < 20, "{number}");
        }
    }

    #[test]
    fn who_takes_nothing_is_let_go() {
        let lines = Lines::at_most(9);
        let (stuck, slow, idle) = (lines.open(at(1)), lines.open(at(1)), lines.open(at(1)));
        stuck.line.blocked(at(2));
        stuck.line.blocked(at(100));
        slow.line.blocked(at(2));
        slow.line.moved(at(100));
        lines.sweep(at(121));
        assert!(!stuck.line.over.is_cancelled());
        lines.sweep(at(123));
        assert!(stuck.line.over.is_cancelled());
        assert!(!slow.line.over.is_cancelled() && !idle.line.over.is_cancelled());
    }
}
