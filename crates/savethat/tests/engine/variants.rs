//! Which of a post's forms is had, and which are never asked for.

use rstest::rstest;
use savethat::media::{Quality, order};
use savethat_sim::{Clip, Fault, FaultRule, Post, PostMedia, Variant, Video, fixture};

use crate::{
    clock,
    house::{House, sha256_of},
};

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
#[case::without_sound("silent-best", Quality::Compatible, 1)]
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

    // What turned out silent is neither offered nor asked for again.
    let tried = house.file_hits(id, "v0");
    let post = house.look(&link).await.expect("found");
    let offered = |post: &savethat::post::Post| {
        order(&post.media[0], Quality::Best).first().map(|variant| (variant.width, variant.height))
    };
    assert_eq!(offered(&post), Some((Some(1080), Some(1920))), "as the site says");
    let amended = house.saver.spool.amended(&post);
    assert_eq!(offered(&amended), Some((Some(576), Some(1024))));
    let item = house.item(&post);
    let sha256 = house
        .saver
        .spool
        .open(&item, &house.cx)
        .await
        .expect("opened")
        .proved()
        .await
        .expect("proved")
        .sha256;
    assert_eq!((sha256, house.file_hits(id, "v0")), (sound, tried));
}

/// Apple's players want another name for the same pictures: four bytes of the file.
#[rstest]
#[case::at_once(&[])]
#[case::cut_inside_the_index(&[Fault::Cut { after: 600 }, Fault::Cut { after: 40 }, Fault::Cut { after: 130 }])]
#[tokio::test]
async fn hev1_becomes_hvc1(#[case] faults: &[Fault]) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let mut video = Video::clip(Clip::Dawn);
    video.variants = vec![Variant::h265(fixture::hev1(), 720, 1280)];
    video.watermarked = None;
    let mut post = Post::video(video).story();
    for fault in faults {
        post = post.rule(FaultRule::first(1, *fault));
    }
    let (id, link) = house.sim.world(|world| {
        let id = world.add("some.body", post);
        (id, world.link(id))
    });
    let saved = house.save(&link).await.expect("found").remove(0).expect("saved");
    assert_eq!(saved.proof.shape.codecs, ["hvc1", "mp4a"]);
    let mut film = house.sim.world(|world| match &world.post(id).expect("there").media {
        PostMedia::Video(video) => video.variants[0].content.to_vec(),
        PostMedia::Photos(_) => panic!("a film"),
    });
    let entry = film.windows(4).position(|word| word == b"hev1").expect("as the site has it");
    film[entry..entry + 4].copy_from_slice(b"hvc1");
    assert_eq!(saved.proof.sha256, sha256_of(&film), "and nothing else has changed");
}
