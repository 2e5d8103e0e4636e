//! The page on a home screen: without a network, and handed a link by another app.

use rstest::rstest;
use serde_json::json;

use super::{
    engine::{Engine, Wishes},
    page::{DOWNLOADED, Page, home},
};
use crate::{http::coded, site::Site};

/// The worker is there and has what it keeps.
const KEPT: &str =
    "return Boolean(await caches.match('/offline')) && Boolean(navigator.serviceWorker.controller)";

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_share_without_a_network_goes_on_when_it_is_back(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let (address, link) = (server.address.to_string(), site.link("video-story"));
    page.resize(320, 800);
    page.go(&home(&server));
    page.until("the worker", KEPT);
    server.kill();
    page.go(&format!(
        "http://{address}/share?title=A%20video&text={}",
        coded(&format!("Look at this {link} #fyp"))
    ));
    page.wait("[data-offline]");
    assert!(page.text("h1").starts_with("No network"), "{}", page.text("h1"));
    assert_eq!(page.run("return document.getElementById('link').value.includes('tiktok.com')"), true);
    assert!(page.fits(320));
    let _again = site.serve_on(&address);
    page.settled("ready");
    assert_eq!(page.run(DOWNLOADED), json!(site.sums(site.id("video-story"))[0]));
}

/// The others ask in a window of their own, which no driver reaches.
#[test]
fn a_share_to_a_server_with_a_password() {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::Chromium, &site, Wishes::default()) else { return };
    let server = site.serve_set(&[("access", "password"), ("access_password", "correct horse")]);
    let address = server.address.to_string();
    let text = coded(&format!("Look at this {}", site.link("video-story")));
    // As somebody who answers the browser's question. On a page that has a script, the password would stay in its address.
    page.go(&format!("{}robots.txt", home(&server).replace("://", "://any:correct%20horse@")));
    page.go(&home(&server));
    page.until("the worker", KEPT);
    page.go(&format!("{}share?text={text}", home(&server)));
    page.settled("ready");
    server.kill();
    page.go(&format!("http://{address}/share?text={text}"));
    page.wait("[data-offline]");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn what_is_shared_is_saved_at_once(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let share = |query: &str| page.go(&format!("{}share?{query}", home(&server)));
    share(&format!("text={}", coded(&format!("@somebody made this: {}", site.link("video-story")))));
    page.settled("ready");
    // Without a link the page says so, with what came in its field.
    share("text=just%20words&title=");
    page.wait("#failure");
    assert_eq!(page.text("#failure code"), "not_a_link");
    assert_eq!(page.run("return document.getElementById('link').value"), "just words");
    share(&format!("text={}", coded(&[site.link("video-story"), site.link("photos")].join(" "))));
    page.wait(".list");
    page.settled("ready");
}
