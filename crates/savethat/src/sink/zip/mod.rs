//! Several files as one ZIP that streams from any byte on, STORE only.
//!
//! Where each file lies follows from the names and lengths alone, which are known before the first byte goes out: so an
//! archive has a length, and any part of it can be made without what comes before. Each file's header waits until the file
//! is proved, because the CRC-32 in it is the one of the proof. So no data descriptor is needed: Java's `ZipInputStream`
//! refuses stored files that have one, which is why the archive is written here and not by a library that always adds
//! them.

mod layout;
mod read;
mod record;

use std::{
    io::{Error, ErrorKind},
    sync::Arc,
};

use async_trait::async_trait;
use jiff::Timestamp;
use ring::digest;
use savethat_words::say;

use self::{layout::Layout, read::Reading};
use crate::spool::{Begun, ByteStream};

/// Changes whenever the same files would make other bytes than before.
const VERSION: &str = "zip 2";

/// One file of an archive.
#[derive(Clone, Debug)]
pub struct Entry<F = Begun> {
    /// Its name inside the archive: relative and safe, parts separated by `/`, at most 65,535 bytes.
    pub name: String,
    /// The time that the unpacked file gets; `None` leaves it to the reader.
    pub modified: Option<Timestamp>,
    /// Bytes of the file. An archive whose file turns out to have another length ends with an error.
    pub length: u64,
    /// Its bytes.
    pub file: F,
}

/// An archive of files in a fixed order. The same names, times and files make the same bytes, everywhere and always.
/// Cheap to clone.
#[derive(Clone, Debug)]
pub struct Archive {
    layout: Arc<Layout>,
    files: Arc<[Arc<dyn Whole>]>,
    etag: String,
}

impl Archive {
    /// Nothing is read yet.
    ///
    /// # Errors
    /// A name is too long, or the lengths together are.
    pub fn of<F: Whole + 'static>(entries: Vec<Entry<F>>) -> Result<Self, Error> {
        let named = entries.into_iter().map(|entry| {
            let file: Arc<dyn Whole> = Arc::new(entry.file);
            (entry.name, entry.modified, entry.length, file)
        });
        Self::with(named.collect())
    }

    fn with(entries: Vec<Named>) -> Result<Self, Error> {
        let (mut layout, mut files) = (Layout::default(), Vec::with_capacity(entries.len()));
        let mut named = digest::Context::new(&digest::SHA256);
        named.update(VERSION.as_bytes());
        for (name, modified, length, file) in entries {
            let second = modified.map_or_else(String::new, |modified| modified.as_second().to_string());
            // No field can hold a NUL, so that no two lists of files are told alike.
            for field in [&name, &second, &length.to_string(), file.tag()] {
                if field.contains('\0') {
                    return Err(Error::new(ErrorKind::InvalidInput, say::disk_archive_name_nul()));
                }
                named.update(field.as_bytes());
                named.update(b"\0");
            }
            layout.add(name, modified, length)?;
            files.push(file);
        }
        let hex: String = named.finish().as_ref()[..12].iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { layout: Arc::new(layout.ended()?), files: files.into(), etag: format!("\"{hex}\"") })
    }

    /// Bytes of all of it.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.layout.length()
    }

    /// Strong, with its quotes: from the names, times, lengths and tags of the files, so that it is the same after a restart
    /// and on every node.
    #[must_use]
    pub fn etag(&self) -> &str {
        &self.etag
    }

    /// The bytes from `from` (inclusive) to `to` (exclusive; the end where `None`), as the files come. What lies before is
    /// not made.
    ///
    /// The stream ends with an error as soon as one of the files cannot be had: never a short success.
    #[must_use]
    pub fn read(&self, from: u64, to: Option<u64>) -> ByteStream {
        Reading::of(self.clone(), from, to.unwrap_or(u64::MAX)).stream()
    }
}

/// Name, time and length of a file, and the file.
type Named = (String, Option<Timestamp>, u64, Arc<dyn Whole>);

/// A file that is whole or will be.
#[async_trait]
pub trait Whole: Send + Sync + std::fmt::Debug {
    /// Names its bytes: others under the same name would make another archive under the same `ETag`.
    fn tag(&self) -> &str;

    /// Waits until it is proved; its length and CRC-32. Asked more than once.
    ///
    /// # Errors
    /// It is not, and will not be.
    async fn proved(&self) -> Result<(u64, u32), Error>;

    /// From a byte to another, exclusive.
    fn read(&self, from: u64, to: u64) -> ByteStream;
}

#[async_trait]
impl Whole for Begun {
    fn tag(&self) -> &str {
        &self.head().etag
    }

    async fn proved(&self) -> Result<(u64, u32), Error> {
        Begun::proved(self).await.map(|proof| (proof.bytes, proof.crc32)).map_err(Error::other)
    }

    fn read(&self, from: u64, to: u64) -> ByteStream {
        Begun::read(self, from, Some(to))
    }
}

/// So that files of several kinds go into one archive.
#[async_trait]
impl Whole for Box<dyn Whole> {
    fn tag(&self) -> &str {
        (**self).tag()
    }

    async fn proved(&self) -> Result<(u64, u32), Error> {
        (**self).proved().await
    }

    fn read(&self, from: u64, to: u64) -> ByteStream {
        (**self).read(from, to)
    }
}

#[cfg(test)]
mod tests;
