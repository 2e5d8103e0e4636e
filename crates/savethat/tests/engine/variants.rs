//! Which of a post's forms is had, and which are never asked for.

use rstest::rstest;
use savethat::media::Quality;
use savethat_sim::{Clip, Post, PostMedia, Variant, Video, fixture};

use crate::{clock, house::House};

/// The SHA-256 of a form of the scenario's film; the stamped copy where `n` is `None`.
fn form(house: &House, name: &str, n: Option<usize>) -> String {
    let id = house.scenario(name).id.expect("a post");
    house.sim.world(|world| match &world.post(id).expect("there").media {
        PostMedia::Video(video) => n
            .map_or_else(
                || video.watermarked.clone().expect("a stamped copy"),
                |n| video.variants[n].content.clone(),
            )
            .sha256(),
        PostMedia::Photos(_) => panic!("{name} is no film"),
    })
}

#[rstest]
#[case::compatible("video-story", Quality::Compatible, 1)]
#[case::best("video-story", Quality::Best, 0)]
#[case::h265_only("h265-only", Quality::Compatible, 0)]
#[case::second_variant("second-variant", Quality::Compatible, 1)]
#[case::bytevc2_is_nobodys_best("bytevc2", Quality::Best, 1)]
#[tokio::test]
async fn the_form_that_was_asked_for(#[case] name: &str, #[case] quality: Quality, #[case] expected: usize) {
    let house = House::standard().await;
    let post = house.found(name).await;
    let saved = house.save_post(&post, quality).await.remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, form(&house, name, Some(expected)));
    assert!(!saved.proof.watermarked);
}

#[rstest]
#[case::bytevc2("bytevc2", &["v0", "logo"])]
#[case::h265("video-story", &["v0", "v2", "logo"])]
#[case::smaller("high-bitrate-small", &["v0", "logo"])]
#[case::webp("photos", &["p0f0", "p1f0", "p2f0", "sound"])]
#[tokio::test]
async fn other_forms_are_not_fetched(#[case] name: &str, #[case] others: &[&str]) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    for saved in house.save(&scenario.link).await.expect("found") {
        saved.expect("saved");
    }
    for file in others {
        assert_eq!(house.file_hits(scenario.id.expect("a post"), file), 0, "{file}");
    }
}

#[rstest]
#[case("video-story")]
#[case("bytevc2")]
#[case("stamped-only")]
#[case("wall")]
#[case("media-403")]
#[tokio::test]
async fn the_gateway_is_never_asked(#[case] name: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let _saved_or_not = house.save(&house.scenario(name).link).await.expect("found");
    assert_eq!(house.sim.hits("/aweme/v1/play"), 0);
}

#[rstest]
#[case::nothing_else_offered("stamped-only")]
#[case::nothing_else_whole("short")]
#[case::nothing_else_passes("wall")]
#[tokio::test]
async fn the_stamp_is_the_last_resort_and_said_so(#[case] name: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let saved = house.save(&house.scenario(name).link).await.expect("found").remove(0).expect("saved");
    assert!(saved.proof.watermarked);
    assert_eq!(saved.proof.sha256, form(&house, name, None));
}

#[tokio::test]
async fn a_form_without_sound_is_passed_over() {
    let house = House::standard().await;
    let mut video = Video::clip(Clip::Dawn);
    let silent = Variant { width: 1080, height: 1920, ..Variant::h264(fixture::silent()) };
    video.variants.insert(0, silent);
    let (id, link) = house.sim.world(|world| {
        let id = world.add("some.body", Post::video(video).story());
        (id, world.link(id))
    });
    let saved = house.save(&link).await.expect("found").remove(0).expect("saved");
    let sound = house.sim.world(|world| match &world.post(id).expect("there").media {
        PostMedia::Video(video) => video.variants[1].content.sha256(),
        PostMedia::Photos(_) => panic!("a film"),
    });
    assert_eq!(saved.proof.sha256, sound);
    assert!(house.file_hits(id, "v0") > 0, "the larger one was tried first");
    assert!(!saved.proof.watermarked);
}
