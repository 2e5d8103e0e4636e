//! `savethat library forget`: everything of a creator is taken out.

use anyhow::{Context as _, Result};
use clap::Args;
use savethat_library::store::Records as _;
use savethat_words::say;

use crate::{
    commands::watch::creator,
    engine,
    keeping::Library,
    output,
    settings::{Keeping, SettingFlags, Settings},
    status::Status,
};

#[derive(Args, Debug)]
pub(super) struct Forget {
    /// @name, or the link of a profile
    creator: String,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Forget {
    pub(super) async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let (source, handle) = creator(&saver, &self.creator)?;
        let library = Library::open(&settings).await?;
        let records = library.store.forget(source, &handle).await?;
        let left = library.shelf.remove_all(&records);
        library.store.close().await;
        left.with_context(|| {
            say::command_forgotten_left(&handle, library.shelf.folder().display().to_string())
        })?;
        output::say(&say::command_forgotten(records.len(), handle));
        Ok(Status::OK)
    }
}
