use std::time::Duration;

use rstest::rstest;
use savethat::post::Kind;
use savethat_library::{
    job::{Checked, Claim, Found, Job},
    record::Record,
    store::{Store, Wanted},
    watch::{Look, Sighting, Watch, rhythm::Rhythm},
};

use crate::fixtures::{Engine, Fresh, at, fresh, record};

const DAY: i64 = 86_400;
const LEASE: Duration = Duration::from_secs(60);

/// A watch for alice, whose number is 68.
async fn watched(engine: Engine) -> Option<(Fresh, Watch)> {
    let fresh = fresh(engine).await?;
    let watch =
        fresh.store.watch("tiktok", "alice", at(0), at(300 * DAY), 20).await.expect("a store").expect("room");
    fresh.store.looked(&look(&watch, 0, &[]), &Rhythm::default()).await.expect("a store");
    let watch = fresh.store.watches().await.expect("a store").remove(0);
    Some((fresh, watch))
}

fn look(watch: &Watch, seconds: i64, ids: &[&str]) -> Look {
    let story = |id: &&str| Sighting { id: (*id).into(), posted: at(seconds), expires: at(seconds + DAY) };
    Look {
        watch: watch.id,
        at: at(seconds),
        handle: "alice".into(),
        author_id: Some("68".into()),
        name: "Alice".into(),
        stories: ids.iter().map(story).collect(),
    }
}

fn of(id: &str, handle: &str, author: &str) -> Record {
    Record { author_id: Some(author.into()), ..record(id, handle, "", 0) }
}

/// Ids of what is public as far as is known, oldest first.
async fn public(store: &dyn Store) -> String {
    let page = store.page(&Wanted { public: true, ..Wanted::default() }, None, 100).await.expect("a store");
    let mut ids: Vec<_> = page.records.into_iter().map(|record| record.id).collect();
    ids.sort();
    ids.join(" ")
}

#[rstest]
#[tokio::test]
async fn everything_of_a_closed_account_is_gone_until_it_opens(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    let store = &*fresh.store;
    let posts =
        [of("1", "Alice", "68"), of("2", "alice.old", "68"), of("3", "bob", "70"), of("4", "alice", "68")];
    store.keep_all(&posts).await.unwrap();
    store.gone("tiktok", "4", "not_found", at(1)).await.unwrap();
    for (code, closed) in
        [("site_refused", false), ("region_blocked", true), ("withheld", true), ("under_age", true)]
    {
        store.not_looked(watch.id, at(10), code, closed).await.unwrap();
        assert_eq!(public(store).await, "1 2 3", "{code} says nothing of who can see it");
    }
    store.not_looked(watch.id, at(20), "private", true).await.unwrap();
    store.not_looked(watch.id, at(30), "private", true).await.unwrap();
    assert_eq!(public(store).await, "3");
    assert_eq!(
        store.record("tiktok", "2").await.unwrap().unwrap().gone,
        Some(at(20)),
        "the first time counts"
    );
    store.looked(&look(&watch, 40, &[]), &Rhythm::default()).await.unwrap();
    assert_eq!(public(store).await, "1 2 3", "what was gone by itself stays so");
}

/// Jobs that ask, taken up at that time.
async fn asks(store: &dyn Store, seconds: i64) -> Vec<Claim> {
    let mut claims = Vec::new();
    while let Some(claim) =
        store.claim(&format!("holder {}", claims.len()), at(seconds), LEASE).await.expect("a store")
    {
        claims.push(claim);
    }
    claims
}

#[rstest]
#[tokio::test]
async fn a_kept_story_that_lives_and_is_not_listed_is_asked_for(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    let store = &*fresh.store;
    let video = Record { kind: Kind::Video, expires: None, ..of("4", "alice", "68") };
    let over = Record { expires: Some(at(90)), ..of("5", "alice", "68") };
    store
        .keep_all(&[of("1", "alice", "68"), of("2", "alice", "68"), of("3", "bob", "70"), video, over])
        .await
        .unwrap();
    store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    store.looked(&look(&watch, 200, &["1"]), &Rhythm::default()).await.unwrap();
    let claims = asks(store, 200).await;
    let asked: Vec<_> = claims.iter().map(|claim| claim.job.clone()).collect();
    assert_eq!(asked, [Job::Check { source: "tiktok".into(), id: "2".into(), handle: "alice".into() }]);
    // It is there: the list was wrong. It is not asked for again at each look.
    let checked = Checked { source: "tiktok".into(), id: "2".into(), at: at(210), found: Found::Public };
    assert!(store.checked(&claims[0], &checked, None).await.unwrap());
    store.looked(&look(&watch, 3_600, &["1"]), &Rhythm::default()).await.unwrap();
    assert!(asks(store, 3_600).await.is_empty());
    store.looked(&look(&watch, 8 * 3_600, &["1"]), &Rhythm::default()).await.unwrap();
    assert_eq!(asks(store, 8 * 3_600).await.len(), 1);
}

#[rstest]
#[tokio::test]
async fn what_came_of_it_is_written_once_and_by_the_holder_alone(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, _)) = watched(engine).await else { return };
    let store = &*fresh.store;
    store.keep(&of("1", "alice", "68")).await.unwrap();
    let job = Job::Check { source: "tiktok".into(), id: "1".into(), handle: "alice".into() };
    store.add(&job, at(0)).await.unwrap();
    let killed = store.claim("killed", at(0), LEASE).await.unwrap().unwrap();
    let next = store.claim("next", at(61), LEASE).await.unwrap().unwrap();
    let found = |found, seconds| Checked { source: "tiktok".into(), id: "1".into(), at: at(seconds), found };
    assert!(!store.checked(&killed, &found(Found::Gone("private".into()), 62), None).await.unwrap());
    assert_eq!(public(store).await, "1", "no effect without the claim");
    assert!(store.checked(&next, &found(Found::Gone("not_found".into()), 63), None).await.unwrap());
    assert!(!store.checked(&next, &found(Found::Public, 64), None).await.unwrap(), "it is done");
    assert_eq!(store.counts().await.unwrap(), (0, 0));
    assert_eq!(store.record("tiktok", "1").await.unwrap().unwrap().gone, Some(at(63)));
    // A word that decides nothing changes nothing; one that does takes it back.
    for (what, expected) in [(Found::Unknown, ""), (Found::Public, "1")] {
        store.add(&job, at(100)).await.unwrap();
        let claim = store.claim("again", at(100), LEASE).await.unwrap().unwrap();
        assert!(store.checked(&claim, &found(what, 101), None).await.unwrap());
        assert_eq!(public(store).await, expected);
    }
}

#[rstest]
#[tokio::test]
async fn videos_and_pictures_are_asked_for_in_turn(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, _)) = watched(engine).await else { return };
    let store = &*fresh.store;
    let lasting = |id: &str, kept: i64| Record {
        kind: Kind::Photos,
        expires: None,
        kept: at(kept),
        ..of(id, "alice", "68")
    };
    store
        .keep_all(&[lasting("1", 20), lasting("2", 10), lasting("3", 30), of("4", "alice", "68")])
        .await
        .unwrap();
    store.gone("tiktok", "3", "private", at(40)).await.unwrap();
    let next = async || store.unchecked(at(25)).await.unwrap().map(|record| record.id);
    assert_eq!(next().await.as_deref(), Some("2"), "who waits longest");
    store.add(&Job::Recheck, at(0)).await.unwrap();
    let claim = store.claim("x", at(50), LEASE).await.unwrap().unwrap();
    let checked = Checked { source: "tiktok".into(), id: "2".into(), at: at(50), found: Found::Unknown };
    assert!(store.checked(&claim, &checked, Some(at(110))).await.unwrap());
    assert_eq!(next().await.as_deref(), Some("1"));
    assert_eq!(store.claim("y", at(109), LEASE).await.unwrap(), None, "not before its time");
    let again = store.claim("y", at(110), LEASE).await.unwrap().unwrap();
    assert_eq!((again.job.clone(), again.tries), (Job::Recheck, 0), "a routine begins anew");
}
