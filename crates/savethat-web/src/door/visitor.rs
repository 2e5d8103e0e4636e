//! Who asks.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
};

use axum::{
    extract::{FromRequestParts, Request},
    http::{HeaderMap, HeaderName, request::Parts},
};
use savethat::context::Context;

use super::{Lasting, Proxies, account::Account, word};
use crate::problem::Problem;

/// The other end of a connection, beside each request that comes over it.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// Its address.
    pub address: SocketAddr,
    /// The connection itself is encrypted.
    pub encrypted: bool,
}

/// Who shares one allowance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Who {
    Address(IpAddr),
    /// By its name.
    Key(Arc<str>),
}

impl Who {
    /// One IPv6 household has at least a /64, many have a /56: all of it is one visitor.
    pub(super) fn lumped(self) -> Self {
        match self {
            Self::Address(IpAddr::V6(address)) => {
                Self::Address(IpAddr::V6((u128::from(address) >> 72 << 72).into()))
            }
            other => other,
        }
    }
}

/// Where a request comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct From {
    pub(super) client: IpAddr,
    /// Somebody trusted brought it.
    pub(super) by_proxy: bool,
    /// The visitor sees `https`.
    pub(crate) encrypted: bool,
}

impl From {
    pub(super) fn of(request: &Request, trusted: &Proxies) -> Self {
        let peer = request.extensions().get::<Peer>();
        // Without a connection, as in a test of the router alone, everybody is one.
        let address = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.address.ip());
        let by_proxy = trusted.trusts(address);
        // Whoever speaks from this very machine is a proxy that its operator has not named; believed in this alone, which
        // decides nothing but how an address is written.
        let told = by_proxy || address.to_canonical().is_loopback() || peer.is_none();
        let proto = word(request.headers(), &HeaderName::from_static("x-forwarded-proto"));
        Self {
            client: trusted.client(address, request.headers()),
            by_proxy,
            encrypted: peer.is_some_and(|peer| peer.encrypted) || (told && proto == Some("https")),
        }
    }
}

/// Who asks, and what they may still have.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    pub(super) account: Arc<Account>,
    pub(crate) from: From,
    /// Came with a good key.
    pub(super) keyed: bool,
}

impl Visitor {
    /// Counts one look-up.
    ///
    /// # Errors
    /// `rate_limited`, with the time after which there is one again.
    pub(crate) fn look(&self) -> Result<(), Problem> {
        self.account.look().map_err(Problem::too_fast)
    }

    /// Counts one look-up, and waits until there is one: for what goes on when the visitor has left.
    pub(crate) async fn look_in_time(&self, cx: &Context) {
        while let Err(wait) = self.account.look() {
            cx.clock.sleep(wait).await;
        }
    }

    /// Begins a list, which is under way until what this gives is dropped.
    ///
    /// # Errors
    /// `rate_limited`: else a few visitors could fill the table of lists for everybody.
    pub(crate) fn begin_list(&self) -> Result<Lasting, Problem> {
        Lasting::list(&self.account)
    }

    /// Follows events until what this gives is dropped.
    ///
    /// # Errors
    /// `rate_limited`.
    pub(crate) fn follow(&self) -> Result<Lasting, Problem> {
        Lasting::stream(&self.account)
    }

    /// Before a secret is looked at.
    ///
    /// # Errors
    /// `rate_limited`: this visitor has been wrong too often.
    pub(crate) fn may_guess(&self) -> Result<(), Problem> {
        self.account.may_guess()
    }

    /// A secret was wrong.
    pub(crate) fn guessed(&self) {
        self.account.guessed();
    }

    /// `RateLimit-*`, where there is a limit (draft-ietf-httpapi-ratelimit-headers-06, §5).
    pub(super) fn tell(&self, headers: &mut HeaderMap) {
        let Some(left) = self.account.left() else { return };
        for (name, value) in [
            ("ratelimit-limit", u64::from(left.limit)),
            ("ratelimit-remaining", u64::from(left.remaining)),
            ("ratelimit-reset", left.reset.as_secs_f64().ceil() as u64),
        ] {
            headers.insert(HeaderName::from_static(name), value.into());
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        // Nothing gets here but through the door.
        parts.extensions.get::<Self>().cloned().ok_or_else(Problem::internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_is_one_visitor() {
        let who = |text: &str| Who::Address(text.parse().unwrap()).lumped();
        assert_eq!(who("2001:db8:1:ff00::1"), who("2001:db8:1:ffff:2:3:4:5"));
        assert_ne!(who("2001:db8:1:ff00::1"), who("2001:db8:1:fe00::1"));
        assert_ne!(who("192.0.2.1"), who("192.0.2.2"));
    }
}
