//! The library and the watch, by the command and a running server on one data folder.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use rstest::rstest;
use savethat_library::{
    event::What,
    store::{Records as _, Wanted, Watches as _, sqlite::Sqlite},
    thumb::Thumbs,
};
use savethat_sim::{Clip, Creator, Fault, FaultRule, Post};
use serde_json::Value;

use crate::{
    process::{Run, Running, savethat, until, until_at_most},
    site::{Site, names, sum_of},
};

/// A site where alice has Stories, and their ids.
fn with_stories(many: usize) -> (Site, Vec<u64>) {
    Site::with(|world| {
        world.add_creator(Creator::new("alice", "Alice"));
        let clips = Clip::ALL.into_iter().cycle().take(many);
        clips.map(|clip| world.add("alice", Post::clip(clip).story())).collect()
    })
}

impl Running {
    /// As at a signal from whoever runs it.
    pub(crate) fn stop(self) -> Run {
        self.signal("TERM");
        self.wait()
    }
}

impl Site {
    pub(crate) fn data(&self) -> PathBuf {
        self.beside("data")
    }

    pub(crate) fn on_data(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        command.env("SAVETHAT_DATA", self.data()).env("SAVETHAT_WATCH_EVERY", "1s");
        // The disk of whoever runs the tests may be full.
        command.env("SAVETHAT_PAUSE_AT", "100%");
        command
    }

    pub(crate) fn server(&self) -> Running {
        Running::start(self.on_data(&["serve", "--listen", "127.0.0.1:0"]))
    }

    pub(crate) fn run_on_data(&self, arguments: &[&str]) -> Run {
        Run::of(self.on_data(arguments))
    }

    pub(crate) fn library(&self) -> Sqlite {
        self.runtime().block_on(Sqlite::open(&self.data().join("library.db"))).expect("a library")
    }

    /// Files below the library, without their sidecars.
    fn kept(&self, handle: &str) -> Vec<PathBuf> {
        let folder = self.data().join("library").join(handle);
        let names = if folder.exists() { names(&folder) } else { Vec::new() };
        names.into_iter().filter(|name| name.ends_with(".mp4")).map(|name| folder.join(name)).collect()
    }

    fn is_whole(&self, ids: &[u64]) -> bool {
        let mut sums: Vec<_> = self.kept("alice").iter().map(sum_of).collect();
        let mut wanted: Vec<_> = ids.iter().flat_map(|id| self.sums(*id)).collect();
        sums.sort();
        wanted.sort();
        sums == wanted
    }
}

#[test]
fn a_watch_that_is_added_beside_a_running_server_keeps_each_story() {
    let (site, ids) = with_stories(3);
    let server = site.server();
    until("the server", || server.err().contains("is ready").then_some(()));
    let added = site.run_on_data(&["watch", "add", "@Alice"]);
    assert_eq!(added.status, Some(0), "{}", added.err);
    for words in ["can be harassment", "children", "@alice is watched until "] {
        assert!(added.err.contains(words), "{words}: {}", added.err);
    }
    until_at_most(Duration::from_secs(30), "three files", || (site.kept("alice").len() == 3).then_some(()));
    assert!(site.is_whole(&ids));
    let list = site.run_on_data(&["watch", "list", "--json"]);
    let watch: Value = serde_json::from_str(list.out.trim()).expect("a document");
    assert_eq!(
        (&watch["handle"], &watch["over"], &watch["failure"]),
        (&"alice".into(), &false.into(), &Value::Null)
    );
    assert!(watch["looked"].is_string());
    let removed = site.run_on_data(&["watch", "remove", "@alice"]);
    assert!(removed.err.contains("What is kept stays"), "{}", removed.err);
    assert_eq!(site.run_on_data(&["watch", "list"]).out, "");
    assert_eq!(site.run_on_data(&["watch", "remove", "@alice"]).status, Some(2));
    let stopped = server.stop();
    assert_eq!(stopped.status, Some(0), "{}", stopped.err);
    assert!(stopped.took < Duration::from_secs(60));
}

/// The process is killed while the bytes come; the next one takes over within the lease, and the Story is there once.
#[test]
fn a_killed_server_loses_nothing_and_does_nothing_twice() {
    let (site, ids) = with_stories(4);
    let slow = FaultRule::first(1, Fault::Stall { after: 10_000, pause: Duration::from_secs(20) });
    site.sim.world(|world| {
        for id in &ids {
            world.post_mut(*id).expect("there").faults = vec![slow];
        }
    });
    assert_eq!(site.run_on_data(&["watch", "add", "@alice"]).status, Some(0));
    let server = site.server();
    until("a fetch", || ids.iter().any(|id| site.sim.media_hits(*id) > 0).then_some(()));
    server.kill();
    assert!(site.kept("alice").is_empty());
    let again = site.server();
    until_at_most(Duration::from_secs(90), "four files", || (site.kept("alice").len() == 4).then_some(()));
    let store = site.library();
    let recorded = || site.runtime().block_on(store.used()).expect("a library").posts == 4;
    until("four records", || recorded().then_some(()));
    assert!(site.is_whole(&ids));
    let events = site.runtime().block_on(store.events(0, 100)).expect("a library");
    let kept = events.iter().filter(|event| matches!(event.what, What::Kept { .. })).count();
    assert_eq!((events.len(), kept), (4, 4), "{events:?}");
    again.stop();
}

/// There is no disk of which nothing is used.
#[test]
fn a_nearly_full_disk_pauses_what_is_new_and_deletes_nothing() {
    let (site, ids) = with_stories(1);
    assert_eq!(site.run_on_data(&["watch", "add", "@alice"]).status, Some(0));
    let mut command = site.on_data(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("SAVETHAT_PAUSE_AT", "1%");
    let server = Running::start(command);
    until("the word", || server.err().contains("nearly full").then_some(()));
    until("a look", || (site.sim.hits("/api/story/item_list") > 0).then_some(()));
    assert_eq!(server.stop().status, Some(0));
    assert!(site.kept("alice").is_empty() && site.sim.media_hits(ids[0]) == 0);
    let server = site.server();
    until("the file", || (site.kept("alice").len() == 1).then_some(()));
    server.stop();
}

#[test]
fn a_worker_works_what_a_server_leaves_to_it() {
    let (site, ids) = with_stories(2);
    assert_eq!(site.run_on_data(&["watch", "add", "@alice"]).status, Some(0));
    let worker = Running::start(site.on_data(&["worker"]));
    let server = site.server();
    until("two files", || (site.kept("alice").len() == 2).then_some(()));
    assert!(site.is_whole(&ids));
    let stopped = worker.stop();
    assert_eq!(stopped.status, Some(0), "{}", stopped.err);
    server.stop();
}

#[rstest]
#[case::a_post(&["watch", "add", "https://www.tiktok.com/@alice/video/7526770564367748360"], 2, "That is no creator")]
#[case::no_link(&["watch", "add", "hello"], 3, "link")]
#[case::a_child(&["watch", "add", "@young"], 2, "that of a child")]
#[case::private(&["watch", "add", "@closed"], 5, "private")]
#[case::nobody(&["watch", "add", "@nobody.there"], 4, "hint:")]
#[case::too_long(&["watch", "add", "@alice", "--days", "400"], 2, "365")]
#[case::one_at_a_time(&["watch", "add", "@alice", "@bob"], 2, "unexpected")]
#[case::public(
    &["watch", "add", "@alice", "--profile", "public", "--operator-name", "N", "--operator-contact", "C"],
    2,
    "keeps no library"
)]
#[case::full(&["watch", "add", "@alice", "--watches", "0"], 2, "watch remove")]
#[case::withheld(&["watch", "add", "@withdrawn"], 3, "hint:")]
fn what_is_not_watched_is_refused_with_the_reason(
    #[case] arguments: &[&str],
    #[case] status: i32,
    #[case] says: &str,
) {
    let (site, ()) = Site::with(|world| {
        world.add_creator(Creator::new("alice", "Alice"));
        world.add_creator(Creator { ftc: true, ..Creator::new("young", "Young") });
        world.add_creator(Creator::new("closed", "Closed").private());
    });
    let list = site.beside("withheld.txt");
    fs::write(&list, "@withdrawn\n").expect("it can be written");
    let mut command = site.on_data(arguments);
    command.env("SAVETHAT_WITHHOLD_FILE", list);
    let run = Run::of(command);
    assert_eq!(run.status, Some(status), "{}", run.err);
    assert!(run.err.contains(says), "{}", run.err);
    assert_eq!(site.run_on_data(&["watch", "list"]).out, "");
}

#[test]
fn a_site_that_does_not_answer_is_no_reason_not_to_watch() {
    let (site, ids) = with_stories(1);
    site.sim.world(|world| world.every_page = Some(savethat_sim::Page::http(403)));
    let added = site.run_on_data(&["watch", "add", "@alice"]);
    assert_eq!(added.status, Some(0), "{}", added.err);
    assert!(added.err.contains("could not be asked"), "{}", added.err);
    site.sim.world(|world| world.every_page = None);
    let server = site.server();
    until("the file", || (site.kept("alice").len() == 1).then_some(()));
    assert!(site.is_whole(&ids));
    server.stop();
}

fn kept_stories(many: usize) -> (Site, Vec<u64>) {
    let (site, ids) = with_stories(many);
    assert_eq!(site.run_on_data(&["watch", "add", "@alice"]).status, Some(0));
    let server = site.server();
    let store = site.library();
    let recorded = || site.runtime().block_on(store.used()).expect("a library").posts == many as u64;
    until("the records", || recorded().then_some(()));
    server.stop();
    site.runtime().block_on(store.close());
    (site, ids)
}

#[test]
fn a_forgotten_creator_leaves_no_file_and_no_record() {
    let (site, _) = kept_stories(2);
    let run = site.run_on_data(&["library", "forget", "@ALICE"]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("2 posts taken out"), "{}", run.err);
    assert!(!site.data().join("library/alice").exists());
    assert_eq!(site.run_on_data(&["watch", "list"]).out, "");
    let server = site.server();
    until("the server", || server.err().contains("is ready").then_some(()));
    server.stop();
    assert!(site.kept("alice").is_empty(), "nobody brings them back");
}

#[test]
fn a_backup_is_a_data_folder() {
    let (site, ids) = kept_stories(3);
    let thumbs = |data: PathBuf| Thumbs::new(data.join("thumbs"));
    let (first, small) = (ids[0].to_string(), b"a small picture");
    thumbs(site.data()).write("tiktok", &first, small).expect("it can be written");
    let copy = site.beside("copy");
    let to = copy.to_str().expect("a plain path");
    let run = site.run_on_data(&["library", "backup", to]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("3 posts, 3 files"), "{}", run.err);
    let again = site.run_on_data(&["library", "backup", to]);
    assert_eq!(again.status, Some(1), "{}", again.err);
    fs::remove_dir_all(site.data()).expect("the disk died");
    fs::rename(&copy, site.data()).expect("restored");
    assert!(site.is_whole(&ids));
    assert_eq!(names(&site.data().join("library/alice")).len(), 6, "sidecars too");
    assert_eq!(thumbs(site.data()).read("tiktok", &first).expect("a disk").as_deref(), Some(&small[..]));
    assert!(site.run_on_data(&["watch", "list"]).out.contains("@alice"));
    let asked = site.sim.log().len();
    let server = site.server();
    until("the server", || server.err().contains("is ready").then_some(()));
    server.stop();
    let media = site
        .sim
        .log()
        .into_iter()
        .skip(asked)
        .filter(|hit| ids.iter().any(|id| hit.path.contains(&format!("/{id}-"))));
    assert_eq!(media.count(), 0, "nothing is fetched again");
}

#[test]
fn a_backup_says_which_file_was_damaged() {
    let (site, _) = kept_stories(2);
    let damaged = site.kept("alice").remove(0);
    let mut bytes = fs::read(&damaged).expect("a file");
    bytes[100] ^= 1;
    fs::write(&damaged, bytes).expect("it can be written");
    let run = site.run_on_data(&["library", "backup", site.beside("copy").to_str().expect("plain")]);
    assert_eq!(run.status, Some(1), "{}", run.err);
    let name = damaged.file_name().expect("a name").to_str().expect("plain");
    assert!(run.err.contains(name) && run.err.contains("was changed since"), "{}", run.err);
    assert!(!site.beside("copy/library/alice").join(name).exists());
}

fn with_database(bytes: &[u8]) -> (tempfile::TempDir, Run, Run) {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("library.db"), bytes).expect("it can be written");
    let on = |arguments: &[&str]| {
        let mut command = savethat(arguments);
        command.env("SAVETHAT_DATA", folder.path());
        Run::of(command)
    };
    let (list, serve) = (on(&["watch", "list"]), on(&["serve", "--listen", "127.0.0.1:0"]));
    (folder, list, serve)
}

#[test]
fn a_file_that_is_no_library_stops_the_start_with_a_sentence() {
    let (folder, list, serve) = with_database(&b"a letter to my mother ".repeat(400));
    for run in [list, serve] {
        assert_eq!(run.status, Some(2), "{}", run.err);
        assert!(run.err.contains("library.db is not a library of savethat: move it away"), "{}", run.err);
    }
    assert!(fs::read(folder.path().join("library.db")).expect("there").starts_with(b"a letter"));
}

#[test]
fn a_data_folder_that_cannot_be_had_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, b"").expect("it can be written");
    let mut command = savethat(&["watch", "list"]);
    command.env("SAVETHAT_DATA", file.join("data"));
    let run = Run::of(command);
    assert_eq!(run.status, Some(2));
    assert!(run.err.contains("cannot be opened") && run.err.contains("--data"), "{}", run.err);
}

#[test]
fn a_server_that_is_to_keep_nothing_makes_no_library() {
    let (site, _) = with_stories(1);
    let mut command = site.on_data(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("SAVETHAT_LIBRARY", "no");
    let server = Running::start(command);
    until("the server", || server.err().contains("is ready").then_some(()));
    assert!(!server.err().contains("/owner"), "{}", server.err());
    server.stop();
    assert!(!Path::new(&site.data().join("library.db")).exists());
}

#[test]
fn a_server_that_cannot_write_serves_without_a_library() {
    let (site, _) = with_stories(1);
    let file = site.data().join("file");
    fs::create_dir_all(site.data()).expect("a folder");
    fs::write(&file, b"").expect("it can be written");
    let mut command = site.on_data(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("SAVETHAT_DATA", file.join("data"));
    let server = Running::start(command);
    until("the server", || server.err().contains("is ready").then_some(()));
    assert!(server.err().contains("savethat keeps no library here"), "{}", server.err());
    assert!(!server.err().contains("/owner"), "{}", server.err());
    server.stop();
}

#[test]
fn the_records_say_where_a_story_came_from() {
    let (site, ids) = kept_stories(1);
    let store = site.library();
    let page = site.runtime().block_on(store.page(&Wanted::default(), None, 10)).expect("a library");
    let record = &page.records[0];
    assert_eq!(record.id, ids[0].to_string());
    assert_eq!(record.files[0].sha256, site.sums(ids[0])[0]);
    assert_eq!(record.link, site.link_of(ids[0]));
    assert_eq!(record.posted.as_second(), site.posted(ids[0]).as_second());
    assert!(record.expires.is_some() && record.kept > record.posted);
}
