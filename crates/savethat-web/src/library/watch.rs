//! Begins watches, forgets creators, and tries out who is told: for the page and the API alike.

use std::time::Duration;

use savethat::{
    failure::{Code, Failure},
    source::LinkKind,
};
use savethat_library::{
    tell::Message,
    watch::adding::{self, Added, Refused},
};
use savethat_words::{Said, say};

use super::Library;
use crate::{app::Web, door::Visitor, problem::Problem};

/// Watches the creator in this text for so many days, from 1 to 365. Asks the site: counts as a look-up.
///
/// # Errors
/// It names no creator, the account is not to be watched, or as many are watched as may be.
pub(crate) async fn watch(web: &Web, text: &str, days: u32, visitor: &Visitor) -> Result<Added, Problem> {
    let library = Library::of(web)?;
    if !(1..=365).contains(&days) {
        return Err(Problem::refused_form(say::watches_no_days(), say::watches_no_days_hint()));
    }
    visitor.look()?;
    let link = web.saver.judge(text)?.link;
    let LinkKind::Profile { handle } = link.kind else {
        return Err(Problem::refused_form(say::watches_no_creator(), say::watches_no_creator_hint()));
    };
    let until = web.cx.clock.now() + Duration::from_secs(u64::from(days) * 86_400);
    let cx = web.cx.over_in(Duration::from_secs(25));
    let added = adding::add(&*library.store, &web.saver, (link.source, &handle), until, library.watches, &cx);
    added.await.map_err(|refused| match refused {
        Refused::Account(failure) => failure.into(),
        Refused::UnderAge(_) => Problem::refused_form(refused.said(), say::watches_under_age_hint()),
        Refused::TooMany(_) => Problem::refused_form(refused.said(), say::watches_too_many_hint()),
        Refused::Store(error) => error.into(),
    })
}

/// Takes everything of a creator out: files, records, what was seen, the watch. Returns how many posts.
///
/// # Errors
/// The library or its disk is in trouble.
pub(crate) async fn forget(library: &Library, source: &str, handle: &str) -> Result<usize, Problem> {
    let records = library.store.forget(source, handle).await?;
    let (shelf, many) = (library.shelf.clone(), records.len());
    match tokio::task::spawn_blocking(move || shelf.remove_all(&records)).await {
        Ok(Ok(())) => Ok(many),
        Ok(Err(error)) => {
            tracing::error!(%error, "Files of a forgotten creator could not be removed.");
            let detail = say::watches_files_stay();
            Err(Failure::new(Code::NoSpace).with_detail(detail).with_source(error).into())
        }
        Err(_crash) => Err(Problem::internal()),
    }
}

/// Sends a test to everybody who is told: each, and why it did not come through.
///
/// # Errors
/// Nobody is told.
pub(crate) async fn ring(web: &Web) -> Result<Vec<(String, Option<Said>)>, Problem> {
    let nobody = || Problem::refused_form(say::told_nobody(), say::told_nobody_hint());
    let bell = Library::of(web)?.bell.as_ref().ok_or_else(nobody)?;
    let sent = bell.targets.iter().map(|target| async move {
        let message = Message { id: web.cx.chance.id(), at: web.cx.clock.now(), news: Vec::new() };
        let why = bell.sender.send(target, &message, &web.cx).await.err().map(|unsaid| unsaid.said());
        (target.to_string(), why)
    });
    Ok(futures_util::future::join_all(sent).await)
}
