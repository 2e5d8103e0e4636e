//! Where a value came from.

use std::path::PathBuf;

use savethat_words::{Said, say};

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

impl Origin {
    /// For people.
    pub(crate) fn said(&self) -> Said {
        match self {
            Self::Default => say::setting_from_default(),
            Self::Profile => say::setting_from_profile(),
            Self::File(path) => say::setting_from_file(path.display().to_string()),
            Self::Variable(name) => say::setting_from_variable(name),
            Self::Flag(flag) => say::setting_from_flag(flag),
        }
    }
}
