//! One library, and whoever tells of it.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{
    chance::TestChance,
    clock::{Clock as _, TestClock},
    context::Context,
    post::Kind,
    source::upstream::Network,
};
use savethat_library::{
    busy::Busy,
    job::Job,
    record::Record,
    store::{Jobs as _, sqlite::Sqlite},
    tell::{Pusher, Target, Teller, Telling},
};
use tempfile::TempDir;
use tokio::task::JoinSet;

pub(crate) const HOUR: u64 = 3_600;
pub(crate) const DAY: u64 = 24 * HOUR;

pub(crate) struct House {
    pub(crate) store: Sqlite,
    pub(crate) roots: String,
    /// Nobody listens there, where a test does not.
    pub(crate) proxy: String,
    clock: TestClock,
    pub(crate) cx: Context,
    tasks: JoinSet<()>,
    busy: Vec<Busy>,
    /// Questions to the library that a second of the test's time lasts while somebody is at work. Few where work waits for
    /// the time itself, such as for an answer that does not come.
    pub(crate) patience: u32,
    // Last: it goes when nobody writes into it any more.
    _folder: TempDir,
}

/// These targets, inside this machine.
pub(crate) fn telling(targets: &[String]) -> Telling {
    let targets = targets.iter().map(|text| Target::parse(text).expect("a target")).collect();
    Telling { targets, private: true, ..Telling::default() }
}

impl House {
    pub(crate) async fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let clock = TestClock::at("2026-11-22T12:00:00Z".parse().expect("a time"));
        let cx = Context::new(Arc::new(clock.clone()), Arc::new(TestChance::seeded(7)));
        let store = Sqlite::open(&folder.path().join("library.db")).await.expect("a library");
        Self {
            store,
            roots: rcgen::generate_simple_self_signed([]).expect("a certificate").cert.pem(),
            proxy: "http://127.0.0.1:9".to_owned(),
            clock,
            cx,
            tasks: JoinSet::new(),
            busy: Vec::new(),
            patience: 40_000,
            _folder: folder,
        }
    }

    /// What is asked by https goes to the proxy.
    pub(crate) fn network(&self) -> Network {
        Network::through(&self.proxy, &self.roots).expect("a network")
    }

    pub(crate) async fn pusher(&self, contact: Option<&str>) -> Pusher {
        Pusher::open(&self.store, &self.network(), contact, &self.cx).await.expect("a pusher")
    }

    fn teller(&self, telling: &Telling) -> Teller {
        Teller::new(Arc::new(self.store.clone()), telling, &self.network()).expect("a teller")
    }

    pub(crate) async fn start(&mut self, telling: &Telling) {
        self.begin(self.teller(telling)).await;
    }

    /// Devices are told, too.
    pub(crate) async fn start_pushing(&mut self, telling: &Telling, pusher: &Pusher) {
        self.begin(self.teller(telling).pushing(pusher.clone())).await;
    }

    async fn begin(&mut self, teller: Teller) {
        self.busy = vec![teller.busy().clone()];
        let cx = self.cx.clone();
        self.tasks.spawn(async move { teller.run(&cx).await });
        // Whoever is new begins from here on.
        self.idle(10).await;
    }

    /// As at a signal.
    pub(crate) async fn stop(&mut self) {
        self.cx.stop.cancel();
        while self.tasks.join_next().await.is_some() {}
        self.cx.stop = Default::default();
    }

    /// As a process that is killed.
    pub(crate) async fn kill(&mut self) {
        self.tasks.shutdown().await;
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A Story of alice is kept.
    pub(crate) async fn kept(&self, id: &str) {
        let job = Job::Save { source: "tiktok".into(), id: id.into(), handle: "alice".into(), story: true };
        let now = self.clock.now();
        assert!(self.store.add(&job, now).await.expect("a library"));
        let claim =
            self.store.claim("me", now, Duration::from_secs(60)).await.expect("a library").expect("a job");
        let record = Record {
            source: "tiktok".into(),
            id: id.into(),
            kind: Kind::Story,
            handle: "alice".into(),
            author_id: None,
            name: String::new(),
            caption: String::new(),
            link: format!("https://www.tiktok.com/@alice/video/{id}"),
            posted: now,
            expires: None,
            kept: now,
            via: "page".into(),
            made_by_ai: None,
            gone: None,
            files: Vec::new(),
        };
        assert!(self.store.saved(&claim, &record).await.expect("a library"));
    }

    /// Lets time pass, second by second, until `done` or at most so many seconds. Says how many it were.
    pub(crate) async fn pass(&self, most: u64, mut done: impl FnMut() -> bool) -> u64 {
        for second in 0..most {
            if done() {
                return second;
            }
            self.clock.advance(Duration::from_secs(1));
            self.settle().await;
        }
        panic!("not within {most} s");
    }

    /// Lets a time pass, `step` seconds at once.
    pub(crate) async fn idle_by(&self, seconds: u64, step: u64) {
        let mut passed = 0;
        while passed < seconds {
            self.clock.advance(Duration::from_secs(step));
            passed += step;
            self.settle().await;
        }
    }

    pub(crate) async fn idle(&self, seconds: u64) {
        self.idle_by(seconds, 1).await;
    }

    /// Gives the others real time: real sockets need it, and the test's clock stands still meanwhile.
    async fn settle(&self) {
        for turn in 0..self.patience {
            self.store.counts().await.expect("a library");
            if turn > 5 && self.busy.iter().all(|busy| busy.now() == 0) {
                break;
            }
        }
    }
}
