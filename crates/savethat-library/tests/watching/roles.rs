use savethat_library::store::Watches as _;

use crate::house::{HOUR, House};

#[tokio::test]
async fn of_two_watchers_one_looks_and_the_other_takes_over() {
    let mut house = House::with(&["alice"]).await;
    house.watch("alice").await;
    house.start_watcher();
    house.pass(30, async |store| store.watches().await.unwrap()[0].looked.is_some()).await;
    let alone = house.sim.hits("/api/story/item_list");
    let mut beside = house.beside();
    beside.start_watcher();
    for _ in 0..120 {
        house.tick(1).await;
    }
    assert_eq!(house.sim.hits("/api/story/item_list"), alone, "the second one looks at nobody");
    house.kill().await;
    let before = house.store.watches().await.unwrap()[0].looked;
    house.watch("alice.new").await;
    // A creator who was never looked at is next for whoever looks.
    let taken = house.pass(60, async |store| store.watches().await.unwrap()[1].failure.is_some()).await;
    assert!(taken <= 30, "after {taken} s");
    house.idle(6 * HOUR).await;
    assert!(house.store.watches().await.unwrap()[0].looked > before);
    beside.stop().await;
}
