//! A creator's live Stories.

use rstest::rstest;

use crate::house::{House, sha256};

#[rstest]
#[case::four("profile", 4)]
#[case::eleven("profile-busy", 11)]
#[case::only_for_everyone("profile-mixed", 2)]
#[case::cursor_stays("list-stuck", 3)]
#[case::keyed("list-keyed", 4)]
#[case::said_private("profile-10222-open", 1)]
#[case::behind_a_challenge("profile-challenge", 1)]
#[tokio::test]
async fn live_stories_are_found_newest_first(#[case] name: &str, #[case] many: usize) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let posts = house.look_all(&scenario.link).await.expect("found");
    assert_eq!(posts.len(), many);
    let handle = scenario.link.rsplit_once('@').expect("a handle").1;
    assert!(posts.iter().all(|post| post.author.handle == handle));
    assert!(posts.windows(2).all(|pair| pair[0].posted > pair[1].posted), "newest first");
    assert!(house.sim.count(|hit| hit.note == Some("challenge")) <= 1);
}

#[rstest]
#[case::four("profile")]
#[case::mixed("profile-mixed")]
#[tokio::test]
async fn live_stories_are_saved_byte_for_byte(#[case] name: &str) {
    let house = House::standard().await;
    let posts = house.look_all(&house.scenario(name).link).await.expect("found");
    for post in &posts {
        let id: u64 = post.id.parse().expect("a number");
        let original = house.sim.world(|world| world.post(id).expect("there").originals()[0].sha256());
        let saved =
            house.save_post(post, savethat::media::Quality::default()).await.remove(0).expect("saved");
        assert_eq!(sha256(&saved.path), original);
        assert_eq!(house.page_hits(id), 0, "the list had its files");
    }
    assert_eq!(house.names().len(), posts.len());
}

#[tokio::test]
async fn hidden_entries_are_neither_shown_nor_asked_for() {
    let house = House::standard().await;
    let posts = house.look_all(&house.scenario("profile-mixed").link).await.expect("found");
    assert!(posts.iter().all(|post| post.caption.starts_with("for everyone")));
    assert_eq!(house.sim.count(|hit| hit.path.contains("/video/")), 0);
}

#[tokio::test]
async fn a_ring_is_read_page_by_page_and_once() {
    let house = House::standard().await;
    for _ in 0..2 {
        house.look_all("@busy.day").await.expect("found");
    }
    assert_eq!(house.sim.hits("/api/story/item_list"), 4, "three Stories a page");
    assert_eq!(house.sim.hits("www.tiktok.com/@busy.day"), 1);
}
