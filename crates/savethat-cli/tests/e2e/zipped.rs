//! `--zip`: the files of a link as one archive, read by a reader that is not ours.

use std::fs;

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, On, Picture, Post, Still};

use crate::{site::Site, zip::entries};

#[test]
fn the_pictures_of_a_post() {
    let site = Site::standard();
    let (link, id) = (site.link("photos"), site.id("photos"));
    let run = site.run(&["get", "--zip", "--json", &link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let name = format!("every.thing_{id}.zip");
    assert_eq!(site.names(), std::slice::from_ref(&name), "nothing else lies there");
    let bytes = fs::read(site.out().join(&name)).expect("an archive");
    let expected: Vec<(String, String)> = (1..)
        .zip(site.sums(id))
        .map(|(n, sum): (u32, _)| (format!("every.thing_{id}_{n:02}.jpg"), sum))
        .collect();
    assert_eq!(entries(&bytes), expected);
    let changed = fs::metadata(site.out().join(&name)).and_then(|meta| meta.modified()).expect("a time");
    assert_eq!(changed, std::time::SystemTime::from(site.posted(id)), "the time of posting");
    let told = run.document();
    for (saved, (entry, sum)) in told["saved"].as_array().expect("a list").iter().zip(&expected) {
        assert_eq!((&saved["path"], &saved["entry"]), (&format!("./{name}").into(), &entry.clone().into()));
        assert_eq!((&saved["sha256"], &saved["already"]), (&sum.clone().into(), &false.into()));
    }

    let hits = site.sim.media_hits(id);
    let again = site.run(&["get", "--zip", "--json", &link]).document();
    assert_eq!(site.sim.media_hits(id), hits, "it is there already");
    for (first, again) in
        told["saved"].as_array().expect("a list").iter().zip(again["saved"].as_array().expect("a list"))
    {
        assert_eq!((&first["sha256"], &first["entry"]), (&again["sha256"], &again["entry"]));
        assert_eq!(again["already"], true);
    }
    let run = site.run(&["get", "--zip", &link]);
    assert_eq!(run.out, format!("./{name}\n"), "named once");
}

#[rstest]
#[case::empty(0)]
#[case::cut(20_000)]
fn a_broken_archive_of_that_name_is_replaced(#[case] keep: usize) {
    let site = Site::standard();
    let (link, id) = (site.link("photos"), site.id("photos"));
    let path = site.out().join(format!("every.thing_{id}.zip"));
    assert_eq!(site.run(&["get", "--zip", &link]).status, Some(0));
    let whole = fs::read(&path).expect("an archive");
    fs::write(&path, &whole[..keep]).expect("written");
    let run = site.run(&["get", "--zip", "--json", &link]);
    assert_eq!(run.document()["saved"][0]["already"], false);
    assert_eq!(fs::read(&path).expect("an archive"), whole, "the same files make the same bytes");
    // One bit of one picture.
    let mut spoilt = whole.clone();
    spoilt[whole.len() / 2] ^= 1;
    fs::write(&path, &spoilt).expect("written");
    let run = site.run(&["get", "--zip", "--json", &link]);
    assert_eq!(run.document()["saved"][0]["already"], false);
    assert_eq!(fs::read(&path).expect("an archive"), whole);
    assert_eq!(site.names().len(), 1, "{:?}", site.names());
}

#[test]
fn a_single_file_stays_what_it_is() {
    let site = Site::standard();
    let id = site.id("video");
    let run = site.run(&["get", "--zip", &site.link("video"), &site.link("photos")]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let photos = site.id("photos");
    assert_eq!(run.out, format!("./every.thing_{id}.mp4\n./every.thing_{photos}.zip\n"));
}

#[test]
fn a_profile_is_one_archive_and_none_of_an_earlier_day_is_lost() {
    let (site, ids) = Site::with(|world| {
        [Clip::Dawn, Clip::Ember].map(|clip| world.add("alice", Post::clip(clip).story()))
    });
    let run = site.run(&["get", "--zip", "--archive", "../archive.txt", "@alice"]);
    assert_eq!((run.status, run.out.as_str()), (Some(0), "./alice_stories.zip\n"), "{run:?}");
    let first = fs::read(site.out().join("alice_stories.zip")).expect("an archive");
    assert_eq!(entries(&first).len(), 2);
    let lines = fs::read_to_string(site.beside("archive.txt")).expect("an archive");
    assert_eq!(lines.lines().count(), 2);

    let more = site.sim.world(|world| {
        [Clip::Meadow, Clip::Harbour].map(|clip| world.add("alice", Post::clip(clip).story()))
    });
    let run = site.run(&["get", "--zip", "--json", "--archive", "../archive.txt", "@alice"]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(site.names(), ["alice_stories.zip", "alice_stories_2.zip"]);
    assert_eq!(fs::read(site.out().join("alice_stories.zip")).expect("an archive"), first);
    let second = entries(&fs::read(site.out().join("alice_stories_2.zip")).expect("an archive"));
    let mut sums: Vec<String> = second.into_iter().map(|(_, sum)| sum).collect();
    let mut expected: Vec<String> = more.iter().map(|id| site.sums(*id)[0].clone()).collect();
    sums.sort();
    expected.sort();
    assert_eq!(sums, expected);
    assert_eq!(run.documents().iter().filter(|told| told["archived"] == true).count(), ids.len());
}

#[test]
fn a_story_with_the_creators_others() {
    let (site, ids) = Site::with(|world| {
        [Clip::Dawn, Clip::Ember, Clip::Meadow].map(|clip| world.add("alice", Post::clip(clip).story()))
    });
    let run = site.run(&["get", "--zip", "--all", "--json", &site.link_of(ids[1])]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!((run.documents().len(), site.names()), (3, vec!["alice_stories.zip".to_owned()]));
    assert_eq!(run.documents()[0]["id"], ids[1].to_string());
}

#[test]
fn names_inside_follow_the_template() {
    let site = Site::standard();
    let (link, id) = (site.link("photos"), site.id("photos"));
    let run = site.run(&["get", "--zip", "-o", "t/{handle}/{n}_{id}.{ext}", &link]);
    assert_eq!((run.status, run.out), (Some(0), format!("t/every.thing_{id}.zip\n")));
    let names: Vec<String> =
        entries(&fs::read(site.out().join(format!("t/every.thing_{id}.zip"))).expect("an archive"))
            .into_iter()
            .map(|(name, _)| name)
            .collect();
    assert_eq!(names[0], format!("every.thing/01_{id}.jpg"));
    assert_eq!(
        crate::site::names(&site.out().join("t")),
        [format!("every.thing_{id}.zip")],
        "no empty folder is left"
    );
}

#[test]
fn where_one_is_missing_there_is_no_archive_and_the_next_run_goes_on() {
    let gone = Fault::Http { status: 404, retry_after: None };
    let (site, id) = Site::with(|world| {
        let pictures = Still::ALL.map(Picture::still).to_vec();
        world.add("alice", Post::photos(pictures).rule(FaultRule::always(gone).on(On::Picture(1))))
    });
    let run = site.run(&["get", "--zip", "--json", "--archive", "../archive.txt", &site.link_of(id)]);
    assert_eq!(run.status, Some(8), "{run:?}");
    let failure = &run.document()["failure"];
    assert_eq!(failure["code"], "media_broken");
    assert!(failure["hint"].as_str().expect("a sentence").contains("No ZIP was made"), "{failure}");
    assert!(
        !site.names().is_empty() && site.names().iter().all(|name| name.contains(".part")),
        "{:?}",
        site.names()
    );
    assert_eq!(fs::read_to_string(site.beside("archive.txt")).expect("made"), "");

    site.sim.world(|world| world.post_mut(id).expect("a post").faults.clear());
    site.sim.clear_log();
    let run = site.run(&["get", "--zip", "--archive", "../archive.txt", &site.link_of(id)]);
    assert_eq!((run.status, run.out), (Some(0), format!("./alice_{id}.zip\n")));
    assert_eq!(site.sim.media_hits(id), 1, "only the one that was missing");
    assert_eq!(site.names(), [format!("alice_{id}.zip")]);
}

#[test]
fn what_was_interrupted_leaves_no_archive() {
    let stall = Fault::Stall { after: 20_000, pause: std::time::Duration::from_secs(3600) };
    let (site, id) = Site::with(|world| {
        let pictures = Still::ALL.map(Picture::still).to_vec();
        world.add("alice", Post::photos(pictures).rule(FaultRule::always(stall).on(On::Picture(2))))
    });
    let running = site.start(&["get", "--zip", &site.link_of(id)]);
    let third = site.out().join(format!("alice_{id}_03.jpg.part"));
    crate::process::until("half a picture", || third.exists().then_some(()));
    running.signal("INT");
    let run = running.wait();
    assert_eq!((run.status, run.out.as_str()), (Some(130), ""), "{run:?}");
    assert!(site.names().iter().all(|name| name.contains(".part")), "{:?}", site.names());
}
