//! A server with a library in a folder of its own, and browsers that ask it.

use std::{path::PathBuf, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, request::Builder},
};
use bytes::Bytes;
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use savethat::{
    chance::TestChance, clock::TestClock, context::Context, post::Kind, save::Saver,
    source::upstream::Network, withhold::Withheld,
};
use savethat_library::{
    record::{KeptFile, Record},
    shelf::Shelf,
    store::{Owners as _, Records as _, sqlite::Sqlite},
    tell::Pusher,
};
use savethat_sim::{Creator, Options, Sim, World};
use savethat_web::{App, Bell, Library, Rules, key_of, router};
use serde_json::Value;
use tempfile::TempDir;
use tower::ServiceExt as _;

pub(crate) const PASSWORD: &str = "correct horse battery";
/// Questions to the library that something may take which real sockets and disks do.
const PATIENCE: u32 = 200_000;

/// What a test wants of its server.
pub(crate) struct Wishes {
    pub(crate) library: bool,
    pub(crate) watches: u32,
    pub(crate) full_at: f64,
    pub(crate) bell: Option<Bell>,
    pub(crate) rules: Rules,
    /// How devices are reached, where they are told.
    pub(crate) push: Option<Network>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { library: true, watches: 20, full_at: 1.1, bell: None, rules: Rules::default(), push: None }
    }
}

pub(crate) struct House {
    pub(crate) sim: Sim,
    pub(crate) store: Sqlite,
    pub(crate) shelf: Shelf,
    pub(crate) clock: TestClock,
    withheld: Withheld,
    router: Router,
    // Last: it goes when nobody writes into it any more.
    folder: TempDir,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("text")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// Status and code of a failure.
    pub(crate) fn failure(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["code"].as_str().expect("a code").to_owned())
    }

    /// Where it leads.
    pub(crate) fn led(&self) -> (u16, &str) {
        (self.status.as_u16(), self.header("location"))
    }

    /// What stands between `start` and the next quote, each time.
    pub(crate) fn each(&self, start: &str) -> Vec<String> {
        let ends = self.text().split(start).skip(1).filter_map(|rest| rest.split('"').next());
        ends.map(|found| found.replace("&#38;", "&")).collect()
    }

    /// The `Set-Cookie` of it, and the cookie to send from then on.
    pub(crate) fn cookie(&self) -> (&str, &str) {
        let line = self.header("set-cookie");
        (line, line.split(';').next().expect("a cookie"))
    }
}

/// A browser that was let in.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pub(crate) cookie: String,
    /// Of its forms.
    pub(crate) seal: String,
}

/// A noon of 2026.
pub(crate) fn noon() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().expect("a time")
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A form, as a browser writes it.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

impl House {
    pub(crate) async fn new() -> Self {
        Self::with(Wishes::default()).await
    }

    pub(crate) async fn with(wishes: Wishes) -> Self {
        let clock = TestClock::at(noon());
        let cx = Context::new(Arc::new(clock.clone()), Arc::new(TestChance::seeded(7)));
        let follow = {
            let clock = cx.clock.clone();
            move || clock.now()
        };
        let mut world = World::empty(noon()).following(Arc::new(follow));
        world.add_creator(Creator::new("alice", "Alice"));
        let sim = Sim::start(world, Options::default()).await.expect("a simulation");
        let network = Network::through(&sim.proxy(), sim.ca_pem()).expect("a network");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("withheld.txt"), "").expect("written");
        let withheld = Withheld::open(&folder.path().join("withheld.txt")).expect("a list");
        let limits = Saver::limits(folder.path().join("spool"));
        let saver = Saver::with(&network, limits, &Default::default(), withheld.clone()).expect("an engine");
        let store = Sqlite::open(&folder.path().join("library.db")).await.expect("a library");
        let shelf = Shelf::new(folder.path().join("library"));
        let mut library = wishes.library.then(|| {
            Library::new(Arc::new(store.clone()), shelf.clone(), Arc::default(), wishes.watches, wishes.bell)
                .pausing_at(wishes.full_at)
        });
        if let Some(network) = &wishes.push {
            let pusher = Pusher::open(&store, network, None, &cx).await.expect("a pusher");
            library = library.map(|library| library.pushing(pusher));
        }
        let app = App {
            saver,
            cx,
            examples: Vec::new(),
            version: "test",
            operator: None,
            rules: wishes.rules,
            watch: Default::default(),
            library,
        };
        Self { sim, store, shelf, clock, withheld, router: router(app).expect("rules"), folder }
    }

    pub(crate) async fn ask(&self, request: Builder, body: impl Into<Body>) -> Answer {
        let request = request.body(body.into()).expect("a request");
        let (parts, body) = self.router.clone().oneshot(request).await.expect("never fails").into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// As anybody.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).header("host", "save.example"), Body::empty()).await
    }

    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(Request::post(path).header("host", "save.example"), form(fields)).await
    }

    /// As the owner.
    pub(crate) async fn see(&self, owner: &Browser, path: &str) -> Answer {
        self.ask(owner.get(path), Body::empty()).await
    }

    /// As the owner, with the seal.
    pub(crate) async fn send(&self, owner: &Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields = fields.to_vec();
        fields.push(("seal", &owner.seal));
        self.ask(owner.post(path), form(&fields)).await
    }

    /// A word that may set the password for an hour.
    pub(crate) async fn invite(&self, word: &str) {
        let now = self.now();
        self.store.invite(&key_of(word), now, now + Duration::from_secs(3_600)).await.expect("a library");
    }

    /// The owner, who has just set [`PASSWORD`].
    pub(crate) async fn owned(&self) -> Browser {
        self.invite("the word").await;
        let begun = self.post("/owner/begin", &[("word", "the word"), ("password", PASSWORD)]).await;
        assert_eq!(begun.led(), (303, "/library"), "{}", begun.text());
        self.browser(&begun).await
    }

    /// The browser that got this answer.
    pub(crate) async fn browser(&self, entered: &Answer) -> Browser {
        let mut browser = Browser { cookie: entered.cookie().1.to_owned(), seal: String::new() };
        let page = self.see(&browser, "/library").await;
        browser.seal = page.each("name=\"seal\" value=\"").pop().unwrap_or_default();
        if browser.seal.is_empty() {
            browser.seal = self.see(&browser, "/watch").await.each("name=\"seal\" value=\"").remove(0);
        }
        browser
    }

    pub(crate) fn now(&self) -> Timestamp {
        savethat::clock::Clock::now(&self.clock)
    }

    pub(crate) fn pass(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// From now on these are withheld, and no others.
    pub(crate) fn withhold(&self, lines: &str) {
        std::fs::write(self.folder.path().join("withheld.txt"), format!("# {}\n{lines}\n", lines.len()))
            .expect("written");
        assert!(self.withheld.read_again(), "it was read");
    }

    /// What lies in a folder below the data, and below that.
    pub(crate) fn lying(&self, below: &str) -> Vec<String> {
        let (root, mut found) = (self.folder.path().join(below), Vec::new());
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = std::fs::read_dir(&folder) else { continue };
            for path in entries.map(|entry| entry.expect("an entry").path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let below = path.strip_prefix(&root).expect("below").to_string_lossy().into_owned();
                    found.push(below);
                }
            }
        }
        found.sort();
        found
    }

    /// Puts a post into the library as if it had been kept, with a file of these bytes and a sidecar.
    pub(crate) async fn shelve(&self, record: Record, bytes: &[u8]) -> Record {
        let mut record = record;
        for file in &mut record.files {
            (file.sha256, file.bytes) = (sha256(bytes), bytes.len() as u64);
            let path = self.path(file);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(&path, bytes).expect("written");
            std::fs::write(path.with_extension("json"), format!("{{\"id\":\"{}\"}}", record.id))
                .expect("written");
        }
        assert!(self.store.keep(&record).await.expect("a library"));
        record
    }

    /// Where a file lies.
    pub(crate) fn path(&self, file: &KeptFile) -> PathBuf {
        self.shelf.path(&file.path).expect("a path inside")
    }

    /// The record of a post, once it is kept.
    pub(crate) async fn kept(&self, id: u64) -> Record {
        let id = id.to_string();
        for _ in 0..PATIENCE {
            if let Some(record) = self.store.record("tiktok", &id).await.expect("a library") {
                return record;
            }
        }
        panic!("{id} is not kept");
    }

    /// Until something is so.
    pub(crate) async fn until(&self, what: &str, so: impl Fn() -> bool) {
        for _ in 0..PATIENCE {
            if so() {
                return;
            }
            self.store.used().await.expect("a library");
        }
        panic!("never: {what}");
    }
}

impl Browser {
    pub(crate) fn get(&self, path: &str) -> Builder {
        Request::get(path).header("host", "save.example").header("cookie", &self.cookie)
    }

    pub(crate) fn post(&self, path: &str) -> Builder {
        Request::post(path).header("host", "save.example").header("cookie", &self.cookie)
    }
}

/// A Story of this creator, posted so many seconds after noon, without its file.
pub(crate) fn record(id: &str, handle: &str, caption: &str, posted: i64) -> Record {
    let posted = noon() + jiff::SignedDuration::from_secs(posted);
    Record {
        source: "tiktok".into(),
        id: id.into(),
        kind: Kind::Story,
        handle: handle.into(),
        author_id: None,
        name: "A Name".into(),
        caption: caption.into(),
        link: format!("https://www.tiktok.com/@{handle}/video/{id}"),
        posted,
        expires: Some(posted + jiff::SignedDuration::from_hours(24)),
        kept: posted + jiff::SignedDuration::from_secs(60),
        via: "page".into(),
        made_by_ai: None,
        gone: None,
        files: vec![KeptFile {
            n: 1,
            path: format!("{handle}/2026-11-22_{id}.mp4"),
            sha256: String::new(),
            bytes: 0,
            mime: "video/mp4".into(),
            width: Some(576),
            height: Some(1024),
            duration_s: Some(34.5),
        }],
    }
}
