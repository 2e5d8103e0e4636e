//! `savethat library backup`: a whole copy while servers run.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use savethat::context::Context;
use savethat_library::backup;

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
