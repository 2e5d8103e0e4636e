//! `savethat library forget`: everything of a creator is taken out.

use anyhow::{Context as _, Result};
use clap::Args;
use savethat_library::store::Records as _;

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
