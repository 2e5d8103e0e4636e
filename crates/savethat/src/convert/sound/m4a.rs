//! The AAC track of a film, wrapped alone and never encoded again.
//!
//! Packets, sample entry, durations, edit list and groups of samples are those of the source, the clock too. `moov` comes
//! first, so that players begin before the file is there.

use std::io::{self, Read, Seek, SeekFrom, Write};

use super::{
    Tags, Unfit, config, tags,
    track::{Place, Track, told},
    wrap,
};
use crate::{fetch::proof::tape::Tape, media::Format};

/// Bytes that are held while they are copied.
const BUFFER: usize = 256 << 10;

/// A sound track that was found, ready to be wrapped alone.
#[derive(Debug)]
pub struct M4a {
    /// Everything before the sound.
    pub(super) head: Vec<u8>,
    places: Vec<Place>,
    /// Of the sound.
    bytes: u64,
}

impl M4a {
    /// Reads the tables of `file`, which has `length` bytes; nothing of the media data yet. AAC of every profile, HE-AAC
    /// among them.
    ///
    /// # Errors
    /// [`Unfit::NoSound`], [`Unfit::Codec`] for other sound than AAC, and [`Unfit::Broken`], also where the file cannot be
    /// read.
    pub fn plan<F: Read + Seek>(file: &mut F, length: u64, tags: &Tags) -> Result<Self, Unfit> {
        let mut tape = Tape::new(file, length)?;
        if told(&mut tape)? == Some(Format::Mp3) {
            return Err(Unfit::Codec("mp3".into()));
        }
        let track = Track::read(&mut tape)?;
        config::specific(track.kind, &track.entry)?;
        let head = wrap::head(&track, &tags::udta(tags)?);
        Ok(Self { head, places: track.places, bytes: track.bytes })
    }

    /// Bytes of the M4A that will be written, exactly.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.head.len() as u64 + self.bytes
    }

    /// Writes it, in large pieces; the same file gives the same bytes.
    ///
    /// # Errors
    /// As `file` and `out` have them; [`io::ErrorKind::UnexpectedEof`] where the file has become shorter.
    pub fn write<F: Read + Seek>(&self, file: &mut F, out: &mut dyn Write) -> io::Result<()> {
        let mut buffer = vec![0; BUFFER];
        out.write_all(&self.head)?;
        let mut full = 0;
        for place in &self.places {
            file.seek(SeekFrom::Start(place.start))?;
            let mut left = place.bytes;
            while left > 0 {
                let room = &mut buffer[full..];
                let some = room.len().min(usize::try_from(left).unwrap_or(usize::MAX));
                file.read_exact(&mut room[..some])?;
                left -= some as u64;
                full += some;
                if full == BUFFER {
                    out.write_all(&buffer)?;
                    full = 0;
                }
            }
        }
        out.write_all(&buffer[..full])
    }
}
