//! `savethat library import`: saved files of earlier days.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use savethat::context::Context;
use savethat_library::import::{self, ImportError};
use savethat_words::say;

use crate::{
    engine,
    keeping::Library,
    output,
    settings::{Keeping, SettingFlags, Settings},
    shown::plain,
    status::Status,
    stop::{Interrupted, interruptible},
};

#[derive(Args, Debug)]
pub(super) struct Import {
    /// Made by savethat get, in any layout; or the library folder of a backup
    folder: PathBuf,

    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Import {
    pub(super) async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let saver = engine::on_system(&settings)?;
        let library = Library::open(&settings).await?;
        let cx = Context::system();
        let importing = import::folder(&self.folder, (&library.store, &library.shelf), &saver, &cx);
        let report = interruptible(&cx, importing).await;
        library.store.close().await;
        let report = match report {
            Err(Interrupted) | Ok(Err(ImportError::Stopped)) => {
                output::say(&say::command_import_interrupted());
                return Ok(Status::INTERRUPTED);
            }
            Ok(report) => report.context(say::command_import_ended())?,
        };
        for left in &report.left {
            output::say(&say::command_left_out(plain(&left.path.to_string_lossy()), left.why.clone()));
        }
        output::say(&say::command_imported(
            say::command_imported_new(report.posts),
            say::command_imported_already(report.already),
            say::command_imported_copied(report.files, say::command_bytes(report.bytes)),
            say::command_imported_left(report.left.len()),
        ));
        Ok(if report.left.is_empty() { Status::OK } else { Status::OTHER })
    }
}
