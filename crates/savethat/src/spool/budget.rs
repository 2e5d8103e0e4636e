//! One budget for all tries of one file: over addresses, renewals and variants.

use std::time::Duration;

use crate::context::Context;

/// Bytes that make a try worth its while: a line that brings so much each time may be cut as often as it likes.
const FRUITFUL: u64 = 64 << 10;

/// Of a small file, one part in so many is worth as much.
const PARTS: u64 = 16;

/// Tries that brought less, before the file is given up.
const FRUITLESS: u32 = 24;

/// Tries of any kind: an end for a server that cuts after each 64 KiB.
const ALL: u32 = 2_000;

/// Without a byte so long, the file is given up.
const SILENCE: Duration = Duration::from_secs(30);

/// The first byte, if the one who asks set no deadline.
const FIRST_BYTE: Duration = Duration::from_secs(25);

/// What is left.
#[derive(Clone, Debug)]
pub(super) struct Budget {
    fruitless: u32,
    all: u32,
    /// On the clock's steady time: without a byte until then, the file is given up.
    until: Duration,
}

impl Budget {
    pub(super) fn new(cx: &Context) -> Self {
        let until = cx.deadline.unwrap_or_else(|| cx.clock.mono() + FIRST_BYTE);
        Self { fruitless: FRUITLESS, all: ALL, until }
    }

    /// The last byte came at `at`, on the clock's steady time: the silence begins there.
    pub(super) fn heard(&mut self, at: Duration) {
        self.until = at + SILENCE;
    }

    /// How long the next byte may take.
    pub(super) fn patience(&self, cx: &Context) -> Duration {
        self.until.saturating_sub(cx.clock.mono())
    }

    /// Takes one try that brought `bytes` of `total`; whether another may follow.
    pub(super) fn spend(&mut self, bytes: u64, total: Option<u64>, cx: &Context) -> bool {
        self.all = self.all.saturating_sub(1);
        if !Self::is_fruitful(bytes, total) {
            self.fruitless = self.fruitless.saturating_sub(1);
        }
        self.fruitless > 0 && self.all > 0 && !self.patience(cx).is_zero()
    }

    /// Whether a try that brought `bytes` of `total` makes the same address worth another.
    pub(super) fn is_fruitful(bytes: u64, total: Option<u64>) -> bool {
        let part = total.map_or(FRUITFUL, |total| total.div_ceil(PARTS).max(1));
        bytes >= FRUITFUL.min(part)
    }
}
