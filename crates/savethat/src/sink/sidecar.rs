//! What is known of a file, written beside it.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde_json::json;

use crate::{post::Post, spool::Proof};

/// `NAME.json` beside `NAME.EXT`; `NAME.EXT.json` beside what is no file of the post itself (`n` is 0), which may have the same
/// NAME as one that is.
pub(super) fn path(file: &Path, n: u32) -> PathBuf {
    if n > 0 {
        return file.with_extension("json");
    }
    let mut path = file.as_os_str().to_owned();
    path.push(".json");
    path.into()
}

/// Writes it: whole or not at all. `saved` is `None` for a file that was there before: when it came, and whether it
/// carries a watermark, is not known then. Blocks.
pub(super) fn write(
    file: &Path,
    post: &Post,
    n: u32,
    proof: &Proof,
    saved: Option<Timestamp>,
) -> io::Result<()> {
    let document = json!({
        "source": post.source.0,
        "id": post.id,
        "kind": post.kind.as_str(),
        "link": post.link,
        "handle": post.author.handle,
        "name": post.author.name,
        "author_id": post.author.id,
        "caption": post.caption,
        "posted": post.posted,
        "expires": post.expires,
        "saved": saved,
        "n": n,
        "sha256": proof.sha256,
        "bytes": proof.bytes,
        "width": proof.shape.width,
        "height": proof.shape.height,
        "duration_s": proof.shape.duration_s,
        "codecs": proof.shape.codecs,
        "watermarked": saved.map(|_| proof.watermarked),
        "made_by_ai": post.made_by_ai,
    });
    let path = path(file, n);
    let fresh = path.with_extension("json.part");
    let mut writing = File::create(&fresh)?;
    writing.write_all(&serde_json::to_vec_pretty(&document)?)?;
    // As the file itself: it must not be empty after the power was gone.
    writing.sync_all()?;
    fs::rename(fresh, path)
}
