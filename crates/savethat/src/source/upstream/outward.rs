//! Requests to addresses that whoever runs this has chosen: of those who want to be told of something.
//!
//! Guarded as the rest: no name and no address leads inside a network unless that was said to be meant, no redirect is
//! followed, and nobody is waited for longer than ten seconds.

use std::{error::Error, fmt, net::IpAddr, time::Duration};

use rustls::pki_types::ServerName;
use savethat_words::{Said, say};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};
use url::{Host, Url};

use super::{
    Clients, Network,
    guard::{self, GuardedResolver, Inside},
    retry_after,
};
use crate::{context::Context, failure::Failure};

/// How long one exchange may take, from looking up the name to the end of the answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Bytes of an answer that are read: the status has said what there is to know.
const MOST: usize = 64 * 1024;

/// A line on which TLS is spoken.
pub type Secured = TlsStream<TcpStream>;

/// The client for such addresses.
#[derive(Clone)]
pub struct Outward {
    clients: Clients,
    tls: TlsConnector,
    private: bool,
}

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// When the other side wants to be asked again, at most in a day.
    pub retry_after: Option<Duration>,
}

/// Why nothing was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The address is inside a network, and that was not said to be meant.
    Inside,
    /// Not in time.
    Late,
    /// No connection, or none that can be trusted.
    Unreachable,
    /// The connection broke.
    Broken,
}

impl Unsent {
    /// A phrase for people: the end of a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Inside => say::unsent_inside(),
            Self::Late => say::unsent_late(),
            Self::Unreachable => say::unsent_unreachable(),
            Self::Broken => say::unsent_broken(),
        }
    }
}

impl fmt::Display for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl Error for Unsent {}

impl Outward {
    /// `private`: addresses inside networks are meant.
    ///
    /// # Errors
    /// `internal` when the machine's network cannot be set up.
    pub fn new(network: &Network, private: bool) -> Result<Self, Failure> {
        let clients = network.clients(|builder| {
            let builder = if private { builder.dns_resolver(GuardedResolver::open()) } else { builder };
            // The operator may have chosen plain HTTP, for a neighbour.
            builder
                .https_only(false)
                .user_agent("savethat")
                .gzip(false)
                .brotli(false)
                .deflate(false)
                .pool_max_idle_per_host(1)
        })?;
        Ok(Self { clients, tls: network.tls(), private })
    }

    /// Posts `body`. Any status is an answer.
    ///
    /// # Errors
    /// Where there was none.
    pub async fn post(
        &self,
        url: &Url,
        headers: &[(&'static str, String)],
        body: Vec<u8>,
        cx: &Context,
    ) -> Result<Answer, Unsent> {
        if !self.private && is_inside(url) {
            return Err(Unsent::Inside);
        }
        let cx = cx.over_in(PATIENCE);
        let mut request = self.clients.towards(url).post(url.clone()).body(body);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let sent = cx.within(PATIENCE, request.send()).await.map_err(|_late| Unsent::Late)?;
        let mut response = sent.map_err(|error| unsent(&error))?;
        let answer = Answer {
            status: response.status().as_u16(),
            retry_after: retry_after(response.headers(), cx.clock.now()),
        };
        // Read out, the line can be used again. What is longer or slower than that is cut off.
        let _cut_off = cx
            .within(PATIENCE, async {
                let mut read = 0;
                while let Ok(Some(chunk)) = response.chunk().await
                    && read < MOST
                {
                    read += chunk.len();
                }
            })
            .await;
        Ok(answer)
    }

    /// A plain line to `host`, which no proxy is asked for.
    ///
    /// # Errors
    /// Where there is none.
    pub async fn connect(&self, host: &str, port: u16, cx: &Context) -> Result<TcpStream, Unsent> {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let connected = cx
            .within(PATIENCE, async {
                let found = guard::lookup(host, port, self.private).await.map_err(|error| {
                    if error.is::<Inside>() { Unsent::Inside } else { Unsent::Unreachable }
                })?;
                TcpStream::connect(&*found).await.map_err(|_refused| Unsent::Unreachable)
            })
            .await;
        connected.map_err(|_late| Unsent::Late)?
    }

    /// TLS on a line to `host`, whose certificate must be good for that name.
    ///
    /// # Errors
    /// [`Unsent::Unreachable`] where it is not.
    pub async fn secure(&self, host: &str, line: TcpStream, cx: &Context) -> Result<Secured, Unsent> {
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned()).map_err(|_no_name| Unsent::Unreachable)?;
        let secured =
            cx.within(PATIENCE, self.tls.connect(name, line)).await.map_err(|_late| Unsent::Late)?;
        secured.map_err(|_refused| Unsent::Unreachable)
    }
}

impl fmt::Debug for Outward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outward").field("private", &self.private).finish_non_exhaustive()
    }
}

/// Whether an address is written as one that is inside a network. What a name leads to is known only when it is asked for.
#[must_use]
pub fn is_inside(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(v4)) => !guard::is_public(IpAddr::V4(v4)),
        Some(Host::Ipv6(v6)) => !guard::is_public(IpAddr::V6(v6)),
        Some(Host::Domain(_)) => false,
        None => true,
    }
}

fn unsent(error: &reqwest::Error) -> Unsent {
    let mut below: Option<&(dyn Error + 'static)> = error.source();
    while let Some(error) = below {
        if error.is::<Inside>() {
            return Unsent::Inside;
        }
        below = error.source();
    }
    if error.is_connect() { Unsent::Unreachable } else { Unsent::Broken }
}
