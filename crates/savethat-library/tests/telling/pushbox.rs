//! A push service behind a proxy, as the house reaches every https address: it writes down what is posted, and answers what it is
//! told to. A browser's keys, to read what is for it.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex},
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use rustls::{ServerConfig, crypto::ring as provider, pki_types::PrivateKeyDer};
use savethat_library::tell::{Device, Subscription};
use savethat_words::Tongue;
use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;
use web_push_native::{
    Auth, decrypt,
    p256::{SecretKey, elliptic_curve::sec1::ToEncodedPoint as _},
};

pub(crate) const HOST: &str = "push.example";

/// What came.
#[derive(Clone, Debug)]
pub(crate) struct Pushed {
    /// As the proxy was asked for it.
    pub(crate) host: String,
    pub(crate) path: String,
    /// With names in small letters.
    pub(crate) headers: HashMap<String, String>,
    body: Vec<u8>,
}

impl Pushed {
    /// What its token says, if it is signed with the key in it.
    pub(crate) fn claims(&self) -> (Value, String) {
        let token = self.headers["authorization"].strip_prefix("vapid t=").expect("a token");
        let (token, key) = token.split_once(", k=").expect("a key");
        let (signed, signature) = token.rsplit_once('.').expect("a signature");
        let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).expect("base64url");
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, decode(key))
            .verify(signed.as_bytes(), &decode(signature))
            .expect("signed with the key that it names");
        let parts: Vec<Value> =
            signed.split('.').map(|part| serde_json::from_slice(&decode(part)).expect("JSON")).collect();
        assert_eq!(parts[0]["alg"], "ES256");
        (parts[1].clone(), key.to_owned())
    }
}

/// What is answered: a status, and when to come again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reply(pub(crate) u16, pub(crate) Option<u32>);

#[derive(Debug, Default)]
struct State {
    pushed: Vec<Pushed>,
    /// For each path.
    replies: HashMap<String, VecDeque<Reply>>,
}

pub(crate) struct Pushbox {
    pub(crate) proxy: String,
    /// Its certificate, which is its own root.
    pub(crate) pem: String,
    state: Arc<Mutex<State>>,
    serving: JoinHandle<()>,
}

impl Pushbox {
    pub(crate) async fn open() -> Self {
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed([HOST.to_owned()]).expect("a certificate");
        let config = ServerConfig::builder_with_provider(Arc::new(provider::default_provider()))
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
                        let (host, line) = tunnel(line).await?;
                        serve(acceptor.accept(line).await.ok()?, &host, &state).await
                    });
                }
            }
        });
        Self { proxy: format!("http://127.0.0.1:{port}"), pem: cert.pem(), state, serving }
    }

    /// The next answers to this browser; behind them all is well.
    pub(crate) fn answer(&self, browser: &Browser, replies: impl IntoIterator<Item = Reply>) {
        let mut state = self.state.lock().expect("a state");
        state.replies.entry(browser.path()).or_default().extend(replies);
    }

    pub(crate) fn pushed(&self) -> Vec<Pushed> {
        self.state.lock().expect("a state").pushed.clone()
    }

    /// What came for this browser, as it reads it.
    pub(crate) fn read(&self, browser: &Browser) -> Vec<Value> {
        self.pushed().iter().filter(|one| one.path == browser.path()).map(|one| browser.read(one)).collect()
    }
}

impl Drop for Pushbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// A browser that has subscribed.
pub(crate) struct Browser(u8);

impl Browser {
    pub(crate) fn number(n: u8) -> Self {
        assert!(n > 0, "zero is no key");
        Self(n)
    }

    fn path(&self) -> String {
        format!("/push/{}", self.0)
    }

    fn private(&self) -> SecretKey {
        SecretKey::from_slice(&[self.0; 32]).expect("a key")
    }

    pub(crate) fn device(&self, made: jiff::Timestamp) -> Device {
        let endpoint = format!("https://{HOST}{}", self.path());
        let point = self.private().public_key().to_encoded_point(false);
        Device {
            subscription: Subscription::of(&endpoint, point.as_bytes(), &[self.0; 16])
                .expect("a subscription"),
            name: format!("number {}", self.0),
            tongue: Tongue::ENGLISH,
            origin: Some("https://save.example".into()),
            made,
        }
    }

    fn read(&self, pushed: &Pushed) -> Value {
        let text = decrypt(pushed.body.clone(), &self.private(), &Auth::from([self.0; 16]))
            .expect("it is for this browser");
        serde_json::from_slice(&text).expect("JSON")
    }
}

/// Whom the proxy is asked for.
async fn tunnel(mut line: TcpStream) -> Option<(String, TcpStream)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(line.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).ok()?;
    let host = head.strip_prefix("CONNECT ")?.split(' ').next()?.to_owned();
    line.write_all(b"HTTP/1.1 200 x\r\n\r\n").await.ok()?;
    Some((host, line))
}

async fn serve(line: impl AsyncRead + AsyncWrite + Unpin, host: &str, state: &Mutex<State>) -> Option<()> {
    let mut line = BufReader::new(line);
    loop {
        let mut first = String::new();
        if line.read_line(&mut first).await.ok()? == 0 {
            return None;
        }
        let mut headers = HashMap::new();
        loop {
            let mut header = String::new();
            line.read_line(&mut header).await.ok()?;
            let Some((name, value)) = header.trim_end().split_once(':') else { break };
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
        let length = headers.get("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
        let mut body = vec![0; length];
        line.read_exact(&mut body).await.ok()?;
        let path = first.strip_prefix("POST ")?.split(' ').next()?.to_owned();
        let Reply(status, again) = {
            let mut state = state.lock().expect("a state");
            let reply =
                state.replies.get_mut(&path).and_then(VecDeque::pop_front).unwrap_or(Reply(201, None));
            state.pushed.push(Pushed { host: host.to_owned(), path, headers, body });
            reply
        };
        let again = again.map(|seconds| format!("retry-after: {seconds}\r\n")).unwrap_or_default();
        let elsewhere = if status / 100 == 3 { "location: /elsewhere\r\n" } else { "" };
        let head = format!("HTTP/1.1 {status} x\r\n{again}{elsewhere}content-length: 0\r\n\r\n");
        line.write_all(head.as_bytes()).await.ok()?;
        line.flush().await.ok()?;
    }
}
