//! A fresh store, and things to write down.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use jiff::Timestamp;
use savethat::post::Kind;
use savethat_library::{
    job::Job,
    record::{KeptFile, Record},
    store::{Store, postgres::Postgres, sqlite::Sqlite},
};
use sqlx::{Connection as _, Executor as _, PgConnection};
use tempfile::TempDir;

/// What a store is built on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Engine {
    Sqlite,
    /// `SAVETHAT_POSTGRES` names a server where databases may be made; `./test --all` starts one.
    Postgres,
}

/// A store of its own.
pub(crate) struct Fresh {
    pub(crate) store: Arc<dyn Store>,
    /// Lives as long as the test.
    _folder: Option<TempDir>,
}

/// `None` where there is no such server and need not be.
pub(crate) async fn fresh(engine: Engine) -> Option<Fresh> {
    match engine {
        Engine::Sqlite => {
            let Embedded { store, folder } = embedded().await;
            Some(Fresh { store: Arc::new(store), _folder: Some(folder) })
        }
        Engine::Postgres => {
            let store = Postgres::open(&database().await?).await.expect("a new library");
            Some(Fresh { store: Arc::new(store), _folder: None })
        }
    }
}

/// The address of a new, empty database.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
pub(crate) async fn database() -> Option<String> {
    let Ok(server) = std::env::var("SAVETHAT_POSTGRES") else {
        eprintln!("SKIPPED: SAVETHAT_POSTGRES names no server");
        return None;
    };
    static MADE: AtomicU32 = AtomicU32::new(0);
    // Each test may be a process of its own, and each a thread of one.
    let name = format!("library_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&format!("{server}/postgres")).await.expect("a server");
    // A number that comes again is another process's, which has ended.
    for statement in ["DROP DATABASE IF EXISTS", "CREATE DATABASE"] {
        let statement = sqlx::AssertSqlSafe(format!("{statement} {name}"));
        connection.execute(statement).await.expect("a database");
    }
    connection.close().await.expect("closed");
    Some(format!("{server}/{name}"))
}

/// One file in a folder.
pub(crate) struct Embedded {
    pub(crate) store: Sqlite,
    pub(crate) folder: TempDir,
}

pub(crate) async fn embedded() -> Embedded {
    let folder = TempDir::new().expect("a folder");
    let store = Sqlite::open(&folder.path().join("library.db")).await.expect("a new library");
    Embedded { store, folder }
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
