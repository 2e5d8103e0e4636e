//! The exit status: a number that scripts rely on.

use std::process::ExitCode;

use savethat::failure::Failure;
use savethat_words::Said;

/// Contract §1. Those of failures come from the failure table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Status(u8);

impl Status {
    /// All saved.
    pub(crate) const OK: Self = Self(0);
    /// Anything that has no number of its own.
    pub(crate) const OTHER: Self = Self(1);
    /// The command was typed or set up wrongly.
    pub(crate) const USAGE: Self = Self(2);
    /// By a signal: 128 + SIGINT, as shells count, for SIGTERM too.
    pub(crate) const INTERRUPTED: Self = Self(130);

    /// Leaves at once: for a second signal, when tidying up is what hangs.
    pub(crate) fn leave(self) -> ! {
        std::process::exit(i32::from(self.0))
    }
}

impl From<&Failure> for Status {
    fn from(failure: &Failure) -> Self {
        Self(failure.code().exit())
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status.0)
    }
}

/// The command was typed or set up wrongly: a sentence for people, exit status 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Usage(pub Said);

impl std::fmt::Display for Usage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Usage {}
