//! `savethat get`: saves what is behind links.

use std::{collections::HashSet, path::PathBuf, sync::Arc};

use anyhow::Result;
use clap::{Args, ValueEnum};
use savethat::{
    context::Context,
    failure::Failure,
    media,
    post::{Kind, Post},
    save::{PATIENCE, Saver},
    sink::Folder,
};

use crate::{
    engine,
    input::{self, Asked, Input},
    output,
    progress::Display,
    report::{self, Report},
    runtime,
    settings::{ConfigFlag, Flags, Settings},
    status::Status,
    stop,
    target::Target,
};

#[derive(Args, Debug)]
pub(crate) struct Get {
    #[command(flatten)]
    input: Input,

    /// Save into this folder, made if missing; with a { it is a template, such as {handle}/{date}_{id}.{ext}
    ///
    /// Between braces a template may name: handle, id, date, caption, n, ext, kind, source.
    #[arg(short, long, value_name = "DIR|TEMPLATE")]
    output: Option<PathBuf>,

    /// With a Story, also the creator's other live Stories
    #[arg(long)]
    all: bool,

    /// Which form of a video
    #[arg(long, value_enum, default_value_t)]
    quality: Quality,

    /// Write what is known about each file beside it, as NAME.json
    #[arg(long)]
    sidecar: bool,

    /// One JSON document a line instead of paths
    #[arg(long)]
    json: bool,

    /// No progress bar and no notes; failures are still told
    #[arg(short, long)]
    quiet: bool,

    /// Refuse a larger file [variable: SAVETHAT_MAX_FILE_BYTES, default: 1GiB]
    #[arg(long, value_name = "SIZE")]
    max_file_bytes: Option<String>,

    #[command(flatten)]
    config: ConfigFlag,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Quality {
    /// Plays everywhere
    #[default]
    Compatible,
    /// The most pixels
    Best,
    /// The fewest bytes
    Smallest,
}

impl From<Quality> for media::Quality {
    fn from(quality: Quality) -> Self {
        match quality {
            Quality::Compatible => Self::Compatible,
            Quality::Best => Self::Best,
            Quality::Smallest => Self::Smallest,
        }
    }
}

impl Get {
    pub(crate) fn run(self) -> Result<Status> {
        let flags = Flags::new(&self.config).one("max_file_bytes", self.max_file_bytes.as_deref());
        let settings = Settings::settle(&flags)?;
        let sink = Target::parse(self.output.as_deref())?.sink(self.sidecar);
        let texts = self.input.texts().or_else(|error| {
            if self.json {
                report::ended(&error)?;
            }
            Err(error)
        })?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let status = runtime.block_on(async {
            let saver = engine::on_system(&settings)?;
            let asked = input::judge(&saver, &texts);
            let report = Report::new(self.json, self.quiet, asked.len());
            let display = Display::new(!self.quiet && !self.json);
            let run = Run { get: &self, saver: &saver, sink: &sink, cx: &cx, report, display, cut: false };
            stop::interruptible(&cx, run.all(&asked))
                .await
                .unwrap_or_else(|stop::Interrupted| Ok(Status::INTERRUPTED))
        });
        if matches!(status, Ok(Status::INTERRUPTED)) {
            output::say(
                "savethat: interrupted.\nhint: What arrived so far is kept: continue with the same command.",
            );
        }
        // A file that the system still writes, or a name that it still looks up, is no reason to stay.
        runtime.shutdown_background();
        status
    }
}

/// What every link of one run shares.
struct Run<'a> {
    get: &'a Get,
    saver: &'a Saver,
    sink: &'a Folder,
    cx: &'a Context,
    report: Report,
    display: Display,
    /// Something was left out because a signal came.
    cut: bool,
}

impl Run<'_> {
    /// One link after the other: a list is no reason to press a site.
    async fn all(mut self, asked: &[Asked]) -> Result<Status> {
        for one in asked {
            if self.stopped() {
                break;
            }
            self.report.others(one);
            self.link(one).await?;
        }
        Ok(if self.cut { Status::INTERRUPTED } else { self.report.status() })
    }

    /// Asked before anything that would be left out: what was whole before the signal came is a success.
    fn stopped(&mut self) -> bool {
        self.cut |= self.cx.stop.is_cancelled();
        self.cut
    }

    async fn link(&mut self, asked: &Asked) -> Result<()> {
        let link = match &asked.link {
            Ok(link) => link,
            Err(failure) => return self.report.failed(&asked.shown, failure),
        };
        // From here to the first byte, the look-up included.
        let cx = self.cx.over_in(PATIENCE);
        match self.saver.look(link, &cx).await {
            Ok(found) => self.posts(found.posts, &cx).await,
            Err(failure) => self.failed(&asked.shown, &failure),
        }
    }

    async fn posts(&mut self, posts: Vec<Arc<Post>>, first: &Context) -> Result<()> {
        let mut ring = Vec::new();
        if let (true, [post]) = (self.get.all, posts.as_slice())
            && post.kind == Kind::Story
        {
            ring.push((post.source, post.author.handle.clone()));
        }
        let seen: HashSet<String> = posts.iter().map(|post| post.id.clone()).collect();
        let mut cx = first;
        for post in posts {
            self.post(post, cx).await?;
            cx = self.cx;
        }
        // Asked after the file at hand is safe: the list's failure never spoils it.
        for (source, handle) in ring.into_iter().filter(|(_, handle)| !handle.is_empty()) {
            match self.saver.ring(source, &handle, self.cx).await {
                Ok(ring) => {
                    for post in ring.posts.into_iter().filter(|post| !seen.contains(&post.id)) {
                        self.post(post, self.cx).await?;
                    }
                }
                Err(failure) => self.failed(&format!("https://www.tiktok.com/@{handle}"), &failure)?,
            }
        }
        Ok(())
    }

    async fn post(&mut self, post: Arc<Post>, cx: &Context) -> Result<()> {
        if self.stopped() {
            return Ok(());
        }
        let quality = self.get.quality.into();
        let work = self.saver.save(&post, quality, self.sink, cx);
        let mut results = self.display.during((self.saver, &post, quality), self.cx, work).await;
        if results.iter().any(|(_, result)| result.is_err()) && self.stopped() {
            results.retain(|(_, result)| result.is_ok());
        }
        if !results.is_empty() {
            self.report.saved(&post, &results)?;
        }
        Ok(())
    }

    /// What failed because it was told to stop did not fail.
    fn failed(&mut self, link: &str, failure: &Failure) -> Result<()> {
        if self.stopped() { Ok(()) } else { self.report.failed(link, failure) }
    }
}
