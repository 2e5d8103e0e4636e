//! What fuzzing is let in by.

use bytes::Bytes;

use super::retag::Retag;

/// A file that comes in these pieces, as it is written.
#[must_use]
pub fn retag<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut retag = Retag::default();
    let mut out: Vec<u8> = pieces.flat_map(|piece| retag.pass(Bytes::copy_from_slice(piece))).collect();
    out.extend_from_slice(&retag.end());
    out
}
