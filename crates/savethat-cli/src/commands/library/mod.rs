//! `savethat library`: what is kept, as a whole.

mod backup;
mod export;
mod forget;
mod import;
mod owner;

use anyhow::Result;
use clap::{Args, Subcommand};

use self::{backup::Backup, export::Export, forget::Forget, import::Import, owner::Owner};
use crate::{runtime, status::Status};

#[derive(Args, Debug)]
pub(crate) struct Library {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Take out everything of a creator: files, records, what was seen and what happened; the watch ends too
    Forget(Forget),
    /// Copy everything into a new folder while servers run, each file proved by its SHA-256; to restore it, use that folder as
    /// the data folder
    Backup(Backup),
    /// Take in the files of a folder, each proved; what they are is told by the sidecars beside them, or else by their names
    Import(Import),
    /// Print a word that sets the owner's password anew, for an hour: on the page /owner, also while a server runs
    Owner(Owner),
    /// Make pages of the library in a new folder, with its files, that open from a disk and need no server; what is public no
    /// more is not in them
    Export(Export),
}

impl Library {
    pub(crate) fn run(self) -> Result<Status> {
        let runtime = runtime::light()?;
        runtime.block_on(async {
            match self.what {
                What::Forget(forget) => forget.run().await,
                What::Backup(backup) => backup.run().await,
                What::Import(import) => import.run().await,
                What::Owner(owner) => owner.run().await,
                What::Export(export) => export.run().await,
            }
        })
    }
}
