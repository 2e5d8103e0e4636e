//! Kept files, as they lie on the shelf.

use std::io::ErrorKind;

use axum::{
    http::{HeaderMap, HeaderValue, Method, header},
    response::{IntoResponse, Response},
};
use savethat::{failure::Failure, media::Format};
use savethat_library::{
    record::{KeptFile, Record},
    stored::{self, Stored},
    thumb,
};
use savethat_words::Tongue;

use super::Library;
use crate::{
    answer::{About, Wanted},
    app::Web,
    disposition,
    problem::Problem,
};

/// One file of a record, or a part of it.
///
/// # Errors
/// `no_such_page` where it is gone from the disk.
pub(crate) async fn file(
    library: &Library,
    file: &KeptFile,
    inline: bool,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let stored = Stored::open(&library.shelf, file).await.map_err(|error| {
        tracing::warn!(%error, "A kept file is not what it was.");
        Problem::lost_file()
    })?;
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let etag = format!("\"{}\"", file.sha256.get(..24).unwrap_or(&file.sha256));
    let about = About { etag: &etag, mime: mime(&file.mime), disposition: disposition::header(inline, name) };
    match about.wanted(method, headers) {
        Wanted::Nothing(answer) => Ok(*answer),
        Wanted::Bytes(range) => {
            let length = stored.bytes();
            Ok(about.answer(method, range.as_deref(), Some(length), |from, to| {
                stored.read(from, to.unwrap_or(length))
            }))
        }
    }
}

/// Only what we have written there ourselves: a database that somebody else wrote makes no page of a file.
fn mime(said: &str) -> &'static str {
    const KEPT: [Format; 9] = [
        Format::Mp4,
        Format::M4a,
        Format::Mp3,
        Format::Jpeg,
        Format::Png,
        Format::Webp,
        Format::Avif,
        Format::Heic,
        Format::Gif,
    ];
    KEPT.map(Format::mime).into_iter().find(|known| *known == said).unwrap_or("application/octet-stream")
}

/// Shown of a film of which no picture can be made here.
const NO_PICTURE: &str = include_str!("../../assets/drawing/film.svg");

/// A small picture of a post, made now where it was not made before; a drawing where none can be.
///
/// # Errors
/// There is no library.
pub(crate) async fn picture(web: &Web, record: &Record) -> Result<Response, Problem> {
    let library = Library::of(web)?;
    let (thumbs, source, id) = (library.shelf.thumbs(), record.source.clone(), record.id.clone());
    let there = tokio::task::spawn_blocking(move || thumbs.read(&source, &id)).await;
    let jpeg = match there {
        Ok(Ok(Some(jpeg))) => Some(jpeg),
        _ => thumb::make(&library.shelf, record, &web.saver, &web.cx).await,
    };
    let Some(jpeg) = jpeg else {
        return Ok(([(header::CONTENT_TYPE, "image/svg+xml")], NO_PICTURE).into_response());
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=86400")),
    ];
    Ok((headers, jpeg).into_response())
}

/// The files of these records with their sidecars, as one ZIP. What is withheld or public no more is left out.
///
/// # Errors
/// Nothing is left, or the disk is in trouble.
pub(crate) async fn pack(
    web: &Web,
    t: Tongue,
    records: &[Record],
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let library = Library::of(web)?;
    let records: Vec<Record> = records.iter().filter(|record| may_leave(web, record)).cloned().collect();
    let packed = stored::pack(&library.shelf, &records, t).await;
    let archive = packed.map_err(|error| {
        if error.kind() == ErrorKind::NotFound {
            return Problem::nothing_to_export();
        }
        tracing::error!(%error, "Kept files cannot be packed.");
        Problem::internal()
    })?;
    let disposition = disposition::header(false, "savethat-library.zip");
    let about = About { etag: archive.etag(), mime: "application/zip", disposition };
    match about.wanted(method, headers) {
        Wanted::Nothing(answer) => Ok(*answer),
        Wanted::Bytes(range) => {
            let length = Some(archive.length());
            Ok(about.answer(method, range.as_deref(), length, |from, to| archive.read(from, to)))
        }
    }
}

/// Whether others may be given it: still public as far as is known, and not withheld.
pub(super) fn may_leave(web: &Web, record: &Record) -> bool {
    record.gone.is_none() && permitted(web, record).is_ok()
}

/// What is withheld is shown to nobody, not to the owner either; it can be taken out.
///
/// # Errors
/// `withheld`.
pub(crate) fn permitted(web: &Web, record: &Record) -> Result<(), Failure> {
    let withheld = &web.saver.withheld;
    withheld.post(&record.id, &record.handle)?;
    record.files.iter().try_for_each(|file| withheld.bytes(&record.id, &file.sha256))
}
