//! Which posts were found to have withheld bytes, on the disk: so that a start does not forget it.

use std::{fs, path::Path, sync::PoisonError};

use super::Withheld;

impl Withheld {
    /// Knows again what [`Withheld::note`] left at `path`. Blocks.
    pub(crate) fn recall(&self, path: &Path) {
        // Without a note they are found out anew.
        let text = fs::read_to_string(path).unwrap_or_default();
        let list = self.list();
        for (id, sha256) in text.lines().filter_map(|line| line.split_once(' ')) {
            if list.has_sum(sha256) {
                self.0.learned.insert(id.to_owned(), sha256.to_owned());
            }
        }
        *self.0.noted.lock().unwrap_or_else(PoisonError::into_inner) = text;
    }

    /// Leaves at `path` what is known, where something has changed. Blocks.
    pub(crate) fn note(&self, path: &Path) {
        let list = self.list();
        let known = self.0.learned.iter().filter(|(_, sha256)| list.has_sum(sha256));
        let mut lines: Vec<String> = known.map(|(id, sha256)| format!("{id} {sha256}\n")).collect();
        lines.sort_unstable();
        let text = lines.concat();
        let mut noted = self.0.noted.lock().unwrap_or_else(PoisonError::into_inner);
        if *noted == text {
            return;
        }
        let fresh = path.with_extension("new");
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        let written = folder.and_then(|()| fs::write(&fresh, &text)).and_then(|()| fs::rename(&fresh, path));
        if let Err(error) = written {
            tracing::warn!(%error, "which posts are withheld for their bytes could not be noted");
            let _may_be_gone = fs::remove_file(&fresh);
        }
        // Also where it could not: this is asked every moment, and the next change is tried again.
        *noted = text;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_forgets_nothing_that_still_counts() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, note) = (folder.path().join("list"), folder.path().join("withheld.note"));
        let (one, two) = ("0f".repeat(32), "1e".repeat(32));
        fs::write(&path, format!("{one}\n{two}\n")).expect("written");
        let withheld = Withheld::open(&path).expect("a list");
        withheld.recall(&note);
        withheld.note(&note);
        assert!(!note.exists(), "there is nothing to note");
        withheld.bytes("1", &one).expect_err("withheld");
        withheld.bytes("2", &two).expect_err("withheld");
        withheld.note(&note);

        fs::write(&path, &one).expect("written");
        let started = Withheld::open(&path).expect("a list");
        started.post("1", "").expect("not known yet");
        started.recall(&note);
        started.post("1", "").expect_err("withheld");
        started.post("2", "").expect("no longer withheld");
        started.note(&note);
        assert_eq!(fs::read_to_string(&note).expect("a note"), format!("1 {one}\n"));
        fs::write(&note, "nonsense\n\n1\n").expect("written");
        Withheld::open(&path).expect("a list").recall(&note);
    }
}
