//! Telling people, beside a server.

use std::sync::Arc;

use anyhow::{Context as _, Result};
use savethat::{context::Context, source::upstream::Network};
use savethat_library::{
    store::{Told as _, sqlite::Sqlite},
    tell::Teller,
};
use tokio::task::JoinHandle;

use crate::{output, settings::Settings};

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
        if settings.data.join("library.db").exists()
            && let Ok(library) = open(settings).await
            && let Err(error) = library.follow(&[]).await
        {
            tracing::warn!(%error, "That nobody is told any more is not written down.");
        }
        return Ok(None);
    }
    let library = open(settings).await?;
    let teller = Teller::new(Arc::new(library), &settings.told, &Network::system()?)?;
    for target in &settings.told.targets {
        output::say(&format!("savethat tells {target} of Stories that are kept or missed."));
    }
    let cx = cx.clone();
    Ok(Some(tokio::spawn(async move { teller.run(&cx).await })))
}

async fn open(settings: &Settings) -> Result<Sqlite> {
    let folder = &settings.data;
    std::fs::create_dir_all(folder).with_context(|| {
        format!("The folder {} cannot be made: set another one with --data.", folder.display())
    })?;
    let path = folder.join("library.db");
    let said = |error: savethat_library::store::StoreError| {
        let sentence = format!("The library {} cannot be opened: {error}.", path.display());
        anyhow::Error::new(error).context(sentence)
    };
    Sqlite::open(&path).await.map_err(said)
}
