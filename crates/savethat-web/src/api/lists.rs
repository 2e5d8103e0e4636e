//! `/api/v1/lists`: several links at once, each with a state of its own.

use axum::{
    Extension, Json,
    body::Body,
    extract::{Path, State as Given},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::saves::state_at;
#[cfg(test)]
use super::shape::{self, QualityName};
use savethat_words::Tongue;

use crate::{
    app::Shared,
    asked::{Asked, quality},
    begin, body,
    door::Visitor,
    problem::Problem,
    saves::{Count, List, Moment, State},
};

/// What is to be saved.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedList))]
pub(crate) struct Wanted {
    /// Any text with links in it.
    #[cfg_attr(test, schema(example = "https://www.tiktok.com/@alice/video/7526770564367748360 @bob"))]
    links: String,
    #[serde(default)]
    #[cfg_attr(test, schema(value_type = Option<QualityName>))]
    quality: Option<String>,
}

/// Begin a list of saves
///
/// Several links at once, each with its own state and failure. The address of the list is in `Location`. Each link counts as
/// one look-up, and waits until there is one for it.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/lists",
    operation_id = "beginList",
    tag = "save",
    request_body = Wanted,
    responses((
        status = 202,
        description = "It has begun",
        body = shape::List,
        headers(("Location" = String, description = "Where the list is")),
    )),
))]
pub(crate) async fn begin(
    Given(web): Given<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let quality = quality(wanted.quality.as_deref())?;
    let each = web.saver.judge_each(&wanted.links);
    if each.iter().all(|each| each.link.is_err()) {
        // Says why: of a text without one link of ours the most telling reason.
        web.saver.judge(&wanted.links)?;
    }
    let list = begin::list(&web, each, quality, &visitor)?;
    let at =
        HeaderValue::from_str(&format!("/api/v1/lists/{}", list.id)).map_err(|_never| Problem::internal())?;
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, at)], Json(whole(t, &list))).into_response())
}

/// A list
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/lists/{id}",
    operation_id = "list",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 200, description = "How far it is", body = shape::List)),
))]
pub(crate) async fn show(
    Given(web): Given<Shared>,
    Extension(t): Extension<Tongue>,
    Path(id): Path<String>,
) -> Result<Json<Value>, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    Ok(Json(whole(t, &list)))
}

/// Try again what failed
///
/// And may succeed now: one entry of the list, or all of them. Counts as one look-up, and each that is tried again as another.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/lists/{id}/again",
    operation_id = "again",
    tag = "save",
    params(
        ("id" = String, Path, description = "As given when it was begun"),
        ("key" = Option<String>, Query, description = "The key of one entry; all where absent"),
    ),
    responses((status = 200, description = "How far the list is", body = shape::List)),
))]
pub(crate) async fn again(
    Given(web): Given<Shared>,
    Extension(t): Extension<Tongue>,
    Path(id): Path<String>,
    visitor: Visitor,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    begin::again(&web, &list, asked.get("key"), &visitor)?;
    Ok(Json(whole(t, &list)))
}

/// Forget a list
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/lists/{id}",
    operation_id = "forgetList",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 204, description = "Forgotten")),
))]
pub(crate) async fn forget(Given(web): Given<Shared>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    if web.lists.forget(&id) { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::no_such_save()) }
}

fn whole(t: Tongue, list: &List) -> Value {
    let now = list.now();
    document(list, Count::of(&now), &now.iter().map(|moment| one(t, moment)).collect::<Vec<_>>())
}

/// A list with these of its entries.
pub(crate) fn document(list: &List, count: Count, entries: &[Value]) -> Value {
    json!({
        "id": list.id,
        "status": count.as_str(),
        "all": count.all,
        "saved": count.saved,
        "failed": count.failed,
        "left_out": list.left_out,
        "entries": entries,
    })
}

pub(crate) fn one(t: Tongue, now: &Moment) -> Value {
    let (save, failure) = match &now.state {
        State::Saving(save) => (Some(state_at(t, save, &now.files)), None),
        State::Failed(problem) => (None, Some(problem.failure(t))),
        State::Waiting(_) | State::Looking(_) => (None, None),
    };
    json!({
        "key": now.entry.key,
        "link": now.entry.name,
        "status": now.as_str(),
        "save": save,
        "failure": failure,
        "again": now.again(),
    })
}
