//! Several files as one ZIP that streams, STORE only.
//!
//! Each file is waited for until it is proved and read once for its CRC-32 before its header goes out. So headers carry
//! the final numbers and no data descriptor is needed: Java's `ZipInputStream` refuses stored files that have one,
//! which is why the archive is written here and not by a library that always adds them.

mod record;

use std::{
    collections::VecDeque,
    io::{Error, ErrorKind},
};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream::try_unfold};
use jiff::Timestamp;

use self::record::Record;
use crate::spool::{ByteStream, Spooled};

/// One file of an archive.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name inside the archive: relative and safe, parts separated by `/`, at most 65,535 bytes.
    pub name: String,
    /// The time that the unpacked file gets; `None` leaves it to the reader.
    pub modified: Option<Timestamp>,
    /// Its bytes.
    pub file: Spooled,
}

/// The archive of these files, in this order. The same files make the same bytes.
///
/// The stream ends with an error as soon as one of the files cannot be had: never a short success.
#[must_use]
pub fn stream(entries: Vec<Entry>) -> ByteStream {
    archive(entries.into_iter().map(|entry| (entry.name, entry.modified, entry.file)).collect())
}

/// Bytes of the archive that [`stream`] makes of files with these names, times and lengths.
#[must_use]
pub fn length<'a>(files: impl IntoIterator<Item = (&'a str, Option<Timestamp>, u64)>) -> u64 {
    let (mut at, mut directory) = (0, Directory::default());
    for (name, modified, bytes) in files {
        let record = Record::new(name.to_owned(), modified, bytes, 0, at);
        at += record.local().len() as u64 + bytes;
        directory.add(&record);
    }
    at + directory.end(at).len() as u64
}

/// A file that is whole or will be.
#[async_trait]
trait Whole: Send {
    /// Waits until it is proved; its length.
    async fn length(&mut self) -> Result<u64, Error>;
    /// All of it.
    fn read(&self) -> ByteStream;
}

#[async_trait]
impl Whole for Spooled {
    async fn length(&mut self) -> Result<u64, Error> {
        self.proved().await.map(|proof| proof.bytes).map_err(Error::other)
    }

    fn read(&self) -> ByteStream {
        Spooled::read(self, 0, None)
    }
}

/// What has been written and what comes next.
struct Archive<F> {
    waiting: VecDeque<(String, Option<Timestamp>, F)>,
    /// The file that is being sent.
    open: Option<Open>,
    directory: Directory,
    /// Bytes so far.
    at: u64,
    ended: bool,
}

/// A file whose header was sent.
struct Open {
    record: Record,
    bytes: ByteStream,
    sum: Sum,
}

fn archive<F: Whole + 'static>(files: VecDeque<(String, Option<Timestamp>, F)>) -> ByteStream {
    let archive =
        Archive { waiting: files, open: None, directory: Directory::default(), at: 0, ended: false };
    try_unfold(archive, |mut archive| async move {
        Ok(archive.next().await?.map(|bytes| {
            archive.at += bytes.len() as u64;
            (bytes, archive)
        }))
    })
    .boxed()
}

impl<F: Whole> Archive<F> {
    /// The next bytes, `None` behind the last.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        if let Some(mut open) = self.open.take() {
            if let Some(bytes) = open.bytes.try_next().await? {
                open.sum.add(&bytes);
                self.open = Some(open);
                return Ok(Some(bytes));
            }
            // The header is out and cannot be taken back: other bytes than it promised spoil the archive.
            open.sum.must_be(&open.record)?;
        }
        if let Some((name, modified, mut file)) = self.waiting.pop_front() {
            if name.len() > usize::from(u16::MAX) {
                return Err(Error::new(ErrorKind::InvalidInput, "a name in the archive is too long"));
            }
            let length = file.length().await?;
            let mut first = Sum::default();
            let mut bytes = file.read();
            while let Some(bytes) = bytes.try_next().await? {
                first.add(&bytes);
            }
            let record = Record::new(name, modified, length, first.crc.clone().finalize(), self.at);
            first.must_be(&record)?;
            self.directory.add(&record);
            let local = record.local();
            self.open = Some(Open { record, bytes: file.read(), sum: Sum::default() });
            return Ok(Some(local.into()));
        }
        if self.ended {
            return Ok(None);
        }
        self.ended = true;
        Ok(Some(self.directory.end(self.at).into()))
    }
}

/// What bytes add up to.
#[derive(Default)]
struct Sum {
    crc: crc32fast::Hasher,
    bytes: u64,
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        self.crc.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    fn must_be(&self, record: &Record) -> Result<(), Error> {
        if self.bytes != record.bytes() || self.crc.clone().finalize() != record.crc() {
            return Err(Error::new(ErrorKind::InvalidData, "a file changed while the archive was made"));
        }
        Ok(())
    }
}

/// The records of the central directory, as they will be written.
#[derive(Default)]
struct Directory {
    records: Vec<u8>,
    count: u64,
}

impl Directory {
    fn add(&mut self, record: &Record) {
        self.records.extend(record.central());
        self.count += 1;
    }

    /// Everything behind the last file; the directory starts at byte `at`.
    fn end(&self, at: u64) -> Vec<u8> {
        let mut bytes = self.records.clone();
        bytes.extend(record::end(self.count, self.records.len() as u64, at));
        bytes
    }
}

#[cfg(test)]
mod tests;
