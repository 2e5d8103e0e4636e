//! What is there already is left alone if it is whole, and replaced if it is not.

use rstest::rstest;

use crate::house::{House, sha256};

#[rstest]
#[case("video-story")]
#[case("photos")]
#[tokio::test]
async fn what_is_whole_is_left_alone(#[case] name: &str) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let id = scenario.id.expect("a post");
    house.save(&scenario.link).await.expect("found");
    let before = house.sim.media_hits(id);
    for (saved, original) in
        house.save(&scenario.link).await.expect("found").into_iter().zip(house.originals(&scenario))
    {
        let saved = saved.expect("saved");
        assert!(saved.already);
        assert_eq!(saved.proof.sha256, original);
    }
    assert_eq!(house.sim.media_hits(id), before);
}

#[rstest]
#[case::cut(|bytes: &mut Vec<u8>| bytes.truncate(20_000))]
#[case::empty(Vec::clear)]
#[case::a_page(|bytes: &mut Vec<u8>| *bytes = b"<!DOCTYPE html><html></html>".to_vec())]
#[tokio::test]
async fn what_is_broken_is_replaced(#[case] spoil: impl Fn(&mut Vec<u8>)) {
    let house = House::standard().await;
    let scenario = house.scenario("video-story");
    let path = house.save(&scenario.link).await.expect("found").remove(0).expect("saved").path;
    let mut bytes = std::fs::read(&path).expect("there");
    spoil(&mut bytes);
    std::fs::write(&path, bytes).expect("spoilt");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    assert!(!saved.already);
    assert_eq!(saved.path, path);
    assert_eq!(sha256(&path), house.originals(&scenario)[0]);
    assert_eq!(house.names().len(), 1);
}

/// A picture is looked for under every ending that it may have.
#[tokio::test]
async fn a_picture_is_known_by_whatever_it_is() {
    let house = House::standard().await;
    let link = house.scenario("photo-formats").link;
    house.save(&link).await.expect("found");
    assert!(house.save(&link).await.expect("found").into_iter().all(|saved| saved.expect("saved").already));
}
