//! `savethat get`: saves what is behind links.

mod piece;
mod run;
mod told;
mod zipped;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, ValueEnum, builder::RangedU64ValueParser};
use savethat::{context::Context, media};
use savethat_words::say;
use tokio::sync::Semaphore;

use self::{piece::Wanted, run::Run};
use crate::{
    archive::Archive,
    engine,
    input::{self, Input},
    output,
    progress::Display,
    report::{self, Report},
    runtime,
    settings::{Getting, SettingFlags, Settings},
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
    /// Between braces a template may name: handle, id, date, caption, n, ext, kind, source. Two files never get the same
    /// name: the id, and the number where a post has several files, are put at the end of a template that lacks them.
    #[arg(short, long, value_name = "DIR|TEMPLATE")]
    output: Option<PathBuf>,

    /// With a Story, also the creator's other live Stories
    #[arg(long)]
    all: bool,

    /// Which form of a video
    #[arg(long, value_enum, default_value_t)]
    quality: Quality,

    #[command(flatten)]
    wanted: Wanted,

    /// Several files of a link as one ZIP: HANDLE_ID.zip, or HANDLE_stories.zip for those of a profile
    ///
    /// A link with one file gives that file. The ZIP is there when all its files are; where one of them fails there is
    /// none, what came is kept, and the same command continues it. With a template, that is how files are called inside.
    #[arg(long, conflicts_with = "sidecar")]
    zip: bool,

    /// Skip the posts that this file names, and write each post that was saved into it
    ///
    /// One line for each post, such as: tiktok 7526770564367748360. Other programs write the same, so that you can bring
    /// theirs; lines that say something else are kept. A post of which a file is missing is not written into it.
    #[arg(long, value_name = "FILE")]
    archive: Option<PathBuf>,

    /// Write what is known about each file beside it, as NAME.json; also beside a file that was there already
    #[arg(long)]
    sidecar: bool,

    /// So many files at once, 1 to 16
    ///
    /// The site is asked about one link after the other in any case. What is printed stands in the order of the links.
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = RangedU64ValueParser::<usize>::new().range(1..=16))]
    jobs: usize,

    /// One JSON document a line instead of paths: for each post and each link that failed, in the order of the links
    #[arg(long)]
    json: bool,

    /// No progress bar and no notes; failures are still told
    #[arg(short, long)]
    quiet: bool,

    #[command(flatten)]
    settings: SettingFlags<Getting>,
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
        let settings = Settings::settle(&self.settings)?;
        let sink = Target::parse(self.output.as_deref())?.sink(self.sidecar);
        let told = |error: anyhow::Error| match self.json.then(|| report::ended(&error)) {
            Some(Err(unwritten)) => unwritten,
            _ => error,
        };
        let texts = self.input.texts().map_err(told)?;
        let archive = self.archive.as_deref().map(Archive::open).transpose();
        let archive = archive.map_err(|failure| told(failure.into()))?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let status = runtime.block_on(async {
            let saver = engine::on_system(&settings)?;
            let asked = input::judge(&saver, &texts);
            let report = Report::new(self.json, self.quiet, asked.len());
            let display = Display::new(!self.quiet && !self.json, asked.len());
            let run = Run {
                saver: &saver,
                sink: &sink,
                cx: &cx,
                archive: archive.as_ref(),
                display: &display,
                quality: self.quality.into(),
                wanted: self.wanted,
                all: self.all,
                zip: self.zip,
                slots: Semaphore::new(self.jobs),
                asking: Default::default(),
                turns: Default::default(),
            };
            stop::interruptible(&cx, run.all(&asked, report))
                .await
                .unwrap_or_else(|stop::Interrupted| Ok(Status::INTERRUPTED))
        });
        if matches!(status, Ok(Status::INTERRUPTED)) {
            let hint = say::command_hint(say::command_interrupted_hint());
            output::lines(&[say::command_interrupted(), hint]);
        }
        // A file that the system still writes, or a name that it still looks up, is no reason to stay.
        runtime.shutdown_background();
        status
    }
}
