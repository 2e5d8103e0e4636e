//! Downloads that were cut or killed: what is left, and how the next run goes on.

use std::{fs, time::Duration};

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Post, PostMedia};

use crate::{
    process::until,
    site::{Site, sum_of},
};

const STALLS_AT: u64 = 5_000_000;

/// `film-15mb` on a site that falls silent in the middle, once.
fn stalling() -> (Site, u64) {
    let site = Site::standard();
    let id = site.id("film-15mb");
    let stall = Fault::Stall { after: STALLS_AT, pause: Duration::from_secs(3600) };
    site.sim.world(|world| world.post_mut(id).expect("a post").faults = vec![FaultRule::always(stall)]);
    (site, id)
}

#[rstest]
#[case("INT", Some(130))]
#[case("TERM", Some(130))]
#[case("KILL", None)]
fn what_was_interrupted_is_continued(#[case] signal: &str, #[case] status: Option<i32>) {
    let (site, id) = stalling();
    let link = site.link("film-15mb");
    let running = site.start(&["get", &link]);
    let (name, part) = (format!("every.thing_{id}.mp4"), format!("every.thing_{id}.mp4.part"));
    until("half a file", || {
        let there = fs::metadata(site.out().join(&part)).ok()?.len();
        (there >= STALLS_AT * 9 / 10).then_some(())
    });
    running.signal(signal);
    let run = running.wait();
    assert_eq!(run.status, status, "{run:?}");
    assert_eq!(run.out, "");
    assert_eq!(site.names(), [part.clone(), format!("{part}.json")]);
    if status.is_some() {
        assert!(run.err.contains("interrupted"), "{}", run.err);
    }

    site.sim.world(|world| world.post_mut(id).expect("a post").faults.clear());
    site.sim.clear_log();
    let run = site.run(&["get", &link]);
    assert_eq!((run.status, run.out.as_str()), (Some(0), &*format!("./{name}\n")), "{run:?}");
    assert_eq!(sum_of(site.out().join(&name)), site.sums(id)[0]);
    assert_eq!(site.names(), [name]);
    let asked = site.media_log(id);
    assert_eq!(asked.len(), 1, "{asked:?}");
    let from = asked[0].range.as_deref().and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-'));
    let from: u64 = from.and_then(|from| from.parse().ok()).expect("a range to the end");
    assert!(from >= STALLS_AT / 2, "it began again at {from}");
    assert!(asked[0].if_range.is_some(), "{asked:?}");
    assert_eq!(asked[0].status, 206);
}

#[test]
fn a_half_of_another_file_is_not_continued() {
    let (site, id) = stalling();
    let link = site.link("film-15mb");
    let running = site.start(&["get", &link]);
    let part = site.out().join(format!("every.thing_{id}.mp4.part"));
    until("half a file", || (fs::metadata(&part).ok()?.len() >= STALLS_AT * 9 / 10).then_some(()));
    running.signal("KILL");
    running.wait();
    site.sim.world(|world| {
        world.post_mut(id).expect("a post").faults = vec![FaultRule::first(1, Fault::NewValidator)];
    });
    let run = site.run(&["get", &link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let asked = site.media_log(id);
    // Whichever answer was taken, it was taken whole: never a splice.
    assert!(asked.len() >= 2, "{asked:?}");
    let saved = fs::read(site.out().join(format!("every.thing_{id}.mp4"))).expect("saved");
    assert!(saved.len() >= 15_000_000, "{}", saved.len());
}

#[rstest]
#[case("cut-once")]
#[case("cut-thrice")]
#[case("cut-always")]
#[case("stall-once")]
#[case("wall-first-mirror")]
#[case("pause")]
#[case("short-once")]
#[case("chunked")]
#[case("range-ignored")]
#[case("validator-none")]
#[case("media-403-until-renewed")]
#[case("media-403-once")]
#[case("media-500-once")]
fn a_broken_line_is_mended_in_one_run(#[case] name: &str) {
    let site = Site::standard();
    let id = site.id(name);
    let run = site.run(&["get", &site.link(name)]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(sum_of(site.out().join(run.out.trim())), site.sums(id)[0]);
}

#[rstest]
#[case("range-wrong")]
#[case("range-shifted")]
#[case("range-missing")]
#[case("range-gzip")]
fn a_line_that_lies_never_makes_a_wrong_file(#[case] name: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", &site.link(name)]);
    match run.status {
        Some(0) => assert_eq!(run.document()["saved"][0]["sha256"], site.sums(site.id(name))[0]),
        Some(8) => assert!(site.names().iter().all(|name| name.contains(".part")), "{:?}", site.names()),
        _ => panic!("{run:?}"),
    }
}

#[rstest]
#[case(Fault::Wall { at: 300_000 })]
#[case(Fault::Short { to: 300_000 })]
#[case(Fault::Html)]
fn what_never_becomes_whole_leaves_no_file(#[case] fault: Fault) {
    let (site, id) = Site::with(|world| world.add("alice", unstamped(fault)));
    let run = site.run(&["get", "--json", &site.link_of(id)]);
    assert_eq!(run.status, Some(8), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "media_broken", "{run:?}");
    assert!(site.names().iter().all(|name| name.contains(".part")), "{:?}", site.names());
}

/// A film of one version, always spoilt.
pub(crate) fn unstamped(fault: Fault) -> Post {
    let mut post = Post::film(Clip::Dawn.content().grown_to(600_000, 6)).story().fault(fault);
    if let PostMedia::Video(video) = &mut post.media {
        video.watermarked = None;
    }
    post
}

#[rstest]
#[case::empty(0)]
#[case::half(1_000)]
fn a_broken_file_of_that_name_is_replaced(#[case] keep: usize) {
    let site = Site::standard();
    let id = site.id("video-story");
    let path = site.out().join(format!("every.thing_{id}.mp4"));
    let whole = site.sim.world(|world| world.post(id).expect("a post").originals()[0].to_vec());
    fs::write(&path, &whole[..keep]).expect("written");
    let run = site.run(&["get", "--json", &site.link("video-story")]);
    assert_eq!(run.document()["saved"][0]["already"], false);
    assert_eq!(sum_of(&path), site.sums(id)[0]);
}

#[test]
fn a_half_without_its_memo_begins_again() {
    let site = Site::standard();
    let id = site.id("film-1mb");
    let part = site.out().join(format!("every.thing_{id}.mp4.part"));
    fs::write(&part, vec![b'x'; 400_000]).expect("written");
    let run = site.run(&["get", &site.link("film-1mb")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(sum_of(site.out().join(run.out.trim())), site.sums(id)[0]);
    assert_eq!(site.names().len(), 1, "{:?}", site.names());
}
