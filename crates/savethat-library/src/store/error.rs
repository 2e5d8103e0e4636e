//! Why the store did not answer.

use std::fmt;

use savethat_words::{Said, say};

/// Said to the operator; visitors see `internal` or `no_space`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file, by its name where that is known, is something else.
    Foreign(Option<String>),
    /// The file, by its name where that is known, is damaged.
    Corrupt(Option<String>),
    /// The file was written by a later version.
    Newer(String),
    /// The disk is full.
    Full,
    /// Another process holds it for too long.
    Busy,
    /// What is written there cannot be read.
    Unreadable(String),
    /// Everything else.
    Other(#[source] sqlx::Error),
}

impl StoreError {
    /// The same, of the file `name`.
    pub(crate) fn of(self, name: &str) -> Self {
        match self {
            Self::Foreign(_) => Self::Foreign(Some(name.to_owned())),
            Self::Corrupt(_) => Self::Corrupt(Some(name.to_owned())),
            other => other,
        }
    }

    /// A sentence for whoever runs this.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Foreign(None) => say::store_foreign(),
            Self::Foreign(Some(name)) => say::store_foreign_named(name),
            Self::Corrupt(None) => say::store_damaged(),
            Self::Corrupt(Some(name)) => say::store_damaged_named(name),
            Self::Newer(name) => say::store_newer(name),
            Self::Full => say::store_full(),
            Self::Busy => say::store_busy(),
            Self::Unreadable(what) => say::store_unreadable(what),
            Self::Other(_) => say::store_other(),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        // SQLite's primary result codes are the low byte of the extended ones.
        let code = match &error {
            sqlx::Error::Database(error) => error.code().and_then(|code| code.parse::<u32>().ok()),
            _ => None,
        };
        match code.map(|code| code & 0xFF) {
            Some(5 | 6) => Self::Busy,
            Some(11) => Self::Corrupt(None),
            Some(13) => Self::Full,
            Some(26) => Self::Foreign(None),
            _ => Self::Other(error),
        }
    }
}

/// An error with what is below it, for the log.
#[derive(Debug)]
pub struct Chain<'a>(pub &'a StoreError);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut error: &dyn std::error::Error = self.0;
        f.write_str(error.to_string().trim_end_matches('.'))?;
        while let Some(source) = error.source() {
            write!(f, ": {source}")?;
            error = source;
        }
        Ok(())
    }
}
