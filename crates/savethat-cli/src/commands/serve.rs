//! `savethat serve`: the web page and the API.

use std::{io, net::SocketAddr, time::Duration};

use anyhow::{Context as _, Result, anyhow};
use clap::Args;
use savethat::{
    context::Context,
    save::Saver,
    source::{LinkKind, upstream::Network},
};
use savethat_library::tell::Teller;
use savethat_web::{App, Canary, Lines, Metrics, Tls, Watch};
use savethat_words::say;
use tokio::{net::TcpListener, task::JoinSet};

use crate::{
    engine,
    keeping::{Keeping, Open},
    logs, nearby, output, owner, runtime,
    settings::{Listen, Serving, SettingFlags, Settings, reference},
    status::{Status, Usage},
    stop::Signals,
    telling,
};

/// How often the file of what is withheld is looked at.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// How often the spool is brought within its bounds when nobody saves anything.
const TIDY: Duration = Duration::from_secs(15 * 60);
/// Connections for metrics at the same time.
const METRICS_LINES: usize = 64;

#[derive(Args, Debug)]
pub(crate) struct Serve {
    /// Show each setting with where it came from, and end
    #[arg(long)]
    print_settings: bool,

    /// Write down every setting there is, as Markdown, and end
    #[arg(long, hide = true)]
    print_reference: bool,

    #[command(flatten)]
    settings: SettingFlags<Serving>,
}

impl Serve {
    pub(crate) fn run(self, verbose: u8) -> Result<Status> {
        if self.print_reference {
            output::data(&reference())?;
            return Ok(Status::OK);
        }
        let settings = Settings::settle(&self.settings)?.for_many();
        if self.print_settings {
            output::data(&settings.document())?;
            return Ok(Status::OK);
        }
        logs::start(verbose, true, settings.log_format);
        let runtime = runtime::broad()?;
        let status = runtime.block_on(async {
            let listeners = bind(&settings.listen).await?;
            let cx = Context::system();
            let saver = engine::on_system(&settings)?;
            let watch = watch(&saver, settings.canary_link.as_deref(), &settings, &cx)?;
            let open = Open::of(&settings).await?;
            let bell = telling::bell(&settings)?;
            let pusher = telling::pusher(open.as_ref(), &Network::system()?, &settings, &cx).await;
            let teller = telling::teller(open.as_ref(), pusher.as_ref(), &settings)?;
            let app = App {
                saver,
                cx: cx.clone(),
                examples: Vec::new(),
                version: env!("CARGO_PKG_VERSION"),
                operator: settings.operator.clone(),
                rules: settings.rules.clone(),
                watch,
                library: open.as_ref().map(|open| open.for_the_page(&settings, bell, pusher)),
            };
            until_stopped(listeners, app, cx, &settings, (open, teller)).await
        });
        runtime.shutdown_background();
        status
    }
}

/// What is seen of the server: a canary that looks at `link`, where there is one, and metrics where they are wanted.
///
/// # Errors
/// A sentence: it is the link of no post.
pub(crate) fn watch(saver: &Saver, link: Option<&str>, settings: &Settings, cx: &Context) -> Result<Watch> {
    let canary = link.map(|link| canary(saver, link, settings, cx)).transpose()?;
    let metrics = settings.metrics_listen.as_ref().map(|_| Metrics::new()).transpose()?;
    Ok(Watch { canary, metrics, ..Watch::default() })
}

fn canary(saver: &Saver, text: &str, settings: &Settings, cx: &Context) -> Result<Canary> {
    let link = saver.judge(text).map(|judged| judged.link).ok();
    let link = link.filter(|link| !matches!(link.kind, LinkKind::Profile { .. }));
    let link = link.ok_or_else(|| Usage(say::setting_canary_no_post()))?;
    Ok(Canary::new(saver, link, settings.canary_every, cx))
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
    let place = place.as_str();
    let sentence = match error.kind() {
        io::ErrorKind::AddrInUse => say::command_listen_taken(place),
        io::ErrorKind::PermissionDenied => say::command_listen_forbidden(place),
        io::ErrorKind::AddrNotAvailable => say::command_listen_elsewhere(place),
        _ => say::command_listen_refused(place, error.to_string()),
    };
    anyhow!(error).context(sentence)
}

/// As many as are wanted, or as this process can have beside its files: a quarter of its descriptors is kept for those.
fn connections(wanted: usize) -> usize {
    let most = runtime::take_all_descriptors();
    let possible = (most - most / 4).max(16);
    if possible < wanted {
        tracing::warn!(
            possible,
            wanted,
            "fewer connections than max_connections: this process may have only {most} open files (ulimit -n)"
        );
    }
    wanted.min(possible)
}

/// Serves until the first signal, then lets running downloads end; a second signal does not wait for them.
///
/// # Errors
/// When a listener fails, or what the settings name cannot be read.
pub(crate) async fn until_stopped(
    listeners: Vec<TcpListener>,
    app: App,
    cx: Context,
    settings: &Settings,
    (open, teller): (Option<Open>, Option<Teller>),
) -> Result<Status> {
    let addresses: Vec<SocketAddr> = listeners
        .iter()
        .map(TcpListener::local_addr)
        .collect::<io::Result<_>>()
        .context(say::command_listener_gone())?;
    let mut signals = Signals::listen();
    let (saver, watch) = (app.saver.clone(), app.watch.clone());
    let drain = watch.drain.clone();
    let tls = settings.tls.clone().map(|(chain, key)| Tls::open(chain, key)).transpose().map_err(Usage)?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let lines = Lines::at_most(connections(settings.rules.connections));
    let serving = savethat_web::Serving {
        router: savethat_web::router(app).map_err(Usage)?,
        tls,
        lines: lines.clone(),
        drain: settings.drain_for,
    };
    // Until the very end: who watches a server wants to see it stop.
    let watching = watching(&saver, &watch, &lines, settings, &cx).await?;
    let spool = saver.spool.clone();
    // Before anybody is answered.
    spool.withdraw(true).await;
    let mut servers = JoinSet::new();
    for listener in listeners {
        servers.spawn(savethat_web::serve(listener, serving.clone(), drain.clone()));
    }
    for address in &addresses {
        let address = crate::settings::reachable(*address);
        output::say(&say::command_ready(format!("{scheme}://{address}")));
    }
    // What they say comes behind the address, which is what people and programs look for first.
    let keeping = Keeping::begin((open.as_ref(), teller), &saver, settings, &cx);
    owner::say();
    if let (Some(open), Some(address)) = (&open, addresses.first()) {
        let public = settings.rules.public_url.as_ref().map(|url| url.as_str().to_owned());
        let at = public.unwrap_or_else(|| format!("{scheme}://{}", crate::settings::reachable(*address)));
        open.invite(&at, &cx).await?;
    }
    nearby::say(scheme, &addresses, settings.rules.public_url.as_ref().map(savethat_web::PublicUrl::as_str));
    let withdrawing = tokio::spawn({
        let (spool, cx) = (spool.clone(), cx.clone());
        async move {
            loop {
                cx.clock.sleep(LOOK_AGAIN).await;
                spool.withdraw(false).await;
            }
        }
    });
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
                output::say(&say::command_stopping());
                drain.cancel();
            }
            ended = servers.join_next() => match ended {
                None => break,
                Some(Ok(Ok(()))) => {}
                Some(Ok(Err(error))) => served = Err(anyhow!(error).context(say::command_server_stopped())),
                Some(Err(crash)) => served = Err(anyhow!(crash).context(say::command_server_crashed())),
            }
        }
        if served.is_err() {
            drain.cancel();
        }
    }
    // Fetches that go on without a reader end with the server; what they left is continued by the next one.
    cx.stop.cancel();
    keeping.end().await;
    if let Some(open) = open {
        open.library.store.close().await;
    }
    withdrawing.abort();
    tidying.abort();
    drop(watching);
    served
}

/// What runs beside the server for the one who runs it; ends when this is dropped.
///
/// # Errors
/// A sentence: the address for metrics is taken.
async fn watching(
    saver: &Saver,
    watch: &Watch,
    lines: &Lines,
    settings: &Settings,
    cx: &Context,
) -> Result<JoinSet<()>> {
    let mut tasks = JoinSet::new();
    if let Some(canary) = watch.canary.clone() {
        tasks.spawn(canary.run());
    }
    let (Some(metrics), Some(place)) = (&watch.metrics, &settings.metrics_listen) else { return Ok(tasks) };
    for listener in bind(std::slice::from_ref(place)).await? {
        let address = listener.local_addr().context(say::command_listener_gone())?;
        let serving = savethat_web::Serving {
            router: metrics.router(saver, watch, lines, cx),
            tls: None,
            // Of their own: visitors who take all lines must not hide that they do.
            lines: Lines::at_most(METRICS_LINES),
            drain: Duration::ZERO,
        };
        let stop = cx.stop.clone();
        tasks.spawn(async move {
            let _stopped = savethat_web::serve(listener, serving, stop).await;
        });
        let address = crate::settings::reachable(address);
        output::say(&say::command_metrics(format!("http://{address}/metrics")));
    }
    tasks.spawn(metrics.clone().tend(cx.clone()));
    Ok(tasks)
}
