//! A disk that is full or cannot be written. Needs a mount of its own, in a namespace of its own.

use rstest::rstest;

use crate::{
    process::{Run, program},
    site::Site,
};

/// Whether a private mount is permitted here; says so where it is not.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
pub(crate) fn may_mount() -> bool {
    let mut command = program("unshare");
    command.args(["-m", "true"]);
    let may = command.output().is_ok_and(|output| output.status.success());
    if !may {
        eprintln!("SKIPPED: unshare -m is not permitted here (needs root)");
    }
    may
}

/// Runs `get` into a small file system that is gone with the process; then lists what lies there.
fn get_into(site: &Site, options: &str, link: &str) -> Run {
    let script = r#"
        mkdir small && mount -t tmpfs -o size=4m tmpfs small && mount -o "remount,$1" small || exit 99
        "$2" get --json -o small "$3"
        status=$?
        ls small >&2
        exit $status
    "#;
    let mut command = program("unshare");
    command.args(["-m", "sh", "-c", script, "sh", options, env!("CARGO_BIN_EXE_savethat"), link]);
    site.bring(&mut command);
    Run::of(command)
}

#[rstest]
#[case::full("rw")]
#[case::read_only("ro")]
fn a_disk_that_takes_nothing_is_named(#[case] options: &str) {
    if !may_mount() {
        return;
    }
    let site = Site::standard();
    let run = get_into(&site, options, &site.link("film-15mb"));
    assert_eq!(run.status, Some(9), "{run:?}");
    let failure = &run.document()["failure"];
    assert_eq!(failure["code"], "no_space", "{failure}");
    assert!(failure["detail"].as_str().expect("a sentence").contains("small"), "{failure}");
    let left: Vec<&str> = run.err.lines().filter(|line| line.starts_with("every.thing")).collect();
    assert!(left.iter().all(|name| name.contains(".part")), "{left:?}");
    if options == "ro" {
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn what_fits_is_saved() {
    if !may_mount() {
        return;
    }
    let site = Site::standard();
    let run = get_into(&site, "rw", &site.link("film-1mb"));
    assert_eq!(run.status, Some(0), "{run:?}");
    let id = site.id("film-1mb");
    assert!(run.err.lines().any(|line| line == format!("every.thing_{id}.mp4")), "{}", run.err);
}

#[test]
fn a_folder_that_is_a_file_is_named() {
    let site = Site::standard();
    std::fs::write(site.out().join("taken"), "").expect("written");
    let run = site.run(&["get", "--json", "-o", "taken", &site.link("video")]);
    assert_eq!(run.status, Some(9), "{run:?}");
    assert!(run.err.contains("taken"), "{}", run.err);
    assert_eq!(site.names(), ["taken"]);
}
