//! A server that writes down what is posted to it.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

pub(crate) struct Mailbox {
    pub(crate) port: u16,
    posted: Arc<Mutex<Vec<String>>>,
    serving: JoinHandle<()>,
}

impl Mailbox {
    /// One that answers everything with this status.
    pub(crate) async fn answering(status: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let posted = Arc::new(Mutex::new(Vec::new()));
        let serving = tokio::spawn({
            let posted = Arc::clone(&posted);
            async move {
                while let Ok((line, _)) = listener.accept().await {
                    tokio::spawn(serve(line, status, Arc::clone(&posted)));
                }
            }
        });
        Self { port, posted, serving }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/hook?token=secret", self.port)
    }

    /// The bodies that came.
    pub(crate) fn posted(&self) -> Vec<String> {
        self.posted.lock().expect("bodies").clone()
    }
}

impl Drop for Mailbox {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(line: TcpStream, status: u16, posted: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let mut line = BufReader::new(line);
    let mut length = 0;
    loop {
        let mut header = String::new();
        line.read_line(&mut header).await.ok()?;
        if header.trim_end().is_empty() {
            break;
        }
        if let Some((name, value)) = header.trim_end().split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    line.read_exact(&mut body).await.ok()?;
    posted.lock().expect("bodies").push(String::from_utf8(body).ok()?);
    let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    line.write_all(answer.as_bytes()).await.ok()
}
