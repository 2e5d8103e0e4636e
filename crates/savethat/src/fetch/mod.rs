//! 5 · From a media address to bytes: open, resume, and prove what came.
//!
//! [`Fetcher::open`] makes one request and believes nothing that it did not ask for. Which address comes next is the
//! business of the writer in [`crate::spool`].

#[cfg(fuzzing)]
pub mod fuzzing;
mod length;
pub mod proof;
pub(crate) mod retag;
mod validator;

use std::time::Duration;

use http::{HeaderValue, StatusCode, header};
use url::Url;

pub use length::ContentRange;
pub use validator::Validator;

use crate::{
    clock::Clock,
    failure::Failure,
    post::Session,
    source::upstream::{Allowed, Clients, Network, guard, retry_after},
};

/// Redirects that are followed for one file.
const HOPS: usize = 5;

/// How long connecting (DNS, TCP, proxy and TLS) may take.
const CONNECT: Duration = Duration::from_secs(10);

/// The client for media. It does not decompress: a gzip answer to a range would be unpacked silently.
#[derive(Clone, Debug)]
pub struct Fetcher {
    clients: Clients,
    ours: Allowed,
}

/// What half a file is continued with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resume {
    /// The first byte that is missing, at least 1.
    pub from: u64,
    /// Only an answer with this very validator is believed.
    pub validator: Validator,
    /// The whole length, where it is known.
    pub total: Option<u64>,
}

/// How much of a file is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Want {
    /// All of it, as players ask: `bytes=0-`. What the site's media servers see most (second-hand).
    All,
    /// All of it, without a word about ranges: for a server whose answers to ranges are not to be believed.
    AllPlainly,
    /// What is missing of half a file.
    Rest(Resume),
    /// The first bytes alone, so many: to see whether a server hands them out.
    First(u64),
}

impl Want {
    fn resume(&self) -> Option<&Resume> {
        match self {
            Self::Rest(resume) => Some(resume),
            Self::All | Self::AllPlainly | Self::First(_) => None,
        }
    }
}

/// An answer that carries the bytes that were asked for.
#[derive(Debug)]
pub struct Opened {
    /// The first byte of the body: that of the [`Resume`], or 0, also when the server would not continue.
    pub from: u64,
    /// The length of the whole file, where the server says.
    pub total: Option<u64>,
    /// What to continue with, should the body be cut.
    pub validator: Option<Validator>,
    response: reqwest::Response,
}

impl Opened {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// The body was cut, or is longer or shorter than the server had promised.
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>, Refusal> {
        self.response.chunk().await.map_err(|error| Refusal::Network(error.without_url().to_string()))
    }
}

/// Why an address gave no bytes. For the log; what people read is made of all refusals together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Outside the hosts of the site's media, another port, or an address inside a network.
    Outside,
    /// Any status but 200 and 206; with the seconds of `Retry-After`.
    Status(u16, Option<Duration>),
    /// 416: the server has no such byte. With the length that it names.
    NoSuchByte(Option<u64>),
    /// The answer is not what was asked for: a phrase.
    NotAsAsked(&'static str),
    /// DNS, connect, TLS or a broken connection: what the network said.
    Network(String),
}

impl Refusal {
    /// Whether the site refuses us, rather than the bytes being wrong or the network broken.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Status(401 | 403 | 429 | 444 | 451, _))
    }
}

impl Fetcher {
    /// `ours` accepts the hosts that media may come from.
    ///
    /// # Errors
    /// `internal` when no client can be made of `network`.
    pub fn new(network: &Network, ours: Allowed) -> Result<Self, Failure> {
        let clients = network.clients(|builder| {
            builder
                .no_gzip()
                .no_brotli()
                .no_deflate()
                .connect_timeout(CONNECT)
                .pool_max_idle_per_host(8)
                // A file is read at full speed onto the disk: the default windows hold a fast line back.
                .http2_initial_stream_window_size(4 << 20)
                .http2_initial_connection_window_size(8 << 20)
        })?;
        Ok(Self { clients, ours })
    }

    /// One request for the whole file, or for the rest of it. Has no time limit of its own.
    ///
    /// # Errors
    /// [`Refusal`]: another address may still have the bytes.
    pub async fn open(
        &self,
        address: &Url,
        session: &Session,
        want: &Want,
        clock: &dyn Clock,
    ) -> Result<Opened, Refusal> {
        let mut url = address.clone();
        for _ in 0..=HOPS {
            if !guard::may_ask(&url, |host| self.ours.allows(host)) {
                return Err(Refusal::Outside);
            }
            let response = self.send(&url, session, want).await?;
            if response.status().is_redirection() {
                let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
                url = location
                    .and_then(|location| url.join(location).ok())
                    .ok_or(Refusal::NotAsAsked("a redirect to nowhere"))?;
                continue;
            }
            return judge(response, want, clock);
        }
        Err(Refusal::NotAsAsked("redirects without end"))
    }

    async fn send(&self, url: &Url, session: &Session, want: &Want) -> Result<reqwest::Response, Refusal> {
        let mut request = self
            .clients
            .towards(url)
            .get(url.clone())
            .header(header::USER_AGENT, &*session.agent)
            .header(header::REFERER, &*session.referer)
            .header(header::ACCEPT, "*/*")
            .header(header::ACCEPT_ENCODING, "identity");
        match want {
            Want::All => request = request.header(header::RANGE, "bytes=0-"),
            Want::AllPlainly => {}
            Want::First(bytes) => {
                request = request.header(header::RANGE, format!("bytes=0-{}", bytes.saturating_sub(1)));
            }
            Want::Rest(Resume { from, validator, .. }) => {
                request = request.header(header::RANGE, format!("bytes={from}-"));
                request = request.header(header::IF_RANGE, validator.if_range());
            }
        }
        if let Some(cookies) = session.jar.header(url) {
            request = request.header(header::COOKIE, cookies);
        }
        request.send().await.map_err(|error| Refusal::Network(chain(&error.without_url())))
    }
}

/// Believes an answer only where it is what was asked for.
fn judge(response: reqwest::Response, want: &Want, clock: &dyn Clock) -> Result<Opened, Refusal> {
    let resume = want.resume();
    let headers = response.headers();
    let asked = resume.map_or(0, |resume| resume.from);
    let encoded = headers
        .get(header::CONTENT_ENCODING)
        .is_some_and(|value| value != HeaderValue::from_static("identity"));
    let validator = Validator::of(headers);
    let range = headers
        .get(header::CONTENT_RANGE)
        .and_then(|value| value.to_str().ok())
        .and_then(ContentRange::parse);
    let (from, total) = match response.status() {
        _ if encoded && response.status().is_success() => {
            return Err(Refusal::NotAsAsked("compressed although not asked"));
        }
        // The whole, whatever was asked: either the file is another one now, or the server does no ranges.
        StatusCode::OK => (0, response.content_length()),
        StatusCode::PARTIAL_CONTENT => {
            let Some(ContentRange { first, last, total }) = range else {
                return Err(Refusal::NotAsAsked("part of a file without a readable Content-Range"));
            };
            if first != asked {
                return Err(Refusal::NotAsAsked("another part of the file than asked for"));
            }
            let wanted = match want {
                Want::First(bytes) => total.map_or(*bytes, |total| total.min(*bytes)),
                _ => total.unwrap_or(last + 1),
            };
            if last + 1 != wanted {
                return Err(Refusal::NotAsAsked("less of the file than asked for"));
            }
            if response.content_length().is_some_and(|length| length != last - first + 1) {
                return Err(Refusal::NotAsAsked("a length that is not that of the part"));
            }
            if let Some(resume) = resume {
                // RFC 9110 §15.3.7: a 206 to If-Range repeats the validator. One without it is not believed.
                if validator.as_ref() != Some(&resume.validator) {
                    return Err(Refusal::NotAsAsked("a part of another version of the file"));
                }
                if resume.total.is_some() && total != resume.total {
                    return Err(Refusal::NotAsAsked("a part of a file of another length"));
                }
            }
            (first, total)
        }
        StatusCode::RANGE_NOT_SATISFIABLE => {
            let length = headers.get(header::CONTENT_RANGE).and_then(|value| value.to_str().ok());
            return Err(Refusal::NoSuchByte(length.and_then(ContentRange::unsatisfied)));
        }
        status => return Err(Refusal::Status(status.as_u16(), retry_after(headers, clock.now()))),
    };
    Ok(Opened { from, total, validator, response })
}

/// The whole chain of an error, for the log: reqwest says "error sending request" and hides the reason below.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut below = error.source();
    while let Some(error) = below {
        text.push_str(": ");
        text.push_str(&error.to_string());
        below = error.source();
    }
    text
}
