//! Bytes onto the disk and into the sums, beside the network: while one batch is written the next one is read.

use std::{
    fs::File,
    io::{self, IoSlice, Write},
};

use bytes::Bytes;
use tokio::task::JoinHandle;

use super::Sums;

/// Bytes that may wait for the disk. The network is held back when there are more.
const WAITING: usize = 512 << 10;

/// The writing end of half a file.
#[derive(Debug)]
pub(super) struct Ink {
    /// Here while nothing is being written.
    pen: Option<Pen>,
    writing: Option<JoinHandle<(Pen, io::Result<()>)>>,
    waiting: Vec<Bytes>,
    waiting_bytes: usize,
}

struct Pen {
    file: File,
    sums: Sums,
}

impl Pen {
    /// The whole batch, with as few calls as the system allows: the site's frames are small.
    fn write(&mut self, batch: &[Bytes]) -> io::Result<()> {
        let mut slices: Vec<IoSlice<'_>> = batch.iter().map(|bytes| IoSlice::new(bytes)).collect();
        let mut left = &mut slices[..];
        // Empty ones at the front would look like a disk that takes nothing.
        IoSlice::advance_slices(&mut left, 0);
        while !left.is_empty() {
            match self.file.write_vectored(left) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => IoSlice::advance_slices(&mut left, count),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        for bytes in batch {
            self.sums.add(bytes);
        }
        Ok(())
    }
}

impl std::fmt::Debug for Pen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pen").field("sums", &self.sums).finish_non_exhaustive()
    }
}

impl Ink {
    /// On an empty file.
    pub(super) fn new(file: File) -> Self {
        Self::with(Pen { file, sums: Sums::default() })
    }

    /// On half a file, which is read once for the sums; `each` is shown its bytes. Blocks.
    pub(super) fn resume(mut file: File, each: impl FnMut(&[u8])) -> io::Result<Self> {
        let sums = Sums::of_each(&mut file, each)?;
        Ok(Self::with(Pen { file, sums }))
    }

    fn with(pen: Pen) -> Self {
        Self { pen: Some(pen), writing: None, waiting: Vec::new(), waiting_bytes: 0 }
    }

    /// Whether more bytes may be given.
    pub(super) fn has_room(&self) -> bool {
        self.waiting_bytes < WAITING
    }

    /// Whether a batch is on its way to the disk: then [`Ink::settle`] has something to wait for.
    pub(super) fn is_writing(&self) -> bool {
        self.writing.is_some()
    }

    /// Takes bytes, and sends them on their way if the disk is free.
    pub(super) fn give(&mut self, bytes: Bytes) {
        self.waiting_bytes += bytes.len();
        self.waiting.push(bytes);
        self.start();
    }

    fn start(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let Some(mut pen) = self.pen.take() else { return };
        let batch = std::mem::take(&mut self.waiting);
        self.waiting_bytes = 0;
        self.writing = Some(tokio::task::spawn_blocking(move || {
            let result = pen.write(&batch);
            (pen, result)
        }));
    }

    /// Waits for the batch on its way and sends the next; the bytes on disk then. May be dropped while it waits.
    pub(super) async fn settle(&mut self) -> io::Result<u64> {
        if let Some(writing) = &mut self.writing {
            let (pen, result) = writing.await.map_err(io::Error::other)?;
            self.writing = None;
            let written = pen.sums.bytes();
            self.pen = Some(pen);
            result?;
            self.start();
            return Ok(written);
        }
        Ok(self.pen.as_ref().map_or(0, |pen| pen.sums.bytes()))
    }

    /// Waits until every byte is on disk; how many.
    pub(super) async fn settle_all(&mut self) -> io::Result<u64> {
        loop {
            let written = self.settle().await?;
            if !self.is_writing() {
                return Ok(written);
            }
        }
    }

    /// Of all that was written. After [`Ink::settle_all`].
    pub(super) fn sums(&self) -> Sums {
        self.pen.as_ref().map(|pen| pen.sums.clone()).unwrap_or_default()
    }
}
