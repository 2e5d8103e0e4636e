//! Whether it works from here: every way by itself, and one short range of a file.

use std::time::Duration;

use savethat::{
    failure::{Code, Failure},
    media::Format,
    probe::{Probed, SAMPLE, Standing},
    source::tiktok::Rung,
};
use savethat_sim::{Clip, Fault, FaultRule, Page, Post, Way};

use crate::{clock, house::House};

impl House {
    fn add(&self, post: Post) -> (u64, String) {
        self.sim.world(|world| {
            let id = world.add("alice", post);
            (id, world.link(id))
        })
    }

    async fn probe(&self, link: &str) -> Probed {
        let link = self.saver.judge(link).expect("a link").link;
        self.saver.probe.look(&link, &self.cx).await.expect("a post")
    }
}

/// Each way and the code of its failure, "-" where it has the post.
fn told(probed: &Probed) -> Vec<(&'static str, &'static str)> {
    let code = |failure: &Failure| failure.code().as_str();
    probed.ways.iter().map(|way| (way.rung.name(), way.post.as_ref().err().map_or("-", code))).collect()
}

#[tokio::test]
async fn all_is_well_and_hardly_a_byte_is_taken() {
    let house = House::standard().await;
    let (id, link) = house.add(Post::clip(Clip::Dawn).story());
    let probed = house.probe(&link).await;
    assert_eq!(
        told(&probed),
        [("page", "-"), ("phone", "-"), ("player", "-"), ("embed", "-"), ("stories", "-")]
    );
    assert!(matches!(probed.standing(), Standing::Works(Rung::Page)));
    let (format, length) = probed.media.expect("a post").seen.expect("bytes");
    assert!(format == Format::Mp4 && length.is_some_and(|length| length > SAMPLE));
    let media: Vec<_> =
        house.sim.log().into_iter().filter(|hit| hit.path.contains(&format!("{id}-"))).collect();
    assert_eq!(media.len(), 1);
    assert_eq!(media[0].range.as_deref(), Some("bytes=0-4095"));
    assert_eq!(media[0].bytes_sent, SAMPLE);
}

#[tokio::test]
async fn a_broken_way_is_named_beside_those_that_work() {
    let house = House::standard().await;
    let post = Post::clip(Clip::Dawn).desktop(Page::Captcha).player(Page::http(500));
    let (_, link) = house.add(post);
    let probed = house.probe(&link).await;
    assert_eq!(
        told(&probed),
        [("page", "site_refused"), ("phone", "-"), ("player", "site_unreachable"), ("embed", "-")]
    );
    assert!(matches!(probed.standing(), Standing::Works(Rung::Phone)));
}

/// What the site limits is limited for everybody: for visitors after the probe, and for the probe after visitors.
#[tokio::test]
async fn a_limited_way_is_left_alone() {
    let mut house = House::standard().await;
    let hand = clock::Hand::default();
    house.cx = clock::moved(&hand);
    let limited = Page::Http { status: 429, retry_after: Some(600) };
    let (id, link) = house.add(Post::clip(Clip::Dawn).desktop(limited));
    let probed = house.probe(&link).await;
    assert_eq!(told(&probed)[0], ("page", "site_refused"));
    house.sim.clear_log();
    let probed = house.probe(&link).await;
    assert_eq!(told(&probed)[0], ("page", "site_refused"));
    house.look(&link).await.expect("by another way");
    assert!(!house.ways(id).contains(&"page"), "{:?}", house.ways(id));
    hand.forward(Duration::from_secs(601));
    house.probe(&link).await;
    assert!(house.ways(id).contains(&"page"));
}

#[tokio::test]
async fn a_post_that_is_gone_is_no_site_that_is_down() {
    let house = House::standard().await;
    let (_, link) = house.add(Post::clip(Clip::Dawn).pages(Page::status(10204, "status_deleted")));
    match house.probe(&link).await.standing() {
        Standing::Gone(failure) => assert_eq!(failure.code(), Code::NotFound),
        other => panic!("{other:?}"),
    }
    house.sim.world(|world| world.every_page = Some(Page::http(403)));
    let probed = house.probe(&link).await;
    assert!(probed.media.is_none());
    match probed.standing() {
        Standing::Down(failure) => assert_eq!(failure.code(), Code::SiteRefused),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_media_server_that_hands_out_nothing_is_named() {
    let house = House::standard().await;
    for (fault, code) in [
        (Fault::Http { status: 403, retry_after: None }, Code::SiteRefused),
        (Fault::Http { status: 404, retry_after: None }, Code::MediaBroken),
        (Fault::Http { status: 503, retry_after: None }, Code::SiteUnreachable),
        (Fault::Html, Code::MediaBroken),
        (Fault::EmptyBody, Code::MediaBroken),
        (Fault::ShiftedRange, Code::MediaBroken),
    ] {
        let (id, link) = house.add(Post::clip(Clip::Dawn).rule(FaultRule::always(fault)));
        match house.probe(&link).await.standing() {
            Standing::NoBytes(Rung::Page, failure) => assert_eq!(failure.code(), code, "{fault:?}"),
            other => panic!("{fault:?}: {other:?}"),
        }
        assert!(house.sim.media_hits(id) <= 3, "it does not insist");
    }
    // A server that sends the whole instead of a range still hands out the file.
    let (_, link) = house.add(Post::clip(Clip::Dawn).rule(FaultRule::always(Fault::RangeIgnored)));
    assert!(matches!(house.probe(&link).await.standing(), Standing::Works(_)));
}

#[tokio::test]
async fn only_a_post_can_be_looked_at() {
    let house = House::standard().await;
    let link = house.saver.judge("@mira.walks").expect("a link").link;
    let failure = house.saver.probe.look(&link, &house.cx).await.expect_err("a profile");
    assert_eq!(failure.code(), Code::LinkUnsupported);
}

/// Look-ups of visitors count, and say which way worked last.
#[tokio::test]
async fn what_visitors_saw_is_known() {
    let house = House::standard().await;
    assert_eq!(house.saver.tiktok.worked(), None);
    let (_, link) = house.add(Post::clip(Clip::Dawn).only(Way::Player));
    house.look(&link).await.expect("found");
    house.look(&link).await.expect("found");
    assert_eq!(house.saver.tiktok.worked().map(|(rung, _)| rung), Some(Rung::Player));
    let told = house.saver.tiktok.tallies().map(|way| (way.asked, way.found));
    assert_eq!(told, [(1, 0), (1, 0), (1, 1), (0, 0), (0, 0)], "an answer that is kept counts once");
}
