//! A server for mail that writes down what it is given.

use std::{
    collections::VecDeque,
    io,
    sync::{Arc, Mutex},
};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader},
    net::TcpListener,
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

/// How TLS comes to the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tls {
    Never,
    AtOnce,
    /// By STARTTLS.
    Asked,
    /// By STARTTLS, with a reply to come behind it in the same breath.
    Injected,
}

#[derive(Debug, Default)]
struct State {
    /// All that was said, a line each.
    said: Vec<String>,
    letters: Vec<String>,
    replies: VecDeque<&'static str>,
}

pub(crate) struct Mailbox {
    pub(crate) port: u16,
    /// Its certificate, which is its own root.
    pub(crate) pem: String,
    state: Arc<Mutex<State>>,
    serving: JoinHandle<()>,
}

impl Mailbox {
    pub(crate) async fn open(tls: Tls) -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
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
        let state = Arc::new(Mutex::new(State::default()));
        let serving = tokio::spawn({
            let state = Arc::clone(&state);
            async move {
                while let Ok((line, _)) = listener.accept().await {
                    let (state, acceptor) = (Arc::clone(&state), acceptor.clone());
                    tokio::spawn(async move {
                        let mut line = line;
                        if tls == Tls::AtOnce {
                            let line = acceptor.accept(line).await?;
                            return serve(line, tls, true, &state).await.map(drop);
                        }
                        if serve(&mut line, tls, true, &state).await? {
                            let line = acceptor.accept(line).await?;
                            serve(line, Tls::Never, false, &state).await?;
                        }
                        io::Result::Ok(())
                    });
                }
            }
        });
        Self { port, pem: cert.pem(), state, serving }
    }

    /// Replies to the next letters; behind them all is well.
    pub(crate) fn answer(&self, replies: impl IntoIterator<Item = &'static str>) {
        self.state.lock().expect("a state").replies.extend(replies);
    }

    pub(crate) fn letters(&self) -> Vec<String> {
        self.state.lock().expect("a state").letters.clone()
    }

    pub(crate) fn said(&self) -> Vec<String> {
        self.state.lock().expect("a state").said.clone()
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// `true`: TLS is to begin.
async fn serve(
    line: impl AsyncRead + AsyncWrite + Unpin,
    tls: Tls,
    greet: bool,
    state: &Mutex<State>,
) -> io::Result<bool> {
    let mut line = BufReader::new(line);
    if greet {
        line.write_all(b"220 mail.example.org\r\n").await?;
        line.flush().await?;
    }
    loop {
        let mut words = String::new();
        if line.read_line(&mut words).await? == 0 {
            return Ok(false);
        }
        let words = words.trim_end().to_owned();
        state.lock().expect("a state").said.push(words.clone());
        let offers = matches!(tls, Tls::Asked | Tls::Injected);
        let reply = match words.split(' ').next().unwrap_or_default() {
            "EHLO" if offers => "250-mail.example.org\r\n250-8BITMIME\r\n250 STARTTLS\r\n",
            "EHLO" => "250-mail.example.org\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n",
            "STARTTLS" if tls == Tls::Injected => "220 go\r\n250 what was said before TLS\r\n",
            "STARTTLS" => "220 go\r\n",
            "AUTH" => "235 welcome\r\n",
            "DATA" => "354 go on\r\n",
            "QUIT" => "221 bye\r\n",
            _ => "250 ok\r\n",
        };
        line.write_all(reply.as_bytes()).await?;
        line.flush().await?;
        match words.as_str() {
            "STARTTLS" => return Ok(true),
            "QUIT" => return Ok(false),
            "DATA" => {
                let mut letter = Vec::new();
                while !letter.ends_with(b"\r\n.\r\n") {
                    letter.push(line.read_u8().await?);
                }
                let reply = {
                    let mut state = state.lock().expect("a state");
                    state.letters.push(String::from_utf8(letter).expect("UTF-8"));
                    state.replies.pop_front().unwrap_or("250 taken\r\n")
                };
                line.write_all(reply.as_bytes()).await?;
                line.flush().await?;
            }
            _ => {}
        }
    }
}
