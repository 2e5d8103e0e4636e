//! A certificate authority of our own, one certificate for all of the site's names, and some that are no good.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::world::Handshake;

/// Every name that the simulation answers for. A wildcard covers one label, hence the longer ones.
const NAMES: [&str; 8] = [
    "*.tiktok.com",
    "*.us.tiktok.com",
    "*.eu.tiktok.com",
    "*.tiktokv.com",
    "*.tiktokcdn.com",
    "*.tiktokcdn-us.com",
    "*.tiktokcdn-eu.com",
    "tiktok.com",
];

/// The authority's certificate and what its servers need.
pub(crate) struct Authority {
    pub(crate) pem: String,
    pub(crate) tls: Acceptors,
}

/// How TLS is answered: as it should be, and as it should not.
pub(crate) struct Acceptors {
    right: TlsAcceptor,
    other_name: TlsAcceptor,
    unknown: TlsAcceptor,
    expired: TlsAcceptor,
}

type Made<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

impl Acceptors {
    /// The TLS connection of who wants to speak to a host with which this goes wrong, or nothing.
    pub(crate) async fn accept(
        &self,
        mut stream: TcpStream,
        wrong: Option<Handshake>,
    ) -> io::Result<TlsStream<TcpStream>> {
        let acceptor = match wrong {
            None => &self.right,
            Some(Handshake::OtherName) => &self.other_name,
            Some(Handshake::Unknown) => &self.unknown,
            Some(Handshake::Expired) => &self.expired,
            Some(Handshake::Closed) => {
                // The client has said hello by then.
                stream.read_u8().await?;
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
        };
        acceptor.accept(stream).await
    }
}

impl Authority {
    /// Makes new keys (ECDSA P-256, under a millisecond each) and all certificates.
    pub(crate) fn new(h2: bool) -> io::Result<Authority> {
        Authority::make(h2).map_err(io::Error::other)
    }

    fn make(h2: bool) -> Made<Authority> {
        let (pem, ours) = authority("savethat simulated site")?;
        let (_, stranger) = authority("nobody knows this one")?;
        let tls = Acceptors {
            right: server(&ours, &NAMES, 2049, h2)?,
            other_name: server(&ours, &["media.example.org"], 2049, h2)?,
            unknown: server(&stranger, &NAMES, 2049, h2)?,
            expired: server(&ours, &NAMES, 2021, h2)?,
        };
        Ok(Authority { pem, tls })
    }
}

/// A certificate authority of this name: its certificate as PEM, and what it signs with.
fn authority(name: &str) -> Made<(String, Issuer<'static, KeyPair>)> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name.push(DnType::CommonName, name);
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(2049, 12, 31));
    let key = KeyPair::generate()?;
    let root = params.self_signed(&key)?;
    Ok((root.pem(), Issuer::new(params, key)))
}

/// A server of these names, until the end of that year.
fn server(issuer: &Issuer<'static, KeyPair>, names: &[&str], until: i32, h2: bool) -> Made<TlsAcceptor> {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names.clone())?;
    params.distinguished_name.push(DnType::CommonName, names.first().map_or("", String::as_str));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 12, 31));
    let key = KeyPair::generate()?;
    let leaf = params.signed_by(&key, issuer)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut tls = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(
            vec![leaf.der().clone()],
            PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
        )?;
    let protocols: &[&[u8]] = if h2 { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };
    tls.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
    Ok(TlsAcceptor::from(Arc::new(tls)))
}
