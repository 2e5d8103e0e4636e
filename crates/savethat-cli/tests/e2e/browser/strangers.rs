//! The page asks nobody else, and nobody else can make it fetch.

use std::{
    io::{Read, Write},
    net::TcpListener,
};

use rstest::rstest;
use serde_json::{Value, json};

use super::{
    engine::{Engine, Wishes},
    page::{Page, home},
};
use crate::{http::coded, process::until, site::Site};

#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn nobody_else_is_asked_and_nothing_is_kept(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    page.go(&home(&server));
    for (scenario, end) in [("photos", "[data-status=ready]"), ("private-post", "#failure")] {
        page.save(&site.link(scenario));
        page.wait(end);
    }
    let Value::Array(asked) =
        page.run("return performance.getEntriesByType('resource').map(({ name }) => name)")
    else {
        panic!("a list")
    };
    let mine = |name: &Value| name.as_str().is_some_and(|name| name.starts_with(&home(&server)));
    assert!(asked.len() > 4 && asked.iter().all(mine), "{asked:?}");
    let kept = page.run("return [document.cookie, localStorage.length, sessionStorage.length]");
    assert_eq!(kept, json!(["", 0, 0]));
}

/// Its page tries all that a page can try, and then moves the window.
#[rstest]
#[case(Engine::Chromium)]
#[case(Engine::Firefox)]
#[case(Engine::WebKit)]
fn another_site_makes_us_look_and_never_fetch(#[case] engine: Engine) {
    let site = Site::standard();
    let Some(page) = Page::open(engine, &site, Wishes::default()) else { return };
    let server = site.serve();
    let id = site.id("video-story");
    let save = format!("{}save?link={}", home(&server), coded(&site.link("video-story")));
    let file = format!("{}media/tiktok/{id}/1.mp4", home(&server));
    let lure = format!(
        "<!doctype html><title>lure</title>
        <img src='{save}'><img src='{file}'><video src='{file}' autoplay muted></video>
        <iframe src='{save}'></iframe><iframe src='{file}'></iframe><link rel=prefetch href='{save}'>
        <script>
            const all = ['{save}', '{file}'].map((at) => fetch(at, {{ mode: 'no-cors' }}).catch(() => null))
            Promise.all(all).then(() => location.assign('{save}'))
        </script>"
    );
    // Another site by its name, though on this machine.
    page.go(&format!("http://localhost:{}/", stand(lure)));
    until("the window to be moved", || page.address().starts_with(&home(&server)).then_some(()));
    page.wait("#answer a.button");
    assert!(page.address().contains("/?link="), "a look-up: {}", page.address());
    assert_eq!(site.sim.media_hits(id), 0, "{}", server.log());
}

/// One page at every address of a free port, as long as the test lasts.
fn stand(html: String) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut head = [0; 4096];
            let _request = stream.read(&mut head);
            let length = html.len();
            let _hung_up = write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{html}"
            );
        }
    });
    port
}
