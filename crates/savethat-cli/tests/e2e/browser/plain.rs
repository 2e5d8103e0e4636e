//! Without scripts.

use rstest::rstest;

use super::{
    engine::{Engine, Look, Wishes},
    page::{Page, home},
    slower,
};
use crate::site::Site;

const WITHOUT: Wishes = Wishes { scripts: false, agent: None, look: Look::Light };

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn the_page_goes_on_by_itself(#[case] engine: Engine) {
    let (site, id) = slower();
    let Some(page) = Page::open(engine, &site, WITHOUT) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.save(&site.link_of(id));
    page.wait("[data-save][data-status=fetching]");
    let save = page.attribute("[data-save]", "data-save");
    page.wait("[data-save][data-status=ready] a[data-share]");
    assert_eq!(page.attribute("[data-save]", "data-save"), save, "one save, however often it is looked at");
    assert!(page.text(".proved").starts_with("✓ whole and checked"));
    assert_eq!(page.download(), site.sums(id)[0]);
    assert_eq!(page.attribute("body", "data-state"), "", "no script has run");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_ring_is_chosen_from_and_saved(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, WITHOUT) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.save("@mira.walks");
    page.wait("section.ring li");
    let all = page.count("section.ring li");
    page.click("section.ring li:nth-child(1) input");
    page.click("section.ring li:nth-child(3) input");
    page.click("section.ring button");
    page.wait("[data-save][data-status=ready]");
    assert_eq!(page.text(".heading"), "All 2 saved");

    page.go(&home(&server));
    page.save("@mira.walks");
    page.wait("section.ring li");
    page.click("section.ring form > .tap a.button");
    page.wait("[data-save][data-status=ready]");
    assert_eq!(page.text(".heading"), format!("Found {all}, saved {all}"));
    assert_eq!(page.count("a[data-share]"), all);
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn failures_and_their_retry(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, WITHOUT) else { return };
    let server = site.serve();
    for (name, code) in
        [("short-expired", "expired"), ("private-post", "private"), ("page-429", "site_refused")]
    {
        // From a page without a failure: else the one before it would be taken for the answer.
        page.go(&home(&server));
        page.save(&site.link(name));
        page.wait("#failure code");
        assert_eq!(page.text("#failure code"), code);
    }
    page.click("#failure a");
    page.wait("#failure code");
}
