//! From all the bytes to a proved file, and back to one that was proved before.

use std::{fs::File, sync::Arc};

use super::{Step, Writer};
use crate::{
    failure::{Code, Failure},
    fetch::proof::{self, Expected},
    post::{Role, Variant},
    spool::{
        Head, Proof,
        disk::{blocking, disk_failure},
        generation::{End, Generation},
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
        let sha256 = half.ink.sha256();
        let proving = blocking(move || {
            let mut file = File::open(&place.part).map_err(|error| disk_failure(&place.part, &error))?;
            let shape = match proof::prove(&mut file, bytes, expected) {
                Ok(shape) => shape,
                Err(broken) => {
                    // Nobody is to take broken bytes for half a file.
                    let _may_be_gone = (std::fs::remove_file(&place.part), std::fs::remove_file(&place.memo));
                    return Ok(Err(broken));
                }
            };
            if let Some(whole) = &place.whole {
                let memo = Memo {
                    v: 1,
                    source: key.source.0.to_owned(),
                    id: key.id,
                    n: key.n,
                    variant: variant.clone(),
                    validator,
                    etag,
                    total,
                    proved: Some(Proved { sha256: sha256.clone(), bytes }),
                };
                let kept = memo
                    .write(&place.memo)
                    .and_then(|()| file.set_modified(now.into()).or(Ok(())))
                    .and_then(|()| std::fs::rename(&place.part, whole));
                kept.map_err(|error| disk_failure(whole, &error))?;
            }
            Ok(Ok(Proof { sha256, bytes, shape, variant, watermarked }))
        });
        match proving.await {
            Err(failure) => Step::Fatal(failure),
            Ok(Err(broken)) => {
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

    /// A file that the spool kept from an earlier fetch, perhaps before a restart: proved again by its boxes, its hash is
    /// the one of its proof.
    pub(super) async fn found_whole(&mut self) -> Result<bool, Failure> {
        let Some(whole) = self.place.whole.clone() else { return Ok(false) };
        let (memo_path, key, expected) = (self.place.memo.clone(), self.key.clone(), self.expected());
        let watermarked = self
            .media
            .variants
            .iter()
            .filter(|variant| variant.watermarked)
            .map(|variant| variant.key.clone())
            .collect::<Vec<_>>();
        let found = blocking(move || {
            let Some(Memo { proved: Some(proved), variant, etag, total, .. }) = Memo::read(&memo_path, &key)
            else {
                return Ok(None);
            };
            let Ok(mut file) = File::open(&whole) else { return Ok(None) };
            if file.metadata().map_or(0, |about| about.len()) != proved.bytes {
                return Ok(None);
            }
            let Ok(shape) = proof::prove(&mut file, proved.bytes, expected) else { return Ok(None) };
            let head = Head { length: total, format: shape.format, etag };
            let watermarked = watermarked.contains(&variant);
            Ok(Some((
                Generation::new(head, file, proved.bytes),
                Proof { sha256: proved.sha256, bytes: proved.bytes, shape, variant, watermarked },
            )))
        })
        .await?;
        let Some((generation, proof)) = found else { return Ok(false) };
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
