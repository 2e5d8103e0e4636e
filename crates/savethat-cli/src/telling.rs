//! Telling people, beside a server.

use std::sync::Arc;

use anyhow::Result;
use savethat::{context::Context, source::upstream::Network};
use savethat_library::{store::Told as _, tell::Teller};
use tokio::task::JoinHandle;

use crate::{
    keeping::{self, Library},
    output,
    settings::Settings,
};

/// Tells until `cx.stop`, where somebody is to be told.
///
/// # Errors
/// A sentence: the library cannot be opened.
pub(crate) async fn start(settings: &Settings, cx: &Context) -> Result<Option<JoinHandle<()>>> {
    if !settings.library {
        return Ok(None);
    }
    if settings.told.targets.is_empty() {
        // Who is named again later begins with what happens then.
        if keeping::database(settings).exists()
            && let Ok(library) = Library::open(settings).await
            && let Err(error) = library.store.follow(&[]).await
        {
            tracing::warn!(%error, "That nobody is told any more is not written down.");
        }
        return Ok(None);
    }
    let library = Library::open(settings).await?;
    let teller = Teller::new(Arc::new(library.store), &settings.told, &Network::system()?)?;
    for target in &settings.told.targets {
        output::say(&format!("savethat tells {target} of Stories that are kept or missed."));
    }
    let cx = cx.clone();
    Ok(Some(tokio::spawn(async move { teller.run(&cx).await })))
}
