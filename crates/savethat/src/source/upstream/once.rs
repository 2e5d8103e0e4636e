//! Identical questions in flight are one, and a good answer is kept for a short while.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared},
};
use tokio_util::sync::CancellationToken;

use crate::{
    context::Context,
    failure::{Code, Failure},
};

type Flight<V> = Shared<BoxFuture<'static, Result<V, Failure>>>;

/// One answer for each key, however many ask. The work goes on when the one who asked first has left, for the others.
#[derive(Clone)]
pub(crate) struct Once<K, V> {
    kept: moka::sync::Cache<K, Kept<V>>,
    flying: Arc<Mutex<HashMap<K, Flight<V>>>>,
    keep: Duration,
}

#[derive(Clone)]
struct Kept<V> {
    answer: V,
    /// On the clock's steady time.
    until: Duration,
}

impl<K, V> std::fmt::Debug for Once<K, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Once").field("keep", &self.keep).finish_non_exhaustive()
    }
}

impl<K, V> Once<K, V>
where
    K: Hash + Eq + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    /// Keeps at most `many` answers, each for `keep`. Failures are never kept.
    pub(crate) fn new(many: u64, keep: Duration) -> Self {
        // The cache bounds the number; the age is judged by the clock that is passed in, not by its own.
        Self { kept: moka::sync::Cache::new(many), flying: Arc::default(), keep }
    }

    /// The answer kept for `key`, or that of `work`, which runs once for all who ask meanwhile.
    ///
    /// `work` gets the deadline of the first who asked and nobody's stop: it ends by its deadline.
    pub(crate) async fn get<F>(
        &self,
        key: K,
        cx: &Context,
        work: impl FnOnce(Context) -> F,
    ) -> Result<V, Failure>
    where
        F: Future<Output = Result<V, Failure>> + Send + 'static,
    {
        let flight = {
            // An answer is kept before its flight is gone, so under this lock there is one or the other.
            let mut flying = self.flying.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(answer) = self.kept(&key, cx) {
                return Ok(answer);
            }
            match flying.get(&key) {
                Some(flight) => flight.clone(),
                None => {
                    let cx = Context { stop: CancellationToken::new(), ..cx.clone() };
                    let flight = self.launch(key.clone(), cx.clone(), work(cx));
                    flying.insert(key, flight.clone());
                    flight
                }
            }
        };
        flight.await
    }

    /// The answer kept for `key`, while it is good.
    pub(crate) fn kept(&self, key: &K, cx: &Context) -> Option<V> {
        let kept = self.kept.get(key)?;
        if cx.clock.mono() < kept.until {
            return Some(kept.answer);
        }
        self.kept.invalidate(key);
        None
    }

    /// Takes what is kept for `key` away.
    pub(crate) fn forget(&self, key: &K) {
        self.kept.invalidate(key);
    }

    fn launch(
        &self,
        key: K,
        cx: Context,
        work: impl Future<Output = Result<V, Failure>> + Send + 'static,
    ) -> Flight<V> {
        let once = self.clone();
        let task = tokio::spawn(async move {
            // A panic in `work` must not leave a flight behind that nobody can ever join or replace.
            let landed = std::panic::AssertUnwindSafe(work).catch_unwind().await;
            if let Ok(Ok(answer)) = &landed {
                let until = cx.clock.mono() + once.keep;
                once.kept.insert(key.clone(), Kept { answer: answer.clone(), until });
            }
            once.flying.lock().unwrap_or_else(PoisonError::into_inner).remove(&key);
            landed.unwrap_or_else(|_panic| Err(Failure::new(Code::Internal)))
        });
        task.map(|joined| joined.unwrap_or_else(|error| Err(Failure::new(Code::Internal).with_source(error))))
            .boxed()
            .shared()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::{chance::TestChance, clock::TestClock};

    fn world() -> (TestClock, Context) {
        let clock = TestClock::at(jiff::Timestamp::UNIX_EPOCH);
        (clock.clone(), Context::new(Arc::new(clock), Arc::new(TestChance::seeded(1))))
    }

    async fn ask(once: &Once<u8, usize>, cx: &Context, count: &Arc<AtomicUsize>) -> Result<usize, Failure> {
        let count = count.clone();
        once.get(7, cx, |_| async move {
            tokio::task::yield_now().await;
            Ok(count.fetch_add(1, Ordering::SeqCst) + 1)
        })
        .await
    }

    #[tokio::test]
    async fn questions_in_flight_are_one_and_answers_are_kept_for_their_time() {
        let (clock, cx) = world();
        let once = Once::new(10, Duration::from_secs(120));
        let count = Arc::new(AtomicUsize::new(0));
        let (a, b) = tokio::join!(ask(&once, &cx, &count), ask(&once, &cx, &count));
        assert_eq!((a.expect("answers"), b.expect("answers")), (1, 1));
        clock.advance(Duration::from_secs(119));
        assert_eq!(ask(&once, &cx, &count).await.expect("answers"), 1);
        clock.advance(Duration::from_secs(1));
        assert_eq!(ask(&once, &cx, &count).await.expect("answers"), 2);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn who_asks_while_an_answer_lands_gets_that_answer() {
        let (_clock, cx) = world();
        for _ in 0..500 {
            let once: Once<u8, usize> = Once::new(10, Duration::from_secs(120));
            let count = Arc::new(AtomicUsize::new(0));
            let asking = (0..8).map(|_| {
                let (once, cx, count) = (once.clone(), cx.clone(), count.clone());
                tokio::spawn(async move { ask(&once, &cx, &count).await })
            });
            for answer in asking.collect::<Vec<_>>() {
                assert_eq!(answer.await.expect("no panic").expect("answers"), 1);
            }
        }
    }

    #[tokio::test]
    async fn the_first_may_leave() {
        let (_, cx) = world();
        let once = Once::new(10, Duration::from_secs(120));
        let count = Arc::new(AtomicUsize::new(0));
        {
            let first = ask(&once, &cx, &count);
            futures_util::pin_mut!(first);
            assert!(futures_util::poll!(first).is_pending());
        }
        assert_eq!(ask(&once, &cx, &count).await.expect("answers"), 1);
    }

    #[tokio::test]
    async fn failures_are_not_kept_and_a_panic_is_a_failure() {
        let (_, cx) = world();
        let once: Once<u8, usize> = Once::new(10, Duration::from_secs(120));
        let failed = once.get(7, &cx, |_| async { Err(Failure::new(Code::NotFound)) }).await;
        assert_eq!(failed.expect_err("fails").code(), Code::NotFound);
        let panicked = once.get(7, &cx, |_| async { panic!("a bug") }).await;
        assert_eq!(panicked.expect_err("fails").code(), Code::Internal);
        assert_eq!(once.get(7, &cx, |_| async { Ok(3) }).await.expect("answers"), 3);
    }
}
