//! Our disk: reading at an offset, and what people are told when it fails.

use std::{
    fs::{self, File},
    io::{self, ErrorKind},
    path::Path,
};

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

/// The failure for an error of our disk at `path`.
#[must_use]
pub fn disk_failure(path: &Path, error: &io::Error) -> Failure {
    let place = path.display();
    let failure = Failure::new(Code::NoSpace).with_source(io::Error::new(error.kind(), error.to_string()));
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            failure.with_detail(format!("There is no room left for {place}."))
        }
        ErrorKind::PermissionDenied => failure
            .with_detail(format!("savethat may not write {place}."))
            .with_hint("Give it the right to write there, or choose another folder."),
        ErrorKind::ReadOnlyFilesystem => failure
            .with_detail(format!("{place} lies on a disk that can only be read."))
            .with_hint("Choose another folder."),
        ErrorKind::WouldBlock => failure
            .with_detail(format!("Another savethat is saving to {place} right now."))
            .with_hint("Wait until it is done."),
        _ => failure.with_detail(format!("{place} could not be written: {error}.")),
    }
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
