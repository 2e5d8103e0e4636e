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

use super::Library;
use crate::{app::Web, door::Visitor, problem::Problem};

/// Watches the creator in this text for so many days, from 1 to 365. Asks the site: counts as a look-up.
///
/// # Errors
/// It names no creator, the account is not to be watched, or as many are watched as may be.
pub(crate) async fn watch(web: &Web, text: &str, days: u32, visitor: &Visitor) -> Result<Added, Problem> {
    let library = Library::of(web)?;
    if !(1..=365).contains(&days) {
        let sentence = "The days are a number from 1 to 365.";
        return Err(Problem::refused_form(sentence, "30 is the usual one."));
    }
    visitor.look()?;
    let link = web.saver.judge(text)?.link;
    let LinkKind::Profile { handle } = link.kind else {
        let hint = "Write @name, or paste the link of a profile.";
        return Err(Problem::refused_form("That is no creator.", hint));
    };
    let until = web.cx.clock.now() + Duration::from_secs(u64::from(days) * 86_400);
    let cx = web.cx.over_in(Duration::from_secs(25));
    let added = adding::add(&*library.store, &web.saver, (link.source, &handle), until, library.watches, &cx);
    added.await.map_err(|refused| match refused {
        Refused::Account(failure) => failure.into(),
        Refused::UnderAge(_) => {
            Problem::refused_form(refused.to_string(), "Do not keep Stories of other people’s children.")
        }
        Refused::TooMany(_) => Problem::refused_form(refused.to_string(), "End another watch first."),
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
            let detail =
                "They are out of the library, but some of their files could not be removed from the disk.";
            Err(Failure::new(Code::NoSpace).with_detail(detail).with_source(error).into())
        }
        Err(_crash) => Err(Problem::internal()),
    }
}

/// Sends a test to everybody who is told: each, and why it did not come through.
///
/// # Errors
/// Nobody is told.
pub(crate) async fn ring(web: &Web) -> Result<Vec<(String, Option<String>)>, Problem> {
    let bell = Library::of(web)?.bell.as_ref().ok_or_else(|| {
        let hint = "Name somebody with the setting notify, such as ntfy://ntfy.sh/TOPIC.";
        Problem::refused_form("Nobody is told on this server.", hint)
    })?;
    let sent = bell.targets.iter().map(|target| async move {
        let message = Message { id: web.cx.chance.id(), at: web.cx.clock.now(), news: Vec::new() };
        let why = bell.sender.send(target, &message, &web.cx).await.err().map(|unsaid| unsaid.to_string());
        (target.to_string(), why)
    });
    Ok(futures_util::future::join_all(sent).await)
}
