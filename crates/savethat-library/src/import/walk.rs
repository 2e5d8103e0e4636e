//! The files below a folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Folders in folders, at most.
const DEEPEST: usize = 16;

/// Every file below `folder`, in order, without hidden ones and sidecars. No link is followed, neither to a file nor to a
/// folder. Blocks.
///
/// # Errors
/// A folder that cannot be read.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    walk(folder, 0, &mut found)?;
    found.sort();
    Ok(found)
}

fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, path) = (entry.file_type()?, entry.path());
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if kind.is_dir() && depth < DEEPEST {
            walk(&path, depth + 1, found)?;
        } else if kind.is_file() && path.extension().is_none_or(|end| end != "json") {
            found.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn no_link_is_followed() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let (inside, outside) = (folder.path().join("in"), folder.path().join("out"));
        fs::create_dir_all(inside.join("a/.hidden")).expect("made");
        fs::create_dir_all(&outside).expect("made");
        for path in ["in/a/x.mp4", "in/a/x.json", "in/a/.y.mp4", "in/a/.hidden/z.mp4", "out/o.mp4"] {
            fs::write(folder.path().join(path), "x").expect("written");
        }
        std::os::unix::fs::symlink(&outside, inside.join("away")).expect("linked");
        std::os::unix::fs::symlink(outside.join("o.mp4"), inside.join("o.mp4")).expect("linked");
        std::os::unix::fs::symlink(&inside, inside.join("round")).expect("linked");
        assert_eq!(files(&inside).expect("read"), [inside.join("a/x.mp4")]);
        assert!(files(&folder.path().join("nowhere")).is_err());
    }
}
