//! What goes wrong before the first request to a host.

/// Why no TLS connection to a host comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handshake {
    /// The certificate is good, and for another name.
    OtherName,
    /// The certificate names the host, and an authority that nobody knows has signed it.
    Unknown,
    /// The certificate names the host, and its time is over.
    Expired,
    /// The connection is closed in the middle of it.
    Closed,
}
