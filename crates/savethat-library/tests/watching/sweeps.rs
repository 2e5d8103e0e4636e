use savethat_library::store::Records as _;
use savethat_sim::{Clip, Post};

use crate::house::{HOUR, House, has};

#[tokio::test]
async fn small_pictures_without_a_post_go_and_those_with_one_stay() {
    let mut house = House::with(&["alice"]).await;
    let id = house.story("alice", Post::clip(Clip::ALL[0]));
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    let thumbs = house.shelf.thumbs();
    house.pass(10, async |_| thumbs.read("tiktok", &id).expect("a disk").is_some()).await;
    thumbs.write("tiktok", "7526770564367748360", b"of nobody").expect("written");
    let begun = thumbs.path("tiktok", "7526770564367748360").expect("a path").with_extension("1.part");
    std::fs::write(&begun, b"half").expect("written");
    house.idle(2 * HOUR).await;
    assert_eq!(thumbs.read("tiktok", "7526770564367748360").expect("a disk"), None);
    assert!(!begun.exists());
    assert!(thumbs.read("tiktok", &id).expect("a disk").is_some());
    house.store.remove("tiktok", &id).await.expect("a library");
    house.idle(25 * HOUR).await;
    assert_eq!(thumbs.read("tiktok", &id).expect("a disk"), None, "every day again");
}
