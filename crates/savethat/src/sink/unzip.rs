//! An archive of ours, read again: which files it has, and whether one of them is whole.

use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ZipArchive};

use crate::{
    fetch::proof::{self, Expected},
    spool::{Proof, Sums},
};

/// A file of an archive.
pub(super) struct Entry {
    pub name: String,
    /// Where its bytes are, if they stand there as they are.
    place: Option<(u64, u64)>,
    crc: u32,
}

/// Every file of the archive at `path`. Blocks.
///
/// # Errors
/// Where it is no archive.
pub(super) fn entries(path: &Path) -> io::Result<Vec<Entry>> {
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let archive = ZipArchive::from_file(File::open(path)?, &mut buffer).map_err(io::Error::other)?;
    let mut found = Vec::new();
    let mut entries = archive.entries(&mut buffer);
    while let Some(entry) = entries.next_entry().map_err(io::Error::other)? {
        let name = String::from_utf8_lossy(entry.file_path().as_ref()).into_owned();
        let is_stored = entry.compression_method() == CompressionMethod::Store;
        let body = archive.get_entry(entry.wayfinder()).map_err(io::Error::other)?;
        let place = is_stored.then(|| body.compressed_data_range());
        found.push(Entry { name, place, crc: entry.crc32() });
    }
    Ok(found)
}

/// The proof of one file, as if it lay there by itself; `None` where it is broken. Blocks.
pub(super) fn prove(path: &Path, entry: &Entry, expected: Expected) -> Option<Proof> {
    let (start, end) = entry.place?;
    let bytes = end.checked_sub(start)?;
    let mut part = Part { file: File::open(path).ok()?, start, length: bytes, at: 0 };
    let shape = proof::prove(&mut part, bytes, expected).ok()?;
    part.at = 0;
    let sums = Sums::of(&mut part).ok().filter(|sums| sums.crc32() == entry.crc)?;
    let (sha256, crc32) = (sums.sha256(), sums.crc32());
    Some(Proof { sha256, crc32, bytes, shape, variant: String::new(), watermarked: false })
}

/// Some bytes of a file as if they were one.
struct Part {
    file: File,
    start: u64,
    length: u64,
    at: u64,
}

impl Read for Part {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let most = buffer.len().min(left);
        self.file.seek(SeekFrom::Start(self.start.saturating_add(self.at)))?;
        let read = self.file.read(&mut buffer[..most])?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Part {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.at)
    }
}
