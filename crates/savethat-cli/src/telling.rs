//! Telling people, beside a server.

use std::sync::Arc;

use anyhow::Result;
use savethat::{context::Context, source::upstream::Network};
use savethat_library::{
    store::Told as _,
    tell::{Sender, Teller},
};
use savethat_web::Bell;
use savethat_words::say;
use tokio::task::JoinHandle;

use crate::{keeping::Open, output, settings::Settings};

/// Who tells whom.
///
/// # Errors
/// The network cannot be set up.
pub(crate) fn bell(settings: &Settings) -> Result<Option<Bell>> {
    let targets = settings.told.targets.clone();
    if targets.is_empty() {
        return Ok(None);
    }
    Ok(Some(Bell { sender: Sender::new(&settings.told, &Network::system()?)?, targets }))
}

/// Tells until `cx.stop`, where somebody is to be told.
///
/// # Errors
/// The network cannot be set up.
pub(crate) async fn start(
    open: Option<&Open>,
    settings: &Settings,
    cx: &Context,
) -> Result<Option<JoinHandle<()>>> {
    let Some(Open { library, .. }) = open else { return Ok(None) };
    if settings.told.targets.is_empty() {
        // Who is named again later begins with what happens then.
        if let Err(error) = library.store.follow(&[]).await {
            tracing::warn!(%error, "That nobody is told any more is not written down.");
        }
        return Ok(None);
    }
    let teller = Teller::new(Arc::new(library.store.clone()), &settings.told, &Network::system()?)?;
    for target in &settings.told.targets {
        output::say(&say::command_tells(target.to_string()));
    }
    let cx = cx.clone();
    Ok(Some(tokio::spawn(async move { teller.run(&cx).await })))
}
