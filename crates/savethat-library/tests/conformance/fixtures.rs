//! A fresh store, and things to write down.

use jiff::Timestamp;
use savethat::post::Kind;
use savethat_library::{
    job::Job,
    record::{KeptFile, Record},
    store::sqlite::Sqlite,
};
use tempfile::TempDir;

/// The folder lives as long as the test.
pub(crate) struct Fresh {
    pub(crate) store: Sqlite,
    pub(crate) folder: TempDir,
}

pub(crate) async fn fresh() -> Fresh {
    let folder = TempDir::new().expect("a folder");
    let store = Sqlite::open(&folder.path().join("library.db")).await.expect("a new library");
    Fresh { store, folder }
}

/// Seconds after a noon of 2026.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_348_800 + seconds).expect("a time")
}

pub(crate) fn record(id: &str, handle: &str, caption: &str, posted: i64) -> Record {
    Record {
        source: "tiktok".into(),
        id: id.into(),
        kind: Kind::Story,
        handle: handle.into(),
        author_id: Some("68".into()),
        name: "A Name".into(),
        caption: caption.into(),
        link: format!("https://www.tiktok.com/@{handle}/video/{id}"),
        posted: at(posted),
        expires: Some(at(posted + 86_400)),
        kept: at(posted + 60),
        via: "page".into(),
        made_by_ai: None,
        gone: None,
        files: vec![KeptFile {
            n: 1,
            path: format!("{handle}/2026-11-22_{id}.mp4"),
            sha256: "ab".repeat(32),
            bytes: 3_656_008,
            mime: "video/mp4".into(),
            width: Some(576),
            height: Some(1024),
            duration_s: Some(34.5),
        }],
    }
}

pub(crate) fn save(id: &str, handle: &str) -> Job {
    Job::Save { source: "tiktok".into(), id: id.into(), handle: handle.into(), story: true }
}
