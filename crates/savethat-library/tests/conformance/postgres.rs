//! What there is on Postgres alone: other programs' databases, other versions, and several nodes on one.

use std::collections::HashSet;

use savethat_library::store::{
    Devices as _, Jobs as _, Records as _, StoreError, Watches as _, postgres::Postgres,
};
use sqlx::{Connection as _, Executor as _, PgConnection};

use crate::fixtures::{at, database, record, save};

/// As somebody who is let in by the database itself.
async fn does(url: &str, statement: &'static str) {
    let mut connection = PgConnection::connect(url).await.expect("a database");
    connection.execute(statement).await.expect("it is done");
    connection.close().await.expect("closed");
}

async fn tables(url: &str) -> i64 {
    let mut connection = PgConnection::connect(url).await.expect("a database");
    let count = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'";
    sqlx::query_scalar(count).fetch_one(&mut connection).await.expect("a number")
}

#[tokio::test]
async fn a_database_of_another_program_is_left_alone() {
    let Some(url) = database().await else { return };
    does(&url, "CREATE TABLE theirs (a INTEGER)").await;
    let refused = Postgres::open(&url).await.expect_err("another program's");
    assert!(
        matches!(&refused, StoreError::Foreign(Some(name)) if name.starts_with("127.0.0.1/library_")),
        "{refused}"
    );
    assert_eq!(tables(&url).await, 1);
}

/// In a rolling upgrade an old node meets the tables of a new one.
#[tokio::test]
async fn a_newer_schema_is_used_where_it_says_so() {
    let Some(url) = database().await else { return };
    Postgres::open(&url).await.expect("a new library").close().await;
    does(
        &url,
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
         VALUES (99, 'of a later version', true, 'x', 1)",
    )
    .await;
    let store = Postgres::open(&url).await.expect("one version apart");
    assert!(store.keep(&record("1", "alice", "", 0)).await.expect("it is written"));
    store.close().await;
    does(&url, "UPDATE savethat SET least = 99").await;
    assert!(matches!(Postgres::open(&url).await, Err(StoreError::Newer(_))));
}

#[tokio::test]
async fn what_stands_in_the_way_is_said_without_the_password() {
    let Some(url) = database().await else { return };
    let server = url.rsplit_once('/').expect("a database").0;
    let secret = server.replace("tester@", "tester:hunter2@");
    let nowhere = Postgres::open(&format!("{secret}/there_is_none")).await.expect_err("no such database");
    assert!(matches!(nowhere, StoreError::Locked(Some(_))), "{nowhere:?}");
    let stranger = secret.replace("tester:", "nobody:");
    let stranger = Postgres::open(&format!("{stranger}/postgres")).await.expect_err("nobody of this name");
    assert!(matches!(stranger, StoreError::Locked(Some(_))), "{stranger:?}");
    let silent = Postgres::open("postgres://tester:hunter2@127.0.0.1:1/x").await.expect_err("nobody listens");
    assert!(matches!(silent, StoreError::Away(Some(_))), "{silent:?}");
    let wrong = Postgres::open("postgres://tester:hunter2@[/x").await.expect_err("no address");
    for error in [nowhere, stranger, silent, wrong] {
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
}

#[tokio::test]
async fn nodes_that_start_at_the_same_time_make_one_library() {
    let Some(url) = database().await else { return };
    let mut starting = tokio::task::JoinSet::new();
    for n in 0..6 {
        let url = url.clone();
        starting.spawn(async move {
            let store = Postgres::open(&url).await.expect("a library");
            store.push_key(&[n; 32]).await.expect("a key")
        });
    }
    let keys: HashSet<Vec<u8>> = starting.join_all().await.into_iter().collect();
    assert_eq!(keys.len(), 1, "all have the same key");
}

#[tokio::test]
async fn a_database_that_was_restarted_is_found_again() {
    let Some(url) = database().await else { return };
    let store = Postgres::open(&url).await.expect("a library");
    assert!(store.keep(&record("1", "alice", "", 0)).await.expect("it is written"));
    does(&url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'savethat' AND datname = current_database()").await;
    assert!(store.keep(&record("2", "alice", "", 1)).await.expect("on a new connection"));
    assert_eq!(store.used().await.expect("read").posts, 2);
}

/// Each event is seen by whoever reads on from the last one, however many nodes write at the same time.
#[tokio::test]
async fn no_event_appears_behind_a_reader() {
    const NODES: u32 = 4;
    const EACH: u32 = 60;
    let Some(url) = database().await else { return };
    let mut writing = tokio::task::JoinSet::new();
    for node in 0..NODES {
        let store = Postgres::open(&url).await.expect("a library");
        writing.spawn(async move {
            for n in 0..EACH {
                let id = format!("{node}-{n}");
                store.add(&save(&id, "alice"), at(0)).await.expect("it is written");
                let lease = std::time::Duration::from_secs(60);
                let claim = store.claim(&id, at(1), lease).await.expect("read").expect("a job");
                let savethat_library::job::Job::Save { id, .. } = &claim.job else { panic!("{claim:?}") };
                assert!(store.saved(&claim, &record(id, "alice", "", 0)).await.expect("it is written"));
            }
        });
    }
    let reader = Postgres::open(&url).await.expect("a library");
    let (mut seq, mut seen) = (0, 0);
    loop {
        let over = writing.is_empty();
        let events = reader.events(seq, 7).await.expect("read");
        if events.is_empty() && over {
            break;
        }
        for event in events {
            assert!(event.seq > seq);
            (seq, seen) = (event.seq, seen + 1);
        }
        while let Some(done) = writing.try_join_next() {
            done.expect("a node");
        }
    }
    assert_eq!(seen, NODES * EACH);
    assert_eq!(reader.counts().await.expect("read"), (0, 0));
}
