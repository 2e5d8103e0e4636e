//! How much is under way.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// Counts what has begun and not ended. Cheap to clone; all clones count together.
#[derive(Clone, Debug, Default)]
pub struct Busy(Arc<AtomicUsize>);

/// One thing that is under way, until it is dropped.
#[derive(Debug)]
pub struct Turn(Busy);

impl Busy {
    /// Begins one.
    #[must_use]
    pub fn begin(&self) -> Turn {
        self.0.fetch_add(1, Ordering::SeqCst);
        Turn(self.clone())
    }

    /// How many there are at this moment.
    #[must_use]
    pub fn now(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::SeqCst);
    }
}
