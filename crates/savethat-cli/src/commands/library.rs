//! `savethat library`: what is kept, as a whole.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use savethat::context::Context;
use savethat_library::{backup, store::Records as _};

use super::watch::creator;
use crate::{
    engine,
    keeping::{Library as Kept, invitation},
    output, runtime,
    settings::{Keeping, SettingFlags, Settings},
    status::Status,
};

/// As long as a word holds that was asked for.
const HOUR: Duration = Duration::from_secs(60 * 60);

#[derive(Args, Debug)]
pub(crate) struct Library {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Take out everything of a creator: files, records, what was seen and what happened; the watch ends too
    Forget(Forget),
    /// Print a word that sets the owner's password anew, for an hour: on the page /owner, also while a server runs
    Owner(Owner),
    /// Copy everything into a new folder while servers run, each file proved by its SHA-256; to restore it, use that folder as
    /// the data folder
    Backup(Backup),
}

#[derive(Args, Debug)]
struct Forget {
    /// @name, or the link of a profile
    creator: String,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

#[derive(Args, Debug)]
struct Owner {
    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

#[derive(Args, Debug)]
struct Backup {
    /// A folder that is not there yet
    folder: PathBuf,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Library {
    pub(crate) fn run(self) -> Result<Status> {
        let runtime = runtime::light()?;
        runtime.block_on(async {
            match self.what {
                What::Forget(forget) => forget.run().await,
                What::Owner(owner) => owner.run().await,
                What::Backup(backup) => backup.run().await,
            }
        })
    }
}

impl Forget {
    async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let (source, handle) = creator(&saver, &self.creator)?;
        let library = Kept::open(&settings).await?;
        let records = library.store.forget(source, &handle).await?;
        let mut left = Ok(());
        for record in &records {
            if let Err(error) = library.shelf.remove(record) {
                left = Err(error);
            }
        }
        library.store.close().await;
        left.with_context(|| {
            format!(
                "@{handle} is out of the library, but files of theirs are left below {}: remove them by hand.",
                library.shelf.folder().display()
            )
        })?;
        let posts = records.len();
        output::say(&format!(
            "@{handle} is forgotten: {posts} {} taken out.",
            if posts == 1 { "post" } else { "posts" }
        ));
        Ok(Status::OK)
    }
}

impl Owner {
    async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let library = Kept::open(&settings).await?;
        let word = invitation(&library.store, HOUR, &Context::system()).await?;
        library.store.close().await;
        output::data(&word)?;
        output::say(
            "For an hour this word sets the owner's password anew, once: open /owner?word=WORD on the server of this data \
             folder. Until then the old password stays good.",
        );
        Ok(Status::OK)
    }
}

impl Backup {
    async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let library = Kept::open(&settings).await?;
        let cx = Context::system();
        let report =
            backup::copy(&library.store, &library.shelf, &self.folder, &cx).await.with_context(|| {
                format!("The copy in {} is not whole: remove it and try again.", self.folder.display())
            })?;
        library.store.close().await;
        output::say(&format!(
            "{} posts, {} files, {} bytes are in {}. To restore: savethat serve --data {}",
            report.posts,
            report.files,
            report.bytes,
            self.folder.display(),
            self.folder.display()
        ));
        for lost in &report.lost {
            output::say(&format!(
                "{lost} is not in the copy: the file is gone or was changed since it was kept."
            ));
        }
        Ok(if report.lost.is_empty() { Status::OK } else { Status::OTHER })
    }
}
