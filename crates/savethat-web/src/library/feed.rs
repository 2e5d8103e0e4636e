//! The feed of a watch (RFC 4287): the newest Stories of a creator, for whoever knows its address.

use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use savethat_library::{record::Record, store::Wanted, watch::Watch};
use savethat_words::{Tongue, say};

use super::{Library, bytes, file_of, named, owner::sha256};
use crate::{
    app::{Shared, Web},
    carry,
    door::Visitor,
    pages::view,
    problem::Problem,
    range, words,
};

/// Posts in a feed.
const MANY: u32 = 50;

#[derive(askama::Template)]
#[template(path = "library/feed.xml")]
struct Feed {
    t: Tongue,
    title: String,
    handle: String,
    /// Names the feed, in every language.
    id: String,
    /// Where it is in this one.
    here: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    link: Option<String>,
    posted: String,
    kept: String,
    caption: String,
    picture: String,
    files: Vec<Enclosure>,
}

struct Enclosure {
    href: String,
    mime: String,
    bytes: u64,
}

/// The feed with this word.
pub(crate) async fn atom(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    Path(name): Path<String>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let word = name.strip_suffix(".xml").ok_or_else(Problem::no_such_page)?;
    let (library, watch) = watch(&web, &visitor, word).await?;
    let origin = match &web.door.rules.public_url {
        Some(url) => url.as_str().to_owned(),
        None => carry::origin(&uri, &headers, visitor.from.encrypted)
            .ok_or_else(|| Problem::bad_request(say::bad_no_host()))?,
    };
    let wanted = Wanted { handle: Some(watch.handle.clone()), public: true, ..Wanted::default() };
    let records = library.store.page(&wanted, None, MANY).await?.records;
    let base = format!("{origin}/feed/{word}");
    let entries: Vec<Entry> = records
        .iter()
        .filter(|record| record.source == watch.source && bytes::may_leave(&web, record))
        .map(|record| Entry::of(t, record, &base))
        .collect();
    let updated = records.iter().map(|record| record.kept).max().unwrap_or(watch.added);
    let (handle, name) = (words::clean(&watch.handle, 64), words::clean(&watch.name, 64));
    let feed = Feed {
        t,
        title: t.titled(match name.as_str() {
            "" => format!("@{handle}"),
            name if name == handle => format!("@{handle}"),
            name => t.feed_title(&handle, name),
        }),
        handle,
        id: format!("{base}.xml"),
        here: format!("{origin}{}.xml", t.path(&format!("/feed/{word}"))),
        updated: second(updated),
        entries,
    };
    let text = askama::Template::render(&feed).map_err(|error| {
        tracing::error!(%error, "a feed could not be rendered");
        Problem::internal()
    })?;
    Ok(answer(text, &method, &headers))
}

/// Readers of feeds ask every few minutes: most of their questions are answered by a line.
fn answer(text: String, method: &Method, headers: &HeaderMap) -> Response {
    let etag = format!("\"{:.24}\"", sha256(text.as_bytes()));
    let unchanged = range::unchanged(headers, &etag);
    let beside = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8")),
        (header::ETAG, HeaderValue::from_str(&etag).unwrap_or_else(|_never| HeaderValue::from_static(""))),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
    ];
    match (unchanged, *method == Method::HEAD) {
        (true, _) => (StatusCode::NOT_MODIFIED, beside).into_response(),
        (false, true) => (beside, ()).into_response(),
        (false, false) => (beside, text).into_response(),
    }
}

impl Entry {
    fn of(t: Tongue, record: &Record, base: &str) -> Self {
        let base = format!("{base}/{}/{}", record.source, record.id);
        let who = format!("@{}", words::clean(&record.handle, 64));
        let files = record.files.iter().map(|file| Enclosure {
            href: format!("{base}/{}", file_of(file)),
            mime: file.mime.clone(),
            bytes: file.bytes,
        });
        Self {
            id: format!("urn:savethat:post:{}:{}", record.source, record.id),
            title: t.owned_post(view::what(t, record.kind), who, words::day(t, record.posted)),
            link: Some(record.link.clone()).filter(|link| link.starts_with("https://")),
            posted: second(record.posted),
            kept: second(record.kept),
            caption: words::clean(&record.caption, 4_000),
            picture: format!("{base}/picture.jpg"),
            files: files.collect(),
        }
    }
}

/// A file of a post in the feed with this word.
pub(crate) async fn fed_file(
    State(web): State<Shared>,
    visitor: Visitor,
    Path((word, source, id, name)): Path<(String, String, String, String)>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (library, watch) = watch(&web, &visitor, &word).await?;
    let record = library.store.record(&source, &id).await?;
    let theirs = |record: &Record| {
        record.source == watch.source
            && record.handle.eq_ignore_ascii_case(&watch.handle)
            && bytes::may_leave(&web, record)
    };
    let record = record.filter(theirs).ok_or_else(Problem::no_such_page)?;
    let mut response = if name == "picture.jpg" {
        bytes::picture(&web, &record).await?
    } else {
        let file = named(&record, &name).ok_or_else(Problem::no_such_page)?;
        bytes::file(library, file, true, &method, &headers).await?
    };
    // Readers of feeds are pages of other sites, and whoever knows the address may show it.
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(policy, HeaderValue::from_static("cross-origin"));
    Ok(response)
}

/// Whoever tries out addresses is as slow as whoever tries out passwords.
async fn watch<'a>(web: &'a Web, visitor: &Visitor, word: &str) -> Result<(&'a Library, Watch), Problem> {
    let library = Library::of(web)?;
    visitor.may_guess()?;
    match library.store.fed(word).await? {
        Some(watch) => Ok((library, watch)),
        None => {
            visitor.guessed();
            Err(Problem::no_such_page())
        }
    }
}

/// RFC 3339, in whole seconds.
fn second(at: Timestamp) -> String {
    format!("{at:.0}")
}
