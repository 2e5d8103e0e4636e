//! The browsers, and how each is started: without a window, on loopback, with a profile of its own.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, error::NewSessionError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::process::{Running, program, until};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    /// chromium and chromium-driver.
    Chromium,
    /// firefox-esr and geckodriver.
    Firefox,
    /// MiniBrowser and WebKitWebDriver of webkit2gtk-driver, in a virtual screen: it has no mode without one.
    WebKit,
}

/// What a test wants of its browser.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wishes {
    pub(super) scripts: bool,
    /// What it says that it is.
    pub(super) agent: Option<&'static str>,
    pub(super) look: Look,
}

/// What the visitor's system asks of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    Light,
    /// Not in WebKit: its browser takes the theme of a desktop, which is not there.
    Dark,
    /// More contrast, light. In Chromium alone.
    Contrast,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { scripts: true, agent: None, look: Look::Light }
    }
}

/// A name that leads to this machine and is no secure context, as a server in a home network.
pub(super) const HOME: &str = "save.test";

/// What runs as long as the browser does; ended in this order.
pub(super) struct Started {
    pub(super) client: Client,
    pub(super) running: Vec<Running>,
    pub(super) folder: TempDir,
}

impl Engine {
    /// The programs that it needs.
    fn programs(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromedriver"],
            Self::Firefox => &["firefox-esr", "geckodriver"],
            Self::WebKit => &["WebKitWebDriver", "Xvfb"],
        }
    }

    /// `false` where this machine lacks it and need not have it.
    #[expect(clippy::print_stderr, reason = "a test that was skipped says so")]
    pub(super) fn is_there(self) -> bool {
        let there = |name: &&str| {
            let looked = Command::new("sh").args(["-c", &format!("command -v {name}")]).output();
            looked.is_ok_and(|looked| looked.status.success())
        };
        let there = self.programs().iter().all(there);
        if !there {
            let needed = std::env::var_os("SAVETHAT_BROWSER").is_some();
            assert!(!needed, "{:?} are to be installed, and are not", self.programs());
            eprintln!("SKIPPED: {:?} are not there", self.programs());
        }
        there
    }

    /// With a `proxy`, every address over plain http is asked for there.
    pub(super) async fn start(self, wishes: Wishes, proxy: Option<SocketAddr>) -> Started {
        let folder = tempfile::tempdir().expect("a folder");
        download_to(folder.path());
        let mut running = Vec::new();
        let mut command = self.driver();
        command.env("HOME", folder.path()).env("TMPDIR", folder.path()).env("XDG_RUNTIME_DIR", folder.path());
        if self == Self::WebKit {
            let mut screen = program("Xvfb");
            screen.args(["-displayfd", "2", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
            let screen = Running::start(screen);
            let number = until("a screen", || {
                let said = screen.err();
                let (whole, _) = said.rsplit_once('\n')?;
                whole.lines().find(|line| line.parse::<u32>().is_ok()).map(str::to_owned)
            });
            command.env("DISPLAY", format!(":{number}"));
            running.push(screen);
        }
        let port = free_port();
        command.arg(format!("--port={port}"));
        running.push(Running::start(command));
        // Each says in its own way when it listens; asking is simpler.
        until("the driver", || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        let Value::Object(mut capabilities) = self.capabilities(wishes, &folder) else { unreachable!() };
        if let Some(proxy) = proxy {
            let proxy = json!({ "proxyType": "manual", "httpProxy": proxy.to_string() });
            capabilities.insert("proxy".into(), proxy);
        }
        let connecting: Result<Client, NewSessionError> = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        let client = connecting.unwrap_or_else(|error| {
            panic!(
                "no session with {self:?}: {error}\n{}",
                running.last().map(Running::err).unwrap_or_default()
            )
        });
        // The drivers wait for a page for up to five minutes; ours wait for what should be on it.
        client
            .update_timeouts(fantoccini::wd::TimeoutConfiguration::new(
                Some(Duration::from_secs(60)),
                Some(Duration::from_secs(60)),
                Some(Duration::ZERO),
            ))
            .await
            .expect("a driver that knows its times");
        running.reverse();
        Started { client, running, folder }
    }

    fn driver(self) -> Command {
        match self {
            Self::Chromium => program("chromedriver"),
            Self::Firefox => {
                let mut command = program("geckodriver");
                // Two of them must not take the same port for what they say to Firefox.
                command.arg(format!("--websocket-port={}", free_port()));
                command
            }
            Self::WebKit => program("WebKitWebDriver"),
        }
    }

    fn capabilities(self, wishes: Wishes, folder: &TempDir) -> Value {
        match self {
            Self::Chromium => {
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
                    // Nobody else is found, so nobody else can be asked.
                    format!(
                        "--host-resolver-rules=MAP {HOME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
                    ),
                    format!("--user-data-dir={}", folder.path().join("profile").display()),
                ];
                arguments.extend(wishes.agent.map(|agent| format!("--user-agent={agent}")));
                arguments.push(match wishes.look {
                    Look::Light => "--blink-settings=preferredColorScheme=1".to_owned(),
                    Look::Dark => "--blink-settings=preferredColorScheme=0".to_owned(),
                    Look::Contrast => {
                        "--blink-settings=preferredColorScheme=1,preferredContrast=0".to_owned()
                    }
                });
                let scripts = if wishes.scripts { 1 } else { 2 };
                json!({ "goog:chromeOptions": {
                    "args": arguments,
                    "prefs": { "profile.managed_default_content_settings.javascript": scripts },
                }})
            }
            Self::Firefox => {
                let mut preferences = json!({
                    "javascript.enabled": wishes.scripts,
                    "network.dns.localDomains": HOME,
                    "network.proxy.type": 0,
                    // 0 is dark, 1 is light.
                    "layout.css.prefers-color-scheme.content-override": u8::from(wishes.look != Look::Dark),
                });
                if let Some(agent) = wishes.agent {
                    preferences["general.useragent.override"] = agent.into();
                }
                json!({ "moz:firefoxOptions": {
                    "binary": "/usr/bin/firefox-esr",
                    "args": ["-headless"],
                    "prefs": preferences,
                }})
            }
            Self::WebKit => {
                let mut arguments = vec!["--automation".to_owned()];
                arguments.extend(wishes.agent.map(|agent| format!("--user-agent={agent}")));
                if !wishes.scripts {
                    arguments.push("--enable-javascript=false".into());
                }
                json!({ "webkitgtk:browserOptions": { "binary": mini_browser(), "args": arguments } })
            }
        }
    }
}

/// Where a browser keeps what it downloads when this is its home.
pub(super) fn downloads(home: &Path) -> PathBuf {
    home.join("saved")
}

/// As a desktop says it: WebKit's browser has no setting of its own, and the others read the same.
fn download_to(home: &Path) {
    let settings = home.join(".config");
    for folder in [&settings, &downloads(home)] {
        fs::create_dir_all(folder).expect("a folder");
    }
    fs::write(settings.join("user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"$HOME/saved\"\n").expect("written");
}

/// Its folder has the version of the interface in its name, and that of the processor.
fn mini_browser() -> String {
    let found =
        Command::new("sh").args(["-c", "ls /usr/lib/*/webkit2gtk-4*/MiniBrowser | tail -n 1"]).output();
    String::from_utf8(found.expect("a shell").stdout).expect("a path").trim().to_owned()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port()
}
