//! The library as pages on a disk, opened with no server.
//!
//! Films are opened in Chromium: Debian's WebKit and Firefox may have no decoder for them, and then put them down as downloads.

use std::path::{Path, PathBuf};

use rstest::rstest;

use super::{
    engine::{Engine, Look, Wishes},
    page::Page,
};
use crate::{exporting::library, site::sum_of};

/// Where a link leads. WebKit's driver tells the whole address, the others what is written.
fn target(page: &Page, css: &str, to: &Path) -> PathBuf {
    to.join(page.attribute(css, "href").trim_start_matches("file://"))
}

const SEARCH: &str = "
    const form = document.getElementById('search')
    for (const [name, value] of Object.entries(given)) form.elements[name].value = value
    form.dispatchEvent(new Event('input', { bubbles: true }))
    return true";

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn posts_are_found_and_opened_from_a_disk(#[case] engine: Engine) {
    let (site, ids) = library();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let to = site.beside("pages");
    assert_eq!(site.exports(&to, &[]).status, Some(0));
    page.go(&format!("file://{}", to.join("index.html").display()));
    page.wait("#posts li .caption");
    assert_eq!(page.count("#posts li"), 3);
    page.until(
        "the pictures",
        "const all = [...document.images]; return all.length > 0 && all.every((one) => one.naturalWidth > 0)",
    );
    assert_eq!(page.run("return document.title"), "Saved posts", "no script of a caption runs");
    assert_eq!(
        page.run("return getComputedStyle(document.querySelector('#posts')).display"),
        "grid",
        "its style"
    );
    for (given, found) in [
        (serde_json::json!({ "words": "SEA walk" }), 1),
        (serde_json::json!({ "words": "京都", "creator": "@alice" }), 1),
        (serde_json::json!({ "words": "", "creator": "alice", "kind": "photos" }), 1),
        (serde_json::json!({ "creator": "", "kind": "", "since": "2015-01-01" }), 3),
        (serde_json::json!({ "until": "2015-01-01" }), 0),
    ] {
        page.run_with(&given, SEARCH);
        page.until(
            &given.to_string(),
            &format!("return document.getElementById('found').textContent === '{found} found'"),
        );
        assert_eq!(page.count("#posts li"), found);
    }
    page.run_with(&serde_json::json!({ "until": "", "since": "", "words": "script" }), SEARCH);
    page.until("the hostile one", "return document.getElementById('found').textContent === '1 found'");
    assert_eq!(page.run("return document.title"), "Saved posts", "nor one of what was found");
    assert_eq!(sum_of(target(&page, "#posts a.shown", &to)), site.sums(ids[0])[0]);
    if engine == Engine::Chromium {
        page.click("#posts a.shown");
        let film =
            "const film = document.querySelector('video'); return Boolean(film) && film.readyState > 0";
        page.until("the film", film);
    }
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn without_scripts_there_are_plain_pages(#[case] engine: Engine) {
    let (site, _) = library();
    let without = Wishes { scripts: false, agent: None, look: Look::Light };
    let Some(page) = Page::open(engine, &site, without) else { return };
    let to = site.beside("pages");
    assert_eq!(site.exports(&to, &[]).status, Some(0));
    page.go(&format!("file://{}", to.join("index.html").display()));
    page.wait("#posts li");
    assert_eq!(page.count("#posts li"), 3);
    assert!(page.attribute("#search", "hidden") == "true", "no field that does nothing");
    assert!(target(&page, "#posts li:nth-child(1) .files a", &to).is_file());
    if engine == Engine::Chromium {
        page.click("#posts li:nth-child(1) .files a");
        page.until("the file", "return location.pathname.includes('/files/')");
    }
}
