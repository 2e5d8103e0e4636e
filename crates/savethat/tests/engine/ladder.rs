//! The ways into a post: each of them alone, all of them together, and what is remembered from one visitor to the next.

use std::time::Duration;

use rstest::rstest;
use savethat::{
    failure::Code,
    post::Kind,
    source::tiktok::{Rung, SiteSettings},
};
use savethat_sim::Page;

use crate::{
    clock,
    house::{House, sha256},
};

#[rstest]
#[case("only-page", "page")]
#[case("only-phone", "phone")]
#[case("only-player", "player")]
#[case("only-embed", "embed")]
#[case("only-list", "stories")]
#[case("only-player-photos", "player")]
#[case("only-embed-photos", "embed")]
#[tokio::test]
async fn each_way_in_is_enough(#[case] name: &str, #[case] via: &str) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let post = house.found(name).await;
    assert_eq!(post.via, via);
    let saved = house.save(&scenario.link).await.expect("found");
    let sums: Vec<String> = saved.into_iter().map(|file| sha256(&file.expect("saved").path)).collect();
    assert_eq!(sums, house.originals(&scenario));
}

#[rstest]
#[case(vec![Rung::Player], "player", &["player"])]
#[case(vec![Rung::Embed, Rung::Page], "embed", &["embed"])]
#[case(vec![Rung::Phone, Rung::Page], "phone", &["phone"])]
#[tokio::test]
async fn the_operator_chooses_the_ways(#[case] rungs: Vec<Rung>, #[case] via: &str, #[case] ways: &[&str]) {
    let house = House::asking(SiteSettings { rungs, ..SiteSettings::default() }).await;
    assert_eq!(house.found("video-story").await.via, via);
    assert_eq!(house.ways(house.scenario("video-story").id.expect("a post")), ways);
}

#[tokio::test]
async fn a_way_that_is_left_out_is_never_asked() {
    let house = House::asking(SiteSettings { rungs: vec![Rung::Page], ..SiteSettings::default() }).await;
    let scenario = house.scenario("only-player");
    assert_eq!(house.look(&scenario.link).await.expect_err("closed").code(), Code::SiteRefused);
    assert_eq!(house.ways(scenario.id.expect("a post")), ["page"]);
}

#[tokio::test]
async fn the_operators_user_agent_is_the_desktops() {
    let agent = "Mozilla/5.0 (X11; Linux x86_64) Chosen/1.0";
    let site = SiteSettings { user_agent: Some(agent.to_owned()), ..SiteSettings::default() };
    let house = House::asking(site).await;
    house.found("only-phone").await;
    for hit in house.sim.log() {
        let phone = hit.host == "m.tiktok.com";
        assert_eq!(hit.user_agent.as_deref() == Some(agent), !phone, "{hit:?}");
    }
}

/// One stable set for each way: nothing differs between two look-ups, and each looks like a browser.
#[tokio::test]
async fn headers_are_the_same_every_time() {
    let house = House::standard().await;
    let mut seen = Vec::new();
    for saver in [house.restarted(), house.restarted()] {
        house.sim.clear_log();
        let link = saver.judge(&house.scenario("only-embed").link).expect("a link").link;
        saver.look(&link, &house.cx).await.expect("found");
        let log = house.sim.log();
        assert!(
            log.iter()
                .all(|hit| hit.user_agent.as_deref().is_some_and(|agent| agent.starts_with("Mozilla/5.0 (")))
        );
        seen.push(
            log.into_iter()
                .map(|hit| (hit.path, hit.query, hit.user_agent, hit.referer, hit.cookie_names))
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(seen[0], seen[1]);
    assert!(
        seen[0].iter().all(|(_, _, _, _, cookies)| cookies.is_empty()),
        "each way begins with an empty jar"
    );
}

/// Closed to this server, not to the post: the next visitor begins where the last one came in, for some minutes.
#[tokio::test]
async fn the_way_that_works_is_remembered_for_some_minutes() {
    let mut house = House::standard().await;
    let hand = clock::Hand::default();
    house.cx = clock::moved(&hand);
    house.found("only-player").await;
    let next = house.scenario("video-story");
    let id = next.id.expect("a post");
    assert_eq!(house.look(&next.link).await.expect("found").via, "player");
    assert_eq!(house.ways(id), ["player"]);
    hand.forward(Duration::from_secs(11 * 60));
    house.sim.clear_log();
    assert_eq!(house.look(&next.link).await.expect("found").via, "page");
    assert_eq!(house.ways(id), ["page"]);
}

/// What is wrong with one post says nothing of the way.
#[tokio::test]
async fn a_post_that_is_missing_on_one_page_closes_nothing() {
    let house = House::standard().await;
    assert_eq!(house.found("phone-only").await.via, "phone");
    assert_eq!(house.found("photos-phone-only").await.via, "phone");
    assert_eq!(house.found("video-story").await.via, "page");
}

#[tokio::test]
async fn pictures_are_looked_for_on_the_phone_page_first() {
    let house = House::standard().await;
    let scenario = house.scenario("photos");
    assert!(scenario.link.contains("/photo/"), "the link says so");
    house.look(&scenario.link).await.expect("found");
    assert_eq!(house.ways(scenario.id.expect("a post")), ["phone"]);
}

#[tokio::test]
async fn a_way_that_is_limited_is_left_alone_by_all_visitors() {
    let mut house = House::standard().await;
    let hand = clock::Hand::default();
    house.cx = clock::moved(&hand);
    assert_eq!(house.found("page-429-desktop").await.via, "phone");
    house.sim.clear_log();
    // Another visitor, another post.
    house.found("film-1mb").await;
    assert_eq!(house.sim.count(|hit| hit.path.starts_with("/@")), 0, "asked again before its time");
    hand.forward(Duration::from_secs(11 * 60));
    house.found("no-caption").await;
    assert_eq!(house.sim.count(|hit| hit.path.starts_with("/@")), 1);
}

#[tokio::test]
async fn who_comes_while_every_way_is_limited_is_told_when() {
    let mut house = House::standard().await;
    let hand = clock::Hand::default();
    house.cx = clock::moved(&hand);
    let first = house.look(&house.scenario("page-429").link).await.expect_err("limited");
    assert_eq!((first.code(), first.retry_after()), (Code::SiteRefused, Some(30)));
    house.sim.clear_log();
    hand.forward(Duration::from_secs(10));
    let second = house.look(&house.scenario("film-1mb").link).await.expect_err("limited");
    assert_eq!(second.code(), Code::SiteRefused);
    assert!((15..=20).contains(&second.retry_after().expect("told")), "{:?}", second.retry_after());
    assert_eq!(house.sim.log().len(), 0, "and nobody is asked");
    hand.forward(Duration::from_secs(20));
    house.found("film-1mb").await;
}

#[tokio::test]
async fn the_best_media_and_the_richest_words_of_all() {
    let house = House::standard().await;
    let post = house.found("hollow-desktop").await;
    assert_ne!(post.via, "page");
    assert!(!post.author.handle.is_empty() && post.posted.is_some());
    let saved =
        house.save(&house.scenario("hollow-desktop").link).await.expect("found").remove(0).expect("saved");
    assert!(!saved.proof.watermarked);
}

/// `Retry-After` of servers in trouble: a short one is waited for, a long one is told.
#[rstest]
#[case(None, 8)]
#[case(Some(2), 8)]
#[case(Some(120), 4)]
#[tokio::test]
async fn servers_in_trouble_say_when(#[case] retry_after: Option<u32>, #[case] asked: usize) {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let scenario = house.scenario("page-503");
    let id = scenario.id.expect("a post");
    house.sim.world(|world| world.every_page = Some(Page::Http { status: 503, retry_after }));
    let start = house.cx.clock.mono();
    let failure = house.look(&scenario.link).await.expect_err("in trouble");
    assert_eq!((failure.code(), failure.retry_after()), (Code::SiteUnreachable, retry_after.map(u64::from)));
    assert_eq!(house.ways(id).len(), asked);
    if asked == 8 {
        let waited = house.cx.clock.mono() - start;
        assert!(waited >= Duration::from_secs(retry_after.unwrap_or(0).into()), "{waited:?}");
    }
}

/// Any link may say of any post that it is a Story.
#[tokio::test]
async fn what_one_link_says_is_not_for_the_others() {
    let house = House::standard().await;
    let link = house.scenario("subtitles").link;
    assert_eq!(house.look(&format!("{link}?story_type=1")).await.expect("found").kind, Kind::Story);
    assert_eq!(house.look(&link).await.expect("found").kind, Kind::Video);
}

/// Time is left for giving what was found when every other way trickles.
#[tokio::test]
async fn what_was_found_is_given_in_time() {
    let mut house = House::standard().await;
    house.cx = clock::fast(10);
    let scenario = house.scenario("stamped-only");
    house.sim.world(|world| {
        let post = world.post_mut(scenario.id.expect("a post")).expect("there");
        (post.phone, post.player, post.embed) = (Page::Trickle, Page::Trickle, Page::Trickle);
    });
    let start = house.cx.clock.mono();
    assert_eq!(house.look(&scenario.link).await.expect("found").via, "page");
    assert!(house.cx.clock.mono() - start < Duration::from_secs(25));
}

/// oEmbed may speak of a Story from memory: its day decides, with the site's no.
#[tokio::test]
async fn a_story_whose_day_is_over_is_not_elsewhere() {
    let mut house = House::standard().await;
    house.sim.world(|world| {
        let id = world.scenario("video-story").and_then(|row| row.id).expect("a post");
        let post = world.post_mut(id).expect("there");
        let bare = || Page::status(10204, "");
        (post.desktop, post.phone, post.player, post.embed) = (bare(), bare(), bare(), bare());
        post.listed = false;
        post.oembed = savethat_sim::Oembed::Known;
    });
    let young = house.look(&house.scenario("short-vm").link).await.expect_err("not shown");
    assert_eq!(young.code(), Code::RegionBlocked);
    house.cx = clock::ahead(Duration::from_secs(30 * 60 * 60));
    let over = house.look(&house.scenario("short-vm").link).await.expect_err("not shown");
    assert_eq!(over.code(), Code::Expired);
}

/// One way has it with the mark alone, the next denies it: what was found counts.
#[tokio::test]
async fn what_was_found_is_not_denied_away() {
    let house = House::standard().await;
    let scenario = house.scenario("stamped-only");
    house.sim.world(|world| {
        let post = world.post_mut(scenario.id.expect("a post")).expect("there");
        post.phone = Page::status(10204, "status_deleted");
    });
    assert_eq!(house.look(&scenario.link).await.expect("found").via, "page");
}

/// Nobody made it, says every way: then all are asked, and it is saved all the same.
#[tokio::test]
async fn a_post_without_its_author_is_saved() {
    let house = House::standard().await;
    let scenario = house.scenario("no-author");
    let saved = house.save(&scenario.link).await.expect("found").remove(0).expect("saved");
    assert_eq!(sha256(&saved.path), house.originals(&scenario)[0]);
}

#[rstest]
#[case("oembed-geo", Code::RegionBlocked)]
#[case("oembed-gone", Code::NotFound)]
#[case("oembed-404-known", Code::SiteRefused)]
#[case("no-reason", Code::NotFound)]
#[tokio::test]
async fn oembed_tells_causes_apart(#[case] name: &str, #[case] code: Code) {
    let house = House::standard().await;
    let scenario = house.scenario(name);
    let failure = house.look(&scenario.link).await.expect_err("no post");
    assert_eq!(failure.code(), code);
    let ways = house.ways(scenario.id.expect("a post"));
    assert_eq!(ways.iter().filter(|way| **way == "oembed").count(), 1, "{ways:?}");
    assert_eq!(ways.last(), Some(&"oembed"));
}

/// One voice is no answer: a page that was not found, while every other way refuses and oEmbed is silent.
#[tokio::test]
async fn one_voice_is_no_answer() {
    let house = House::standard().await;
    let scenario = house.scenario("oembed-404-known");
    house.sim.world(|world| {
        let post = world.post_mut(scenario.id.expect("a post")).expect("there");
        post.oembed = savethat_sim::Oembed::Http { status: 503, retry_after: None };
    });
    let failure = house.look(&scenario.link).await.expect_err("no post");
    assert_eq!(failure.code(), Code::SiteRefused);
    assert!(failure.retryable());
}

#[tokio::test]
async fn every_way_is_over_within_the_deadline() {
    let mut house = House::standard().await;
    house.cx = clock::fast(50);
    let start = house.cx.clock.mono();
    let failure = house.look(&house.scenario("page-trickle").link).await.expect_err("too slow");
    assert_eq!(failure.code(), Code::SiteUnreachable);
    assert!(house.cx.clock.mono() - start < Duration::from_secs(40), "25 s, and what a busy machine adds");
}

#[tokio::test]
async fn a_page_that_trickles_leaves_time_for_the_next_way() {
    let mut house = House::standard().await;
    house.cx = clock::fast(20);
    let scenario = house.scenario("video-story");
    house.sim.world(|world| {
        world.post_mut(scenario.id.expect("a post")).expect("there").desktop = Page::Trickle;
    });
    assert_eq!(house.look(&scenario.link).await.expect("found").via, "phone");
}

/// A young Story that two pages deny may be there for the player.
#[tokio::test]
async fn a_young_story_is_looked_for_everywhere() {
    let house = House::standard().await;
    let id = house.scenario("video-story").id.expect("a post");
    house.sim.world(|world| {
        let post = world.post_mut(id).expect("there");
        post.desktop = Page::status(10204, "item doesn't exist");
        post.phone = Page::status(10204, "item doesn't exist");
    });
    let post = house.look(&house.scenario("short-vm").link).await.expect("found");
    assert_eq!((post.via, post.kind), ("player", Kind::Story));
}

/// Once its day is over two that agree are enough.
#[tokio::test]
async fn an_old_story_is_not() {
    let house = House::standard().await;
    let failure = house.look(&house.scenario("short-expired").link).await.expect_err("over");
    assert_eq!(failure.code(), Code::Expired);
    assert_eq!(house.ways(house.scenario("expired-story").id.expect("a post")), ["page", "phone"]);
}

/// The site does not redirect: oEmbed still knows which post is meant.
#[tokio::test]
async fn a_short_link_that_does_not_redirect() {
    let house = House::standard().await;
    house.sim.world(|world| world.unreachable.insert("vm.tiktok.com".to_owned()));
    let post = house.look(&house.scenario("short-vm").link).await.expect("found");
    assert_eq!(post.id, house.scenario("video-story").id.expect("a post").to_string());
}

/// The profile is closed: the number of the account is known from the page made to be embedded, or from a post that was
/// seen.
#[tokio::test]
async fn a_ring_without_the_profile_page() {
    let house = House::standard().await;
    house.sim.world(|world| world.creator_mut("mira.walks").expect("there").page = Page::http(403));
    assert_eq!(house.look_all("@mira.walks").await.expect("a ring").len(), 4);
    assert_eq!(house.sim.hits("www.tiktok.com/embed/@mira.walks"), 1);

    let house = House::standard().await;
    house.sim.world(|world| {
        let creator = world.creator_mut("every.thing").expect("there");
        (creator.page, creator.embed) = (Page::http(403), Page::http(403));
    });
    let failure = house.look_all("@every.thing").await.expect_err("nobody knows the number");
    assert_eq!(failure.code(), Code::SiteRefused);
    house.found("video-story").await;
    assert!(house.look_all("@every.thing").await.expect("a ring").len() > 1);
}
