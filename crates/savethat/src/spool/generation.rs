//! One variant under one validator: the bytes that a reader follows.

use std::{fs::File, sync::Arc};

use ring::digest;
use tokio::sync::watch;

use super::{HELD_BACK, Key};
use crate::{
    failure::Failure,
    fetch::{Validator, proof::Shape},
    media::Format,
};

/// What is known as soon as the first bytes are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Bytes of the whole file, `None` where the site does not say before the end.
    pub length: Option<u64>,
    /// By the first bytes.
    pub format: Format,
    /// Strong, with its quotes; the same before and after the proof, and the same on every node.
    pub etag: String,
}

/// A file that was proved whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Proof {
    /// 64 hex digits.
    pub sha256: String,
    /// As in a ZIP: see [`super::Sums::crc32`].
    pub crc32: u32,
    /// Length.
    pub bytes: u64,
    /// What it is.
    pub shape: Shape,
    /// [`crate::post::Variant::key`] of the variant that was had; empty where the file was found already there.
    pub variant: String,
    /// With the site's mark burnt in: only when nothing else could be had.
    pub watermarked: bool,
}

/// A file that grows. Its bytes never change once they are counted in [`Growth::written`]: when other bytes take their
/// place, that is another generation in another file.
#[derive(Debug)]
pub(super) struct Generation {
    pub head: Head,
    /// For reading at an offset. Stays readable when the path is gone.
    pub file: File,
    /// Bytes at the end that no reader gets before the proof.
    pub held: u64,
    growth: watch::Sender<Growth>,
}

/// How far a generation is.
#[derive(Clone, Debug)]
pub(super) struct Growth {
    /// Bytes on disk, all of them readable.
    pub written: u64,
    pub end: End,
}

/// How a generation ends.
#[derive(Clone, Debug)]
pub(super) enum End {
    NotYet,
    Proved(Arc<Proof>),
    /// Its readers get this as an error, never a short end.
    Broken(Failure),
}

impl Generation {
    pub(super) fn new(head: Head, file: File, written: u64) -> Arc<Self> {
        let growth = watch::Sender::new(Growth { written, end: End::NotYet });
        Arc::new(Self { head, file, held: HELD_BACK, growth })
    }

    /// Nothing written yet, and another end held back.
    pub(super) fn made(head: Head, file: File, held: u64) -> Arc<Self> {
        let growth = watch::Sender::new(Growth { written: 0, end: End::NotYet });
        Arc::new(Self { head, file, held, growth })
    }

    pub(super) fn grew_to(&self, written: u64) {
        self.growth.send_modify(|growth| growth.written = written);
    }

    /// The first end stands: a proved generation is never broken afterwards, only withdrawn.
    pub(super) fn ends(&self, end: End) {
        self.growth.send_if_modified(|growth| {
            let open = matches!(growth.end, End::NotYet);
            if open {
                growth.end = end;
            }
            open
        });
    }

    /// The one thing that ends also what was proved: its readers get `failure` with the next bytes that they want.
    pub(super) fn withdraws(&self, failure: &Failure) {
        self.growth.send_modify(|growth| growth.end = End::Broken(failure.clone()));
    }

    pub(super) fn follow(&self) -> watch::Receiver<Growth> {
        self.growth.subscribe()
    }

    pub(super) fn written(&self) -> u64 {
        self.growth.borrow().written
    }
}

/// The `ETag` of a generation: from what names the bytes, so that nodes agree without asking each other. Where the length is
/// not known, the validator names the version. Never one of `used`: those were given to other bytes of the same name.
pub(super) fn etag(
    key: &Key,
    variant: &str,
    length: Option<u64>,
    validator: Option<&Validator>,
    used: &[String],
) -> String {
    let version = match (length, validator) {
        (Some(length), _) => length.to_string(),
        (None, Some(validator)) => validator.if_range().to_owned(),
        (None, None) => "unknown".to_owned(),
    };
    let mut named = format!("{}\n{}\n{}\n{variant}\n{version}", key.source, key.id, key.part);
    loop {
        let hash = digest::digest(&digest::SHA256, named.as_bytes());
        let hex: String = hash.as_ref()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("\"{hex}\"");
        if !used.contains(&tag) {
            return tag;
        }
        named.push_str("\nanother");
    }
}
