use std::time::Duration;

use rstest::rstest;
use savethat_library::{
    event::What,
    job::Outcome,
    store::Dying,
    watch::{Look, Sighting, Watch, rhythm::Rhythm},
};

use crate::fixtures::{Engine, Fresh, at, fresh, record, save};

const DAY: i64 = 86_400;
const LEASE: Duration = Duration::from_secs(60);

async fn watched(engine: Engine) -> Option<(Fresh, Watch)> {
    let fresh = fresh(engine).await?;
    let watch =
        fresh.store.watch("tiktok", "alice", at(0), at(30 * DAY), 20).await.expect("a store").expect("room");
    Some((fresh, watch))
}

fn look(watch: &Watch, seconds: i64, ids: &[&str]) -> Look {
    let story =
        |id: &&str| Sighting { id: (*id).into(), posted: at(seconds - 60), expires: at(seconds - 60 + DAY) };
    Look {
        watch: watch.id,
        at: at(seconds),
        handle: "alice".into(),
        author_id: Some("68".into()),
        name: "Alice".into(),
        stories: ids.iter().map(story).collect(),
    }
}

#[rstest]
#[tokio::test]
async fn a_watch_is_there_once_and_can_be_renewed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    let again = fresh.store.watch("tiktok", "Alice", at(50), at(60 * DAY), 20).await.unwrap().unwrap();
    assert_eq!((again.id, again.added, again.until), (watch.id, at(0), at(60 * DAY)));
    assert_eq!(fresh.store.watches().await.unwrap().len(), 1);
    assert!(fresh.store.unwatch("tiktok", "ALICE").await.unwrap());
    assert!(!fresh.store.unwatch("tiktok", "alice").await.unwrap());
}

#[rstest]
#[tokio::test]
async fn there_is_a_most_and_those_that_are_over_do_not_count(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    for n in 0..3 {
        fresh.store.watch("tiktok", &format!("c{n}"), at(0), at(100), 3).await.unwrap().unwrap();
    }
    assert!(fresh.store.watch("tiktok", "one_more", at(0), at(100), 3).await.unwrap().is_none());
    assert!(
        fresh.store.watch("tiktok", "c1", at(0), at(200), 3).await.unwrap().is_some(),
        "renewing adds none"
    );
    assert!(fresh.store.watch("tiktok", "one_more", at(150), at(300), 3).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn each_story_becomes_one_job_however_often_it_is_seen(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    assert_eq!(fresh.store.unseen("tiktok", &["1".into(), "2".into()]).await.unwrap(), ["1", "2"]);
    fresh.store.looked(&look(&watch, 100, &["1", "2"]), &Rhythm::default()).await.unwrap();
    fresh.store.looked(&look(&watch, 200, &["1", "2", "3"]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.counts().await.unwrap(), (3, 0));
    assert_eq!(fresh.store.unseen("tiktok", &["1".into(), "9".into()]).await.unwrap(), ["9"]);
    let now = fresh.store.watches().await.unwrap().remove(0);
    assert_eq!(
        (now.looked, now.author_id.as_deref(), now.name.as_str()),
        (Some(at(200)), Some("68"), "Alice")
    );
}

#[rstest]
#[tokio::test]
async fn what_is_kept_already_is_not_fetched_again(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.keep(&record("1", "alice", "", 0)).await.unwrap();
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.counts().await.unwrap(), (0, 0));
    assert_eq!(fresh.store.bury(at(3 * DAY)).await.unwrap(), 0);
}

/// The owner may be quicker than whoever works jobs, and may change their mind.
#[rstest]
#[tokio::test]
async fn what_the_owner_keeps_or_takes_out_is_not_missed(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 100, &["1", "2"]), &Rhythm::default()).await.unwrap();
    fresh.store.keep(&record("1", "alice", "", 0)).await.unwrap();
    let kept = |dying: Vec<Dying>| dying.into_iter().map(|dying| (dying.id, dying.kept)).collect::<Vec<_>>();
    let dying = fresh.store.dying(at(200), 5).await.unwrap();
    assert_eq!(kept(dying), [("1".to_owned(), true), ("2".to_owned(), false)]);
    fresh.store.remove("tiktok", "1").await.unwrap().unwrap();
    assert_eq!(kept(fresh.store.dying(at(200), 5).await.unwrap()), [("2".to_owned(), false)]);
    fresh.store.looked(&look(&watch, 300, &["1", "2"]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.counts().await.unwrap(), (1, 0), "that of the other one");
    assert_eq!(fresh.store.bury(at(3 * DAY)).await.unwrap(), 1);
}

#[rstest]
#[tokio::test]
async fn a_story_that_died_before_it_was_kept_is_missed_with_the_reason(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    let claim = fresh.store.claim("x", at(100), LEASE).await.unwrap().unwrap();
    fresh.store.ended(&claim, &Outcome::Again(at(200), "site_refused".into()), None).await.unwrap();
    let dying = Dying {
        source: "tiktok".into(),
        id: "1".into(),
        handle: "alice".into(),
        expires: at(40 + DAY),
        kept: false,
    };
    assert_eq!(fresh.store.dying(at(39 + DAY), 5).await.unwrap(), [dying]);
    assert_eq!(fresh.store.dying(at(40 + DAY), 5).await.unwrap(), [], "it is dead");
    assert_eq!(fresh.store.bury(at(40 + DAY)).await.unwrap(), 0, "somebody may just be fetching it");
    assert_eq!(fresh.store.bury(at(40 + DAY + 600)).await.unwrap(), 1);
    assert_eq!(fresh.store.bury(at(40 + DAY + 700)).await.unwrap(), 0, "it dies once");
    let events = fresh.store.events(0, 10).await.unwrap();
    assert_eq!(events[0].what, What::Missed { id: "1".into(), why: "site_refused".into() });
    assert_eq!(fresh.store.counts().await.unwrap(), (0, 0));
}

#[rstest]
#[tokio::test]
async fn whoever_is_at_work_on_a_dying_story_may_bring_it_home(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    let end = DAY + 1_000;
    let claim = fresh.store.claim("x", at(end), LEASE).await.unwrap().unwrap();
    assert_eq!(fresh.store.bury(at(end + 30)).await.unwrap(), 0);
    assert!(fresh.store.saved(&claim, &record("1", "alice", "", 40)).await.unwrap());
    assert_eq!(fresh.store.bury(at(end + 700)).await.unwrap(), 0);
    assert!(
        matches!(fresh.store.events(0, 10).await.unwrap()[..], [ref one] if one.what == What::Kept { id: "1".into() })
    );
}

#[rstest]
#[tokio::test]
async fn a_story_that_the_site_says_no_to_is_missed_at_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    let claim = fresh.store.claim("x", at(100), LEASE).await.unwrap().unwrap();
    fresh.store.ended(&claim, &Outcome::Never("not_found".into()), Some(at(110))).await.unwrap();
    let events = fresh.store.events(0, 10).await.unwrap();
    assert_eq!(
        (events[0].at, events[0].what.clone()),
        (at(110), What::Missed { id: "1".into(), why: "not_found".into() })
    );
    fresh.store.looked(&look(&watch, 200, &["1"]), &Rhythm::default()).await.unwrap();
    assert_eq!(
        fresh.store.claim("y", at(300), LEASE).await.unwrap(),
        None,
        "it was told, and is not tried again"
    );
}

#[rstest]
#[tokio::test]
async fn a_day_in_which_nobody_looked_is_told(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 0, &[]), &Rhythm::default()).await.unwrap();
    fresh.store.looked(&look(&watch, DAY, &[]), &Rhythm::default()).await.unwrap();
    assert!(
        fresh.store.events(0, 10).await.unwrap().is_empty(),
        "every Story in between was alive at one of the looks"
    );
    fresh.store.looked(&look(&watch, 3 * DAY, &[]), &Rhythm::default()).await.unwrap();
    let events = fresh.store.events(0, 10).await.unwrap();
    assert_eq!(events[0].what, What::NotLooked { since: at(DAY), until: at(2 * DAY) });
}

#[rstest]
#[tokio::test]
async fn an_account_that_closes_is_told_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.not_looked(watch.id, at(10), "site_unreachable", false).await.unwrap();
    fresh.store.not_looked(watch.id, at(20), "private", true).await.unwrap();
    fresh.store.not_looked(watch.id, at(30), "private", true).await.unwrap();
    let events = fresh.store.events(0, 10).await.unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].what, What::Closed { why: "private".into() });
    assert_eq!(fresh.store.watches().await.unwrap()[0].failure.as_deref(), Some("private"));
    fresh.store.looked(&look(&watch, 40, &[]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.watches().await.unwrap()[0].failure, None);
}

#[rstest]
#[tokio::test]
async fn a_renamed_creator_keeps_the_watch(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    let mut renamed = look(&watch, 100, &["1"]);
    renamed.handle = "alice.new".into();
    fresh.store.looked(&renamed, &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.watches().await.unwrap()[0].handle, "alice.new");
    // Somebody else watches under the old name already.
    fresh.store.watch("tiktok", "alice", at(200), at(DAY), 20).await.unwrap().unwrap();
    fresh.store.looked(&look(&watch, 300, &[]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.watches().await.unwrap().len(), 2);
}

#[rstest]
#[tokio::test]
async fn a_look_for_a_watch_that_was_removed_changes_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.unwatch("tiktok", "alice").await.unwrap();
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    assert_eq!(fresh.store.counts().await.unwrap(), (0, 0));
}

#[rstest]
#[tokio::test]
async fn a_clock_that_jumps_makes_no_gap_backwards(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 5 * DAY, &[]), &Rhythm::default()).await.unwrap();
    fresh.store.looked(&look(&watch, DAY, &[]), &Rhythm::default()).await.unwrap();
    assert!(fresh.store.events(0, 10).await.unwrap().is_empty());
}

#[rstest]
#[tokio::test]
async fn forgetting_ends_the_watch_and_its_jobs(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    fresh.store.looked(&look(&watch, 100, &["1"]), &Rhythm::default()).await.unwrap();
    fresh.store.add(&save("2", "bob"), at(0)).await.unwrap();
    fresh.store.forget("tiktok", "alice").await.unwrap();
    assert!(fresh.store.watches().await.unwrap().is_empty());
    assert_eq!(fresh.store.counts().await.unwrap(), (1, 0));
    assert_eq!(fresh.store.unseen("tiktok", &["1".into()]).await.unwrap(), ["1"]);
}

#[rstest]
#[tokio::test]
async fn what_happened_to_one_creator_comes_newest_first(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    let other = fresh.store.watch("tiktok", "bob", at(0), at(1_000), 20).await.unwrap().unwrap();
    for (watch, when, code) in [(&watch, 1, "private"), (&other, 2, "private"), (&watch, 3, "not_found")] {
        fresh.store.not_looked(watch.id, at(when), code, true).await.unwrap();
    }
    let seconds =
        |events: Vec<savethat_library::event::Event>| events.iter().map(|event| event.at).collect::<Vec<_>>();
    let theirs = fresh.store.happened(Some(("tiktok", "ALICE")), 10).await.unwrap();
    assert_eq!(seconds(theirs), [at(3), at(1)]);
    assert_eq!(seconds(fresh.store.happened(None, 2).await.unwrap()), [at(3), at(2)]);
}

#[rstest]
#[tokio::test]
async fn a_feed_is_known_by_its_last_word_alone(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some((fresh, watch)) = watched(engine).await else { return };
    assert_eq!(watch.feed, None);
    assert!(fresh.store.feed("tiktok", "Alice", "one").await.unwrap());
    assert_eq!(fresh.store.fed("one").await.unwrap().unwrap().handle, "alice");
    assert!(fresh.store.feed("tiktok", "alice", "two").await.unwrap());
    assert_eq!(fresh.store.fed("one").await.unwrap(), None);
    assert_eq!(fresh.store.fed("two").await.unwrap().unwrap().id, watch.id);
    assert!(!fresh.store.feed("tiktok", "nobody", "three").await.unwrap());
    assert_eq!(fresh.store.fed("").await.unwrap(), None);
    fresh.store.unwatch("tiktok", "alice").await.unwrap();
    assert_eq!(fresh.store.fed("two").await.unwrap(), None);
}
