//! The spool stays within its bounds: the oldest that nobody reads goes first.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::Limits;

struct Kept {
    path: PathBuf,
    bytes: u64,
    finished: SystemTime,
}

/// What a sweep came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Swept {
    /// Within the bounds.
    pub fits: bool,
    /// Files.
    pub removed: u64,
}

/// Removes what is too old, then the oldest until all fits. Blocks; what cannot be removed is tried again
/// next time.
///
/// `claim` is asked by the path of the `.part`: nothing where somebody writes or reads the file, else something that keeps
/// everybody from beginning to, for as long as it lives.
pub(super) fn sweep<G>(limits: &Limits, now: SystemTime, claim: impl Fn(&Path) -> Option<G>) -> Swept {
    // No folder: nothing was ever kept.
    let Ok(entries) = fs::read_dir(&limits.folder) else {
        return Swept { fits: true, removed: 0 };
    };
    let mut kept = Vec::new();
    // What is in use stays, but takes up room like everything else.
    let mut total = 0;
    let mut removed = 0;
    for entry in entries.flatten() {
        let path = entry.path();
        let ours = path.extension().is_some_and(|extension| extension == "whole" || extension == "part");
        let Ok(about) = entry.metadata() else { continue };
        if !ours || !about.is_file() {
            continue;
        }
        total += about.len();
        let Ok(finished) = about.modified() else { continue };
        kept.push(Kept { path, bytes: about.len(), finished });
    }
    kept.sort_by_key(|kept| kept.finished);
    for Kept { path, bytes, finished } in kept {
        let age = now.duration_since(finished).unwrap_or(Duration::ZERO);
        if age <= limits.most_age && total <= limits.most_bytes {
            continue;
        }
        let part = part_of(&path);
        let Some(_nobody_begins) = claim(&part) else { continue };
        // One that cannot be removed, or that another sweep has removed, is no reason to keep the others.
        if let Err(error) = fs::remove_file(&path)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "a spooled file could not be removed");
            continue;
        }
        let _may_be_gone = fs::remove_file(super::memo_path(&part));
        total -= bytes;
        removed += 1;
    }
    Swept { fits: total <= limits.most_bytes, removed }
}

/// The `.part` that a file of the spool belongs to: also a memo that is just being written, `NAME.part.json.part`.
fn part_of(path: &Path) -> PathBuf {
    match path.with_extension("") {
        memo if memo.extension().is_some_and(|extension| extension == "json") => memo.with_extension(""),
        _ => path.with_extension("part"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(folder: &Path, name: &str, bytes: usize, age: u64, now: SystemTime) {
        let path = folder.join(name);
        fs::write(&path, vec![0; bytes]).expect("written");
        let file = fs::OpenOptions::new().write(true).open(&path).expect("opens");
        file.set_modified(now - Duration::from_secs(age)).expect("dated");
    }

    fn left(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_old_and_then_the_oldest_go_but_never_what_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let limits = Limits {
            folder: folder.path().to_owned(),
            most_bytes: 350,
            most_age: Duration::from_secs(100),
            file_bytes: 1_000,
        };
        put(folder.path(), "stale.whole", 10, 101, now);
        put(folder.path(), "stale.part.json", 10, 101, now);
        put(folder.path(), "read.whole", 100, 500, now);
        put(folder.path(), "read.part.json.part", 10, 500, now);
        put(folder.path(), "left.part.json.part", 10, 500, now);
        put(folder.path(), "old.whole", 100, 90, now);
        put(folder.path(), "middle.whole", 100, 50, now);
        put(folder.path(), "new.part", 100, 1, now);
        put(folder.path(), "somebody's.txt", 9_999, 500, now);
        let swept = sweep(&limits, now, |part| (!part.ends_with("read.part")).then_some(()));
        assert_eq!(swept, Swept { fits: true, removed: 3 });
        assert_eq!(
            left(folder.path()),
            ["middle.whole", "new.part", "read.part.json.part", "read.whole", "somebody's.txt"]
        );
        let tight = Limits { most_bytes: 50, ..limits };
        let swept = sweep(&tight, now, |part| (!part.ends_with("read.part")).then_some(()));
        assert!(!swept.fits, "it is read");
        assert_eq!(left(folder.path()), ["read.part.json.part", "read.whole", "somebody's.txt"]);
    }
}
