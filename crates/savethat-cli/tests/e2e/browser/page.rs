//! One window with our page in it.

use std::{fs, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use fantoccini::{
    Client, Locator,
    error::{CmdError, ErrorStatus},
    key::Key,
    wd::WebDriverCompatibleCommand,
};
use hyper::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use url::Url;

use super::engine::{Engine, Started, Wishes, downloads};
use crate::{
    http::Server,
    process::{Running, until_at_most},
    site::{Site, sum_of},
};

/// For what a page should show: the slowest film here takes a quarter of it.
const PATIENCE: Duration = Duration::from_secs(45);

pub(super) struct Page {
    client: Client,
    runtime: Arc<Runtime>,
    _running: Vec<Running>,
    folder: TempDir,
}

/// The first download.
const BUTTON: &str = "a[data-share]";

/// The first page of a server.
pub(super) fn home(server: &Server) -> String {
    format!("http://{}/", server.address)
}

/// The SHA-256 of what the first download button downloads, by the browser itself.
pub(super) const DOWNLOADED: &str = "
    const link = document.querySelector('a[data-share]')
    const bytes = await (await fetch(link.href)).arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')";

impl Page {
    /// `None` where the engine is not there and need not be.
    pub(super) fn open(engine: Engine, site: &Site, wishes: Wishes) -> Option<Self> {
        Self::behind(engine, site, wishes, None)
    }

    /// The same, behind a proxy for everything over plain http.
    pub(super) fn behind(
        engine: Engine,
        site: &Site,
        wishes: Wishes,
        proxy: Option<SocketAddr>,
    ) -> Option<Self> {
        if !engine.is_there() {
            return None;
        }
        let runtime = site.runtime();
        let Started { client, running, folder } = runtime.block_on(engine.start(wishes, proxy));
        Some(Self { client, runtime, _running: running, folder })
    }

    pub(super) fn go(&self, address: &str) {
        self.runtime.block_on(self.client.goto(address)).expect("a page");
    }

    pub(super) fn address(&self) -> String {
        self.runtime.block_on(self.client.current_url()).expect("an address").into()
    }

    pub(super) fn resize(&self, width: u32, height: u32) {
        self.runtime.block_on(self.client.set_window_size(width, height)).expect("a window");
    }

    /// Whether nothing is wider than a window of this width, in CSS pixels. Firefox's and WebKit's windows do not get below some
    /// 450: there the page is shown so much larger while it is measured.
    pub(super) fn fits(&self, width: u32) -> bool {
        let script = "const root = document.documentElement
            root.style.zoom = Math.max(1, root.clientWidth / given)
            const fits = root.scrollWidth <= root.clientWidth
            root.style.zoom = ''
            return fits";
        self.run_with(&width.into(), script) == true
    }

    /// Taps the first download, and gives the SHA-256 of the file that the browser writes.
    pub(super) fn download(&self) -> String {
        self.click(BUTTON);
        self.arrived()
    }

    /// The SHA-256 of the file that the first download button promised, once it is there.
    pub(super) fn arrived(&self) -> String {
        let file = downloads(self.folder.path()).join(self.attribute(BUTTON, "data-name"));
        let bytes: u64 = self.attribute(BUTTON, "data-bytes").parse().expect("a number");
        until_at_most(PATIENCE, "the whole file", || {
            fs::metadata(&file).is_ok_and(|file| file.len() == bytes).then_some(())
        });
        sum_of(file)
    }

    /// For people to look at, where `PICTURES` names a folder (`docs/pictures.sh`).
    pub(super) fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("PICTURES") {
            let png = self.runtime.block_on(self.client.screenshot()).expect("a picture");
            fs::write(PathBuf::from(folder).join(format!("{name}.png")), png).expect("written");
        }
    }

    /// Waits until there is one.
    pub(super) fn wait(&self, css: &str) {
        until_at_most(PATIENCE, css, || (self.count(css) > 0).then_some(()));
    }

    /// How many there are.
    pub(super) fn count(&self, css: &str) -> usize {
        self.found(css, async || Ok(self.client.find_all(Locator::Css(css)).await?.len()))
    }

    pub(super) fn text(&self, css: &str) -> String {
        self.found(css, async || self.client.find(Locator::Css(css)).await?.text().await)
    }

    /// An attribute, "" where there is none.
    pub(super) fn attribute(&self, css: &str, name: &str) -> String {
        self.found(css, async || {
            Ok(self.client.find(Locator::Css(css)).await?.attr(name).await?.unwrap_or_default())
        })
    }

    pub(super) fn click(&self, css: &str) {
        self.found(css, async || self.client.find(Locator::Css(css)).await?.click().await);
    }

    /// Finds again what the page put in another's place between two commands: to a driver the old one is stale.
    fn found<T>(&self, css: &str, look: impl AsyncFn() -> Result<T, CmdError>) -> T {
        until_at_most(PATIENCE, css, || match self.runtime.block_on(look()) {
            Ok(found) => Some(found),
            Err(error) if is_stale(&error) => None,
            Err(error) => panic!("{css}: {error}"),
        })
    }

    /// As a hand does: what is in the field goes, this comes.
    pub(super) fn type_link(&self, text: &str) {
        self.fill("#link", text);
    }

    /// The same in any field.
    pub(super) fn fill(&self, css: &str, text: &str) {
        self.found(css, async || {
            let field = self.client.find(Locator::Css(css)).await?;
            field.clear().await?;
            field.send_keys(text).await
        });
    }

    /// Presses Tab until the focus is where `found` says, and sees that each place on the way shows it.
    pub(super) fn tab_to(&self, what: &str, found: &str) {
        let seen = format!(
            "const {{ activeElement }} = document
            const {{ outlineStyle, outlineWidth }} = getComputedStyle(activeElement)
            const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
            return [{found}, seen, activeElement.outerHTML.slice(0, 200)]"
        );
        let mut passed = Vec::new();
        while passed.len() < 60 {
            let now = self.run(&seen);
            if now[0] == true {
                return;
            }
            self.key(Key::Tab);
            let now = self.run(&seen);
            let name = now[2].as_str().expect("an element").to_owned();
            // A film has buttons of its own, which the page does not see.
            assert!(now[1] == true || name.starts_with("<body") || name.starts_with("<video"), "{name}");
            passed.push(name);
        }
        panic!("{what} cannot be reached by keys: {passed:#?}");
    }

    /// Where the browser keeps what it downloads.
    pub(super) fn downloads(&self) -> PathBuf {
        downloads(self.folder.path())
    }

    /// To whatever has the focus.
    pub(super) fn press(&self, keys: &str) {
        let press = async { self.client.active_element().await?.send_keys(keys).await };
        self.runtime.block_on(press).expect("something with the focus");
    }

    pub(super) fn key(&self, key: Key) {
        self.press(&String::from(char::from(key)));
    }

    /// Types, and taps `Save it`.
    pub(super) fn save(&self, text: &str) {
        self.type_link(text);
        self.click("form.ask button[type=submit]");
    }

    /// Until the result's state is this one.
    pub(super) fn settled(&self, status: &str) {
        self.wait(&format!("[data-save][data-status={status}]"));
    }

    /// What a script in the page returns, promises awaited.
    pub(super) fn run(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[0]; (async () => {{ {script} }})().then(done, (e) => done(String(e)))"
        );
        self.runtime.block_on(self.client.execute_async(&script, Vec::new())).expect("a script of ours")
    }

    /// The same with this at hand under the name `given`.
    pub(super) fn run_with(&self, given: &Value, script: &str) -> Value {
        self.run(&format!("const given = {given}; {script}"))
    }

    /// Says yes before the page asks for it (Permissions, WebDriver extension). The page that is open has to be of this origin.
    pub(super) fn allow(&self, what: &str, origin: &str) {
        if !self.address().starts_with(origin) {
            self.go(origin);
        }
        let body = json!({ "descriptor": { "name": what }, "state": "granted" });
        self.command(Command { path: "permissions", body });
    }

    /// A command of Chromium's own protocol.
    pub(super) fn devtools(&self, method: &str, parameters: &Value) {
        self.command(Command {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": parameters }),
        });
    }

    fn command(&self, command: Command) {
        let said = format!("{command:?}");
        self.runtime
            .block_on(self.client.issue_cmd(command))
            .unwrap_or_else(|error| panic!("{said}: {error}"));
    }

    /// Until a script returns `true`.
    pub(super) fn until(&self, what: &str, script: &str) {
        until_at_most(PATIENCE, what, || (self.run(script) == true).then_some(()));
    }
}

/// A command that fantoccini does not have, as `POST` behind the session.
#[derive(Debug)]
struct Command {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _address: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

fn is_stale(error: &CmdError) -> bool {
    // WebKit says so when a document goes while it is searched.
    let mid_way = matches!(error, CmdError::Standard(error) if error.error == ErrorStatus::NoSuchWindow
        || error.error == ErrorStatus::JavascriptError);
    error.is_stale_element_reference() || mid_way
}

impl Drop for Page {
    fn drop(&mut self) {
        // The driver ends its browser with the session.
        let _closed = self.runtime.block_on(self.client.clone().close());
    }
}
