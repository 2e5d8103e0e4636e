use savethat_library::{store::Records as _, thumb};
use savethat_sim::{Clip, Fault, FaultRule, On, Picture, Post, Still};

use crate::house::{House, has};

/// A house in which this Story of alice is kept, and its id.
async fn kept(post: Post) -> (House, String) {
    let mut house = House::with(&["alice"]).await;
    let id = house.story("alice", post);
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    (house, id)
}

/// Whether the first bytes are those of a JPEG.
fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xFF, 0xD8, 0xFF])
}

async fn small(house: &House, id: &str) -> Option<Vec<u8>> {
    house.shelf.thumbs().read("tiktok", id).expect("a disk")
}

#[tokio::test]
async fn a_film_gets_the_picture_of_its_cover() {
    let (house, id) = kept(Post::clip(Clip::ALL[0])).await;
    house.until_calm().await;
    assert!(is_jpeg(&small(&house, &id).await.expect("there")));
    assert!(!house.shelf.folder().join("thumbs").exists(), "nothing of it lies in the library");
}

#[tokio::test]
async fn pictures_get_a_small_one_of_the_first_and_it_can_be_made_again() {
    let (house, id) =
        kept(Post::photos(vec![Picture::still(Still::Shore), Picture::still(Still::Forest)])).await;
    house.until_calm().await;
    let first = small(&house, &id).await.expect("there");
    let record = house.store.record("tiktok", &id).await.expect("a library").expect("kept");
    house.shelf.thumbs().remove("tiktok", &id).expect("removed");
    let again = thumb::make(&house.shelf, &record, &house.saver, &house.cx).await.expect("made of the file");
    assert_eq!(again, first);
    assert_eq!(small(&house, &id).await, Some(again), "it is kept for the next who asks");
    house.shelf.remove(&record).expect("removed");
    assert_eq!(small(&house, &id).await, None, "it goes with the post");
}

#[tokio::test]
async fn a_cover_that_does_not_come_spoils_nothing() {
    let mut house = House::with(&["alice"]).await;
    let broken = FaultRule::always(Fault::Http { status: 500, retry_after: None }).on(On::Cover);
    let id = house.story("alice", Post::clip(Clip::ALL[0]).rule(broken));
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    assert!(house.is_original(&id).await);
    house.idle(60).await;
    assert_eq!(small(&house, &id).await, None);
    let second = house.story("alice", Post::clip(Clip::ALL[1]));
    house.pass(6 * 3_600, async |store| has(store, 2).await).await;
    assert!(house.is_original(&second).await, "the worker goes on");
}
