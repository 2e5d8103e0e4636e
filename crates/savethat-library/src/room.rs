//! How full a disk is, and what kind of place a folder is.

use std::path::Path;

/// The part of the disk below `folder` that is used, 0 to 1, as `df` counts it: of what is not kept for the system's own use.
/// `None` where the system does not say.
#[must_use]
pub fn used(folder: &Path) -> Option<f64> {
    #[cfg(unix)]
    {
        let there = folder.ancestors().find(|folder| folder.exists())?;
        let about = rustix::fs::statvfs(there).ok()?;
        part(about.f_blocks, about.f_bfree, about.f_bavail)
    }
    #[cfg(not(unix))]
    {
        let _unknown = folder;
        None
    }
}

/// `available` is what is left of `free` for everybody.
#[cfg(unix)]
fn part(blocks: u64, free: u64, available: u64) -> Option<f64> {
    let used = blocks.checked_sub(free)?;
    let all = used + available;
    (all > 0).then(|| used as f64 / all as f64)
}

/// The kind of network share that `folder` lies on, `None` for a disk of this machine and where that is not known.
#[must_use]
pub fn share(folder: &Path) -> Option<&'static str> {
    #[cfg(target_os = "linux")]
    {
        let there = folder.ancestors().find(|folder| folder.exists())?;
        // The type is signed on some machines and not on others.
        kind(rustix::fs::statfs(there).ok()?.f_type as u64 & 0xFFFF_FFFF)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _unknown = folder;
        None
    }
}

/// Numbers of statfs(2). FUSE is missing: it is as often a local disk.
#[cfg(target_os = "linux")]
fn kind(number: u64) -> Option<&'static str> {
    match number {
        0x6969 => Some("NFS"),
        0xFF53_4D42 | 0xFE53_4D42 | 0x517B => Some("SMB"),
        0x0102_1997 => Some("9P"),
        0x00C3_6400 => Some("Ceph"),
        0x5346_414F => Some("AFS"),
        _ => None,
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn it_counts_as_df_does() {
        // 100 blocks, 20 free, of which 15 are for everybody: 80 of 95.
        let used = part(100, 20, 15).expect("known");
        assert!((used - 80.0 / 95.0).abs() < 1e-9);
        assert_eq!(part(0, 0, 0), None);
        assert_eq!(part(10, 20, 5), None);
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_on_the_disk_of_the_one_above() {
        let folder = tempfile::tempdir().expect("a folder");
        let used = used(&folder.path().join("a/b")).expect("known");
        assert!((0.0..=1.0).contains(&used));
        assert_eq!(share(&folder.path().join("a/b")), None);
    }

    #[test]
    fn shares_are_told() {
        assert_eq!((kind(0x6969), kind(0xFE53_4D42), kind(0xEF53)), (Some("NFS"), Some("SMB"), None));
    }
}
