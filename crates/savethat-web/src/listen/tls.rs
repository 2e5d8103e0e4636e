//! https without a proxy: phones share, install and paste only over https.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use rustls::{
    ServerConfig,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use savethat_words::{Said, say};
use tokio_rustls::TlsAcceptor;

/// How often the files are looked at.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// A certificate with its key, read again when they change.
#[derive(Clone)]
pub struct Tls(Arc<Files>);

struct Files {
    chain: PathBuf,
    key: PathBuf,
    now: Mutex<Now>,
}

struct Now {
    config: Arc<ServerConfig>,
    stamp: Stamp,
    /// On the steady clock.
    looked: Duration,
}

type Stamp = [Option<SystemTime>; 2];

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").field("chain", &self.0.chain).finish_non_exhaustive()
    }
}

impl Tls {
    /// Reads the chain and its key, both in PEM.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn open(chain: PathBuf, key: PathBuf) -> Result<Self, Said> {
        let stamp = stamp(&chain, &key);
        let config = Arc::new(read(&chain, &key)?);
        let now = Mutex::new(Now { config, stamp, looked: Duration::ZERO });
        Ok(Self(Arc::new(Files { chain, key, now })))
    }

    /// With the certificate as the files have it now; one that became bad changes nothing, and is told in the log.
    pub(super) fn acceptor(&self, mono: Duration) -> TlsAcceptor {
        let Files { chain, key, now } = &*self.0;
        let mut now = now.lock().unwrap_or_else(PoisonError::into_inner);
        if mono.saturating_sub(now.looked) >= LOOK_AGAIN {
            now.looked = mono;
            let stamp = stamp(chain, key);
            if stamp != now.stamp {
                match read(chain, key) {
                    Ok(config) => {
                        tracing::info!("the certificate was read again");
                        (now.config, now.stamp) = (Arc::new(config), stamp);
                    }
                    // Chain and key change one after the other: the next look may find both.
                    Err(wrong) => tracing::error!("{wrong} The certificate from before holds on."),
                }
            }
        }
        now.config.clone().into()
    }
}

fn stamp(chain: &Path, key: &Path) -> Stamp {
    [chain, key].map(|path| fs::metadata(path).and_then(|meta| meta.modified()).ok())
}

fn read(chain: &Path, key: &Path) -> Result<ServerConfig, Said> {
    let shown = |path: &Path| path.display().to_string();
    let unreadable =
        |path: &Path, error: io::Error| say::certificate_unreadable(shown(path), error.to_string());
    let pem = fs::read(chain).map_err(|error| unreadable(chain, error))?;
    let certificates: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|error| say::certificate_no_chain(shown(chain), error.to_string()))?;
    if certificates.is_empty() {
        return Err(say::certificate_missing(shown(chain)));
    }
    let pem = fs::read(key).map_err(|error| unreadable(key, error))?;
    // Nothing of the file goes into the sentence.
    let private =
        PrivateKeyDer::from_pem_slice(&pem).map_err(|_wrong| say::certificate_no_key(shown(key)))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| say::certificate_no_https(error.to_string()))?
        .with_no_client_auth()
        .with_single_cert(certificates, private)
        .map_err(|error| say::certificate_unfit(shown(chain), shown(key), error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path) -> (PathBuf, PathBuf) {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (chain, key) = (folder.join("chain.pem"), folder.join("key.pem"));
        fs::write(&chain, made.cert.pem()).unwrap();
        fs::write(&key, made.signing_key.serialize_pem()).unwrap();
        (chain, key)
    }

    /// As if it had been written that much earlier: files in a test are written in one tick of the clock.
    fn backdate(path: &Path, seconds: u64) {
        let file = fs::File::options().write(true).open(path).unwrap();
        let earlier = fs::metadata(path).unwrap().modified().unwrap() - Duration::from_secs(seconds);
        file.set_modified(earlier).unwrap();
    }

    #[test]
    fn a_new_certificate_is_taken_and_a_bad_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let (chain, key) = write(folder.path());
        backdate(&chain, 600);
        let tls = Tls::open(chain.clone(), key.clone()).unwrap();
        let at = Duration::from_secs;
        let now = |seconds| tls.acceptor(at(seconds)).config().clone();
        let first = now(1);
        write(folder.path());
        assert!(Arc::ptr_eq(&first, &now(59)), "it is looked at once a minute");
        let second = now(61);
        assert!(!Arc::ptr_eq(&first, &second));
        fs::write(&chain, "no certificate").unwrap();
        backdate(&chain, 300);
        assert!(Arc::ptr_eq(&second, &now(130)), "a bad one changes nothing");
        write(folder.path());
        assert!(!Arc::ptr_eq(&second, &now(200)), "a good one after it is taken");
    }
}
