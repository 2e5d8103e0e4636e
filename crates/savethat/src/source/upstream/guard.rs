//! The address guard: no name and no address leads a request into a network.
//!
//! Hosts are judged before anything is asked (`url.host()` first: a resolver is never asked for an IP literal). On the
//! direct way the resolver judges each address that a name has and hands on only those, so that the address which was
//! judged is the address which is connected to. Behind a proxy names are resolved by the proxy and never here.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

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

/// Whether an address is one of the public internet.
///
/// The ranges are those of the IANA special-purpose registries (RFC 6890 and its updates) plus multicast. Addresses that
/// carry an IPv4 address inside (mapped, NAT64, 6to4) are judged by that one as well.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(a == 0
        || a == 10
        || a == 127
        || a >= 224                                  // multicast, reserved, broadcast
        || (a == 100 && (64..128).contains(&b))      // carrier-grade NAT
        || (a == 169 && b == 254)                    // link-local, cloud metadata
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2)) // protocol assignments, documentation
        || (a == 192 && b == 88 && c == 99)          // 6to4 relays
        || (a == 198 && (b == 18 || b == 19))        // benchmarks
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let low_v4 = || {
        let [.., a, b] = segments;
        Ipv4Addr::new((a >> 8) as u8, a as u8, (b >> 8) as u8, b as u8)
    };
    // ::ffff:a.b.c.d and 64:ff9b::/96 reach the IPv4 address that they carry.
    if segments[..5] == [0; 5] && segments[5] == 0xffff || segments[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        return is_public_v4(low_v4());
    }
    if segments[0] == 0x2002 {
        let [_, a, b, ..] = segments;
        return is_public_v4(Ipv4Addr::new((a >> 8) as u8, a as u8, (b >> 8) as u8, b as u8));
    }
    // Only 2000::/3 is handed out; inside it, these are not for hosts of the public internet.
    (segments[0] & 0xe000) == 0x2000
        && !(segments[0] == 0x2001 && segments[1] < 0x200) // Teredo, benchmarks, ORCHID and other assignments
        && !(segments[0] == 0x2001 && segments[1] == 0xdb8)
        && !(segments[0] == 0x3fff && segments[1] < 0x1000)
}

/// Resolves by the system and hands on only public addresses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GuardedResolver;

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let all = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = all.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(format!("{} leads only to addresses inside a network", name.as_str()).into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("0.0.0.0")]
    #[case("10.1.2.3")]
    #[case("100.64.0.1")]
    #[case("100.127.255.255")]
    #[case("127.0.0.1")]
    #[case("169.254.169.254")]
    #[case("172.16.0.1")]
    #[case("172.31.255.255")]
    #[case("192.0.0.8")]
    #[case("192.0.2.1")]
    #[case("192.168.1.1")]
    #[case("198.18.0.1")]
    #[case("198.51.100.7")]
    #[case("203.0.113.9")]
    #[case("224.0.0.1")]
    #[case("255.255.255.255")]
    #[case("::")]
    #[case("::1")]
    #[case("::ffff:127.0.0.1")]
    #[case("::127.0.0.1")]
    #[case("64:ff9b::7f00:1")]
    #[case("64:ff9b:1::1")]
    #[case("2002:7f00:1::")]
    #[case("2001::1")]
    #[case("2001:db8::1")]
    #[case("fc00::1")]
    #[case("fd12:3456::1")]
    #[case("fe80::1")]
    #[case("ff02::1")]
    #[case("3fff::1")]
    fn addresses_inside_are_refused(#[case] address: IpAddr) {
        assert!(!is_public(address));
    }

    #[rstest]
    #[case("1.1.1.1")]
    #[case("100.63.255.255")]
    #[case("172.32.0.1")]
    #[case("192.0.1.1")]
    #[case("2606:4700::1111")]
    #[case("::ffff:1.1.1.1")]
    #[case("64:ff9b::101:101")]
    fn public_addresses_are_not(#[case] address: IpAddr) {
        assert!(is_public(address));
    }

    #[rstest]
    #[case("http://www.tiktok.com/")]
    #[case("https://www.tiktok.com:8443/")]
    #[case("https://user@www.tiktok.com/")]
    #[case("https://127.0.0.1/")]
    #[case("https://[::1]/")]
    #[case("https://2130706433/")]
    fn only_plain_https_names_may_be_asked(#[case] url: Url) {
        assert!(!may_ask(&url, |_| true));
    }
}
