//! Works jobs: takes one, holds on to it while it works, and ends it in one step with its effect.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    media::Quality,
    post::Post,
    save::Saver,
    source::{Link, LinkKind},
};
use tokio::{sync::Notify, task::JoinSet};
use tokio_util::sync::CancellationToken;

use super::{Claim, Job, Outcome, backoff};
use crate::{
    busy::Busy,
    record::Record,
    room,
    shelf::Shelf,
    store::{Chain, Store},
    thumb,
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
    store: Arc<dyn Store>,
    saver: Saver,
    shelf: Shelf,
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
        let stop = CancellationToken::new();
        let mut job_cx = cx.clone();
        job_cx.stop = stop.clone();
        let done = tokio::select! {
            done = self.save(&claim, &job_cx) => done,
            () = self.hold(&claim, cx) => {
                tracing::warn!(job = claim.id, "A job was lost to another worker.");
                stop.cancel();
                return;
            }
            () = cx.stop.cancelled() => {
                stop.cancel();
                // At once, and for anybody.
                let again = Outcome::Again(cx.clock.now(), "internal".to_owned());
                self.ended(&claim, &again, None).await;
                return;
            }
        };
        match done {
            Ok((post, record)) => match self.store.saved(&claim, &record).await {
                Ok(true) => {
                    tracing::info!(job = claim.id, "A post was kept.");
                    // Not before: a cover that does not come holds up nothing. Whoever kept it before us makes its own.
                    if let Some(post) = post {
                        tokio::select! {
                            () = thumb::fresh(&self.shelf, &record, &post, &self.saver, cx) => {}
                            () = cx.stop.cancelled() => {}
                        }
                    }
                }
                Ok(false) => tracing::warn!(job = claim.id, "A job was lost to another worker."),
                // The lease runs out, and the next one finds the files there.
                Err(error) => {
                    tracing::error!(job = claim.id, error = %Chain(&error), "A kept post is not written down yet.");
                }
            },
            Err(failure) => {
                let now = cx.clock.now();
                let (outcome, missed) = self.outcome(&claim, &failure, now, cx);
                tracing::info!(job = claim.id, code = failure.code().as_str(), final = missed.is_some(), "A post was not kept.");
                self.ended(&claim, &outcome, missed).await;
            }
        }
    }

    async fn ended(&self, claim: &Claim, outcome: &Outcome, missed: Option<Timestamp>) {
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

    /// Whether another try can help. Where the site said no to this very post, none can: then a Story is missed.
    fn outcome(
        &self,
        claim: &Claim,
        failure: &Failure,
        now: Timestamp,
        cx: &Context,
    ) -> (Outcome, Option<Timestamp>) {
        let code = failure.code().as_str().to_owned();
        // A page that is changed today may be read tomorrow, by the next release, and a broken file may be whole.
        let again = failure.code().retryable()
            || matches!(failure.code(), Code::SiteChanged | Code::Internal | Code::RateLimited);
        if !again {
            // That it is over is no reason: what stood in the way while it lived is.
            let over = matches!(failure.code(), Code::Expired | Code::NotFound);
            let why = claim.why.clone().filter(|_| over).unwrap_or(code);
            return (Outcome::Never(why), Some(now));
        }
        let jitter = cx.chance.below(1_000) as f64 / 1_000.0;
        let wait =
            backoff(claim.tries.saturating_add(1), failure.retry_after().map(Duration::from_secs), jitter);
        (Outcome::Again(now + wait, code), None)
    }

    async fn save(&self, claim: &Claim, cx: &Context) -> Result<(Option<Arc<Post>>, Record), Failure> {
        let Job::Save { source, id, handle, story } = &claim.job;
        // Somebody may have kept it meanwhile.
        if let Ok(Some(record)) = self.store.record(source, id).await {
            return Ok((None, record));
        }
        let post = self.find(source, id, handle, *story, cx).await?;
        let mut saved = Vec::with_capacity(post.media.len());
        for (_, result) in self.saver.save(&post, Quality::default(), &self.shelf.sink(), cx).await {
            saved.push(result?);
        }
        let record = Record::of(&post, &saved, |saved| self.shelf.below(saved), cx.clock.now());
        Ok((Some(post), record))
    }

    async fn find(
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
