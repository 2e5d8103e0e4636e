//! Bytes onto the disk and into the hash, beside the network: while one batch is written the next one is read.

use std::{
    fs::File,
    io::{self, Read, Write},
};

use bytes::Bytes;
use ring::digest::{Context as Hash, SHA256};
use tokio::task::JoinHandle;

/// Bytes that may wait for the disk. The network is held back when there are more.
const WAITING: usize = 1 << 20;

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
    hash: Hash,
    written: u64,
}

impl std::fmt::Debug for Pen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pen").field("written", &self.written).finish_non_exhaustive()
    }
}

impl Ink {
    /// On an empty file.
    pub(super) fn new(file: File) -> Self {
        Self::with(Pen { file, hash: Hash::new(&SHA256), written: 0 })
    }

    /// On half a file, which is read once for the hash. Blocks.
    pub(super) fn resume(mut file: File) -> io::Result<Self> {
        let mut hash = Hash::new(&SHA256);
        let mut buffer = vec![0; 256 << 10];
        let mut written = 0;
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                read => {
                    hash.update(&buffer[..read]);
                    written += read as u64;
                }
            }
        }
        Ok(Self::with(Pen { file, hash, written }))
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
            let mut result = Ok(());
            for bytes in batch {
                result = pen.file.write_all(&bytes);
                if result.is_err() {
                    break;
                }
                pen.hash.update(&bytes);
                pen.written += bytes.len() as u64;
            }
            (pen, result)
        }));
    }

    /// Waits for the batch on its way and sends the next; the bytes on disk then. May be dropped while it waits.
    pub(super) async fn settle(&mut self) -> io::Result<u64> {
        if let Some(writing) = &mut self.writing {
            let (pen, result) = writing.await.map_err(io::Error::other)?;
            self.writing = None;
            let written = pen.written;
            self.pen = Some(pen);
            result?;
            self.start();
            return Ok(written);
        }
        Ok(self.pen.as_ref().map_or(0, |pen| pen.written))
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

    /// The SHA-256 of all that was written, as 64 hex digits. After [`Ink::settle_all`].
    pub(super) fn sha256(&self) -> String {
        let Some(pen) = &self.pen else { return String::new() };
        pen.hash.clone().finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
