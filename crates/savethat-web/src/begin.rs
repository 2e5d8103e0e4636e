//! What a tap begins: a save, or a list of them. Both go on when the visitor leaves.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::FutureExt;
use savethat::{
    media::Quality,
    post::Post,
    source::{Each, Link, LinkKind},
};
use savethat_words::say;

use crate::{
    app::{Shared, Web},
    door::{Lasting, Visitor},
    problem::Problem,
    saves::{AT_ONCE, Entry, List, Save, State, Status},
};

/// Links that one list takes.
pub(crate) const LINKS: usize = 100;
/// How often a save that lasts is looked after.
const WHILE: Duration = Duration::from_secs(60);

/// Begins a save.
pub(crate) fn save(
    web: &Web,
    posts: Vec<Arc<Post>>,
    quality: Quality,
    files: Option<&[u32]>,
) -> Result<Arc<Save>, Problem> {
    let now = web.cx.clock.mono();
    let save = Arc::new(Save::new(web.cx.chance.id(), now, quality, posts, files, &web.saver.withheld));
    let there = |n: &u32| save.files.iter().any(|file| file.n == *n);
    if save.files.is_empty() || !files.unwrap_or_default().iter().all(there) {
        return Err(Problem::bad_request(say::bad_no_such_file()));
    }
    if !web.saves.keep(save.clone(), now) {
        return Err(Problem::busy());
    }
    tokio::spawn(save.clone().run(web.saver.spool.clone(), web.cx.clone()));
    Ok(save)
}

/// The links of a text, where they make a list: several that are ours.
pub(crate) fn several(web: &Web, text: &str) -> Option<Vec<Each>> {
    let each = web.saver.judge_each(text);
    (each.iter().filter(|each| each.link.is_ok()).count() > 1).then_some(each)
}

/// Begins a list.
///
/// Each of its links is a look-up of the visitor. They wait for their turn, also when the visitor has left.
pub(crate) fn list(
    web: &Shared,
    mut each: Vec<Each>,
    quality: Quality,
    visitor: &Visitor,
) -> Result<Arc<List>, Problem> {
    // The list is one, too: else lists without number could wait here for turns that never come.
    visitor.look()?;
    let lasting = visitor.begin_list()?;
    let now = web.cx.clock.mono();
    let creator = match each.as_slice() {
        [Each { link: Ok(Link { kind: LinkKind::Profile { handle }, .. }), .. }] => Some(handle.clone()),
        _ => None,
    };
    let left_out = each.len().saturating_sub(LINKS);
    each.truncate(LINKS);
    let list =
        Arc::new(List::new(web.cx.chance.id(), now, quality, creator, each, left_out, &web.saver.withheld));
    if !web.lists.keep(list.clone(), now) {
        return Err(Problem::busy());
    }
    work(web, &list, visitor, &Arc::new(lasting));
    Ok(list)
}

/// Tries again what failed in a list and may succeed: the entry named `key`, or all.
///
/// A look-up of the visitor, like beginning a list.
pub(crate) fn again(
    web: &Shared,
    list: &Arc<List>,
    key: Option<&str>,
    visitor: &Visitor,
) -> Result<(), Problem> {
    visitor.look()?;
    let lasting = visitor.begin_list()?;
    if list.again(key) > 0 {
        work(web, list, visitor, &Arc::new(lasting));
    }
    Ok(())
}

/// Works on what waits in a list, until nothing does. It is `lasting` until the last has ended.
fn work(web: &Shared, list: &Arc<List>, visitor: &Visitor, lasting: &Arc<Lasting>) {
    for _ in 0..AT_ONCE {
        let (web, list, visitor, lasting) = (web.clone(), list.clone(), visitor.clone(), lasting.clone());
        tokio::spawn(async move {
            let Ok(_turn) = list.turns.acquire().await else { return };
            while !list.stopped()
                && let Some((entry, post)) = list.take()
            {
                // A panic would leave an entry that is looked at for ever.
                let end =
                    AssertUnwindSafe(one(&web, &list, &entry, post, &visitor, &lasting)).catch_unwind().await;
                if let Err(problem) = end.unwrap_or_else(|_panic| Err(Problem::internal())) {
                    tracing::warn!(code = problem.code(), "a link of a list failed");
                    list.set(&entry, State::Failed(problem));
                }
            }
        });
    }
}

/// From a link to its files, or to several posts that wait for their own turns.
async fn one(
    web: &Shared,
    list: &Arc<List>,
    entry: &Entry,
    known: Option<Arc<Post>>,
    visitor: &Visitor,
    lasting: &Arc<Lasting>,
) -> Result<(), Problem> {
    let post = match known {
        Some(post) => {
            web.saver.permits(&post).map_err(Problem::from)?;
            post
        }
        None => {
            let link = entry.link.as_ref().ok_or_else(Problem::internal)?;
            tokio::select! {
                biased;
                () = list.cancelled() => return Ok(()),
                () = visitor.look_in_time(&web.cx) => {}
            }
            let posts = web.look(link).await?;
            match posts.as_slice() {
                [post] if !matches!(link.kind, LinkKind::Profile { .. }) => post.clone(),
                posts => {
                    let linked = |post: &Arc<Post>| {
                        web.saver.judge(&post.link).ok().map(|judged| (post.clone(), judged.link))
                    };
                    list.spread(entry, &posts.iter().filter_map(linked).collect::<Vec<_>>());
                    work(web, list, visitor, lasting);
                    return Ok(());
                }
            }
        }
    };
    if !list.claim(entry, &post) || list.stopped() {
        return Ok(());
    }
    let save = save(web, vec![post], list.quality, None)?;
    list.set(entry, State::Saving(save.clone()));
    while save.status() == Status::Fetching && !save.stopped() && !list.stopped() {
        save.settled(WHILE, &web.cx).await;
    }
    list.moved_on();
    Ok(())
}
