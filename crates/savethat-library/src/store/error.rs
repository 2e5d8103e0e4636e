//! Why the store did not answer.

use std::fmt;

/// Said to the operator; visitors see `internal` or `no_space`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is something else.
    #[error("{0} is not a library of savethat: move it away, or set another data folder")]
    Foreign(String),
    /// The file is damaged.
    #[error(
        "{0} is damaged: put a copy from your backup in its place (the saved files themselves are not touched)"
    )]
    Corrupt(String),
    /// The file was written by a later version.
    #[error("{0} was written by a newer savethat: use that one, older ones would lose what it wrote")]
    Newer(String),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// Another process holds it for too long.
    #[error("the library is locked by another program")]
    Busy,
    /// What is written there cannot be read.
    #[error("the library holds something that this program did not write: {0}")]
    Unreadable(String),
    /// Everything else.
    #[error("the library did not answer")]
    Other(#[source] sqlx::Error),
}

impl StoreError {
    /// The same, of the file `name`.
    pub(crate) fn of(self, name: &str) -> Self {
        match self {
            Self::Foreign(_) => Self::Foreign(name.to_owned()),
            Self::Corrupt(_) => Self::Corrupt(name.to_owned()),
            other => other,
        }
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
            Some(11) => Self::Corrupt("The library".to_owned()),
            Some(13) => Self::Full,
            Some(26) => Self::Foreign("The file".to_owned()),
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
        write!(f, "{error}")?;
        while let Some(source) = error.source() {
            write!(f, ": {source}")?;
            error = source;
        }
        Ok(())
    }
}
