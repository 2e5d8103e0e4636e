//! The packets of a track, read one after the other.

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::{Unfit, track::Track};

/// Bytes of one packet, at most: eight channels of AAC have 6,144.
pub(super) const LARGEST: u32 = 64 << 10;

/// Reads the packets of one track.
pub(super) struct Packets<'a, F> {
    file: BufReader<&'a mut F>,
    track: &'a Track,
    /// How many were read.
    read: usize,
    /// Which place is read, and how many bytes of it were.
    place: usize,
    passed: u64,
    packet: Vec<u8>,
}

impl<'a, F: Read + Seek> Packets<'a, F> {
    /// From the first packet on. None of them may be larger than [`LARGEST`].
    pub(super) fn new(file: &'a mut F, track: &'a Track) -> Self {
        let file = BufReader::with_capacity(LARGEST as usize, file);
        Self { file, track, read: 0, place: 0, passed: 0, packet: Vec::new() }
    }

    /// The next packet; `None` behind the last.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, Unfit> {
        let Some(size) = self.track.sizes.get(self.read) else { return Ok(None) };
        self.read += 1;
        self.packet.resize(*size as usize, 0);
        let mut filled = 0;
        // A packet lies in one chunk, and a place is made of whole chunks.
        while filled < self.packet.len() {
            let Some(place) = self.track.places.get(self.place) else {
                return Err(Unfit::Broken("a packet has no place".into()));
            };
            if self.passed == place.bytes {
                self.place += 1;
                self.passed = 0;
                continue;
            }
            if self.passed == 0 {
                self.file.seek(SeekFrom::Start(place.start))?;
            }
            let left = usize::try_from(place.bytes - self.passed).unwrap_or(usize::MAX);
            let some = (self.packet.len() - filled).min(left);
            self.file.read_exact(&mut self.packet[filled..filled + some])?;
            self.passed += some as u64;
            filled += some;
        }
        Ok(Some(&self.packet))
    }
}
