use savethat_library::{copy::CopyError, export, store::Wanted};
use savethat_sim::{Clip, Post};
use savethat_words::Tongue;

use crate::house::{House, has};

#[tokio::test]
async fn a_copy_that_was_interrupted_says_so_and_has_no_beginning() {
    let mut house = House::with(&["alice"]).await;
    house.story("alice", Post::clip(Clip::ALL[0]));
    house.watch("alice").await;
    house.start();
    house.pass(120, async |store| has(store, 1).await).await;
    house.stop().await;
    let to = house.shelf.folder().with_file_name("pages");
    house.cx.stop.cancel();
    let parts = (&house.store, &house.shelf);
    let wanted = Wanted::default();
    let copied = export::copy(parts, &wanted, &to, &house.saver, Tongue::ENGLISH, &house.cx).await;
    assert!(matches!(copied, Err(CopyError::Stopped)), "{copied:?}");
    assert!(to.join("THIS COPY IS NOT WHOLE.txt").exists());
    assert!(!to.join("index.html").exists());
}
