//! Devices that are told: for the page and the API alike.

use axum::http::{HeaderMap, Uri};
use savethat_library::tell::{Device, MOST_NAME, Message, Pusher, Subscription};
use savethat_words::{Said, Tongue, say};

use super::Library;
use crate::{app::Web, carry, door::Visitor, problem::Problem, words};

/// Devices that are told at the same time.
pub(crate) const MOST: u32 = 20;

/// Where a browser has found this server, where that was by https: a push service may want to know whose messages it carries.
pub(crate) fn found_at(uri: &Uri, headers: &HeaderMap, visitor: &Visitor) -> Option<String> {
    carry::origin(uri, headers, visitor.from.encrypted).filter(|origin| origin.starts_with("https://"))
}

/// Tells a device from now on.
///
/// # Errors
/// `bad_request`: it has no name, or as many are told as may be.
pub(crate) async fn tell(
    web: &Web,
    subscription: Subscription,
    name: &str,
    tongue: Tongue,
    origin: Option<String>,
) -> Result<Device, Problem> {
    let library = Library::of(web)?;
    library.pusher()?;
    let shown = words::clean(name, MOST_NAME).replace('\n', " ");
    if shown.is_empty() || name.chars().count() > MOST_NAME {
        return Err(Problem::refused_form(say::push_wrong_name(), say::push_wrong_name_hint()));
    }
    let device = Device { subscription, name: shown, tongue, origin, made: web.cx.clock.now() };
    if !library.store.add_device(&device, MOST).await? {
        return Err(Problem::refused_form(say::push_too_many(MOST), say::push_too_many_hint()));
    }
    tracing::info!(service = device.service(), "A device is told from now on.");
    // As it is written down: one that was there before has its own time.
    Ok(library.store.device(&device.id()).await?.unwrap_or(device))
}

/// A device's push service takes messages elsewhere from now on.
///
/// # Errors
/// There is no such device.
pub(crate) async fn move_to(web: &Web, id: &str, to: &Subscription) -> Result<Device, Problem> {
    let library = Library::of(web)?;
    library.pusher()?;
    library.store.move_device(id, to).await?.ok_or_else(Problem::no_such_device)
}

/// Tells a device no more. `false`: it was not told.
///
/// # Errors
/// The library is in trouble.
pub(crate) async fn untell(web: &Web, id: &str) -> Result<bool, Problem> {
    Ok(Library::of(web)?.store.remove_device(id).await?)
}

/// Sends a test to a device: its name, and why it did not come through.
///
/// # Errors
/// There is no such device.
pub(crate) async fn try_out(web: &Web, id: &str) -> Result<(String, Option<Said>), Problem> {
    let library = Library::of(web)?;
    let pusher: &Pusher = library.pusher()?;
    let device = library.store.device(id).await?.ok_or_else(Problem::no_such_device)?;
    let message = Message { id: web.cx.chance.id(), at: web.cx.clock.now(), news: Vec::new() };
    let unsaid = pusher.send(&device, &message, &web.cx).await.err();
    if unsaid.as_ref().is_some_and(|unsaid| unsaid.gone) {
        library.store.remove_device(id).await?;
    }
    Ok((device.name, unsaid.map(|unsaid| unsaid.said())))
}
