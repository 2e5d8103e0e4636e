//! Where the asynchronous work runs.

use anyhow::{Context as _, Result};
use savethat_words::say;
use tokio::runtime::{Builder, Runtime};

/// One thread: for commands that somebody waits for. Starts in microseconds.
pub(crate) fn light() -> Result<Runtime> {
    Builder::new_current_thread().enable_all().build().context(say::command_no_runtime())
}

/// One thread for each core: for the server.
pub(crate) fn broad() -> Result<Runtime> {
    Builder::new_multi_thread()
        .enable_all()
        // Files are written from these; each idle one would cost memory, none is needed by the hundred.
        .max_blocking_threads(64)
        .build()
        .context(say::command_no_runtime())
}

/// As many open files as this process may have: a server has one for each connection, and the limit that processes begin
/// with, often 1,024, is kept low for programs that still use `select`. Says how many those are.
pub(crate) fn take_all_descriptors() -> usize {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let limit = getrlimit(Resource::Nofile);
        let raised = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
        let most = if raised.is_ok() { limit.maximum } else { limit.current };
        most.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX)
    }
    #[cfg(not(unix))]
    usize::MAX
}
