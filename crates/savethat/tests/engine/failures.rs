//! What is said when there is nothing to save: the code, what comes with it, and how little was asked.

use std::time::Duration;

use rstest::rstest;
use savethat::failure::{Code, Failure};
use savethat_sim::{ShortHost, ShortTarget};

use crate::{clock, house::House};

async fn fails(house: &House, name: &str) -> Failure {
    match house.look(&house.scenario(name).link).await {
        Ok(post) => panic!("{name}: found {}", post.link),
        Err(failure) => failure,
    }
}

/// A refusal leads to no file, no folder and no request for media.
fn nothing_was_made(house: &House, name: &str) {
    if let Some(id) = house.scenario(name).id {
        assert_eq!(house.sim.media_hits(id), 0);
    }
    assert_eq!(house.names(), [""; 0]);
    assert!(!house.saved().exists());
}

#[rstest]
#[case("gone-deleted", Code::NotFound)]
#[case("gone-missing", Code::NotFound)]
#[case("private-self", Code::Private)]
#[case("private-authorised", Code::Private)]
#[case("private-friends", Code::Private)]
#[case("private-account-item", Code::Private)]
#[case("private-or-deleted", Code::NotFound)]
#[case("in-review", Code::NotFound)]
#[case("audit-failed", Code::NotFound)]
#[case("sensitive", Code::LoginRequired)]
#[case("geo", Code::RegionBlocked)]
#[case("geo-ur", Code::RegionBlocked)]
#[case("geo-copyright", Code::RegionBlocked)]
#[case("geo-person", Code::RegionBlocked)]
#[case("private-post", Code::Private)]
#[case("private-10222", Code::Private)]
#[case("region-locked", Code::RegionBlocked)]
#[case("expired-story", Code::NotFound)]
#[case("page-classified", Code::LoginRequired)]
#[case("page-taken-down", Code::NotFound)]
#[case("page-reviewing", Code::NotFound)]
#[tokio::test]
async fn a_definite_no_asks_one_page(#[case] name: &str, #[case] code: Code) {
    let house = House::standard().await;
    let failure = fails(&house, name).await;
    assert_eq!(failure.code(), code);
    assert!(!failure.retryable());
    assert_eq!(house.page_hits(house.scenario(name).id.expect("a post")), 1);
    nothing_was_made(&house, name);
}

#[tokio::test]
async fn a_post_that_never_was() {
    let house = House::standard().await;
    assert_eq!(fails(&house, "never-existed").await.code(), Code::NotFound);
    assert!(house.sim.log().len() <= 2);
}

/// Not about the post: every way is asked once, and once more in a second round where it may know more by then.
#[rstest]
#[case("status-10101", Code::SiteChanged, 8)]
#[case("status-captcha", Code::SiteRefused, 8)]
#[case("status-unknown", Code::SiteChanged, 8)]
#[case("page-403", Code::SiteRefused, 4)]
#[case("page-404", Code::SiteRefused, 5)]
#[case("page-429", Code::SiteRefused, 4)]
#[case("page-444", Code::SiteRefused, 4)]
#[case("page-500", Code::SiteUnreachable, 8)]
#[case("page-503", Code::SiteUnreachable, 8)]
#[case("page-empty", Code::SiteRefused, 4)]
#[case("page-wait", Code::SiteRefused, 4)]
#[case("page-captcha", Code::SiteRefused, 4)]
#[case("page-login", Code::SiteRefused, 4)]
#[case("page-foreign", Code::SiteChanged, 8)]
#[case("page-hollow", Code::SiteChanged, 8)]
#[case("page-no-item", Code::SiteChanged, 8)]
#[case("page-huge", Code::SiteChanged, 8)]
#[case("page-bomb", Code::SiteChanged, 8)]
#[case("page-broken", Code::SiteChanged, 8)]
#[case("page-closed", Code::SiteUnreachable, 8)]
#[tokio::test]
async fn every_way_is_asked_before_giving_up(#[case] name: &str, #[case] code: Code, #[case] most: usize) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let failure = fails(&house, name).await;
    assert_eq!(failure.code(), code);
    assert_eq!(failure.retryable(), matches!(code, Code::SiteRefused | Code::SiteUnreachable));
    let ways = house.ways(house.scenario(name).id.expect("a post"));
    assert!(["page", "phone", "player", "embed"].iter().all(|way| ways.contains(way)), "{ways:?}");
    assert!(ways.len() <= most, "{ways:?}");
    nothing_was_made(&house, name);
}

/// The proof of work stands before the pages only: the other ways are not guarded by it.
#[rstest]
#[case("challenge-unsolvable", &["page", "phone", "player"])]
#[case("challenge-forever", &["page", "page", "phone", "phone", "player"])]
#[tokio::test]
async fn a_proof_of_work_that_cannot_be_done(#[case] name: &str, #[case] ways: &[&str]) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    assert_eq!(house.look(&scenario.link).await.expect("found").via, "player");
    assert_eq!(house.ways(scenario.id.expect("a post")), ways);
}

#[rstest]
#[case("page-429", Some(30))]
#[case("page-429-bare", Some(60))]
#[case("list-429", Some(20))]
#[tokio::test]
async fn retry_after_is_passed_on(#[case] name: &str, #[case] seconds: Option<u64>) {
    let house = House::standard().await;
    let failure = fails(&house, name).await;
    assert_eq!((failure.code(), failure.retry_after()), (Code::SiteRefused, seconds));
}

/// Whatever else: no stack overflow, no endless wait, no wrong post.
#[tokio::test]
async fn json_of_any_depth_is_survived() {
    let house = House::standard().await;
    let scenario = house.scenario("page-deep");
    match house.look(&scenario.link).await {
        Ok(post) => assert_eq!(post.id, scenario.id.expect("a post").to_string()),
        Err(failure) => assert_eq!(failure.code(), Code::SiteChanged),
    }
}

#[tokio::test]
async fn a_page_that_trickles_ends_at_the_deadline() {
    let mut house = House::standard().await;
    house.cx = clock::fast(50);
    assert_eq!(fails(&house, "page-trickle").await.code(), Code::SiteUnreachable);
}

#[rstest]
#[case("short-expired", Code::Expired)]
#[case("short-login", Code::SiteRefused)]
#[case("short-invite", Code::LinkUnsupported)]
#[case("short-outside", Code::RefusedAddress)]
#[case("short-private-address", Code::RefusedAddress)]
#[case("short-loop", Code::SiteChanged)]
#[case("short-dead", Code::NotFound)]
#[tokio::test]
async fn short_links_that_lead_nowhere(#[case] name: &str, #[case] code: Code) {
    let house = House::standard().await;
    assert_eq!(fails(&house, name).await.code(), code);
    assert!(house.sim.log().len() <= 5, "{}", house.sim.log().len());
    assert_eq!(house.sim.count(|hit| hit.method == "CONNECT"), 0, "nobody outside was asked for");
    nothing_was_made(&house, name);
}

/// A short link to a short link to a place that is not the site's: every hop is judged, the last one too.
#[rstest]
#[case("https://evil.example/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case("https://www.tiktok.com.evil.example/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case("https://127.0.0.1/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case("https://169.254.169.254/latest/meta-data/", Code::RefusedAddress)]
#[case("https://www.tiktok.com@10.0.0.1/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case("https://vm.tiktok.com:8443/ZMelsewhere/", Code::RefusedAddress)]
#[case("file:///etc/passwd", Code::RefusedAddress)]
#[tokio::test]
async fn a_chain_of_short_links_that_leads_elsewhere(#[case] elsewhere: &str, #[case] code: Code) {
    let house = House::standard().await;
    let link = house.sim.world(|world| {
        world.short(ShortHost::Lite, "ZMlast", ShortTarget::Address(elsewhere.to_owned()));
        world.short(ShortHost::Vt, "ZMmiddle", ShortTarget::Short(ShortHost::Lite, "ZMlast".into()));
        world.short(ShortHost::Vm, "ZMfirst", ShortTarget::Short(ShortHost::Vt, "ZMmiddle".into()))
    });
    assert_eq!(house.look(&link).await.expect_err("refused").code(), code);
    assert_eq!(house.sim.log().len(), 3, "each short link is asked once");
    assert_eq!(house.sim.count(|hit| hit.method == "CONNECT"), 0, "nobody outside was asked for");
}

#[tokio::test]
async fn a_site_out_of_reach() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    house.sim.world(|world| world.unreachable.extend(["www.tiktok.com", "m.tiktok.com"].map(str::to_owned)));
    assert_eq!(fails(&house, "video-story").await.code(), Code::SiteUnreachable);
    nothing_was_made(&house, "video-story");
}

#[tokio::test]
async fn a_childs_account() {
    let house = House::standard().await;
    assert_eq!(fails(&house, "profile-child").await.code(), Code::NoStories);
}

#[rstest]
#[case("profile-private", Code::Private, 1)]
#[case("profile-unknown", Code::NotFound, 1)]
#[case("profile-no-stories", Code::NoStories, 2)]
#[case("list-blocked", Code::SiteRefused, 2)]
#[case("list-empty", Code::SiteRefused, 2)]
#[case("list-html", Code::SiteRefused, 2)]
#[case("list-status", Code::NotFound, 2)]
#[case("list-500", Code::SiteUnreachable, 3)]
#[tokio::test]
async fn creators_without_stories(#[case] name: &str, #[case] code: Code, #[case] most: usize) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    assert_eq!(fails(&house, name).await.code(), code);
    assert!(house.sim.log().len() <= most, "{}", house.sim.log().len());
}

/// The page made to be embedded knows the account where the profile does not answer; where neither does, nobody does.
#[rstest]
#[case("profile-login")]
#[case("profile-403")]
#[case("profile-empty")]
#[tokio::test]
async fn a_profile_that_does_not_answer(#[case] name: &str) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    assert_eq!(fails(&house, name).await.code(), Code::NoStories);
    let handle = house.scenario(name).link.rsplit('@').next().expect("a handle").to_owned();
    house.sim.world(|world| world.creator_mut(&handle).expect("there").embed = savethat_sim::Page::http(403));
    let house = House { saver: house.restarted(), ..house };
    assert_eq!(fails(&house, name).await.code(), Code::SiteRefused);
}

#[tokio::test]
async fn an_old_post_that_is_gone_may_have_been_a_story() {
    let house = House::standard().await;
    let failure = fails(&house, "expired-story").await;
    assert_eq!(failure.code(), Code::NotFound, "the link alone does not say that it was a Story");
    assert!(
        failure.hint().to_string().starts_with("If this was a Story it is over; it was posted 26 h ago."),
        "{}",
        failure.hint()
    );
    let young = fails(&house, "gone-deleted").await;
    assert!(!young.hint().to_string().contains("If this was a Story"), "{}", young.hint());
}

/// Seen while it lived: then its end can be said with evidence.
#[tokio::test]
async fn a_story_that_was_seen_is_expired() {
    let mut house = House::standard().await;
    house.found("dying-story").await;
    house.sim.advance(Duration::from_secs(180));
    house.cx = clock::ahead(Duration::from_secs(180));
    assert_eq!(fails(&house, "dying-story").await.code(), Code::Expired);
}

/// Other programs saw that answer for Stories which a phone could see.
#[tokio::test]
async fn a_young_story_is_looked_for_on_the_phone_page_too() {
    let house = House::standard().await;
    let scenario = house.scenario("video-story");
    house.sim.world(|world| {
        let post = world.post_mut(scenario.id.expect("a post")).expect("there");
        post.desktop = savethat_sim::Page::status(10204, "item doesn't exist");
    });
    let hinted = house.scenario("short-vm").link;
    assert_eq!(house.look(&hinted).await.expect("found").via, "phone");
}

/// Only good answers are kept.
#[tokio::test]
async fn a_failure_is_asked_again() {
    let house = House::standard().await;
    let id = house.scenario("page-403").id.expect("a post");
    assert_eq!(fails(&house, "page-403").await.code(), Code::SiteRefused);
    house.sim.world(|world| {
        let post = world.post_mut(id).expect("there");
        (post.desktop, post.phone, post.player, post.embed) = Default::default();
    });
    house.found("page-403").await;
}

#[rstest]
#[case::instagram_story(
    "https://www.instagram.com/stories/somebody/3141592653589793238/",
    Code::LoginRequired
)]
#[case::lookalike("https://www.tiktok.com.evil.example/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case::user_info("https://www.tiktok.com@evil.example/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case::port("https://www.tiktok.com:8443/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case::prefix("https://eviltiktok.com/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case::address("https://169.254.169.254/@a/video/7526770564367748360", Code::RefusedAddress)]
#[case::another_site("https://example.org/@a/video/7526770564367748360", Code::SiteUnknown)]
#[case::live("https://www.tiktok.com/@a/live", Code::LinkUnsupported)]
#[case::nothing("good morning", Code::NotALink)]
#[tokio::test]
async fn nobody_is_asked(#[case] text: &str, #[case] code: Code) {
    let house = House::standard().await;
    assert_eq!(house.look(text).await.expect_err("refused").code(), code);
    assert_eq!(house.sim.log().len(), 0);
}
