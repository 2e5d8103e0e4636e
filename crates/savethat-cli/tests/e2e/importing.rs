//! Folders of saved files, taken into the library.

use std::{
    fs,
    path::{Path, PathBuf},
};

use savethat_library::{
    record::Record,
    store::{Records as _, sqlite::Sqlite},
};
use savethat_sim::{Clip, Creator, Picture, Post, Still};

use crate::{
    process::{Run, until},
    site::{Site, names, sum_of},
};

/// A site with a Story, a video and three pictures of alice, and their ids.
fn posts() -> (Site, [u64; 3]) {
    Site::with(|world| {
        world.add_creator(Creator::new("alice", "Alice"));
        let pictures = [Still::Shore, Still::Forest, Still::Desert].map(Picture::still);
        [
            world.add("alice", Post::clip(Clip::Dawn).story().caption("</script> of a Story")),
            world.add("alice", Post::clip(Clip::Meadow).caption("a video")),
            world.add("alice", Post::photos(pictures.into())),
        ]
    })
}

impl Site {
    pub(crate) fn saved(&self, ids: &[u64], options: &[&str]) {
        for id in ids {
            let link = self.link_of(*id);
            let run = self.run(&[&["get", link.as_str()], options].concat());
            assert_eq!(run.status, Some(0), "{}", run.err);
        }
    }

    pub(crate) fn imports(&self, folder: &Path) -> Run {
        self.run_on_data(&["library", "import", folder.to_str().expect("plain")])
    }

    pub(crate) fn record(&self, store: &Sqlite, id: u64) -> Record {
        let found = self.runtime().block_on(store.record("tiktok", &id.to_string()));
        found.expect("a library").expect("a record")
    }

    /// Whether each file of a record is that of the site.
    fn is_original(&self, record: &Record) -> bool {
        let sums: Vec<String> =
            record.files.iter().map(|file| sum_of(self.data().join("library").join(&file.path))).collect();
        sums == self.sums(record.id.parse().expect("a number"))
    }
}

#[test]
fn what_was_saved_with_sidecars_is_known_in_any_layout() {
    let (site, ids) = posts();
    site.saved(&ids, &["--sidecar", "-o", "{caption}/{n} of {id}.{ext}"]);
    let run = site.imports(&site.out());
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("3 posts are new, 0 were in the library already, 5 files"), "{}", run.err);
    let store = site.library();
    for (id, kind) in ids.iter().zip(["story", "video", "photos"]) {
        let record = site.record(&store, *id);
        assert!(site.is_original(&record), "{record:?}");
        assert_eq!(
            (record.kind.as_str(), record.handle.as_str(), record.name.as_str()),
            (kind, "alice", "Alice")
        );
        assert_eq!(record.posted, site.posted(*id));
    }
    let story = site.record(&store, ids[0]);
    assert_eq!(story.caption, "</script> of a Story");
    assert!(story.expires.is_some() && story.files[0].width.is_some());
    let sidecar = site.data().join("library").join(&story.files[0].path).with_extension("json");
    assert!(fs::read_to_string(sidecar).expect("a sidecar").contains(&story.files[0].sha256));
    assert_eq!(site.record(&store, ids[2]).files.len(), 3);
}

#[test]
fn without_sidecars_the_name_tells_what_it_can() {
    let (site, ids) = posts();
    site.saved(&ids, &[]);
    let run = site.imports(&site.out());
    assert_eq!(run.status, Some(0), "{}", run.err);
    let store = site.library();
    let photos = site.record(&store, ids[2]);
    assert!(site.is_original(&photos));
    assert_eq!(
        (photos.kind.as_str(), photos.handle.as_str(), photos.caption.as_str()),
        ("photos", "alice", "")
    );
    assert!(photos.link.ends_with(&format!("/@alice/photo/{}", ids[2])), "{}", photos.link);
    // The id says the time to about a minute.
    let apart = photos.posted.duration_since(site.posted(ids[2])).abs();
    assert!(apart.as_secs() < 100, "{apart:?}");
    let again = site.imports(&site.out());
    assert_eq!(again.status, Some(0), "{}", again.err);
    assert!(again.err.contains("0 posts are new, 3 were in the library already, 0 files"), "{}", again.err);
}

#[test]
fn what_cannot_be_told_or_is_broken_is_named_and_left() {
    let (site, ids) = posts();
    site.saved(&ids, &["--sidecar"]);
    let out = site.out();
    let story = out.join(format!("alice_{}.mp4", ids[0]));
    let whole = fs::read(&story).expect("a file");
    fs::write(&story, &whole[..whole.len() / 2]).expect("cut");
    let video = out.join(format!("alice_{}.mp4", ids[1]));
    let mut another = fs::read(&video).expect("a file");
    let last = another.len() - 9;
    another[last] ^= 1;
    fs::write(&video, another).expect("changed");
    fs::write(out.join("notes.txt"), "my notes").expect("written");
    fs::write(out.join(format!("bob_{}.mp4.part", ids[0])), "half").expect("written");
    fs::write(out.join("holiday.mp4"), &whole).expect("written");
    let run = site.imports(&out);
    assert_eq!(run.status, Some(1), "{}", run.err);
    for said in [
        "is not whole",
        "its sidecar tells of",
        "no film and no picture",
        "half a file",
        "does not tell of which post",
    ] {
        assert!(run.err.contains(said), "{said}: {}", run.err);
    }
    assert!(run.err.contains("1 posts are new") && run.err.contains("5 were left out"), "{}", run.err);
    assert_eq!(names(&site.data().join("library")), ["alice"]);
    assert_eq!(names(&site.data().join("library/alice")).len(), 6, "three pictures and their sidecars");
}

#[test]
#[cfg(unix)]
fn no_link_leads_out_of_the_folder() {
    let (site, ids) = posts();
    site.saved(&ids[..1], &["--sidecar"]);
    let inside = site.beside("inside");
    fs::create_dir(&inside).expect("made");
    std::os::unix::fs::symlink(site.out(), inside.join("away")).expect("linked");
    let name = format!("alice_{}.mp4", ids[0]);
    std::os::unix::fs::symlink(site.out().join(&name), inside.join(&name)).expect("linked");
    let run = site.imports(&inside);
    assert!(run.err.contains("0 posts are new"), "{}", run.err);
}

#[test]
fn the_librarys_own_folder_and_a_backups_can_be_taken_in() {
    let (site, ids) = posts();
    site.saved(&ids, &["--sidecar"]);
    assert_eq!(site.imports(&site.out()).status, Some(0));
    let own = site.imports(&site.data().join("library"));
    assert!(own.err.contains("0 posts are new, 3 were in the library already, 0 files"), "{}", own.err);
    let copy = site.beside("copy");
    assert_eq!(site.run_on_data(&["library", "backup", copy.to_str().expect("plain")]).status, Some(0));
    let store = site.library();
    let lost: PathBuf = site.data().join("library").join(&site.record(&store, ids[0]).files[0].path);
    fs::remove_file(&lost).expect("lost");
    let restored = site.imports(&copy.join("library"));
    assert!(restored.err.contains("3 were in the library already, 1 files"), "{}", restored.err);
    assert!(site.is_original(&site.record(&store, ids[0])));
    site.runtime().block_on(store.close());
    fs::remove_dir_all(site.data()).expect("the disk died");
    let run = site.imports(&copy.join("library"));
    assert!(run.err.contains("3 posts are new"), "{}", run.err);
    assert!(ids.iter().all(|id| site.is_original(&site.record(&site.library(), *id))));
}

#[test]
fn it_works_beside_a_server_and_what_is_withheld_stays_out() {
    let (site, ids) = posts();
    site.saved(&ids, &["--sidecar"]);
    let list = site.beside("withheld.txt");
    fs::write(&list, format!("{}\n{}\n", ids[0], sum_of(site.out().join(format!("alice_{}.mp4", ids[1])))))
        .expect("written");
    let server = site.server();
    until("the server", || server.err().contains("is ready").then_some(()));
    let mut command = site.on_data(&["library", "import", site.out().to_str().expect("plain")]);
    command.env("SAVETHAT_WITHHOLD_FILE", list);
    let run = Run::of(command);
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert_eq!(run.err.matches("has withdrawn it").count(), 2, "{}", run.err);
    assert!(run.err.contains("1 posts are new"), "{}", run.err);
    assert_eq!(names(&site.data().join("library/alice")).len(), 6);
    assert_eq!(server.stop().status, Some(0));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let (site, _) = posts();
    let run = site.imports(&site.beside("nowhere"));
    assert_eq!(run.status, Some(1));
    assert!(run.err.contains("import ended early"), "{}", run.err);
}
