//! The page in a real browser: Chromium, driven by WebDriver on loopback.
//!
//! `./test --all` installs chromium and chromium-driver and sets `SAVETHAT_BROWSER=needed`: then these tests fail where there is
//! none; otherwise they say that they were skipped.

use std::{net::TcpListener, sync::Arc, time::Duration};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use savethat_sim::{Clip, Fault, FaultRule, Post};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::{
    http::Server,
    process::{Running, program, until},
    site::Site,
};

const PATIENCE: Duration = Duration::from_secs(60);

const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                      Version/18.0 Mobile/15E148 Safari/604.1";

/// A browser with one window, and what drives it.
struct Browser {
    client: Client,
    runtime: Arc<Runtime>,
    _driver: Running,
    _profile: TempDir,
}

impl Browser {
    /// `None` where this machine has none and need not. `wishes` are arguments of Chromium.
    #[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
    fn open(runtime: Arc<Runtime>, wishes: &[&str], scripts: bool) -> Option<Self> {
        let there = program("chromedriver").arg("--version").output().is_ok_and(|told| told.status.success());
        if !there {
            assert!(
                std::env::var_os("SAVETHAT_BROWSER").is_none(),
                "chromium-driver is to be installed, and is not"
            );
            eprintln!("SKIPPED: there is no chromedriver");
            return None;
        }
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let profile = tempfile::tempdir().expect("a folder");
        let mut command = program("chromedriver");
        command.arg(format!("--port={port}")).env("HOME", profile.path()).env("TMPDIR", profile.path());
        let driver = Running::start(command);
        let mut arguments = vec![
            "--headless=new".to_owned(),
            "--no-sandbox".into(),
            "--disable-gpu".into(),
            "--disable-dev-shm-usage".into(),
            "--no-first-run".into(),
            "--disable-background-networking".into(),
            "--disable-component-update".into(),
            "--disable-sync".into(),
            "--no-proxy-server".into(),
            format!("--user-data-dir={}", profile.path().join("profile").display()),
        ];
        arguments.extend(wishes.iter().map(|&wish| wish.to_owned()));
        let scripts = if scripts { 1 } else { 2 };
        let options = json!({
            "args": arguments,
            "prefs": { "profile.managed_default_content_settings.javascript": scripts },
        });
        let capabilities = json!({ "goog:chromeOptions": options });
        let Value::Object(capabilities) = capabilities else { unreachable!() };
        let address = format!("http://127.0.0.1:{port}");
        // It says on standard output when it listens; asking is simpler.
        until("chromedriver", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        let connecting = async {
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await
        };
        let client = runtime.block_on(connecting).expect("a browser");
        Some(Self { client, runtime, _driver: driver, _profile: profile })
    }

    fn go(&self, address: &str) {
        self.runtime.block_on(self.client.goto(address)).expect("a page");
    }

    fn address(&self) -> String {
        self.runtime.block_on(self.client.current_url()).expect("an address").into()
    }

    /// Waits until there is one.
    fn wait(&self, css: &str) {
        let found =
            async { self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await.map(drop) };
        let found = self.runtime.block_on(found);
        assert!(found.is_ok(), "{css} never came: {}", self.text("main"));
    }

    fn text(&self, css: &str) -> String {
        let text = async { self.client.find(Locator::Css(css)).await?.text().await };
        self.runtime.block_on(text).unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    fn click(&self, css: &str) {
        let click = async { self.client.find(Locator::Css(css)).await?.click().await };
        self.runtime.block_on(click).unwrap_or_else(|error| panic!("{css}: {error}"));
    }

    /// As a hand does: what is in the field goes, this comes.
    fn type_link(&self, text: &str) {
        let typing = async {
            let field = self.client.find(Locator::Css("#link")).await?;
            field.clear().await?;
            field.send_keys(text).await
        };
        self.runtime.block_on(typing).expect("a field");
    }

    /// What a script in the page returns, promises awaited.
    fn run(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[0]; (async () => {{ {script} }})().then(done, (e) => done(String(e)))"
        );
        self.runtime.block_on(self.client.execute_async(&script, Vec::new())).expect("a script of ours")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser with the session.
        let _closed = self.runtime.block_on(self.client.clone().close());
    }
}

fn page(server: &Server) -> String {
    format!("http://{}/", server.address)
}

/// A film that takes some seconds to come.
fn slow() -> (Site, u64) {
    Site::with(|world| {
        let drip = Fault::Drip { bytes: 8_000, pause: Duration::from_millis(30) };
        let content = Clip::Dawn.content().grown_to(1_000_000, 9);
        world.add("slow.line", Post::film(Clip::Dawn.content()).story().unstamped());
        world.add("slow.line", Post::film(content).story().unstamped().rule(FaultRule::always(drip)))
    })
}

/// The SHA-256 of what the button downloads, by the browser itself.
const DOWNLOADED: &str = "
    const link = document.querySelector('a[data-share]')
    const bytes = await (await fetch(link.href)).arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')";

#[test]
fn a_story_is_saved_in_place_and_found_again() {
    let site = Site::standard();
    let Some(browser) = Browser::open(site.runtime(), &[], true) else { return };
    let server = site.serve();
    browser.go(&page(&server));
    browser.type_link(&site.link("video-story"));
    assert_ne!(browser.text("#judged"), "", "judged before anything is sent");
    browser.click("button[type=submit]");
    browser.wait("[data-save][data-status=ready]");
    assert_eq!(browser.run(DOWNLOADED), json!(site.sums(site.id("video-story"))[0]));
    assert_eq!(browser.run("return document.body.dataset.state"), "ready");
    assert!(browser.text("time.left").starts_with("gone in "));

    let (address, save) = (browser.address(), "return document.querySelector('[data-save]').dataset.save");
    assert!(address.contains("&id="), "a reload finds the same save: {address}");
    let id = browser.run(save);
    browser.go(&address);
    assert_eq!(browser.run(save), id);
    browser.run("history.back()");
    browser.wait("[data-state=idle]");
    browser.run("history.forward()");
    browser.wait("[data-save][data-status=ready]");
    assert_eq!(browser.run(save), id);
}

#[test]
fn failures_stand_next_to_the_field() {
    let site = Site::standard();
    let Some(browser) = Browser::open(site.runtime(), &[], true) else { return };
    let server = site.serve();
    browser.go(&page(&server));
    for (pasted, code) in [
        (site.link("short-expired"), "expired"),
        ("nothing of a link".to_owned(), "not_a_link"),
        (site.link("private-post"), "private"),
    ] {
        browser.type_link(&pasted);
        browser.click("button[type=submit]");
        browser.wait("[data-state=failed]");
        until(code, || (browser.text("#failure code") == code).then_some(()));
        assert_eq!(browser.run("return document.getElementById('link').hasAttribute('aria-invalid')"), true);
    }
    let address = page(&server);
    server.kill();
    browser.click("button[type=submit]");
    browser.wait("#failure a");
    assert!(browser.text("#failure").starts_with("This page could not be reached."), "{address}");
}

#[test]
fn bytes_are_counted_by_events_and_without_them() {
    let (site, id) = slow();
    let Some(browser) = Browser::open(site.runtime(), &[], true) else { return };
    let server = site.serve();
    for events in [true, false] {
        let (link, server) = (site.link_of(id), if events { &server } else { &site.serve_at("other") });
        browser.go(&page(server));
        if !events {
            browser.run("globalThis.EventSource = class { constructor() { throw new Error('none here') } }");
        }
        browser.type_link(&link);
        browser.click("button[type=submit]");
        browser.wait("[data-save][data-status=fetching]");
        let moving = until("a speed", || {
            let text = browser.run("return document.querySelector('.moving')?.textContent ?? ''");
            text.as_str().filter(|text| text.contains("/s") && text.contains(" of 1 MB")).map(str::to_owned)
        });
        assert!(moving.contains(" to go"), "{moving}");
        browser.wait("[data-save][data-status=ready]");
        assert_eq!(browser.run(DOWNLOADED), json!(site.sums(id)[0]), "events: {events}");
        assert_eq!(browser.text("h2.heading"), "Ready");
        browser.wait("section.ring li");
        let others = browser.run("return document.querySelectorAll('section.ring li').length");
        assert_eq!(others, 1, "the creator's other live Story, and not this one once more");
    }
}

#[test]
fn an_iphone_shares_what_it_has_proved() {
    let site = Site::standard();
    let agent = format!("--user-agent={IPHONE}");
    let Some(browser) = Browser::open(site.runtime(), &[&agent], true) else { return };
    let server = site.serve();
    browser.go(&page(&server));
    // A stand-in, which Chromium on this system lacks; like that of iOS 15 it never settles.
    browser.run(
        "globalThis.shared = []
        navigator.canShare = () => true
        navigator.share = ({ files }) => {
            shared.push(files.map(({ name, size, type }) => [name, size, type, navigator.userActivation.isActive]))
            return new Promise(() => {})
        }",
    );
    browser.type_link(&site.link("video-story"));
    browser.click("button[type=submit]");
    browser.wait("button.share:not([aria-busy])");
    until("the bytes before the tap", || {
        (browser.text("button.share") == "Save to Photos"
            && browser.run("return document.querySelector('video').src.startsWith('blob:')") == true)
            .then_some(())
    });
    browser.click("button.share");
    browser.click("button.share");
    let shared = browser.run("return shared");
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

#[test]
fn without_scripts_the_page_goes_on_by_itself() {
    let (site, id) = slow();
    let Some(browser) = Browser::open(site.runtime(), &[], false) else { return };
    let server = site.serve();
    browser.go(&page(&server));
    browser.type_link(&site.link_of(id));
    browser.click("button[type=submit]");
    browser.wait("[data-save][data-status=ready] a[data-share]");
    assert!(browser.text(".proved").starts_with("✓ whole and checked"));
}
