//! The listener: connections in, and a drain that ends.

mod lines;
mod paced;
mod plain;
mod tls;
mod watched;

use std::{io, net::SocketAddr, time::Duration};

use axum::{Router, body::Body, middleware::map_response};
use hyper::{Request, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use savethat::clock::{Clock, SystemClock};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use tokio_util::sync::CancellationToken;
use tower::Service;

use self::{lines::Held, paced::pace, watched::Watched};
pub use self::{lines::Lines, tls::Tls};
use crate::door::Peer;

/// Who sends its request slower than this, or none at all, is not waiting for an answer.
const HEADERS: Duration = Duration::from_secs(15);
/// Handshakes are two short messages.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Bytes of a request before its body: a hundred pasted links fit into an address.
const HEAD: usize = 64 * 1024;
/// A pause when the process has no file descriptor left: accepting again at once would only spin.
const BREATH: Duration = Duration::from_millis(100);
/// How often connections are looked at whose other end takes nothing.
const SWEEP: Duration = Duration::from_secs(5);

/// How a listener answers.
#[derive(Clone, Debug)]
pub struct Serving {
    /// The site.
    pub router: Router,
    /// https, where there is a certificate.
    pub tls: Option<Tls>,
    /// Shared by all listeners of a server.
    pub lines: Lines,
    /// How long what is under way may take after the order to stop.
    pub drain: Duration,
}

/// On a request of a connection that came after the order to stop: it is told so, and asks elsewhere or later.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Late;

/// Answers on `listener` until `shutdown`; then lets what is under way finish, for at most as long as `serving` says, and
/// returns. Whoever comes meanwhile is refused in words, and a balancer that asks `/readyz` hears why. For several
/// addresses, call it once for each with clones of `serving`.
///
/// # Errors
/// None today; the system's errors about single connections are logged and passed over.
pub async fn serve(listener: TcpListener, serving: Serving, shutdown: CancellationToken) -> io::Result<()> {
    // Sockets drain in real time, whatever clock the engine was given.
    let clock = SystemClock::new();
    let Serving { router, tls, lines, drain } = serving;
    let router = router.layer(map_response(pace));
    let connections = GracefulShutdown::new();
    let mut swept = Duration::ZERO;

    loop {
        let accepted = tokio::select! {
            () = shutdown.cancelled() => break,
            accepted = listener.accept() => accepted,
            () = clock.sleep(SWEEP) => {
                lines.sweep(clock.mono());
                continue;
            }
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                clock.sleep(BREATH).await;
                continue;
            }
        };
        let now = clock.mono();
        // Where connections come without a pause, too.
        if now.saturating_sub(swept) >= SWEEP {
            swept = now;
            lines.sweep(now);
        }
        // A progress event is small and should not wait for the next one.
        let _best_effort = stream.set_nodelay(true);
        let held = lines.open(now);
        let watcher = connections.watcher();
        let (router, stop) = (router.clone(), shutdown.clone());
        let connection = Connection { router, held, clock, watcher, late: false, stop };
        let tls = tls.as_ref().map(|tls| tls.acceptor(now));
        tokio::spawn(connection.held_answer(stream, peer, tls));
    }
    // Those who come now are not waited for.
    let late = GracefulShutdown::new();
    let mut ended = std::pin::pin!(connections.shutdown());
    let mut limit = clock.sleep(drain);
    loop {
        let (stream, peer) = tokio::select! {
            biased;
            () = &mut ended => break,
            () = &mut limit => {
                tracing::warn!("some downloads were cut off by the stop");
                break;
            }
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(_full) => {
                    clock.sleep(BREATH).await;
                    continue;
                }
            },
        };
        let (now, watcher) = (clock.mono(), late.watcher());
        let (router, stop) = (router.clone(), shutdown.clone());
        let connection = Connection { router, held: lines.open(now), clock, watcher, late: true, stop };
        tokio::spawn(connection.held_answer(stream, peer, tls.as_ref().map(|tls| tls.acceptor(now))));
    }
    Ok(())
}

enum Shaken {
    /// On the heap: its state is large.
    Encrypted(Box<TlsStream<TcpStream>>),
    /// Whoever came did not begin to encrypt.
    Not(TcpStream),
}

/// The first byte of a handshake (RFC 8446, §5.1: a record of the type 22); no method of HTTP begins with it.
const RECORD: u8 = 22;

async fn shake(tls: &TlsAcceptor, stream: TcpStream) -> io::Result<Shaken> {
    let mut first = [0];
    if stream.peek(&mut first).await? == 1 && first[0] != RECORD {
        return Ok(Shaken::Not(stream));
    }
    tls.accept(stream).await.map(|stream| Shaken::Encrypted(Box::new(stream)))
}

struct Connection {
    router: Router,
    held: Held,
    clock: SystemClock,
    watcher: Watcher,
    /// It came after the order to stop.
    late: bool,
    stop: CancellationToken,
}

impl Connection {
    /// Answers until one side has enough, or the line is wanted for somebody else.
    async fn held_answer(self, stream: TcpStream, peer: SocketAddr, tls: Option<TlsAcceptor>) {
        let over = self.held.line.over.clone();
        tokio::select! {
            () = over.cancelled() => tracing::debug!("a connection was closed: too slow, or too many"),
            () = self.answer(stream, peer, tls) => {}
        }
    }

    /// Buffers and all that a request needs come with its first byte: ten thousand who say nothing cost little.
    async fn answer(self, stream: TcpStream, peer: SocketAddr, tls: Option<TlsAcceptor>) {
        let mut first = [0];
        tokio::select! {
            // Not `readable`, which may be true too early.
            first = stream.peek(&mut first) => if !first.is_ok_and(|bytes| bytes > 0) { return },
            () = self.clock.sleep(HEADERS) => return,
            // Nobody waits for somebody who has said nothing yet.
            () = self.stop.cancelled(), if !self.late => return,
        }
        match tls {
            None => Box::pin(self.speak(stream, Peer { address: peer, encrypted: false })).await,
            Some(tls) => Box::pin(self.encrypt(stream, peer, tls)).await,
        }
    }

    async fn encrypt(self, stream: TcpStream, peer: SocketAddr, tls: TlsAcceptor) {
        let shaken = tokio::select! {
            shaken = shake(&tls, stream) => shaken,
            () = self.clock.sleep(HANDSHAKE) => return,
        };
        match shaken {
            Ok(Shaken::Not(stream)) => {
                let router = plain::router();
                let peer = Peer { address: peer, encrypted: false };
                Self { router, ..self }.speak(stream, peer).await;
            }
            Ok(Shaken::Encrypted(stream)) => {
                self.speak(stream, Peer { address: peer, encrypted: true }).await;
            }
            Err(error) => tracing::debug!(%error, "a handshake failed"),
        }
    }

    async fn speak(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, peer: Peer) {
        let stream = Watched { stream, line: self.held.line.clone(), clock: self.clock };
        let (router, late) = (self.router, self.late);
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(peer);
            if late {
                request.extensions_mut().insert(Late);
            }
            router.clone().call(request)
        });
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(HEADERS)
            .half_close(false)
            .max_buf_size(HEAD)
            .keep_alive(!late);
        let connection = self.watcher.watch(http.serve_connection(TokioIo::new(stream), service));
        // A visitor who leaves in the middle is no event.
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended early");
        }
    }
}
