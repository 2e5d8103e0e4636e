//! The listener: connections in, and a drain that ends.

use std::{io, time::Duration};

use axum::{Router, middleware::map_response};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use savethat::clock::{Clock, SystemClock};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::paced::pace;

/// Who sends its request slower than this is not waiting for an answer.
const HEADERS: Duration = Duration::from_secs(15);
/// How long downloads under way may take after the order to stop.
const DRAIN: Duration = Duration::from_secs(20);
/// A pause when the process has no file descriptor left: accepting again at once would only spin.
const BREATH: Duration = Duration::from_millis(100);

/// Answers on `listener` until `shutdown`; then takes no more, lets what is under way finish for at most 20 s, and
/// returns. For several addresses, call it once for each with clones of the router.
///
/// # Errors
/// None today; the system's errors about single connections are logged and passed over.
pub async fn serve(listener: TcpListener, router: Router, shutdown: CancellationToken) -> io::Result<()> {
    // Sockets drain in real time, whatever clock the engine was given.
    let clock = SystemClock::new();
    let router = router.layer(map_response(pace));
    let connections = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS).half_close(false);

    loop {
        let accepted = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, _peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                clock.sleep(BREATH).await;
                continue;
            }
        };
        // A progress event is small and should not wait for the next one.
        let _best_effort = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A visitor who leaves in the middle is no event.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    tokio::select! {
        () = connections.shutdown() => {}
        () = clock.sleep(DRAIN) => tracing::warn!("some downloads were cut off by the stop"),
    }
    Ok(())
}
