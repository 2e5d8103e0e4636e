//! Why the store did not answer.

use std::fmt;

use savethat_words::{Said, say};
use sqlx::postgres::PgDatabaseError;

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
    /// The database does not answer.
    Away(Option<String>),
    /// The database lets nobody in so, or there is none of this name.
    Locked(Option<String>),
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
            Self::Away(_) => Self::Away(Some(name.to_owned())),
            Self::Locked(_) => Self::Locked(Some(name.to_owned())),
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
            Self::Away(None) => say::store_away(),
            Self::Away(Some(name)) => say::store_away_named(name),
            Self::Locked(None) => say::store_locked(),
            Self::Locked(Some(name)) => say::store_locked_named(name),
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
        use sqlx::Error as Of;
        match &error {
            Of::Database(of) if of.try_downcast_ref::<PgDatabaseError>().is_some() => {
                Self::of_postgres(of.code().as_deref().unwrap_or_default()).unwrap_or(Self::Other(error))
            }
            Of::Database(of) => {
                Self::of_sqlite(of.code().as_deref().unwrap_or_default()).unwrap_or(Self::Other(error))
            }
            Of::Io(_) | Of::Tls(_) | Of::PoolTimedOut | Of::PoolClosed => Self::Away(None),
            _ => Self::Other(error),
        }
    }
}

impl StoreError {
    /// SQLite's primary result codes are the low byte of the extended ones.
    fn of_sqlite(code: &str) -> Option<Self> {
        Some(match code.parse::<u32>().ok()? & 0xFF {
            5 | 6 => Self::Busy,
            11 => Self::Corrupt(None),
            13 => Self::Full,
            26 => Self::Foreign(None),
            _ => return None,
        })
    }

    /// By the codes of its manual (appendix A).
    fn of_postgres(code: &str) -> Option<Self> {
        Some(match code {
            // Wrong name or password, no such database.
            "28000" | "28P01" | "3D000" => Self::Locked(None),
            "53100" => Self::Full,
            // It is stopping, or only starting.
            "57P01" | "57P02" | "57P03" => Self::Away(None),
            "40001" | "40P01" | "53300" | "55P03" => Self::Busy,
            "XX001" | "XX002" => Self::Corrupt(None),
            _ => return None,
        })
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
