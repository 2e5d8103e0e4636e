//! What the operator says about the door.

use std::path::PathBuf;

use savethat::rate::Rate;
use savethat_words::{Said, say};
use url::Url;

use super::{Access, Origin, Proxies};

/// Who may come in, and how much they may have. The default lets everybody in and limits nothing.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Who may come in.
    pub access: Access,
    /// Whether anybody does who has not signed in as the owner, or has no key.
    pub visitors: bool,
    /// Whose `X-Forwarded-For` is believed.
    pub trusted: Proxies,
    /// Look-ups of one visitor.
    pub rate: Option<Rate>,
    /// Bytes that one visitor may take in 24 hours.
    pub bytes_a_day: Option<u64>,
    /// Downloads of one visitor at the same time.
    pub downloads: Option<usize>,
    /// Bytes of all downloads together in 24 hours.
    pub egress_a_day: Option<u64>,
    /// Connections at the same time.
    pub connections: usize,
    /// Where the keys are; read again when it changes.
    pub keys_file: Option<PathBuf>,
    /// Sites whose pages may use the API.
    pub origins: Vec<Origin>,
    /// Where visitors find this server, where that is known.
    pub public_url: Option<PublicUrl>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            access: Access::Open,
            visitors: true,
            trusted: Proxies::default(),
            rate: None,
            bytes_a_day: None,
            downloads: None,
            egress_a_day: None,
            connections: 12_000,
            keys_file: None,
            origins: Vec::new(),
            public_url: None,
        }
    }
}

/// An address without a path: `https://save.example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl(String);

impl PublicUrl {
    /// Reads it, with or without the slash at its end.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn parse(text: &str) -> Result<Self, Said> {
        let url = Url::parse(text).map_err(|_wrong| say::setting_public_url())?;
        let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
        let anonymous = url.username().is_empty() && url.password().is_none();
        if !["http", "https"].contains(&url.scheme()) || !bare || !anonymous || url.host_str().is_none() {
            return Err(say::setting_public_url());
        }
        Ok(Self(url.origin().ascii_serialization()))
    }

    /// Without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("https://save.example.org", Some("https://save.example.org"))]
    #[case("http://192.168.1.5:8080/", Some("http://192.168.1.5:8080"))]
    #[case("https://Save.Example.org:443", Some("https://save.example.org"))]
    #[case("https://example.org/save", None)]
    #[case("https://a:b@example.org", None)]
    #[case("ftp://example.org", None)]
    #[case("save.example.org", None)]
    #[case("", None)]
    fn an_address_without_a_path(#[case] text: &str, #[case] read: Option<&str>) {
        assert_eq!(PublicUrl::parse(text).ok().as_ref().map(PublicUrl::as_str), read);
    }
}
