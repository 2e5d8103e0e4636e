//! Where a server listens.

use std::{fmt, net::SocketAddr};

use savethat_words::{Said, say};

/// `ADDRESS:PORT`; a name is looked up when it is listened on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listen(String);

impl Listen {
    /// Reads `127.0.0.1:8080`, `[::1]:8080` or `localhost:8080`. Port 0 lets the system choose.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, Said> {
        if text.parse::<SocketAddr>().is_err() {
            let (host, port) = text.rsplit_once(':').ok_or_else(say::setting_place)?;
            let named =
                !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
            // Four numbers that are no address are a misspelt address and not a name to look up.
            let numbers = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            if !named || numbers || port.parse::<u16>().is_err() {
                return Err(say::setting_place());
            }
        }
        Ok(Self(text.to_owned()))
    }

    /// For listening.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// For asking a server on this machine that listens here: `0.0.0.0` and `[::]` mean every address, also ours.
    pub(crate) fn reachable(&self) -> String {
        self.0
            .parse::<SocketAddr>()
            .map_or_else(|_name| self.0.clone(), |address| reachable(address).to_string())
    }
}

/// An address under which a server that listens on `address` answers on this machine.
pub(crate) fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => std::net::Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => std::net::Ipv6Addr::LOCALHOST.into(),
        });
    }
    address
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("127.0.0.1:8080", "127.0.0.1:8080")]
    #[case("0.0.0.0:80", "127.0.0.1:80")]
    #[case("[::]:80", "[::1]:80")]
    #[case("localhost:0", "localhost:0")]
    fn an_address_is_asked_where_it_answers(#[case] listen: &str, #[case] asked: &str) {
        assert_eq!(Listen::parse(listen).expect("an address").reachable(), asked);
    }

    #[rstest]
    #[case("")]
    #[case("8080")]
    #[case(":8080")]
    #[case("127.0.0.1")]
    #[case("127.0.0.1:70000")]
    #[case("127.0.0.256:80")]
    #[case("::1:80")]
    #[case("http://localhost:80")]
    fn what_is_no_address_is_refused(#[case] listen: &str) {
        Listen::parse(listen).expect_err("no address");
    }
}
