//! The simulated site's clock. It stands still unless it is moved or told to follow another.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

/// Where a world that follows another clock reads the time.
pub type Follow = Arc<dyn Fn() -> Timestamp + Send + Sync>;

pub(crate) struct Clock {
    base: Timestamp,
    follow: Option<Follow>,
    moved: SignedDuration,
}

impl Clock {
    pub(crate) fn at(base: Timestamp) -> Clock {
        Clock { base, follow: None, moved: SignedDuration::ZERO }
    }

    pub(crate) fn follow(&mut self, follow: Follow) {
        self.follow = Some(follow);
    }

    pub(crate) fn advance(&mut self, by: SignedDuration) {
        self.moved = self.moved.saturating_add(by);
    }

    pub(crate) fn now(&self) -> Timestamp {
        let base = self.follow.as_ref().map_or(self.base, |follow| follow());
        base.checked_add(self.moved).unwrap_or(Timestamp::MAX)
    }
}

/// A date as HTTP writes it (RFC 9110, section 5.6.7).
pub(crate) fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
