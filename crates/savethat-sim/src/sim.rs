//! The running site.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::server::TlsStream;
use tokio_util::sync::{CancellationToken, DropGuard};
use tokio_util::task::TaskTracker;

use crate::hit::{Entry, Hit, Progress};
use crate::net::ca::{Acceptors, Authority};
use crate::net::{direct, proxy};
use crate::options::Options;
use crate::world::World;

/// A world that is being served. It ends when it is stopped or dropped.
pub struct Sim {
    shared: Arc<Shared>,
    address: SocketAddr,
    direct: Vec<SocketAddr>,
    ca_pem: String,
    cancel: CancellationToken,
    tasks: TaskTracker,
    _on_drop: DropGuard,
}

/// What every connection sees.
pub(crate) struct Shared {
    world: Mutex<World>,
    log: Mutex<Vec<Entry>>,
    pub(crate) options: Options,
    tls: Acceptors,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A test that panics inside `Sim::world` must not hide its message behind ours.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn world<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        look(&mut lock(&self.world))
    }

    /// The TLS connection to a host; where none comes about, the log says so.
    pub(crate) async fn handshake(&self, stream: TcpStream, host: &str) -> io::Result<TlsStream<TcpStream>> {
        let wrong = self.world(|world| world.handshakes.get(host).copied());
        if wrong.is_some() {
            let mut hit = Hit::new(self.world(|world| world.now()), host, "TLS");
            hit.note = Some("no TLS with this host");
            self.note(hit);
        }
        self.tls.accept(stream, wrong).await
    }

    /// Writes an entry into the log.
    pub(crate) fn note(&self, hit: Hit) -> Progress {
        let progress = Progress::default();
        lock(&self.log).push(Entry { hit, progress: progress.clone() });
        progress
    }
}

impl Sim {
    /// Makes the certificates, binds the listeners and begins to serve.
    pub async fn start(world: World, options: Options) -> io::Result<Sim> {
        let authority = Authority::new(options.h2)?;
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let mut listeners = vec![(listener, Way::Proxy)];
        let mut direct = Vec::with_capacity(options.direct.len());
        for address in &options.direct {
            let listener = TcpListener::bind(address).await?;
            direct.push(listener.local_addr()?);
            listeners.push((listener, Way::Direct));
        }
        let shared =
            Arc::new(Shared { world: Mutex::new(world), log: Mutex::default(), options, tls: authority.tls });
        let (cancel, tasks) = (CancellationToken::new(), TaskTracker::new());
        for (listener, way) in listeners {
            tasks.spawn(accept(listener, way, Arc::clone(&shared), cancel.clone(), tasks.clone()));
        }
        let _on_drop = cancel.clone().drop_guard();
        Ok(Sim { shared, address, direct, ca_pem: authority.pem, cancel, tasks, _on_drop })
    }

    /// What `HTTPS_PROXY` is set to.
    #[must_use]
    pub fn proxy(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the site answers without a proxy, in the order of [`Options::direct`], with the ports that were free.
    #[must_use]
    pub fn direct(&self) -> &[SocketAddr] {
        &self.direct
    }

    /// The certificate that a client has to trust, as PEM.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Everything asked so far, in order.
    #[must_use]
    pub fn log(&self) -> Vec<Hit> {
        lock(&self.shared.log).iter().map(Entry::snapshot).collect()
    }

    /// How many requests fit.
    pub fn count(&self, fits: impl Fn(&Hit) -> bool) -> usize {
        lock(&self.shared.log).iter().filter(|entry| fits(&entry.hit)).count()
    }

    /// How many requests' host and path, written `www.tiktok.com/@handle`, contain `part`. The id of a post is in
    /// the path of its pages and of all its media.
    #[must_use]
    pub fn hits(&self, part: &str) -> usize {
        self.count(|hit| format!("{}{}", hit.host, hit.path).contains(part))
    }

    /// How many requests asked the CDN for media of this post (pictures shown beside it not counted).
    #[must_use]
    pub fn media_hits(&self, id: u64) -> usize {
        self.count(|hit| {
            use crate::cdn::address::{File, file_of};
            let file = file_of(&hit.path).filter(|(of, _)| *of == id).map(|(_, file)| file);
            matches!(file, Some(File::Variant(_) | File::Stamped | File::Picture(..)))
        })
    }

    /// Forgets the log.
    pub fn clear_log(&self) {
        lock(&self.shared.log).clear();
    }

    /// Looks at the world, or changes it, between two requests.
    pub fn world<R>(&self, look: impl FnOnce(&mut World) -> R) -> R {
        self.shared.world(look)
    }

    /// Moves the site's clock.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        self.world(|world| world.advance(by));
    }

    /// Ends every connection and waits until they are gone.
    pub async fn stop(self) {
        self.cancel.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }
}

/// What stands at a listener.
#[derive(Clone, Copy)]
enum Way {
    Proxy,
    Direct,
}

async fn accept(
    listener: TcpListener,
    way: Way,
    shared: Arc<Shared>,
    cancel: CancellationToken,
    tasks: TaskTracker,
) {
    loop {
        let accepted = tokio::select! {
            () = cancel.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else { continue };
        let (shared, cancel) = (Arc::clone(&shared), cancel.clone());
        tasks.spawn(async move {
            let serve = async {
                match way {
                    Way::Proxy => proxy::connection(stream, shared).await,
                    Way::Direct => direct::connection(stream, shared).await,
                }
            };
            tokio::select! {
                () = cancel.cancelled() => {}
                // How a client leaves is its own affair; what it asked is in the log.
                _ = serve => {}
            }
        });
    }
}
