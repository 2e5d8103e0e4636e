//! What lies beside half a file, so that the next run can continue it, and beside a whole one, so that the next start
//! finds it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::Key;
use crate::fetch::Validator;

/// Of the format of a memo. One of another version is as good as none.
pub(super) const VERSION: u32 = 2;

/// `NAME.part.json`. Holds no address of the site and nothing of who asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Memo {
    /// The version of this format: [`VERSION`].
    pub v: u32,
    /// The site.
    pub source: String,
    /// The site's id of the post.
    pub id: String,
    /// [`Key::part`].
    pub part: String,
    /// The creator's name, possibly empty. Not in memos of the first versions.
    #[serde(default)]
    pub creator: Option<String>,
    /// SHA-256 of what it was made of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub made_of: Vec<String>,
    /// [`crate::post::Variant::key`].
    pub variant: String,
    /// With which alone the half may be continued.
    pub validator: Option<Validator>,
    /// The `ETag` under which readers were given these bytes.
    pub etag: String,
    /// The whole length, where the server said.
    pub total: Option<u64>,
    /// Set once the file is proved.
    pub proved: Option<Proved>,
}

/// What a proof leaves behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Proved {
    /// 64 hex digits.
    pub sha256: String,
    /// Not in memos of the first versions.
    #[serde(default)]
    pub crc32: Option<u32>,
    /// Length.
    pub bytes: u64,
}

/// Where the memo of `part` lies: `NAME.part.json`.
#[must_use]
pub fn memo_path(part: &Path) -> PathBuf {
    let mut path = part.as_os_str().to_owned();
    path.push(".json");
    path.into()
}

impl Memo {
    /// Of bytes that cannot be continued and are not proved yet.
    pub(super) fn new(key: &Key, creator: &str, variant: String, etag: String, total: Option<u64>) -> Self {
        Self {
            v: VERSION,
            source: key.source.0.to_owned(),
            id: key.id.clone(),
            part: key.part.clone(),
            creator: Some(creator.to_owned()),
            made_of: Vec::new(),
            variant,
            validator: None,
            etag,
            total,
            proved: None,
        }
    }

    /// The memo at `path`, if it is readable and speaks of `key`. Anything else is as good as none: the file is fetched
    /// anew.
    pub(super) fn read(path: &Path, key: &Key) -> Option<Self> {
        let memo = Self::read_any(path)?;
        let same = memo.source == key.source.0 && memo.id == key.id && memo.part == key.part;
        same.then_some(memo)
    }

    /// The memo at `path`, whatever it speaks of.
    pub(super) fn read_any(path: &Path) -> Option<Self> {
        let memo: Self = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        (memo.v == VERSION).then_some(memo)
    }

    /// Writes it whole or not at all: a memo cut by a crash must not speak for a file.
    pub(super) fn write(&self, path: &Path) -> std::io::Result<()> {
        let fresh = path.with_extension("json.part");
        let text = serde_json::to_vec(self).map_err(std::io::Error::other)?;
        let written = fs::write(&fresh, text).and_then(|()| fs::rename(&fresh, path));
        if written.is_err() {
            // On a full disk even an empty name takes room.
            let _may_be_gone = fs::remove_file(&fresh);
        }
        written
    }
}
