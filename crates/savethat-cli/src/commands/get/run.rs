//! From links to files: one question to the site at a time, several files at once.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Result;
use futures_util::future::{join_all, ready};
use savethat::{
    context::Context,
    failure::Failure,
    media,
    post::{Kind, Part, Post, SourceId},
    save::{PATIENCE, Saver},
    sink::{Folder, Saved, Sink},
    source::LinkKind,
    spool::Item,
};
use tokio::sync::{Mutex as Turn, Semaphore, SemaphorePermit, mpsc};

use super::{
    piece::{Piece, Wanted},
    told::{self, Told, Work},
};
use crate::{archive::Archive, input::Asked, progress::Display, report::Report, status::Status};

/// What every link of one run shares.
pub(super) struct Run<'a> {
    pub saver: &'a Saver,
    pub sink: &'a Folder,
    pub cx: &'a Context,
    pub archive: Option<&'a Archive>,
    pub display: &'a Display,
    pub quality: media::Quality,
    pub wanted: Wanted,
    /// With a Story, the creator's others too.
    pub all: bool,
    /// Several files of a link become one archive.
    pub zip: bool,
    /// One for each file that may be under way.
    pub slots: Semaphore,
    /// Whoever has it may ask the site: a list is no reason to press it.
    pub asking: Turn<()>,
    /// Whoever has the one of a name may write under it: a post that is named twice is fetched once.
    pub turns: Mutex<HashMap<String, Arc<Turn<()>>>>,
}

/// The right to have one file under way.
pub(super) type Slot<'a> = SemaphorePermit<'a>;

/// What the first file of a link has already: its slot, and the deadline of its first byte.
pub(super) type First<'a> = (Slot<'a>, Context);

/// The number of a file, and what came of it.
pub(super) type Outcome<T> = (u32, Result<T, Failure>);

impl<'a> Run<'a> {
    /// Every link.
    ///
    /// # Errors
    /// When a result cannot be written.
    pub(super) async fn all(&'a self, asked: &'a [Asked], report: Report) -> Result<Status> {
        let (give, work) = mpsc::unbounded_channel();
        let ask = async {
            for one in asked {
                if !self.link(one, &give).await {
                    break;
                }
            }
            drop(give);
            Ok(())
        };
        let ((), status) = tokio::try_join!(ask, told::tell(work, report, self.display))?;
        Ok(status)
    }

    /// Looks a link up as soon as there is room for its first file, so that its addresses are fresh when they are used
    /// and its deadline is not spent on waiting for others. Whether to go on.
    async fn link(&'a self, asked: &'a Asked, give: &mpsc::UnboundedSender<Work<'a>>) -> bool {
        // Whoever listens goes only when the whole run goes.
        let told = |told| give.send(Box::pin(ready(vec![told]))).is_ok();
        if self.is_stopped() {
            told(Told::Cut);
            return false;
        }
        told(Told::Begun(asked));
        let link = match &asked.link {
            Ok(link) => link,
            Err(failure) => {
                self.display.ended(true);
                return told(Told::Failed(asked.shown.clone(), failure.clone()));
            }
        };
        if let LinkKind::Post { id, .. } = &link.kind
            && !self.all
            && self.has(link.source, id)
        {
            self.display.ended(false);
            return told(Told::Archived(asked.shown.clone(), id.clone()));
        }
        let Some(Ok(slot)) = self.unless_stopped(self.slots.acquire()).await else {
            told(Told::Cut);
            return false;
        };
        // From here to the first byte, the look-up included.
        let cx = self.cx.over_in(PATIENCE);
        let found = self.unless_stopped(async {
            let _mine = self.asking.lock().await;
            self.saver.look(link, &cx).await
        });
        match found.await {
            None => {
                told(Told::Cut);
                false
            }
            Some(Err(failure)) => {
                self.display.ended(true);
                told(Told::Failed(asked.shown.clone(), failure))
            }
            Some(Ok(found)) => self.found(asked, found.posts, (slot, cx), give),
        }
    }

    /// Hands on what is to be done about what is behind a link.
    fn found(
        &'a self,
        asked: &'a Asked,
        posts: Vec<Arc<Post>>,
        first: First<'a>,
        give: &mpsc::UnboundedSender<Work<'a>>,
    ) -> bool {
        if self.zip {
            return give.send(Box::pin(self.zipped(asked, posts, first))).is_ok();
        }
        self.display.expect(posts.len().saturating_sub(1));
        let ring = self.ring_of(&posts);
        let mut first = Some(first);
        posts.into_iter().all(|post| {
            let (first, ring) = (first.take(), ring.clone());
            let work = async move {
                let id = post.id.clone();
                let mut told = self.post(post, first).await;
                if let Some((source, handle)) = ring {
                    told.extend(self.others(source, &handle, &id).await);
                }
                told
            };
            give.send(Box::pin(work)).is_ok()
        })
    }

    /// The creator whose other Stories are wanted as well.
    pub(super) fn ring_of(&self, posts: &[Arc<Post>]) -> Option<(SourceId, String)> {
        match posts {
            [post] if self.all && post.kind == Kind::Story && !post.author.handle.is_empty() => {
                Some((post.source, post.author.handle.clone()))
            }
            _ => None,
        }
    }

    /// The creator's other live Stories. Asked for after the file at hand is safe: the list's failure never spoils it.
    pub(super) async fn list(
        &'a self,
        source: SourceId,
        handle: &str,
        but: &str,
    ) -> Result<Vec<Arc<Post>>, Told<'a>> {
        let ring = self.unless_stopped(async {
            let _mine = self.asking.lock().await;
            self.saver.ring(source, handle, self.cx).await
        });
        match ring.await {
            None => Err(Told::Cut),
            Some(Err(failure)) => Err(Told::Failed(format!("https://www.tiktok.com/@{handle}"), failure)),
            Some(Ok(ring)) => Ok(ring.posts.into_iter().filter(|post| post.id != but).collect()),
        }
    }

    async fn others(&'a self, source: SourceId, handle: &str, but: &str) -> Vec<Told<'a>> {
        match self.list(source, handle, but).await {
            Err(told) => vec![told],
            Ok(posts) => {
                self.display.expect(posts.len());
                join_all(posts.into_iter().map(|post| self.post(post, None)))
                    .await
                    .into_iter()
                    .flatten()
                    .collect()
            }
        }
    }

    /// Every file of a post. `first` is the slot of its first file and the deadline of its first byte, where it has them
    /// already.
    pub(super) async fn post(&'a self, post: Arc<Post>, first: Option<First<'a>>) -> Vec<Told<'a>> {
        let turn = self.turn(&format!("{} {}", post.source, post.id));
        let (_mine, mut first) = match turn.try_lock() {
            Ok(mine) => (mine, first),
            Err(_) => {
                // Somebody with the same post may need the slot to be done with it.
                drop(first);
                (turn.lock().await, None)
            }
        };
        if self.has(post.source, &post.id) {
            self.display.ended(false);
            return vec![Told::Archived(post.link.clone(), post.id.clone())];
        }
        let pieces = self.wanted.pieces(&post);
        let files = pieces.iter().map(|piece| self.piece(&post, *piece, first.take()));
        let results = join_all(files).await.into_iter().flatten().collect();
        self.saved(post.clone(), pieces.len(), results).await
    }

    async fn piece(
        &'a self,
        post: &Arc<Post>,
        piece: Piece,
        first: Option<First<'a>>,
    ) -> Option<Outcome<Saved>> {
        let (_slot, cx) = self.under_way(first).await?;
        let (spool, display) = (&self.saver.spool, self.display);
        let done = match piece {
            Piece::Part(part) => {
                let item = Item { post: post.clone(), part, quality: self.quality };
                display.during(spool, &item, self.cx, self.sink.put(&item, spool, &cx)).await
            }
            Piece::Made(made) => {
                let work = self.sink.put_made(post, made, (spool, &self.saver.converter), &cx);
                // What takes its time is the file that it is made of.
                match made.sources(post).ok().and_then(|sources| sources.into_iter().next()) {
                    Some(source) => display.during(spool, &source, self.cx, work).await,
                    None => work.await,
                }
            }
        };
        self.unless_cut(piece.n(), done)
    }

    pub(super) fn item(&self, post: &Arc<Post>, n: u32) -> Item {
        Item { post: post.clone(), part: Part::File(n), quality: self.quality }
    }

    /// The right to begin with a file; `None` when a signal came first.
    pub(super) async fn under_way(&'a self, first: Option<First<'a>>) -> Option<First<'a>> {
        match first {
            Some(first) => Some(first),
            None => Some((self.unless_stopped(self.slots.acquire()).await?.ok()?, self.cx.clone())),
        }
    }

    /// What failed because it was told to stop did not fail.
    pub(super) fn unless_cut<T>(&self, n: u32, result: Result<T, Failure>) -> Option<Outcome<T>> {
        (result.is_ok() || !self.is_stopped()).then_some((n, result))
    }

    /// What is told of a post of which so many files were wanted, and the archive's line where none is missing.
    pub(super) async fn saved(
        &self,
        post: Arc<Post>,
        wanted: usize,
        results: Vec<Outcome<Saved>>,
    ) -> Vec<Told<'a>> {
        let (is_cut, has_failed) =
            (results.len() < wanted, results.iter().any(|(_, result)| result.is_err()));
        self.display.ended(has_failed);
        let unwritten = match self.archive {
            Some(archive) if !is_cut && !has_failed => archive.add(post.source, &post.id).await.err(),
            _ => None,
        };
        let unwritten = unwritten.map(|failure| Told::Failed(post.link.clone(), failure));
        let told = (!results.is_empty()).then(|| Told::Saved(post, results));
        told.into_iter().chain(unwritten).chain(is_cut.then_some(Told::Cut)).collect()
    }

    pub(super) fn has(&self, source: SourceId, id: &str) -> bool {
        self.archive.is_some_and(|archive| archive.has(source, id))
    }

    pub(super) fn turn(&self, name: &str) -> Arc<Turn<()>> {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        turns.entry(name.to_owned()).or_default().clone()
    }

    fn is_stopped(&self) -> bool {
        self.cx.stop.is_cancelled()
    }

    /// `None` when a signal came first.
    async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        tokio::select! {
            biased;
            () = self.cx.stop.cancelled() => None,
            done = work => Some(done),
        }
    }
}
