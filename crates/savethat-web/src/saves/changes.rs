//! What waits for something to change, and hears when it is stopped.

use std::time::Duration;

use savethat::context::Context;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

#[derive(Debug)]
pub(super) struct Changes {
    stop: CancellationToken,
    count: watch::Sender<u64>,
}

impl Default for Changes {
    fn default() -> Self {
        Self { stop: CancellationToken::new(), count: watch::Sender::new(0) }
    }
}

impl Changes {
    /// Something has changed; to be called after it has.
    pub(super) fn tell(&self) {
        self.count.send_modify(|count| *count += 1);
    }

    pub(super) fn stop(&self) {
        self.stop.cancel();
    }

    pub(super) fn stopped(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// Until it is stopped.
    pub(super) async fn cancelled(&self) {
        self.stop.cancelled().await;
    }

    /// Until the next change or the stop, at most `limit`.
    pub(super) async fn next(&self, limit: Duration, cx: &Context) {
        let mut count = self.count.subscribe();
        // Late or not, the caller looks again.
        let _late = cx
            .within(limit, async {
                tokio::select! {
                    _ = count.changed() => {}
                    () = self.stop.cancelled() => {}
                }
            })
            .await;
    }

    /// Until `done` or the stop. What changes while `done` looks is not missed.
    pub(super) async fn until(&self, mut done: impl FnMut() -> bool) {
        let mut count = self.count.subscribe();
        while !done() && !self.stopped() {
            tokio::select! {
                _ = count.changed() => {}
                () = self.stop.cancelled() => return,
            }
        }
    }
}
