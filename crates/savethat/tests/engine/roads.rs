//! Every kind of post, and every road that still leads to one.

use rstest::rstest;
use savethat_sim::Options;

use crate::{
    clock,
    house::{House, sha256},
};

#[rstest]
#[case::video_story("video-story")]
#[case::photo_story("photo-story")]
#[case::video("video")]
#[case::photos("photos")]
#[case::photos_reflow("photos-reflow")]
#[case::photo_formats("photo-formats")]
#[case::most_photos("photos-35")]
#[case::no_music("photos-no-sound")]
#[case::sound_gone("sound-404")]
#[case::sound_mp3("sound-mp3")]
#[case::sound_he("sound-he")]
#[case::silent_no_music("silent-no-music")]
#[case::unlisted("unlisted-story")]
#[case::dying("dying-story")]
#[case::made_by_a_machine("aigc")]
#[case::subtitles("subtitles")]
#[case::odd_caption("odd-caption")]
#[case::long_caption("long-caption")]
#[case::no_caption("no-caption")]
#[case::film_1mb("film-1mb")]
#[case::film_15mb("film-15mb")]
#[case::moov_last("moov-last")]
#[case::bytevc2("bytevc2")]
#[case::high_bitrate_small("high-bitrate-small")]
#[case::play_addr_only("play-addr-only")]
#[case::no_download_addr("no-download-addr")]
#[case::phone_only("phone-only")]
#[case::phone_only_api_data("phone-only-api-data")]
#[case::desktop_only("desktop-only")]
#[case::photos_desktop("photos-desktop")]
#[case::photos_phone_only("photos-phone-only")]
#[case::page_503_once("page-503-once")]
#[case::page_closed_once("page-closed-once")]
#[case::challenge("challenge")]
#[case::challenge_two_cookies("challenge-two-cookies")]
#[case::short_vm("short-vm")]
#[case::short_vt("short-vt")]
#[case::short_www("short-www")]
#[case::short_lite("short-lite")]
#[case::short_no_handle("short-no-handle")]
#[tokio::test]
async fn a_post_is_saved_byte_for_byte(#[case] name: &str) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let saved = house.save(&scenario.link).await.expect("found");
    let originals = house.originals(&scenario);
    assert_eq!(saved.len(), originals.len());
    let mut names = Vec::new();
    for (saved, original) in saved.into_iter().zip(originals) {
        let saved = saved.expect("saved");
        assert_eq!(saved.proof.sha256, original);
        assert_eq!(sha256(&saved.path), original);
        assert!(!saved.proof.watermarked && !saved.already);
        names.push(saved.path.file_name().expect("a name").to_str().expect("plain").to_owned());
    }
    names.sort();
    assert_eq!(house.names(), names, "nothing lies beside what was saved");
}

#[tokio::test]
async fn a_short_link_may_lead_to_a_short_link() {
    let house = House::standard().await;
    let post = house.found("short-chain").await;
    assert_eq!(post.id, house.scenario("video").id.expect("a post").to_string());
}

#[tokio::test]
async fn a_short_link_to_plain_http_is_asked_over_tls() {
    let house = House::standard().await;
    let post = house.found("short-plain-http").await;
    assert_eq!(post.id, house.scenario("video-story").id.expect("a post").to_string());
    assert_eq!(house.sim.count(|hit| hit.method == "CONNECT"), 0, "port 80 was not asked for");
}

#[rstest]
#[case::over_http_1("video-story")]
#[case::resumed_over_http_1("cut-once")]
#[case::pictures_over_http_1("photos")]
#[tokio::test]
async fn http_1_will_do(#[case] name: &str) {
    let house = House::with(Options { h2: false, ..Options::default() }).await;
    let scenario = house.scenario(name);
    let saved = house.save(&scenario.link).await.expect("found");
    let saved: Vec<_> = saved.into_iter().map(|saved| saved.expect("saved").proof.sha256).collect();
    assert_eq!(saved, house.originals(&scenario));
    assert_eq!(house.sim.count(|hit| hit.version == "HTTP/2.0"), 0);
}

#[rstest]
#[case::desktop_page("www.tiktok.com")]
#[case::phone_page("m.tiktok.com")]
#[case::first_mirror("v16-webapp-prime.tiktok.com")]
#[case::second_mirror("v19-webapp-prime.us.tiktok.com")]
#[tokio::test]
async fn one_host_may_be_out_of_reach(#[case] host: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    house.sim.world(|world| world.unreachable.insert(host.to_owned()));
    let scenario = house.scenario("video-story");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    assert_eq!(saved.proof.sha256, house.originals(&scenario)[0]);
}

#[tokio::test]
async fn pictures_are_named_after_their_bytes() {
    let house = House::standard().await;
    house.save(&house.scenario("photo-formats").link).await.expect("found");
    let endings: Vec<String> = house
        .names()
        .iter()
        .filter_map(|name| name.rsplit_once('.'))
        .map(|(_, ending)| ending.to_owned())
        .collect();
    assert_eq!(endings, ["png", "avif", "webp"]);
}

#[tokio::test]
async fn a_file_has_the_time_of_posting() {
    let house = House::standard().await;
    let scenario = house.scenario("video");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    let posted = house.sim.world(|world| world.post(scenario.id.expect("a post")).expect("there").posted);
    let modified = std::fs::metadata(saved.path).and_then(|about| about.modified()).expect("a time");
    assert_eq!(jiff::Timestamp::try_from(modified).expect("a time").as_second(), posted.as_second());
}

#[rstest]
#[case::one_cookie("challenge")]
#[case::two_cookies("challenge-two-cookies")]
#[tokio::test]
async fn the_proof_of_work_is_solved_once(#[case] name: &str) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let id = scenario.id.expect("a post");
    house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    assert_eq!(house.sim.count(|hit| hit.note == Some("challenge")), 1);
    assert_eq!(house.page_hits(id), 2, "the challenge, then the page");
    assert_eq!(house.sim.media_hits(id), 1);
}

/// The names of the sharer are in the short link's target; nothing of them is asked for or kept.
#[tokio::test]
async fn the_sharers_traces_stay_behind() {
    let house = House::standard().await;
    let post = house.found("short-vm").await;
    assert!(!post.link.contains('?'), "{}", post.link);
    let carried = |hit: &savethat_sim::Hit| {
        ["u_code", "user_id", "share_link_id"].iter().any(|name| hit.query.contains(name))
    };
    assert_eq!(house.sim.count(carried), 0);
}

#[tokio::test]
async fn a_good_answer_is_kept_for_a_while() {
    let house = House::standard().await;
    let scenario = house.scenario("video-story");
    for _ in 0..3 {
        house.look(&scenario.link).await.expect("found");
    }
    assert_eq!(house.page_hits(scenario.id.expect("a post")), 1);
}

/// The page writes the handle into several places, and escapes it in one of them only.
#[tokio::test]
async fn a_handle_with_a_control_character_does_not_cost_the_post() {
    let house = House::standard().await;
    let scenario = house.scenario("video-story");
    let id = scenario.id.expect("a post");
    house.sim.world(|world| {
        world.creator_mut("every.thing").expect("there").handle = "every\0thing".into();
    });
    let post = house.look(&id.to_string()).await.expect("found");
    assert_eq!((post.id.as_str(), post.author.handle.as_str()), (id.to_string().as_str(), ""));
    assert_eq!(post.link, format!("https://www.tiktok.com/@_/video/{id}"));
}
