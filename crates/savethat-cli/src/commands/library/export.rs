//! `savethat library export`: pages that open from a disk.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use savethat::context::Context;
use savethat_library::{copy::CopyError, export, store::Wanted};
use savethat_words::say;

use crate::{
    commands::watch::creator,
    engine,
    keeping::Library,
    output,
    settings::{Keeping, SettingFlags, Settings},
    status::{Status, Usage},
    stop::{Interrupted, interruptible},
    tongue::tongue,
};

#[derive(Args, Debug)]
pub(super) struct Export {
    /// A folder that is not there yet
    folder: PathBuf,

    /// Posts of one creator only: @name, or the link of a profile
    #[arg(long, value_name = "@NAME")]
    creator: Option<String>,

    /// Posts of one kind only
    #[arg(long)]
    kind: Option<Kind>,

    /// Posted on this day (UTC) or later, such as 2026-11-22
    #[arg(long, value_name = "DAY")]
    since: Option<Date>,

    /// Posted before this day (UTC)
    #[arg(long, value_name = "DAY")]
    before: Option<Date>,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Story,
    Video,
    Photos,
}

impl Kind {
    fn word(self) -> String {
        match self {
            Self::Story => "story",
            Self::Video => "video",
            Self::Photos => "photos",
        }
        .to_owned()
    }
}

/// The beginning of a day.
fn begin(day: Date) -> Result<Timestamp> {
    let begin = day.to_zoned(TimeZone::UTC).map_err(|_| Usage(say::command_no_day(day.to_string())))?;
    Ok(begin.timestamp())
}

impl Export {
    pub(super) async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let handle = self.creator.as_deref().map(|text| creator(&saver, text)).transpose()?;
        let wanted = Wanted {
            handle: handle.map(|(_, handle)| handle),
            kind: self.kind.map(Kind::word),
            since: self.since.map(begin).transpose()?,
            before: self.before.map(begin).transpose()?,
            ..Wanted::default()
        };
        let library = Library::open(&settings).await?;
        let cx = Context::system();
        let (parts, to) = ((&library.store, &library.shelf), self.folder.as_path());
        let copying = export::copy(parts, &wanted, to, &saver, tongue(), &cx);
        let report = interruptible(&cx, copying).await;
        library.store.close().await;
        let folder = self.folder.display().to_string();
        let report = match report {
            Err(Interrupted) | Ok(Err(CopyError::Stopped)) => {
                output::say(&say::command_copy_interrupted(folder));
                return Ok(Status::INTERRUPTED);
            }
            Ok(Err(error @ CopyError::There(_))) => return Err(Usage(error.said()).into()),
            Ok(report) => report.with_context(|| say::command_copy_not_whole(&folder))?,
        };
        output::say(&say::command_exported(
            say::command_posts(report.posts),
            say::command_files(report.files),
            say::command_bytes(report.bytes),
            folder,
            self.folder.join("index.html").display().to_string(),
        ));
        for lost in &report.lost {
            output::say(&say::command_not_in_copy(lost.to_string()));
        }
        Ok(if report.lost.is_empty() { Status::OK } else { Status::OTHER })
    }
}
