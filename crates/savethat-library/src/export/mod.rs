//! A copy for people: pages that open from a disk with no server, with the files and small pictures that they show.

mod card;
mod page;
mod shard;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use savethat::{context::Context, save::Saver};
use savethat_words::Tongue;

use self::{card::Card, page::Pages, shard::Shards};
use crate::{
    copy::{self, CopyError, Report},
    record::Record,
    shelf::Shelf,
    store::{Records as _, Wanted, sqlite::Sqlite},
    thumb,
};

/// Posts on a page.
const PAGE: u32 = 60;

/// Lies in a copy until it is whole.
const NOT_WHOLE: &str = "THIS COPY IS NOT WHOLE.txt";

/// Writes pages of what is wanted into `to`, in `tongue` and newest first. What is public no more, and what whoever runs this has
/// withdrawn, is not in it.
///
/// # Errors
/// Where `to` is there already or cannot be written. What is in it then says that it is not whole.
pub async fn copy(
    (store, shelf): (&Sqlite, &Shelf),
    wanted: &Wanted,
    to: &Path,
    saver: &Saver,
    tongue: Tongue,
    cx: &Context,
) -> Result<Report, CopyError> {
    let wrong = CopyError::of(to);
    begin(to, tongue).map_err(&wrong)?;
    let export = Export { shelf, to: to.to_owned(), saver, cx };
    let (mut report, mut place) = (Report::default(), None);
    let (mut pages, mut shards) = (Pages::new(to, tongue), Shards::new(to));
    let wanted = Wanted { public: true, ..wanted.clone() };
    loop {
        let page = store.page(&wanted, place, PAGE).await?;
        let mut cards = Vec::with_capacity(page.records.len());
        for record in page.records {
            if cx.stop.is_cancelled() {
                return Err(CopyError::Stopped);
            }
            if saver.withheld.post(&record.id, &record.handle).is_ok()
                && let Some(card) = export.post(record, &mut report).await.map_err(&wrong)?
            {
                cards.push(card);
            }
        }
        place = page.next;
        shards.add(&cards).map_err(&wrong)?;
        pages.add(&cards, place.is_none()).map_err(&wrong)?;
        if place.is_none() {
            break;
        }
    }
    shards.end().map_err(&wrong)?;
    pages.end().map_err(&wrong)?;
    fs::remove_file(to.join(NOT_WHOLE)).map_err(&wrong)?;
    Ok(report)
}

fn begin(to: &Path, tongue: Tongue) -> io::Result<()> {
    fs::create_dir(to)?;
    fs::write(to.join(NOT_WHOLE), tongue.exported_not_whole() + "\n")?;
    for folder in ["data", "pages"] {
        fs::create_dir(to.join(folder))?;
    }
    fs::write(to.join("style.css"), include_str!("../../assets/export/style.css"))?;
    fs::write(to.join("search.js"), include_str!("../../assets/export/search.js"))
}

struct Export<'a> {
    shelf: &'a Shelf,
    to: PathBuf,
    saver: &'a Saver,
    cx: &'a Context,
}

impl Export<'_> {
    /// Copies the files of a post. `None` where not one of them is left.
    async fn post(&self, mut record: Record, report: &mut Report) -> io::Result<Option<Card>> {
        let target = Shelf::new(self.to.join("files"));
        let mut files = Vec::with_capacity(record.files.len());
        for file in std::mem::take(&mut record.files) {
            if self.saver.withheld.bytes(&record.id, &file.sha256).is_err() {
                continue;
            }
            let (Some(from), Some(to)) = (self.shelf.path(&file.path), target.path(&file.path)) else {
                report.lost.push(file.path);
                continue;
            };
            let sha256 = file.sha256.clone();
            let copied = tokio::task::spawn_blocking(move || copy::file(&from, &to, &sha256)).await;
            if copied.map_err(io::Error::other)?? {
                report.files += 1;
                report.bytes += file.bytes;
                files.push(file);
            } else {
                report.lost.push(file.path);
            }
        }
        record.files = files;
        if record.files.is_empty() {
            return Ok(None);
        }
        report.posts += 1;
        let small = self.small(&record).await?;
        Ok(Some(Card::of(&record, small)))
    }

    /// Whether there is a small picture of it in the copy.
    async fn small(&self, record: &Record) -> io::Result<bool> {
        let thumbs = self.shelf.thumbs();
        let target = thumb::Thumbs::new(self.to.join("thumbs"));
        let jpeg = match thumbs.read(&record.source, &record.id)? {
            Some(jpeg) => Some(jpeg),
            None => thumb::make(self.shelf, record, self.saver, self.cx).await,
        };
        match jpeg {
            Some(jpeg) => target.write(&record.source, &record.id, &jpeg).map(|()| true),
            None => Ok(false),
        }
    }
}
