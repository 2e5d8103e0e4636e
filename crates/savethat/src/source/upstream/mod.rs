//! The guarded client: every request to a site's pages goes through [`Upstream`].

mod allowed;
pub(crate) mod guard;
mod network;
mod once;
mod outward;

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use savethat_words::say;
use url::Url;

pub use allowed::Allowed;
pub use guard::is_public;
pub use network::Network;
pub use outward::{Answer, Outward, Secured, Unsent, is_inside};
pub(crate) use {network::Clients, once::Once};

use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
};

/// Redirects that are followed for one question. Short links chain two or three times; five is the facts' limit.
const HOPS: usize = 5;

/// How long connecting (DNS, TCP, proxy and TLS) may take.
const CONNECT: Duration = Duration::from_secs(10);

/// The headers of one way of asking: fixed, browser-like, written in one place of each site.
#[derive(Clone, Debug)]
pub(crate) struct Dress {
    /// The `User-Agent`.
    pub agent: std::sync::Arc<str>,
    /// The others, in order.
    pub headers: &'static [(&'static str, &'static str)],
}

/// A question to a site.
#[derive(Clone, Debug)]
pub(crate) struct Question<'a> {
    /// Where.
    pub url: Url,
    /// How.
    pub dress: &'a Dress,
    /// The `Referer`, where one belongs there.
    pub referer: Option<&'a str>,
    /// Bytes of the answer after decompression; a longer one is cut off and is `site_changed`.
    pub most: usize,
    /// Whether redirects are followed; if not, the first answer is the answer.
    pub follow: bool,
}

/// A site's answer.
#[derive(Debug)]
pub(crate) struct Reply {
    /// The status of the last hop.
    pub status: StatusCode,
    /// Where the last hop was.
    pub url: Url,
    /// The headers of the last hop.
    pub headers: HeaderMap,
    /// Where a redirect leads that was not followed.
    pub next: Option<Url>,
    /// Whole, decompressed.
    pub body: Vec<u8>,
}

/// The client for pages. Keeps no cookies and follows no redirects by itself: each hop is ours to judge.
#[derive(Clone, Debug)]
pub(crate) struct Upstream {
    clients: Clients,
    ours: Allowed,
}

impl Upstream {
    /// `ours` accepts the hosts that may be asked.
    pub(crate) fn new(network: &Network, ours: Allowed) -> Result<Self, Failure> {
        let clients = network.clients(|builder| {
            builder.gzip(true).brotli(true).deflate(true).connect_timeout(CONNECT).pool_max_idle_per_host(4)
        })?;
        Ok(Self { clients, ours })
    }

    /// Asks, following redirects; cookies are kept in `jar` and worked out again for each hop.
    ///
    /// # Errors
    /// `site_unreachable` for anything of the network, also when the deadline passes; `refused_address` when a redirect
    /// leads outside, with the host in the sentence; `site_changed` for too many redirects or too long an answer.
    pub(crate) async fn ask(
        &self,
        question: Question<'_>,
        jar: &mut Jar,
        cx: &Context,
    ) -> Result<Reply, Failure> {
        // Without a deadline from above a single question may take as long as a whole look-up.
        let limit = cx.left().unwrap_or(Duration::from_secs(25));
        cx.within(limit, self.hops(question, jar)).await?
    }

    async fn hops(&self, question: Question<'_>, jar: &mut Jar) -> Result<Reply, Failure> {
        let mut url = question.url.clone();
        for _ in 0..=HOPS {
            if !guard::may_ask(&url, |host| self.ours.allows(host)) {
                return Err(outside(&url));
            }
            let mut request = self.clients.towards(&url).get(url.clone());
            request = request.header(header::USER_AGENT, &*question.dress.agent);
            for (name, value) in question.dress.headers {
                request = request.header(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            if let Some(referer) = question.referer {
                request = request.header(header::REFERER, referer);
            }
            if let Some(cookies) = jar.header(&url) {
                request = request.header(header::COOKIE, cookies);
            }
            let mut response = request.send().await.map_err(unreachable)?;
            for line in response.headers().get_all(header::SET_COOKIE) {
                // Cookie values are ASCII in practice; one that is not cannot be sent back byte for byte as text.
                if let Ok(line) = line.to_str() {
                    jar.keep(line, &url);
                }
            }
            let next = next_hop(&url, &response);
            if let (Some(next), true) = (&next, question.follow) {
                url = next.clone();
                continue;
            }
            let (status, headers) = (response.status(), response.headers().clone());
            let body = body(&mut response, question.most).await?;
            return Ok(Reply { status, url, headers, next, body });
        }
        Err(Failure::new(Code::SiteChanged).with_detail(say::reason_redirects_endless()))
    }
}

/// Where a redirect leads, `None` for any other answer.
fn next_hop(url: &Url, response: &reqwest::Response) -> Option<Url> {
    if !response.status().is_redirection() {
        return None;
    }
    let location = response.headers().get(header::LOCATION)?;
    // Locations with raw UTF-8 in them are seen in the wild: no `to_str`, which takes ASCII only.
    let location = std::str::from_utf8(location.as_bytes()).ok()?;
    let mut next = url.join(location).ok()?;
    next.set_fragment(None);
    if next.scheme() == "http" && next.port().is_none() {
        // The site's own plain links are asked over https, or not at all.
        let _known_schemes = next.set_scheme("https");
    }
    Some(next)
}

async fn body(response: &mut reqwest::Response, most: usize) -> Result<Vec<u8>, Failure> {
    let expected = response.content_length().unwrap_or(0).min(most as u64);
    let mut body = Vec::with_capacity(expected as usize);
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > most {
            return Err(Failure::new(Code::SiteChanged)
                .with_detail(say::reason_answer_too_long(say::size_mega(most >> 20))));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The failure for a hop that leads outside.
fn outside(url: &Url) -> Failure {
    let failure = Failure::new(Code::RefusedAddress);
    match url.host_str() {
        Some(host) => failure.with_detail(say::reason_leads_outside(host)),
        None => failure,
    }
}

/// The failure for an error of the network; the address, which may hold a visitor's link, is taken out of the chain.
fn unreachable(error: reqwest::Error) -> Failure {
    let detail = if error.is_connect() {
        say::reason_no_connection()
    } else if error.is_timeout() {
        say::reason_no_answer_in_time()
    } else {
        say::reason_connection_broke()
    };
    Failure::new(Code::SiteUnreachable).with_detail(detail).with_source(error.without_url())
}

/// `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), at most a day.
pub(crate) fn retry_after(headers: &HeaderMap, now: jiff::Timestamp) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
            Duration::try_from(date.duration_since(now)).unwrap_or_default()
        }
    };
    Some(wait.min(Duration::from_secs(24 * 60 * 60)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now: jiff::Timestamp = "2026-11-22T10:00:00Z".parse().expect("a time");
        let header = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static(value));
            retry_after(&headers, now)
        };
        assert_eq!(header("90"), Some(Duration::from_secs(90)));
        assert_eq!(header("Sun, 22 Nov 2026 10:01:00 GMT"), Some(Duration::from_secs(60)));
        assert_eq!(header("Sun, 22 Nov 2026 09:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(header("99999999999"), Some(Duration::from_secs(86_400)));
        assert_eq!(header("soon"), None);
    }
}
