//! Where the asynchronous work runs.

use anyhow::{Context as _, Result};
use tokio::runtime::{Builder, Runtime};

/// One thread: for commands that somebody waits for. Starts in microseconds.
pub(crate) fn light() -> Result<Runtime> {
    Builder::new_current_thread().enable_all().build().context("The runtime could not be started.")
}

/// One thread for each core: for the server.
pub(crate) fn broad() -> Result<Runtime> {
    Builder::new_multi_thread()
        .enable_all()
        // Files are written from these; each idle one would cost memory, none is needed by the hundred.
        .max_blocking_threads(64)
        .build()
        .context("The runtime could not be started.")
}
