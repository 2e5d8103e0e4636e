use std::time::Duration;

use rstest::rstest;
use savethat_library::{
    job::{Job, Outcome, Swept},
    tell::Delivery,
    watch::{Look, Sighting, rhythm::Rhythm},
};

use crate::fixtures::{Engine, at, fresh, save};

const DAY: i64 = 86_400;
const LEASE: Duration = Duration::from_secs(60);

#[rstest]
#[tokio::test]
async fn a_routine_is_there_once_and_is_not_counted(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    for due in [100, 50] {
        store.add(&Job::Sweep, at(due)).await.unwrap();
        store.add(&Job::Recheck, at(due + 1_000)).await.unwrap();
    }
    store.add(&save("1", "alice"), at(500)).await.unwrap();
    assert_eq!(store.counts().await.unwrap(), (1, 0));
    assert_eq!(store.claim("x", at(99), LEASE).await.unwrap(), None, "a second start brings none forward");
    let claim = store.claim("x", at(100), LEASE).await.unwrap().unwrap();
    assert_eq!(claim.job, Job::Sweep);
    assert!(store.again(&claim, at(DAY)).await.unwrap());
    assert!(!store.again(&claim, at(2 * DAY)).await.unwrap(), "it was given back");
    assert_eq!(store.claim("x", at(499), LEASE).await.unwrap(), None);
}

#[rstest]
#[tokio::test]
async fn a_sweep_takes_out_what_is_old_and_told(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    store.follow(&["a".to_owned(), "b".to_owned()]).await.unwrap();
    let watch = store.watch("tiktok", "alice", at(0), at(400 * DAY), 20).await.unwrap().unwrap();
    let story =
        |id: &str, seconds: i64| Sighting { id: id.into(), posted: at(seconds), expires: at(seconds + DAY) };
    let look = |seconds: i64, stories| Look {
        watch: watch.id,
        at: at(seconds),
        handle: "alice".into(),
        author_id: None,
        name: String::new(),
        stories,
    };
    store.looked(&look(0, vec![story("old", 0), story("wanted", 0)]), &Rhythm::default()).await.unwrap();
    // Said no to: a job that failed for good, what was seen is missed, and an event tells it.
    let claim = store.claim("x", at(10), LEASE).await.unwrap().unwrap();
    store.ended(&claim, &Outcome::Never("private".into()), Some(at(10))).await.unwrap();
    store.not_looked(watch.id, at(50 * DAY), "private", true).await.unwrap();
    store.add(&Job::Sweep, at(0)).await.unwrap();
    let sweep = async |seconds: i64| {
        // The Story that is still wanted is asked for again and again: a job that waits.
        let claim = store.claim("x", at(seconds), LEASE).await.unwrap().unwrap();
        let claim = if claim.job == Job::Sweep {
            claim
        } else {
            store.ended(&claim, &Outcome::Again(at(1_000 * DAY), "site_refused".into()), None).await.unwrap();
            store.claim("y", at(seconds), LEASE).await.unwrap().unwrap()
        };
        assert_eq!(claim.job, Job::Sweep);
        store.swept(&claim, at(seconds), at(seconds + DAY)).await.unwrap().unwrap()
    };
    assert_eq!(sweep(29 * DAY).await, Swept::default(), "nothing is old enough");
    assert_eq!(sweep(31 * DAY).await, Swept { jobs: 1, ..Swept::default() });
    assert_eq!(sweep(62 * DAY).await, Swept { seen: 1, ..Swept::default() }, "what is still wanted stays");
    assert_eq!(sweep(95 * DAY).await, Swept::default(), "nobody was told of the event yet");
    let events = store.events(0, 10).await.unwrap();
    assert_eq!(events.len(), 2);
    for (target, until) in [("a", events[1].seq), ("b", events[0].seq)] {
        let delivery = Delivery { id: "d".into(), until, made: at(0), tries: 0, due: at(0) };
        assert!(
            store.deliver(target, &delivery).await.unwrap() && store.delivered(target, "d").await.unwrap()
        );
    }
    assert_eq!(
        sweep(97 * DAY).await,
        Swept { events: 1, ..Swept::default() },
        "who is furthest behind counts"
    );
    assert_eq!(store.events(0, 10).await.unwrap(), events[1..]);
}

#[rstest]
#[tokio::test]
async fn a_sweep_of_a_killed_worker_is_done_by_the_next_and_once(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    let store = &*fresh.store;
    store.add(&save("1", "alice"), at(0)).await.unwrap();
    let claim = store.claim("x", at(0), LEASE).await.unwrap().unwrap();
    store.ended(&claim, &Outcome::Never("private".into()), None).await.unwrap();
    store.add(&Job::Sweep, at(0)).await.unwrap();
    let later = 40 * DAY;
    let killed = store.claim("killed", at(later), LEASE).await.unwrap().unwrap();
    assert_eq!(store.claim("early", at(later + 59), LEASE).await.unwrap(), None);
    let next = store.claim("next", at(later + 60), LEASE).await.unwrap().unwrap();
    assert_eq!(store.swept(&killed, at(later + 61), at(later + DAY)).await.unwrap(), None);
    assert_eq!(store.counts().await.unwrap(), (0, 1), "no effect without the claim");
    let swept = store.swept(&next, at(later + 62), at(later + DAY)).await.unwrap();
    assert_eq!(swept, Some(Swept { jobs: 1, ..Swept::default() }));
    assert_eq!(store.swept(&next, at(later + 63), at(later + DAY)).await.unwrap(), None, "it was done");
}
