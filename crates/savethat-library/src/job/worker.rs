//! Works jobs: takes one, holds on to it while it works, and ends it in one step with its effect.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    post::Post,
    save::Saver,
    source::{Link, LinkKind},
};
use tokio::{sync::Notify, task::JoinSet};
use tokio_util::sync::CancellationToken;

use super::{Claim, Job, Outcome, check, sweep};
use crate::{
    busy::Busy,
    room,
    shelf::Shelf,
    store::{Chain, Store},
};

/// How long a claim holds without being renewed: as long, at most, a killed process keeps a job from the others.
pub const LEASE: Duration = Duration::from_secs(30);

/// How often a claim is renewed.
const HEARTBEAT: Duration = Duration::from_secs(8);

/// A job that took its process down so often in a row is given up: it would take down every process for ever.
const DEADLY: u32 = 5;

/// Other processes add jobs too.
const PATIENCE: Duration = Duration::from_secs(2);

/// Works jobs until it is stopped. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Worker {
    pub(super) store: Arc<dyn Store>,
    pub(super) saver: Saver,
    pub(super) shelf: Shelf,
    at_once: usize,
    more: Arc<Notify>,
    /// The part of the disk that may be used, 0 to 1, before nothing new is begun.
    full_at: f64,
    /// Jobs under way.
    busy: Busy,
}

impl Worker {
    /// Up to `at_once` jobs at the same time. `more` wakes it when this process added some.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, saver: Saver, shelf: Shelf, at_once: usize, more: Arc<Notify>) -> Self {
        Self { store, saver, shelf, at_once: at_once.max(1), more, full_at: 1.0, busy: Busy::default() }
    }

    /// Begins nothing new while so much of the disk is used, 0 to 1. Nothing is deleted to make room.
    #[must_use]
    pub fn pausing_at(self, full_at: f64) -> Self {
        Self { full_at, ..self }
    }

    /// The jobs that are under way.
    #[must_use]
    pub fn busy(&self) -> &Busy {
        &self.busy
    }

    /// Works until `cx.stop`; then takes nothing new and gives back what is under way: whoever comes next begins where the
    /// bytes ended.
    pub async fn run(&self, cx: &Context) {
        self.begin_routines(cx).await;
        let mut under_way = JoinSet::new();
        let mut paused = false;
        while !cx.stop.is_cancelled() {
            let full = room::used(self.shelf.folder()).is_some_and(|used| used >= self.full_at);
            if full != paused {
                paused = full;
                let folder = self.shelf.folder().display();
                if full {
                    tracing::warn!(%folder, "The disk is nearly full: nothing new is kept until there is room.");
                } else {
                    tracing::info!(%folder, "There is room on the disk again.");
                }
            }
            if !full && under_way.len() < self.at_once {
                match self.store.claim(&cx.chance.id(), cx.clock.now(), LEASE).await {
                    Ok(Some(claim)) => {
                        let (worker, cx, turn) = (self.clone(), cx.clone(), self.busy.begin());
                        under_way.spawn(async move {
                            let _turn = turn;
                            worker.work(claim, &cx).await;
                        });
                        continue;
                    }
                    Ok(None) => {}
                    Err(error) => tracing::error!(error = %Chain(&error), "The library gives no job out."),
                }
            }
            tokio::select! {
                () = cx.stop.cancelled() => {}
                Some(_) = under_way.join_next() => {}
                () = self.more.notified() => {}
                () = cx.clock.sleep(PATIENCE) => {}
            }
        }
        while under_way.join_next().await.is_some() {}
    }

    /// One claim, from the first page to the last row.
    async fn work(&self, claim: Claim, cx: &Context) {
        if claim.lost >= DEADLY {
            tracing::error!(job = claim.id, "A job is given up: each process that worked at it died.");
            let never = Outcome::Never(Code::Internal.as_str().to_owned());
            self.ended(&claim, &never, Some(cx.clock.now())).await;
            return;
        }
        match &claim.job {
            Job::Save { .. } => self.save(&claim, cx).await,
            Job::Check { .. } => self.check(&claim, cx).await,
            Job::Recheck => self.recheck(&claim, cx).await,
            Job::Sweep => self.sweep(&claim, cx).await,
        }
    }

    /// `work`, with the claim held on to all the while. `None`: it was lost, or given back because all of it ends; then
    /// nothing is to be written down.
    pub(super) async fn holding<T>(
        &self,
        claim: &Claim,
        cx: &Context,
        work: impl AsyncFnOnce(&Context) -> T,
    ) -> Option<T> {
        let stop = CancellationToken::new();
        let mut job_cx = cx.clone();
        job_cx.stop = stop.clone();
        tokio::select! {
            done = work(&job_cx) => Some(done),
            () = self.hold(claim, cx) => {
                stop.cancel();
                lost(claim);
                None
            }
            () = cx.stop.cancelled() => {
                stop.cancel();
                // At once, and for anybody.
                let again = Outcome::Again(cx.clock.now(), "internal".to_owned());
                self.ended(claim, &again, None).await;
                None
            }
        }
    }

    /// Routines are always there. A start does not bring them forward.
    async fn begin_routines(&self, cx: &Context) {
        for (job, after) in [(Job::Sweep, sweep::FIRST), (Job::Recheck, check::FIRST)] {
            if let Err(error) = self.store.add(&job, cx.clock.now() + after).await {
                tracing::error!(error = %Chain(&error), "A routine is not written down.");
            }
        }
    }

    pub(super) async fn ended(&self, claim: &Claim, outcome: &Outcome, missed: Option<Timestamp>) {
        if let Err(error) = self.store.ended(claim, outcome, missed).await {
            tracing::error!(job = claim.id, error = %Chain(&error), "What became of a job is not written down.");
        }
    }

    /// Renews the claim for as long as it is polled; ends when it is lost.
    async fn hold(&self, claim: &Claim, cx: &Context) {
        let mut held = claim.leased;
        loop {
            cx.clock.sleep(HEARTBEAT).await;
            let now = cx.clock.now();
            match self.store.renew(claim, now, LEASE).await {
                Ok(true) => held = now + LEASE,
                Ok(false) => return,
                // The claim is ours as long as its time has not run out.
                Err(_) if now < held => {}
                Err(_) => return,
            }
        }
    }

    /// The post as the site shows it now.
    pub(super) async fn find(
        &self,
        source: &str,
        id: &str,
        handle: &str,
        story: bool,
        cx: &Context,
    ) -> Result<Arc<Post>, Failure> {
        let source = self.saver.sources.0.iter().map(|source| source.id()).find(|known| known.0 == source);
        let source = source.ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        let kind = LinkKind::Post {
            id: id.to_owned(),
            handle: Some(handle.to_owned()).filter(|handle| !handle.is_empty()),
            story_hint: story,
            photos_hint: false,
        };
        let found = self.saver.look(&Link { source, kind }, cx).await?;
        found.posts.into_iter().find(|post| post.id == id).ok_or_else(|| Failure::new(Code::SiteChanged))
    }
}

/// Whoever has it now does what is to be done.
pub(super) fn lost(claim: &Claim) {
    tracing::warn!(job = claim.id, "A job was lost to another worker.");
}
