//! Bytes that never come right: a failure of the table, and nothing under a final name.

use std::time::Duration;

use rstest::rstest;
use savethat::failure::Code;
use savethat::media::Quality;
use savethat_sim::{Fault, FaultRule, Options};

use crate::{
    clock,
    house::{House, engine, sha256},
};

/// Under a final name is what is whole; half a file may lie beside it.
fn nothing_looks_saved(house: &House) {
    let names = house.names();
    let half = |name: &String| name.ends_with(".part") || name.ends_with(".part.json");
    assert!(names.iter().all(half), "{names:?}");
}

#[rstest]
#[case("wall", Code::MediaBroken)]
#[case("short", Code::MediaBroken)]
#[case("cut-at-once", Code::SiteUnreachable)]
#[case("range-gzip", Code::MediaBroken)]
#[case("length-high", Code::MediaBroken)]
#[case("length-low", Code::MediaBroken)]
#[case("media-html", Code::MediaBroken)]
#[case("media-json", Code::MediaBroken)]
#[case("media-empty", Code::MediaBroken)]
#[case("media-403", Code::SiteRefused)]
#[case("media-404", Code::MediaBroken)]
#[case("media-416", Code::MediaBroken)]
#[case("media-429", Code::SiteRefused)]
#[case("media-500", Code::SiteUnreachable)]
#[case("redirect-outside", Code::MediaBroken)]
#[case("redirect-plain", Code::MediaBroken)]
#[case("chunked-short", Code::MediaBroken)]
#[case("moov-beyond", Code::MediaBroken)]
#[case("moov-sizes", Code::MediaBroken)]
#[case("moov-more", Code::MediaBroken)]
#[case("moov-twice", Code::MediaBroken)]
#[case("moov-missing", Code::MediaBroken)]
#[case("moov-cut", Code::MediaBroken)]
#[case("silent-all", Code::MediaBroken)]
#[case("addresses-dead", Code::SiteRefused)]
#[tokio::test]
async fn it_never_looks_saved(#[case] name: &str, #[case] code: Code) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    house.without_stamped(name);
    let scenario = house.scenario(name);
    let failure = house.save(&scenario.link).await.expect("found").remove(0).expect_err("broken");
    assert_eq!(failure.code(), code);
    assert!(failure.retryable());
    nothing_looks_saved(&house);
    let hits = house.sim.media_hits(scenario.id.expect("a post"));
    assert!((1..=24).contains(&hits), "{hits} requests for one broken file");
    assert_eq!(house.sim.count(|hit| hit.method == "CONNECT"), 0, "nobody outside was asked for");
}

/// A whole file was promised, not a range, and it ends too early, on both versions of HTTP.
#[rstest]
#[case::without_a_word(true, Fault::SilentCut { after: 300_000 })]
#[case::without_a_word_1(false, Fault::SilentCut { after: 300_000 })]
#[case::as_promised(true, Fault::LengthTooLow)]
#[case::as_promised_1(false, Fault::LengthTooLow)]
#[case::promised_more(true, Fault::LengthTooHigh)]
#[case::promised_more_1(false, Fault::LengthTooHigh)]
#[tokio::test]
async fn a_whole_answer_that_is_none(#[case] h2: bool, #[case] fault: Fault) {
    let mut house = House::with(Options { h2, ..Options::default() }).await;
    house.cx = clock::fast(10);
    let name = "film-1mb";
    house.without_stamped(name);
    house.faults(name, &[Fault::RangeIgnored, fault].map(FaultRule::always));
    let failure = house.save(&house.scenario(name).link).await.expect("found").remove(0).expect_err("broken");
    assert_eq!(failure.code(), Code::MediaBroken);
    nothing_looks_saved(&house);
}

/// Each hop is a request: five of them, and then the next address.
#[tokio::test]
async fn a_redirect_that_leads_to_itself_is_left() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let scenario = house.scenario("redirect-loop");
    house.without_stamped("redirect-loop");
    let failure = house.save(&scenario.link).await.expect("found").remove(0).expect_err("a loop");
    assert_eq!(failure.code(), Code::MediaBroken);
    nothing_looks_saved(&house);
    let hits = house.sim.media_hits(scenario.id.expect("a post"));
    assert!(hits <= 6 * 12, "{hits} requests");
}

/// All servers of media are out of reach.
#[tokio::test]
async fn media_out_of_reach() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    house.sim.world(|world| {
        for host in ["v16-webapp-prime.tiktok.com", "v19-webapp-prime.us.tiktok.com"] {
            world.unreachable.insert(host.to_owned());
        }
    });
    let failure =
        house.save(&house.scenario("video-story").link).await.expect("found").remove(0).expect_err("silence");
    assert_eq!(failure.code(), Code::SiteUnreachable);
    nothing_looks_saved(&house);
}

#[tokio::test]
async fn the_wait_that_the_media_servers_ask_for_is_passed_on() {
    let house = House::standard().await;
    let failure =
        house.save(&house.scenario("media-429").link).await.expect("found").remove(0).expect_err("refused");
    assert_eq!(failure.retry_after(), Some(5));
}

#[rstest]
#[case("photo-html")]
#[case("photo-gone")]
#[tokio::test]
async fn the_whole_pictures_of_a_post_are_kept(#[case] name: &str) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let originals = house.originals(&scenario);
    let results = house.save(&scenario.link).await.expect("found");
    assert_eq!(results.len(), 3);
    for (n, result) in results.into_iter().enumerate() {
        match result {
            Ok(saved) => assert_eq!((sha256(&saved.path), saved.n), (originals[n].clone(), n as u32 + 1)),
            Err(failure) => assert_eq!((n, failure.code()), (1, Code::MediaBroken)),
        }
    }
    assert_eq!(house.names().len(), 2, "{:?}", house.names());
}

/// A post that is deleted while its file is fetched: the site's own word is the answer.
#[tokio::test]
async fn a_post_that_goes_meanwhile_is_gone() {
    let house = House::standard().await;
    house.without_stamped("media-403");
    let post = house.found("media-403").await;
    let id = house.scenario("media-403").id.expect("a post");
    house.sim.world(|world| {
        let post = world.post_mut(id).expect("there");
        post.desktop = savethat_sim::Page::status(10204, "status_self_see");
        post.phone = post.desktop.clone();
    });
    let failure = house.save_post(&post, Default::default()).await.remove(0).expect_err("gone");
    assert_eq!(failure.code(), Code::Private);
}

/// The Story ends while its file is fetched: half of it has come, no address is good any more, and the page says no.
#[tokio::test]
async fn a_story_that_ends_meanwhile_is_over() {
    let house = House::standard().await;
    let name = "dying-story";
    house.without_stamped(name);
    house.faults(name, &[FaultRule::first(1, Fault::Cut { after: 20_000 }), FaultRule::always(Fault::Over)]);
    let post = house.found(name).await;
    let gone = clock::ahead(Duration::from_secs(120));
    let sink = savethat::sink::Folder::new(house.saved(), None);
    let failure =
        house.saver.save(&post, Quality::Compatible, &sink, &gone).await.remove(0).1.expect_err("over");
    assert_eq!(failure.code(), Code::Expired);
    nothing_looks_saved(&house);
    // What was whole before is served on.
    let other = house.found("over-midway").await;
    assert_eq!(
        house.save_post(&other, Quality::Compatible).await.remove(0).expect_err("over").code(),
        Code::NotFound
    );
}

/// What the spool has whole is nobody's to take away: the site is not even asked.
#[tokio::test]
async fn what_the_spool_has_outlives_the_post() {
    let house = House::standard().await;
    let name = "film-1mb";
    let post = house.found(name).await;
    house
        .saver
        .spool
        .open(&house.item(&post), &house.cx)
        .await
        .expect("opened")
        .proved()
        .await
        .expect("proved");
    let id = house.scenario(name).id.expect("a post");
    house.sim.world(|world| world.post_mut(id).expect("there").over = true);
    let again = house.restarted().spool.open(&house.item(&post), &house.cx).await.expect("opened");
    assert_eq!(again.proved().await.expect("still there").sha256, house.originals(&house.scenario(name))[0]);
    assert_eq!(house.sim.media_hits(id), 1);
}

/// More comes than was promised, and never ends: given up where the promise ends, not at the limit for any file.
#[rstest]
#[case::h2(true)]
#[case::h1(false)]
#[tokio::test]
async fn bytes_beyond_the_promise_are_not_waited_for(#[case] h2: bool) {
    let mut house = House::with(Options { h2, ..Options::default() }).await;
    house.cx = clock::fast(10);
    let failure = house
        .save(&house.scenario("endless-range").link)
        .await
        .expect("found")
        .remove(0)
        .expect_err("endless");
    assert_eq!(failure.code(), Code::MediaBroken);
    nothing_looks_saved(&house);
    let sent: u64 = house.sim.log().iter().map(|hit| hit.bytes_sent).sum();
    assert!(sent < 100 << 20, "{sent} bytes for a file of 600 KB");
}

#[tokio::test]
async fn bytes_without_end_stop_at_the_limit() {
    let mut house = House::standard().await;
    let mut limits = house.saver.spool.limits().clone();
    limits.file_bytes = 5_000_000;
    house.saver = engine(&house.sim, limits);
    let failure =
        house.save(&house.scenario("endless").link).await.expect("found").remove(0).expect_err("endless");
    assert_eq!(failure.code(), Code::TooLarge);
    nothing_looks_saved(&house);
    assert_eq!(house.sim.media_hits(house.scenario("endless").id.expect("a post")), 1);
}

/// Bytes come all the time, but so few that nobody would live to see the last one.
#[tokio::test]
async fn a_line_that_only_drips_ends_in_time() {
    let mut house = House::standard().await;
    house.cx = clock::fast(100);
    let name = "drip";
    house.without_stamped(name);
    house.faults(name, &[FaultRule::always(Fault::Drip { bytes: 100, pause: Duration::from_millis(50) })]);
    let post = house.found(name).await;
    let start = house.cx.clock.mono();
    let failure = house.save_post(&post, Quality::Compatible).await.remove(0).expect_err("a drip");
    let took = house.cx.clock.mono().saturating_sub(start);
    assert_eq!(failure.code(), Code::MediaBroken);
    assert!(took < Duration::from_secs(15 * 60), "{took:?}");
    nothing_looks_saved(&house);
}

#[rstest]
#[case::said_at_once(&[])]
#[case::found_out_on_the_way(&[Fault::RangeIgnored, Fault::Chunked])]
#[tokio::test]
async fn a_file_over_the_limit_is_too_large(#[case] faults: &[Fault]) {
    let mut house = House::standard().await;
    let mut limits = house.saver.spool.limits().clone();
    limits.file_bytes = 500_000;
    house.saver = engine(&house.sim, limits);
    let faults: Vec<FaultRule> = faults.iter().copied().map(FaultRule::always).collect();
    house.faults("film-1mb", &faults);
    let failure =
        house.save(&house.scenario("film-1mb").link).await.expect("found").remove(0).expect_err("too large");
    assert_eq!(failure.code(), Code::TooLarge);
    nothing_looks_saved(&house);
    assert_eq!(
        house.sim.media_hits(house.scenario("film-1mb").id.expect("a post")),
        1,
        "another address would be as large"
    );
}

#[tokio::test]
async fn a_line_that_stays_silent_ends_in_time() {
    let mut house = House::standard().await;
    house.cx = clock::fast(5);
    let name = "stall";
    house.without_stamped(name);
    house.faults(name, &[FaultRule::always(Fault::Stall { after: 0, pause: Duration::from_secs(3600) })]);
    let post = house.look(&house.scenario(name).link).await.expect("found");
    let start = house.cx.clock.mono();
    let failure = house.save_post(&post, Quality::Compatible).await.remove(0).expect_err("silence");
    let took = house.cx.clock.mono().saturating_sub(start);
    assert_eq!(failure.code(), Code::SiteUnreachable);
    // Headers came at once, and no byte: 25 s, however many addresses and renewals there are to try.
    assert!((24..30).contains(&took.as_secs()), "{took:?}");
    nothing_looks_saved(&house);
}

/// A place where no file can be made.
#[tokio::test]
async fn a_folder_that_is_none_is_said() {
    let house = House::standard().await;
    std::fs::write(house.saved(), b"a file in the way").expect("written");
    let failure =
        house.save(&house.scenario("video-story").link).await.expect("found").remove(0).expect_err("no room");
    assert_eq!(failure.code(), Code::NoSpace);
    assert!(failure.detail().to_string().contains("saved"), "{}", failure.detail());
    assert_eq!(std::fs::read(house.saved()).expect("still there"), b"a file in the way");
}
