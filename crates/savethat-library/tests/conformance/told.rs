use rstest::rstest;
use savethat_library::{
    store::{Store, Told as _, sqlite::Sqlite},
    tell::{Delivery, Progress},
};

use crate::fixtures::{Engine, Fresh, at, embedded, fresh};

/// A library in which so many things happened.
async fn eventful(engine: Engine, many: u32) -> Option<Fresh> {
    let fresh = fresh(engine).await?;
    for _ in 0..many {
        happens(&*fresh.store).await;
    }
    Some(fresh)
}

async fn happens(store: &dyn Store) {
    let watch = store.watch("tiktok", "alice", at(0), at(1_000), 20).await.expect("a store").expect("room");
    store.not_looked(watch.id, at(1), "site_unreachable", false).await.expect("a store");
    store.not_looked(watch.id, at(2), "private", true).await.expect("a store");
}

async fn last(store: &dyn Store) -> i64 {
    store.events(0, 1_000).await.expect("a store").last().map_or(0, |event| event.seq)
}

fn delivery(id: &str, until: i64) -> Delivery {
    Delivery { id: id.into(), until, made: at(100), tries: 0, due: at(100) }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[rstest]
#[tokio::test]
async fn a_new_target_begins_behind_what_happened(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = eventful(engine, 3).await else { return };
    let store = &*fresh.store;
    assert_eq!(store.told("a").await.unwrap(), None);
    store.follow(&names(&["a"])).await.unwrap();
    let begun = Progress { seq: last(store).await, delivery: None };
    assert_eq!(store.told("a").await.unwrap(), Some(begun.clone()));
    happens(store).await;
    store.follow(&names(&["a", "b"])).await.unwrap();
    assert_eq!(store.told("a").await.unwrap(), Some(begun), "it is where it was");
    assert_eq!(store.told("b").await.unwrap().unwrap().seq, last(store).await);
}

#[rstest]
#[tokio::test]
async fn who_is_no_target_any_more_begins_anew_later(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = eventful(engine, 1).await else { return };
    let store = &*fresh.store;
    store.follow(&names(&["a", "b"])).await.unwrap();
    store.follow(&names(&["b"])).await.unwrap();
    assert_eq!(store.told("a").await.unwrap(), None);
    happens(store).await;
    store.follow(&names(&["a", "b"])).await.unwrap();
    assert_eq!(store.told("a").await.unwrap().unwrap().seq, last(store).await);
    assert!(store.told("b").await.unwrap().unwrap().seq < last(store).await);
    store.follow(&[]).await.unwrap();
    assert_eq!(store.told("b").await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_message_stays_under_way_until_it_is_over(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = eventful(engine, 0).await else { return };
    let store = &*fresh.store;
    store.follow(&names(&["a", "b"])).await.unwrap();
    happens(store).await;
    let seq = last(store).await;
    let first = delivery("d1", seq);
    assert!(store.deliver("a", &first).await.unwrap());
    assert_eq!(store.told("a").await.unwrap(), Some(Progress { seq: 0, delivery: Some(first.clone()) }));
    assert!(!store.deliver("a", &delivery("d2", seq)).await.unwrap(), "one at a time");
    let again = Delivery { tries: 3, due: at(500), ..first };
    assert!(store.deliver("a", &again).await.unwrap());
    assert_eq!(store.told("a").await.unwrap().unwrap().delivery, Some(again));
    assert!(!store.delivered("a", "d2").await.unwrap(), "that is another one");
    assert!(store.delivered("a", "d1").await.unwrap());
    assert_eq!(store.told("a").await.unwrap(), Some(Progress { seq, delivery: None }));
    assert!(!store.delivered("a", "d1").await.unwrap(), "it is over once");
    assert_eq!(store.told("b").await.unwrap(), Some(Progress { seq: 0, delivery: None }), "each for itself");
}

#[rstest]
#[tokio::test]
async fn what_was_told_is_not_told_again(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = eventful(engine, 0).await else { return };
    let store = &*fresh.store;
    store.follow(&names(&["a"])).await.unwrap();
    happens(store).await;
    let seq = last(store).await;
    store.deliver("a", &delivery("d1", seq)).await.unwrap();
    store.delivered("a", "d1").await.unwrap();
    // Another process read the library before, and writes now.
    assert!(!store.deliver("a", &delivery("d2", seq)).await.unwrap());
    assert!(!store.deliver("nobody", &delivery("d3", seq)).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn forgetting_a_creator_moves_nobody_back(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = eventful(engine, 2).await else { return };
    let store = &*fresh.store;
    store.follow(&names(&["a"])).await.unwrap();
    let seq = last(store).await;
    store.forget("tiktok", "alice").await.unwrap();
    assert_eq!(store.told("a").await.unwrap().unwrap().seq, seq);
    happens(store).await;
    assert!(last(store).await > seq, "what happens next is behind it");
}

#[tokio::test]
async fn it_is_there_after_a_restart() {
    let fresh = embedded().await;
    fresh.store.follow(&names(&["a"])).await.unwrap();
    happens(&fresh.store).await;
    fresh.store.deliver("a", &delivery("d1", 1)).await.unwrap();
    let before = fresh.store.told("a").await.unwrap();
    fresh.store.close().await;
    let again = Sqlite::open(&fresh.folder.path().join("library.db")).await.unwrap();
    assert_eq!(again.told("a").await.unwrap(), before);
}
