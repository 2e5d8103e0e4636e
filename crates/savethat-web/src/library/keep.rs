//! Puts a post into the library, and takes it out.

use std::{sync::Arc, time::Duration};

use futures_util::{StreamExt, stream};
use savethat::{
    failure::{Code, Failure},
    media::Quality,
    post::{Kind, Post},
};
use savethat_library::{job::Job, record::Record, room, thumb};
use savethat_words::say;

use super::Library;
use crate::{app::Shared, problem::Problem};

/// Before those who work jobs take up the first: usually it is kept by then, out of the spool. The others follow by as much.
const HEAD_START: Duration = Duration::from_secs(60);
/// Posts that are taken out of the spool at the same time.
const AT_ONCE: usize = 3;

/// What became of a wish to keep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Are being kept now.
    pub(crate) begun: usize,
    /// Were kept before.
    pub(crate) already: usize,
}

/// Keeps these posts, whatever becomes of the visitor, of the Story and of this process: a job stands for each before this
/// returns. What the spool has in this quality is taken from there, also when the site has it no more.
///
/// # Errors
/// One is withheld, or the library is in trouble.
pub(crate) async fn keep(web: &Shared, posts: &[Arc<Post>], quality: Quality) -> Result<Kept, Problem> {
    let library = Library::of(web)?;
    let mut kept = Kept::default();
    for post in posts {
        web.saver.permits(post)?;
    }
    let mut fresh = Vec::new();
    for post in posts {
        if library.store.record(post.source.0, &post.id).await?.is_some() {
            kept.already += 1;
            continue;
        }
        kept.begun += 1;
        let job = Job::Save {
            source: post.source.0.to_owned(),
            id: post.id.clone(),
            handle: post.author.handle.clone(),
            story: post.kind == Kind::Story,
        };
        let due = web.cx.clock.now() + HEAD_START * u32::try_from(kept.begun).unwrap_or(u32::MAX);
        library.store.add(&job, due).await?;
        fresh.push(post.clone());
    }
    if room::used(library.shelf.folder()).is_some_and(|used| used >= library.full_at) {
        return Ok(kept);
    }
    let (web, library) = (web.clone(), library.clone());
    tokio::spawn(async move {
        let each = |post: Arc<Post>| {
            let (web, library) = (&web, &library);
            async move {
                if let Err(failure) = now(web, library, &post, quality).await {
                    let code = failure.code().as_str();
                    tracing::info!(code, "A post is not kept yet: its job tries again.");
                }
            }
        };
        stream::iter(fresh).map(each).buffer_unordered(AT_ONCE).collect::<()>().await;
        library.more.notify_one();
    });
    Ok(kept)
}

async fn now(web: &Shared, library: &Library, post: &Arc<Post>, quality: Quality) -> Result<(), Failure> {
    let sink = library.shelf.sink().with_copies();
    let mut saved = Vec::with_capacity(post.media.len());
    for (_, result) in web.saver.save(post, quality, &sink, &web.cx).await {
        saved.push(result?);
    }
    let record = Record::of(post, &saved, |saved| library.shelf.below(saved), web.cx.clock.now());
    library.store.keep(&record).await.map_err(|error| Failure::new(Code::Internal).with_source(error))?;
    thumb::fresh(&library.shelf, &record, post, &web.saver, &web.cx).await;
    Ok(())
}

/// Takes a post out: its record, files and sidecars. `false`: there was none.
///
/// # Errors
/// The library or its disk is in trouble.
pub(crate) async fn remove(library: &Library, source: &str, id: &str) -> Result<bool, Problem> {
    let Some(record) = library.store.remove(source, id).await? else { return Ok(false) };
    let shelf = library.shelf.clone();
    let removed = tokio::task::spawn_blocking(move || shelf.remove(&record)).await;
    match removed {
        Ok(Ok(())) => Ok(true),
        Ok(Err(error)) => {
            tracing::error!(%error, "A file that was taken out of the library could not be removed.");
            let detail = say::shelf_file_stays();
            Err(Failure::new(Code::NoSpace).with_detail(detail).with_source(error).into())
        }
        Err(_crash) => Err(Problem::internal()),
    }
}
