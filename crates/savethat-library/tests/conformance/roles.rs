use std::time::Duration;

use rstest::rstest;

use crate::fixtures::{Engine, at, fresh};

const LEASE: Duration = Duration::from_secs(20);

#[rstest]
#[tokio::test]
async fn a_role_has_one_holder_until_its_time_runs_out(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    assert!(store.lease("watcher", "one", at(0), LEASE).await.unwrap());
    assert!(!store.lease("watcher", "two", at(19), LEASE).await.unwrap());
    assert!(store.lease("teller", "two", at(19), LEASE).await.unwrap(), "another role");
    assert!(store.lease("watcher", "one", at(19), LEASE).await.unwrap(), "it holds on");
    assert!(!store.lease("watcher", "two", at(38), LEASE).await.unwrap());
    assert!(store.lease("watcher", "two", at(39), LEASE).await.unwrap());
    assert!(!store.lease("watcher", "one", at(40), LEASE).await.unwrap(), "it was lost");
}

#[rstest]
#[tokio::test]
async fn a_role_that_is_given_back_is_free_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    assert!(store.lease("watcher", "one", at(0), LEASE).await.unwrap());
    store.resign("watcher", "two").await.unwrap();
    assert!(!store.lease("watcher", "two", at(1), LEASE).await.unwrap(), "it was not theirs to give");
    store.resign("watcher", "one").await.unwrap();
    assert!(store.lease("watcher", "two", at(1), LEASE).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_clock_that_was_set_back_keeps_no_role_from_everybody(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    assert!(fresh.store.lease("watcher", "dead", at(86_400), LEASE).await.unwrap());
    assert!(fresh.store.lease("watcher", "two", at(0), LEASE).await.unwrap());
}
