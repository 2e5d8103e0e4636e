//! `hev1` becomes `hvc1` while a video passes by, so that Apple's devices play it.
//!
//! Both name HEVC (ISO/IEC 14496-15 §8.4.1). With `hvc1` the parameter sets are in the sample entry; Apple's players refuse
//! `hev1` even where they are. So four letters are changed where they are, and only there: where they are not, the other
//! name would be a lie that no player could make good. Nothing else of the file changes, not even its length.

use bytes::Bytes;

/// From the file to the sample entries. The last holds entries and not boxes of its own kind.
const PATH: [&[u8; 4]; 6] = [b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd"];

/// Version, flags and count of `stsd`, in front of its entries.
const STSD_HEAD: u64 = 8;

/// Bytes of a sample entry in front of the boxes inside it, its own header counted (§12.1.3 of ISO/IEC 14496-12).
const ENTRY_HEAD: usize = 86;

/// A sample entry of a video has some hundred bytes; a larger one is let be.
const LONGEST: u64 = 64 << 10;

/// A walk over the boxes of a file whose bytes come in pieces. Holds back only what it has to see whole: headers of boxes,
/// and a sample entry.
#[derive(Debug, Default)]
pub(crate) struct Retag {
    /// Where the next byte that was not passed on stands in the file.
    at: u64,
    held: Vec<u8>,
    /// Bytes up to here are of no interest.
    next: u64,
    /// Ends of the boxes that we are in, exclusive, along [`PATH`].
    inside: Vec<u64>,
    /// Nothing more is to be done, or the boxes make no sense: everything passes.
    off: bool,
}

/// What is to be done at one place.
enum Sight {
    /// More bytes are needed.
    Short,
    /// On to here.
    Go(u64),
    /// A sample entry `hev1` that may be renamed.
    Rename(u64),
    Off,
}

impl Retag {
    /// One that changes nothing.
    pub(crate) fn off() -> Self {
        Self { off: true, ..Self::default() }
    }

    /// Takes the next bytes of the file; gives those that may pass.
    pub(crate) fn pass(&mut self, bytes: Bytes) -> Bytes {
        if self.off && self.held.is_empty() {
            return bytes;
        }
        // Most bytes are of no interest, and are not copied.
        if self.held.is_empty() && self.at + bytes.len() as u64 <= self.next {
            self.at += bytes.len() as u64;
            return bytes;
        }
        self.held.extend_from_slice(&bytes);
        let passed = self.walk();
        self.at += passed as u64;
        let rest = self.held.split_off(passed);
        std::mem::replace(&mut self.held, rest).into()
    }

    /// The file is at its end: what was held back.
    pub(crate) fn end(&mut self) -> Bytes {
        self.off = true;
        std::mem::take(&mut self.held).into()
    }

    /// The line broke: what was held back comes again.
    pub(crate) fn cut(&mut self) {
        self.held.clear();
    }

    /// Takes bytes that are on the disk already. Where they end inside of something that should have been seen whole, nothing is
    /// changed from here on.
    pub(crate) fn replay(&mut self, bytes: &[u8]) {
        let _there_already = self.pass(Bytes::copy_from_slice(bytes));
    }

    /// After the last [`Retag::replay`].
    pub(crate) fn replayed(&mut self) {
        if !self.held.is_empty() {
            *self = Self::off();
        }
    }

    /// How many of the held bytes may pass.
    fn walk(&mut self) -> usize {
        let end = self.at + self.held.len() as u64;
        while !self.off {
            if self.next >= end {
                return self.held.len();
            }
            let here = (self.next - self.at) as usize;
            match self.look(here) {
                Sight::Short => return here,
                Sight::Go(next) => self.next = next,
                Sight::Rename(next) => {
                    self.held[here + 4..here + 8].copy_from_slice(b"hvc1");
                    self.next = next;
                }
                Sight::Off => self.off = true,
            }
            while self.inside.last().is_some_and(|end| self.next >= *end) {
                self.inside.pop();
                // Only one movie is in a file.
                self.off |= self.inside.is_empty();
            }
        }
        self.held.len()
    }

    /// The box at `here` of the held bytes.
    fn look(&mut self, here: usize) -> Sight {
        let bytes = &self.held[here..];
        let Some(head) = bytes.first_chunk::<8>() else { return Sight::Short };
        let kind = &head[4..];
        let (size, body) = match u32::from_be_bytes([head[0], head[1], head[2], head[3]]) {
            // To the end of the file: what follows is media data.
            0 => return Sight::Off,
            1 => match bytes.get(8..16).and_then(|wide| wide.first_chunk()) {
                Some(wide) => (u64::from_be_bytes(*wide), 16),
                None => return Sight::Short,
            },
            size => (u64::from(size), 8),
        };
        let Some(end) = self.next.checked_add(size).filter(|_| size >= body) else { return Sight::Off };
        if self.inside.last().is_some_and(|outer| end > *outer) {
            return Sight::Off;
        }
        if self.inside.len() == PATH.len() {
            return if kind == b"hev1" && size <= LONGEST {
                match bytes.get(..size as usize) {
                    None => Sight::Short,
                    Some(entry) if has_parameter_sets(entry) => Sight::Rename(end),
                    Some(_) => Sight::Go(end),
                }
            } else {
                Sight::Go(end)
            };
        }
        if kind != PATH[self.inside.len()] {
            return Sight::Go(end);
        }
        self.inside.push(end);
        let skip = if kind == b"stsd" { STSD_HEAD } else { 0 };
        Sight::Go(self.next + body + skip)
    }
}

/// Whether `hvcC` of a sample entry has a VPS, an SPS and a PPS (ISO/IEC 14496-15 §8.3.3.1).
fn has_parameter_sets(entry: &[u8]) -> bool {
    let mut boxes = entry.get(ENTRY_HEAD..).unwrap_or_default();
    while let Some(head) = boxes.first_chunk::<8>() {
        let size = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(body) = boxes.get(8..size) else { return false };
        if &head[4..] == b"hvcC" {
            return kinds(body).is_some_and(|kinds| [32, 33, 34].iter().all(|kind| kinds.contains(kind)));
        }
        boxes = &boxes[size..];
    }
    false
}

/// The types of the NAL units in `hvcC`; `None` where it is cut.
fn kinds(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut kinds = Vec::new();
    body = body.get(22..)?;
    let (arrays, mut rest) = body.split_first()?;
    for _ in 0..*arrays {
        let (kind, units) = (rest.first()? & 0x3f, u16::from_be_bytes(*rest.get(1..)?.first_chunk()?));
        rest = rest.get(3..)?;
        for _ in 0..units {
            let length = usize::from(u16::from_be_bytes(*rest.first_chunk()?));
            rest = rest.get(2 + length..)?;
            if length > 0 {
                kinds.push(kind);
            }
        }
    }
    Some(kinds)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let size = u32::try_from(body.len() + 8).expect("small");
        [&size.to_be_bytes()[..], kind, body].concat()
    }

    /// A movie whose one sample entry is `kind`, with NAL units of these types in its `hvcC`.
    fn film(kind: &[u8; 4], nals: &[u8], moov_last: bool) -> Vec<u8> {
        let mut hvcc = vec![1; 22];
        hvcc.push(u8::try_from(nals.len()).expect("few"));
        for nal in nals {
            hvcc.extend([0x80 | nal, 0, 1, 0, 3, 7, 7, 7]);
        }
        let entry = boxed(kind, &[vec![0; 78], boxed(b"btrt", &[0; 12]), boxed(b"hvcC", &hvcc)].concat());
        let stsd = boxed(b"stsd", &[&[0, 0, 0, 0, 0, 0, 0, 1][..], &entry].concat());
        let mut inner = [stsd, boxed(b"stts", &[0; 8])].concat();
        for name in [b"stbl", b"minf", b"mdia", b"trak"] {
            inner = [boxed(b"free", b"hev1"), boxed(name, &inner)].concat();
        }
        let sound = boxed(b"trak", &boxed(b"mdia", &boxed(b"hdlr", &[0; 20])));
        let moov = boxed(b"moov", &[sound, inner].concat());
        let mdat = boxed(b"mdat", b"\0\0\0\x20hev1 is not a name in here");
        let ftyp = boxed(b"ftyp", b"isom\0\0\0\0hev1");
        if moov_last { [ftyp, mdat, moov].concat() } else { [ftyp, moov, mdat].concat() }
    }

    fn passed(film: &[u8], cuts: &[usize]) -> Vec<u8> {
        let (mut retag, mut out, mut rest) = (Retag::default(), Vec::new(), film);
        for cut in cuts {
            let (piece, after) = rest.split_at((*cut).min(rest.len()));
            out.extend_from_slice(&retag.pass(Bytes::copy_from_slice(piece)));
            rest = after;
        }
        out.extend_from_slice(&retag.pass(Bytes::copy_from_slice(rest)));
        out.extend_from_slice(&retag.end());
        out
    }

    fn renamed(film: &[u8]) -> Vec<u8> {
        let at = film.windows(8).position(|eight| eight[4..] == *b"hev1" && eight[..4] == entry_size(film));
        let mut film = film.to_vec();
        let at = at.expect("an entry");
        film[at + 4..at + 8].copy_from_slice(b"hvc1");
        film
    }

    fn entry_size(film: &[u8]) -> [u8; 4] {
        let stsd = film.windows(4).position(|four| four == b"stsd").expect("an stsd");
        film[stsd + 12..stsd + 16].try_into().expect("four")
    }

    #[test]
    fn only_the_sample_entry_is_renamed() {
        for last in [false, true] {
            let whole = film(b"hev1", &[32, 33, 34, 39], last);
            assert_eq!(passed(&whole, &[]), renamed(&whole));
        }
    }

    #[test]
    fn without_parameter_sets_and_for_others_nothing_changes() {
        for whole in [
            film(b"hev1", &[32, 33], false),
            film(b"hev1", &[], false),
            film(b"hvc1", &[32, 33, 34], false),
            film(b"avc1", &[32, 33, 34], true),
        ] {
            assert_eq!(passed(&whole, &[5, 300]), whole);
        }
    }

    #[test]
    fn what_is_continued_is_renamed_too() {
        let whole = film(b"hev1", &[32, 33, 34], false);
        for cut in 0..whole.len() {
            let mut retag = Retag::default();
            let mut out = retag.pass(Bytes::copy_from_slice(&whole[..cut])).to_vec();
            retag.cut();
            // The next request begins where the disk ends.
            out.extend_from_slice(&retag.pass(Bytes::copy_from_slice(&whole[out.len()..])));
            out.extend_from_slice(&retag.end());
            assert_eq!(out, renamed(&whole), "cut at {cut}");

            // Another run finds what is on the disk.
            let mut retag = Retag::default();
            let disk = retag.pass(Bytes::copy_from_slice(&whole[..cut])).to_vec();
            let mut retag = Retag::default();
            disk.chunks(7).for_each(|bytes| retag.replay(bytes));
            retag.replayed();
            let mut out = disk.clone();
            out.extend_from_slice(&retag.pass(Bytes::copy_from_slice(&whole[disk.len()..])));
            out.extend_from_slice(&retag.end());
            assert_eq!(out, renamed(&whole), "another run from {cut}");
        }
    }

    proptest! {
        #[test]
        fn pieces_do_not_matter(cuts in prop::collection::vec(0_usize..60, 0..40), last in any::<bool>()) {
            let whole = film(b"hev1", &[32, 33, 34], last);
            prop_assert_eq!(passed(&whole, &cuts), renamed(&whole));
        }

        #[test]
        fn no_byte_is_lost(bytes in prop::collection::vec(any::<u8>(), 0..600), cuts in prop::collection::vec(0_usize..90, 0..9)) {
            prop_assert_eq!(passed(&bytes, &cuts).len(), bytes.len());
        }

        #[test]
        fn damage_changes_four_bytes_at_most(at in 0_usize..700, byte in any::<u8>()) {
            let mut whole = film(b"hev1", &[32, 33, 34], false);
            let at = at % whole.len();
            whole[at] = byte;
            let out = passed(&whole, &[100, 100, 100]);
            prop_assert_eq!(out.len(), whole.len());
            prop_assert!(out.iter().zip(&whole).filter(|(a, b)| a != b).count() <= 4);
        }
    }
}
