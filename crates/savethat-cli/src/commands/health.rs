//! `savethat health`: exit status 0 when the server answers.

use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use clap::Args;
use savethat::context::Context;
use savethat_words::say;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    runtime,
    settings::{Calling, SettingFlags, Settings},
    status::Status,
};

/// A container's health check is repeated every few seconds; a server that needs longer is not well.
const PATIENCE: Duration = Duration::from_secs(3);

#[derive(Args, Debug)]
pub(crate) struct Health {
    #[command(flatten)]
    settings: SettingFlags<Calling>,
}

impl Health {
    pub(crate) fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let asked = runtime.block_on(async {
            for listen in &settings.listen {
                let place = listen.reachable();
                let answer =
                    cx.within(PATIENCE, ask(&place)).await.map_err(|_late| anyhow!("no answer in time"));
                answer.flatten().with_context(|| say::command_no_answer(&place))?;
            }
            Ok(Status::OK)
        });
        runtime.shutdown_background();
        asked
    }
}

/// By hand: one request without a body on this machine is no reason for an HTTP client, and only the engine's
/// guarded one may exist.
async fn ask(place: &str) -> Result<()> {
    let mut stream = TcpStream::connect(place).await?;
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut status = [0; 12];
    stream.read_exact(&mut status).await?;
    match &status {
        [b'H', b'T', b'T', b'P', b'/', b'1', b'.', _, b' ', b'2', b'0', b'0'] => Ok(()),
        other => bail!("it answered {:?}", String::from_utf8_lossy(other)),
    }
}
