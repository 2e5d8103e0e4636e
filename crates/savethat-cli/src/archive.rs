//! `--archive`: a file with one line for each post that was saved, as yt-dlp and others write and read it.
//!
//! `tiktok 7526770564367748360`: the site, a space, the id. Lines that say anything else are kept and mean nothing here.

use std::{
    collections::HashSet,
    fs::{File, OpenOptions, TryLockError},
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use savethat::{
    failure::{Code, Failure},
    post::SourceId,
    spool::disk_failure,
};
use savethat_words::say;

/// What was saved before, and the file that is told of what comes.
#[derive(Debug)]
pub(crate) struct Archive {
    path: PathBuf,
    /// One line at a time: several posts of one run may be saved in the same moment, and they share the place in the file,
    /// which a lock of the system does not keep apart.
    file: Arc<Mutex<File>>,
    known: Mutex<HashSet<String>>,
}

impl Archive {
    /// Reads the file, and makes it where there is none. It must be writable, so that this is known before anything is
    /// fetched.
    ///
    /// # Errors
    /// `no_space`, with a sentence about the file.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let failed = |error: &io::Error| disk_failure(path, error);
        if path.metadata().is_ok_and(|about| !about.is_file()) {
            return Err(Failure::new(Code::NoSpace)
                .with_detail(say::command_archive_no_file(path.display().to_string()))
                .with_hint(say::command_archive_no_file_hint()));
        }
        let file = OpenOptions::new().read(true).append(true).create(true).open(path);
        let file = file.map_err(|error| failed(&error))?;
        let mut known = HashSet::new();
        for line in BufReader::new(&file).split(b'\n') {
            let line = line.map_err(|error| failed(&error))?;
            known.extend(std::str::from_utf8(&line).ok().and_then(entry));
        }
        Ok(Self { path: path.to_owned(), file: Arc::new(file.into()), known: known.into() })
    }

    /// Whether this post was saved, in this run or before.
    pub(crate) fn has(&self, source: SourceId, id: &str) -> bool {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).contains(&line(source, id))
    }

    /// Writes that a post was saved: all its files are under their names.
    ///
    /// # Errors
    /// `no_space`; then nothing of the line is in the file.
    pub(crate) async fn add(&self, source: SourceId, id: &str) -> Result<(), Failure> {
        let line = line(source, id);
        let (file, text) = (self.file.clone(), line.clone());
        let written = tokio::task::spawn_blocking(move || {
            append(&file.lock().unwrap_or_else(PoisonError::into_inner), &text)
        })
        .await;
        let written = written.map_err(|error| Failure::new(Code::Internal).with_source(error))?;
        written.map_err(|error| disk_failure(&self.path, &error))?;
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(line);
        Ok(())
    }
}

fn line(source: SourceId, id: &str) -> String {
    format!("{source} {id}")
}

/// A line as we write it, if it is one: other tools may have put spaces or a carriage return at its end.
fn entry(line: &str) -> Option<String> {
    let (source, id) = line.trim().split_once(' ')?;
    let plain = !source.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) && !id.is_empty();
    plain.then(|| format!("{source} {id}"))
}

/// One line, whole or not at all, behind whatever others wrote meanwhile. Blocks.
fn append(file: &File, line: &str) -> io::Result<()> {
    lock(file)?;
    let written = append_locked(file, line);
    // Let go of by the system in any case when we end.
    let _let_go = file.unlock();
    written
}

/// Waits for another process that is just writing its line.
fn lock(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => file.lock(),
        // A file system without locks (some network shares) is no reason to forget what was saved.
        Err(TryLockError::Error(_)) => Ok(()),
    }
}

fn append_locked(mut file: &File, line: &str) -> io::Result<()> {
    let length = file.seek(SeekFrom::End(0))?;
    let mut last = [b'\n'];
    if length > 0 {
        file.seek(SeekFrom::Start(length - 1))?;
        file.read_exact(&mut last)?;
    }
    // A line that lost its end with the power must not become the beginning of ours.
    let start = if last == [b'\n'] { "" } else { "\n" };
    let written = file.write_all(format!("{start}{line}\n").as_bytes()).and_then(|()| file.sync_data());
    if written.is_err() {
        // A full disk may have taken half of it.
        let _as_it_was = file.set_len(length);
    }
    written
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const TIKTOK: SourceId = SourceId("tiktok");

    fn add(archive: &Archive, id: &str) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(archive.add(TIKTOK, id)).expect("written");
    }

    #[test]
    fn what_other_tools_wrote_is_known_and_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("archive.txt");
        let before = b"youtube abc-DEF\ntiktok 1\r\n\xff\xfe\n\ntiktok\ntiktok x\ntiktok 22 \ntik";
        fs::write(&path, before).expect("written");
        let archive = Archive::open(&path).expect("it can be read");
        for (id, is_there) in [("1", true), ("22", true), ("2", false), ("x", false), ("", false)] {
            assert_eq!(archive.has(TIKTOK, id), is_there, "{id}");
        }
        add(&archive, "333");
        assert!(archive.has(TIKTOK, "333"));
        let after = fs::read(&path).expect("there");
        assert_eq!(after, [&before[..], b"\ntiktok 333\n"].concat());
        assert!(Archive::open(&path).expect("it can be read").has(TIKTOK, "333"));
    }

    #[test]
    fn two_that_write_at_once_lose_no_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("archive.txt");
        std::thread::scope(|scope| {
            for first in [0, 1000] {
                let archive = Archive::open(&path).expect("it can be made");
                scope.spawn(move || (first..first + 50).for_each(|id| add(&archive, &id.to_string())));
            }
        });
        let mut lines: Vec<String> =
            fs::read_to_string(&path).expect("there").lines().map(str::to_owned).collect();
        lines.sort();
        let mut expected: Vec<String> = (0..50).chain(1000..1050).map(|id| format!("tiktok {id}")).collect();
        expected.sort();
        assert_eq!(lines, expected);
    }

    #[test]
    fn one_that_writes_twice_at_once_loses_no_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("archive.txt");
        let archive = Archive::open(&path).expect("it can be made");
        std::thread::scope(|scope| {
            for first in [0, 1000, 2000] {
                let archive = &archive;
                scope.spawn(move || (first..first + 100).for_each(|id| add(archive, &id.to_string())));
            }
        });
        let text = fs::read_to_string(&path).expect("there");
        let lines: HashSet<&str> = text.lines().collect();
        assert_eq!((text.lines().count(), lines.len()), (300, 300), "{text}");
    }

    #[test]
    fn what_cannot_be_written_is_a_sentence() {
        let folder = tempfile::tempdir().expect("a folder");
        for path in [folder.path().to_owned(), folder.path().join("none/archive.txt")] {
            let failure = Archive::open(&path).expect_err("it cannot");
            assert_eq!(failure.code(), Code::NoSpace);
            assert!(failure.detail().to_string().contains(&*path.to_string_lossy()), "{failure}");
        }
    }
}
