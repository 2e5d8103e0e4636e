//! The bytes of one file, read from any offset, without holding large files in memory.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use bytes::Bytes;

use crate::dice::{Dice, mix};

/// One file's bytes. Cheap to clone; equal worlds hold equal bytes.
#[derive(Clone, Debug)]
pub struct Content {
    parts: Arc<[Part]>,
    len: u64,
    mime: &'static str,
}

#[derive(Clone, Debug)]
enum Part {
    Bytes(Bytes),
    /// `range` of an endless stream of filler that `seed` chooses.
    Filler {
        seed: u64,
        range: Range<u64>,
    },
}

impl Part {
    fn len(&self) -> u64 {
        match self {
            Part::Bytes(bytes) => bytes.len() as u64,
            Part::Filler { range, .. } => range.end - range.start,
        }
    }
}

impl Content {
    /// These bytes, served as `mime`.
    pub fn new(bytes: impl Into<Bytes>, mime: &'static str) -> Content {
        Content::of(vec![Part::Bytes(bytes.into())], mime)
    }

    fn of(parts: Vec<Part>, mime: &'static str) -> Content {
        Content { len: parts.iter().map(Part::len).sum(), parts: parts.into(), mime }
    }

    /// A playable MP4 of exactly `len` bytes, made from `self`, whose last box must be `mdat` (as with
    /// `faststart`): the box is declared larger and filled up behind its samples. The sample tables keep
    /// pointing at the true samples, so players show the clip, every box ends where the next begins, and a file
    /// cut short anywhere ends inside its `mdat`. The filler differs at every offset and for every `seed`, so
    /// that a resume at the wrong place changes the hash.
    ///
    /// Lengths below the clip's own, or over 4 GiB, give the clip itself.
    #[must_use]
    pub fn grown_to(&self, len: u64, seed: u64) -> Content {
        let whole = self.to_vec();
        let Some(start) = last_box(&whole, b"mdat") else { return self.clone() };
        let Ok(size) = u32::try_from(len.saturating_sub(start as u64)) else { return self.clone() };
        if len <= self.len {
            return self.clone();
        }
        let mut front = whole;
        front.splice(start..start + 4, size.to_be_bytes());
        let filler = Part::Filler { seed, range: 0..len - front.len() as u64 };
        Content::of(vec![Part::Bytes(front.into()), filler], self.mime)
    }

    /// The same picture or film with `label` inside, so that no two posts hold equal bytes: a `free` box behind
    /// an MP4, a comment segment in a JPEG. Other formats are left alone.
    #[must_use]
    pub fn labelled(&self, label: &str) -> Content {
        match self.mime {
            "video/mp4" | "audio/mp4" => {
                let size = u32::try_from(label.len() + 8).unwrap_or(u32::MAX);
                let free = [&size.to_be_bytes()[..], b"free", label.as_bytes()].concat();
                let mut parts = self.parts.to_vec();
                parts.push(Part::Bytes(free.into()));
                Content::of(parts, self.mime)
            }
            "image/jpeg" => {
                let whole = self.to_vec();
                let size = u16::try_from(label.len() + 2).unwrap_or(u16::MAX);
                let (start, rest) = whole.split_at(whole.len().min(2));
                let comment = [start, &[0xff, 0xfe], &size.to_be_bytes(), label.as_bytes(), rest].concat();
                Content::new(comment, self.mime)
            }
            _ => self.clone(),
        }
    }

    /// The same with filler behind it, more than anybody ever reads.
    pub(crate) fn without_end(&self) -> Content {
        let mut parts = self.parts.to_vec();
        parts.push(Part::Filler { seed: self.len, range: 0..1 << 50 });
        Content::of(parts, self.mime)
    }

    /// Only the first `len` bytes.
    #[must_use]
    pub fn cut_to(&self, len: u64) -> Content {
        let mut left = len;
        let mut parts = Vec::new();
        for part in self.parts.iter() {
            let take = part.len().min(left);
            left -= take;
            match part {
                _ if take == 0 => {}
                Part::Bytes(bytes) => {
                    parts.push(Part::Bytes(bytes.slice(..usize::try_from(take).unwrap_or(usize::MAX))));
                }
                Part::Filler { seed, range } => {
                    parts.push(Part::Filler { seed: *seed, range: range.start..range.start + take });
                }
            }
        }
        Content::of(parts, self.mime)
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The Content-Type that the CDN gives it.
    #[must_use]
    pub fn mime(&self) -> &'static str {
        self.mime
    }

    /// At least one and at most `most` bytes from `from` on; empty at the end.
    #[must_use]
    pub fn chunk(&self, from: u64, most: usize) -> Bytes {
        let mut start = 0;
        for part in self.parts.iter() {
            let end = start + part.len();
            if from < end {
                let within = from - start;
                let size = most.min(usize::try_from(end - from).unwrap_or(usize::MAX));
                return match part {
                    Part::Bytes(bytes) => {
                        let within = usize::try_from(within).unwrap_or(usize::MAX);
                        bytes.slice(within..within + size)
                    }
                    Part::Filler { seed, range } => filler(*seed, range.start + within, size),
                };
            }
            start = end;
        }
        Bytes::new()
    }

    /// `from..to` as one piece, less where the content ends before.
    #[must_use]
    pub fn slice(&self, range: Range<u64>) -> Vec<u8> {
        let end = range.end.min(self.len);
        let mut at = range.start;
        let mut out = Vec::with_capacity(usize::try_from(end.saturating_sub(at)).unwrap_or(0));
        while at < end {
            let chunk = self.chunk(at, usize::try_from(end - at).unwrap_or(1 << 20));
            at += chunk.len() as u64;
            out.extend_from_slice(&chunk);
        }
        out
    }

    /// All of it. Large contents take as much memory as they are long.
    #[must_use]
    pub fn to_vec(&self) -> Vec<u8> {
        self.slice(0..self.len)
    }

    /// The SHA-256 of all of it, in lower-case hex.
    #[must_use]
    pub fn sha256(&self) -> String {
        let mut hash = ring::digest::Context::new(&ring::digest::SHA256);
        let mut at = 0;
        while at < self.len {
            let chunk = self.chunk(at, 1 << 20);
            hash.update(&chunk);
            at += chunk.len() as u64;
        }
        hex(hash.finish().as_ref())
    }

    /// A short name for these bytes, for ETag and FileHash: from the length and both ends, since hashing
    /// 200 MB for each request would measure us and not the reader.
    pub(crate) fn tag(&self) -> String {
        let mut hash = ring::digest::Context::new(&ring::digest::SHA256);
        hash.update(&self.len.to_be_bytes());
        hash.update(&self.slice(0..1 << 16));
        hash.update(&self.slice(self.len.saturating_sub(64)..self.len));
        hex(&hash.finish().as_ref()[..16])
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Where the last box starts, if it is of `kind` and reaches to the end.
fn last_box(file: &[u8], kind: &[u8; 4]) -> Option<usize> {
    let mut at = 0;
    loop {
        let header = file.get(at..at + 8)?;
        let size = u32::from_be_bytes([header[0], header[1], header[2], header[3]]) as usize;
        if at + size == file.len() {
            return (&header[4..8] == kind).then_some(at);
        }
        at += size.max(8);
    }
}

const TABLE: u64 = 1 << 16;
const STAMP: u64 = 1 << 12;

/// Noise that repeats every 64 KiB, with the offset stamped into the first 8 bytes of every 4 KiB: copying is
/// fast, and yet no two places are alike.
fn filler(seed: u64, from: u64, size: usize) -> Bytes {
    static NOISE: OnceLock<Vec<u8>> = OnceLock::new();
    let noise = NOISE.get_or_init(|| {
        let mut dice = Dice::new(0x5eed);
        (0..TABLE / 8).flat_map(|_| dice.roll().to_be_bytes()).collect()
    });
    let mut out = Vec::with_capacity(size);
    while out.len() < size {
        let within = usize::try_from((from + out.len() as u64) % TABLE).unwrap_or(0);
        let take = (noise.len() - within).min(size - out.len());
        out.extend_from_slice(&noise[within..within + take]);
    }
    let end = from + size as u64;
    let mut page = from / STAMP * STAMP;
    while page < end {
        for (offset, byte) in (page..).zip(mix(seed ^ page).to_be_bytes()) {
            if (from..end).contains(&offset) {
                out[usize::try_from(offset - from).unwrap_or(0)] = byte;
            }
        }
        page += STAMP;
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Clip;

    #[test]
    fn a_grown_film_has_the_length_asked_for_and_whole_boxes() {
        let film = Clip::Dawn.content().grown_to(1_500_000, 7);
        assert_eq!(film.len(), 1_500_000);
        let bytes = film.to_vec();
        assert_eq!(bytes.len(), 1_500_000);
        assert!(last_box(&bytes, b"mdat").is_some());
        assert_ne!(film.sha256(), Clip::Dawn.content().grown_to(1_500_000, 8).sha256());
    }

    #[test]
    fn chunks_from_any_offset_agree_with_the_whole() {
        let film = Clip::Dawn.content().grown_to(300_000, 1);
        let whole = film.to_vec();
        for from in [0_usize, 1, 4095, 4096, 45_830, 45_831, 65_536, 131_071, 299_999] {
            let chunk = film.chunk(from as u64, 9_001);
            assert!(!chunk.is_empty());
            assert_eq!(chunk, whole[from..from + chunk.len()], "from {from}");
        }
        assert!(film.chunk(300_000, 10).is_empty());
        assert_eq!(film.cut_to(100_001).to_vec(), whole[..100_001]);
    }

    #[test]
    fn labels_make_equal_pictures_different() {
        for content in [Clip::Dawn.content(), Clip::Dawn.cover()] {
            assert_ne!(content.labelled("a").sha256(), content.labelled("b").sha256());
        }
    }
}
