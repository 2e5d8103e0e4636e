//! 7 · From a proved file to where it is wanted. Nothing is visible under its final name before it is whole.

mod adopt;
mod archive;
mod folder;
mod sidecar;
mod unzip;
pub mod zip;

use std::path::PathBuf;

use async_trait::async_trait;

pub use adopt::{Refused, Stray};
pub use archive::Held;
pub use folder::Folder;

use crate::{
    context::Context,
    failure::Failure,
    spool::{Item, Proof, Spool},
};

/// A file that was saved.
#[derive(Clone, Debug)]
pub struct Saved {
    /// Which file of the post, from 1.
    pub n: u32,
    /// Where.
    pub path: PathBuf,
    /// Its name inside the archive at `path`; `None` where the file stands by itself.
    pub entry: Option<String>,
    /// What was proved of it.
    pub proof: Proof,
    /// It was there before, whole, and was left alone.
    pub already: bool,
}

/// Where proved files go.
#[async_trait]
pub trait Sink: Send + Sync {
    /// Puts one file where it is wanted. Under its final name it is whole or not there.
    ///
    /// # Errors
    /// As [`Spool::open`] and [`crate::spool::Spooled::proved`], and `no_space`.
    async fn put(&self, item: &Item, spool: &Spool, cx: &Context) -> Result<Saved, Failure>;
}
