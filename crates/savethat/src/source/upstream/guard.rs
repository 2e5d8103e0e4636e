//! The address guard: no name and no address leads a request into a network.
//!
//! Hosts are judged before anything is asked (`url.host()` first: a resolver is never asked for an IP literal). On the
//! direct way the resolver judges each address that a name has and hands on only those, so that the address which was
//! judged is the address which is connected to. Behind a proxy names are resolved by the proxy and never here.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// Whether `url` is one that may be asked: https, port 443, no user, and a host (never an IP literal) that `ours`
/// accepts.
pub(crate) fn may_ask(url: &Url, ours: impl Fn(&str) -> bool) -> bool {
    let Some(Host::Domain(host)) = url.host() else { return false };
    url.scheme() == "https"
        && url.port_or_known_default() == Some(443)
        && url.username().is_empty()
        && url.password().is_none()
        && ours(host)
}

/// Ranges of IPv4 that are not the public internet: network and length of the prefix. From the IANA special-purpose
/// registry (RFC 6890 and its updates) and the multicast registry; the blocks of AS112 and AMT in it are public.
const INSIDE_V4: &[(Ipv4Addr, u32)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8), // "this network", RFC 791 §3.2; Linux connects 0.0.0.0 to itself
    (Ipv4Addr::new(10, 0, 0, 0), 8), // private, RFC 1918
    (Ipv4Addr::new(100, 64, 0, 0), 10), // carrier-grade NAT, RFC 6598; metadata of one cloud at 100.100.100.200
    (Ipv4Addr::new(127, 0, 0, 0), 8),   // loopback, RFC 1122 §3.2.1.3
    (Ipv4Addr::new(168, 63, 129, 16), 32), // in no registry: Azure's own services inside each of its machines
    (Ipv4Addr::new(169, 254, 0, 0), 16), // link-local, RFC 3927; metadata of most clouds at 169.254.169.254
    (Ipv4Addr::new(172, 16, 0, 0), 12), // private, RFC 1918
    (Ipv4Addr::new(192, 0, 0, 0), 24),  // protocol assignments, RFC 6890 §2.1; metadata of one cloud at .192
    (Ipv4Addr::new(192, 0, 2, 0), 24),  // documentation, RFC 5737
    (Ipv4Addr::new(192, 88, 99, 0), 24), // 6to4 relays, RFC 7526
    (Ipv4Addr::new(192, 168, 0, 0), 16), // private, RFC 1918
    (Ipv4Addr::new(198, 18, 0, 0), 15), // benchmarks, RFC 2544
    (Ipv4Addr::new(198, 51, 100, 0), 24), // documentation, RFC 5737
    (Ipv4Addr::new(203, 0, 113, 0), 24), // documentation, RFC 5737
    (Ipv4Addr::new(224, 0, 0, 0), 4),   // multicast, RFC 5771
    (Ipv4Addr::new(240, 0, 0, 0), 4),   // reserved, RFC 1112 §4; broadcast, RFC 919
];

/// The only part of IPv6 that is handed out to hosts (RFC 4291 §2.4, RFC 3587). What lies outside and is therefore
/// refused: `::1`, IPv4-compatible `::a.b.c.d` (RFC 4291 §2.5.5.1), `::ffff:0:a.b.c.d` (RFC 2765), `64:ff9b:1::/48`
/// (local NAT64, RFC 8215), `100::/64` (discard, RFC 6666), `5f00::/16` (segment routing, RFC 9602), `fc00::/7`
/// (unique local, RFC 4193), `fe80::/10` (link-local), `fec0::/10` (site-local, RFC 3879), `ff00::/8` (multicast).
const GLOBAL_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// What is not the public internet inside [`GLOBAL_V6`].
const INSIDE_V6: &[(Ipv6Addr, u32)] = &[
    // Protocol assignments, RFC 2928: Teredo (RFC 4380), benchmarks (RFC 5180), ORCHID (RFC 4843, RFC 7343), …
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation, RFC 3849
    // 6to4, RFC 3056: leads to whatever the IPv4 address inside is, by relays that nobody should run (RFC 7526).
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation, RFC 9637
];

/// Prefixes, 96 bits long, whose addresses reach the IPv4 address in their last 32 bits: IPv4-mapped
/// (RFC 4291 §2.5.5.2) and NAT64 (RFC 6052 §2.1), which a network without IPv4 needs for every host of the internet.
const CARRIES_V4: [Ipv6Addr; 2] =
    [Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0)];

/// Whether an address is one of the public internet. One that carries an IPv4 address is judged by that.
///
/// A NAT64 prefix of an operator's own choosing looks like any other address and cannot be known here.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !INSIDE_V4.iter().any(|range| in_v4(v4, *range)),
        IpAddr::V6(v6) if CARRIES_V4.iter().any(|prefix| in_v6(v6, (*prefix, 96))) => {
            is_public(IpAddr::V4(Ipv4Addr::from_bits(v6.to_bits() as u32)))
        }
        IpAddr::V6(v6) => in_v6(v6, GLOBAL_V6) && !INSIDE_V6.iter().any(|range| in_v6(v6, *range)),
    }
}

fn in_v4(address: Ipv4Addr, (network, length): (Ipv4Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()) >> (32 - length) == 0
}

fn in_v6(address: Ipv6Addr, (network, length): (Ipv6Addr, u32)) -> bool {
    (address.to_bits() ^ network.to_bits()) >> (128 - length) == 0
}

/// Resolves by the system and hands on only public addresses.
///
/// Each connection asks anew and tries only what it was handed, one address after the other or two at once; a name that
/// leads to the public internet and inside a network is connected to the public address alone.
#[derive(Clone, Debug)]
pub(crate) struct GuardedResolver {
    /// The proxy's own name, which the operator chose and which may well lead inside.
    proxy: Option<Arc<str>>,
    /// Every name may lead inside.
    open: bool,
}

/// A name whose addresses are all inside a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inside(pub String);

impl fmt::Display for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} leads only to addresses inside a network", self.0)
    }
}

impl std::error::Error for Inside {}

/// The addresses of a name, or of an address written as one, that are public; all of them where it is `open`.
pub(super) async fn lookup(
    host: &str,
    port: u16,
    open: bool,
) -> Result<Vec<SocketAddr>, Box<dyn std::error::Error + Send + Sync>> {
    let all = tokio::net::lookup_host((host, port)).await?;
    let kept: Vec<SocketAddr> = all.filter(|address| open || is_public(address.ip())).collect();
    if kept.is_empty() { Err(Inside(host.to_owned()).into()) } else { Ok(kept) }
}

impl GuardedResolver {
    /// For the direct way.
    pub(crate) fn direct() -> Self {
        Self { proxy: None, open: false }
    }

    /// For names that whoever runs this has chosen, and may have chosen inside.
    pub(super) fn open() -> Self {
        Self { proxy: None, open: true }
    }

    /// For the way through `proxy`: most proxies resolve names themselves, but with `socks4` and `socks5` they are
    /// resolved here.
    pub(crate) fn behind(proxy: &Url) -> Self {
        Self { proxy: proxy.host_str().map(Arc::from), open: false }
    }
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let exempt =
            self.open || self.proxy.as_deref().is_some_and(|proxy| proxy.eq_ignore_ascii_case(name.as_str()));
        Box::pin(async move { Ok(Box::new(lookup(name.as_str(), 0, exempt).await?.into_iter()) as Addrs) })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("0.0.0.0", "0.255.255.255")]
    #[case("10.0.0.0", "10.255.255.255")]
    #[case("100.64.0.0", "100.127.255.255")]
    #[case("127.0.0.0", "127.255.255.255")]
    #[case("168.63.129.16", "168.63.129.16")]
    #[case("169.254.0.0", "169.254.255.255")]
    #[case("172.16.0.0", "172.31.255.255")]
    #[case("192.0.0.0", "192.0.0.255")]
    #[case("192.0.2.0", "192.0.2.255")]
    #[case("192.88.99.0", "192.88.99.255")]
    #[case("192.168.0.0", "192.168.255.255")]
    #[case("198.18.0.0", "198.19.255.255")]
    #[case("198.51.100.0", "198.51.100.255")]
    #[case("203.0.113.0", "203.0.113.255")]
    #[case("224.0.0.0", "255.255.255.255")]
    fn ranges_of_ipv4_are_refused_to_their_ends(#[case] first: Ipv4Addr, #[case] last: Ipv4Addr) {
        assert!(!is_public(first.into()) && !is_public(last.into()));
        let before = first.to_bits().checked_sub(1).map(Ipv4Addr::from_bits);
        let after = last.to_bits().checked_add(1).map(Ipv4Addr::from_bits);
        // The neighbours are public, so no range is wider than its registry says.
        for neighbour in [before, after].into_iter().flatten() {
            assert!(is_public(neighbour.into()), "{neighbour}");
            assert!(is_public(neighbour.to_ipv6_mapped().into()), "{neighbour}, mapped");
        }
        for address in [first, last] {
            let [a, b, c, d] = address.octets().map(u16::from);
            let (high, low) = (a << 8 | b, c << 8 | d);
            for carrier in [
                address.to_ipv6_mapped(),
                address.to_ipv6_compatible(),
                Ipv6Addr::new(0, 0, 0, 0, 0xffff, 0, high, low),
                Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, high, low),
                Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, high, low),
                Ipv6Addr::new(0x2002, high, low, 0, 0, 0, 0, 1),
            ] {
                assert!(!is_public(carrier.into()), "{carrier} carries {address}");
            }
        }
    }

    #[rstest]
    #[case::unspecified("::")]
    #[case::loopback("::1")]
    #[case::compatible("::8.8.8.8")]
    #[case::translated("::ffff:0:808:808")]
    #[case::local_nat64("64:ff9b:1::808:808")]
    #[case::nat64_of_another_length("64:ff9b:0:1::808:808")]
    #[case::discard("100::1")]
    #[case::dummy("100:0:0:1::1")]
    #[case::teredo("2001::1")]
    #[case::benchmarks("2001:2::1")]
    #[case::orchid("2001:10::1")]
    #[case::orchid_2("2001:20::1")]
    #[case::last_assignment("2001:1ff:ffff::1")]
    #[case::documentation("2001:db8::1")]
    #[case::six_to_four_of_a_public_one("2002:808:808::1")]
    #[case::newer_documentation("3fff:fff::1")]
    #[case::not_handed_out("4000::1")]
    #[case::segment_routing("5f00::1")]
    #[case::unique_local("fc00::1")]
    #[case::cloud_metadata("fd00:ec2::254")]
    #[case::link_local("fe80::1")]
    #[case::site_local("fec0::1")]
    #[case::multicast("ff02::1")]
    fn ipv6_inside_is_refused(#[case] address: Ipv6Addr) {
        assert!(!is_public(address.into()));
    }

    #[rstest]
    #[case("1.1.1.1")]
    #[case::as112("192.31.196.1")]
    #[case::amt("192.52.193.1")]
    #[case::as112_direct("192.175.48.1")]
    #[case("2606:4700::1111")]
    #[case("2001:200::1")]
    #[case("2001:db7:ffff::1")]
    #[case("2001:db9::1")]
    #[case("2003::1")]
    #[case("3fff:1000::1")]
    #[case("::ffff:1.1.1.1")]
    #[case("64:ff9b::101:101")]
    fn public_addresses_are_not(#[case] address: IpAddr) {
        assert!(is_public(address));
    }

    /// As a site's own list of hosts is: by the suffix after a dot.
    fn ours(host: &str) -> bool {
        host == "tiktok.com" || host.ends_with(".tiktok.com")
    }

    fn judged(text: &str) -> bool {
        // What is no address cannot be asked either.
        Url::parse(text).is_ok_and(|url| may_ask(&url, ours))
    }

    #[rstest]
    #[case("https://www.tiktok.com/")]
    #[case::port_named("https://www.tiktok.com:443/")]
    #[case::upper_case("HTTPS://WWW.TIKTOK.COM/")]
    #[case::escaped("https://www%2Etiktok.com/")]
    #[case::wide_letters("https://www。tiktok。com/")]
    #[case::slashes_turned("https:\\\\www.tiktok.com\\")]
    fn the_site_may_be_asked(#[case] text: &str) {
        assert!(judged(text));
    }

    #[rstest]
    #[case::plain("http://www.tiktok.com/")]
    #[case::plain_on_443("http://www.tiktok.com:443/")]
    #[case::another_scheme("ftp://www.tiktok.com/")]
    #[case::file("file://www.tiktok.com/etc/passwd")]
    #[case::web_socket("wss://www.tiktok.com/")]
    #[case::port_8443("https://www.tiktok.com:8443/")]
    #[case::port_80("https://www.tiktok.com:80/")]
    #[case::port_0("https://www.tiktok.com:0/")]
    #[case::user("https://user@www.tiktok.com/")]
    #[case::password("https://:word@www.tiktok.com/")]
    #[case::user_that_looks_ours("https://www.tiktok.com@127.0.0.1/")]
    #[case::backslash_before_user("https://127.0.0.1\\@www.tiktok.com/")]
    #[case::ipv4("https://127.0.0.1/")]
    #[case::ipv4_public("https://23.3.4.5/")]
    #[case::ipv4_dot("https://127.0.0.1./")]
    #[case::ipv4_short("https://127.1/")]
    #[case::ipv4_decimal("https://2130706433/")]
    #[case::ipv4_octal("https://0177.0.0.1/")]
    #[case::ipv4_hex("https://0x7f.0.0.1/")]
    #[case::ipv4_hex_whole("https://0x7f000001/")]
    #[case::ipv4_escaped("https://%31%32%37.0.0.1/")]
    #[case::ipv4_wide("https://１２７.０.０.１/")]
    #[case::ipv4_circled("https://①②⑦.⓪.⓪.①/")]
    #[case::ipv4_too_large("https://4294967296/")]
    #[case::ipv6("https://[::1]/")]
    #[case::ipv6_mapped("https://[::ffff:127.0.0.1]/")]
    #[case::ipv6_nat64("https://[64:ff9b::7f00:1]/")]
    #[case::ipv6_zone("https://[fe80::1%25lo]/")]
    #[case::ipv6_public("https://[2606:4700::1111]/")]
    #[case::suffix_without_dot("https://eviltiktok.com/")]
    #[case::in_front("https://www.tiktok.com.evil.example/")]
    #[case::trailing_dot("https://www.tiktok.com./")]
    #[case::other_letters("https://www.tiktоk.com/")]
    #[case::punycode("https://www.xn--tiktk-gye.com/")]
    #[case::escaped_nul("https://127.0.0.1%00.tiktok.com/")]
    #[case::escaped_slash("https://127.0.0.1%2f.tiktok.com/")]
    #[case::escaped_at("https://127.0.0.1%40.tiktok.com/")]
    #[case::localhost("https://localhost/")]
    #[case::no_host("https:///")]
    fn nothing_else_may(#[case] text: &str) {
        assert!(!judged(text));
    }

    #[rstest]
    #[case::guarded(GuardedResolver::direct(), false)]
    #[case::the_proxy_itself(GuardedResolver::behind(&Url::parse("socks5://LocalHost:1").expect("a URL")), true)]
    #[case::behind_a_proxy(GuardedResolver::behind(&Url::parse("socks5://127.0.0.1:1").expect("a URL")), false)]
    #[tokio::test]
    async fn a_name_inside_is_resolved_only_for_the_proxy(
        #[case] resolver: GuardedResolver,
        #[case] ok: bool,
    ) {
        let name: Name = "localhost".parse().expect("a name");
        assert_eq!(resolver.resolve(name).await.is_ok(), ok);
    }
}
