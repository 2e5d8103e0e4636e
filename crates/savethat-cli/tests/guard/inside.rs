//! Addresses of every kind that must never be connected to.

use std::net::{IpAddr, SocketAddr, SocketAddrV6};

/// The site's own addresses here: they look public.
pub(crate) const PUBLIC: [&str; 2] = ["23.3.4.5", "2a00:1450::5"];

/// Where connections can arrive, and so be counted.
pub(crate) const INSIDE: &[&str] = &[
    "0.1.2.3",
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.8.8.8",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.254",
    "192.0.0.8",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.254",
    "198.51.100.7",
    "203.0.113.9",
    "240.0.0.1",
    "::1",
    "::7f00:2",
    "::ffff:0:7f00:1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::1",
    "2002:a00:1::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
];

/// Where no TCP connection can arrive under that address: multicast and broadcast (the system refuses), and the
/// spellings that the system connects to another address of [`INSIDE`].
pub(crate) const UNBOUND: &[&str] = &[
    "0.0.0.0",
    "224.0.0.1",
    "239.255.255.250",
    "255.255.255.255",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.1.2.3",
];

/// Everything forbidden.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    INSIDE.iter().chain(UNBOUND).copied()
}

/// One of each kind that a careless judge lets through.
pub(crate) const KINDS: &[&str] = &[
    "127.0.0.1",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "224.0.0.1",
    "192.0.2.1",
    "::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::1",
    "fc00::1",
];

/// The IPv6 addresses that `lo` has to be given, with their prefix length.
pub(crate) fn to_add() -> impl Iterator<Item = String> {
    let all = INSIDE.iter().chain(&PUBLIC).filter(|text| text.contains(':') && **text != "::1");
    all.map(|text| format!("{text}/128"))
}

/// Where to listen, with the interface where the address is link-local. `lo` is the first of a new namespace.
pub(crate) fn at(text: &str, port: u16) -> SocketAddr {
    match text.parse().expect("an address") {
        IpAddr::V6(v6) if text.starts_with("fe80") => SocketAddrV6::new(v6, port, 0, 1).into(),
        address => SocketAddr::new(address, port),
    }
}
