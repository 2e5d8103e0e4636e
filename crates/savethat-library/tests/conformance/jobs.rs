use std::{collections::HashSet, time::Duration};

use rstest::rstest;
use savethat_library::{event::What, job::Outcome};

use crate::fixtures::{Engine, at, fresh, record, save};

const LEASE: Duration = Duration::from_secs(60);

#[rstest]
#[tokio::test]
async fn the_same_job_is_there_once(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    assert!(fresh.store.add(&save("1", "alice"), at(0)).await.unwrap());
    assert!(!fresh.store.add(&save("1", "alice"), at(0)).await.unwrap());
    assert!(fresh.store.add(&save("2", "alice"), at(0)).await.unwrap());
    assert_eq!(fresh.store.counts().await.unwrap(), (2, 0));
}

#[rstest]
#[tokio::test]
async fn the_one_that_waits_longest_comes_first_and_none_before_its_time(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("late", "a"), at(50)).await.unwrap();
    fresh.store.add(&save("early", "a"), at(20)).await.unwrap();
    assert_eq!(fresh.store.next_due().await.unwrap(), Some(at(20)));
    assert_eq!(fresh.store.claim("x", at(19), LEASE).await.unwrap(), None);
    assert_eq!(fresh.store.claim("x", at(60), LEASE).await.unwrap().unwrap().job, save("early", "a"));
    assert_eq!(fresh.store.claim("y", at(60), LEASE).await.unwrap().unwrap().job, save("late", "a"));
    assert_eq!(fresh.store.claim("z", at(60), LEASE).await.unwrap(), None, "both are in somebody's hands");
}

#[rstest]
#[tokio::test]
async fn a_lease_that_ran_out_is_taken_over_and_the_old_holder_changes_nothing(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("1", "alice"), at(0)).await.unwrap();
    let old = fresh.store.claim("old", at(0), LEASE).await.unwrap().unwrap();
    assert_eq!(fresh.store.claim("new", at(59), LEASE).await.unwrap(), None);
    let new = fresh.store.claim("new", at(60), LEASE).await.unwrap().unwrap();
    assert_eq!((new.id, new.tries), (old.id, 1));
    assert!(!fresh.store.renew(&old, at(61), LEASE).await.unwrap());
    assert!(!fresh.store.saved(&old, &record("1", "alice", "", 0)).await.unwrap());
    assert!(fresh.store.record("tiktok", "1").await.unwrap().is_none(), "no effect without the claim");
    assert!(!fresh.store.ended(&old, &Outcome::Never("private".into()), Some(at(61))).await.unwrap());
    assert!(fresh.store.saved(&new, &record("1", "alice", "", 0)).await.unwrap());
    assert_eq!(fresh.store.counts().await.unwrap(), (0, 0));
}

#[rstest]
#[tokio::test]
async fn it_is_counted_how_often_in_a_row_a_job_took_its_worker_down(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("1", "alice"), at(0)).await.unwrap();
    for round in 0..4 {
        let claim = fresh.store.claim("x", at(round * 100), LEASE).await.unwrap().unwrap();
        assert_eq!(i64::from(claim.lost), round);
    }
    let claim = fresh.store.claim("x", at(400), LEASE).await.unwrap().unwrap();
    fresh.store.ended(&claim, &Outcome::Again(at(500), "site_refused".into()), None).await.unwrap();
    assert_eq!(
        fresh.store.claim("x", at(500), LEASE).await.unwrap().unwrap().lost,
        0,
        "it came through once"
    );
}

#[rstest]
#[tokio::test]
async fn a_renewed_lease_holds(#[values(Engine::Sqlite, Engine::Postgres)] engine: Engine) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("1", "alice"), at(0)).await.unwrap();
    let claim = fresh.store.claim("x", at(0), LEASE).await.unwrap().unwrap();
    assert!(fresh.store.renew(&claim, at(50), LEASE).await.unwrap());
    assert_eq!(fresh.store.claim("y", at(109), LEASE).await.unwrap(), None);
    assert!(fresh.store.claim("y", at(110), LEASE).await.unwrap().is_some());
}

#[rstest]
#[tokio::test]
async fn record_and_event_come_with_the_end_of_the_job(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("1", "alice"), at(0)).await.unwrap();
    let claim = fresh.store.claim("x", at(0), LEASE).await.unwrap().unwrap();
    assert!(fresh.store.saved(&claim, &record("1", "alice", "", 0)).await.unwrap());
    assert!(!fresh.store.saved(&claim, &record("1", "alice", "", 0)).await.unwrap());
    let events = fresh.store.events(0, 10).await.unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].what.clone(), events[0].handle.as_str()), (What::Kept { id: "1".into() }, "alice"));
    assert!(fresh.store.events(events[0].seq, 10).await.unwrap().is_empty());
}

#[rstest]
#[tokio::test]
async fn a_job_to_try_again_waits_and_one_that_failed_for_good_does_not_come_back(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    fresh.store.add(&save("1", "alice"), at(0)).await.unwrap();
    let claim = fresh.store.claim("x", at(0), LEASE).await.unwrap().unwrap();
    fresh.store.ended(&claim, &Outcome::Again(at(30), "site_refused".into()), None).await.unwrap();
    assert_eq!(fresh.store.claim("y", at(29), LEASE).await.unwrap(), None);
    let claim = fresh.store.claim("y", at(30), LEASE).await.unwrap().unwrap();
    fresh.store.ended(&claim, &Outcome::Never("private".into()), None).await.unwrap();
    assert_eq!(fresh.store.claim("z", at(9_999), LEASE).await.unwrap(), None);
    assert_eq!(fresh.store.counts().await.unwrap(), (0, 1));
    assert!(fresh.store.add(&save("1", "alice"), at(40)).await.unwrap(), "asked for anew");
    assert_eq!(fresh.store.claim("z", at(40), LEASE).await.unwrap().unwrap().tries, 0);
}

/// Eight workers over one store; one in three dies with its job in its hands. The time is the test's.
#[rstest]
#[tokio::test]
async fn two_thousand_jobs_over_eight_workers_that_die(
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(fresh) = fresh(engine).await else { return };
    for n in 0..2_000 {
        fresh.store.add(&save(&n.to_string(), "alice"), at(0)).await.unwrap();
    }
    let mut effects = HashSet::new();
    let mut dice = 12_345_u64;
    let mut round = 0;
    while fresh.store.counts().await.unwrap().0 > 0 {
        assert!(round < 100, "jobs are lost: {:?}", fresh.store.counts().await.unwrap());
        let now = at(round * 61);
        let mut workers = tokio::task::JoinSet::new();
        for worker in 0..8 {
            let store = fresh.store.clone();
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(worker);
            let mut dice = dice;
            workers.spawn(async move {
                let (mut done, mut turn) = (Vec::new(), 0);
                while let Some(claim) =
                    store.claim(&format!("{worker}-{round}-{turn}"), now, LEASE).await.unwrap()
                {
                    turn += 1;
                    dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    if dice >> 33 & 3 == 0 {
                        // Killed: nobody gives the job back.
                        continue;
                    }
                    let savethat_library::job::Job::Save { id, .. } = &claim.job else { panic!("{claim:?}") };
                    if store.saved(&claim, &record(id, "alice", "", 0)).await.unwrap() {
                        done.push(id.clone());
                    }
                }
                done
            });
        }
        while let Some(done) = workers.join_next().await {
            for id in done.unwrap() {
                assert!(effects.insert(id), "an effect came twice");
            }
        }
        round += 1;
    }
    assert_eq!(effects.len(), 2_000);
    assert_eq!(fresh.store.used().await.unwrap().posts, 2_000);
    assert_eq!(fresh.store.events(0, 5_000).await.unwrap().len(), 2_000);
}
