//! Being told to stop: the first signal asks, the second does not wait.

use std::time::Duration;

use savethat::context::Context;

use crate::status::Status;

/// How long interrupted work may take to put down what it holds.
const PUT_DOWN: Duration = Duration::from_secs(2);

/// Work that was told to stop, and did not end in time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Interrupted;

/// `work`, with `cx.stop` cancelled at the first SIGINT or SIGTERM. Then `work` has two seconds to end by itself;
/// a second signal leaves at once.
///
/// # Errors
/// [`Interrupted`] when it did not.
pub(crate) async fn interruptible<T>(cx: &Context, work: impl Future<Output = T>) -> Result<T, Interrupted> {
    let mut signals = Signals::listen();
    let mut work = std::pin::pin!(work);
    tokio::select! {
        biased;
        done = &mut work => return Ok(done),
        () = signals.next() => cx.stop.cancel(),
    }
    tokio::select! {
        biased;
        done = cx.within(PUT_DOWN, work) => done.map_err(|_late| Interrupted),
        () = signals.next() => Status::INTERRUPTED.leave(),
    }
}

/// SIGINT and SIGTERM, or Ctrl-C where there are no signals.
pub(crate) struct Signals {
    #[cfg(unix)]
    streams: Vec<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    /// From here on a signal no longer ends the program by itself. Where the system refuses to tell, it still does.
    pub(crate) fn listen() -> Self {
        use tokio::signal::unix::{SignalKind, signal};
        let kinds = [SignalKind::interrupt(), SignalKind::terminate()];
        Self { streams: kinds.into_iter().filter_map(|kind| signal(kind).ok()).collect() }
    }

    /// Waits for the next one.
    pub(crate) async fn next(&mut self) {
        let streams = &mut self.streams;
        std::future::poll_fn(|task| {
            let came = streams.iter_mut().any(|stream| stream.poll_recv(task).is_ready());
            if came { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
    }
}

#[cfg(not(unix))]
impl Signals {
    /// From here on Ctrl-C no longer ends the program by itself.
    pub(crate) fn listen() -> Self {
        Self {}
    }

    /// Waits for the next one.
    pub(crate) async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
