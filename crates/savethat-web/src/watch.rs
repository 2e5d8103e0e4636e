//! What the one who runs a server sees of it.

use tokio_util::sync::CancellationToken;

use crate::{canary::Canary, metrics::Metrics};

/// All of it may be left out.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// Looks whether the site works. Whoever makes it runs it.
    pub canary: Option<Canary>,
    /// Counts what is asked and answered.
    pub metrics: Option<Metrics>,
    /// Cancelled when the server begins to stop: from then on it asks for no more visitors.
    pub drain: CancellationToken,
}
