//! What is known of a file, written beside it.

use std::{fs, io, path::Path};

use jiff::Timestamp;
use serde_json::json;

use crate::{post::Post, spool::Proof};

/// Writes `NAME.json` beside `NAME.EXT`: whole or not at all. Blocks.
pub(super) fn write(file: &Path, post: &Post, n: u32, proof: &Proof, saved: Timestamp) -> io::Result<()> {
    let document = json!({
        "source": post.source.0,
        "id": post.id,
        "link": post.link,
        "handle": post.author.handle,
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
        "watermarked": proof.watermarked,
        "made_by_ai": post.made_by_ai,
    });
    let path = file.with_extension("json");
    let fresh = file.with_extension("json.part");
    fs::write(&fresh, serde_json::to_vec_pretty(&document)?)?;
    fs::rename(fresh, path)
}
