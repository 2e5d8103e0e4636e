use savethat_library::{
    event::What,
    store::{Jobs as _, Watches as _},
};
use savethat_sim::{Clip, Fault, FaultRule, List, Post};

use crate::house::{DAY, HOUR, HURRIED, House, PATIENT, has};

fn clip() -> Post {
    Post::clip(Clip::ALL[0])
}

#[tokio::test]
async fn a_story_that_was_broken_to_its_end_is_missed_with_the_reason() {
    let mut house = House::with(&["alice"]).await;
    let id = house.story("alice", clip().aged(jiff::SignedDuration::from_hours(23)));
    house.sim.world(|world| {
        let post = world.post_mut(id.parse().unwrap()).unwrap();
        post.faults = vec![FaultRule::always(Fault::Http { status: 500, retry_after: None })];
    });
    house.watch("alice").await;
    house.start();
    house.pass(60, async |store| store.counts().await.unwrap().0 == 1).await;
    house.patience = HURRIED;
    house.pass(3 * HOUR, async |store| !store.events(0, 1).await.unwrap().is_empty()).await;
    let events = house.events().await;
    assert!(
        matches!(&events[..], [What::Missed { id: missed, why }] if *missed == id && why == "site_unreachable"),
        "{events:?}"
    );
    assert_eq!(house.store.counts().await.unwrap().0, 0);
}

#[tokio::test]
async fn a_story_that_comes_whole_at_last_is_kept() {
    let mut house = House::with(&["alice"]).await;
    let id = house.story("alice", clip());
    let faulty = vec![FaultRule::always(Fault::Http { status: 500, retry_after: None })];
    house.sim.world(|world| world.post_mut(id.parse().unwrap()).unwrap().faults = faulty);
    house.watch("alice").await;
    house.start();
    house.patience = HURRIED;
    house.idle(600).await;
    house.patience = PATIENT;
    assert!(house.kept().await.is_empty());
    house.sim.world(|world| world.post_mut(id.parse().unwrap()).unwrap().faults = Vec::new());
    house.pass(HOUR, async |store| has(store, 1).await).await;
    assert!(house.is_original(&id).await);
}

#[tokio::test]
async fn an_account_that_goes_private_is_told_once_and_found_again() {
    let mut house = House::with(&["alice"]).await;
    house.watch("alice").await;
    house.start();
    house.pass(30, async |store| store.watches().await.unwrap()[0].looked.is_some()).await;
    house.sim.world(|world| world.creator_mut("alice").unwrap().private = true);
    house.idle(DAY).await;
    assert_eq!(house.events().await, [What::Closed { why: "private".into() }]);
    house.sim.world(|world| world.creator_mut("alice").unwrap().private = false);
    house.story("alice", clip());
    house.pass(6 * HOUR, async |store| has(store, 1).await).await;
}

#[tokio::test]
async fn a_childs_account_is_not_watched() {
    let mut house = House::with(&["alice"]).await;
    house.sim.world(|world| world.creator_mut("alice").unwrap().ftc = true);
    house.story("alice", clip());
    house.watch("alice").await;
    house.start();
    house.idle(6 * HOUR).await;
    assert_eq!(house.events().await, [What::Closed { why: "under_age".into() }]);
    assert!(house.kept().await.is_empty());
}

#[tokio::test]
async fn a_deleted_account_is_told() {
    let mut house = House::with(&[]).await;
    house.watch("nobody.there").await;
    house.start();
    house.idle(HOUR).await;
    assert_eq!(house.events().await, [What::Closed { why: "not_found".into() }]);
}

#[tokio::test]
async fn a_site_that_refuses_is_asked_less_and_less() {
    let mut house = House::with(&["alice"]).await;
    let refusing = List::Http { status: 429, retry_after: Some(20) };
    house.sim.world(|world| world.creator_mut("alice").unwrap().list = refusing);
    house.watch("alice").await;
    house.start();
    house.idle(HOUR).await;
    let first = house.sim.hits("/api/story/item_list");
    house.idle(3 * HOUR).await;
    let later = house.sim.hits("/api/story/item_list") - first;
    assert!(first <= 10 && later <= 8, "{first} in the first hour, {later} in the three after it");
    assert_eq!(house.events().await, [], "nothing is claimed of what was not seen");
    house.sim.world(|world| world.creator_mut("alice").unwrap().list = List::Live);
    house.story("alice", clip());
    house.pass(3 * HOUR, async |store| has(store, 1).await).await;
}

#[tokio::test]
async fn a_list_that_repeats_its_page_adds_nothing_twice() {
    let mut house = House::with(&["alice"]).await;
    for clip in Clip::ALL.into_iter().take(4) {
        house.story("alice", Post::clip(clip));
    }
    house.sim.world(|world| world.creator_mut("alice").unwrap().list = List::Stuck);
    house.watch("alice").await;
    house.start();
    // Three are on the one page that comes.
    house.pass(300, async |store| has(store, 3).await).await;
    house.idle(HOUR).await;
    assert_eq!(house.events().await.len(), house.kept().await.len());
}

#[tokio::test]
async fn a_time_in_which_nobody_looked_is_told_at_the_next_look() {
    let mut house = House::with(&["alice"]).await;
    house.watch("alice").await;
    house.start();
    house.pass(30, async |store| store.watches().await.unwrap()[0].looked.is_some()).await;
    house.stop().await;
    house.idle(3 * DAY).await;
    let start = house.sim.log().len();
    house.start();
    let looked = house.pass(120, async |_| house.sim.log().len() > start).await;
    assert!(looked <= 60, "an overdue look came after {looked} s");
    house.pass(60, async |store| !store.events(0, 1).await.unwrap().is_empty()).await;
    assert!(matches!(house.events().await[..], [What::NotLooked { since, until }] if until > since));
}
