//! How much the spool holds, has fetched and has let go, and the room that its disk has.

use std::{
    fs, io,
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

use super::Limits;

/// Counted since the program started.
#[derive(Debug, Default)]
pub(super) struct Tally {
    fetched: AtomicU64,
    evicted: AtomicU64,
}

impl Tally {
    pub(super) fn fetched(&self, bytes: u64) {
        self.fetched.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn evicted(&self, files: u64) {
        self.evicted.fetch_add(files, Ordering::Relaxed);
    }
}

/// The spool in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// Files in its folder, halves included.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Bytes that media servers have sent since the program started.
    pub fetched: u64,
    /// Files that were removed since then, for their age or for room.
    pub evicted: u64,
    /// Bytes that may still be written to its disk; `None` where the system does not say.
    pub room: Option<u64>,
}

/// Looks. Blocks.
pub(super) fn take(limits: &Limits, tally: &Tally) -> Census {
    let ours = |path: &Path| path.extension().is_some_and(|ending| ending == "whole" || ending == "part");
    let mut census = Census {
        fetched: tally.fetched.load(Ordering::Relaxed),
        evicted: tally.evicted.load(Ordering::Relaxed),
        room: room(&limits.folder).ok(),
        ..Census::default()
    };
    // No folder: nothing was ever kept.
    for entry in fs::read_dir(&limits.folder).into_iter().flatten().flatten() {
        if let Ok(about) = entry.metadata()
            && about.is_file()
            && ours(&entry.path())
        {
            census.files += 1;
            census.bytes += about.len();
        }
    }
    census
}

/// Bytes that we may still write below `folder`, which need not be there yet.
///
/// # Errors
/// The system's.
#[cfg(unix)]
fn room(folder: &Path) -> io::Result<u64> {
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(Path::new("."));
    let about = rustix::fs::statvfs(there)?;
    Ok(about.f_bavail.saturating_mul(about.f_frsize))
}

#[cfg(not(unix))]
fn room(_folder: &Path) -> io::Result<u64> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_is_ours_is_counted() {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in [("a.whole", 10), ("b.part", 5), ("b.part.json", 7), ("somebody's.txt", 100)] {
            fs::write(folder.path().join(name), vec![0; bytes]).expect("written");
        }
        let limits = Limits {
            folder: folder.path().to_owned(),
            most_bytes: 1,
            most_age: Duration::from_secs(1),
            file_bytes: 1,
        };
        let tally = Tally::default();
        tally.fetched(40);
        tally.evicted(2);
        let census = take(&limits, &tally);
        assert_eq!((census.files, census.bytes, census.fetched, census.evicted), (2, 15, 40, 2));
        assert!(cfg!(not(unix)) || census.room.is_some());
        let nowhere = Limits { folder: folder.path().join("not/yet"), ..limits };
        assert_eq!(take(&nowhere, &tally), Census { files: 0, bytes: 0, ..take(&nowhere, &tally) });
    }
}
