//! The one maker of what is made of a file: the writer's sibling, for bytes that come from our own disk.

use std::{fs::File, panic::AssertUnwindSafe, sync::Arc};

use futures_util::{FutureExt, future::BoxFuture};
use savethat_words::say;

use super::{
    Inner, Key, Proof,
    disk::{blocking, disk_failure},
    flight::Flight,
    generation::{End, Generation, etag},
    kept::{self, Kept},
    memo::{Memo, Proved},
    pen::Pen,
    place::Place,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    fetch::proof::{self, Expected},
    media::Format,
};

/// Does the work: writes all bytes to the pen and gives it back, or says why not. Work that blocks belongs on a thread of
/// its own.
pub type Work = Box<dyn FnOnce(Pen) -> BoxFuture<'static, Result<Pen, Failure>> + Send>;

/// How something is made.
pub struct Recipe {
    /// What names it: the part is its name, such as `sound-192.mp3`.
    pub key: Key,
    /// The creator's name, possibly empty.
    pub creator: String,
    /// SHA-256 of what it is made of.
    pub made_of: Vec<String>,
    /// What it is made of and how: another version is made anew. Holds the `ETag` of what it is made of.
    pub version: String,
    /// What it will be.
    pub format: Format,
    /// What its bytes have to be.
    pub expected: Expected,
    /// The work, done only where it was not done before.
    pub work: Work,
}

impl std::fmt::Debug for Recipe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recipe")
            .field("key", &self.key)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

pub(super) struct Maker {
    pub inner: Arc<Inner>,
    pub recipe: Recipe,
    pub place: Place,
    pub flight: Arc<Flight>,
    pub cx: Context,
}

impl Maker {
    /// Makes it until it is proved, fails, or nobody wants it any more.
    pub(super) async fn run(self) {
        let (flight, inner, place) = (self.flight.clone(), self.inner.clone(), self.place.clone());
        let stop = flight.stop.clone();
        let now = self.cx.clock.now();
        let result = tokio::select! {
            biased;
            () = stop.cancelled() => Err(Failure::new(Code::Internal).with_detail(say::reason_stopped())),
            // A panic must not leave a flight behind that nobody can ever end or replace.
            result = AssertUnwindSafe(self.make()).catch_unwind() => {
                result.unwrap_or_else(|_panic| Err(Failure::new(Code::Internal)))
            }
        };
        if let Err(failure) = result {
            // What was made by half cannot be continued.
            let _may_be_gone = std::fs::remove_file(&place.part);
            flight.fails(&failure);
        }
        if place.whole.is_some() {
            tokio::task::spawn_blocking(move || inner.sweep(now));
        }
    }

    async fn make(self) -> Result<(), Failure> {
        let Self { inner, recipe, place, flight, cx } = self;
        let Recipe { key, creator, made_of, version, format, expected, work } = recipe;
        let (at, named, permits) = (place.clone(), key.clone(), inner.clone());
        let kept = blocking(move || {
            if let Some(memo) = Memo::read(&at.memo, &named) {
                permits.permits_kept(&at, &memo)?;
            }
            Ok(Kept::find(&at, &named, expected))
        })
        .await?;
        if let Some(kept) = kept.filter(|kept| kept.proof.variant == version) {
            let generation = Generation::new(kept.head, kept.file, kept.proof.bytes);
            generation.ends(End::Proved(Arc::new(kept.proof)));
            flight.writes(generation);
            return Ok(());
        }
        let pen = Pen::new(place.clone(), key.clone(), version.clone(), format, flight);
        let mut pen = work(pen).await?;
        let now = cx.clock.now();
        blocking(move || {
            std::io::Write::flush(&mut pen).map_err(|error| disk_failure(&place.part, &error))?;
            let broken = |what: String| {
                tracing::warn!(what, part = key.part, "what was made is not whole");
                Failure::new(Code::MediaBroken)
            };
            let Some(generation) = pen.generation() else { return Err(broken("nothing was written".into())) };
            let (bytes, total) = (pen.sums.bytes(), pen.length);
            if total.is_some_and(|total| total != bytes) {
                return Err(broken(format!("{bytes} bytes instead of {total:?}")));
            }
            let mut file = File::open(&place.part).map_err(|error| disk_failure(&place.part, &error))?;
            let shape = proof::prove(&mut file, bytes, expected).map_err(|error| broken(error.0))?;
            let (sha256, crc32) = (pen.sums.sha256(), pen.sums.crc32());
            let tag = etag(&key, &version, total, None, &[]);
            let memo = Memo {
                made_of,
                proved: Some(Proved { sha256: sha256.clone(), crc32: Some(crc32), bytes }),
                ..Memo::new(&key, &creator, version.clone(), tag, total)
            };
            kept::keep(&place, &memo, &file, now)?;
            inner.permits_kept(&place, &memo)?;
            generation.ends(End::Proved(Arc::new(Proof {
                sha256,
                crc32,
                bytes,
                shape,
                variant: version,
                watermarked: false,
            })));
            Ok(())
        })
        .await
    }
}
