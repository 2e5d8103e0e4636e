//! Failures, hostile words, and a server that goes away.

use rstest::rstest;
use savethat_sim::{Clip, Post};
use serde_json::json;

use super::{
    engine::{Engine, Wishes},
    page::{DOWNLOADED, Page, home},
    slow,
};
use crate::site::Site;

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn each_failure_stands_next_to_the_field(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    let of = |name| site.link(name);
    for (pasted, code, again) in [
        ("nothing of a link".to_owned(), "not_a_link", false),
        ("https://video.example/watch?v=1".to_owned(), "site_unknown", false),
        ("https://www.tiktok.com/@alice/live".to_owned(), "link_unsupported", false),
        (of("profile-no-stories"), "no_stories", false),
        (of("short-expired"), "expired", false),
        (of("gone-deleted"), "not_found", false),
        (of("private-post"), "private", false),
        (of("sensitive"), "login_required", false),
        (of("geo"), "region_blocked", false),
        (of("page-503"), "site_unreachable", true),
        (of("page-no-item"), "site_changed", false),
        (of("media-html"), "media_broken", true),
        (of("short-outside"), "refused_address", false),
        // Last: from here on the site's limit keeps everybody from asking.
        (of("page-429"), "site_refused", true),
    ] {
        page.save(&pasted);
        let said = format!("return document.querySelector('#failure code')?.textContent === {}", json!(code));
        page.until(code, &said);
        page.wait("[data-state=failed]");
        assert_eq!(page.attribute("#failure", "role"), "alert", "{code}");
        assert_eq!(page.run("return document.getElementById('link').hasAttribute('aria-invalid')"), true);
        assert_eq!(page.count("#failure a[href^='/save?']") == 1, again, "{code}");
    }
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_server_that_is_gone_is_no_blank_page(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    page.type_link(&site.link("video-story"));
    server.kill();
    page.click("form.ask button[type=submit]");
    page.wait("#failure a");
    assert!(page.text("#failure").starts_with("This page could not be reached."));
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_restarted_server_is_found_again(#[case] engine: Engine) {
    let (site, id) = slow();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let address = server.address;
    page.go(&home(&server));
    page.save(&site.link_of(id));
    page.settled("fetching");
    // The hint comes after eight seconds without a byte; the page's own clock is put forward.
    server.signal("STOP");
    page.run("const now = Date.now; Date.now = () => now() + 60_000");
    page.wait("#stalled:not([hidden])");
    server.kill();
    let _again = site.serve_on(&address.to_string());
    page.settled("ready");
    assert_eq!(page.run(DOWNLOADED), json!(site.sums(id)[0]));
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn a_foreign_link_starts_nothing_but_a_look_up(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    for link in [site.link("video-story"), "@mira.walks".to_owned(), site.link("photos")] {
        let query: String = url::form_urlencoded::byte_serialize(link.as_bytes()).collect();
        page.go(&format!("{}?link={query}", home(&server)));
        page.wait("#answer a.button");
        page.until("the page is quiet", "return document.readyState === 'complete'");
    }
    let text =
        "javascript:alert(1) \"><img src=x onerror=alert(1)> https://www.tiktok.com/@a/video/1?<script>";
    let query: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    page.go(&format!("{}?link={query}", home(&server)));
    assert_eq!(page.count("#answer img, #told img, #answer script"), 0);
    let asked = site.sim.log();
    assert!(asked.iter().all(|hit| hit.host.ends_with("tiktok.com")), "no byte of media: {asked:?}");
}

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn strange_words_stay_in_their_place(#[case] engine: Engine) {
    let captions = [
        "<b>bold</b> <img src=x onerror=alert(1)> &lt;",
        "\u{202e}turned \u{2066}around",
        &"x".repeat(4_000),
        &"👨‍👩‍👧".repeat(1_000),
        &"word ".repeat(800),
        "مرحبا بالعالم",
    ]
    .map(str::to_owned);
    let (site, ids) = Site::with(|world| {
        captions
            .each_ref()
            .map(|caption| world.add("odd.words", Post::clip(Clip::Dawn).story().caption(caption)))
    });
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    for width in [320, 1280] {
        page.resize(width, 800);
        page.go(&home(&server));
        for id in ids {
            page.save(&site.link_of(id));
            page.settled("ready");
            assert_eq!(page.count(".caption b, .caption img"), 0);
            assert!(page.fits(width), "{id} at {width}");
            let lines = "const { height } = document.querySelector('.caption').getBoundingClientRect(); return height < 200";
            assert_eq!(page.run(lines), true, "{id} at {width}");
        }
        page.save("@odd.words");
        page.wait("section.ring li");
        assert!(page.fits(width), "the ring at {width}");
        let whole =
            "const tall = [...document.querySelectorAll('.ring .button')].map((one) => one.offsetHeight)
            return tall.every((height) => height < 60)";
        assert_eq!(page.run(whole), true, "no button is broken in the middle of a word at {width}");
    }
}
