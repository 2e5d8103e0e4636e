//! A proved file, read as any file is: for what is made of it.

use std::{
    io::{self, Read, Seek, SeekFrom},
    sync::Arc,
};

use super::{Spooled, disk, generation::Generation};

/// A proved file with a place of its own in it. Blocks when it is read. While it lives the spool keeps the file.
#[derive(Debug)]
pub struct Whole {
    generation: Arc<Generation>,
    _handle: Spooled,
    at: u64,
    length: u64,
}

impl Whole {
    pub(super) fn new(generation: Arc<Generation>, handle: Spooled, length: u64) -> Self {
        Self { generation, _handle: handle, at: 0, length }
    }

    /// Bytes of the file.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }
}

impl Read for Whole {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = disk::read_at(&self.generation.file, buffer, self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Whole {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "a place before the file"))?;
        Ok(self.at)
    }
}
