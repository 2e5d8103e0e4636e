//! The memory that bytes pass through on their way from the disk to a visitor.

use std::{
    fs::File,
    io,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::disk;

/// Bytes of a piece while no more than so many others are on their way: large ones cost less time, and a slow reader holds
/// one for long. The last is for any number.
const SIZES: [(usize, usize); 3] = [(16, 64 << 10), (64, 32 << 10), (usize::MAX, 16 << 10)];

/// Pieces of each size that are kept for the next reader: fresh memory would have to be cleared each time.
const KEPT: usize = 4;

/// Pieces on their way.
static BUSY: AtomicUsize = AtomicUsize::new(0);

static IDLE: Mutex<[Vec<Box<[u8]>>; SIZES.len()]> = Mutex::new([const { Vec::new() }; SIZES.len()]);

fn idle() -> MutexGuard<'static, [Vec<Box<[u8]>>; SIZES.len()]> {
    // No code panics with the lock in its hand; if one did, the lists are still whole.
    IDLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Some bytes of a file. Its memory serves another reader when it is dropped.
pub(super) struct Piece {
    memory: Box<[u8]>,
    filled: usize,
    /// The place of its size in [`SIZES`].
    class: usize,
}

impl Piece {
    /// An empty one.
    pub(super) fn take() -> Self {
        let busy = BUSY.fetch_add(1, Ordering::Relaxed);
        let class = SIZES.iter().position(|(most, _)| busy < *most).unwrap_or(SIZES.len() - 1);
        let used = idle()[class].pop();
        Self { memory: used.unwrap_or_else(|| vec![0; SIZES[class].1].into()), filled: 0, class }
    }

    /// Reads from `offset` what the system has in memory of the bytes before `end`; whether it had any. Never waits for
    /// the disk.
    pub(super) fn fill_at_once(&mut self, file: &File, offset: u64, end: u64) -> bool {
        self.filled = disk::read_at_once(file, self.room(offset, end), offset);
        self.filled > 0
    }

    /// Reads from `offset` of the bytes before `end`; none where the file ends. Blocks.
    pub(super) fn fill(mut self, file: &File, offset: u64, end: u64) -> io::Result<Self> {
        self.filled = disk::read_at(file, self.room(offset, end), offset)?;
        Ok(self)
    }

    fn room(&mut self, offset: u64, end: u64) -> &mut [u8] {
        let left = usize::try_from(end - offset).unwrap_or(usize::MAX);
        let room = left.min(self.memory.len());
        &mut self.memory[..room]
    }
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.memory[..self.filled]
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        BUSY.fetch_sub(1, Ordering::Relaxed);
        let mut idle = idle();
        if idle[self.class].len() < KEPT {
            idle[self.class].push(std::mem::take(&mut self.memory));
        }
    }
}
