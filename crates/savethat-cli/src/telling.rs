//! Telling people, beside a server.

use std::sync::Arc;

use anyhow::Result;
use savethat::{context::Context, source::upstream::Network};
use savethat_library::tell::{Pusher, Sender, Teller};
use savethat_web::{Bell, Operator, PublicUrl};
use savethat_words::say;

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

/// Who tells devices, where there is a library. One that cannot be asked just now is no reason to serve nobody.
pub(crate) async fn pusher(
    open: Option<&Open>,
    network: &Network,
    settings: &Settings,
    cx: &Context,
) -> Option<Pusher> {
    let contact = contact(settings);
    match Pusher::open(&open?.library.store, network, contact.as_deref(), cx).await {
        Ok(pusher) => Some(pusher),
        Err(failure) => {
            let why = std::error::Error::source(&failure).map(ToString::to_string);
            tracing::warn!(why, "No device is told.");
            None
        }
    }
}

/// Whom a push service can ask about this server: its operator, else at its own address. One of a home network is of no use to it, and
/// an operator who names both has a reason.
fn contact(settings: &Settings) -> Option<String> {
    let public = settings.rules.public_url.as_ref().map(PublicUrl::as_str);
    let public = public.filter(|url| url.starts_with("https://")).map(str::to_owned);
    settings.operator.as_ref().and_then(Operator::address).or(public)
}

/// Whoever tells, where there is a library; nobody is told anything yet.
///
/// # Errors
/// The network cannot be set up.
pub(crate) fn teller(
    open: Option<&Open>,
    pusher: Option<&Pusher>,
    settings: &Settings,
) -> Result<Option<Teller>> {
    let Some(Open { library, .. }) = open else { return Ok(None) };
    let mut teller = Teller::new(Arc::new(library.store.clone()), &settings.told, &Network::system()?)?;
    if let Some(pusher) = pusher {
        teller = teller.pushing(pusher.clone());
    }
    for target in &settings.told.targets {
        output::say(&say::command_tells(target.to_string()));
    }
    Ok(Some(teller))
}
