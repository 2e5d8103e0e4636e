//! Copies of what is kept: each file proved by its SHA-256, and under its name only when it is whole.

use std::{
    error::Error,
    fmt,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use savethat::spool::Sums;
use savethat_words::{Said, say};

use crate::store::StoreError;

/// What was copied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Posts.
    pub posts: u64,
    /// Their files, without the sidecars.
    pub files: u64,
    /// Of these files.
    pub bytes: u64,
    /// Files that are gone, or are not what they were when they were kept. They are not in the copy.
    pub lost: Vec<String>,
}

/// Why there is no whole copy.
#[derive(Debug)]
pub enum CopyError {
    /// Somebody's files may be in it.
    There(PathBuf),
    /// The disk.
    Disk(PathBuf, io::Error),
    /// The records.
    Store(StoreError),
    /// It was told to stop.
    Stopped,
}

impl fmt::Display for CopyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl Error for CopyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Disk(_, error) => Some(error),
            Self::Store(error) => error.source(),
            Self::There(_) | Self::Stopped => None,
        }
    }
}

impl From<StoreError> for CopyError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl CopyError {
    /// A sentence for people.
    #[must_use]
    pub fn said(&self) -> Said {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::There(path) => say::copying_there(shown(path)),
            Self::Disk(path, _) => say::copying_disk(shown(path)),
            Self::Store(error) => error.said(),
            Self::Stopped => say::copying_stopped(),
        }
    }
    /// What the disk says of a copy into `to`.
    pub(crate) fn of(to: &Path) -> impl Fn(io::Error) -> Self + '_ {
        move |error| match error.kind() {
            io::ErrorKind::AlreadyExists => Self::There(to.to_owned()),
            _ => Self::Disk(to.to_owned(), error),
        }
    }
}

/// Copies a file with its sidecar and its time. `false`: it is not there, or not what was kept, and nothing is written. Blocks.
///
/// # Errors
/// What the disk says.
pub(crate) fn file(source: &Path, target: &Path, sha256: &str) -> io::Result<bool> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut part = target.as_os_str().to_owned();
    part.push(".part");
    let part = Path::new(&part);
    if let Err(error) = fs::copy(source, part) {
        let _may_be_gone = fs::remove_file(part);
        return if error.kind() == io::ErrorKind::NotFound { Ok(false) } else { Err(error) };
    }
    // What was written is what is proved, and not what was read.
    if Sums::of(&mut File::open(part)?)?.sha256() != sha256 {
        fs::remove_file(part)?;
        return Ok(false);
    }
    let copied = File::options().write(true).open(part)?;
    if let Ok(posted) = fs::metadata(source).and_then(|about| about.modified()) {
        copied.set_modified(posted)?;
    }
    copied.sync_all()?;
    fs::rename(part, target)?;
    match fs::copy(source.with_extension("json"), target.with_extension("json")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_what_was_kept_is_not_copied() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let (source, target) = (folder.path().join("a.mp4"), folder.path().join("to/a.mp4"));
        let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(!file(&source, &target, sha256).expect("no failure"), "it is not there");
        fs::write(&source, "abd").expect("written");
        assert!(!file(&source, &target, sha256).expect("no failure"), "it was changed");
        assert_eq!(fs::read_dir(folder.path().join("to")).expect("a folder").count(), 0);
        fs::write(&source, "abc").expect("written");
        fs::write(source.with_extension("json"), "{}").expect("written");
        assert!(file(&source, &target, sha256).expect("copied"));
        assert_eq!(fs::read(target).expect("there"), b"abc");
        assert!(folder.path().join("to/a.json").exists());
    }
}
