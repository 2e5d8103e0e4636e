//! A library of every earlier version opens, with everything in it.

use std::path::Path;

use savethat_library::{
    event::What,
    job::{Job, Outcome},
    store::{
        Devices as _, Jobs as _, Owners as _, Records as _, Told as _, Used, Wanted, Watches as _,
        sqlite::Sqlite,
    },
};
use sqlx::{
    ConnectOptions as _, Connection as _, Executor as _, SqliteConnection, migrate::Migrator,
    sqlite::SqliteConnectOptions,
};
use tempfile::TempDir;

use crate::fixtures::at;

/// As the program has them.
static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// What the first version wrote, as it wrote it.
const FIRST: &str = "
    INSERT INTO posts (seq, source, id, kind, handle, author_id, name, caption, link, posted, expires, kept, via, made_by_ai, gone, bytes)
    VALUES (4, 'tiktok', '1', 'story', 'Alice', '68', 'Alice', 'words of hers 京都', 'https://www.tiktok.com/@Alice/video/1',
            1795348800000, 1795435200000, 1795348860000, 'page', 1, NULL, 3656008),
           (5, 'tiktok', '2', 'photos', 'bob', NULL, '', '', 'https://www.tiktok.com/@bob/photo/2',
            1795348801000, NULL, 1795348860000, 'phone', NULL, 1795348900000, 30);
    INSERT INTO files (post, n, path, sha256, bytes, mime, width, height, duration_s)
    VALUES (4, 1, 'Alice/2026-11-22_1.mp4', 'ab', 3656008, 'video/mp4', 576, 1024, 34.5),
           (5, 1, 'bob/2026-11-22_2_01.jpg', 'cd', 10, 'image/jpeg', 1080, 1350, NULL),
           (5, 2, 'bob/2026-11-22_2_02.jpg', 'ef', 20, 'image/jpeg', NULL, NULL, NULL);
    INSERT INTO watches (source, handle, author_id, name, added, until, looked, rhythm, failure)
    VALUES ('tiktok', 'Alice', '68', 'Alice', 1795348800000, 1797940800000, 1795348800000, '', ''),
           ('tiktok', 'closed', NULL, '', 1795348800000, 1797940800000, NULL, '{}', 'private');
    INSERT INTO seen (source, id, handle, posted, expires, first, state, why)
    VALUES ('tiktok', '1', 'Alice', 1795348800000, 1795435200000, 1795348800000, 'kept', ''),
           ('tiktok', '3', 'Alice', 1795348800000, 1795435200000, 1795348800000, 'wanted', ''),
           ('tiktok', '9', 'Alice', 1795348800000, 1795435200000, 1795348800000, 'missed', 'private');
    INSERT INTO jobs (kind, key, body, due, tries, lost, leased, holder, why, failed)
    VALUES ('save', 'save/tiktok/3', '{\"do\":\"save\",\"source\":\"tiktok\",\"id\":\"3\",\"handle\":\"Alice\",\"story\":true}',
            1795348800000, 2, 0, NULL, NULL, 'site_refused', 0),
           ('save', 'save/tiktok/9', '{\"do\":\"save\",\"source\":\"tiktok\",\"id\":\"9\",\"handle\":\"Alice\",\"story\":true}',
            1795348800000, 1, 0, NULL, NULL, 'private', 1);
    INSERT INTO events (at, kind, source, handle, id, why, since, until)
    VALUES (1795348800000, 'kept', 'tiktok', 'Alice', '1', '', NULL, NULL),
           (1795348800000, 'missed', 'tiktok', 'Alice', '9', 'private', NULL, NULL),
           (1795348800000, 'not_looked', 'tiktok', 'Alice', NULL, '', 1795348700000, 1795348800000),
           (1795348800000, 'closed', 'tiktok', 'closed', NULL, 'private', NULL, NULL);";

/// What the version that brought a migration wrote beyond the versions before it.
fn written(version: i64) -> &'static str {
    match version {
        1 => FIRST,
        2 => {
            "INSERT INTO told (target, seq, delivery, until, made, tries, due)
             VALUES ('a', 1, 'd1', 3, 1795348800000, 2, 1795348900000), ('b', 4, NULL, NULL, NULL, NULL, NULL)"
        }
        3 => {
            "INSERT INTO owner (one, password, since) VALUES (1, '$argon2id$x', 1795348800000);
             INSERT INTO invitations (word, until) VALUES ('w', 1795435200000);
             INSERT INTO sessions (cookie, begun, until) VALUES ('c', 1795348800000, 1795435200000);
             UPDATE watches SET feed = '0f' WHERE handle = 'Alice'"
        }
        5 => "UPDATE posts SET gone_why = 'not_found', checked = 1795348900000 WHERE id = '2'",
        6 => "INSERT INTO roles (role, holder, leased) VALUES ('watcher', 'x', 1795348820000)",
        8 => {
            "INSERT INTO push_key (one, private) VALUES (1, x'0101010101010101010101010101010101010101010101010101010101010101');
             INSERT INTO devices (id, name, endpoint, p256dh, auth, language, origin, made)
             VALUES ('5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 'iPhone', 'https://push.example/1',
                     x'042571b2becdfde360551aaf1ed0f4cd366c11cebe555f89bcb7b186a53339173168ece2ebe018597bd30479b86e3c8f8eced577ca59187e9246990db682008b0e',
                     x'05305932a1c7eabe13b6cec9fda48882', 'en', 'https://save.example', 1795348800000)"
        }
        _ => "",
    }
}

/// A library as the version wrote it that had the migrations up to `last`.
async fn old(path: &Path, last: i64) {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true).foreign_keys(true);
    let mut file: SqliteConnection =
        options.pragma("application_id", "1398166600").connect().await.expect("a file");
    for migration in MIGRATIONS.iter().filter(|migration| migration.version <= last) {
        MIGRATIONS.run_to(migration.version, &mut file).await.expect("it migrates");
        file.execute(written(migration.version)).await.expect("it is written");
    }
    file.close().await.expect("closed");
}

#[tokio::test]
async fn a_library_of_every_version_is_opened_with_everything_in_it() {
    let versions: Vec<i64> = MIGRATIONS.iter().map(|migration| migration.version).collect();
    assert!(versions.len() >= 5, "{versions:?}");
    for last in versions {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("library.db");
        old(&path, last).await;
        let store = Sqlite::open(&path).await.unwrap_or_else(|error| panic!("of version {last}: {error}"));
        whole(&store, last).await;
        store.close().await;
        let again = Sqlite::open(&path).await.expect("it is opened again");
        assert_eq!(again.used().await.expect("read").posts, 3);
    }
}

/// Everything is there, and everything can be done with it.
async fn whole(store: &Sqlite, version: i64) {
    let story = store.record("tiktok", "1").await.expect("read").expect("kept");
    assert_eq!(
        (story.kind.as_str(), story.handle.as_str(), story.made_by_ai),
        ("story", "Alice", Some(true))
    );
    assert_eq!((story.posted, story.kept, story.gone), (at(0), at(60), None), "version {version}");
    assert_eq!((story.files.len(), story.files[0].duration_s), (1, Some(34.5)));
    let photos = store.record("tiktok", "2").await.expect("read").expect("kept");
    assert_eq!((photos.files.len(), photos.gone, photos.bytes()), (2, Some(at(100)), 30));
    assert_eq!(store.used().await.expect("read"), Used { posts: 2, bytes: 3_656_038 });
    for (wanted, expected) in [
        (Wanted { words: "京都".into(), ..Wanted::default() }, "1"),
        (Wanted { words: "words hers".into(), ..Wanted::default() }, "1"),
        (Wanted { handle: Some("alice".into()), ..Wanted::default() }, "1"),
        (Wanted { kind: Some("photos".into()), ..Wanted::default() }, "2"),
        (Wanted { public: true, ..Wanted::default() }, "1"),
    ] {
        let page = store.page(&wanted, None, 10).await.expect("a page");
        let ids: Vec<_> = page.records.into_iter().map(|record| record.id).collect();
        assert_eq!(ids, [expected], "{wanted:?} of version {version}");
    }
    let watches = store.watches().await.expect("read");
    assert_eq!(
        (watches.len(), watches[0].looked, watches[1].failure.as_deref()),
        (2, Some(at(0)), Some("private"))
    );
    let dying = store.dying(at(0), 5).await.expect("read");
    assert_eq!(dying.iter().map(|story| story.kept).collect::<Vec<_>>(), [true, false]);
    let events = store.events(0, 10).await.expect("read");
    assert_eq!(events.len(), 4);
    assert_eq!(events[1].what, What::Missed { id: "9".into(), why: "private".into() });
    if version >= 3 {
        assert_eq!(store.password().await.expect("read").as_deref(), Some("$argon2id$x"));
        assert!(
            store.invited("w", at(0)).await.expect("read") && store.inside("c", at(0)).await.expect("read")
        );
        assert_eq!(store.fed("0f").await.expect("read").map(|watch| watch.handle).as_deref(), Some("Alice"));
    }
    if version >= 2 {
        let told = store.told("a").await.expect("read").expect("followed");
        assert_eq!((told.seq, told.delivery.map(|delivery| delivery.tries)), (1, Some(2)));
    }
    if version >= 8 {
        assert_eq!(store.push_key(&[2; 32]).await.expect("read"), [1; 32]);
        let devices = store.devices().await.expect("read");
        assert_eq!(
            (devices[0].name.as_str(), devices[0].service(), devices[0].made),
            ("iPhone", "push.example", at(0))
        );
        assert_eq!(devices[0].origin.as_deref(), Some("https://save.example"));
    }
    assert_eq!(store.counts().await.expect("read"), (1, 1));
    let lease = std::time::Duration::from_secs(30);
    let claim = store.claim("x", at(1), lease).await.expect("read").expect("a job");
    assert!(matches!(&claim.job, Job::Save { id, story: true, .. } if id == "3"), "{claim:?}");
    assert_eq!((claim.tries, claim.why.as_deref()), (2, Some("site_refused")));
    let third = savethat_library::record::Record { id: "3".into(), files: Vec::new(), ..story };
    assert!(store.saved(&claim, &third).await.expect("written"));
    assert!(!store.ended(&claim, &Outcome::Never(String::new()), None).await.expect("written"));
    assert_eq!(store.used().await.expect("read").posts, 3);
    assert!(store.lease("watcher", "y", at(60), lease).await.expect("written"));
}
