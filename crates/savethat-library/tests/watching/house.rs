//! One simulated site, one library, and whoever watches and works.

use std::{sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use savethat::{
    chance::TestChance,
    clock::{Clock as _, TestClock},
    context::Context,
    save::Saver,
    source::upstream::Network,
};
use savethat_library::{
    busy::Busy,
    event::What,
    job::Worker,
    shelf::Shelf,
    store::{Records as _, Wanted, Watches as _, sqlite::Sqlite},
    watch::{Watcher, planner::Rules},
};
use savethat_sim::{Creator, Options, Post, Sim, World};
use tempfile::TempDir;
use tokio::{sync::Notify, task::JoinSet};

pub(crate) const HOUR: u64 = 3_600;
pub(crate) const DAY: u64 = 24 * HOUR;
pub(crate) const PATIENT: u32 = 4_000;
pub(crate) const HURRIED: u32 = 150;

pub(crate) struct House {
    pub(crate) sim: Arc<Sim>,
    pub(crate) store: Sqlite,
    pub(crate) shelf: Shelf,
    pub(crate) saver: Saver,
    clock: TestClock,
    pub(crate) cx: Context,
    tasks: JoinSet<()>,
    busy: Vec<Busy>,
    /// Questions to the library that a second of the test's time lasts while somebody is at work. Many: what has to be done
    /// takes no time. Few where work waits for the time itself, such as for another try.
    pub(crate) patience: u32,
    // Last: it goes when nobody writes into it any more.
    folder: Arc<TempDir>,
}

impl House {
    /// A site with these accounts; nobody watches yet.
    pub(crate) async fn with(creators: &[&str]) -> Self {
        let start = "2026-11-22T12:00:00Z".parse().expect("a time");
        let mut world = World::empty(start);
        for handle in creators {
            world.add_creator(Creator::new(handle, handle));
        }
        let sim = Arc::new(Sim::start(world, Options::default()).await.expect("the site starts"));
        let folder = TempDir::new().expect("a folder");
        let clock = TestClock::at(start);
        let cx = Context::new(Arc::new(clock.clone()), Arc::new(TestChance::seeded(7)));
        let network = Network::through(&sim.proxy(), sim.ca_pem()).expect("a network");
        let saver = Saver::new(&network, Saver::limits(folder.path().join("spool"))).expect("an engine");
        let store = Sqlite::open(&folder.path().join("library.db")).await.expect("a library");
        let shelf = Shelf::new(folder.path().join("library"));
        Self {
            sim,
            store,
            shelf,
            saver,
            clock,
            cx,
            tasks: JoinSet::new(),
            busy: Vec::new(),
            patience: PATIENT,
            folder: Arc::new(folder),
        }
    }

    /// Another process on the same library, with the same time.
    pub(crate) fn beside(&self) -> Self {
        let cx = Context::new(Arc::new(self.clock.clone()), Arc::new(TestChance::seeded(8)));
        Self {
            sim: self.sim.clone(),
            store: self.store.clone(),
            shelf: self.shelf.clone(),
            saver: self.saver.clone(),
            clock: self.clock.clone(),
            cx,
            tasks: JoinSet::new(),
            busy: Vec::new(),
            patience: self.patience,
            folder: self.folder.clone(),
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// So many seconds pass at once.
    pub(crate) async fn tick(&self, seconds: u64) {
        self.advance(seconds);
        self.settle().await;
    }

    pub(crate) async fn watch(&self, handle: &str) {
        let now = self.clock.now();
        let until = now + Duration::from_secs(30 * DAY);
        self.store.watch("tiktok", handle, now, until, 20).await.expect("a library").expect("room");
    }

    /// Posts a Story now.
    pub(crate) fn story(&self, handle: &str, post: Post) -> String {
        self.sim.world(|world| world.add(handle, post.story())).to_string()
    }

    /// A watcher, and a worker.
    pub(crate) fn start(&mut self) {
        self.start_watcher();
        self.start_worker();
    }

    pub(crate) fn start_watcher(&mut self) {
        let watcher = Watcher::new(
            Arc::new(self.store.clone()),
            self.saver.clone(),
            Rules::default(),
            Arc::new(Notify::new()),
        );
        self.busy.push(watcher.busy().clone());
        let cx = self.cx.clone();
        self.tasks.spawn(async move { watcher.run(&cx).await });
    }

    pub(crate) fn start_worker(&mut self) {
        let worker = Worker::new(
            Arc::new(self.store.clone()),
            self.saver.clone(),
            self.shelf.clone(),
            3,
            Arc::new(Notify::new()),
        );
        self.busy.push(worker.busy().clone());
        let cx = self.cx.clone();
        self.tasks.spawn(async move { worker.run(&cx).await });
    }

    /// As a process that is killed: nobody gives anything back.
    pub(crate) async fn kill(&mut self) {
        self.tasks.shutdown().await;
    }

    /// As at a signal: everything is given back, and all of it ends.
    pub(crate) async fn stop(&mut self) {
        self.cx.stop.cancel();
        while self.tasks.join_next().await.is_some() {}
        self.cx.stop = Default::default();
    }

    /// Lets time pass, second by second, until `done` or at most so many seconds. Says how many it were.
    pub(crate) async fn pass(&self, most: u64, mut done: impl AsyncFnMut(&Sqlite) -> bool) -> u64 {
        for second in 0..most {
            if done(&self.store).await {
                return second;
            }
            self.advance(1);
            self.settle().await;
        }
        panic!("not within {most} s: {:?}", self.events().await);
    }

    /// Lets a time pass, a minute at once where nobody is at work.
    pub(crate) async fn idle(&self, seconds: u64) {
        let mut passed = 0;
        while passed < seconds {
            let step = if self.is_busy() { 1 } else { 60 };
            self.advance(step);
            passed += step;
            self.settle().await;
        }
    }

    /// Waits, while the test's clock stands still, until somebody has begun to work.
    pub(crate) async fn until_busy(&self) {
        while !self.is_busy() {
            self.store.unwatch("tiktok", "nobody").await.expect("a library");
        }
    }

    /// Waits, while the test's clock stands still, until nobody is at work any more.
    pub(crate) async fn until_calm(&self) {
        while self.is_busy() {
            self.store.unwatch("tiktok", "nobody").await.expect("a library");
        }
    }

    fn is_busy(&self) -> bool {
        self.busy.iter().any(|busy| busy.now() > 0)
    }

    /// Gives the others real time: real sockets and disks need it, and the test's clock stands still meanwhile.
    async fn settle(&self) {
        for turn in 0..self.patience {
            // In the row behind those who write: their disk may be slow.
            self.store.unwatch("tiktok", "nobody").await.expect("a library");
            if turn > 3 && !self.is_busy() {
                break;
            }
        }
    }

    fn advance(&self, seconds: u64) {
        self.sim
            .world(|world| world.advance(SignedDuration::from_secs(i64::try_from(seconds).expect("few"))));
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) async fn events(&self) -> Vec<What> {
        let events = self.store.events(0, 1_000).await.expect("a library");
        events.into_iter().map(|event| event.what).collect()
    }

    /// Ids of what is kept, newest first.
    pub(crate) async fn kept(&self) -> Vec<String> {
        let page = self.store.page(&Wanted::default(), None, 1_000).await.expect("a library");
        page.records.into_iter().map(|record| record.id).collect()
    }

    /// Whether the file of a kept post is the original to the last byte.
    pub(crate) async fn is_original(&self, id: &str) -> bool {
        let record = self.store.record("tiktok", id).await.expect("a library").expect("kept");
        let path = self.shelf.path(&record.files[0].path).expect("a path inside");
        let original = self
            .sim
            .world(|world| world.post(id.parse().expect("a number")).expect("there").originals()[0].to_vec());
        std::fs::read(path).expect("a file") == original
    }
}

/// Whether so many posts are kept.
pub(crate) async fn has(store: &Sqlite, posts: u64) -> bool {
    store.used().await.expect("a library").posts >= posts
}
