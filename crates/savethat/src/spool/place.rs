//! Where one file is written, and what lies beside it.

use std::path::{Path, PathBuf};

use super::{Key, memo_path};

/// The paths of one file on its way.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Half a file; appended to and read at the same time.
    pub part: PathBuf,
    /// What the half is: see [`super::memo`].
    pub memo: PathBuf,
    /// Where the spool keeps the file once it is proved; `None` where a sink takes it from `part`.
    pub whole: Option<PathBuf>,
}

impl Place {
    /// In the spool's own folder.
    pub(super) fn in_store(folder: &Path, key: &Key) -> Self {
        let part = folder.join(key.stem() + ".part");
        Self { memo: memo_path(&part), whole: Some(part.with_extension("whole")), part }
    }

    /// Removes the half and what lies beside it. Blocks; what cannot be removed is left to the next sweep.
    pub(super) fn clear(&self) {
        let _may_be_gone = (std::fs::remove_file(&self.part), std::fs::remove_file(&self.memo));
    }

    /// Removes everything of the file. Blocks; as [`Place::clear`].
    pub(super) fn clear_all(&self) {
        if let Some(whole) = &self.whole {
            let _may_be_gone = std::fs::remove_file(whole);
        }
        self.clear();
    }

    /// Where a sink wants it.
    pub(super) fn beside(part: &Path) -> Self {
        Self { part: part.to_owned(), memo: memo_path(part), whole: None }
    }
}
