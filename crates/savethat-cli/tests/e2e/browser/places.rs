//! Where phones make it hard: another app's browser, plain http at home, an app on the home screen.

use rstest::rstest;

use super::{
    engine::{Engine, HOME, Wishes},
    page::{Page, home},
    sharing::IPHONE,
    slow,
};
use crate::site::Site;

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn inside_another_app_the_way_out_is_shown(#[case] engine: Engine) {
    let site = Site::standard();
    let agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 350.0";
    let wishes = Wishes { agent: Some(agent), ..Wishes::default() };
    let Some(page) = Page::open(engine, &site, wishes) else { return };
    let server = site.serve();
    page.go(&home(&server));
    assert!(page.text(".inside").starts_with("You are in Instagram’s own browser"));
    page.save(&site.link("video-story"));
    page.settled("ready");
    assert_eq!(page.count(".inside"), 1, "still there beside the result");
    page.go(&format!("{}nothing", home(&server)));
    assert_eq!((page.count(".inside"), page.count("#failure")), (1, 1), "and beside a failure");
    page.run("history.back()");
    page.settled("ready");
    let kept = page.run("return new URL(location.href).searchParams.get('link')");
    assert!(kept.as_str().is_some_and(|link| link.contains("/video/")), "the link is in the address: {kept}");
    // A stand-in for the clipboard, which no driver grants in every engine.
    if page.run("return Boolean(navigator.clipboard)") == true {
        page.run("navigator.clipboard.writeText = async (text) => { window.copied = text }");
        page.click("#copy");
        page.until("the copy", "return window.copied === location.href");
    }
}

/// WebKit's browser has no rule for names: there the server itself is the proxy that finds it.
#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn over_plain_http_the_rest_works(#[case] engine: Engine) {
    let site = Site::standard();
    let server = site.serve();
    let proxy = (engine == Engine::WebKit).then_some(server.address);
    let Some(page) = Page::behind(engine, &site, Wishes::default(), proxy) else { return };
    let port = if proxy.is_some() { 80 } else { server.address.port() };
    page.go(&format!("http://{HOME}:{port}/"));
    assert_eq!(page.run("return isSecureContext"), false);
    assert!(page.text("#insecure").contains("need https"));
    assert_eq!(page.run("return document.getElementById('paste').hidden"), true);
    page.save(&site.link("video-story"));
    page.settled("ready");
    assert_eq!(page.download(), site.sums(site.id("video-story"))[0]);
    assert_eq!(page.count("button.share"), 0);
    page.click(".carry summary");
    page.until("the QR code", "return document.querySelector('.carry img').naturalWidth > 0");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn an_app_on_the_home_screen_keeps_its_way_back(#[case] engine: Engine) {
    let site = Site::standard();
    let wishes = Wishes { agent: Some(IPHONE), ..Wishes::default() };
    let Some(page) = Page::open(engine, &site, wishes) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.run("Object.defineProperty(navigator, 'standalone', { value: true })");
    page.save(&site.link("video-story"));
    page.settled("ready");
    assert_eq!(page.attribute("a[data-share]", "target"), "_blank");
    assert_eq!(page.count("a[download]"), 0, "which has no way back there");
}

/// What the scripts ask for, and what a tap on a result asks for, is in the language of the address too.
#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn the_language_of_the_address_stays(#[case] engine: Engine) {
    let (site, id) = slow();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let here = format!("{}en/save?", home(&server));
    page.go(&format!("{}en/", home(&server)));
    page.run("window.stayed = true");
    page.save(&site.link_of(id));
    page.settled("ready");
    assert!(page.address().starts_with(&here), "{}", page.address());
    page.wait("section.ring li");
    let first = page.attribute("[data-save]", "data-save");
    page.click("section.ring li a.button");
    page.until(
        "the other one",
        &format!("return document.querySelector('[data-save]').dataset.save !== '{first}'"),
    );
    page.settled("ready");
    assert!(page.address().starts_with(&here), "{}", page.address());
    assert_eq!(page.run("return window.stayed"), true, "in place");
}
