//! One kept post among many.

use jiff::Timestamp;
use savethat_library::record::Record;
use savethat_words::Tongue;

use crate::{pages::view, words};

/// Characters of a caption beside a picture.
const CAPTION: usize = 200;

pub(crate) struct Tile {
    /// Its page.
    pub(crate) href: String,
    /// `tiktok/7526770564367748360`: what a form calls it.
    pub(crate) key: String,
    pub(crate) what: String,
    pub(crate) handle: String,
    pub(crate) caption: String,
    pub(crate) posted: String,
    pub(crate) machine: String,
    /// `3 pictures`, `3.7 MB`.
    pub(crate) facts: String,
    pub(crate) gone: bool,
    /// How long the Story still lives.
    pub(crate) left: Option<(String, String)>,
}

impl Tile {
    pub(crate) fn of(record: &Record, now: Timestamp) -> Self {
        let key = key(record);
        let size = words::bytes(Tongue::ENGLISH, record.bytes());
        let facts = match record.files.len() {
            0 | 1 => size,
            many => format!("{many} files · {size}"),
        };
        Self {
            href: format!("/library/{key}"),
            what: view::what(Tongue::ENGLISH, record.kind),
            handle: words::clean(&record.handle, 64),
            caption: words::clean(&record.caption, CAPTION),
            posted: words::day(Tongue::ENGLISH, record.posted),
            machine: record.posted.to_string(),
            facts,
            gone: record.gone.is_some(),
            left: record
                .expires
                .filter(|expires| *expires > now)
                .map(|expires| (words::left(Tongue::ENGLISH, now, expires), expires.to_string())),
            key,
        }
    }
}

pub(crate) fn key(record: &Record) -> String {
    format!("{}/{}", record.source, record.id)
}
