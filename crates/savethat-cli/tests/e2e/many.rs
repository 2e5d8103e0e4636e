//! Many links in one run: several files at once, one question to the site at a time, answers in order.

use std::{fs, time::Duration};

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, Picture, Post, Still};

use crate::{
    process::{Run, program, until},
    site::{Site, sum_of},
};

/// So many posts, each of which falls silent in the middle until it is told not to.
fn silent(count: usize) -> (Site, Vec<u64>) {
    let stall = Fault::Stall { after: 300_000, pause: Duration::from_secs(3600) };
    Site::with(|world| {
        let film = |seed| {
            Post::film(Clip::Dawn.content().grown_to(1_000_000, seed)).rule(FaultRule::first(1, stall))
        };
        (0..count).map(|seed| world.add("alice", film(seed as u64))).collect()
    })
}

#[rstest]
#[case("1", 1)]
#[case("3", 3)]
fn so_many_files_are_under_way_and_no_more(#[case] jobs: &str, #[case] count: usize) {
    let (site, ids) = silent(6);
    let links: Vec<String> = ids.iter().map(|id| site.link_of(*id)).collect();
    let mut arguments = vec!["get", "--jobs", jobs];
    arguments.extend(links.iter().map(String::as_str));
    let running = site.start(&arguments);
    // Each is silent after its beginning, so that whatever else may begin has had its time when these are silent.
    let silent = || {
        let lengths = site.names().into_iter().filter(|name| name.ends_with(".part"));
        let lengths = lengths.filter_map(|name| fs::metadata(site.out().join(name)).ok());
        lengths.filter(|about| about.len() >= 200_000).count()
    };
    until("silence", || (silent() >= count).then_some(()));
    let asked = ids.iter().filter(|id| site.sim.media_hits(**id) > 0).count();
    assert_eq!((silent(), asked), (count, count));
    running.signal("INT");
    let run = running.wait();
    assert_eq!((run.status, run.out.as_str()), (Some(130), ""), "{run:?}");
}

#[test]
fn answers_stand_in_the_order_of_the_links() {
    let site = Site::standard();
    let names = ["film-15mb", "private-post", "video", "photos", "gone-deleted", "film-1mb", "video-story"];
    let mut links: Vec<String> = names.iter().map(|name| site.link(name)).collect();
    links.insert(3, "no link here".into());
    let mut arguments = vec!["get", "--json", "--jobs", "8"];
    arguments.extend(links.iter().map(String::as_str));
    let run = site.run(&arguments);
    assert_eq!(run.status, Some(5), "that of the first failure: {run:?}");
    let told: Vec<String> = run
        .documents()
        .iter()
        .map(|told| {
            told.get("id")
                .or_else(|| told["failure"].get("code"))
                .and_then(|text| text.as_str())
                .expect("text")
                .to_owned()
        })
        .collect();
    let id = |name| site.id(name).to_string();
    let expected = [
        id("film-15mb"),
        "private".into(),
        id("video"),
        "not_a_link".into(),
        id("photos"),
        "not_found".into(),
        id("film-1mb"),
        id("video-story"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_post_that_is_named_twice_is_fetched_once() {
    let site = Site::standard();
    let (link, id) = (site.link("photos"), site.id("photos"));
    let run = site.run(&["get", "--json", &link, &link, &site.link_of(id), "--jobs", "2"]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let already: Vec<bool> = run.documents().iter().map(|told| told["saved"][0]["already"] == true).collect();
    assert_eq!(already.iter().filter(|already| **already).count(), 2, "{already:?}");
    assert_eq!(site.sim.media_hits(id), 3);
}

#[test]
fn a_thousand_links_are_no_trouble() {
    let (site, ids) = Site::with(|world| {
        (0..40)
            .map(|n| world.add("alice", Post::photos(vec![Picture::still(Still::ALL[n % 3])])))
            .collect::<Vec<_>>()
    });
    let mut list = "# my list\n".to_owned();
    for n in 0..1000 {
        list.push_str(&format!(
            "{}\n\n  # not this one: https://www.tiktok.com/@alice/live\n",
            site.link_of(ids[n % ids.len()])
        ));
    }
    let run = Run::with_input(
        site.command(&["get", "-q", "--archive", "../archive.txt", "-a", "-"]),
        list.as_bytes(),
    );
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
    assert_eq!(run.out.lines().count(), ids.len());
    assert_eq!(site.names().len(), ids.len());
}

#[test]
fn a_list_of_comments_has_no_link() {
    let site = Site::standard();
    let input = format!("# {}\n#\n", site.link("video"));
    let run = Run::with_input(site.command(&["get", "--json", "-a", "-"]), input.as_bytes());
    assert_eq!(run.status, Some(3), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "not_a_link");
}

/// Links that are waited for get their 25 seconds when it is their turn, and not before.
#[test]
fn a_link_that_waits_its_turn_does_not_spend_its_time() {
    let (site, ids) = silent(3);
    let mut arguments = vec!["get".to_owned(), "--jobs".into(), "1".into()];
    arguments.extend(ids.iter().map(|id| site.link_of(*id)));
    let run = site.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(run.status, Some(0), "{run:?}");
    assert!(run.took > Duration::from_secs(25), "each was silent for ten seconds: {:?}", run.took);
}

#[test]
fn two_posts_under_one_template_get_two_names() {
    let site = Site::standard();
    let ids = [site.id("video"), site.id("video-story")];
    for again in [false, true] {
        let links = [site.link("video"), site.link("video-story")];
        let run = site.run(&["get", "--json", "-o", "{handle}.{ext}", &links[0], &links[1]]);
        assert_eq!(run.status, Some(0), "{run:?}");
        for (told, id) in run.documents().iter().zip(ids) {
            let saved = &told["saved"][0];
            assert_eq!(saved["path"], format!("./every.thing_{id}.mp4"));
            assert_eq!(saved["already"], again);
            assert_eq!(sum_of(site.out().join(saved["path"].as_str().expect("a path"))), site.sums(id)[0]);
        }
    }
    assert_eq!(site.names().len(), 2);
}

#[test]
fn a_file_that_was_there_gets_the_sidecar_that_it_lacks() {
    let site = Site::standard();
    let (link, id) = (site.link("video-story"), site.id("video-story"));
    assert_eq!(site.run(&["get", &link]).status, Some(0));
    let run = site.run(&["get", "--json", "--sidecar", &link]);
    assert_eq!(run.document()["saved"][0]["already"], true);
    let path = site.out().join(format!("every.thing_{id}.json"));
    let told: serde_json::Value = serde_json::from_slice(&fs::read(&path).expect("a sidecar")).expect("JSON");
    assert_eq!((&told["id"], &told["sha256"]), (&id.to_string().into(), &site.sums(id)[0].clone().into()));
    // When it came is not known, and not made up.
    assert!(told["saved"].is_null() && told["watermarked"].is_null(), "{told}");
    fs::write(&path, "mine").expect("written");
    assert_eq!(site.run(&["get", "--sidecar", &link]).status, Some(0));
    assert_eq!(fs::read_to_string(&path).expect("there"), "mine", "one that is there is left alone");
}

/// On a terminal of its own, by the `script` of util-linux.
#[rstest]
#[case::loud("", true)]
#[case::quiet("--quiet", false)]
fn a_terminal_sees_a_line_for_each_file_and_one_for_all(#[case] more: &str, #[case] shows: bool) {
    if !program("script").arg("--version").output().is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: there is no script(1) here");
        return;
    }
    let (site, ids) = silent(3);
    let links: Vec<String> = ids.iter().map(|id| site.link_of(*id)).collect();
    let gone = "https://www.tiktok.com/@alice/video/7400000000000000001";
    let line = format!("{} get {more} {gone} {}", env!("CARGO_BIN_EXE_savethat"), links.join(" "));
    let mut command = program("script");
    command.args(["-qefc", &line, "/dev/null"]);
    site.bring(&mut command);
    command.env("TERM", "xterm").env("NO_COLOR", "1");
    let run = Run::of(command);
    assert_eq!(run.status, Some(4), "{run:?}");
    for id in &ids {
        assert!(run.out.contains(&format!("./alice_{id}.mp4\r\n")), "{run:?}");
        assert_eq!(run.out.contains(&format!("alice_{id} ")), shows, "{run:?}");
    }
    assert_eq!(run.out.contains(" of 4, 1 failed"), shows, "{run:?}");
    let coloured =
        |text: &str| text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m');
    assert!(!run.out.split("\u{1b}[").skip(1).any(coloured), "no colours: {run:?}");
}
