//! Where everything lies in an archive, by names, times and lengths alone.

use std::io::{Error, ErrorKind};

use jiff::Timestamp;
use savethat_words::say;

use super::record::{self, Record};

/// The places of all files.
#[derive(Debug, Default)]
pub(super) struct Layout {
    files: Vec<Place>,
    /// Where the directory starts: behind the last file.
    files_end: u64,
    length: u64,
}

/// Where one file lies.
#[derive(Debug)]
pub(super) struct Place {
    name: String,
    modified: Option<Timestamp>,
    bytes: u64,
    /// Of its local header.
    header: u64,
    /// Of its first byte.
    data: u64,
}

/// What lies at a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// So many bytes into the local header of this file.
    Header(usize, u64),
    /// So many bytes into this file.
    File(usize, u64),
    /// So many bytes into the directory and what follows it.
    Directory(u64),
    /// Behind the last byte.
    End,
}

impl Layout {
    /// One more file, behind the others.
    pub(super) fn add(&mut self, name: String, modified: Option<Timestamp>, bytes: u64) -> Result<(), Error> {
        if name.len() > usize::from(u16::MAX) {
            return Err(Error::new(ErrorKind::InvalidInput, say::disk_archive_name_too_long()));
        }
        let header = self.files_end;
        let place = Place { name, modified, bytes, header, data: header };
        let data = plus(header, place.record(0).local().len() as u64)?;
        self.files_end = plus(data, bytes)?;
        self.files.push(Place { data, ..place });
        Ok(())
    }

    /// With the directory behind the files.
    pub(super) fn ended(mut self) -> Result<Self, Error> {
        // The sums change no length.
        self.length = plus(self.files_end, self.directory(|_| 0).len() as u64)?;
        Ok(self)
    }

    pub(super) fn length(&self) -> u64 {
        self.length
    }

    pub(super) fn files(&self) -> &[Place] {
        &self.files
    }

    /// What lies at byte `at`. An empty file has no byte.
    pub(super) fn at(&self, at: u64) -> At {
        if at >= self.length {
            return At::End;
        }
        if at >= self.files_end {
            return At::Directory(at - self.files_end);
        }
        // The last file whose header starts here or before; the first starts at 0.
        let n = self.files.partition_point(|place| place.header <= at) - 1;
        let place = &self.files[n];
        if at < place.data { At::Header(n, at - place.header) } else { At::File(n, at - place.data) }
    }

    /// Everything behind the last file; `sum` gives the CRC-32 of each.
    pub(super) fn directory(&self, sum: impl Fn(usize) -> u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (n, place) in self.files.iter().enumerate() {
            bytes.extend(place.record(sum(n)).central());
        }
        let end = record::end(self.files.len() as u64, bytes.len() as u64, self.files_end);
        bytes.extend(end);
        bytes
    }
}

impl Place {
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Its local header.
    pub(super) fn header(&self, crc: u32) -> Vec<u8> {
        self.record(crc).local()
    }

    fn record(&self, crc: u32) -> Record<'_> {
        Record::new(&self.name, self.modified, self.bytes, crc, self.header)
    }
}

fn plus(one: u64, other: u64) -> Result<u64, Error> {
    one.checked_add(other).ok_or_else(|| Error::new(ErrorKind::InvalidInput, say::disk_archive_too_long()))
}
