//! From all the bytes to a proved file, and back to one that was proved before.

use std::{fs::File, sync::Arc};

use super::{Step, Writer};
use crate::{
    failure::{Code, Failure},
    fetch::proof::{self, Expected},
    post::{Role, Variant},
    spool::{
        Proof,
        disk::{blocking, disk_failure},
        generation::{End, Generation},
        kept::{self, Kept},
        memo::{Memo, Proved},
    },
};

impl Writer {
    /// All bytes are there: proves them, and keeps them where this spool keeps whole files.
    pub(super) async fn finish(&mut self, variant: &Variant) -> Step {
        let Some(half) = self.half.take() else { return Step::Wrong };
        let bytes = half.generation.written();
        let expected = self.expected();
        let (place, key) = (self.place.clone(), self.key.clone());
        let now = self.cx.clock.now();
        let (variant, watermarked) = (variant.key.clone(), variant.watermarked);
        let (validator, total) = (half.validator.clone(), half.total);
        let etag = half.generation.head.etag.clone();
        let sums = half.ink.sums();
        let (inner, creator) = (self.inner.clone(), self.item.post.author.handle.clone());
        let proving = blocking(move || {
            let mut file = File::open(&place.part).map_err(|error| disk_failure(&place.part, &error))?;
            let shape = match proof::prove(&mut file, bytes, expected) {
                Ok(shape) => shape,
                Err(broken) => {
                    // The same file where no sound is asked for: whether that is all that it lacks.
                    let silent = expected.sound
                        && proof::prove(&mut file, bytes, Expected { sound: false, ..expected }).is_ok();
                    // Nobody is to take broken bytes for half a file.
                    let _may_be_gone = (std::fs::remove_file(&place.part), std::fs::remove_file(&place.memo));
                    return Ok(Err((broken, silent)));
                }
            };
            let (sha256, crc32) = (sums.sha256(), sums.crc32());
            let memo = Memo {
                validator,
                proved: Some(Proved { sha256: sha256.clone(), crc32: Some(crc32), bytes }),
                ..Memo::new(&key, &creator, variant.clone(), etag, total)
            };
            kept::keep(&place, &memo, &file, now)?;
            inner.permits_kept(&place, &memo)?;
            Ok(Ok(Proof { sha256, crc32, bytes, shape, variant, watermarked }))
        });
        match proving.await {
            Err(failure) => Step::Fatal(failure),
            Ok(Err((broken, silent))) => {
                if silent {
                    self.inner.silent.learn(&self.key, &half.variant);
                }
                self.tally.broken(broken.0);
                half.generation.ends(End::Broken(Failure::new(Code::MediaBroken)));
                // Parts that do not fit may each be right: what comes in one piece is still to be seen.
                if half.continued { self.plainly(Step::Wrong) } else { Step::Wrong }
            }
            Ok(Ok(proof)) => {
                half.generation.ends(End::Proved(Arc::new(proof)));
                self.sweep();
                Step::Won
            }
        }
    }

    fn expected(&self) -> Expected {
        Expected {
            role: self.media.role,
            sound: self.media.role == Role::Video && self.item.post.has_sound(),
        }
    }

    /// A file that the spool kept from an earlier fetch, perhaps before a restart: proved again by its boxes, its sums are
    /// those of its proof.
    pub(super) async fn found_whole(&mut self) -> Result<bool, Failure> {
        let (place, key, expected) = (self.place.clone(), self.key.clone(), self.expected());
        let inner = self.inner.clone();
        let found = blocking(move || {
            // Before it is looked at any closer.
            if let Some(memo) = Memo::read(&place.memo, &key) {
                inner.permits_kept(&place, &memo)?;
            }
            Ok(Kept::find(&place, &key, expected))
        });
        let Some(kept) = found.await? else { return Ok(false) };
        let watermarked =
            self.media.variants.iter().any(|other| other.watermarked && other.key == kept.proof.variant);
        let generation = Generation::new(kept.head, kept.file, kept.proof.bytes);
        let proof = Proof { watermarked, ..kept.proof };
        generation.ends(End::Proved(Arc::new(proof)));
        self.flight.writes(generation);
        Ok(true)
    }

    /// Keeps the spool within its bounds, beside the answer to this visitor.
    pub(super) fn sweep(&self) {
        if self.place.whole.is_none() {
            return;
        }
        let (inner, now) = (self.inner.clone(), self.cx.clock.now());
        tokio::task::spawn_blocking(move || inner.sweep(now));
    }
}
