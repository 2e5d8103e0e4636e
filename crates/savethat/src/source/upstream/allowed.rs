//! Which hosts may be asked: a rule of the site, with what its operator added.

use std::{fmt, sync::Arc};

/// A rule about host names; cheap to clone. Judges names only: addresses inside networks are the guard's business.
#[derive(Clone)]
pub struct Allowed(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl Allowed {
    /// Accepts the hosts that `rule` accepts.
    pub fn by(rule: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(rule))
    }

    /// Whether `host` may be asked.
    #[must_use]
    pub fn allows(&self, host: &str) -> bool {
        (self.0)(host)
    }
}

impl fmt::Debug for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Allowed")
    }
}
