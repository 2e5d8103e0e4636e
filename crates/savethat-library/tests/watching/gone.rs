use savethat_library::{
    job::Job,
    store::{Jobs as _, Records as _},
};
use savethat_sim::{Clip, Page, Post};

use crate::house::{DAY, HOUR, HURRIED, House, has};

impl House {
    async fn is_gone(&self, id: &str) -> bool {
        self.store.record("tiktok", id).await.expect("a library").expect("kept").gone.is_some()
    }

    /// As when its creator takes it down.
    fn take_down(&self, id: &str) {
        self.sim.world(|world| world.post_mut(id.parse().expect("a number")).expect("there").over = true);
    }
}

/// A house that keeps these Stories of alice, and their ids.
async fn keeping(many: usize) -> (House, Vec<String>) {
    let mut house = House::with(&["alice"]).await;
    let ids = Clip::ALL.into_iter().take(many).map(|clip| house.story("alice", Post::clip(clip))).collect();
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, many as u64).await).await;
    (house, ids)
}

#[tokio::test]
async fn a_story_that_is_taken_down_while_it_lives_is_gone_and_the_other_is_not() {
    let (house, ids) = keeping(2).await;
    house.take_down(&ids[0]);
    house.idle(12 * HOUR).await;
    assert!(house.is_gone(&ids[0]).await && !house.is_gone(&ids[1]).await);
    assert_eq!(house.store.counts().await.unwrap(), (0, 0));
    house.idle(2 * DAY).await;
    assert!(!house.is_gone(&ids[1]).await, "one that ran its full day is not gone");
}

#[tokio::test]
async fn a_site_that_refuses_makes_nothing_gone() {
    let (mut house, ids) = keeping(1).await;
    house.take_down(&ids[0]);
    // The list answers, and leaves it out; its own page is refused.
    house.sim.world(|world| {
        let post = world.post_mut(ids[0].parse().expect("a number")).expect("there");
        *post = post.clone().pages(Page::http(403));
        post.over = false;
        post.listed = false;
    });
    house.patience = HURRIED;
    house.idle(12 * HOUR).await;
    assert!(!house.is_gone(&ids[0]).await);
}

#[tokio::test]
async fn an_account_that_closes_takes_its_posts_along_until_it_opens() {
    let (house, ids) = keeping(1).await;
    house.sim.world(|world| world.creator_mut("alice").unwrap().private = true);
    house.idle(6 * HOUR).await;
    assert!(house.is_gone(&ids[0]).await);
    house.sim.world(|world| world.creator_mut("alice").unwrap().private = false);
    house.idle(6 * HOUR).await;
    assert!(!house.is_gone(&ids[0]).await);
}

#[tokio::test]
async fn a_video_is_asked_for_again_after_a_month_and_not_before() {
    let mut house = House::with(&["bob"]).await;
    let ids = [Clip::ALL[0], Clip::ALL[1]]
        .map(|clip| house.sim.world(|world| world.add("bob", Post::clip(clip))).to_string());
    for id in &ids {
        let job = Job::Save { source: "tiktok".into(), id: id.clone(), handle: "bob".into(), story: false };
        house.store.add(&job, house.now()).await.expect("a library");
    }
    house.start_worker();
    house.pass(120, async |store| has(store, 2).await).await;
    house.take_down(&ids[0]);
    let asked = house.sim.log().len();
    house.idle(29 * DAY).await;
    assert_eq!(house.sim.log().len(), asked, "nobody is asked for so soon");
    assert!(!house.is_gone(&ids[0]).await);
    house.idle(2 * DAY).await;
    assert!(house.is_gone(&ids[0]).await && !house.is_gone(&ids[1]).await);
    let asked = house.sim.log().len();
    house.idle(5 * DAY).await;
    assert_eq!(house.sim.log().len(), asked, "each is asked for once");
}
