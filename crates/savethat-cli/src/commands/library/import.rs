//! `savethat library import`: saved files of earlier days.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;
use savethat::context::Context;
use savethat_library::import::{self, ImportError};

use crate::{
    engine,
    keeping::Library,
    output,
    settings::{Keeping, SettingFlags, Settings},
    shown::plain,
    status::Status,
    stop::{Interrupted, interruptible},
    tongue::tongue,
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
                output::say("Interrupted. What was taken in is whole; the same command goes on from there.");
                return Ok(Status::INTERRUPTED);
            }
            Ok(report) => report.context("The import ended early. What was taken in until then is whole.")?,
        };
        for left in &report.left {
            let why = left.why.to(tongue());
            output::say(&format!("{} was left out: {why}.", plain(&left.path.to_string_lossy())));
        }
        output::say(&format!(
            "{} posts are new, {} were in the library already, {} files ({} bytes) were copied, {} were left out.",
            report.posts,
            report.already,
            report.files,
            report.bytes,
            report.left.len()
        ));
        Ok(if report.left.is_empty() { Status::OK } else { Status::OTHER })
    }
}
