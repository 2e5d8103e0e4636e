//! The CONNECT listener: what `HTTPS_PROXY` points to.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::hit::Hit;
use crate::net::serve;
use crate::sim::Shared;
use crate::site::is_ours;

/// A request head longer than this is no CONNECT.
const HEAD: usize = 8 * 1024;

/// Serves one connection to the proxy until it ends.
pub(crate) async fn connection(mut stream: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let head = read_head(&mut stream).await?;
    let mut words = head.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (host, port) = target.rsplit_once(':').unwrap_or((target, ""));
    let host = host.to_ascii_lowercase();
    let refusal = if method != "CONNECT" {
        Some((405, "only CONNECT"))
    } else if port != "443" || !is_ours(&host) || shared.world(|world| world.unreachable.contains(&host)) {
        Some((502, "not a host of the site"))
    } else {
        None
    };
    if let Some((status, note)) = refusal {
        let mut hit = Hit::new(shared.world(|world| world.now()), &host, method);
        hit.status = status;
        hit.note = Some(note);
        shared.note(hit);
        let answer = format!("HTTP/1.1 {status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        stream.write_all(answer.as_bytes()).await?;
        return stream.shutdown().await;
    }
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    let stream = shared.handshake(stream, &host).await?;
    serve::tunnel(stream, host, shared).await
}

/// Reads up to the empty line. The client waits for our answer, so nothing of its TLS can follow it.
async fn read_head(stream: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if stream.read_buf(&mut head).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
