//! The library as pages on a disk.

use std::{
    fs,
    path::{Path, PathBuf},
};

use savethat_library::store::Records as _;
use savethat_sim::{Clip, Creator, Picture, Post, Still};

use crate::{
    process::Run,
    site::{Site, clock, names, sum_of},
};

/// What nobody may write into our pages.
pub(crate) const HOSTILE: &str = "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> \u{202e}gpj.exe & 京都";

/// A library with a Story of alice that is hostile, her pictures and a video of bob, and their ids.
pub(crate) fn library() -> (Site, [u64; 3]) {
    let (site, ids) = Site::with(|world| {
        world.add_creator(Creator::new("alice", "Alice"));
        world.add_creator(Creator::new("bob", "Bob <b>"));
        let pictures = [Still::Shore, Still::Forest].map(Picture::still);
        [
            world.add("alice", Post::clip(Clip::Dawn).story().caption(HOSTILE)),
            world.add("alice", Post::photos(pictures.into()).caption("a walk by the sea")),
            world.add("bob", Post::clip(Clip::Ember).caption("of bob")),
        ]
    });
    site.saved(&ids, &["--sidecar"]);
    assert_eq!(site.imports(&site.out()).status, Some(0));
    (site, ids)
}

impl Site {
    pub(crate) fn exports(&self, to: &Path, options: &[&str]) -> Run {
        let to = to.to_str().expect("plain");
        self.run_on_data(&[&["library", "export", to], options].concat())
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn the_pages_have_every_post_and_every_file_whole() {
    let (site, ids) = library();
    let to = site.beside("pages");
    let run = site.exports(&to, &[]);
    assert_eq!(run.status, Some(0), "{}", run.err);
    assert!(run.err.contains("3 posts, 4 files") && run.err.contains("index.html"), "{}", run.err);
    assert_eq!(names(&to), ["data", "files", "index.html", "pages", "search.js", "style.css", "thumbs"]);
    let mut sums: Vec<_> = files(&to.join("files"))
        .iter()
        .filter(|path| path.extension() != Some("json".as_ref()))
        .map(sum_of)
        .collect();
    let mut wanted: Vec<_> = ids.iter().flat_map(|id| site.sums(*id)).collect();
    sums.sort();
    wanted.sort();
    assert_eq!(sums, wanted);
    assert_eq!(files(&to.join("files")).len(), 8, "and their sidecars");
    assert_eq!(files(&to.join("thumbs")).len(), 1 + 2 * usize::from(has_ffmpeg()));
    let html = fs::read_to_string(to.join("index.html")).expect("a page");
    for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(
            link.starts_with("https://www.tiktok.com/") || to.join(link).is_file(),
            "{link} leads nowhere"
        );
    }
    assert_eq!(html.matches("<script").count(), 2, "what is hostile is text: {html}");
    assert!(html.contains("&#60;/script&#62;") && html.contains("京都"), "{html}");
    let data = fs::read_to_string(to.join("data/1.js")).expect("data");
    assert!(!data.contains('<') && data.contains("京都"), "{data}");
    let again = site.exports(&to, &[]);
    assert_eq!(again.status, Some(2), "{}", again.err);
    assert!(again.err.contains("is there already"), "{}", again.err);
}

fn has_ffmpeg() -> bool {
    savethat::convert::ffmpeg::Ffmpeg::find(std::env::var_os("PATH").as_deref(), &std::env::temp_dir())
        .is_some()
}

#[test]
fn a_part_of_it_by_creator_kind_and_day() {
    let (site, _) = library();
    let day = |days: i64| {
        let at = clock() + jiff::SignedDuration::from_hours(24 * days);
        at.strftime("%Y-%m-%d").to_string()
    };
    for (n, (options, said)) in [
        (&["--creator", "@ALICE"][..], "2 posts"),
        (&["--creator", "@alice", "--kind", "photos"], "1 posts, 2 files"),
        (&["--kind", "story"], "1 posts"),
        (&["--since", &day(2)], "0 posts"),
        (&["--before", &day(2), "--since", &day(-2)], "3 posts"),
    ]
    .into_iter()
    .enumerate()
    {
        let run = site.exports(&site.beside(&format!("pages{n}")), options);
        assert_eq!(run.status, Some(0), "{}", run.err);
        assert!(run.err.contains(said), "{options:?}: {}", run.err);
    }
    for options in [["--kind", "songs"], ["--since", "yesterday"], ["--creator", "hello there"]] {
        let run = site.exports(&site.beside("none"), &options);
        assert!(matches!(run.status, Some(2 | 3)), "{options:?}: {}", run.err);
    }
    assert!(!site.beside("none").exists());
}

#[test]
fn what_is_gone_withheld_or_changed_is_not_in_it() {
    let (site, ids) = library();
    let store = site.library();
    let first = ids[0].to_string();
    let gone = store.gone("tiktok", &first, "not_found", clock());
    site.runtime().block_on(gone).expect("a library");
    let changed = site.data().join("library").join(&site.record(&store, ids[2]).files[0].path);
    let mut bytes = fs::read(&changed).expect("a file");
    bytes[100] ^= 1;
    fs::write(&changed, bytes).expect("written");
    let list = site.beside("withheld.txt");
    fs::write(&list, format!("{}\n", ids[1])).expect("written");
    let to = site.beside("pages");
    let mut command = site.on_data(&["library", "export", to.to_str().expect("plain")]);
    command.env("SAVETHAT_WITHHOLD_FILE", list);
    let run = Run::of(command);
    assert_eq!(run.status, Some(1), "{}", run.err);
    assert!(run.err.contains("0 posts, 0 files") && run.err.contains("was changed since"), "{}", run.err);
    let html = fs::read_to_string(to.join("index.html")).expect("a page");
    assert!(html.contains("Nothing is here."), "{html}");
    let left = files(&to);
    assert!(left.iter().all(|path| path.extension().is_none_or(|extension| extension != "mp4")), "{left:?}");
}
