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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(bytes).expect("written");
        file
    }

    /// As a reader does.
    fn read(file: &File, offset: u64, end: u64) -> Vec<u8> {
        let mut piece = Piece::take();
        if !piece.fill_at_once(file, offset, end) {
            piece = piece.fill(file, offset, end).expect("read");
        }
        piece.as_ref().to_vec()
    }

    #[test]
    fn a_piece_ends_before_the_end_that_is_given() {
        let bytes: Vec<u8> = (0..100_000_u32).map(|n| (n % 251) as u8).collect();
        let file = file(&bytes);
        assert_eq!(read(&file, 10, 30), bytes[10..30]);
        assert_eq!(read(&file, 99_990, u64::MAX), bytes[99_990..]);
        let first = read(&file, 0, u64::MAX);
        assert!(!first.is_empty() && bytes.starts_with(&first));
    }

    #[test]
    fn used_memory_shows_nothing_of_what_was_in_it() {
        let (long, short) = (file(&[1; 50_000]), file(&[2; 3]));
        assert_eq!(read(&long, 0, 1_000), [1; 1_000]);
        assert_eq!(read(&short, 0, 1_000), [2; 3]);
        assert!(read(&short, 3, 1_000).is_empty());
    }

    #[test]
    fn many_hold_little() {
        let pieces: Vec<Piece> = (0..80).map(|_| Piece::take()).collect();
        let held = |piece: &Piece| piece.memory.len();
        assert!(pieces[70..].iter().all(|piece| held(piece) == 16 << 10));
        drop(pieces);
        assert!(idle().iter().all(|idle| idle.len() <= KEPT));
    }
}
