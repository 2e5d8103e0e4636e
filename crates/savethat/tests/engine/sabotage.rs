//! The site is broken on purpose, and the expectations of these tests are seen to fail: they are able to.

use std::sync::Arc;

use savethat::{
    post::{Jar, Part, Post},
    spool::Item,
};
use savethat_sim::{Fault, FaultRule, Options, Page, World};

use crate::house::{House, sha256};

/// What the engine and its site owe each other, in short.
async fn roads_hold(house: &House) -> Result<(), String> {
    let scenario = house.scenario("video-story");
    let post = house.look(&scenario.link).await.map_err(|failure| format!("no post: {failure}"))?;
    if post.id != scenario.id.expect("a post").to_string() {
        return Err("another post was found".to_owned());
    }
    let saved = house
        .save_post(&post, Default::default())
        .await
        .remove(0)
        .map_err(|failure| format!("not saved: {failure}"))?;
    if saved.proof.watermarked || sha256(&saved.path) != house.originals(&scenario)[0] {
        return Err("other bytes were saved".to_owned());
    }
    cookies_are_needed(house).await
}

/// The media servers give nothing to who does not bring the cookies of the page.
async fn cookies_are_needed(house: &House) -> Result<(), String> {
    let mut post = Post::clone(&*house.found("video").await);
    for media in &mut post.media {
        media.session.jar = Arc::new(Jar::default());
    }
    let item = Item { post: Arc::new(post), part: Part::File(1), quality: Default::default() };
    let spooled = house.saver.spool.open(&item, &house.cx).await.map_err(|failure| failure.to_string())?;
    // The engine helps itself by asking for the page again: the refusals before are in the site's log.
    let _had_in_the_end = spooled.proved().await;
    match house.sim.count(|hit| hit.note == Some("no tt_chain_token")) {
        0 => Err("media are given out without the cookies of their page".to_owned()),
        _ => Ok(()),
    }
}

async fn sabotaged(options: Options, world: impl FnOnce(&mut World)) -> Result<(), String> {
    let house = House::with(options).await;
    house.sim.world(world);
    roads_hold(&house).await
}

#[tokio::test]
async fn they_hold_on_a_site_that_is_well() {
    sabotaged(Options::default(), |_| {}).await.expect("nothing is broken");
}

#[tokio::test]
async fn a_site_that_checks_no_cookie_is_noticed() {
    let options = Options { check_cookie: false, ..Options::default() };
    let why = sabotaged(options, |_| {}).await.expect_err("noticed");
    assert!(why.contains("without the cookies"), "{why}");
}

#[tokio::test]
async fn another_posts_page_is_noticed() {
    let why = sabotaged(Options::default(), |world| world.every_page = Some(Page::Foreign))
        .await
        .expect_err("noticed");
    assert!(why.starts_with("no post"), "{why}");
}

#[tokio::test]
async fn a_cut_without_a_word_is_noticed() {
    let faults = [Fault::RangeIgnored, Fault::SilentCut { after: 30_000 }].map(FaultRule::always);
    let why = sabotaged(Options::default(), |world| world.every_fault = faults.to_vec())
        .await
        .expect_err("noticed");
    assert!(why.starts_with("not saved"), "{why}");
}

#[tokio::test]
async fn another_posts_bytes_are_noticed() {
    let faults = vec![FaultRule::always(Fault::OtherBytes)];
    let why = sabotaged(Options::default(), |world| world.every_fault = faults).await.expect_err("noticed");
    assert_eq!(why, "other bytes were saved");
}
