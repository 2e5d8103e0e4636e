//! A server for HTTP that writes down what is posted, and answers what it is told to.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex},
};

use serde_json::Value;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What came.
#[derive(Clone, Debug)]
pub(crate) struct Posted {
    pub(crate) path: String,
    /// With names in small letters.
    pub(crate) headers: HashMap<String, String>,
    pub(crate) body: String,
}

impl Posted {
    pub(crate) fn document(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    pub(crate) fn delivery(&self) -> &str {
        &self.headers["savethat-delivery"]
    }

    /// The ids of the Stories in it.
    pub(crate) fn ids(&self) -> Vec<String> {
        let events = self.document()["events"].as_array().expect("a list").clone();
        events.iter().map(|event| event["id"].as_str().expect("an id").to_owned()).collect()
    }
}

/// What is answered.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reply {
    Status(u16),
    /// Elsewhere.
    Redirect,
    /// Nothing, ever.
    Silence,
    /// 200, and then bytes without end.
    Flood,
    /// 200, and then nothing of what was promised.
    Drip,
}

#[derive(Debug, Default)]
struct State {
    posted: Vec<Posted>,
    replies: VecDeque<Reply>,
}

pub(crate) struct Postbox {
    pub(crate) port: u16,
    state: Arc<Mutex<State>>,
    serving: JoinHandle<()>,
}

impl Postbox {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let state = Arc::new(Mutex::new(State::default()));
        let serving = tokio::spawn({
            let state = Arc::clone(&state);
            async move {
                while let Ok((line, _)) = listener.accept().await {
                    tokio::spawn(serve(line, Arc::clone(&state)));
                }
            }
        });
        Self { port, state, serving }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hook", self.port)
    }

    /// The next answers; behind them all is well.
    pub(crate) fn answer(&self, replies: impl IntoIterator<Item = Reply>) {
        self.state.lock().expect("a state").replies.extend(replies);
    }

    pub(crate) fn posted(&self) -> Vec<Posted> {
        self.state.lock().expect("a state").posted.clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.posted().len()
    }
}

impl Drop for Postbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(line: TcpStream, state: Arc<Mutex<State>>) -> Option<()> {
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
        let path = first.split(' ').nth(1)?.to_owned();
        let body = String::from_utf8(body).ok()?;
        let reply = {
            let mut state = state.lock().expect("a state");
            state.posted.push(Posted { path, headers, body });
            state.replies.pop_front().unwrap_or(Reply::Status(200))
        };
        let head = match reply {
            Reply::Status(status) => format!("HTTP/1.1 {status} x\r\ncontent-length: 2\r\n\r\nok"),
            Reply::Redirect => {
                "HTTP/1.1 302 x\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n".to_owned()
            }
            Reply::Silence => std::future::pending().await,
            Reply::Flood => "HTTP/1.1 200 x\r\ncontent-length: 1000000000\r\n\r\n".to_owned(),
            Reply::Drip => "HTTP/1.1 200 x\r\ncontent-length: 100\r\n\r\nslow".to_owned(),
        };
        line.write_all(head.as_bytes()).await.ok()?;
        if matches!(reply, Reply::Flood) {
            loop {
                line.write_all(&[b'x'; 16_384]).await.ok()?;
            }
        }
    }
}
