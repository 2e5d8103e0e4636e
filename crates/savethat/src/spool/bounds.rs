//! When the spool is swept: after each file, and when the last one leaves who had kept it over its bounds.

use std::{
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use super::{Inner, flight::Farewell, sweep::sweep};
use crate::context::Context;

/// Whether there is something to be done as soon as somebody leaves.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    /// One sweep at a time.
    sweeping: Mutex<()>,
    /// More lies there than may, for it is in use; also while a sweep looks.
    crowded: AtomicBool,
    /// A sweep was asked for and has not begun: it will see all that happened before.
    asked: AtomicBool,
}

impl Inner {
    /// Brings the spool within its bounds. Blocks.
    pub(super) fn sweep(&self, now: jiff::Timestamp) {
        let _one = self.bounds.sweeping.lock().unwrap_or_else(PoisonError::into_inner);
        self.bounds.asked.store(false, Ordering::SeqCst);
        self.bounds.crowded.store(true, Ordering::SeqCst);
        let claim = |part: &Path| {
            let flights = self.flights();
            let in_use = flights.get(part).is_some_and(|flight| flight.strong_count() > 0);
            (!in_use).then_some(flights)
        };
        let swept = sweep(&self.limits, now.into(), claim);
        self.tally.evicted(swept.removed);
        if swept.fits {
            self.bounds.crowded.store(false, Ordering::SeqCst);
        }
    }

    /// What is done when nobody uses a file of the spool any more.
    pub(super) fn farewell(self: &Arc<Self>, cx: &Context) -> Farewell {
        let (inner, clock) = (Arc::downgrade(self), cx.clock.clone());
        Farewell(Box::new(move || {
            let Some(inner) = inner.upgrade() else { return };
            if !inner.bounds.crowded.load(Ordering::SeqCst) || inner.bounds.asked.swap(true, Ordering::SeqCst)
            {
                return;
            }
            let now = clock.now();
            // Outside of a runtime nobody is served any more.
            match tokio::runtime::Handle::try_current() {
                Ok(runtime) => drop(runtime.spawn_blocking(move || inner.sweep(now))),
                Err(_) => inner.bounds.asked.store(false, Ordering::SeqCst),
            }
        }))
    }
}
