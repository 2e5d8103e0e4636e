//! Our disk: reading at an offset, and what people are told when it fails.

use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    path::Path,
};

use savethat_words::{Said, say};

use crate::failure::{Code, Failure};

/// Runs file work where it may block.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Failure::new(Code::Internal).with_source(error)),
    }
}

/// The failure for an error of our disk at `path`: the system's, or a phrase of ours.
#[must_use]
pub fn disk_failure(path: &Path, error: &io::Error) -> Failure {
    let place = path.display().to_string();
    let failure = Failure::new(Code::NoSpace).with_source(io::Error::new(error.kind(), error.to_string()));
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            failure.with_detail(say::reason_disk_full(place))
        }
        ErrorKind::PermissionDenied => failure
            .with_detail(match owners(path) {
                Some(owners) => say::reason_disk_right_owned(place, owners),
                None => say::reason_disk_right(place),
            })
            .with_hint(say::reason_disk_right_hint()),
        ErrorKind::ReadOnlyFilesystem => failure
            .with_detail(say::reason_disk_read_only(place))
            .with_hint(say::reason_disk_read_only_hint()),
        ErrorKind::WouldBlock => {
            failure.with_detail(say::reason_disk_taken(place)).with_hint(say::reason_disk_taken_hint())
        }
        _ => failure.with_detail(match error.get_ref().and_then(|ours| ours.downcast_ref::<Said>()) {
            Some(ours) => say::reason_disk_other(place, ours.clone()),
            None => say::reason_disk_other(place, error.to_string()),
        }),
    }
}

/// Whose `path` is, or the nearest folder above it that is there, and who we are, as numbers: containers and network shares
/// know no names. Nothing where the system has no such numbers.
#[cfg(unix)]
#[must_use]
pub fn owners(path: &Path) -> Option<Said> {
    use std::os::unix::fs::MetadataExt;
    let here = |place: &Path| {
        if place.as_os_str().is_empty() { Path::new(".").to_owned() } else { place.to_owned() }
    };
    let (place, about) =
        path.ancestors().map(here).find_map(|place| fs::metadata(&place).ok().map(|about| (place, about)))?;
    let owner = format!("{}:{}", about.uid(), about.gid());
    let rights = format!("{:o}", about.mode() & 0o7777);
    let us = format!("{}:{}", rustix::process::geteuid().as_raw(), rustix::process::getegid().as_raw());
    Some(match place.to_str() {
        _ if place == path => say::reason_owned_it(owner, rights, us),
        Some(".") => say::reason_owned_folder(owner, rights, us),
        _ => say::reason_owned_place(place.display().to_string(), owner, rights, us),
    })
}

#[cfg(not(unix))]
#[must_use]
pub fn owners(_path: &Path) -> Option<Said> {
    None
}

/// Makes `folder` and those above it.
pub(super) fn make_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| disk_failure(folder, &error))
}

/// Reads into `buffer` from `offset`, without moving any cursor: many readers share one open file.
#[cfg(unix)]
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, offset)
}

/// Reads into `buffer` from `offset`. Moves the cursor of this handle, which nobody uses.
#[cfg(windows)]
pub(super) fn read_at(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, offset)
}

/// Reads into `buffer` from `offset` what the system has in memory, at most what fits; 0 where it has nothing, cannot tell,
/// or the file ends. Never waits for the disk.
#[cfg(target_os = "linux")]
pub(super) fn read_at_once(file: &File, buffer: &mut [u8], offset: u64) -> usize {
    use rustix::io::{ReadWriteFlags, preadv2};
    // File systems and kernels that do not know the flag say so, and are read as any other.
    preadv2(file, &mut [io::IoSliceMut::new(buffer)], offset, ReadWriteFlags::NOWAIT).unwrap_or(0)
}

/// Elsewhere the system cannot be asked.
#[cfg(not(target_os = "linux"))]
pub(super) fn read_at_once(_file: &File, _buffer: &mut [u8], _offset: u64) -> usize {
    0
}

/// Takes the lock on half a file that belongs to one process at a time; let go when the file is closed.
pub(super) fn lock(file: &File, path: &Path) -> Result<(), Failure> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(fs::TryLockError::WouldBlock) => Err(disk_failure(path, &ErrorKind::WouldBlock.into())),
        // A file system without locks (some network shares) is no reason to refuse the save.
        Err(fs::TryLockError::Error(_)) => Ok(()),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn who_may_not_write_hears_whose_it_is() {
        let denied = |path: &str| {
            disk_failure(Path::new(path), &ErrorKind::PermissionDenied.into()).detail().to_string()
        };
        let us = format!(
            "and savethat runs as {}:{}.",
            rustix::process::geteuid().as_raw(),
            rustix::process::getegid().as_raw()
        );
        let told = denied("/proc/sys/nowhere/file.part");
        assert!(
            told.starts_with("savethat may not write /proc/sys/nowhere/file.part. /proc/sys belongs to 0:0"),
            "{told}"
        );
        assert!(told.ends_with(&us), "{told}");
        assert!(denied("/proc").contains(". It belongs to 0:0 with the rights 555"), "{}", denied("/proc"));
        assert!(denied("nowhere").contains(". This folder belongs to "), "{}", denied("nowhere"));
    }

    #[test]
    fn a_phrase_of_ours_is_said_in_the_language_of_the_sentence() {
        let phrase = say::disk_changed_while_copied;
        let told = disk_failure(Path::new("/a"), &io::Error::other(phrase())).detail();
        assert_eq!(told, say::reason_disk_other("/a", phrase()));
        assert_eq!(told.to_string(), "/a could not be written: it changed while it was copied.");
    }

    #[test]
    fn only_a_right_that_is_missing_is_about_owners() {
        for kind in [ErrorKind::StorageFull, ErrorKind::ReadOnlyFilesystem, ErrorKind::WouldBlock] {
            assert!(!disk_failure(Path::new("/proc"), &kind.into()).detail().to_string().contains("belongs"));
        }
    }
}
