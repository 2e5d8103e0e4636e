//! An archive as bytes, from any byte on.

use std::io::{Error, ErrorKind};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream::try_unfold};
use savethat_words::say;

use super::{Archive, layout::At};
use crate::spool::ByteStream;

/// What has been sent and what comes next.
pub(super) struct Reading {
    archive: Archive,
    at: u64,
    /// Exclusive.
    to: u64,
    /// The file that is being sent.
    open: Option<Open>,
}

/// A file on its way.
struct Open {
    n: usize,
    bytes: ByteStream,
    /// Of the bytes sent; where the file is sent from its first byte on.
    sum: Option<crc32fast::Hasher>,
}

impl Reading {
    pub(super) fn of(archive: Archive, from: u64, to: u64) -> Self {
        let to = to.min(archive.length());
        Self { archive, at: from, to, open: None }
    }

    pub(super) fn stream(self) -> ByteStream {
        try_unfold(self, |mut reading| async move {
            let Some(bytes) = reading.next().await? else { return Ok(None) };
            // Nothing is sent twice or beyond the end, whatever the parts give.
            reading.at += bytes.len() as u64;
            Ok(Some((bytes, reading)))
        })
        .boxed()
    }

    /// The next bytes, `None` behind the last.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        if self.at >= self.to {
            return Ok(None);
        }
        let at = self.archive.layout.at(self.at);
        if let Some(open) = self.open.take_if(|open| !matches!(at, At::File(n, _) if n == open.n)) {
            self.archive.close(open).await?;
        }
        let (bytes, skipped) = match at {
            At::End => return Ok(None),
            At::File(n, from) => return self.file(n, from).await.map(Some),
            At::Header(n, skipped) => {
                let crc = self.archive.proved(n).await?;
                (self.archive.layout.files()[n].header(crc), skipped)
            }
            At::Directory(skipped) => {
                let mut sums = Vec::with_capacity(self.archive.files.len());
                for n in 0..self.archive.files.len() {
                    sums.push(self.archive.proved(n).await?);
                }
                (self.archive.layout.directory(|n| sums[n]), skipped)
            }
        };
        let bytes = Bytes::from(bytes);
        let end = (bytes.len() as u64).min(skipped + (self.to - self.at));
        Ok(Some(bytes.slice(skipped as usize..end as usize)))
    }

    /// Bytes of file `n`, at its byte `from`.
    async fn file(&mut self, n: usize, from: u64) -> Result<Bytes, Error> {
        let length = self.archive.layout.files()[n].bytes();
        let to = length.min(from + (self.to - self.at));
        let open = match &mut self.open {
            Some(open) => open,
            None => {
                let bytes = self.archive.files[n].read(from, to);
                self.open.insert(Open { n, bytes, sum: (from == 0).then(crc32fast::Hasher::new) })
            }
        };
        let bytes = open.bytes.try_next().await?.filter(|bytes| bytes.len() as u64 <= to - from);
        let bytes = bytes.ok_or_else(changed)?;
        if let Some(sum) = &mut open.sum {
            sum.update(&bytes);
        }
        Ok(bytes)
    }
}

impl Archive {
    /// Behind the last byte of a file: it must have been the one that its header promised, because that is out and cannot be
    /// taken back.
    async fn close(&self, Open { n, sum, .. }: Open) -> Result<(), Error> {
        let crc = self.proved(n).await?;
        let sent = sum.map_or(crc, crc32fast::Hasher::finalize);
        if sent == crc { Ok(()) } else { Err(changed()) }
    }

    /// Waits for the proof of file `n`; its CRC-32.
    async fn proved(&self, n: usize) -> Result<u32, Error> {
        let (bytes, crc) = self.files[n].proved().await?;
        if bytes == self.layout.files()[n].bytes() { Ok(crc) } else { Err(changed()) }
    }
}

fn changed() -> Error {
    Error::new(ErrorKind::InvalidData, say::disk_archive_changed())
}
