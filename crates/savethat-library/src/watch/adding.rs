//! Begins a watch: for the command line, the page and the API alike.

use std::{error::Error, fmt};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    post::SourceId,
    save::Saver,
};
use savethat_words::{Said, say};

use super::Watch;
use crate::store::{Store, StoreError};

/// Said to everybody who begins one.
#[must_use]
pub fn words() -> Said {
    say::watching_words()
}

/// A watch that was begun or renewed.
#[derive(Clone, Debug)]
pub struct Added {
    /// As it is now.
    pub watch: Watch,
    /// Why the site could not be asked about the account just now: it is asked again by itself.
    pub unsure: Option<Failure>,
}

/// Why nobody watches.
#[derive(Debug)]
pub enum Refused {
    /// The site marks the account as that of a child. Its handle.
    UnderAge(String),
    /// So many are watched, as many as may be.
    TooMany(u32),
    /// The site's word about the account, or the operator's.
    Account(Failure),
    /// The library.
    Store(StoreError),
}

impl Refused {
    /// A sentence for people.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::UnderAge(handle) => say::watching_child(format!("@{handle}")),
            Self::TooMany(most) => say::watching_too_many(*most),
            Self::Account(failure) => failure.detail(),
            Self::Store(error) => error.said(),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl Error for Refused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Account(failure) => failure.source(),
            Self::Store(error) => error.source(),
            Self::UnderAge(_) | Self::TooMany(_) => None,
        }
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self::Account(failure)
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Watches a creator until then (exclusive), at most `most` at a time. Asks the site about the account first.
///
/// # Errors
/// Where the account is not to be watched, or there is no room.
pub async fn add(
    store: &dyn Store,
    saver: &Saver,
    (source, handle): (SourceId, &str),
    until: Timestamp,
    most: u32,
    cx: &Context,
) -> Result<Added, Refused> {
    saver.withheld.creator(handle)?;
    let (handle, unsure) = match saver.ring(source, handle, cx).await {
        Ok(ring) if ring.under_age == Some(true) => return Err(Refused::UnderAge(handle.to_owned())),
        // As the site writes it.
        Ok(ring) if !ring.author.handle.is_empty() => (ring.author.handle, None),
        Ok(_) => (handle.to_owned(), None),
        // The site says no to the account itself.
        Err(failure) if !failure.retryable() && failure.code() != Code::SiteChanged => {
            return Err(failure.into());
        }
        Err(failure) => (handle.to_owned(), Some(failure)),
    };
    // Under the name that it has now, too.
    saver.withheld.creator(&handle)?;
    let watch = store.watch(source.0, &handle, cx.clock.now(), until, most).await?;
    watch.map(|watch| Added { watch, unsure }).ok_or(Refused::TooMany(most))
}
