//! Keeps a post.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    media::Quality,
    post::Post,
};

use super::{
    Claim, Job, Outcome, backoff,
    worker::{Worker, lost},
};
use crate::{record::Record, store::Chain, thumb};

impl Worker {
    pub(super) async fn save(&self, claim: &Claim, cx: &Context) {
        match self.holding(claim, cx, async |cx| self.fetch(claim, cx).await).await {
            None => {}
            Some(Ok((post, record))) => match self.store.saved(claim, &record).await {
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
                Ok(false) => lost(claim),
                // The lease runs out, and the next one finds the files there.
                Err(error) => {
                    tracing::error!(job = claim.id, error = %Chain(&error), "A kept post is not written down yet.");
                }
            },
            Some(Err(failure)) => {
                let now = cx.clock.now();
                let (outcome, missed) = self.outcome(claim, &failure, now, cx);
                tracing::info!(job = claim.id, code = failure.code().as_str(), final = missed.is_some(), "A post was not kept.");
                self.ended(claim, &outcome, missed).await;
            }
        }
    }

    async fn fetch(&self, claim: &Claim, cx: &Context) -> Result<(Option<Arc<Post>>, Record), Failure> {
        let Job::Save { source, id, handle, story } = &claim.job else {
            return Err(Failure::new(Code::Internal));
        };
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
}
