//! What the spool keeps of a proved file, and how it is found again, perhaps after a restart.

use std::{
    fs::{File, rename},
    io::Seek,
};

use jiff::Timestamp;

use super::{Head, Key, Proof, Sums, disk::disk_failure, memo::Memo, place::Place};
use crate::{
    failure::Failure,
    fetch::proof::{self, Expected},
};

/// A file that was proved before.
pub(super) struct Kept {
    pub file: File,
    pub head: Head,
    /// Whether it carries the site's mark is not known here.
    pub proof: Proof,
}

impl Kept {
    /// The file that is kept under this key: proved again by its own bytes, its sums are those of its first proof. `None`
    /// where there is none, or where it is no longer what its memo says. Blocks.
    pub(super) fn find(place: &Place, key: &Key, expected: Expected) -> Option<Self> {
        let whole = place.whole.as_deref()?;
        let Memo { proved: Some(proved), variant, etag, total, .. } = Memo::read(&place.memo, key)? else {
            return None;
        };
        let mut file = File::open(whole).ok()?;
        if file.metadata().ok()?.len() != proved.bytes {
            return None;
        }
        let shape = proof::prove(&mut file, proved.bytes, expected).ok()?;
        let crc32 = match proved.crc32 {
            Some(crc32) => crc32,
            None => file.rewind().and_then(|()| Sums::of(&mut file)).ok()?.crc32(),
        };
        let head = Head { length: total, format: shape.format, etag };
        let (sha256, bytes) = (proved.sha256, proved.bytes);
        Some(Self { file, head, proof: Proof { sha256, crc32, bytes, shape, variant, watermarked: false } })
    }
}

/// Gives a proved file the name under which it is found again; the memo comes first, so that no file is ever without one.
/// Where a sink takes the file from its `.part`, nothing is done. Blocks.
pub(super) fn keep(place: &Place, memo: &Memo, file: &File, now: Timestamp) -> Result<(), Failure> {
    let Some(whole) = &place.whole else { return Ok(()) };
    memo.write(&place.memo)
        // A file system that keeps no times is no reason to lose the file.
        .and_then(|()| file.set_modified(now.into()).or(Ok(())))
        .and_then(|()| rename(&place.part, whole))
        .map_err(|error| disk_failure(whole, &error))
}
