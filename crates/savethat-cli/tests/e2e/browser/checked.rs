//! What checkers of others say of every page: axe-core of how it can be used, the Nu Html Checker of its HTML and CSS.
//!
//! `./test --all` installs both from the npm registry and names their folder in `SAVETHAT_CHECKERS`.

use std::{path::PathBuf, process::Command};

use rstest::rstest;
use serde_json::Value;

use super::{
    engine::{Engine, Look, Wishes},
    page::{Page, home},
};
use crate::{
    http::{Server, coded},
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
        assert_eq!(page.run("return matchMedia('(prefers-color-scheme: dark)').matches"), look == Look::Dark);
        let said = page.run(&format!("{axe}; {AXE}"));
        let Value::Array(said) = said else { panic!("{path}: {said}") };
        found.extend(said.into_iter().map(|one| format!("{path}: {one}")));
        let fits =
            page.run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        assert_eq!(fits, true, "{path} at {width}");
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_html_is_valid() {
    let Some(vnu) = checker("vnu-jar/build/dist/vnu.jar") else { return };
    let site = Site::standard();
    let server = site.serve();
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    for (n, path) in pages(&site, &server).into_iter().enumerate() {
        let page = server.get_with(&path, &[("accept", "text/html")]);
        let text = page.text();
        let name = format!("{n}.html");
        std::fs::write(folder.path().join(&name), text).expect("written");
        names.push((name, path));
        if n == 0 {
            for style in text.split(" href=\"").filter_map(|rest| rest.split('"').next()) {
                if style.ends_with(".css") {
                    let name = format!("{}.css", names.len());
                    std::fs::write(folder.path().join(&name), server.get(style).text()).expect("written");
                    names.push((name, style.to_owned()));
                }
            }
        }
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
