//! `--zip`: the files of a link as one archive. It claims to be whole, so it is made when all are there, or not at all.

use std::sync::Arc;

use futures_util::future::join_all;
use savethat::{
    failure::Failure,
    media::archive_name,
    post::Post,
    sink::{Held, Saved},
};
use savethat_words::say;

use super::{
    run::{First, Outcome, Run},
    told::Told,
};
use crate::input::Asked;

/// A post and what its files came to.
type Files<T> = (Arc<Post>, Vec<Outcome<T>>);

impl<'a> Run<'a> {
    /// Several files become one ZIP; a single one stays what it is.
    pub(super) async fn zipped(
        &'a self,
        asked: &'a Asked,
        posts: Vec<Arc<Post>>,
        first: First<'a>,
    ) -> Vec<Told<'a>> {
        self.display.expect(posts.len().saturating_sub(1));
        let ring = self.ring_of(&posts);
        let (mut posts, mut told) = self.unarchived(posts);
        let mut first = Some(first);
        let mut held = Vec::new();
        if let Some((source, handle)) = ring {
            let id = asked_id(&posts, &told);
            held = self.hold(std::mem::take(&mut posts), &mut first).await;
            // A post whose files are not safe is told of before anything else is asked for.
            match self.list(source, &handle, &id).await {
                Err(failed) => told.push(failed),
                Ok(others) => {
                    self.display.expect(others.len());
                    let (others, archived) = self.unarchived(others);
                    told.extend(archived);
                    posts = others;
                }
            }
        }
        let all: Vec<Arc<Post>> = held.iter().map(|(post, _)| post.clone()).chain(posts.clone()).collect();
        let files: usize = all.iter().map(|post| post.media.len()).sum();
        if let ([post], 1) = (all.as_slice(), files) {
            let post = post.clone();
            drop(held);
            told.extend(self.post(post, first.take()).await);
            return told;
        }
        let Some(name) = archive_name(all.iter().map(|post| &**post)) else { return told };
        let turn = self.turn(&name);
        let _mine = match turn.try_lock() {
            Ok(mine) => mine,
            Err(_) => {
                drop(first.take());
                turn.lock().await
            }
        };
        let items: Vec<_> =
            all.iter().flat_map(|post| post.media.iter().map(|media| self.item(post, media.n))).collect();
        let saved = match self.sink.archived(&name, &items).await {
            Some(saved) => Ok(saved),
            None => {
                held.extend(self.hold(posts, &mut first).await);
                self.put_together(&name, held).await
            }
        };
        match saved {
            Ok(saved) => {
                let mut saved = saved.into_iter();
                for post in all {
                    let results = saved.by_ref().take(post.media.len()).map(|one| (one.n, Ok(one))).collect();
                    let files = post.media.len();
                    told.extend(self.saved(post, files, results).await);
                }
            }
            Err(None) => told.push(Told::Cut),
            Err(Some(failure)) => {
                all.iter().for_each(|_| self.display.ended(true));
                told.push(Told::Failed(asked.shown.clone(), failure));
            }
        }
        told
    }

    /// Those that are still to be saved, and what is told of the others.
    fn unarchived(&self, posts: Vec<Arc<Post>>) -> (Vec<Arc<Post>>, Vec<Told<'a>>) {
        let (archived, posts): (Vec<_>, Vec<_>) =
            posts.into_iter().partition(|post| self.has(post.source, &post.id));
        let told = archived.into_iter().map(|post| {
            self.display.ended(false);
            Told::Archived(post.link.clone(), post.id.clone())
        });
        (posts, told.collect())
    }

    async fn hold(&'a self, posts: Vec<Arc<Post>>, first: &mut Option<First<'a>>) -> Vec<Files<Held>> {
        let posts = posts.into_iter().map(|post| {
            let mut first = first.take();
            async move {
                let files = post.media.iter().map(|media| {
                    let (first, item) = (first.take(), self.item(&post, media.n));
                    async move {
                        let (_slot, cx) = self.under_way(first).await?;
                        let work = self.sink.hold(&item, &self.saver.spool, &cx);
                        let held = self.display.during(&self.saver.spool, &item, self.cx, work).await;
                        self.unless_cut(media.n, held)
                    }
                });
                let files = join_all(files).await.into_iter().flatten().collect();
                (post, files)
            }
        });
        join_all(posts).await
    }

    /// # Errors
    /// The first file's that failed, `None` where a signal came first.
    async fn put_together(&self, name: &str, files: Vec<Files<Held>>) -> Result<Vec<Saved>, Option<Failure>> {
        let mut held = Vec::new();
        let mut is_cut = false;
        for (post, files) in files {
            is_cut |= files.len() < post.media.len();
            for (_, file) in files {
                held.push(file.map_err(|failure| Some(without_archive(failure)))?);
            }
        }
        if is_cut {
            return Err(None);
        }
        self.sink.archive(name, held).await.map_err(Some)
    }
}

/// The post that was asked for, wherever it went.
fn asked_id(posts: &[Arc<Post>], told: &[Told<'_>]) -> String {
    let archived = told.iter().find_map(|told| match told {
        Told::Archived(_, id) => Some(id.clone()),
        _ => None,
    });
    posts.first().map(|post| post.id.clone()).or(archived).unwrap_or_default()
}

fn without_archive(failure: Failure) -> Failure {
    let hint = say::command_no_zip_hint(failure.hint());
    failure.with_hint(hint)
}
