//! Where a value came from.

use std::{fmt, path::PathBuf};

/// A value and where it came from.
#[derive(Clone, Debug)]
pub(crate) struct Set<T> {
    /// What was settled.
    pub value: T,
    /// By what.
    pub origin: Origin,
}

/// What set a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Nobody.
    Default,
    /// The profile, which brings defaults of its own.
    Profile,
    /// The settings file.
    File(PathBuf),
    /// A variable of the environment, by its name.
    Variable(String),
    /// A flag, with its dashes.
    Flag(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::Profile => f.write_str("profile public"),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Variable(name) => write!(f, "variable {name}"),
            Self::Flag(flag) => write!(f, "flag {flag}"),
        }
    }
}
