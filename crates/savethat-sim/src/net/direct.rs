//! The site without a proxy: TLS at once, as at its own addresses.

use std::io;
use std::sync::Arc;

use tokio::net::TcpStream;

use crate::net::serve;
use crate::sim::Shared;

/// Serves one connection to the site itself until it ends; requests without a `Host` are for the name that TLS asked
/// for.
pub(crate) async fn connection(stream: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    // The name that is wanted comes with the handshake: none is spoilt here.
    let stream = shared.handshake(stream, "").await?;
    let host = stream.get_ref().1.server_name().unwrap_or_default().to_ascii_lowercase();
    if shared.world(|world| world.unreachable.contains(&host)) {
        return Err(io::ErrorKind::ConnectionRefused.into());
    }
    serve::tunnel(stream, host, shared).await
}
