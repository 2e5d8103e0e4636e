//! From a pasted link to a whole file, and every way in which a hurried hand may do it.

use fantoccini::key::Key;
use rstest::rstest;
use serde_json::json;

use super::{
    engine::{Engine, Wishes},
    page::{DOWNLOADED, Page, home},
    slow, slower,
};
use crate::{process::until, site::Site};

const SAVE: &str = "return document.querySelector('[data-save]').dataset.save";

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_story_is_saved_in_place_and_found_again(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.type_link(&site.link("video-story"));
    assert_eq!(page.text("#judged"), "One post.", "before anything is sent");
    assert_eq!(site.sim.log().len(), 0);
    page.click("form.ask button[type=submit]");
    page.settled("ready");
    let sum = &site.sums(site.id("video-story"))[0];
    assert_eq!(&page.download(), sum);
    assert_eq!(page.run(DOWNLOADED), json!(sum));
    assert_eq!(page.run("return document.body.dataset.state"), "ready");
    assert!(page.text("time.left").starts_with("gone in "));
    assert_eq!(page.run("return document.querySelector('[role=status]').textContent"), "Ready");

    let address = page.address();
    assert!(address.contains("&id="), "a reload finds the same save: {address}");
    let id = page.run(SAVE);
    page.run("history.back()");
    page.wait("[data-state=idle]");
    page.run("history.forward()");
    page.settled("ready");
    assert_eq!(page.run(SAVE), id);
    page.go(&address);
    assert_eq!(page.run(SAVE), id);
    let hosts =
        "return [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).host))]";
    assert_eq!(page.run(hosts), json!([server.address.to_string()]), "nobody else is asked for anything");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn bytes_are_counted_by_events_and_without_them(#[case] engine: Engine) {
    let (site, id) = slow();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    for events in [true, false] {
        let (link, server) = (site.link_of(id), if events { &server } else { &site.serve_at("other") });
        page.go(&home(server));
        if !events {
            page.run("window.EventSource = class { constructor() { throw new Error('none here') } }");
        }
        page.save(&link);
        page.settled("fetching");
        let moving = until("a speed", || {
            let text = page.run("return document.querySelector('.moving')?.textContent ?? ''");
            text.as_str().filter(|text| text.contains("/s") && text.contains(" of 1 MB")).map(str::to_owned)
        });
        assert!(moving.contains(" to go"), "{moving}");
        page.settled("ready");
        assert_eq!(page.run(DOWNLOADED), json!(site.sums(id)[0]), "events: {events}");
        assert_eq!(page.text("h2.heading"), "Ready");
        page.wait("section.ring li");
        assert_eq!(
            page.count("section.ring li"),
            1,
            "the creator's other live Story, and not this one again"
        );
    }
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn hurried_hands_begin_one_save(#[case] engine: Engine) {
    let (site, id) = slower();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.type_link(&site.link_of(id));
    page.run("const button = document.querySelector('form.ask button'); button.click(); button.click()");
    page.settled("fetching");
    let save = page.run(SAVE);
    page.go(&page.address());
    assert_eq!(page.run(SAVE), save, "a reload in the middle finds it");
    assert_eq!(page.attribute("[data-save]", "data-status"), "fetching");
    page.settled("ready");
    assert_eq!(page.run(SAVE), save);
    assert_eq!(site.sim.media_hits(id), 1);
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn the_keyboard_is_enough(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    // The cursor waits in the field, where the window has the focus: those of two engines here have not.
    for _ in 0..5 {
        if page.run("return document.activeElement.id") == "link" {
            break;
        }
        page.key(Key::Tab);
    }
    page.press(&site.link("video-story"));
    page.key(Key::Enter);
    page.settled("ready");
    page.run("document.activeElement.blur()");
    page.press("/");
    assert_eq!(page.run("return document.activeElement.id"), "link", "a slash leads to the field");
    let mut passed = Vec::new();
    while passed.len() < 40 {
        page.key(Key::Tab);
        let seen = "const { activeElement } = document
            const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
            return [activeElement.textContent.trim(), outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2]";
        let seen = page.run(seen);
        let name = seen[0].as_str().expect("a name").to_owned();
        assert!(seen[1] == true || name.is_empty(), "the focus is seen on {name:?}");
        let found = name.starts_with("Download video");
        passed.push(name);
        if found {
            page.key(Key::Enter);
            assert_eq!(page.arrived(), site.sums(site.id("video-story"))[0]);
            return;
        }
    }
    panic!("the download cannot be reached by keys: {passed:?}");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_cut_download_goes_on(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.save(&site.link("film-1mb"));
    page.settled("ready");
    let resumed = page.run(
        "const { href } = document.querySelector('a[data-share]')
        const cut = new AbortController()
        const first = await fetch(href, { signal: cut.signal })
        const reader = first.body.getReader()
        const pieces = []
        let have = 0
        while (have < 100_000) {
            const { value } = await reader.read()
            const piece = value.subarray(0, 100_000 - have)
            pieces.push(piece)
            have += piece.length
        }
        cut.abort()
        const headers = { range: `bytes=${have}-`, 'if-range': first.headers.get('etag') }
        const rest = await fetch(href, { headers, cache: 'no-store' })
        if (rest.status !== 206) return rest.status
        pieces.push(await rest.arrayBuffer())
        const whole = await new Blob(pieces).arrayBuffer()
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
        return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')",
    );
    assert_eq!(resumed, json!(site.sums(site.id("film-1mb"))[0]));
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_pasted_link_starts_at_once(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    if page.run("return Boolean(navigator.clipboard?.readText)") == false {
        assert_eq!(page.attribute("#paste", "hidden"), "true", "no button that does nothing");
        return;
    }
    // A stand-in: reading the clipboard needs a permission that no driver gives in every engine.
    let given = json!(site.link("photo-story"));
    page.run_with(&given, "navigator.clipboard.readText = async () => given");
    page.click("#paste");
    page.settled("ready");
    assert_eq!(page.run(DOWNLOADED), json!(site.sums(site.id("photo-story"))[0]));
}
