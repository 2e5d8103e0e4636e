//! Begins a watch: for the command line, the page and the API alike.

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    post::SourceId,
    save::Saver,
};

use super::Watch;
use crate::store::{Store, StoreError};

/// Said to everybody who begins one.
pub const WORDS: &str = "Following one person without their knowledge can be harassment. Do not keep Stories of other \
                         people's children.";

/// A watch that was begun or renewed.
#[derive(Clone, Debug)]
pub struct Added {
    /// As it is now.
    pub watch: Watch,
    /// Why the site could not be asked about the account just now: it is asked again by itself.
    pub unsure: Option<Failure>,
}

/// Why nobody watches.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The site marks the account as that of a child. Its handle.
    #[error("@{0} is not watched: TikTok marks this account as that of a child.")]
    UnderAge(String),
    /// So many are watched, as many as may be.
    #[error("{0} creators are watched already, which is the most this server takes (the setting watches).")]
    TooMany(u32),
    /// The site's word about the account, or the operator's.
    #[error(transparent)]
    Account(#[from] Failure),
    /// The library.
    #[error(transparent)]
    Store(#[from] StoreError),
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
