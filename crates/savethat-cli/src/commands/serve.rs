//! `savethat serve`: the web page and the API.

use std::{io, net::SocketAddr, path::PathBuf, time::Duration};

use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use savethat::context::Context;
use savethat_web::App;
use tokio::{net::TcpListener, task::JoinSet};
use tokio_util::sync::CancellationToken;

use crate::{
    engine, output, runtime,
    settings::{ConfigFlag, Flags, LimitFlags, Listen, ListenFlag, OperatorFlags, Settings},
    status::Status,
    stop::Signals,
};

/// How often the spool is brought within its bounds when nobody saves anything.
const TIDY: Duration = Duration::from_secs(15 * 60);

#[derive(Args, Debug)]
pub(crate) struct Serve {
    #[command(flatten)]
    listen: ListenFlag,

    /// Keep data here [variable: SAVETHAT_DATA, default: the platform's data folder]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    #[command(flatten)]
    limits: LimitFlags,

    #[command(flatten)]
    operator: OperatorFlags,

    /// Show each setting with where it came from, and end
    #[arg(long)]
    print_settings: bool,

    #[command(flatten)]
    config: ConfigFlag,
}

impl Serve {
    pub(crate) fn run(self) -> Result<Status> {
        let data = self.data.as_ref().map(|path| path.to_string_lossy());
        let flags = Flags::new(&self.config)
            .listen(&self.listen)
            .limits(&self.limits)
            .operator(&self.operator)
            .one("data", data.as_deref());
        let settings = Settings::settle(&flags)?;
        if self.print_settings {
            output::data(&settings.document())?;
            return Ok(Status::OK);
        }
        let runtime = runtime::broad()?;
        let status = runtime.block_on(async {
            let listeners = bind(&settings.listen.value).await?;
            let cx = Context::system();
            let app = App {
                saver: engine::on_system(&settings)?,
                cx: cx.clone(),
                examples: Vec::new(),
                version: env!("CARGO_PKG_VERSION"),
                operator: settings.operator(),
            };
            until_stopped(listeners, app, cx).await
        });
        runtime.shutdown_background();
        status
    }
}

/// Listens everywhere, or nowhere: a server that lacks one of its addresses would look healthy on the others.
///
/// # Errors
/// A sentence for people.
pub(crate) async fn bind(listen: &[Listen]) -> Result<Vec<TcpListener>> {
    let mut listeners = Vec::with_capacity(listen.len());
    for place in listen {
        let listener = TcpListener::bind(place.as_str()).await.map_err(|error| refused(place, error))?;
        listeners.push(listener);
    }
    Ok(listeners)
}

fn refused(place: &Listen, error: io::Error) -> anyhow::Error {
    let sentence = match error.kind() {
        io::ErrorKind::AddrInUse => format!(
            "Something else already listens on {place}. Stop it, or choose another address with --listen, \
             such as --listen 127.0.0.1:8081."
        ),
        io::ErrorKind::PermissionDenied => format!(
            "There is no right to listen on {place}. Ports below 1024 are often kept for the system: \
             choose another with --listen."
        ),
        io::ErrorKind::AddrNotAvailable => format!("{place} is not an address of this machine."),
        _ => format!("It is not possible to listen on {place}: {error}."),
    };
    anyhow!(error).context(sentence)
}

/// Serves until the first signal, then lets running downloads end; a second signal does not wait for them.
///
/// # Errors
/// When a listener fails.
pub(crate) async fn until_stopped(listeners: Vec<TcpListener>, app: App, cx: Context) -> Result<Status> {
    let addresses: Vec<SocketAddr> = listeners
        .iter()
        .map(TcpListener::local_addr)
        .collect::<io::Result<_>>()
        .context("The listener is gone.")?;
    let mut signals = Signals::listen();
    let spool = app.saver.spool.clone();
    let router = savethat_web::router(app);
    let drain = CancellationToken::new();
    let mut servers = JoinSet::new();
    for listener in listeners {
        servers.spawn(savethat_web::serve(listener, router.clone(), drain.clone()));
    }
    for address in addresses {
        output::say(&format!("savethat is ready: http://{}", crate::settings::reachable(address)));
    }
    let tidying = tokio::spawn({
        let cx = cx.clone();
        async move {
            loop {
                spool.tidy(&cx).await;
                cx.clock.sleep(TIDY).await;
            }
        }
    });
    let mut served = Ok(Status::OK);
    loop {
        tokio::select! {
            () = signals.next() => {
                if drain.is_cancelled() {
                    Status::INTERRUPTED.leave();
                }
                output::say("savethat: stopping. Running downloads may end; once more to stop at once.");
                drain.cancel();
            }
            ended = servers.join_next() => match ended {
                None => break,
                Some(Ok(Ok(()))) => {}
                Some(Ok(Err(error))) => served = Err(anyhow!(error).context("The server stopped.")),
                Some(Err(crash)) => served = Err(anyhow!(crash).context("The server crashed.")),
            }
        }
        if served.is_err() {
            drain.cancel();
        }
    }
    // Fetches that go on without a reader end with the server; what they left is continued by the next one.
    cx.stop.cancel();
    tidying.abort();
    served
}
