//! Takes out, once a day, what nobody will ask for any more.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use savethat::context::Context;

use super::{
    Claim,
    worker::{Worker, lost},
};
use crate::store::{Chain, Result};

/// After the first start on a library.
pub(super) const FIRST: Duration = Duration::from_secs(60 * 60);

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Pictures that are looked up at once.
const MANY: usize = 500;

impl Worker {
    pub(super) async fn sweep(&self, claim: &Claim, cx: &Context) {
        // Files first: who does it twice finds nothing the second time.
        let orphans = match self.holding(claim, cx, async |_| self.orphans().await).await {
            None => return,
            Some(Ok(orphans)) => orphans,
            Some(Err(error)) => {
                tracing::error!(error = %Chain(&error), "Small pictures without a post are not known.");
                0
            }
        };
        let now = cx.clock.now();
        match self.store.swept(claim, now, now + DAY).await {
            Ok(Some(swept)) => tracing::info!(
                jobs = swept.jobs,
                events = swept.events,
                seen = swept.seen,
                pictures = orphans,
                "What nobody will ask for any more was taken out."
            ),
            Ok(None) => lost(claim),
            Err(error) => tracing::error!(error = %Chain(&error), "Nothing was swept."),
        }
    }

    /// Removes small pictures whose posts are kept no more, and says how many.
    async fn orphans(&self) -> Result<u64> {
        let (folder, mut removed) = (self.shelf.thumbs().folder().to_owned(), 0);
        for source in listed(folder).await {
            let name = source.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for place in listed(source).await {
                let files = listed(place).await;
                let ids: Vec<String> = files.iter().filter_map(|path| id(path)).collect();
                // What was begun and left. Whoever is just writing one makes it again when it is wanted.
                let parts =
                    files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "part"));
                let parts: Vec<PathBuf> = parts.collect();
                let _tried =
                    tokio::task::spawn_blocking(move || parts.iter().try_for_each(fs::remove_file)).await;
                for ids in ids.chunks(MANY) {
                    for id in self.store.unknown(&name, ids).await? {
                        let (thumbs, name) = (self.shelf.thumbs(), name.clone());
                        let done = tokio::task::spawn_blocking(move || thumbs.remove(&name, &id)).await;
                        removed += u64::from(matches!(done, Ok(Ok(()))));
                    }
                }
            }
        }
        Ok(removed)
    }
}

/// What is in a folder; nothing where there is none.
async fn listed(folder: PathBuf) -> Vec<PathBuf> {
    let list = move || -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
    };
    let listed = tokio::task::spawn_blocking(list).await;
    listed.ok().and_then(io::Result::ok).unwrap_or_default()
}

/// The post of a small picture.
fn id(path: &Path) -> Option<String> {
    let is_jpeg = path.extension().is_some_and(|end| end == "jpg");
    is_jpeg.then(|| path.file_stem().unwrap_or_default().to_string_lossy().into_owned())
}
