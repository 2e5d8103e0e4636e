//! What checkers of others say of every page: axe-core of how it can be used, the Nu Html Checker of its HTML and CSS.
//!
//! `./test --all` installs both from the npm registry and names their folder in `SAVETHAT_CHECKERS`.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use rstest::rstest;
use savethat_library::store::{Records as _, sqlite::Sqlite};
use serde_json::Value;

use super::{
    engine::{Engine, Look, Wishes},
    page::{Page, home},
};
use crate::{
    http::{Server, coded},
    owner::{Owner, PASSWORD},
    process::until,
    site::Site,
};

/// A file of a checker. `None` where it is not there and need not be.
#[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
fn checker(path: &str) -> Option<PathBuf> {
    let found = std::env::var_os("SAVETHAT_CHECKERS").map(|folder| PathBuf::from(folder).join(path));
    let found = found.filter(|path| path.exists());
    if found.is_none() {
        assert!(std::env::var_os("SAVETHAT_BROWSER").is_none(), "{path} is to be installed, and is not");
        eprintln!("SKIPPED: {path} is not there");
    }
    found
}

const WORDS: [&str; 9] = [
    "/guides",
    "/guides/tiktok-stories",
    "/guides/tiktok-iphone",
    "/guides/stories-and-videos",
    "/questions",
    "/help",
    "/privacy",
    "/legal",
    "/report",
];

/// Every kind of page, by its path; the saves and lists behind them are done.
fn pages(site: &Site, server: &Server) -> Vec<String> {
    let of = |name: &str| coded(&site.link(name));
    let several = coded(
        &[site.link("video-story"), site.link("private-post"), "https://example.com/".into()].join(" "),
    );
    let mut pages: Vec<String> = WORDS.map(str::to_owned).to_vec();
    pages.extend([
        "/".to_owned(),
        format!("/?link={}", of("video-story")),
        format!("/?link={several}"),
        "/?link=%40mira.walks".to_owned(),
        "/save?link=%40mira.walks".to_owned(),
        format!("/save?link={}", of("short-expired")),
        format!("/save?link={}", of("media-html")),
        "/nothing".to_owned(),
    ]);
    for path in [
        format!("/save?link={}", of("video-story")),
        format!("/save?link={}", of("photos")),
        format!("/save?link={}", of("captions")),
        format!("/save?link={several}"),
    ] {
        let begun = server.once(&path);
        let at = begun.header("location").to_owned();
        until("the save", || (!server.get(&at).text().contains("data-status=\"fetching\"")).then_some(()));
        pages.push(at);
    }
    pages
}

const AXE: &str = "
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, String(target), failureSummary]))";

#[rstest]
#[case(Engine::Chromium, Look::Light, 390)]
#[case(Engine::Chromium, Look::Dark, 1280)]
#[case(Engine::Chromium, Look::Contrast, 320)]
#[case(Engine::Firefox, Look::Dark, 500)]
#[case(Engine::WebKit, Look::Light, 1000)]
fn nothing_hinders_anybody(#[case] engine: Engine, #[case] look: Look, #[case] width: u32) {
    let Some(axe) = checker("axe-core/axe.min.js") else { return };
    let axe = std::fs::read_to_string(axe).expect("it can be read");
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes { look, ..Wishes::default() }) else { return };
    let server = site.serve();
    page.resize(width, 900);
    let mut found = Vec::new();
    for path in pages(&site, &server) {
        page.go(&format!("{}{}", home(&server), &path[1..]));
        found.extend(page.hindrances(&axe, &path, look));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

impl Page {
    /// What the page that is shown has of them.
    fn hindrances(&self, axe: &str, name: &str, look: Look) -> Vec<String> {
        assert_eq!(self.run("return matchMedia('(prefers-color-scheme: dark)').matches"), look == Look::Dark);
        let said = self.run(&format!("{axe}; {AXE}"));
        let Value::Array(said) = said else { panic!("{name}: {said}") };
        let fits =
            self.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        assert_eq!(fits, true, "{name} is as wide as its window");
        said.into_iter().map(|one| format!("{name}: {one}")).collect()
    }
}

/// Fills the library: three posts, one of them public no more, and a creator who is watched, with a feed.
fn fill(site: &Site, server: &Server, owner: &Owner) {
    for name in ["video-story", "photos", "captions-html"] {
        let kept = server.send(owner, "/library/keep", &[("link", &site.link(name))]);
        assert_eq!(kept.status, 303, "{}", kept.text());
    }
    let store = site.runtime().block_on(Sqlite::open(&site.beside("data/library.db"))).expect("a library");
    let used = || site.runtime().block_on(store.used()).expect("a library").posts;
    until("three posts", || (used() == 3).then_some(()));
    let id = site.id("captions-html").to_string();
    site.runtime().block_on(store.gone("tiktok", &id, "not_found", crate::site::clock())).expect("a library");
    let added = server.send(owner, "/watch", &[("do", "add"), ("link", "@mira.walks"), ("days", "30")]);
    assert_eq!(added.header("location"), "/watch?did=watched", "{}", added.text());
    server.send(owner, "/watch", &[("do", "feed"), ("handle", "mira.walks")]);
    until("her Stories", || (used() > 3).then_some(()));
}

/// Those of the owner's pages that are found by their address.
fn owned(site: &Site) -> Vec<String> {
    let mut pages: Vec<String> =
        ["/library", "/library?q=nothing+of+the+kind", "/watch?did=fed", "/owner", "/owner?did=changed"]
            .map(str::to_owned)
            .to_vec();
    pages.extend(
        ["video-story", "photos", "captions-html"].map(|name| format!("/library/tiktok/{}", site.id(name))),
    );
    pages
}

#[rstest]
#[case(Engine::Chromium, Look::Light, 390)]
#[case(Engine::Chromium, Look::Dark, 1280)]
#[case(Engine::Chromium, Look::Contrast, 320)]
#[case(Engine::Firefox, Look::Dark, 500)]
#[case(Engine::WebKit, Look::Light, 1000)]
fn nothing_hinders_the_owner(#[case] engine: Engine, #[case] look: Look, #[case] width: u32) {
    let Some(axe) = checker("axe-core/axe.min.js") else { return };
    let axe = std::fs::read_to_string(axe).expect("it can be read");
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes { look, ..Wishes::default() }) else { return };
    let server = site.serve_library();
    page.resize(width, 900);
    let mut found = Vec::new();
    let mut look_at = |name: &str| found.extend(page.hindrances(&axe, name, look));
    let go = |path: &str| page.go(&format!("{}{}", home(&server), &path[1..]));
    page.go(&server.invitation());
    look_at("setting the password");
    let owner = server.own();
    go("/library");
    look_at("signing in");
    page.fill("input[name=password]", "a wrong guess");
    page.click("form[action='/owner/enter'] button");
    page.wait("#failure");
    look_at("a wrong password");
    page.fill("input[name=password]", PASSWORD);
    page.click("form[action='/owner/enter'] button");
    page.wait("form[role=search]");
    look_at("an empty library");
    go("/watch");
    look_at("nobody is watched");
    page.click("form[action='/watch/test'] button");
    page.wait("p[role=status]");
    look_at("a test");
    fill(&site, &server, &owner);
    for path in owned(&site) {
        go(&path);
        look_at(&path);
    }
    go("/library");
    page.click(".tile input");
    page.click("button[value=remove]");
    page.wait("input[name=sure]");
    look_at("asked whether that is meant");
    go(&format!("/save?link={}", coded(&site.link("photos"))));
    page.settled("ready");
    page.wait("form[action='/library/keep']");
    look_at("a result with its button");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_html_is_valid() {
    let Some(vnu) = checker("vnu-jar/build/dist/vnu.jar") else { return };
    let site = Site::standard();
    let server = site.serve();
    let pages = pages(&site, &server).into_iter().map(|path| {
        let text = server.get_with(&path, &[("accept", "text/html")]).text().to_owned();
        (path, text)
    });
    valid(&vnu, &server, &pages.collect::<Vec<_>>());
}

#[test]
fn the_html_of_the_owners_pages_is_valid() {
    let Some(vnu) = checker("vnu-jar/build/dist/vnu.jar") else { return };
    let site = Site::standard();
    let server = site.serve_library();
    let invitation = server.invitation();
    let (_, query) = invitation.split_once("/owner").expect("an address");
    let mut seen =
        vec![("an invitation".to_owned(), server.get(&format!("/owner{query}")).text().to_owned())];
    let owner = server.own();
    let see = |path: &str| {
        let text =
            server.get_with(path, &[("accept", "text/html"), ("cookie", &owner.cookie)]).text().to_owned();
        (path.to_owned(), text)
    };
    seen.push(("signing in".to_owned(), server.get("/owner?to=/watch").text().to_owned()));
    seen.extend(["/library", "/watch"].map(see));
    fill(&site, &server, &owner);
    seen.extend(owned(&site).iter().map(|path| see(path)));
    let key = format!("tiktok/{}", site.id("photos"));
    for (path, fields) in [
        ("/library", &[("do", "remove"), ("post", &*key)][..]),
        ("/watch/test", &[]),
        ("/owner/password", &[("old", "a wrong guess"), ("new", PASSWORD)]),
    ] {
        seen.push((path.to_owned(), server.send(&owner, path, fields).text().to_owned()));
    }
    valid(&vnu, &server, &seen);
}

/// Pages by what they are called, and the styles that the first of them names.
fn valid(vnu: &Path, server: &Server, pages: &[(String, String)]) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    let mut write = |name: String, called: &str, text: &str| {
        std::fs::write(folder.path().join(&name), text).expect("written");
        names.push((name, called.to_owned()));
    };
    for (n, (called, text)) in pages.iter().enumerate() {
        write(format!("{n}.html"), called, text);
    }
    let styles = pages[0].1.split(" href=\"").filter_map(|rest| rest.split('"').next());
    for (n, style) in styles.filter(|href| href.ends_with(".css")).enumerate() {
        write(format!("{n}.css"), style, server.get(style).text());
    }
    let mut java = Command::new("java");
    java.current_dir(folder.path()).arg("-jar").arg(vnu).args([
        "--format",
        "json",
        "--exit-zero-always",
        "--also-check-css",
    ]);
    let said = java.args(names.iter().map(|(name, _)| name)).output().expect("java is there");
    let said: Value = serde_json::from_slice(&said.stderr).expect("JSON");
    let messages = said["messages"].as_array().expect("a list");
    let told = messages.iter().map(|message| {
        let file = message["url"].as_str().unwrap_or_default();
        let path =
            names.iter().find(|(name, _)| file.ends_with(&format!("/{name}"))).map_or(file, |(_, path)| path);
        format!("{path}: {}: {}", message["message"], message["extract"])
    });
    let told: Vec<String> = told.collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
