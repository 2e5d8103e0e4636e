//! `savethat watch`: whose Stories are looked for, so that none is missed.

use std::time::Duration;

use anyhow::Result;
use clap::{Args, Subcommand};
use jiff::{Timestamp, tz::TimeZone};
use savethat::{
    context::Context,
    failure::{Code, Failure},
    save::Saver,
    source::LinkKind,
};
use savethat_library::{
    store::{Records as _, Wanted, Watches as _},
    watch::{
        UNDER_AGE, Watch as Watched,
        adding::{self, Added, Refused},
    },
};
use savethat_words::{Said, say};

use crate::{
    engine,
    keeping::Library,
    output, runtime,
    settings::{Keeping, SettingFlags, Settings},
    status::{Status, Usage},
    tongue::words,
};

#[derive(Args, Debug)]
pub(crate) struct Watch {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Look for a creator's Stories from now on and keep each; again, to renew it
    Add(Add),
    /// Show who is watched, until when, and how it goes
    List(List),
    /// Look for a creator's Stories no more; what is kept stays
    Remove(Remove),
}

#[derive(Args, Debug)]
struct Add {
    /// @name, or the link of a profile: a public account
    creator: String,

    /// For so many days; then it ends unless it is renewed
    #[arg(long, value_name = "N", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=365))]
    days: u32,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

#[derive(Args, Debug)]
struct List {
    /// One JSON document a line
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

#[derive(Args, Debug)]
struct Remove {
    /// @name, or the link of a profile
    creator: String,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Watch {
    pub(crate) fn run(self) -> Result<Status> {
        let runtime = runtime::light()?;
        let cx = Context::system();
        runtime.block_on(async {
            match self.what {
                What::Add(add) => add.run(&cx).await,
                What::List(list) => list.run(&cx).await,
                What::Remove(remove) => remove.run().await,
            }
        })
    }
}

/// The source and the handle in a pasted text.
pub(super) fn creator(saver: &Saver, text: &str) -> Result<(&'static str, String)> {
    let link = saver.judge(text)?.link;
    match link.kind {
        LinkKind::Profile { handle } => Ok((link.source.0, handle)),
        _ => Err(Usage(say::command_no_creator()).into()),
    }
}

impl Add {
    async fn run(self, cx: &Context) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let (source, handle) = creator(&saver, &self.creator)?;
        let library = Library::open(&settings).await?;
        output::say(&adding::words());
        let id = saver.sources.0.iter().map(|source| source.id()).find(|id| id.0 == source);
        let id = id.ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        let until = cx.clock.now() + Duration::from_secs(u64::from(self.days) * 24 * 60 * 60);
        let added = adding::add(&library.store, &saver, (id, &handle), until, settings.watches, cx).await;
        let Added { watch, unsure } = added.map_err(refused)?;
        if let Some(failure) = unsure {
            let why = words(&failure.detail());
            output::say(&say::command_watch_unsure(&handle, why.trim_end_matches('.')));
        }
        let folder = library.shelf.folder().join(&watch.handle).display().to_string();
        output::say(&say::command_watched(&watch.handle, day(watch.until), folder));
        library.store.close().await;
        Ok(Status::OK)
    }
}

impl List {
    async fn run(self, cx: &Context) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let library = Library::open(&settings).await?;
        let now = cx.clock.now();
        for watch in library.store.watches().await? {
            if self.json {
                output::data(&watch.document(now).to_string())?;
            } else {
                output::data(&words(&line(&watch, now)))?;
            }
        }
        library.store.close().await;
        Ok(Status::OK)
    }
}

impl Remove {
    async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let (source, handle) = creator(&saver, &self.creator)?;
        let library = Library::open(&settings).await?;
        if !library.store.unwatch(source, &handle).await? {
            return Err(Usage(say::command_not_watched(handle)).into());
        }
        let theirs = Wanted { handle: Some(handle.clone()), ..Wanted::default() };
        let kept = !library.store.page(&theirs, None, 1).await?.records.is_empty();
        let said = if kept { say::command_unwatched_kept(handle) } else { say::command_unwatched(handle) };
        output::say(&said);
        library.store.close().await;
        Ok(Status::OK)
    }
}

fn refused(refused: Refused) -> anyhow::Error {
    match refused {
        Refused::Account(failure) => failure.into(),
        Refused::UnderAge(_) => Usage(refused.said()).into(),
        Refused::TooMany(_) => Usage(say::command_too_many_watched(refused.said())).into(),
        Refused::Store(error) => error.into(),
    }
}

fn day(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).date().to_string()
}

fn is_over(watch: &Watched, now: Timestamp) -> bool {
    watch.until <= now
}

fn line(watch: &Watched, now: Timestamp) -> Said {
    let looked = watch.looked.map(|at| say::command_watch_looked(format!("{at:.0}")));
    let looked = looked.unwrap_or_else(say::command_watch_never_looked);
    let (handle, end) = (&watch.handle, day(watch.until));
    let line = if is_over(watch, now) {
        say::command_watch_ended(handle, end, looked)
    } else {
        say::command_watch_until(handle, end, looked)
    };
    match watch.failure.as_deref() {
        None => line,
        Some(UNDER_AGE) => say::command_watch_child(line),
        Some(code) => say::command_watch_failed(line, code),
    }
}
