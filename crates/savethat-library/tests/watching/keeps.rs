use savethat_library::{
    event::What,
    store::{Jobs as _, Records as _, Watches as _},
};
use savethat_sim::{Clip, Post};

use crate::house::{HOUR, House, has};

fn clip() -> Post {
    Post::clip(Clip::ALL[0])
}

#[tokio::test]
async fn the_live_stories_of_a_new_watch_are_kept_within_ten_seconds() {
    let mut house = House::with(&["alice"]).await;
    let ids = [house.story("alice", clip()), house.story("alice", Post::clip(Clip::ALL[1]))];
    house.start();
    house.idle(120).await;
    house.watch("alice").await;
    let looked = house.pass(60, async |store| store.watches().await.unwrap()[0].looked.is_some()).await;
    assert!(looked <= 10, "after {looked} s");
    house.pass(120, async |store| has(store, 2).await).await;
    for id in &ids {
        assert!(house.is_original(id).await);
        let record = house.store.record("tiktok", id).await.unwrap().unwrap();
        assert_eq!(record.files[0].path, format!("alice/2026-11-22_{id}.mp4"));
        assert!(house.shelf.folder().join(format!("alice/2026-11-22_{id}.json")).exists(), "its sidecar");
    }
    let mut events = house.events().await;
    events.sort_by_key(|event| format!("{event:?}"));
    let mut kept: Vec<_> = ids.into_iter().map(|id| What::Kept { id }).collect();
    kept.sort_by_key(|event| format!("{event:?}"));
    assert_eq!(events, kept);
}

#[tokio::test]
async fn a_story_posted_later_is_found_and_each_is_fetched_once() {
    let mut house = House::with(&["alice"]).await;
    let first = house.story("alice", clip());
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    house.idle(6 * HOUR).await;
    let second = house.story("alice", Post::clip(Clip::ALL[2]));
    house.pass(6 * HOUR, async |store| has(store, 2).await).await;
    house.idle(6 * HOUR).await;
    assert_eq!(house.kept().await, [second.clone(), first.clone()]);
    for id in [first, second] {
        assert_eq!(house.sim.media_hits(id.parse().unwrap()), 1, "one fetch");
    }
    assert_eq!(house.store.counts().await.unwrap(), (0, 0));
}

#[tokio::test]
async fn a_restart_forgets_nothing_and_does_nothing_twice() {
    let mut house = House::with(&["alice"]).await;
    house.story("alice", clip());
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    house.stop().await;
    let asked = house.sim.log().len();
    house.start();
    house.idle(5 * 60).await;
    assert_eq!(house.sim.log().len(), asked, "the next look is not due yet");
    house.idle(6 * HOUR).await;
    assert_eq!(house.events().await.len(), 1);
}

#[tokio::test]
async fn a_killed_worker_loses_its_job_to_the_next_one_within_the_lease() {
    let mut house = House::with(&["alice"]).await;
    let id = house.story("alice", clip());
    house.watch("alice").await;
    house.start_watcher();
    house.pass(60, async |store| store.counts().await.unwrap().0 == 1).await;
    house.start_worker();
    // The claim is taken, and the process dies with it.
    house.until_busy().await;
    house.kill().await;
    assert!(house.kept().await.is_empty());
    house.start();
    let taken = house.pass(180, async |store| has(store, 1).await).await;
    assert!(taken <= 70, "after {taken} s");
    assert!(house.is_original(&id).await);
    assert_eq!(house.events().await, [What::Kept { id }]);
}

#[tokio::test]
async fn a_renamed_creator_is_followed() {
    let mut house = House::with(&["alice"]).await;
    house.story("alice", clip());
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    house.sim.world(|world| world.creator_mut("alice").unwrap().handle = "alice.new".into());
    let id = house.story("alice.new", Post::clip(Clip::ALL[1]));
    house.pass(6 * HOUR, async |store| has(store, 2).await).await;
    assert_eq!(house.store.watches().await.unwrap()[0].handle, "alice.new");
    assert_eq!(house.store.record("tiktok", &id).await.unwrap().unwrap().handle, "alice.new");
}

#[tokio::test]
async fn a_watch_added_beside_and_removed_again_is_followed() {
    let mut house = House::with(&["alice", "bob"]).await;
    house.start();
    house.idle(60).await;
    house.watch("bob").await;
    house.pass(30, async |store| store.watches().await.unwrap()[0].looked.is_some()).await;
    house.store.unwatch("tiktok", "bob").await.unwrap();
    house.idle(60).await;
    house.story("bob", clip());
    house.idle(12 * HOUR).await;
    assert!(house.kept().await.is_empty());
}
