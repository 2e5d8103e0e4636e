//! Where what is made of a file is written: readers follow while it is made.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    sync::Arc,
};

use super::{
    Head, Key, Sums,
    disk::{disk_failure, lock, make_folder},
    flight::Flight,
    generation::{Generation, etag},
    place::Place,
};
use crate::{failure::Failure, media::Format};

/// Bytes that are gathered before they are written and shown.
const BATCH: usize = 16 << 10;

/// The end that readers do not see before the proof. One byte would do: what is made comes out of a proved file, so that
/// the only thing to be kept back is the end itself.
const HELD: u64 = 1;

/// Takes the bytes of what is made, in order. Readers are shown nothing before the first byte, so that a failure up to
/// then is told as what it is.
pub struct Pen {
    pub(super) place: Place,
    pub(super) key: Key,
    pub(super) version: String,
    pub(super) format: Format,
    pub(super) flight: Arc<Flight>,
    pub(super) length: Option<u64>,
    pub(super) sums: Sums,
    waiting: Vec<u8>,
    open: Option<(File, Arc<Generation>)>,
}

impl std::fmt::Debug for Pen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pen").field("place", &self.place).field("sums", &self.sums).finish_non_exhaustive()
    }
}

impl Pen {
    pub(super) fn new(place: Place, key: Key, version: String, format: Format, flight: Arc<Flight>) -> Self {
        Self {
            place,
            key,
            version,
            format,
            flight,
            length: None,
            sums: Sums::default(),
            waiting: Vec::new(),
            open: None,
        }
    }

    /// Says before the first byte how many there will be; readers are told, and a file of another length is no file.
    pub fn promise(&mut self, length: u64) {
        self.length = Some(length);
    }

    /// The failure for an error of reading the source or of writing here.
    #[must_use]
    pub fn failed(&self, error: &io::Error) -> Failure {
        let told = error.get_ref().and_then(|error| error.downcast_ref::<Failure>());
        told.cloned().unwrap_or_else(|| disk_failure(&self.place.part, error))
    }

    /// The generation, once the first byte was written.
    pub(super) fn generation(&self) -> Option<Arc<Generation>> {
        self.open.as_ref().map(|(_, generation)| generation.clone())
    }

    /// An empty file in place of whatever lay there: what was made by half is not continued but made again.
    fn begin(&mut self) -> io::Result<(File, Arc<Generation>)> {
        let part = &self.place.part;
        if let Some(folder) = part.parent() {
            make_folder(folder).map_err(io::Error::other)?;
        }
        if let Ok(old) = File::open(part) {
            lock(&old, part).map_err(io::Error::other)?;
        }
        for old in [part, &self.place.memo] {
            match fs::remove_file(old) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        let file = OpenOptions::new().write(true).create_new(true).open(part)?;
        lock(&file, part).map_err(io::Error::other)?;
        let reading = File::open(part)?;
        let etag = etag(&self.key, &self.version, self.length, None, &[]);
        let head = Head { length: self.length, format: self.format, etag };
        let generation = Generation::made(head, reading, HELD);
        self.flight.writes(generation.clone());
        Ok((file, generation))
    }

    fn write_out(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        if self.flight.stop.is_cancelled() {
            return Err(io::Error::other("nobody wants it any more"));
        }
        let (mut file, generation) = match self.open.take() {
            Some(open) => open,
            None => self.begin()?,
        };
        file.write_all(&self.waiting)?;
        self.sums.add(&self.waiting);
        self.waiting.clear();
        generation.grew_to(self.sums.bytes());
        self.open = Some((file, generation));
        Ok(())
    }
}

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        // The first bytes go out at once: somebody waits for them.
        if self.waiting.len() >= BATCH || self.open.is_none() {
            self.write_out()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write_out()
    }
}
