//! `/api/v1/lists`: several links at once, each with a state of its own.

use axum::{
    Json,
    body::Body,
    extract::{Path, State as Given},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::saves::state_at;
use crate::{
    app::Shared,
    asked::{Asked, quality},
    begin, body,
    door::Visitor,
    problem::Problem,
    saves::{Count, List, Moment, State},
};

#[derive(Deserialize)]
struct Wanted {
    /// Any text with links in it.
    links: String,
    #[serde(default)]
    quality: Option<String>,
}

pub(crate) async fn begin(
    Given(web): Given<Shared>,
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
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, at)], Json(whole(&list))).into_response())
}

pub(crate) async fn show(Given(web): Given<Shared>, Path(id): Path<String>) -> Result<Json<Value>, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    Ok(Json(whole(&list)))
}

/// Tries again what failed and may succeed: the entry `?key=`, or all.
pub(crate) async fn again(
    Given(web): Given<Shared>,
    Path(id): Path<String>,
    visitor: Visitor,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    begin::again(&web, &list, asked.get("key"), &visitor);
    Ok(Json(whole(&list)))
}

pub(crate) async fn forget(Given(web): Given<Shared>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    if web.lists.forget(&id) { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::no_such_save()) }
}

fn whole(list: &List) -> Value {
    let now = list.now();
    document(list, Count::of(&now), &now.iter().map(one).collect::<Vec<_>>())
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

pub(crate) fn one(now: &Moment) -> Value {
    let (save, failure) = match &now.state {
        State::Saving(save) => (Some(state_at(save, &now.files)), None),
        State::Failed(problem) => (None, Some(problem.failure())),
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
