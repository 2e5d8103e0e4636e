//! How the site is reached, and how strict it is.

use std::net::{Ipv4Addr, SocketAddr};

/// Settings of one [`Sim`](crate::Sim).
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the CONNECT listener is. Port 0 takes any free port.
    pub listen: SocketAddr,
    /// Where the site also answers as itself, with TLS at once and no CONNECT before it.
    pub direct: Vec<SocketAddr>,
    /// Whether HTTP/2 is offered (ALPN) besides HTTP/1.1.
    pub h2: bool,
    /// Whether the CDN asks for the `tt_chain_token` that came with the page.
    pub check_cookie: bool,
    /// Whether the CDN asks for a `Referer` of the site.
    pub check_referer: bool,
    /// Whether addresses of the CDN expire.
    pub check_expiry: bool,
    /// Whether the third cookie of the challenge, `waforigin_id`, must come back where the page has `rs_id`. Known
    /// clients do without.
    pub check_waforigin: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            direct: Vec::new(),
            h2: true,
            check_cookie: true,
            check_referer: true,
            check_expiry: true,
            check_waforigin: false,
        }
    }
}
