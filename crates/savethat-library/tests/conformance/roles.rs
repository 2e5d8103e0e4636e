use std::time::Duration;

use savethat_library::store::Jobs as _;

use crate::fixtures::{at, fresh};

const LEASE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_role_has_one_holder_until_its_time_runs_out() {
    let fresh = fresh().await;
    let store = &fresh.store;
    assert!(store.lease("watcher", "one", at(0), LEASE).await.unwrap());
    assert!(!store.lease("watcher", "two", at(19), LEASE).await.unwrap());
    assert!(store.lease("teller", "two", at(19), LEASE).await.unwrap(), "another role");
    assert!(store.lease("watcher", "one", at(19), LEASE).await.unwrap(), "it holds on");
    assert!(!store.lease("watcher", "two", at(38), LEASE).await.unwrap());
    assert!(store.lease("watcher", "two", at(39), LEASE).await.unwrap());
    assert!(!store.lease("watcher", "one", at(40), LEASE).await.unwrap(), "it was lost");
}

#[tokio::test]
async fn a_role_that_is_given_back_is_free_at_once() {
    let fresh = fresh().await;
    let store = &fresh.store;
    assert!(store.lease("watcher", "one", at(0), LEASE).await.unwrap());
    store.resign("watcher", "two").await.unwrap();
    assert!(!store.lease("watcher", "two", at(1), LEASE).await.unwrap(), "it was not theirs to give");
    store.resign("watcher", "one").await.unwrap();
    assert!(store.lease("watcher", "two", at(1), LEASE).await.unwrap());
}

#[tokio::test]
async fn a_clock_that_was_set_back_keeps_no_role_from_everybody() {
    let fresh = fresh().await;
    assert!(fresh.store.lease("watcher", "dead", at(86_400), LEASE).await.unwrap());
    assert!(fresh.store.lease("watcher", "two", at(0), LEASE).await.unwrap());
}
