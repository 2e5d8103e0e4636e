//! How this program reaches the world: one TLS configuration and the proxies, as values.

use std::{io, sync::Arc};

use hyper_util::client::proxy::matcher::Matcher;
use rustls::{ClientConfig, RootCertStore, pki_types::CertificateDer, pki_types::pem::PemObject};
use savethat_words::say;
use tokio_rustls::TlsConnector;
use url::Url;

use super::guard::GuardedResolver;
use crate::failure::{Code, Failure};

/// The way out of this machine. Built once; every client of the process comes from it.
#[derive(Clone, Debug)]
pub struct Network {
    tls: ClientConfig,
    proxy: Option<Url>,
    matcher: Arc<Matcher>,
}

impl Network {
    /// As the machine is set up: roots from the system or from `SSL_CERT_FILE` and `SSL_CERT_DIR`, proxies from
    /// `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` (lower case wins, as in curl). `HTTP_PROXY` plays no part: no site is
    /// ever asked over plain HTTP.
    ///
    /// # Errors
    /// `internal` when no root certificate can be read, or a proxy address is not one.
    pub fn system() -> Result<Self, Failure> {
        let read = rustls_native_certs::load_native_certs();
        if read.certs.is_empty() {
            let detail = match read.errors.first() {
                Some(error) => say::reason_no_roots_because(error.to_string()),
                None => say::reason_no_roots(),
            };
            return Err(Failure::new(Code::Internal)
                .with_detail(detail)
                .with_hint(say::reason_no_roots_hint()));
        }
        let proxy = variable("https_proxy").or_else(|| variable("all_proxy"));
        Self::build(read.certs, proxy.as_deref(), variable("no_proxy").as_deref())
    }

    /// Through this proxy, trusting these roots (PEM) and no others: for `savethat demo` and for tests.
    ///
    /// # Errors
    /// `internal` when either is malformed.
    pub fn through(proxy: &str, roots_pem: &str) -> Result<Self, Failure> {
        let roots = CertificateDer::pem_slice_iter(roots_pem.as_bytes())
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| Failure::new(Code::Internal).with_source(io::Error::other(error.to_string())))?;
        Self::build(roots, Some(proxy), None)
    }

    fn build(
        roots: Vec<CertificateDer<'static>>,
        proxy: Option<&str>,
        no_proxy: Option<&str>,
    ) -> Result<Self, Failure> {
        let mut store = RootCertStore::empty();
        // One odd certificate in a system's folder is no reason to trust none of them.
        let (_used, _odd) = store.add_parsable_certificates(roots);
        let mut tls = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| Failure::new(Code::Internal).with_source(error))?
            .with_root_certificates(store)
            .with_no_client_auth();
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];

        let proxy = proxy.map(proxy_address).transpose()?;
        let mut matcher = Matcher::builder();
        if let Some(proxy) = &proxy {
            matcher = matcher.https(proxy.as_str());
        }
        if let Some(no_proxy) = no_proxy {
            matcher = matcher.no(no_proxy);
        }
        Ok(Self { tls, proxy, matcher: Arc::new(matcher.build()) })
    }

    /// The proxy's address without user and password, for reports.
    #[must_use]
    pub fn proxy(&self) -> Option<String> {
        let proxy = self.proxy.as_ref()?;
        Some(format!("{}://{}:{}", proxy.scheme(), proxy.host_str()?, proxy.port_or_known_default()?))
    }

    /// Whether a request to `url` goes through the proxy.
    #[must_use]
    pub fn proxied(&self, url: &Url) -> bool {
        // An address that is no URI is refused by the client anyway; direct is the guarded way.
        url.as_str().parse().is_ok_and(|uri| self.matcher.intercept(&uri).is_some())
    }

    /// TLS on a line that carries no HTTP, with the same roots.
    pub(super) fn tls(&self) -> TlsConnector {
        let mut tls = self.tls.clone();
        tls.alpn_protocols.clear();
        TlsConnector::from(Arc::new(tls))
    }

    /// Clients for both ways, alike but for `tune`.
    pub(crate) fn clients(
        &self,
        tune: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<Clients, Failure> {
        let ready = |builder: reqwest::ClientBuilder| {
            tune(builder.https_only(true))
                .tls_backend_preconfigured(self.tls.clone())
                .redirect(reqwest::redirect::Policy::none())
                .referer(false)
                .build()
                .map_err(|error| Failure::new(Code::Internal).with_source(error))
        };
        #[expect(clippy::disallowed_methods, reason = "the one place that makes clients")]
        let builder = reqwest::Client::builder;
        let direct = ready(builder().no_proxy().dns_resolver(GuardedResolver::direct()))?;
        let proxied = match &self.proxy {
            None => None,
            Some(proxy) => {
                let resolver = GuardedResolver::behind(proxy);
                let proxy = reqwest::Proxy::all(proxy.clone())
                    .map_err(|error| Failure::new(Code::Internal).with_source(error))?;
                Some(ready(builder().no_proxy().proxy(proxy).dns_resolver(resolver))?)
            }
        };
        Ok(Clients { direct, proxied, network: self.clone() })
    }
}

/// A client for the direct way, which judges every address that a name resolves to, and one for the way through the
/// proxy, which resolves names there. Two, because only the second may look up the proxy's own name unjudged.
#[derive(Clone, Debug)]
pub(crate) struct Clients {
    direct: reqwest::Client,
    proxied: Option<reqwest::Client>,
    network: Network,
}

impl Clients {
    /// The client for `url`.
    pub(crate) fn towards(&self, url: &Url) -> &reqwest::Client {
        match &self.proxied {
            Some(proxied) if self.network.proxied(url) => proxied,
            _ => &self.direct,
        }
    }
}

/// A proxy may be written without a scheme, as curl takes it.
fn proxy_address(text: &str) -> Result<Url, Failure> {
    let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let malformed =
        || Failure::new(Code::Internal).with_detail(say::reason_proxy()).with_hint(say::reason_proxy_hint());
    let url = Url::parse(&whole).map_err(|error| malformed().with_source(error))?;
    let known = matches!(url.scheme(), "http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h");
    if known && url.has_host() { Ok(url) } else { Err(malformed()) }
}

/// `name` in lower case first, then in upper case; empty is unset.
fn variable(name: &str) -> Option<String> {
    [name.to_owned(), name.to_ascii_uppercase()]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(proxy: Option<&str>, no_proxy: Option<&str>) -> Network {
        Network::build(Vec::new(), proxy, no_proxy).expect("builds")
    }

    fn url(text: &str) -> Url {
        Url::parse(text).expect("an address")
    }

    #[test]
    fn a_proxy_takes_everything_but_its_exceptions() {
        let network = network(Some("127.0.0.1:3128"), Some("m.tiktok.com,.tiktokcdn.com"));
        assert!(network.proxied(&url("https://www.tiktok.com/@a/video/1")));
        assert!(!network.proxied(&url("https://m.tiktok.com/v/1.html")));
        assert!(!network.proxied(&url("https://p16.tiktokcdn.com/x")));
        assert_eq!(network.proxy().as_deref(), Some("http://127.0.0.1:3128"));
    }

    #[test]
    fn without_a_proxy_everything_is_direct() {
        assert!(!network(None, None).proxied(&url("https://www.tiktok.com/")));
    }

    #[test]
    fn a_proxy_that_is_no_address_stops_the_start() {
        for bad in ["http://", "ftp://127.0.0.1", "::::"] {
            assert!(Network::build(Vec::new(), Some(bad), None).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_proxy_s_password_is_not_shown() {
        let network = network(Some("http://user:secret@127.0.0.1:8"), None);
        assert_eq!(network.proxy().as_deref(), Some("http://127.0.0.1:8"));
    }
}
