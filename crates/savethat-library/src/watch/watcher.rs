//! Looks at creators in the order that the planner says, and turns what it sees into jobs.

use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    post::Author,
    save::Saver,
    source::Ring,
};
use tokio::{
    sync::{Mutex, Notify},
    task::JoinSet,
};

use super::{
    Look, Sighting, Watch,
    planner::{LIFE, Next, Planner, Rules},
};
use crate::{
    busy::Busy,
    role::Role,
    store::{Result, Store},
};

/// Why an account is not watched that the site marks as a child's. No failure of the table: such a Story can be saved by its
/// link.
pub const UNDER_AGE: &str = "under_age";

/// How often the list of watches is read again: somebody may have changed it beside us.
const FRESH: Duration = Duration::from_secs(2);

/// How often what died is looked for.
const BURIAL: Duration = Duration::from_secs(60);

/// Looks under way at the same time: a site that answers slowly does not hold up the budget.
const AT_ONCE: usize = 8;

/// Watches until it is stopped. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Watcher {
    store: Arc<dyn Store>,
    saver: Saver,
    rules: Rules,
    state: Arc<Mutex<State>>,
    /// Wakes those who work jobs.
    more: Arc<Notify>,
    /// Looks under way.
    busy: Busy,
}

#[derive(Debug)]
struct State {
    planner: Planner<i64>,
    watches: HashMap<i64, Watch>,
}

impl State {
    fn new(rules: Rules) -> Self {
        Self { planner: Planner::new(rules), watches: HashMap::new() }
    }
}

/// What came of a look, for the planner.
enum Came {
    Stories(Vec<Timestamp>),
    /// Closed to visitors, or gone: the site's word about the account.
    Closed,
    Nothing {
        refused: bool,
        after: Option<Duration>,
    },
}

impl Came {
    fn refused_if(self, refused: bool, after: Option<u64>) -> Self {
        match self {
            Self::Nothing { .. } => Self::Nothing { refused, after: after.map(Duration::from_secs) },
            other => other,
        }
    }
}

impl Watcher {
    /// Nothing is looked at before [`Watcher::run`].
    #[must_use]
    pub fn new(store: Arc<dyn Store>, saver: Saver, rules: Rules, more: Arc<Notify>) -> Self {
        let state = Arc::new(Mutex::new(State::new(rules)));
        Self { store, saver, rules, state, more, busy: Busy::default() }
    }

    /// The looks that are under way.
    #[must_use]
    pub fn busy(&self) -> &Busy {
        &self.busy
    }

    /// Looks until `cx.stop`; a look that is under way then is given up, and comes again after the next start. Of several
    /// processes on one library one looks; when it is killed, another one does within half a minute.
    pub async fn run(&self, cx: &Context) {
        let mut looks = JoinSet::new();
        let (mut read, mut buried): (Option<Duration>, Option<Duration>) = (None, None);
        let (mut role, mut looking) = (Role::new(self.store.clone(), "watcher", cx), false);
        while !cx.stop.is_cancelled() {
            if !role.hold(cx).await {
                looking = false;
                looks.shutdown().await;
                tokio::select! {
                    () = cx.stop.cancelled() => {}
                    () = cx.clock.sleep(FRESH) => {}
                }
                continue;
            }
            if !looking {
                // Somebody else has looked since.
                looking = true;
                *self.state.lock().await = State::new(self.rules);
                (read, buried) = (None, None);
            }
            let now = cx.clock.mono();
            let passed =
                |last: Option<Duration>, often| last.is_none_or(|last| now.saturating_sub(last) >= often);
            if passed(read, FRESH) {
                read = Some(now);
                if let Err(error) = self.read_watches(cx).await {
                    tracing::error!(%error, "The list of watches cannot be read.");
                }
            }
            if passed(buried, BURIAL) {
                buried = Some(now);
                match self.store.bury(cx.clock.now()).await {
                    Ok(0) => {}
                    Ok(missed) => tracing::warn!(missed, "Stories died before they were kept."),
                    Err(error) => tracing::error!(%error, "What died cannot be written down."),
                }
            }
            let next = if looks.len() < AT_ONCE { self.next(cx).await } else { Next::Nobody };
            let wait = match next {
                Next::Look(watch) => {
                    let (watcher, cx, turn) = (self.clone(), cx.clone(), self.busy.begin());
                    looks.spawn(async move {
                        let _turn = turn;
                        watcher.look(&watch, &cx).await;
                    });
                    continue;
                }
                Next::Wait(until) => {
                    Duration::try_from(until.duration_since(cx.clock.now())).unwrap_or_default().min(FRESH)
                }
                Next::Nobody => FRESH,
            };
            tokio::select! {
                () = cx.stop.cancelled() => {}
                Some(_) = looks.join_next() => {}
                () = cx.clock.sleep(wait) => {}
            }
        }
        looks.shutdown().await;
        role.resign().await;
    }

    async fn next(&self, cx: &Context) -> Next<Watch> {
        let mut state = self.state.lock().await;
        match state.planner.next(cx.clock.now()) {
            Next::Look(key) => match state.watches.get(&key) {
                Some(watch) => Next::Look(watch.clone()),
                None => Next::Nobody,
            },
            Next::Wait(until) => Next::Wait(until),
            Next::Nobody => Next::Nobody,
        }
    }

    /// Takes in who is watched now. Who is withheld, or whose time is over, is not.
    async fn read_watches(&self, cx: &Context) -> Result<()> {
        let now = cx.clock.now();
        let watches = self.store.watches().await?;
        let current = watches
            .into_iter()
            .filter(|watch| watch.until > now && self.saver.withheld.creator(&watch.handle).is_ok());
        let current: HashMap<i64, Watch> = current.map(|watch| (watch.id, watch)).collect();
        let mut state = self.state.lock().await;
        let State { planner, watches } = &mut *state;
        let gone: Vec<i64> = watches.keys().filter(|id| !current.contains_key(id)).copied().collect();
        for id in gone {
            planner.remove(&id);
        }
        for (id, watch) in &current {
            if !watches.contains_key(id) {
                planner.add(*id, watch.rhythm.clone(), watch.looked, now);
            }
        }
        *watches = current;
        Ok(())
    }

    /// One look, and what follows from it.
    async fn look(&self, watch: &Watch, cx: &Context) {
        let asked = tokio::select! {
            asked = self.ask(watch, cx) => asked,
            () = cx.stop.cancelled() => return,
        };
        let now = cx.clock.now();
        let jitter = cx.chance.below(1_000) as f64 / 1_000.0;
        let came = match asked {
            Ok(ring) if ring.under_age == Some(true) => self.failed(watch, UNDER_AGE, true, now).await,
            Ok(ring) => self.found(watch, &ring, now).await,
            Err(failure) => {
                let came = self.failed(watch, failure.code().as_str(), is_closed(failure.code()), now).await;
                let refused = matches!(failure.code(), Code::SiteRefused | Code::RateLimited);
                came.refused_if(refused, failure.retry_after())
            }
        };
        let mut state = self.state.lock().await;
        match came {
            Came::Stories(posted) => state.planner.looked(&watch.id, now, &posted, jitter),
            Came::Closed => state.planner.closed(&watch.id, now, jitter),
            Came::Nothing { refused, after } => state.planner.failed(&watch.id, now, refused, after, jitter),
        }
    }

    async fn failed(&self, watch: &Watch, why: &str, closed: bool, now: Timestamp) -> Came {
        tracing::info!(watch = watch.id, why, "A look brought nothing.");
        if let Err(error) = self.store.not_looked(watch.id, now, why, closed).await {
            tracing::error!(%error, "A failed look is not written down.");
        }
        if closed { Came::Closed } else { Came::Nothing { refused: false, after: None } }
    }

    async fn ask(&self, watch: &Watch, cx: &Context) -> std::result::Result<Ring, Failure> {
        let source =
            self.saver.sources.0.iter().map(|source| source.id()).find(|known| known.0 == watch.source);
        let source = source.ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        let account = Author {
            handle: watch.handle.clone(),
            name: watch.name.clone(),
            id: watch.author_id.clone(),
            avatar: None,
        };
        self.saver.ring_again(source, &account, cx).await
    }

    async fn found(&self, watch: &Watch, ring: &Ring, now: Timestamp) -> Came {
        let stories: Vec<Sighting> = ring
            .posts
            .iter()
            .map(|post| {
                let posted = post.posted.unwrap_or(now);
                Sighting { id: post.id.clone(), posted, expires: post.expires.unwrap_or(posted + LIFE) }
            })
            .collect();
        match self.write(watch, ring, stories, now).await {
            Ok(posted) => {
                if !posted.is_empty() {
                    tracing::info!(watch = watch.id, new = posted.len(), "New Stories were seen.");
                    self.more.notify_waiters();
                }
                Came::Stories(posted)
            }
            Err(error) => {
                tracing::error!(%error, "What a look saw is not written down.");
                Came::Nothing { refused: false, after: None }
            }
        }
    }

    /// Returns the times of posting of those that are new.
    async fn write(
        &self,
        watch: &Watch,
        ring: &Ring,
        stories: Vec<Sighting>,
        now: Timestamp,
    ) -> Result<Vec<Timestamp>> {
        let ids: Vec<String> = stories.iter().map(|story| story.id.clone()).collect();
        let unseen = self.store.unseen(&watch.source, &ids).await?;
        let posted: Vec<Timestamp> =
            stories.iter().filter(|story| unseen.contains(&story.id)).map(|story| story.posted).collect();
        // The habit as it is after this look: with the Stories, in one step.
        let mut rhythm = self.state.lock().await.planner.rhythm(&watch.id).cloned().unwrap_or_default();
        rhythm.learn(now, &posted);
        let handle =
            if ring.author.handle.is_empty() { watch.handle.clone() } else { ring.author.handle.clone() };
        let look = Look {
            watch: watch.id,
            at: now,
            handle,
            author_id: ring.author.id.clone(),
            name: ring.author.name.clone(),
            stories,
        };
        self.store.looked(&look, &rhythm).await?;
        Ok(posted)
    }
}

/// What the site says of the account itself: asking again soon would bring the same.
fn is_closed(code: Code) -> bool {
    matches!(
        code,
        Code::Private | Code::NotFound | Code::LoginRequired | Code::RegionBlocked | Code::Withheld
    )
}
