//! Into Photos on an iPhone. `navigator.share` is a stand-in: no engine here has it for files.

use rstest::rstest;
use savethat_sim::{Clip, Post};
use serde_json::{Value, json};

use super::{
    engine::{Engine, Wishes},
    page::{Page, home},
};
use crate::site::Site;

pub(super) const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                                 Version/18.0 Mobile/15E148 Safari/604.1";

/// Like that of iOS 15 it never settles. It notes what it was given, and whether that was inside a tap, where the engine can
/// tell.
const STAND_IN: &str = "
    window.shared = []
    navigator.canShare = () => true
    navigator.share = ({ files }) => {
        const inside = navigator.userActivation?.isActive ?? true
        window.shared.push(files.map(({ name, size, type }) => [name, size, type, inside]))
        return new Promise(() => {})
    }";

fn iphone(engine: Engine, site: &Site) -> Option<Page> {
    Page::open(engine, site, Wishes { agent: Some(IPHONE), ..Wishes::default() })
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn two_taps_with_the_bytes_there_before(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = iphone(engine, &site) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run(STAND_IN);
    page.save(&site.link("video-story"));
    page.wait("button.share:not([aria-busy])");
    page.until("the bytes before the tap", "return document.querySelector('video').src.startsWith('blob:')");
    assert_eq!(page.text("button.share"), "Save to Photos");
    page.click("button.share");
    page.click("button.share");
    let shared = page.run("return window.shared");
    let post = site.id("video-story");
    assert_eq!(
        shared.as_array().map(Vec::len),
        Some(2),
        "a share that never settles stops nothing: {shared}"
    );
    assert_eq!(shared[0][0][2], "video/mp4");
    assert_eq!(shared[0][0][3], true, "inside the tap");
    assert!(shared[0][0][0].as_str().is_some_and(|name| name.ends_with(&format!("{post}.mp4"))), "{shared}");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn pictures_go_together(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = iphone(engine, &site) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run(STAND_IN);
    page.save(&site.link("photos"));
    page.settled("ready");
    let count = site.sums(site.id("photos")).len();
    page.wait("#all button.share");
    assert_eq!(page.text("#all button.share"), format!("Save all {count} to Photos"));
    page.until(
        "the bytes of all",
        "return ![...document.querySelectorAll('.file img')].some((img) => !img.src.startsWith('blob:'))",
    );
    page.click("#all button.share");
    let shared = page.run("return window.shared[0].map(([name, , type, inside]) => [type, inside])");
    assert_eq!(shared, json!(vec![json!(["image/jpeg", true]); count]));
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn what_is_large_is_loaded_by_the_first_tap(#[case] engine: Engine) {
    let (site, id) = Site::with(|world| {
        world.add("alice", Post::film(Clip::Dawn.content().grown_to(26_000_000, 3)).story())
    });
    let Some(page) = iphone(engine, &site) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run(STAND_IN);
    page.save(&site.link_of(id));
    page.settled("ready");
    page.wait("button.share");
    assert_eq!(page.run("return document.querySelector('button.share').hasAttribute('aria-busy')"), false);
    page.click("button.share");
    page.until(
        "its bytes",
        "return document.querySelector('button.share').textContent.startsWith('Loaded.')",
    );
    assert_eq!(page.run("return window.shared.length"), 0, "never after waiting");
    page.click("button.share");
    let whole = page.attribute("a[data-share]", "data-bytes").parse::<u64>().expect("a number");
    assert_eq!(page.run("return window.shared[0][0][1]"), json!(whole));
}

/// Only Chromium has `navigator.connection`; the others get a stand-in of it too.
#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn with_data_saver_nothing_is_loaded_unasked(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = iphone(engine, &site) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run(STAND_IN);
    page.run("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    page.save(&site.link("video-story"));
    page.settled("ready");
    page.wait("button.share");
    assert_eq!(page.run("return document.querySelector('video').src.startsWith('blob:')"), false);
    page.click("button.share");
    page.until(
        "its bytes",
        "return document.querySelector('button.share').textContent.startsWith('Loaded.')",
    );
    page.click("button.share");
    assert_eq!(page.run("return window.shared.length"), 1);
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_lost_gesture_asks_for_another_tap(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = iphone(engine, &site) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run(STAND_IN);
    page.save(&site.link("video-story"));
    page.until(
        "the bytes before the tap",
        "return document.querySelector('video')?.src.startsWith('blob:') ?? false",
    );
    for (name, said) in [
        ("NotAllowedError", "Loaded. Tap once more to save to Photos."),
        ("AbortError", "Loaded. Tap once more to save to Photos."),
        ("DataError", "Sharing did not work here. Use the download below."),
    ] {
        let given: Value = json!(name);
        page.run_with(&given, "navigator.share = async () => { throw new DOMException('no', given) }");
        page.click("button.share");
        let script = format!("return document.querySelector('button.share').textContent === {}", json!(said));
        page.until(name, &script);
    }
}
