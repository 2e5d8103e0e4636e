//! A push service behind a proxy, as every https address is reached: it takes or refuses what is posted.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use savethat::source::upstream::Network;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Pushbox {
    /// Leads to it alone.
    pub(crate) network: Network,
    posted: Arc<AtomicU32>,
    serving: JoinHandle<()>,
}

impl Pushbox {
    /// One that answers everything with this status.
    pub(crate) async fn answering(status: u16) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["push.example".to_owned()]).expect("a certificate");
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(
                vec![cert.der().clone()],
                PrivateKeyDer::Pkcs8(signing_key.serialize_der().into()),
            )
            .expect("a key");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let posted = Arc::new(AtomicU32::new(0));
        let serving = tokio::spawn({
            let posted = Arc::clone(&posted);
            async move {
                while let Ok((line, _)) = listener.accept().await {
                    tokio::spawn(serve(line, acceptor.clone(), status, Arc::clone(&posted)));
                }
            }
        });
        let network = Network::through(&format!("http://127.0.0.1:{port}"), &cert.pem()).expect("a network");
        Self { network, posted, serving }
    }

    pub(crate) fn posted(&self) -> u32 {
        self.posted.load(Ordering::SeqCst)
    }
}

impl Drop for Pushbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(
    mut line: TcpStream,
    acceptor: TlsAcceptor,
    status: u16,
    posted: Arc<AtomicU32>,
) -> Option<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(line.read_u8().await.ok()?);
    }
    head.starts_with(b"CONNECT push.example:443 ").then_some(())?;
    line.write_all(b"HTTP/1.1 200 x\r\n\r\n").await.ok()?;
    let mut line = BufReader::new(acceptor.accept(line).await.ok()?);
    let mut length = 0;
    loop {
        let mut header = String::new();
        line.read_line(&mut header).await.ok()?;
        match header.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().ok()?;
            }
            _ if header.trim_end().is_empty() => break,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    line.read_exact(&mut body).await.ok()?;
    posted.fetch_add(1, Ordering::SeqCst);
    let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    line.write_all(answer.as_bytes()).await.ok()?;
    line.flush().await.ok()
}
