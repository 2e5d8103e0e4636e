//! Being told on a device: the owner's page, and what the page's worker shows. No push service is reached from here; one stands in
//! for it in the page alone, so all of the server and the worker is as it is.

use rstest::rstest;
use serde_json::{Value, json};

use super::{
    engine::{Engine, Wishes},
    page::{Page, home},
};
use crate::site::Site;

/// What a browser's push service gives it, with the keys of RFC 8291, appendix A.
const SERVICE: &str = "
    const key = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (byte) => byte.charCodeAt(0))
    PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => ({
      endpoint: 'https://push.example/one',
      options: { userVisibleOnly, applicationServerKey },
      toJSON: () => ({
        endpoint: 'https://push.example/one',
        expirationTime: null,
        keys: {
          p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
          auth: 'BTBZMqHH6r4Tts7J_aSIgg',
        },
      }),
    })
    return key(document.getElementById('push').dataset.key).length";

/// The worker is at work. It need not be in charge of a page that came while it was being set up.
const WORKS: &str = "return (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'";

/// What the worker shows now, without the time.
const SHOWN: &str = "
    const worker = await navigator.serviceWorker.ready
    const shown = await worker.getNotifications()
    return shown.map(({ title, body, tag, data }) => ({ title, body, tag, data }))";

#[rstest]
#[case::english("en", "Tell me on this device", "Devices that are told")]
#[case::arabic("ar", "أخبرني على هذا الجهاز", "الأجهزة التي تتلقى الإشعارات")]
fn a_tap_and_this_device_is_told(#[case] tag: &str, #[case] tap: &str, #[case] devices: &str) {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::Chromium, &site, Wishes::default()) else { return };
    let server = site.serve_library();
    page.own(&server);
    page.allow("notifications", &home(&server));
    page.resize(320, 800);
    page.go(&format!("{}{tag}/watch", home(&server)));
    page.until("the worker", WORKS);
    page.wait("#push form:not([hidden])");
    assert_eq!(page.text("#push button"), tap);
    assert!(page.fits(320));
    page.run("document.getElementById('push').scrollIntoView()");
    page.picture(&format!("push-{tag}"));

    assert_eq!(page.run(SERVICE), 65);
    page.fill("#push input[name=name]", "Ann’s <phone>");
    page.click("#push button");
    page.wait("form[data-device]");
    assert!(page.address().contains(&format!("/{tag}/watch?did=told")), "{}", page.address());
    assert_eq!(page.text("section.card form[data-device] bdi"), "Ann’s <phone>");
    assert!(page.run("return document.body.textContent").as_str().expect("words").contains(devices));
    assert!(page.fits(320));
    page.run("document.querySelector('form[data-device]').scrollIntoView({ block: 'center' })");
    page.picture(&format!("pushed-{tag}"));

    page.click("form[data-device] button[value=test]");
    page.wait(".said.failed");
    assert!(page.text(".said.failed").contains("Ann’s <phone>"), "{}", page.text(".said.failed"));
    page.click("form[data-device] button[value=stop]");
    page.until("nobody is told", "return document.querySelectorAll('form[data-device]').length === 0");
    assert!(page.address().contains(&format!("/{tag}/watch?did=stopped")), "{}", page.address());
}

#[test]
fn a_push_service_that_is_not_there_is_not_waited_for_without_end() {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::Chromium, &site, Wishes::default()) else { return };
    let server = site.serve_library();
    page.own(&server);
    page.allow("notifications", &home(&server));
    page.go(&format!("{}watch", home(&server)));
    page.wait("#push form:not([hidden])");
    page.click("#push button");
    let failed = page.attribute("#push", "data-failed");
    page.until(
        "what went wrong",
        &format!("return document.querySelector('#push [role=status]').textContent === {failed:?}"),
    );
    assert_eq!(page.run("return document.querySelector('#push form').inert"), false);
}

#[test]
fn what_is_told_is_shown_while_no_page_is_open() {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::Chromium, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.allow("notifications", &home(&server));
    page.go(&home(&server));
    page.until("the worker", WORKS);
    page.go("about:blank");
    let deliver = |data: &str| {
        page.devtools("ServiceWorker.enable", &json!({}));
        let origin = home(&server);
        // The only one of a new profile.
        let message = json!({ "origin": origin.trim_end_matches('/'), "registrationId": "0", "data": data });
        page.devtools("ServiceWorker.deliverPushMessage", &message);
    };
    let kept = json!({ "title": "A Story of @alice was kept", "body": "@alice: a Story was kept.",
                       "url": "/en/library/tiktok/7300", "tag": "d1" });
    deliver(&kept.to_string());
    // The same again, as after an answer that was lost.
    deliver(&kept.to_string());
    // What is no document is no reason to show nothing: browsers take the right away then.
    deliver("nonsense");
    page.go(&home(&server));
    page.until(
        "both",
        &format!(
            "{{ {} }} return false",
            SHOWN.replace("return shown.map", "if (shown.length === 2) return true; shown.map")
        ),
    );
    let Value::Array(mut shown) = page.run(SHOWN) else { panic!("a list") };
    shown.sort_by_key(|one| one["tag"].to_string());
    assert_eq!(
        shown,
        [
            json!({ "title": "savethat", "body": "", "tag": "", "data": { "url": "/watch" } }),
            json!({ "title": kept["title"], "body": kept["body"], "tag": "d1", "data": { "url": kept["url"] } }),
        ]
    );
}

/// Where the browser cannot, the page says what stands in the way, and shows no button.
#[test]
fn what_stands_in_the_way_is_said() {
    let site = Site::standard();
    let Some(page) = Page::open(Engine::WebKit, &site, Wishes::default()) else { return };
    let server = site.serve_library();
    page.own(&server);
    page.go(&format!("{}watch", home(&server)));
    page.wait("#push:not([hidden])");
    let unable = page.attribute("#push", "data-unable");
    page.until(
        "why",
        &format!("return document.querySelector('#push [role=status]').textContent === {unable:?}"),
    );
    assert_eq!(page.count("#push form[hidden]"), 1);
}
