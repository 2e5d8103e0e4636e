//! 6 · The heart: one writer for each file, however many ask; readers follow the writer.
//!
//! The site's server is read once, at full speed, onto our disk; each visitor reads from there at the visitor's own pace.
//! A slow reader costs an offset in a file and not a buffer.
//!
//! How a reader can be ahead of the proof and yet never gets a short success: the first bytes are judged before any go
//! out, and the last [`HELD_BACK`] wait for the proof. When the proof fails the reader gets an error and never an end.

mod bounds;
mod budget;
mod census;
mod disk;
mod flight;
mod generation;
mod half;
mod ink;
mod item;
mod kept;
mod maker;
mod memo;
mod pen;
mod piece;
mod place;
mod reader;
mod silent;
mod sums;
mod sweep;
mod verdict;
mod whole;
mod withdrawal;
mod writer;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use savethat_words::say;
use tokio_util::sync::CancellationToken;

pub use census::Census;
pub use disk::{disk_failure, owners};
pub use flight::{Begun, Progress, Spooled};
pub use generation::{Head, Proof};
pub use item::{Item, Key};
pub use maker::{Recipe, Work};
pub use memo::memo_path;
pub use pen::Pen;
pub use reader::ByteStream;
pub use sums::Sums;
pub use whole::Whole;

use self::{
    bounds::Bounds,
    census::Tally,
    flight::{Flight, Named},
    maker::Maker,
    place::Place,
    silent::Silent,
    writer::Writer,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    fetch::Fetcher,
    post::{Part, Post},
    source::Sources,
    withhold::Withheld,
};

/// Bytes at the end of a file that no reader gets before the proof; the whole file, if it is smaller.
pub const HELD_BACK: u64 = 64 << 10;

/// How much may wait, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Where the server's files wait. Made when the first is written.
    pub folder: PathBuf,
    /// Bytes of all finished files together, exceeded only by what somebody reads at the moment.
    pub most_bytes: u64,
    /// Since a file was finished.
    pub most_age: Duration,
    /// Bytes of one file.
    pub file_bytes: u64,
}

/// Where the bytes wait: bounded in bytes and age.
#[derive(Clone, Debug)]
pub struct Spool(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    limits: Limits,
    sources: Sources,
    fetcher: Fetcher,
    /// What is being written now, by where it is written: two sinks may want the same file in two folders.
    /// The writer holds a flight until it is done, handles hold it for as long as somebody reads.
    flights: Mutex<HashMap<PathBuf, Weak<Flight>>>,
    silent: Silent,
    bounds: Bounds,
    tally: Tally,
    withheld: Withheld,
}

impl Inner {
    fn flights(&self) -> MutexGuard<'_, HashMap<PathBuf, Weak<Flight>>> {
        // No code panics with the lock in its hand; if one did, the map is still whole.
        self.flights.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Spool {
    /// Nothing is read or made on disk before the first file is asked for.
    #[must_use]
    pub fn new(limits: Limits, sources: Sources, fetcher: Fetcher, withheld: Withheld) -> Self {
        Self(Arc::new(Inner {
            limits,
            sources,
            fetcher,
            flights: Mutex::default(),
            silent: Silent::default(),
            bounds: Bounds::default(),
            tally: Tally::default(),
            withheld,
        }))
    }

    /// The file in the spool; the second caller joins the first, and a finished file is found again, also after a
    /// restart. The writer goes on when all readers have left.
    ///
    /// `cx` gives the deadline for the first byte (25 s if none); its stop is not heeded, since others may join.
    ///
    /// # Errors
    /// `withheld`, those of the look-up's renewals, `media_broken`, `too_large`, `no_space`, `site_refused`, `site_unreachable`. An
    /// error of the fetch itself is told by [`Spooled::head`], [`Spooled::proved`] and the readers.
    pub async fn open(&self, item: &Item, cx: &Context) -> Result<Spooled, Failure> {
        let place = Place::in_store(&self.0.limits.folder, &item.key());
        let cx = Context { stop: CancellationToken::new(), ..cx.clone() };
        self.join(item, place, true, &cx).await
    }

    /// The same with a backing file of the sink's choosing (`NAME.part` beside its final place): no byte is written
    /// twice. Half a file that lies there is continued. The writer stops when all handles and readers are dropped; what it
    /// wrote stays, with a `.json` beside it that says what it is.
    ///
    /// # Errors
    /// As [`Spool::open`].
    pub async fn open_at(&self, item: &Item, part: &Path, cx: &Context) -> Result<Spooled, Failure> {
        self.join(item, Place::beside(part), false, cx).await
    }

    /// How far the file is, wherever it is written to; `None` where nobody is writing or reading it now.
    #[must_use]
    pub fn progress(&self, item: &Item) -> Option<Progress> {
        self.progress_of(&item.key())
    }

    /// The same by the name of a file.
    #[must_use]
    pub fn progress_of(&self, key: &Key) -> Option<Progress> {
        let flight = self.0.flights().values().filter_map(Weak::upgrade).find(|flight| flight.key == *key);
        flight.map(|flight| flight.progress())
    }

    /// The post without the variants that turned out to have no sound although the post has: what is to be offered.
    #[must_use]
    pub fn amended(&self, post: &Arc<Post>) -> Arc<Post> {
        self.0.silent.without(post)
    }

    /// Brings the spool within its bounds. Done after each file; a server does it at its start and now and then as well.
    pub async fn tidy(&self, cx: &Context) {
        let (inner, now) = (self.0.clone(), cx.clock.now());
        // A sweep that was dropped or panicked is made up for by the next.
        let _done = tokio::task::spawn_blocking(move || inner.sweep(now)).await;
    }

    /// Where what is withheld has changed, removes what may no longer be here: files, what was made of them, and whoever
    /// reads them is cut off. A server asks every moment; `begins` where nothing was looked through yet.
    pub async fn withdraw(&self, begins: bool) {
        let inner = self.0.clone();
        let looking = tokio::task::spawn_blocking(move || {
            if !inner.withheld.has_file() {
                return;
            }
            let note = inner.limits.folder.join(withdrawal::NOTE);
            if begins {
                inner.withheld.recall(&note);
            }
            if inner.withheld.read_again() || begins {
                inner.withdraw();
            }
            inner.withheld.note(&note);
        });
        // Whoever is asked for a file looks again: nothing is handed out that was missed here.
        let _done = looking.await;
    }

    /// The limits that hold.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Whether the spool's folder can be written and has room for the beginning of a file: makes it, and a file in it for a
    /// moment.
    ///
    /// # Errors
    /// `no_space`, naming the folder.
    pub async fn ready(&self) -> Result<(), Failure> {
        let folder = self.0.limits.folder.clone();
        disk::blocking(move || {
            disk::make_folder(&folder)?;
            let probe = folder.join("ready.part");
            let written = std::fs::write(&probe, [0; HELD_BACK as usize]);
            // Two who ask at once share the probe, and one of them finds it gone.
            let _may_be_gone = std::fs::remove_file(&probe);
            written.map_err(|error| disk_failure(&folder, &error))
        })
        .await
    }

    /// The spool in numbers.
    ///
    /// # Errors
    /// `internal` when the program ends meanwhile.
    pub async fn census(&self) -> Result<Census, Failure> {
        let inner = self.0.clone();
        disk::blocking(move || Ok(census::take(&inner.limits, &inner.tally))).await
    }

    async fn join(&self, item: &Item, place: Place, goes_on: bool, cx: &Context) -> Result<Spooled, Failure> {
        let item = Item { post: self.amended(&item.post), ..item.clone() };
        let media = item.media().cloned().ok_or_else(|| {
            Failure::new(Code::NotFound).with_detail(match item.part {
                Part::File(n) => say::reason_no_such_file(n),
                Part::Sound => say::reason_no_own_sound(),
                Part::Cover => say::reason_no_cover(),
                Part::Subtitle(_) => say::reason_no_captions(),
            })
        })?;
        let named = Named { key: item.key(), creator: item.post.author.handle.clone(), made_of: Vec::new() };
        let (spooled, new) = self.board(named, &place, goes_on, cx);
        // Not before: what is withheld from now on is looked for in what has begun.
        self.0.withheld.post(&item.post.id, &item.post.author.handle)?;
        if let Some(flight) = new {
            tokio::spawn(Writer::new(self.0.clone(), &item, media, place, flight, cx).run());
        }
        Ok(spooled)
    }

    /// What `recipe` makes, in the spool; the second caller joins the first, and what was made is found again. The maker
    /// goes on when all readers have left.
    ///
    /// An error of the work is told by [`Spooled::head`], [`Spooled::proved`] and the readers.
    #[must_use]
    pub fn make(&self, recipe: Recipe, cx: &Context) -> Spooled {
        let place = Place::in_store(&self.0.limits.folder, &recipe.key);
        let cx = Context { stop: CancellationToken::new(), ..cx.clone() };
        self.made(recipe, place, true, cx)
    }

    /// The same with a backing file of the sink's choosing, which the sink takes once it is proved. Stops when all handles
    /// and readers are dropped; what was made by half is not kept.
    #[must_use]
    pub fn make_at(&self, recipe: Recipe, part: &Path, cx: &Context) -> Spooled {
        self.made(recipe, Place::beside(part), false, cx.clone())
    }

    fn made(&self, recipe: Recipe, place: Place, goes_on: bool, cx: Context) -> Spooled {
        let named = Named {
            key: recipe.key.clone(),
            creator: recipe.creator.clone(),
            made_of: recipe.made_of.clone(),
        };
        let (spooled, new) = self.board(named, &place, goes_on, &cx);
        if let Some(flight) = new {
            if let Err(failure) = self.0.withheld.post(&recipe.key.id, &recipe.creator) {
                flight.withdraws(&failure);
                return spooled;
            }
            tokio::spawn(Maker { inner: self.0.clone(), recipe, place, flight, cx }.run());
        }
        spooled
    }

    /// A handle on the flight that writes to `place`; the flight itself where it is a new one, which needs a writer.
    fn board(
        &self,
        named: Named,
        place: &Place,
        goes_on: bool,
        cx: &Context,
    ) -> (Spooled, Option<Arc<Flight>>) {
        let mut flights = self.0.flights();
        flights.retain(|_, flight| flight.strong_count() > 0);
        match flights.get(&place.part).and_then(Weak::upgrade) {
            Some(flight) if !flight.has_stopped() => (Spooled::new(flight), None),
            _ => {
                let farewell = goes_on.then(|| self.0.farewell(cx));
                let flight = Arc::new(Flight::new(named, farewell, cx.stop.child_token()));
                flights.insert(place.part.clone(), Arc::downgrade(&flight));
                // The handle exists before the writer: a writer without handles would stop at once.
                (Spooled::new(flight.clone()), Some(flight))
            }
        }
    }
}
