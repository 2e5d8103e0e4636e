//! `savethat library backup`: a whole copy while servers run.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use savethat::context::Context;
use savethat_library::backup;
use savethat_words::say;

use crate::{
    keeping::Library,
    output,
    settings::{Keeping, SettingFlags, Settings},
    status::Status,
};

#[derive(Args, Debug)]
pub(super) struct Backup {
    /// A folder that is not there yet
    folder: PathBuf,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Backup {
    pub(super) async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let library = Library::open(&settings).await?;
        let cx = Context::system();
        let folder = self.folder.display().to_string();
        let report = backup::copy(&library.store, &library.shelf, &self.folder, &cx).await;
        let report = report.with_context(|| say::command_copy_not_whole(&folder))?;
        library.store.close().await;
        output::say(&say::command_copied(
            say::command_posts(report.posts),
            say::command_files(report.files),
            say::command_bytes(report.bytes),
            folder,
        ));
        for lost in &report.lost {
            output::say(&say::command_not_in_copy(lost.to_string()));
        }
        Ok(if report.lost.is_empty() { Status::OK } else { Status::OTHER })
    }
}
