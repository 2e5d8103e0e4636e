//! What has to hold of a server that stands in front of ours, whichever it is.

use std::{path::PathBuf, time::Duration};

use savethat_sim::{Clip, Fault, FaultRule, Post};
use serde_json::{Value, json};

use crate::{
    http::{Server, coded},
    process::{Run, Running, program, until},
    site::{Site, sha256},
};

/// The name in the files that are handed out.
pub(super) const NAME: &str = "save.example.org";

/// The site, our server, and the server in front of it.
pub(super) struct Front {
    pub(super) site: Site,
    pub(super) server: Server,
    /// Where the front listens for https.
    pub(super) port: u16,
    /// What signs its certificate.
    pub(super) roots: PathBuf,
    _front: Running,
    quick: u64,
    slow: u64,
}

impl Front {
    /// Starts our server as the comments of those files ask for it, then what `start` makes for its address and this port.
    pub(super) fn of(start: impl FnOnce(&Site, &str, u16) -> (Running, PathBuf)) -> Self {
        let (site, (quick, slow)) = Site::with(|world| {
            let drip = Fault::Drip { bytes: 4_000, pause: Duration::from_millis(20) };
            let film = |seed| Post::film(Clip::Dawn.content().grown_to(1_000_000, seed)).story().unstamped();
            (world.add("alice", film(1)), world.add("alice", film(2).rule(FaultRule::always(drip))))
        });
        let port = super::free_port();
        let public = format!("https://{NAME}:{port}");
        let server =
            site.serve_set(&[("trusted_proxies", "127.0.0.1"), ("public_url", &public), ("rate", "9/h")]);
        let (front, roots) = start(&site, &server.address.to_string(), port);
        let this = Self { site, server, port, roots, _front: front, quick, slow };
        until("the front", || this.ask("/healthz", &[]).err.is_empty().then_some(()));
        this
    }

    /// `curl` for this path from the machine's address 127.0.0.1, or another one if the words say so.
    fn curl(&self, path: &str, words: &[&str]) -> std::process::Command {
        let mut command = program("curl");
        command
            .args(["--silent", "--show-error", "--max-time", "100", "--noproxy", "*", "--cacert"])
            .arg(&self.roots)
            .args(["--connect-to", &format!("{NAME}:{0}:127.0.0.1:{0}", self.port)])
            .args(words)
            .arg(format!("https://{NAME}:{}{path}", self.port))
            .env("HOME", self.site.out());
        command
    }

    fn ask(&self, path: &str, words: &[&str]) -> Run {
        Run::of(self.curl(path, words))
    }

    /// The status, and the document of the answer.
    fn post(&self, path: &str, body: &Value, words: &[&str]) -> (String, Value) {
        let body = body.to_string();
        let posted = ["--json", body.as_str(), "--write-out", "\n%{http_code}"]
            .into_iter()
            .chain(words.iter().copied());
        let run = self.ask(path, &posted.collect::<Vec<_>>());
        let (document, status) = run.out.rsplit_once('\n').unwrap_or_default();
        (status.to_owned(), serde_json::from_str(document).unwrap_or_default())
    }

    /// All of it.
    pub(super) fn holds(&self) {
        self.shows_the_page();
        self.brings_parts_and_the_whole();
        self.brings_events_as_they_come();
        self.takes_our_own_forms_alone();
        self.names_the_visitor();
    }

    fn shows_the_page(&self) {
        let page = self.ask("/", &["--include"]);
        assert!(page.out.contains("Save it") && page.out.contains("default-src"), "{page:?}");
        // As long as a hundred links are.
        let path =
            format!("/guides?link={}", coded(&"https://www.tiktok.com/@somebody/video/1 ".repeat(100)));
        let run = self.ask(&path, &["--output", "/dev/null", "--write-out", "%{http_code}"]);
        assert_eq!(run.out, "200", "{} bytes: {run:?}", path.len());
        // Its own name is the only one that is answered, but to whom asks from this machine for its health.
        let health = self.site.run(&["health", "--listen", &self.server.address.to_string()]);
        assert_eq!(health.status, Some(0), "{health:?}");
    }

    fn brings_parts_and_the_whole(&self) {
        let path = format!("/media/tiktok/{}/1.mp4", self.quick);
        let (status, _) =
            self.post("/api/v1/resolve", &json!({ "link": self.site.link_of(self.quick) }), &[]);
        assert_eq!(status, "200");
        let whole = self.site.out().join("whole.mp4");
        let saved = whole.to_str().expect("UTF-8");
        let run = self.ask(&path, &["--output", saved, "--write-out", "%{http_code} %header{etag}"]);
        let (status, tag) = run.out.split_once(' ').expect("both");
        assert_eq!((status, tag.starts_with('"')), ("200", true), "{run:?}");
        let bytes = std::fs::read(&whole).expect("saved");
        assert_eq!(sha256(&bytes), self.site.sums(self.quick)[0]);
        let part = self.site.out().join("part");
        let saved = part.to_str().expect("UTF-8");
        let condition = format!("If-Range: {tag}");
        let words = ["--range", "500000-500999", "--header", &condition, "--output", saved, "--write-out"];
        let run = self.ask(&path, &[&words[..], &["%{http_code} %header{content-range}"]].concat());
        assert_eq!(run.out, format!("206 bytes 500000-500999/{}", bytes.len()));
        assert_eq!(std::fs::read(&part).expect("saved"), bytes[500_000..501_000]);
    }

    fn brings_events_as_they_come(&self) {
        let (status, save) =
            self.post("/api/v1/saves", &json!({ "link": self.site.link_of(self.slow) }), &[]);
        assert_eq!(status, "202", "{save}");
        let at = format!("/api/v1/saves/{}", save["id"].as_str().expect("an id"));
        let mut events = Running::start(self.curl(&format!("{at}/events"), &["--no-buffer"]));
        until("an event", || {
            assert!(events.ended().is_none(), "no events: {} {}", events.out(), events.err());
            (events.out().matches("\n\n").count() > 1).then_some(())
        });
        let meanwhile: Value = serde_json::from_str(&self.ask(&at, &[]).out).expect("JSON");
        assert_eq!(meanwhile["status"], "fetching", "the events came when all was over");
        let all = events.wait();
        assert!(all.out.contains("event: ready"), "{all:?}");
    }

    fn takes_our_own_forms_alone(&self) {
        let link = json!({ "link": "https://example.org/" });
        let ours = format!("Origin: https://{NAME}:{}", self.port);
        let (status, document) = self.post("/api/v1/saves", &link, &["--header", &ours]);
        assert_eq!((status.as_str(), &document["code"]), ("400", &json!("site_unknown")), "{document}");
        let theirs = ["--header", "Origin: https://evil.example"];
        let (status, document) = self.post("/api/v1/saves", &link, &theirs);
        assert_eq!((status.as_str(), &document["code"]), ("400", &json!("bad_request")), "{document}");
    }

    /// Limits count whom the front saw, not the front, and not whom the visitor claims to be.
    fn names_the_visitor(&self) {
        let look = |from: &str, n: usize| {
            let claim = format!("X-Forwarded-For: 198.51.100.{n}");
            let words = ["--interface", from, "--header", claim.as_str()];
            self.post("/api/v1/resolve", &json!({ "link": "https://example.org/" }), &words).0
        };
        let first: Vec<String> = (0..10).map(|n| look("127.0.0.2", n)).collect();
        assert_eq!(first.iter().filter(|status| *status == "400").count(), 9, "{first:?}");
        assert_eq!(first[9], "429", "{first:?}");
        assert_eq!(look("127.0.0.3", 1), "400");
    }
}
