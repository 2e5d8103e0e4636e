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

use crate::{
    engine,
    keeping::Library,
    output, runtime,
    settings::{Keeping, SettingFlags, Settings},
    status::{Status, Usage},
    tongue::tongue,
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
        _ => Err(Usage("That is no creator: write @name, or paste the link of a profile.".to_owned()).into()),
    }
}

impl Add {
    async fn run(self, cx: &Context) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let (source, handle) = creator(&saver, &self.creator)?;
        let library = Library::open(&settings).await?;
        output::say(&adding::words().to(tongue()));
        let id = saver.sources.0.iter().map(|source| source.id()).find(|id| id.0 == source);
        let id = id.ok_or_else(|| Failure::new(Code::SiteUnknown))?;
        let until = cx.clock.now() + Duration::from_secs(u64::from(self.days) * 24 * 60 * 60);
        let added = adding::add(&library.store, &saver, (id, &handle), until, settings.watches, cx).await;
        let Added { watch, unsure } = added.map_err(refused)?;
        if let Some(failure) = unsure {
            output::say(&format!(
                "TikTok could not be asked about @{handle} just now ({}). The server asks again by itself.",
                failure.detail().to_string().trim_end_matches('.')
            ));
        }
        output::say(&format!(
            "@{} is watched until {}. A server on this data folder (savethat serve) looks within 10 seconds, and keeps \
             each Story below {}.",
            watch.handle,
            day(watch.until),
            library.shelf.folder().join(&watch.handle).display()
        ));
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
                output::data(&line(&watch, now))?;
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
            return Err(Usage(format!("@{handle} is not watched. Who is: savethat watch list")).into());
        }
        let theirs = Wanted { handle: Some(handle.clone()), ..Wanted::default() };
        let kept = !library.store.page(&theirs, None, 1).await?.records.is_empty();
        let stays =
            if kept { " What is kept stays; to take it out too: savethat library forget" } else { "" };
        output::say(&format!(
            "@{handle} is watched no more.{stays}{}",
            if kept { format!(" @{handle}") } else { String::new() }
        ));
        library.store.close().await;
        Ok(Status::OK)
    }
}

fn refused(refused: Refused) -> anyhow::Error {
    match refused {
        Refused::Account(failure) => failure.into(),
        Refused::UnderAge(_) => Usage(refused.said().to(tongue())).into(),
        Refused::TooMany(_) => Usage(format!("{refused} End one with: savethat watch remove @name")).into(),
        Refused::Store(error) => error.into(),
    }
}

fn day(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).date().to_string()
}

fn is_over(watch: &Watched, now: Timestamp) -> bool {
    watch.until <= now
}

fn line(watch: &Watched, now: Timestamp) -> String {
    let end = if is_over(watch, now) { "ended" } else { "until" };
    let looked = watch.looked.map_or_else(|| "never looked".to_owned(), |at| format!("looked {at:.0}"));
    let how = match watch.failure.as_deref() {
        None => String::new(),
        Some(UNDER_AGE) => ", not kept: TikTok marks the account as that of a child".to_owned(),
        Some(code) => format!(", last look failed: {code}"),
    };
    format!("@{}  {end} {}, {looked}{how}", watch.handle, day(watch.until))
}
