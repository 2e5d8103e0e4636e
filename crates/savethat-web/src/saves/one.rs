//! One save: its files and how far each is.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures_util::{FutureExt, StreamExt, stream};
use savethat::{
    context::Context,
    failure::{Code, Failure},
    media::Quality,
    post::{Part, Post},
    spool::{Head, Item, Progress, Proof, Spool, Spooled},
    withhold::Withheld,
};

use super::changes::Changes;

/// Files of one save that are fetched at once.
const AT_ONCE: usize = 4;

/// How far a save or one of its files is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Fetching,
    /// Proved whole.
    Ready,
    /// Of a save: at least one of its files could not be had.
    Failed,
}

impl Status {
    /// Of a save with files of these: under way while one is, failed where one did.
    pub(crate) fn of_all(files: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::Ready;
        for file in files {
            match file {
                Self::Fetching => return Self::Fetching,
                Self::Failed => all = Self::Failed,
                Self::Ready => {}
            }
        }
        all
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Fetching => "fetching",
            Self::Ready => "ready",
            Self::Failed => "failed",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Save {
    /// Unguessable.
    pub(crate) id: String,
    /// On the steady clock.
    pub(crate) born: Duration,
    pub(crate) quality: Quality,
    posts: Vec<Arc<Post>>,
    pub(crate) files: Vec<File>,
    withheld: Withheld,
    /// Of any file's state; bytes that arrive are none.
    changes: Changes,
}

#[derive(Debug)]
pub(crate) struct File {
    pub(crate) post: Arc<Post>,
    pub(crate) n: u32,
    withheld: Withheld,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    file: Option<Spooled>,
    head: Option<Head>,
    end: Option<Result<Proof, Failure>>,
}

/// A file at one moment.
#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) status: Status,
    pub(crate) progress: Progress,
    pub(crate) head: Option<Head>,
    pub(crate) proof: Option<Proof>,
    pub(crate) failure: Option<Failure>,
}

impl Save {
    /// `files` chooses by number; all where `None`. What is `withheld` counts at every moment, also of what was ready.
    pub(crate) fn new(
        id: String,
        born: Duration,
        quality: Quality,
        posts: Vec<Arc<Post>>,
        files: Option<&[u32]>,
        withheld: &Withheld,
    ) -> Self {
        let files = posts
            .iter()
            .flat_map(|post| post.media.iter().map(|media| (post.clone(), media.n)))
            .filter(|(_, n)| files.is_none_or(|files| files.contains(n)))
            .map(|(post, n)| File { post, n, withheld: withheld.clone(), state: Mutex::default() })
            .collect();
        Self { id, born, quality, posts, files, withheld: withheld.clone(), changes: Changes::default() }
    }

    /// The posts that may be told of.
    pub(crate) fn posts(&self) -> impl Iterator<Item = &Arc<Post>> {
        self.posts.iter().filter(|post| self.withheld.post(&post.id, &post.author.handle).is_ok())
    }

    /// Why nothing of it may be told, where that is so.
    ///
    /// # Errors
    /// `withheld`.
    pub(crate) fn permitted(&self) -> Result<(), Failure> {
        let mut said = self.posts.iter().map(|post| self.withheld.post(&post.id, &post.author.handle));
        if said.any(|said| said.is_ok()) {
            return Ok(());
        }
        self.posts.iter().try_for_each(|post| self.withheld.post(&post.id, &post.author.handle))
    }

    /// Fetches every file; ends when all have ended or the save is stopped. To be spawned: it outlives the request.
    pub(crate) async fn run(self: Arc<Self>, spool: Spool, cx: Context) {
        let work = stream::iter(&self.files).for_each_concurrent(AT_ONCE, |file| async {
            // A panic would leave a save that is under way for ever.
            let end = AssertUnwindSafe(self.fetch(file, &spool, &cx)).catch_unwind().await;
            let end = end.unwrap_or_else(|_panic| Err(Failure::new(Code::Internal)));
            if let Err(failure) = &end {
                tracing::warn!(code = failure.code().as_str(), n = file.n, "a file of a save failed");
            }
            self.set(file, |state| {
                state.end = Some(end);
                // A handle is an open file that the spool may not remove: saves are many and live for a day.
                state.file = None;
            });
        });
        tokio::select! {
            () = work => {}
            () = self.changes.cancelled() => {}
        }
    }

    async fn fetch(&self, file: &File, spool: &Spool, cx: &Context) -> Result<Proof, Failure> {
        let item = Item { post: file.post.clone(), part: Part::File(file.n), quality: self.quality };
        let spooled = spool.open(&item, cx).await?;
        self.set(file, |state| state.file = Some(spooled.clone()));
        let head = spooled.head().await?;
        self.set(file, |state| state.head = Some(head));
        spooled.proved().await
    }

    fn set(&self, file: &File, change: impl FnOnce(&mut State)) {
        change(&mut file.state());
        self.changes.tell();
    }

    /// Ends what [`Save::run`] does. The spool's own writer goes on: others may want the file.
    pub(crate) fn stop(&self) {
        self.changes.stop();
    }

    pub(crate) fn stopped(&self) -> bool {
        self.changes.stopped()
    }

    pub(crate) fn status(&self) -> Status {
        Status::of_all(self.files.iter().map(|file| file.snapshot().status))
    }

    /// Waits until no file is under way, at most `limit`.
    pub(crate) async fn settled(&self, limit: Duration, cx: &Context) {
        // Late or not, the caller looks again.
        let _late = cx.within(limit, self.changes.until(|| self.status() != Status::Fetching)).await;
    }

    /// Waits until a file's state changes, at most `limit`.
    pub(crate) async fn moved(&self, limit: Duration, cx: &Context) {
        self.changes.next(limit, cx).await;
    }

    pub(crate) fn file(&self, source: &str, post: &str, n: u32) -> Option<&File> {
        self.files.iter().find(|file| file.n == n && file.post.id == post && file.post.source.0 == source)
    }

    /// The file in the spool, as soon as the spool has it. `None` once the save was stopped.
    pub(crate) async fn spooled(
        &self,
        file: &File,
        spool: &Spool,
        cx: &Context,
    ) -> Option<Result<Spooled, Failure>> {
        let known = |state: &State| state.end.is_some() || state.file.is_some();
        self.changes.until(|| known(&file.state())).await;
        {
            let state = file.state();
            match (&state.end, &state.file) {
                (Some(Err(failure)), _) => return Some(Err(failure.clone())),
                (_, Some(spooled)) => return Some(Ok(spooled.clone())),
                (Some(Ok(_)), None) => {}
                // Stopped.
                (None, None) => return None,
            }
        }
        let item = Item { post: file.post.clone(), part: Part::File(file.n), quality: self.quality };
        Some(spool.open(&item, cx).await)
    }
}

impl File {
    pub(crate) fn snapshot(&self) -> Snapshot {
        let state = self.state();
        if let Err(failure) = self.permitted(&state) {
            return Snapshot {
                status: Status::Failed,
                progress: Progress::default(),
                head: None,
                proof: None,
                failure: Some(failure),
            };
        }
        let (status, proof, failure) = match &state.end {
            None => (Status::Fetching, None, None),
            Some(Ok(proof)) => (Status::Ready, Some(proof.clone()), None),
            Some(Err(failure)) => (Status::Failed, None, Some(failure.clone())),
        };
        let progress = match (&proof, &state.file) {
            (Some(proof), _) => Progress { bytes: proof.bytes, total: Some(proof.bytes), proved: true },
            (None, Some(file)) => file.progress(),
            (None, None) => Progress::default(),
        };
        Snapshot { status, progress, head: state.head.clone(), proof, failure }
    }

    fn permitted(&self, state: &State) -> Result<(), Failure> {
        self.withheld.post(&self.post.id, &self.post.author.handle)?;
        match &state.end {
            Some(Ok(proof)) => self.withheld.bytes(&self.post.id, &proof.sha256),
            Some(Err(_)) | None => Ok(()),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn fail(&self, failure: Failure) {
        self.state().end = Some(Err(failure));
    }

    #[cfg(test)]
    pub(crate) fn prove(&self, head: Head, proof: Proof) {
        let mut state = self.state();
        state.head = Some(head);
        state.end = Some(Ok(proof));
    }
}
