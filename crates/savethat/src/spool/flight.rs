//! The life of one file from the first question to the proof, and the handle that people hold on it.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::{
    ByteStream, HELD_BACK, Head, Key, Proof, Whole,
    generation::{End, Generation},
    reader,
};
use crate::failure::{Code, Failure};

/// One file on its way. Many handles, one writer.
#[derive(Debug)]
pub(super) struct Flight {
    pub key: Key,
    /// The creator's name, possibly empty.
    pub creator: String,
    /// SHA-256 of what it is made of.
    pub made_of: Vec<String>,
    stage: watch::Sender<Stage>,
    /// Cancelled when the writer is to stop.
    pub stop: CancellationToken,
    /// Whether the writer goes on when all handles are dropped.
    goes_on: bool,
    handles: AtomicUsize,
    _farewell: Option<Farewell>,
}

/// What a flight is about.
#[derive(Debug)]
pub(super) struct Named {
    pub key: Key,
    pub creator: String,
    pub made_of: Vec<String>,
}

/// What is done when nobody writes or reads a file any more.
pub(super) struct Farewell(pub Box<dyn Fn() + Send + Sync>);

impl std::fmt::Debug for Farewell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Farewell")
    }
}

impl Drop for Farewell {
    fn drop(&mut self) {
        (self.0)();
    }
}

/// Where a flight is.
#[derive(Clone, Debug)]
pub(super) enum Stage {
    /// No byte yet that could be told.
    Looking,
    /// Bytes come, or all are there: the generation says which.
    Writing(Arc<Generation>),
    /// Nothing more is tried.
    Failed(Failure),
}

/// How far a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes on disk.
    pub bytes: u64,
    /// Of so many, where known.
    pub total: Option<u64>,
    /// The proof is there.
    pub proved: bool,
}

impl Flight {
    /// `farewell` where the writer goes on when all handles are dropped.
    pub(super) fn new(named: Named, farewell: Option<Farewell>, stop: CancellationToken) -> Self {
        let Named { key, creator, made_of } = named;
        Self {
            key,
            creator,
            made_of,
            stage: watch::Sender::new(Stage::Looking),
            stop,
            goes_on: farewell.is_some(),
            handles: AtomicUsize::new(0),
            _farewell: farewell,
        }
    }

    /// Another generation opens: the readers of the one before get an error. Of a flight that has failed nobody reads it.
    pub(super) fn writes(&self, generation: Arc<Generation>) {
        self.stage.send_if_modified(|stage| {
            if let Stage::Failed(failure) = stage {
                generation.ends(End::Broken(failure.clone()));
                return false;
            }
            *stage = Stage::Writing(generation);
            true
        });
    }

    /// The first failure stands.
    pub(super) fn fails(&self, failure: &Failure) {
        if let Some(generation) = self.failed_with(failure) {
            generation.ends(End::Broken(failure.clone()));
        }
    }

    /// Cuts the readers off, also of a proved file, and stops the writer.
    pub(super) fn withdraws(&self, failure: &Failure) {
        if let Some(generation) = self.failed_with(failure) {
            generation.withdraws(failure);
        }
        self.stop.cancel();
    }

    /// The generation that was the last.
    fn failed_with(&self, failure: &Failure) -> Option<Arc<Generation>> {
        let mut last = None;
        self.stage.send_if_modified(|stage| {
            if matches!(stage, Stage::Failed(_)) {
                return false;
            }
            if let Stage::Writing(generation) = std::mem::replace(stage, Stage::Failed(failure.clone())) {
                last = Some(generation);
            }
            true
        });
        last
    }

    /// Of the file, once it is proved.
    pub(super) fn sha256(&self) -> Option<String> {
        let Stage::Writing(generation) = &*self.stage.borrow() else { return None };
        match &generation.follow().borrow().end {
            End::Proved(proof) => Some(proof.sha256.clone()),
            End::NotYet | End::Broken(_) => None,
        }
    }

    /// Whether joining makes no sense any more.
    pub(super) fn has_stopped(&self) -> bool {
        self.stop.is_cancelled() || matches!(&*self.stage.borrow(), Stage::Failed(_))
    }

    pub(super) fn progress(&self) -> Progress {
        match &*self.stage.borrow() {
            Stage::Looking | Stage::Failed(_) => Progress::default(),
            Stage::Writing(generation) => {
                let growth = generation.follow();
                let growth = growth.borrow();
                let proved = matches!(growth.end, End::Proved(_));
                Progress { bytes: growth.written, total: generation.head.length, proved }
            }
        }
    }

    /// Waits for a generation whose first bytes were judged.
    async fn generation(&self) -> Result<Arc<Generation>, Failure> {
        let mut stage = self.stage.subscribe();
        let reached = stage.wait_for(|stage| !matches!(stage, Stage::Looking)).await;
        match reached.as_deref() {
            Ok(Stage::Writing(generation)) => Ok(generation.clone()),
            Ok(Stage::Failed(failure)) => Err(failure.clone()),
            // The sender lives in `self`: it cannot be gone while we are here.
            Ok(Stage::Looking) | Err(_) => Err(Failure::new(Code::Internal)),
        }
    }
}

/// A file that is being written or is whole. Cheap to clone; while a clone or a reader lives, the file is not given up.
#[derive(Clone, Debug)]
pub struct Spooled(Arc<Handle>);

#[derive(Debug)]
struct Handle(Arc<Flight>);

impl Drop for Handle {
    fn drop(&mut self) {
        if self.0.handles.fetch_sub(1, Ordering::AcqRel) == 1 && !self.0.goes_on {
            self.0.stop.cancel();
        }
    }
}

impl Spooled {
    pub(super) fn new(flight: Arc<Flight>) -> Self {
        flight.handles.fetch_add(1, Ordering::AcqRel);
        Self(Arc::new(Handle(flight)))
    }

    fn flight(&self) -> &Flight {
        &self.0.0
    }

    /// Waits until the first bytes are there and were judged.
    ///
    /// # Errors
    /// As [`super::Spool::open`].
    pub async fn head(&self) -> Result<Head, Failure> {
        Ok(self.flight().generation().await?.head.clone())
    }

    /// Waits until the first bytes are there, and stays with the generation that they belong to: what is said of it and what
    /// is read of it are one. For an answer whose headers and body must not come from two.
    ///
    /// A file of which no byte is shown before the proof is waited for until then: a failure can still be told as one, and
    /// where another form takes the place of the first, nobody is sent away.
    ///
    /// # Errors
    /// As [`super::Spool::open`].
    pub async fn begun(&self) -> Result<Begun, Failure> {
        let mut generation = self.flight().generation().await?;
        if generation.head.length.is_some_and(|length| length <= HELD_BACK) {
            self.proved().await?;
            generation = self.flight().generation().await?;
        }
        Ok(Begun { generation, spooled: self.clone() })
    }

    /// The bytes from `from` (inclusive) to `to` (exclusive; the end where `None`), as they come.
    ///
    /// Bound to the generation that is there when the first bytes are. Ends only at `to` or at the end of a proved file;
    /// the last [`super::HELD_BACK`] bytes wait for the proof.
    ///
    /// # Errors
    /// In the stream: the [`Failure`], inside an [`std::io::Error`], also when another generation takes its place.
    #[must_use]
    pub fn read(&self, from: u64, to: Option<u64>) -> ByteStream {
        let spooled = self.clone();
        reader::stream(async move { Ok((spooled.flight().generation().await?, spooled)) }, from, to)
    }

    /// Waits for the proof, through as many generations as it takes.
    ///
    /// # Errors
    /// As [`super::Spool::open`].
    pub async fn proved(&self) -> Result<Proof, Failure> {
        let mut stage = self.flight().stage.subscribe();
        loop {
            let generation = match &*stage.borrow_and_update() {
                Stage::Looking => None,
                Stage::Writing(generation) => Some(generation.clone()),
                Stage::Failed(failure) => return Err(failure.clone()),
            };
            if let Some(generation) = generation {
                let mut growth = generation.follow();
                tokio::select! {
                    ended = growth.wait_for(|growth| !matches!(growth.end, End::NotYet)) => {
                        if let Ok(End::Proved(proof)) = ended.map(|growth| growth.end.clone()) {
                            return Ok((*proof).clone());
                        }
                    }
                    _ = stage.changed() => continue,
                }
            }
            // Broken or not begun: the writer says what comes next.
            if stage.changed().await.is_err() {
                return Err(Failure::new(Code::Internal));
            }
        }
    }

    /// The file, once it is proved, to be read by what is made of it.
    ///
    /// # Errors
    /// As [`Spooled::proved`].
    pub async fn whole(&self) -> Result<Whole, Failure> {
        let proof = self.proved().await?;
        let generation = self.flight().generation().await?;
        Ok(Whole::new(generation, self.clone(), proof.bytes))
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.flight().progress()
    }

    /// The failure, once nothing more is tried.
    #[must_use]
    pub fn failed(&self) -> Option<Failure> {
        match &*self.flight().stage.borrow() {
            Stage::Failed(failure) => Some(failure.clone()),
            _ => None,
        }
    }

    /// Waits until [`Spooled::progress`] differs from `since`, or the fetch has failed.
    pub async fn moved(&self, since: Progress) -> Progress {
        let mut stage = self.flight().stage.subscribe();
        loop {
            let generation = match &*stage.borrow_and_update() {
                Stage::Looking => None,
                Stage::Writing(generation) => Some(generation.clone()),
                Stage::Failed(_) => return self.progress(),
            };
            let mut growth = generation.as_ref().map(|generation| generation.follow());
            if let Some(growth) = &mut growth {
                growth.borrow_and_update();
            }
            let now = self.progress();
            if now != since {
                return now;
            }
            match &mut growth {
                Some(growth) => {
                    tokio::select! { _ = growth.changed() => {}, _ = stage.changed() => {} }
                }
                None => {
                    let _closed = stage.changed().await;
                }
            }
        }
    }
}

/// One generation of a file: see [`Spooled::begun`].
#[derive(Clone, Debug)]
pub struct Begun {
    generation: Arc<Generation>,
    spooled: Spooled,
}

impl Begun {
    /// What the first bytes told.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.generation.head
    }

    /// As [`Spooled::read`], of this generation.
    #[must_use]
    pub fn read(&self, from: u64, to: Option<u64>) -> ByteStream {
        let (generation, spooled) = (self.generation.clone(), self.spooled.clone());
        reader::stream(async move { Ok((generation, spooled)) }, from, to)
    }

    /// Waits for the proof of this generation; at once where it is there.
    ///
    /// # Errors
    /// `media_broken` when this generation is given up, although another may follow.
    pub async fn proved(&self) -> Result<Arc<Proof>, Failure> {
        let mut growth = self.generation.follow();
        let ended = growth.wait_for(|growth| !matches!(growth.end, End::NotYet)).await;
        match ended.map(|growth| growth.end.clone()) {
            Ok(End::Proved(proof)) => Ok(proof),
            Ok(End::Broken(failure)) => Err(failure),
            Ok(End::NotYet) | Err(_) => Err(Failure::new(Code::Internal)),
        }
    }

    /// Whether the proof is there.
    #[must_use]
    pub fn is_proved(&self) -> bool {
        matches!(self.generation.follow().borrow().end, End::Proved(_))
    }
}
