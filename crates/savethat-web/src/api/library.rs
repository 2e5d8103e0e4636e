//! `/api/v1/library`: what the owner keeps.

use axum::{
    Extension, Json,
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Method, StatusCode},
    response::Response,
};
use savethat::media::Quality;
use savethat_library::{record::Record, room, store::Dying};
use savethat_words::{Tongue, say};
use serde::Deserialize;
use serde_json::{Value, json};

#[cfg(test)]
use super::shape;
use crate::{
    app::Shared,
    asked::Asked,
    body,
    door::Visitor,
    library::{self, Asking, Library, Owner, file_of},
    problem::Problem,
};

/// Posts on a page, where not said otherwise, and at most.
const MANY: u32 = 60;
const MOST: u32 = 500;
/// Stories that die next.
const DYING: u32 = 100;

/// What is kept
///
/// Newest first; a search for words comes in the order of keeping. The next page is asked for with `after` as `next` says it,
/// and the same question.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/library",
    operation_id = "library",
    tag = "library",
    params(
        ("q" = Option<String>, Query, description = "All of these words, each anywhere in caption, handle or name"),
        ("by" = Option<String>, Query, description = "A creator's name, with or without `@`", example = "alice"),
        ("kind" = Option<shape::Kind>, Query, description = "What it is"),
        ("from" = Option<String>, Query, description = "The first day of posting, in UTC", example = "2026-11-01"),
        ("to" = Option<String>, Query, description = "The last day of posting, in UTC", example = "2026-11-30"),
        ("after" = Option<String>, Query, description = "As the page before says in `next`"),
        ("many" = Option<u32>, Query, description = "At most so many", minimum = 1, maximum = 500),
    ),
    responses((status = 200, description = "A page of it", body = shape::Kept)),
))]
pub(crate) async fn list(
    State(web): State<Shared>,
    _owner: Owner,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    let library = Library::of(&web)?;
    if asked.choice("kind") == Some("") {
        return Err(Problem::bad_request(say::bad_choice("kind", "story, video, photos")));
    }
    let asking = Asking::of(&asked)?;
    let many = match asked.choice("many") {
        None => MANY,
        Some(text) => text
            .parse()
            .ok()
            .filter(|many| (1..=MOST).contains(many))
            .ok_or_else(|| Problem::bad_request(say::bad_many(MOST)))?,
    };
    let page = library.store.page(&asking.wanted(), asking.after, many).await?;
    let used = library.store.used().await?;
    Ok(Json(json!({
        "posts": page.records.iter().filter(|record| library::permitted(&web, record).is_ok()).map(document).collect::<Vec<_>>(),
        "next": page.next.map(library::place_text),
        "used": { "posts": used.posts, "bytes": used.bytes },
        "disk_used": room::used(library.shelf.folder()).map(|used| (used * 1_000.0).round() / 1_000.0),
    })))
}

/// A kept post
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/library/{source}/{id}",
    operation_id = "keptPost",
    tag = "library",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("id" = String, Path, description = "The number of the post"),
    ),
    responses((status = 200, description = "What is known of it", body = shape::KeptPost)),
))]
pub(crate) async fn show(
    State(web): State<Shared>,
    _owner: Owner,
    Path((source, id)): Path<(String, String)>,
) -> Result<Json<Value>, Problem> {
    let record = Library::of(&web)?.store.record(&source, &id).await?.ok_or_else(Problem::no_such_record)?;
    library::permitted(&web, &record)?;
    Ok(Json(document(&record)))
}

/// Take a post out
///
/// With its files, for good.
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/library/{source}/{id}",
    operation_id = "takeOut",
    tag = "library",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("id" = String, Path, description = "The number of the post"),
    ),
    responses((status = 204, description = "It is out")),
))]
pub(crate) async fn remove(
    State(web): State<Shared>,
    _owner: Owner,
    Path((source, id)): Path<(String, String)>,
) -> Result<StatusCode, Problem> {
    let removed = library::remove(Library::of(&web)?, &source, &id).await?;
    if removed { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::no_such_record()) }
}

/// What is to be kept.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedInLibrary))]
pub(crate) struct Keep {
    /// Any text with a link in it, an `@name` or the number of a post.
    #[cfg_attr(test, schema(example = "https://www.tiktok.com/@alice/video/7526770564367748360"))]
    link: String,
}

/// Keep what is behind a link
///
/// It is fetched and goes on when you leave; a job stands for it before this answers. Of a profile: all live Stories. Counts as
/// one look-up.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/library",
    operation_id = "keep",
    tag = "library",
    request_body = Keep,
    responses((status = 202, description = "It is on the way, or there already", body = shape::Keeping)),
))]
pub(crate) async fn keep(
    State(web): State<Shared>,
    _owner: Owner,
    visitor: Visitor,
    body: Body,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let wanted: Keep = body::json(body, &web.cx).await?;
    visitor.look()?;
    let judged = web.saver.judge(&wanted.link)?;
    let posts = web.look(&judged.link).await?;
    let kept = library::keep(&web, &posts, Quality::default()).await?;
    let posts: Vec<Value> = posts
        .iter()
        .map(|post| json!({ "source": post.source.0, "id": post.id, "link": post.link }))
        .collect();
    let answer = json!({ "begun": kept.begun, "already": kept.already, "posts": posts });
    Ok((StatusCode::ACCEPTED, Json(answer)))
}

/// What is to be exported.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedExport))]
pub(crate) struct Export {
    /// Each as `SOURCE/ID`.
    #[cfg_attr(test, schema(min_items = 1, max_items = 500, example = json!(["tiktok/7526770564367748360"])))]
    posts: Vec<String>,
}

/// Export kept posts
///
/// Their files with sidecars, as one ZIP that is laid out as the library is. What is not public any more or is withheld is left out.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/library/export",
    operation_id = "export",
    tag = "library",
    request_body = Export,
    responses((
        status = 200,
        description = "The archive; the connection is cut where a file turns out not to be what was kept",
        content_type = "application/zip",
        body = Vec<u8>,
    )),
))]
pub(crate) async fn export(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    _owner: Owner,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Export = body::json(body, &web.cx).await?;
    if wanted.posts.len() > MOST as usize {
        return Err(Problem::bad_request(say::bad_archive(MOST)));
    }
    let library = Library::of(&web)?;
    let records = library::chosen(library, wanted.posts.iter().map(String::as_str)).await?;
    library::pack(&web, t, &records, &Method::GET, &HeaderMap::new()).await
}

/// What dies next
///
/// Live Stories of those who are watched, kept or on the way.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/library/dying",
    operation_id = "dying",
    tag = "library",
    responses((status = 200, description = "The next first", body = shape::DyingStories)),
))]
pub(crate) async fn dying(State(web): State<Shared>, _owner: Owner) -> Result<Json<Value>, Problem> {
    let dying = Library::of(&web)?.store.dying(web.cx.clock.now(), DYING).await?;
    let stories: Vec<Value> = dying
        .iter()
        .map(|Dying { source, id, handle, expires, kept }| {
            json!({ "source": source, "id": id, "handle": handle, "expires": expires, "kept": kept })
        })
        .collect();
    Ok(Json(json!({ "stories": stories })))
}

/// A record, with addresses of this server.
pub(super) fn document(record: &Record) -> Value {
    let at = format!("/library/{}/{}", record.source, record.id);
    let files: Vec<Value> = record
        .files
        .iter()
        .map(|file| {
            json!({
                "n": file.n,
                "path": file.path,
                "sha256": file.sha256,
                "bytes": file.bytes,
                "mime": file.mime,
                "width": file.width,
                "height": file.height,
                "duration_s": file.duration_s,
                "href": format!("{at}/{}", file_of(file)),
            })
        })
        .collect();
    json!({
        "source": record.source,
        "id": record.id,
        "kind": record.kind.as_str(),
        "handle": record.handle,
        "name": record.name,
        "caption": record.caption,
        "link": record.link,
        "posted": record.posted,
        "expires": record.expires,
        "kept": record.kept,
        "gone": record.gone,
        "via": record.via,
        "made_by_ai": record.made_by_ai,
        "bytes": record.bytes(),
        "href": at,
        "picture": format!("{at}/picture.jpg"),
        "files": files,
    })
}
