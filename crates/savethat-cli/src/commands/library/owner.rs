//! `savethat library owner`: whoever forgot the password sets another.

use std::time::Duration;

use anyhow::Result;
use clap::Args;
use savethat::context::Context;
use savethat_words::say;

use crate::{
    keeping::{Library, invitation},
    output,
    settings::{Keeping, SettingFlags, Settings},
    status::Status,
};

/// As long as the word holds.
const HOUR: Duration = Duration::from_secs(60 * 60);

#[derive(Args, Debug)]
pub(super) struct Owner {
    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Owner {
    pub(super) async fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let library = Library::open(&settings).await?;
        let word = invitation(&library.store, HOUR, &Context::system()).await?;
        library.store.close().await;
        output::data(&word)?;
        output::say(&say::command_owner_word());
        Ok(Status::OK)
    }
}
