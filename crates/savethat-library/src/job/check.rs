//! Asks whether what is kept is still public: one question at a time, and seldom.

use std::{sync::Arc, time::Duration};

use savethat::{
    context::Context,
    failure::{Code, Failure},
    post::{Kind, Post},
};

use super::{
    Checked, Claim, Found, Job, Outcome, backoff,
    worker::{Worker, lost},
};
use crate::store::{Chain, Result};

/// After the first start on a library.
pub(super) const FIRST: Duration = Duration::from_secs(10 * 60);

/// Between two questions of the routine.
const EACH: Duration = Duration::from_secs(60);

/// Where the site does not answer, or nobody is to be asked for.
const PAUSE: Duration = Duration::from_secs(60 * 60);

/// The same post is asked for at most once in this time.
const SELDOM: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// A Story that could not be asked for so often is left as it is.
const TRIES: u32 = 6;

impl Worker {
    /// A kept Story that a list did not have.
    pub(super) async fn check(&self, claim: &Claim, cx: &Context) {
        let Job::Check { source, id, handle } = &claim.job else { return };
        let asked = self.holding(claim, cx, async |cx| self.find_story(source, id, handle, cx).await).await;
        let now = cx.clock.now();
        let found = match asked {
            None => return,
            Some(asked) => found(&asked).map_err(|failure| (failure.code(), failure.retry_after())),
        };
        let found = match found {
            Ok(found) => found,
            Err(_) if claim.tries >= TRIES => Found::Unknown,
            Err((code, after)) => {
                let jitter = cx.chance.below(1_000) as f64 / 1_000.0;
                let wait =
                    backoff(claim.tries.saturating_add(1), after.map(Duration::from_secs), jitter).max(EACH);
                let again = Outcome::Again(now + wait, code.as_str().to_owned());
                return self.ended(claim, &again, None).await;
            }
        };
        let checked = Checked { source: source.clone(), id: id.clone(), at: now, found };
        self.written(claim, self.store.checked(claim, &checked, None).await, &checked.found);
    }

    /// The next of the kept videos and pictures.
    pub(super) async fn recheck(&self, claim: &Claim, cx: &Context) {
        let record = match self.store.unchecked(cx.clock.now() - SELDOM).await {
            Ok(Some(record)) => record,
            Ok(None) => return self.pause(claim, cx).await,
            Err(error) => {
                tracing::error!(error = %Chain(&error), "What is to be asked for is not known.");
                return self.pause(claim, cx).await;
            }
        };
        let asked = self
            .holding(claim, cx, async |cx| {
                self.find(&record.source, &record.id, &record.handle, false, cx).await
            })
            .await;
        let found = match asked.as_ref().map(found) {
            None => return,
            Some(Ok(found)) => found,
            Some(Err(_)) => return self.pause(claim, cx).await,
        };
        let now = cx.clock.now();
        let checked = Checked { source: record.source, id: record.id, at: now, found };
        self.written(claim, self.store.checked(claim, &checked, Some(now + EACH)).await, &checked.found);
    }

    async fn pause(&self, claim: &Claim, cx: &Context) {
        if let Err(error) = self.store.again(claim, cx.clock.now() + PAUSE).await {
            tracing::error!(job = claim.id, error = %Chain(&error), "A routine is not written down.");
        }
    }

    fn written(&self, claim: &Claim, written: Result<bool>, found: &Found) {
        match written {
            Ok(true) => {
                if let Found::Gone(why) = found {
                    tracing::info!(job = claim.id, why, "A kept post is public no more.");
                }
            }
            Ok(false) => lost(claim),
            // The lease runs out, and the next one asks again.
            Err(error) => {
                tracing::error!(job = claim.id, error = %Chain(&error), "What a post is now is not written down yet.");
            }
        }
    }

    /// A Story whose day is over is not asked for: that it is shown no more says nothing.
    async fn find_story(
        &self,
        source: &str,
        id: &str,
        handle: &str,
        cx: &Context,
    ) -> std::result::Result<Arc<Post>, Failure> {
        let record = self.store.record(source, id).await;
        let record = record.map_err(|error| Failure::new(Code::Internal).with_source(error))?;
        let lives = record.is_some_and(|record| {
            record.kind == Kind::Story && record.expires.is_some_and(|expires| expires > cx.clock.now())
        });
        if !lives {
            return Err(Failure::new(Code::Expired));
        }
        self.find(source, id, handle, true, cx).await
    }
}

/// What an answer says of the post; `Err` where there was none, and it is to be asked for again.
fn found(asked: &std::result::Result<Arc<Post>, Failure>) -> std::result::Result<Found, &Failure> {
    match asked {
        Ok(_) => Ok(Found::Public),
        Err(failure) => match failure.code() {
            code @ (Code::NotFound | Code::Private) => Ok(Found::Gone(code.as_str().to_owned())),
            _ if failure.code().retryable() => Err(failure),
            // In another country, or after signing in, it may be shown; and an answer that cannot be read says nothing.
            _ => Ok(Found::Unknown),
        },
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(Code::NotFound, Some(Found::Gone("not_found".into())))]
    #[case(Code::Private, Some(Found::Gone("private".into())))]
    #[case(Code::Expired, Some(Found::Unknown))]
    #[case(Code::LoginRequired, Some(Found::Unknown))]
    #[case(Code::RegionBlocked, Some(Found::Unknown))]
    #[case(Code::SiteChanged, Some(Found::Unknown))]
    #[case(Code::Withheld, Some(Found::Unknown))]
    #[case(Code::SiteRefused, None)]
    #[case(Code::SiteUnreachable, None)]
    fn only_a_definite_word_makes_a_post_gone(#[case] code: Code, #[case] expected: Option<Found>) {
        assert_eq!(found(&Err(Failure::new(code))).ok(), expected);
    }
}
