//! `--archive`: what was saved is not fetched again, and what was not is never written down.

use std::fs;

use rstest::rstest;
use savethat_sim::{Clip, Fault, FaultRule, On, Picture, Post, Still};

use crate::{
    process::{Run, program, until},
    site::Site,
};

fn archive(site: &Site) -> String {
    fs::read_to_string(site.beside("archive.txt")).expect("an archive")
}

/// `get --archive` with these arguments.
fn get(site: &Site, arguments: &[&str]) -> Run {
    let mut all = vec!["get", "--archive", "../archive.txt"];
    all.extend(arguments);
    site.run(&all)
}

#[test]
fn what_was_saved_is_not_even_asked_for() {
    let site = Site::standard();
    let (link, id) = (site.link("video-story"), site.id("video-story"));
    let run = get(&site, &[&link]);
    assert_eq!((run.status, run.out.lines().count()), (Some(0), 1), "{run:?}");
    assert_eq!(archive(&site), format!("tiktok {id}\n"));
    for name in site.names() {
        fs::remove_file(site.out().join(name)).expect("removed");
    }
    site.sim.clear_log();
    let run = get(&site, &[&link]);
    assert_eq!((run.status, run.out.as_str()), (Some(0), ""), "{run:?}");
    assert!(run.err.starts_with("note: ") && run.err.contains(&id.to_string()), "{}", run.err);
    assert!(site.sim.log().is_empty(), "nobody was asked");
    let run = get(&site, &["--json", "--quiet", &link]);
    let expected = serde_json::json!({"link": site.link_of(id), "id": id.to_string(), "archived": true});
    assert_eq!((run.status, run.document(), run.err.as_str()), (Some(0), expected, ""));
    assert_eq!(archive(&site), format!("tiktok {id}\n"), "no second line");
    assert_eq!(site.names(), [""; 0]);
}

#[rstest]
#[case("short-vm")]
#[case("@mira.walks")]
fn what_has_to_be_looked_up_is_not_fetched_again(#[case] name: &str) {
    let site = Site::standard();
    let link = if name.starts_with('@') { name.to_owned() } else { site.link(name) };
    let run = get(&site, &[&link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    let (saved, lines) = (run.out.lines().count(), archive(&site));
    assert_eq!(lines.lines().count(), saved);
    site.sim.clear_log();
    let run = get(&site, &["--json", &link]);
    assert_eq!(run.status, Some(0), "{run:?}");
    assert_eq!(run.documents().iter().filter(|told| told["archived"] == true).count(), saved);
    let media = site.sim.log().into_iter().filter(|hit| hit.path.contains("/tos")).count();
    assert_eq!((media, archive(&site)), (0, lines));
}

#[test]
fn what_failed_is_not_written_down() {
    let gone = Fault::Http { status: 404, retry_after: None };
    let (site, ids) = Site::with(|world| {
        let pictures = Still::ALL.map(Picture::still).to_vec();
        let photos = Post::photos(pictures).rule(FaultRule::always(gone).on(On::Picture(1)));
        [world.add("alice", photos), world.add("alice", Post::clip(Clip::Dawn))]
    });
    let links = ids.map(|id| site.link_of(id));
    let run = get(&site, &[&links[0], "https://www.tiktok.com/@alice/video/7400000000000000001", &links[1]]);
    assert_eq!(run.status, Some(8), "{run:?}");
    assert_eq!(archive(&site), format!("tiktok {}\n", ids[1]));
    site.sim.world(|world| world.post_mut(ids[0]).expect("a post").faults.clear());
    let run = get(&site, &[&links[0], &links[1]]);
    assert_eq!((run.status, run.out.lines().count()), (Some(0), 3), "{run:?}");
    assert_eq!(archive(&site), format!("tiktok {}\ntiktok {}\n", ids[1], ids[0]));
}

#[test]
fn an_archive_of_another_program_is_honoured_and_kept() {
    let site = Site::standard();
    let (id, other) = (site.id("video-story"), site.id("video"));
    let before = format!("youtube dQw4w9WgXcQ\r\ntiktok {id}\r\n# mine\ntiktok 12");
    fs::write(site.beside("archive.txt"), &before).expect("written");
    let run = get(&site, &[&site.link("video-story"), &site.link("video")]);
    assert_eq!((run.status, run.out.lines().count()), (Some(0), 1), "{run:?}");
    assert_eq!(archive(&site), format!("{before}\ntiktok {other}\n"));
}

#[rstest]
#[case::folder("../out")]
#[case::nowhere("../nowhere/archive.txt")]
#[case::device("/dev/full")]
fn an_archive_that_cannot_be_written_is_told_before_anything_is_fetched(#[case] path: &str) {
    let site = Site::standard();
    let run = site.run(&["get", "--json", "--archive", path, &site.link("video")]);
    assert_eq!(run.status, Some(9), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "no_space");
    assert!(run.err.contains(path), "{}", run.err);
    assert!(site.sim.log().is_empty() && site.names().is_empty());
}

#[test]
fn what_was_interrupted_is_not_written_down() {
    let site = Site::standard();
    let id = site.id("film-15mb");
    let stall = Fault::Stall { after: 5_000_000, pause: std::time::Duration::from_secs(3600) };
    site.sim.world(|world| world.post_mut(id).expect("a post").faults = vec![FaultRule::always(stall)]);
    let (whole, cut) = (site.link("video"), site.link("film-15mb"));
    let running = site.start(&["get", "--archive", "../archive.txt", &cut, &whole]);
    let expected = format!("tiktok {}\n", site.id("video"));
    until("the second link's line", || (archive_now(&site) == expected).then_some(()));
    running.signal("INT");
    let run = running.wait();
    assert_eq!(run.status, Some(130), "{run:?}");
    // It stands behind the first link, and was saved nevertheless.
    assert_eq!(run.out, format!("./every.thing_{}.mp4\n", site.id("video")));
    assert_eq!(archive(&site), expected);
}

fn archive_now(site: &Site) -> String {
    fs::read_to_string(site.beside("archive.txt")).unwrap_or_default()
}

#[test]
fn an_archive_on_a_full_disk_is_told_and_left_as_it_was() {
    if !crate::disk::may_mount() {
        return;
    }
    let site = Site::standard();
    let script = r#"
        mkdir small && mount -t tmpfs -o size=64k tmpfs small || exit 99
        cp archive.txt small && dd if=/dev/zero of=small/rest 2>/dev/null
        "$1" get --json --archive small/archive.txt "$2"
        status=$?
        cp small/archive.txt after.txt
        exit $status
    "#;
    // Exactly one block, so that there is room for no byte more.
    let before = "x".repeat(4095) + "\n";
    fs::write(site.out().join("archive.txt"), &before).expect("written");
    let mut command = program("unshare");
    command.args(["-m", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_savethat"), &site.link("video")]);
    site.bring(&mut command);
    let run = Run::of(command);
    assert_eq!(run.status, Some(9), "{run:?}");
    let told = run.documents();
    assert_eq!(told[0]["saved"][0]["already"], false, "it was saved all the same");
    assert_eq!(told[1]["failure"]["code"], "no_space", "and not written down");
    assert_eq!(fs::read_to_string(site.out().join("after.txt")).expect("copied"), before);
}

#[test]
fn an_archive_that_can_only_be_read_is_told_before_anything_is_fetched() {
    if !crate::disk::may_mount() {
        return;
    }
    let site = Site::standard();
    let script = r#"
        mkdir small && mount -t tmpfs tmpfs small && echo "tiktok 1" >small/archive.txt || exit 99
        mount -o remount,ro small || exit 99
        exec "$1" get --json --archive small/archive.txt "$2"
    "#;
    let mut command = program("unshare");
    command.args(["-m", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_savethat"), &site.link("video")]);
    site.bring(&mut command);
    let run = Run::of(command);
    assert_eq!(run.status, Some(9), "{run:?}");
    assert_eq!(run.document()["failure"]["code"], "no_space");
    assert!(run.err.contains("small/archive.txt"), "{}", run.err);
    assert!(site.sim.log().is_empty(), "nobody was asked");
}
