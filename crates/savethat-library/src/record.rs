//! What was kept of a post: where it came from, and which files.

use jiff::Timestamp;
use savethat::{
    post::{Kind, Post},
    sink::Saved,
};

/// A post that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The site, such as `tiktok`.
    pub source: String,
    /// The site's own id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Without the `@`, as it was when the post was kept.
    pub handle: String,
    /// The site's number for the account.
    pub author_id: Option<String>,
    /// As shown; may be empty.
    pub name: String,
    /// As written; may be empty.
    pub caption: String,
    /// The plain address of the post.
    pub link: String,
    /// When it was posted; where the site did not say, when it was kept. Milliseconds are kept.
    pub posted: Timestamp,
    /// When it goes away: Stories only.
    pub expires: Option<Timestamp>,
    /// When it was kept.
    pub kept: Timestamp,
    /// Which way in answered.
    pub via: String,
    /// The site marks it as made by AI; `None` where it does not say.
    pub made_by_ai: Option<bool>,
    /// Since when it is known to be public no more.
    pub gone: Option<Timestamp>,
    /// Its files, by `n`.
    pub files: Vec<KeptFile>,
}

/// One file of a post that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptFile {
    /// Which file of the post, from 1.
    pub n: u32,
    /// Below the folder of the library, with `/` between the parts.
    pub path: String,
    /// As lower-case hex.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// By its first bytes.
    pub mime: String,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// Seconds.
    pub duration_s: Option<f64>,
}

impl Record {
    /// Of a post whose files were all saved; `paths` turns a file's place into one below the folder of the library.
    #[must_use]
    pub fn of(post: &Post, saved: &[Saved], paths: impl Fn(&Saved) -> String, kept: Timestamp) -> Self {
        let files = saved.iter().map(|saved| KeptFile {
            n: saved.n,
            path: paths(saved),
            sha256: saved.proof.sha256.clone(),
            bytes: saved.proof.bytes,
            mime: saved.proof.shape.format.mime().to_owned(),
            width: saved.proof.shape.width,
            height: saved.proof.shape.height,
            duration_s: saved.proof.shape.duration_s,
        });
        Self {
            source: post.source.0.to_owned(),
            id: post.id.clone(),
            kind: post.kind,
            handle: post.author.handle.clone(),
            author_id: post.author.id.clone(),
            name: post.author.name.clone(),
            caption: post.caption.clone(),
            link: post.link.clone(),
            posted: post.posted.unwrap_or(kept),
            expires: post.expires,
            kept,
            via: post.via.to_owned(),
            made_by_ai: post.made_by_ai,
            gone: None,
            files: files.collect(),
        }
    }

    /// All its files together.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }
}
