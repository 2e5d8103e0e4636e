//! Whose word about a visitor's address is believed.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderValue};
use ipnet::{IpNet, Ipv4Net};
use savethat_words::{Said, say};

/// Hops that are looked at; a longer chain is no chain of proxies.
const HOPS: usize = 32;

/// Networks of proxies that the operator trusts. By default none: anybody can send `X-Forwarded-For`.
#[derive(Clone, Debug, Default)]
pub struct Proxies(Vec<IpNet>);

impl Proxies {
    /// These.
    #[must_use]
    pub fn of(networks: Vec<IpNet>) -> Self {
        Self(networks)
    }

    /// Reads `10.0.0.0/8`, `fd00::/8` or a single address. One of IPv4 that is written as IPv6 (`::ffff:10.0.0.0/104`) is one of
    /// IPv4.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn network(text: &str) -> Result<IpNet, Said> {
        let single = || text.parse::<IpAddr>().map(IpNet::from);
        text.parse::<IpNet>().or_else(|_| single()).map(plain).map_err(|_| say::setting_network())
    }

    /// Nobody is trusted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One of them holds every address.
    #[must_use]
    pub fn holds_everybody(&self) -> bool {
        self.0.iter().any(|network| network.prefix_len() == 0)
    }

    pub(super) fn trusts(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// The address that a request comes from: read from the right, the first that no trusted proxy stands for.
    ///
    /// Each proxy appends whom it was asked by, so what stands further left was said by somebody untrusted. Where a word is
    /// no address, the proxy before it is the last that is known.
    pub(super) fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        // As bytes: what a visitor put in front may be no text, and the word behind it is the proxy's all the same.
        let lines: Vec<&[u8]> =
            headers.get_all("x-forwarded-for").iter().map(HeaderValue::as_bytes).collect();
        let hops = lines.iter().rev().flat_map(|line| line.rsplit(|byte| *byte == b','));
        for hop in hops.take(HOPS) {
            if !self.trusts(client) {
                break;
            }
            match std::str::from_utf8(hop.trim_ascii()).ok().and_then(address) {
                Some(named) => client = named.to_canonical(),
                None => break,
            }
        }
        client
    }
}

/// Addresses are compared in their own form.
fn plain(network: IpNet) -> IpNet {
    let mapped = match network {
        IpNet::V6(network) => network.addr().to_ipv4_mapped().zip(network.prefix_len().checked_sub(96)),
        IpNet::V4(_) => None,
    };
    mapped.and_then(|(address, length)| Ipv4Net::new(address, length).ok()).map_or(network, IpNet::V4)
}

/// With or without a port, and with the brackets that an IPv6 address has beside one.
fn address(text: &str) -> Option<IpAddr> {
    if let Ok(address) = text.parse() {
        return Some(address);
    }
    if let Ok(socket) = text.parse::<std::net::SocketAddr>() {
        return Some(socket.ip());
    }
    text.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn from(trusted: &[&str], peer: &str, lines: &[&str]) -> String {
        let trusted = trusted.iter().map(|network| Proxies::network(network).unwrap()).collect();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", HeaderValue::from_bytes(line.as_bytes()).unwrap());
        }
        Proxies::of(trusted).client(peer.parse().unwrap(), &headers).to_string()
    }

    #[rstest]
    #[case::nobody_is_trusted(&[], "192.0.2.1", &["203.0.113.9"], "192.0.2.1")]
    #[case::not_this_one(&["10.0.0.0/8"], "192.0.2.1", &["203.0.113.9"], "192.0.2.1")]
    #[case::the_last_word(&["10.0.0.0/8"], "10.0.0.1", &["198.51.100.7, 203.0.113.9"], "203.0.113.9")]
    #[case::through_two(&["10.0.0.0/8"], "10.0.0.1", &["198.51.100.7, 203.0.113.9, 10.9.9.9"], "203.0.113.9")]
    #[case::two_lines_are_one(&["10.0.0.0/8"], "10.0.0.1", &["198.51.100.7", "203.0.113.9"], "203.0.113.9")]
    #[case::all_trusted(&["10.0.0.0/8"], "10.0.0.1", &["10.0.0.3, 10.0.0.2"], "10.0.0.3")]
    #[case::no_header(&["10.0.0.0/8"], "10.0.0.1", &[], "10.0.0.1")]
    #[case::a_lie_that_is_no_address(&["10.0.0.0/8"], "10.0.0.1", &["203.0.113.9, unknown"], "10.0.0.1")]
    #[case::a_script(&["10.0.0.0/8"], "10.0.0.1", &["<script>alert(1)</script>"], "10.0.0.1")]
    #[case::no_text_in_front(&["10.0.0.0/8"], "10.0.0.1", &["caf\u{e9}, 203.0.113.9"], "203.0.113.9")]
    #[case::no_text_behind(&["10.0.0.0/8"], "10.0.0.1", &["203.0.113.9, caf\u{e9}"], "10.0.0.1")]
    #[case::empty(&["10.0.0.0/8"], "10.0.0.1", &[" , "], "10.0.0.1")]
    #[case::with_a_port(&["10.0.0.1"], "10.0.0.1", &["203.0.113.9:4711"], "203.0.113.9")]
    #[case::ipv6(&["::1"], "::1", &["[2001:db8::7]:443"], "2001:db8::7")]
    #[case::mapped(&["127.0.0.1"], "::ffff:127.0.0.1", &["::ffff:203.0.113.9"], "203.0.113.9")]
    #[case::mapped_network(&["::ffff:10.0.0.0/104"], "10.1.2.3", &["203.0.113.9"], "203.0.113.9")]
    #[case::mapped_address(&["::ffff:10.0.0.1"], "10.0.0.1", &["203.0.113.9"], "203.0.113.9")]
    #[case::mapped_neighbour(&["::ffff:10.0.0.1"], "10.0.0.2", &["203.0.113.9"], "10.0.0.2")]
    fn who_asks(#[case] trusted: &[&str], #[case] peer: &str, #[case] lines: &[&str], #[case] client: &str) {
        assert_eq!(from(trusted, peer, lines), client);
    }

    #[test]
    fn bytes_that_are_no_text_hide_nobody() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", HeaderValue::from_bytes(b"\xff\xfe, 203.0.113.9").unwrap());
        let trusted = Proxies::of(vec![Proxies::network("10.0.0.0/8").unwrap()]);
        assert_eq!(trusted.client("10.0.0.1".parse().unwrap(), &headers).to_string(), "203.0.113.9");
    }

    #[test]
    fn a_chain_without_end_ends() {
        let line = vec!["10.0.0.2"; 10_000].join(",");
        assert_eq!(from(&["10.0.0.0/8"], "10.0.0.1", &[&line]), "10.0.0.2");
    }

    #[rstest]
    #[case("10.0.0.0/33")]
    #[case("proxy.example")]
    #[case("")]
    #[case("10.0.0.0/8 ")]
    fn what_is_no_network_is_refused(#[case] text: &str) {
        Proxies::network(text).unwrap_err();
    }
}
