use rstest::rstest;

use crate::fixtures::{Engine, Fresh, at, fresh};

/// Owned since second 10, with the password `old`.
async fn owned(engine: Engine) -> Option<Fresh> {
    let fresh = fresh(engine).await?;
    fresh.store.invite("word", at(0), at(100)).await.expect("a store");
    assert!(fresh.store.own("word", at(10), "old").await.expect("a store"));
    Some(fresh)
}

#[rstest]
#[tokio::test]
async fn a_word_sets_the_password_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    assert_eq!(store.password().await.unwrap(), None);
    assert!(!store.own("word", at(0), "p").await.unwrap(), "nobody was invited");
    store.invite("word", at(0), at(100)).await.unwrap();
    store.invite("other", at(0), at(100)).await.unwrap();
    assert!(store.invited("word", at(99)).await.unwrap());
    assert!(!store.invited("guess", at(1)).await.unwrap());
    assert!(store.own("word", at(99), "p").await.unwrap());
    assert_eq!(store.password().await.unwrap().as_deref(), Some("p"));
    for word in ["word", "other"] {
        assert!(!store.own(word, at(99), "mine").await.unwrap(), "{word} is spent");
    }
    assert_eq!(store.password().await.unwrap().as_deref(), Some("p"));
}

#[rstest]
#[tokio::test]
async fn a_word_ends_at_its_time(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.invite("word", at(0), at(100)).await.unwrap();
    assert!(!fresh.store.invited("word", at(100)).await.unwrap());
    assert!(!fresh.store.own("word", at(100), "p").await.unwrap());
    assert_eq!(fresh.store.password().await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn whoever_forgot_it_sets_another_and_everybody_else_is_out(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = owned(engine).await else { return };
    let store = &*fresh.store;
    assert!(store.enter("old", "cookie", at(20), at(1_000)).await.unwrap());
    store.invite("again", at(30), at(100)).await.unwrap();
    assert!(store.inside("cookie", at(31)).await.unwrap(), "an invitation changes nothing");
    assert!(store.own("again", at(40), "new").await.unwrap());
    assert!(!store.inside("cookie", at(41)).await.unwrap());
    assert_eq!(store.password().await.unwrap().as_deref(), Some("new"));
}

#[rstest]
#[tokio::test]
async fn a_session_lasts_as_long_as_was_said_or_until_it_is_left(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = owned(engine).await else { return };
    let store = &*fresh.store;
    for cookie in ["one", "two"] {
        assert!(store.enter("old", cookie, at(20), at(1_000)).await.unwrap());
    }
    assert!(store.inside("one", at(999)).await.unwrap());
    assert!(!store.inside("one", at(1_000)).await.unwrap());
    assert!(!store.inside("three", at(21)).await.unwrap());
    store.leave("one").await.unwrap();
    assert!(!store.inside("one", at(21)).await.unwrap());
    assert!(store.inside("two", at(21)).await.unwrap());
}

#[rstest]
#[tokio::test]
async fn a_changed_password_lets_nobody_in_with_the_old_one(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = owned(engine).await else { return };
    let store = &*fresh.store;
    assert!(store.enter("old", "cookie", at(20), at(1_000)).await.unwrap());
    assert!(!store.change("guess", at(30), "new").await.unwrap());
    assert!(store.inside("cookie", at(31)).await.unwrap());
    assert!(store.change("old", at(32), "new").await.unwrap());
    assert!(!store.inside("cookie", at(33)).await.unwrap());
    // Compared before it was changed.
    assert!(!store.enter("old", "late", at(34), at(1_000)).await.unwrap());
    assert!(!store.inside("late", at(35)).await.unwrap());
    assert!(store.enter("new", "fresh", at(36), at(1_000)).await.unwrap());
}
