//! Boxes of ISO/IEC 14496-12, on the file and inside a box that was read.
//!
//! A walk only goes forward and every box has at least its header, so its time is linear in the bytes that are
//! walked; nesting is walked by callers that name each level, so there is no recursion.

use std::io::{Read, Seek};

use super::{Broken, tape::Tape};

/// Boxes on the top level of one file, at most: a day of one-second fragments has 172,800.
const MANY: usize = 200_000;

/// Bytes of one box that is read into memory, at most: the tables of ten hours of video have about 20 MB.
const MAX: u64 = 32 << 20;

/// A box on the top level of a file. It lies inside the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Top {
    pub(crate) kind: [u8; 4],
    /// Of the header's first byte.
    pub(crate) start: u64,
    /// Of the first byte after the header.
    pub(crate) body: u64,
    /// Exclusive.
    pub(crate) end: u64,
}

/// Every box on the top level, walked to the last byte of the file.
pub(crate) fn top<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Vec<Top>, Broken> {
    tape.go(0)?;
    let mut boxes = Vec::new();
    while tape.left() > 0 {
        if boxes.len() == MANY {
            return Err(Broken(format!("more than {MANY} boxes")));
        }
        let start = tape.at();
        let head: [u8; 8] = tape.array("the header of a box")?;
        let [s0, s1, s2, s3, kind @ ..] = head;
        // A hole of zeros, or the middle of something else, is no box. 0xa9 is the © of old QuickTime names.
        if !kind.iter().all(|letter| matches!(letter, 0x20..=0x7e | 0xa9)) {
            return Err(Broken(format!("no box at byte {start}")));
        }
        let end = match u32::from_be_bytes([s0, s1, s2, s3]) {
            0 => Some(tape.length()),
            1 => start.checked_add(u64::from_be_bytes(tape.array("the header of a box")?)),
            size => start.checked_add(u64::from(size)),
        };
        let body = tape.at();
        match end {
            Some(end) if end < body => {
                return Err(Broken(format!("{} at byte {start} is smaller than its header", name(kind))));
            }
            Some(end) if end <= tape.length() => {
                boxes.push(Top { kind, start, body, end });
                tape.go(end)?;
            }
            Some(end) => {
                let over = end - tape.length();
                return Err(Broken(format!(
                    "{} at byte {start} ends {over} bytes after the file",
                    name(kind)
                )));
            }
            None => return Err(Broken(format!("{} at byte {start} ends after 2^64 bytes", name(kind)))),
        }
    }
    Ok(boxes)
}

/// The body of a box.
pub(crate) fn body<F: Read + Seek>(tape: &mut Tape<'_, F>, top: &Top) -> Result<Vec<u8>, Broken> {
    let size = top.end - top.body;
    if size > MAX {
        return Err(Broken(format!("{} has {size} bytes, more than {MAX}", name(top.kind))));
    }
    tape.go(top.body)?;
    tape.vec(size, &name(top.kind))
}

/// A box inside another.
#[derive(Clone, Copy)]
pub(crate) struct Inner<'a> {
    pub(crate) kind: [u8; 4],
    pub(crate) body: &'a [u8],
}

/// The boxes inside the body of `parent`, walked to its last byte. Ends after the first that is broken.
pub(crate) fn inside<'a>(parent: &'a str, body: &'a [u8]) -> impl Iterator<Item = Result<Inner<'a>, Broken>> {
    let mut left = Some(body);
    std::iter::from_fn(move || {
        let bytes = left.take().filter(|bytes| !bytes.is_empty())?;
        let at = body.len() - bytes.len();
        Some(
            split(bytes)
                .map(|(inner, rest)| {
                    left = Some(rest);
                    inner
                })
                .ok_or_else(|| Broken(format!("the box at byte {at} of {parent} leaves it"))),
        )
    })
}

/// The first box of `bytes` and what follows it. A size of 0, "to the end", is for the top level alone.
fn split(bytes: &[u8]) -> Option<(Inner<'_>, &[u8])> {
    let size = u32::from_be_bytes(*bytes.first_chunk()?);
    let kind = *bytes.get(4..)?.first_chunk()?;
    let (size, head) = match size {
        1 => (usize::try_from(u64::from_be_bytes(*bytes.get(8..)?.first_chunk()?)).ok()?, 16),
        size => (usize::try_from(size).ok()?, 8),
    };
    let (whole, rest) = bytes.split_at_checked(size)?;
    Some((Inner { kind, body: whole.get(head..)? }, rest))
}

/// The body of the first box of a kind inside `parent`.
pub(crate) fn find<'a>(parent: &'a str, body: &'a [u8], kind: &[u8; 4]) -> Result<Option<&'a [u8]>, Broken> {
    for inner in inside(parent, body) {
        let inner = inner?;
        if inner.kind == *kind {
            return Ok(Some(inner.body));
        }
    }
    Ok(None)
}

/// Four letters, fit for a phrase.
pub(crate) fn name(kind: [u8; 4]) -> String {
    kind.escape_ascii().to_string()
}
