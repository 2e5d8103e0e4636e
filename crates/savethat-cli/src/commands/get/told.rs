//! What came of links and posts, told in the order in which they were given.

use std::sync::Arc;

use anyhow::Result;
use futures_util::{StreamExt, future::LocalBoxFuture, stream::FuturesOrdered};
use savethat::{failure::Failure, post::Post, sink::Saved};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::{input::Asked, progress::Display, report::Report, status::Status};

/// One thing to tell.
#[derive(Debug)]
pub(super) enum Told<'a> {
    /// A link is looked at: what else its text holds.
    Begun(&'a Asked),
    /// A link, or a whole post, that could not be had.
    Failed(String, Failure),
    /// A post that the archive has.
    Archived(String, String),
    /// The files of a post that were had and those that were not.
    Saved(Arc<Post>, Vec<(u32, Result<Saved, Failure>)>),
    /// Something was left out because a signal came. What was whole before is a success.
    Cut,
}

/// Work on one link or one post, and what came of it.
pub(super) type Work<'a> = LocalBoxFuture<'a, Vec<Told<'a>>>;

/// Does all work that comes, at the same time, and tells of it in the order in which it came.
///
/// # Errors
/// When a result cannot be written.
pub(super) async fn tell<'a>(
    mut work: UnboundedReceiver<Work<'a>>,
    mut report: Report,
    display: &Display,
) -> Result<Status> {
    let mut at_work = FuturesOrdered::new();
    let (mut comes_more, mut cut) = (true, false);
    loop {
        tokio::select! {
            biased;
            Some(told) = at_work.next() => {
                let told: Vec<Told<'a>> = told;
                cut |= told.iter().any(|told| matches!(told, Told::Cut));
                display.aside(|| told.into_iter().try_for_each(|told| one(told, &mut report)))?;
            }
            next = work.recv(), if comes_more => match next {
                Some(work) => at_work.push_back(work),
                None => comes_more = false,
            },
            else => return Ok(if cut { Status::INTERRUPTED } else { report.status() }),
        }
    }
}

fn one(told: Told<'_>, report: &mut Report) -> Result<()> {
    match told {
        Told::Begun(asked) => {
            report.others(asked);
            Ok(())
        }
        Told::Failed(link, failure) => report.failed(&link, &failure),
        Told::Archived(link, id) => report.archived(&link, &id),
        Told::Saved(post, results) => report.saved(&post, &results),
        Told::Cut => Ok(()),
    }
}
