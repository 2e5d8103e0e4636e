//! A copy of the whole library that is consistent while others write: first the records as they are at one moment, then the
//! files that those records name. A file never changes once it is kept, so it is the same a minute later.

use std::{fs, io, path::Path};

use savethat::context::Context;

use crate::{
    copy::{self, CopyError, Report},
    record::KeptFile,
    shelf::Shelf,
    store::{Records as _, Wanted, sqlite::Sqlite},
};

/// Records that are read at once.
const PAGE: u32 = 500;

/// Copies `store` and the files on `shelf` into `to`, laid out as a data folder.
///
/// # Errors
/// Where `to` is there already, or cannot be written. What is in it then is not whole.
pub async fn copy(store: &Sqlite, shelf: &Shelf, to: &Path, cx: &Context) -> Result<Report, CopyError> {
    let wrong = CopyError::of(to);
    fs::create_dir(to).map_err(&wrong)?;
    let database = to.join("library.db");
    store.copy_to(&database).await?;
    let copied = Sqlite::open(&database).await?;
    let target = Shelf::new(to.join("library"));
    let (mut report, mut place) = (Report::default(), None);
    loop {
        let page = copied.page(&Wanted::default(), place, PAGE).await?;
        for record in page.records {
            report.posts += 1;
            let (from, target_thumbs, id) = (shelf.thumbs(), target.thumbs(), (record.source, record.id));
            let thumbed = tokio::task::spawn_blocking(move || from.copy(&target_thumbs, &id.0, &id.1)).await;
            thumbed.map_err(io::Error::other).and_then(|done| done).map_err(&wrong)?;
            for file in record.files {
                if cx.stop.is_cancelled() {
                    return Err(CopyError::Stopped);
                }
                let (shelf, target, path) = (shelf.clone(), target.clone(), file.path.clone());
                let bytes = file.bytes;
                let done = tokio::task::spawn_blocking(move || one(&shelf, &target, &file)).await;
                match done.map_err(io::Error::other).and_then(|done| done).map_err(&wrong)? {
                    true => {
                        report.files += 1;
                        report.bytes += bytes;
                    }
                    false => report.lost.push(path),
                }
            }
        }
        place = page.next;
        if place.is_none() {
            break;
        }
    }
    copied.close().await;
    Ok(report)
}

/// `false`: it is not there, or not what was kept. Blocks.
fn one(from: &Shelf, to: &Shelf, file: &KeptFile) -> io::Result<bool> {
    let (Some(source), Some(target)) = (from.path(&file.path), to.path(&file.path)) else { return Ok(false) };
    copy::file(&source, &target, &file.sha256)
}
