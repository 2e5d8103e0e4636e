//! `/api/v1/watches`: whose Stories are looked for, and what happened.

use axum::{
    Extension, Json,
    body::Body,
    extract::{Path, State},
    http::StatusCode,
};
use savethat_library::{event::Event, watch::Watch};
use savethat_words::{Said, Tongue};
use serde::Deserialize;
use serde_json::{Value, json};

#[cfg(test)]
use super::shape;
use crate::{
    app::Shared,
    asked::Asked,
    body,
    door::Visitor,
    library::{self, Library, Owner},
    problem::Problem,
};

/// Days, where not said otherwise.
const DAYS: u32 = 30;
/// Of what happened last.
const EVENTS: u32 = 200;

/// Who is watched
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/watches",
    operation_id = "watches",
    tag = "watch",
    responses((status = 200, description = "All watches, oldest first", body = shape::Watches)),
))]
pub(crate) async fn list(State(web): State<Shared>, _owner: Owner) -> Result<Json<Value>, Problem> {
    let library = Library::of(&web)?;
    let now = web.cx.clock.now();
    let watches: Vec<Value> =
        library.store.watches().await?.iter().map(|watch| document(watch, now)).collect();
    Ok(Json(json!({ "watches": watches, "most": library.watches })))
}

/// Who is to be watched.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedWatch))]
pub(crate) struct Wanted {
    /// `@name`, or the link of a profile: a public account.
    #[cfg_attr(test, schema(example = "@alice"))]
    creator: String,
    /// For so many days, from 1 to 365; 30 where absent.
    #[serde(default)]
    #[cfg_attr(test, schema(minimum = 1, maximum = 365))]
    days: Option<u32>,
}

/// Watch a creator
///
/// From now on every Story of theirs is kept; again, to renew it. Following one person without their knowledge can be harassment.
/// Do not keep Stories of other people's children. Counts as one look-up.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/watches",
    operation_id = "watch",
    tag = "watch",
    request_body = Wanted,
    responses((status = 201, description = "They are watched", body = shape::Watched)),
))]
pub(crate) async fn add(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    _owner: Owner,
    visitor: Visitor,
    body: Body,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let added = library::watch(&web, &wanted.creator, wanted.days.unwrap_or(DAYS), &visitor).await?;
    let mut answer = document(&added.watch, web.cx.clock.now());
    answer["unsure"] = added.unsure.map(|failure| failure.document(t)).unwrap_or_default();
    Ok((StatusCode::CREATED, Json(answer)))
}

/// Watch a creator no more
///
/// What is kept stays. With `forget=1` everything of theirs goes: files, records, what was seen and what happened.
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/watches/{source}/{handle}",
    operation_id = "unwatch",
    tag = "watch",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("handle" = String, Path, description = "The creator's name, with or without `@`", example = "alice"),
        ("forget" = Option<bool>, Query, description = "Everything of theirs, for good"),
    ),
    responses((status = 204, description = "They are watched no more")),
))]
pub(crate) async fn remove(
    State(web): State<Shared>,
    _owner: Owner,
    Path((source, handle)): Path<(String, String)>,
    asked: Asked,
) -> Result<StatusCode, Problem> {
    let library = Library::of(&web)?;
    let handle = handle.strip_prefix('@').unwrap_or(&handle);
    if asked.flag("forget")? {
        library::forget(library, &source, handle).await?;
        return Ok(StatusCode::NO_CONTENT);
    }
    let ended = library.store.unwatch(&source, handle).await?;
    if ended { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::not_watched()) }
}

/// Give a watch a feed
///
/// Under a new address; an older one is good no more. Whoever knows the address can read it.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/watches/{source}/{handle}/feed",
    operation_id = "feedOfWatch",
    tag = "watch",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("handle" = String, Path, description = "The creator's name, with or without `@`", example = "alice"),
    ),
    responses((status = 201, description = "Where it is", body = shape::Feed)),
))]
pub(crate) async fn feed(
    State(web): State<Shared>,
    _owner: Owner,
    Path((source, handle)): Path<(String, String)>,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let handle = handle.strip_prefix('@').unwrap_or(&handle);
    let word = web.cx.chance.id();
    if !Library::of(&web)?.store.feed(&source, handle, &word).await? {
        return Err(Problem::not_watched());
    }
    Ok((StatusCode::CREATED, Json(json!({ "feed": format!("/feed/{word}.xml") }))))
}

/// What happened
///
/// Newest first: kept, missed, not looked, closed.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/events",
    operation_id = "happened",
    tag = "watch",
    params(("by" = Option<String>, Query, description = "Of one creator, with or without `@`", example = "alice")),
    responses((status = 200, description = "The last 200", body = shape::Happened)),
))]
pub(crate) async fn events(
    State(web): State<Shared>,
    _owner: Owner,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    let by = asked.get("by").map(|by| ("tiktok", by.trim().trim_start_matches('@')));
    let events = Library::of(&web)?.store.happened(by, EVENTS).await?;
    Ok(Json(json!({ "events": events.iter().map(Event::document).collect::<Vec<_>>() })))
}

/// Tell everybody that this is a test
///
/// Everybody whom the setting `notify` names, and whether it came through.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/notify/test",
    operation_id = "testNotify",
    tag = "watch",
    responses((status = 200, description = "What became of it", body = shape::Tested)),
))]
pub(crate) async fn test(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    _owner: Owner,
) -> Result<Json<Value>, Problem> {
    let tested = library::ring(&web).await?;
    let why = |why: &Option<Said>| why.as_ref().map(|why| why.to(t));
    let tested: Vec<Value> =
        tested.iter().map(|(target, said)| json!({ "target": target, "why": why(said) })).collect();
    Ok(Json(json!({ "tested": tested })))
}

/// A watch, with the address of its feed on this server.
pub(super) fn document(watch: &Watch, now: jiff::Timestamp) -> Value {
    let mut document = watch.document(now);
    document["feed"] = watch.feed.as_ref().map(|word| format!("/feed/{word}.xml")).into();
    document
}
