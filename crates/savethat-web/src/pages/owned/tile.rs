//! One kept post among many.

use savethat_library::record::Record;

use crate::{
    pages::view::{self, Reader, href},
    words,
};

/// Characters of a caption beside a picture.
const CAPTION: usize = 200;

pub(crate) struct Tile {
    /// Its page.
    pub(crate) href: String,
    /// Its small picture: the same in every language.
    pub(crate) picture: String,
    /// `tiktok/7526770564367748360`: what a form calls it.
    pub(crate) key: String,
    pub(crate) what: String,
    pub(crate) handle: String,
    /// `Story by @alice, 22 Nov 2026, 10:00 UTC`, for those who hear the page.
    pub(crate) heard: String,
    pub(crate) caption: String,
    pub(crate) posted: String,
    pub(crate) machine: String,
    /// `3 files · 3.7 MB`.
    pub(crate) facts: String,
    pub(crate) gone: bool,
    /// How long the Story still lives.
    pub(crate) left: Option<(String, String)>,
}

impl Tile {
    pub(crate) fn of(record: &Record, Reader { t, now }: Reader) -> Self {
        let key = key(record);
        let size = words::bytes(t, record.bytes());
        let facts = match record.files.len() {
            0 | 1 => size,
            many => t.shelf_files(many, size),
        };
        let (what, handle) = (view::what(t, record.kind), words::clean(&record.handle, 64));
        let posted = words::day(t, record.posted);
        Self {
            href: href::in_library(t, &record.source, &record.id),
            picture: format!("/library/{key}/picture.jpg"),
            heard: t.owned_post(&what, format!("@{handle}"), &posted),
            what,
            handle,
            caption: words::clean(&record.caption, CAPTION),
            posted,
            machine: record.posted.to_string(),
            facts,
            gone: record.gone.is_some(),
            left: record
                .expires
                .filter(|expires| *expires > now)
                .map(|expires| (words::left(t, now, expires), expires.to_string())),
            key,
        }
    }
}

pub(crate) fn key(record: &Record) -> String {
    format!("{}/{}", record.source, record.id)
}
