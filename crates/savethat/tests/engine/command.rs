//! The command's way: a half beside the final name, and the next run that continues it.

use std::{path::PathBuf, time::Duration};

use rstest::rstest;
use savethat::{
    failure::Code,
    spool::{Item, memo_path},
};
use savethat_sim::{Fault, FaultRule};

use crate::house::{House, names, sha256};

const NAME: &str = "film-1mb";

/// Bytes up to the middle, then silence.
fn stuck(house: &House) {
    house.faults(
        NAME,
        &[FaultRule::always(Fault::Stall { after: 400_000, pause: Duration::from_secs(3600) })],
    );
}

/// A save that stopped in the middle, as by Ctrl-C.
async fn stopped(house: &House) -> (Item, PathBuf) {
    stuck(house);
    let item = house.item(&house.found(NAME).await);
    let part = house.saved().join("film.mp4.part");
    let spooled = house.saver.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    while spooled.progress().bytes < 400_000 {
        spooled.moved(spooled.progress()).await;
    }
    (item, part)
}

/// Nobody is at the file any more.
async fn let_go(house: &House, item: &Item) {
    while house.saver.spool.progress(item).is_some() {
        house.cx.clock.sleep(Duration::from_millis(1)).await;
    }
}

#[rstest]
#[case::by_the_next_run(true)]
#[case::by_the_same_run(false)]
#[tokio::test]
async fn what_was_left_is_continued(#[case] restart: bool) {
    let house = House::standard().await;
    let (item, part) = stopped(&house).await;
    let_go(&house, &item).await;
    assert_eq!(names(&house.saved()), ["film.mp4.part", "film.mp4.part.json"]);
    assert!(memo_path(&part).exists());
    assert_eq!(std::fs::metadata(&part).expect("there").len(), 400_000);

    house.faults(NAME, &[]);
    house.sim.clear_log();
    let next = if restart { house.restarted() } else { house.saver.clone() };
    let spooled = next.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    let proof = spooled.proved().await.expect("proved");
    let original = &house.originals(&house.scenario(NAME))[0];
    assert_eq!((&proof.sha256, &sha256(&part)), (original, original));
    let ranges: Vec<_> = house.sim.log().into_iter().map(|hit| (hit.range, hit.if_range.is_some())).collect();
    assert_eq!(ranges, [(Some("bytes=400000-".to_owned()), true)]);
}

/// The handle is dropped and the file asked for again in one breath.
#[tokio::test]
async fn who_comes_back_at_once_is_served() {
    let house = House::standard().await;
    let (item, part) = stopped(&house).await;
    house.faults(NAME, &[]);
    let spooled = house.saver.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    let proof = spooled.proved().await.expect("proved");
    assert_eq!(proof.sha256, house.originals(&house.scenario(NAME))[0]);
}

#[tokio::test]
async fn a_half_of_another_version_is_begun_anew() {
    let house = House::standard().await;
    let (item, part) = stopped(&house).await;
    let_go(&house, &item).await;
    house.faults(NAME, &[FaultRule::always(Fault::NewValidator)]);
    let spooled = house.restarted().spool.open_at(&item, &part, &house.cx).await.expect("opened");
    let proof = spooled.proved().await.expect("proved");
    assert_eq!(proof.sha256, sha256(&part));
    let whole = house.original(NAME);
    let written = std::fs::read(&part).expect("there");
    assert!(
        written.len() > whole.len() && written.starts_with(&whole),
        "one version, with its own label at the end"
    );
}

#[tokio::test]
async fn two_at_one_file_are_told_so() {
    let house = House::standard().await;
    stuck(&house);
    let item = house.item(&house.found(NAME).await);
    let part = house.saved().join("film.mp4.part");
    let first = house.saver.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    while first.progress().bytes < 400_000 {
        first.moved(first.progress()).await;
    }
    let second = house.restarted();
    let spooled = second.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    let failure = spooled.proved().await.expect_err("the first is at it");
    assert_eq!(failure.code(), Code::NoSpace);
    assert!(
        failure.detail().to_string().starts_with("Another savethat is saving to"),
        "{}",
        failure.detail()
    );
    assert_eq!(first.progress().bytes, 400_000, "the first is not disturbed");
    assert_eq!(std::fs::metadata(&part).expect("there").len(), 400_000);
}
