//! Bytes that come the hard way: cut, resumed, moved, renewed. What is saved is right.

use std::time::Duration;

use rstest::rstest;
use savethat_sim::{Fault, FaultRule, Hit, On};

use crate::{
    clock,
    house::{House, sha256},
};

#[rstest]
#[case("cut-once")]
#[case("cut-thrice")]
#[case("cut-always")]
#[case("wall-first-mirror")]
#[case("pause")]
#[case("drip")]
#[case("short-once")]
#[case("silent-cut")]
#[case("range-ignored")]
#[case("range-wrong")]
#[case("range-shifted")]
#[case("range-missing")]
#[case("validator-none")]
#[case("chunked")]
#[case("chunked-no-range")]
#[case("total-high")]
#[case("total-low")]
#[case("etag-weak")]
#[case("etag-changes")]
#[case("moov-last")]
#[case("tls-first-mirror")]
#[case("media-mislabelled")]
#[case("media-403-until-renewed")]
#[case("media-403-once")]
#[case("media-500-once")]
#[case("redirect-inside")]
#[case("second-mirror")]
#[tokio::test]
async fn it_gets_there(#[case] name: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(4);
    house.without_stamped(name);
    let scenario = house.scenario(name);
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    let original = &house.originals(&scenario)[0];
    assert_eq!((&saved.proof.sha256, &sha256(&saved.path)), (original, original));
    assert_eq!(house.names().len(), 1, "{:?}", house.names());
}

/// Ranges that were asked for after the first answer.
fn resumed(house: &House, name: &str) -> Vec<Hit> {
    let id = house.scenario(name).id.expect("a post").to_string();
    let mut log = house.sim.log();
    log.retain(|hit| {
        hit.path.contains(&format!("{id}-v")) && hit.range.as_deref().is_some_and(|range| range != "bytes=0-")
    });
    log
}

#[tokio::test]
async fn a_cut_file_is_continued_under_its_validator() {
    let house = House::standard().await;
    house.save(&house.scenario("cut-once").link).await.expect("found").remove(0).expect("saved");
    let resumed = resumed(&house, "cut-once");
    assert_eq!(resumed.len(), 1);
    assert_eq!((resumed[0].range.as_deref(), resumed[0].status), (Some("bytes=200000-"), 206));
    assert!(
        resumed[0].if_range.as_deref().is_some_and(|tag| tag.starts_with('"')),
        "{:?}",
        resumed[0].if_range
    );
    assert_eq!(house.sim.media_hits(house.scenario("cut-once").id.expect("a post")), 2);
}

#[tokio::test]
async fn without_a_validator_nothing_is_continued() {
    let house = House::standard().await;
    house.save(&house.scenario("validator-none").link).await.expect("found").remove(0).expect("saved");
    assert!(resumed(&house, "validator-none").is_empty());
}

/// Every answer is another file: the halves of two are never put together.
#[tokio::test]
async fn two_versions_are_never_spliced() {
    let house = House::standard().await;
    house.without_stamped("validator-new");
    let scenario = house.scenario("validator-new");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    let versions = house.sim.world(|world| {
        let whole = world.post(scenario.id.expect("a post")).expect("there").originals().remove(0);
        (0..60).map(|n| whole.labelled(&format!("answer {n:020}")).sha256()).collect::<Vec<_>>()
    });
    assert!(versions.contains(&sha256(&saved.path)), "one version, whole");
}

#[tokio::test]
async fn dead_addresses_are_renewed() {
    let house = House::standard().await;
    let scenario = house.scenario("addresses-4s");
    let id = scenario.id.expect("a post");
    let post = house.found("addresses-4s").await;
    house.sim.advance(Duration::from_secs(5));
    let saved = house.save_post(&post, Default::default()).await.remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&scenario)[0]);
    assert_eq!(house.page_hits(id), 2, "asked again once");
    assert!(house.sim.count(|hit| hit.note == Some("expired")) <= 2, "each mirror once");
}

#[tokio::test]
async fn half_a_file_is_continued_at_a_renewed_address() {
    let house = House::standard().await;
    let name = "addresses-4s";
    let once = [FaultRule::first(1, Fault::Cut { after: 200_000 })];
    house.faults(name, &once);
    let post = house.found(name).await;
    let (item, part) = (house.item(&post), house.saved().join("film.part"));
    let spooled = house.saver.spool.open_at(&item, &part, &house.cx).await.expect("opened");
    while spooled.progress().bytes < 100_000 {
        spooled.moved(spooled.progress()).await;
    }
    house.sim.advance(Duration::from_secs(5));
    let proof = spooled.proved().await.expect("proved");
    assert_eq!(proof.sha256, house.originals(&house.scenario(name))[0]);
    let resumed = resumed(&house, name);
    assert!(resumed.iter().any(|hit| hit.status == 206), "{resumed:?}");
}

/// Silence costs ten seconds of the engine's clock, which runs fast here, and then another try.
#[tokio::test]
async fn a_silent_line_is_given_up_for_another() {
    let mut house = House::standard().await;
    house.cx = clock::fast(20);
    let scenario = house.scenario("stall-once");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&scenario)[0]);
    assert_eq!(resumed(&house, "stall-once").len(), 1);
}

/// Bytes come, but fewer than any line would bring: half a minute of the engine's clock, and then another try from there.
#[tokio::test]
async fn a_dripping_line_is_given_up_for_another() {
    let mut house = House::standard().await;
    house.cx = clock::fast(20);
    let name = "drip-once";
    let scenario = house.scenario(name);
    let slow = Fault::Drip { bytes: 100, pause: Duration::from_millis(20) };
    house.faults(name, &[FaultRule::first(1, slow)]);
    let start = house.cx.clock.mono();
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    let took = house.cx.clock.mono().saturating_sub(start);
    assert_eq!(saved.proof.sha256, house.originals(&scenario)[0]);
    assert!((30..300).contains(&took.as_secs()), "{took:?}");
    let resumed = resumed(&house, name);
    assert_eq!((resumed.len(), resumed[0].status), (1, 206), "{resumed:?}");
}

/// Of a small file even a drip brings a good part: no reason to stay with it.
#[tokio::test]
async fn a_small_file_is_had_where_it_does_not_drip() {
    let mut house = House::standard().await;
    house.cx = clock::fast(20);
    let name = "video-story";
    let slow = Fault::Drip { bytes: 100, pause: Duration::from_millis(20) };
    house.faults(name, &[FaultRule::always(slow).on(On::Mirror(0))]);
    let start = house.cx.clock.mono();
    house.save(&house.scenario(name).link).await.expect("found").remove(0).expect("saved");
    let took = house.cx.clock.mono().saturating_sub(start);
    assert!(took < Duration::from_secs(110), "{took:?}");
}

/// A small file on a line that breaks ever again: each try brings a good part of it.
#[tokio::test]
async fn a_picture_that_is_cut_ten_times_arrives() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let name = "photo-story";
    house.faults(name, &[FaultRule::always(Fault::Cut { after: 4_600 })]);
    let saved = house.save(&house.scenario(name).link).await.expect("found").remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&house.scenario(name))[0]);
    let id = house.scenario(name).id.expect("a post");
    assert_eq!(house.sim.media_hits(id), 10);
    assert!(house.page_hits(id) <= 2, "the page was not asked again");
}

#[tokio::test]
async fn one_mirror_is_enough() {
    let house = House::standard().await;
    let name = "cut-once";
    house
        .faults(name, &[FaultRule::always(Fault::Http { status: 403, retry_after: None }).on(On::Mirror(1))]);
    let saved = house.save(&house.scenario(name).link).await.expect("found").remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&house.scenario(name))[0]);
    assert_eq!(house.sim.media_hits(house.scenario(name).id.expect("a post")), 1);
}
