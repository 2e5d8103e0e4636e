//! `/api/v1/saves`: keep first, ask later.

use axum::{
    Extension, Json,
    body::Body,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use savethat::media::{document, file_name};
use savethat_words::{Tongue, say};
use serde::Deserialize;
use serde_json::{Value, json};

#[cfg(test)]
use super::shape::{self, QualityName};
use crate::{
    app::{Shared, Web},
    asked::quality,
    begin, body,
    door::Visitor,
    pages::view::href,
    problem::Problem,
    saves::{File, Save, Snapshot, Status},
};

/// The highest number that a file of a post can have: no site has posts of so many.
const MOST: u32 = 1_000;

/// What is to be saved.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(as = WantedSave))]
pub(crate) struct Wanted {
    /// Any text with a link in it, an `@name` or the number of a post.
    #[cfg_attr(test, schema(example = "https://www.tiktok.com/@alice/video/7526770564367748360"))]
    link: String,
    #[serde(default)]
    #[cfg_attr(test, schema(value_type = Option<QualityName>))]
    quality: Option<String>,
    /// Numbers of files; all where absent.
    #[serde(default)]
    #[cfg_attr(test, schema(min_items = 1))]
    files: Option<Vec<u32>>,
}

/// Begin a save
///
/// Keep first, ask later: the bytes are fetched at once and wait here, also when you leave and when the Story ends. The
/// address of the save is in `Location`. Counts as one look-up.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/saves",
    operation_id = "beginSave",
    tag = "save",
    request_body = Wanted,
    responses((
        status = 202,
        description = "It has begun",
        body = shape::Save,
        headers(("Location" = String, description = "Where the save is")),
    )),
))]
pub(crate) async fn begin(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let quality = quality(wanted.quality.as_deref())?;
    // Before the site is asked: what no post can have is the caller's mistake, whatever is behind the link.
    if wanted.files.iter().flatten().any(|n| !(1..=MOST).contains(n)) {
        return Err(Problem::bad_request(say::bad_file_number(MOST)));
    }
    visitor.look()?;
    let judged = web.saver.judge(&wanted.link)?;
    let posts = web.look(&judged.link).await?;
    let save = begin::save(&web, posts, quality, wanted.files.as_deref())?;
    let at =
        HeaderValue::from_str(&format!("/api/v1/saves/{}", save.id)).map_err(|_never| Problem::internal())?;
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, at)], Json(whole(&web, t, &save))).into_response())
}

/// A save
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/saves/{id}",
    operation_id = "save",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 200, description = "How far it is", body = shape::Save)),
))]
pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    Path(id): Path<String>,
) -> Result<Json<Value>, Problem> {
    let save = web.save(&id)?;
    Ok(Json(whole(&web, t, &save)))
}

/// Forget a save
///
/// Its address is no longer known. Bytes that others may want stay until their time is over.
#[cfg_attr(test, utoipa::path(
    delete,
    path = "/api/v1/saves/{id}",
    operation_id = "forgetSave",
    tag = "save",
    params(("id" = String, Path, description = "As given when it was begun")),
    responses((status = 204, description = "Forgotten")),
))]
pub(crate) async fn forget(State(web): State<Shared>, Path(id): Path<String>) -> Result<StatusCode, Problem> {
    if web.saves.forget(&id) { Ok(StatusCode::NO_CONTENT) } else { Err(Problem::no_such_save()) }
}

fn whole(web: &Web, t: Tongue, save: &Save) -> Value {
    let mut value = state(t, save);
    value["posts"] = save.posts().map(|post| document(&web.saver.spool.amended(post), "")).collect();
    value
}

/// A save without its posts: what changes while it is under way.
pub(crate) fn state(t: Tongue, save: &Save) -> Value {
    state_at(t, save, &save.files.iter().map(File::snapshot).collect::<Vec<_>>())
}

/// The same at this moment; `files` in the order of the save's.
pub(crate) fn state_at(t: Tongue, save: &Save, files: &[Snapshot]) -> Value {
    let files: Vec<(&File, &Snapshot)> = save.files.iter().zip(files).collect();
    let bytes: u64 = files.iter().map(|(_, now)| now.progress.bytes).sum();
    // Unknown as long as one is unknown: a total that grows is no total.
    let total: Option<u64> = files.iter().map(|(_, now)| now.progress.total).sum();
    let failure = files.iter().find_map(|(_, now)| now.failure.as_ref());
    // From the same snapshots as the rest, so that no event says `ready` beside a file that is not.
    let status = Status::of_all(files.iter().map(|(_, now)| now.status));
    json!({
        "id": save.id,
        "status": status.as_str(),
        "progress": { "bytes": bytes, "total": total },
        "failure": failure.map(|failure| failure.document(t)),
        "files": files.iter().map(|(file, now)| one(t, save, file, now)).collect::<Vec<Value>>(),
    })
}

fn one(t: Tongue, save: &Save, file: &File, now: &Snapshot) -> Value {
    let proof = now.proof.as_ref();
    let shape = proof.map(|proof| &proof.shape);
    let format = shape.map(|shape| shape.format).or_else(|| now.head.as_ref().map(|head| head.format));
    json!({
        "post": file.post.id,
        "n": file.n,
        "status": now.status.as_str(),
        "progress": { "bytes": now.progress.bytes, "total": now.progress.total },
        "href": href::file(&file.post, file.n, format, save.quality, Some(&save.id)),
        "filename": format.map(|format| file_name(&file.post, file.n, format)),
        "mime": format.map(savethat::media::Format::mime),
        "sha256": proof.map(|proof| &proof.sha256),
        "bytes": proof.map(|proof| proof.bytes),
        "width": shape.and_then(|shape| shape.width),
        "height": shape.and_then(|shape| shape.height),
        "duration_s": shape.and_then(|shape| shape.duration_s),
        "watermarked": proof.map(|proof| proof.watermarked),
        "failure": now.failure.as_ref().map(|failure| failure.document(t)),
    })
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use savethat::{
        failure::{Code, Failure},
        media::Quality,
    };

    use super::*;
    use crate::pages::view::sample;

    #[test]
    fn a_save_with_a_missing_file_has_failed_and_says_which() {
        let post = Arc::new(sample::photos(2));
        let save =
            Save::new("id".into(), Duration::ZERO, Quality::Best, vec![post], None, &Default::default());
        assert_eq!(state(Tongue::ENGLISH, &save)["status"], "fetching");
        assert_eq!(state(Tongue::ENGLISH, &save)["progress"]["total"], Value::Null);
        save.files[0].fail(Failure::new(Code::MediaBroken));
        assert_eq!(state(Tongue::ENGLISH, &save)["status"], "fetching");
        save.files[1].fail(Failure::new(Code::SiteUnreachable));
        let state = state(Tongue::ENGLISH, &save);
        assert_eq!(state["status"], "failed");
        assert_eq!(state["failure"]["code"], "media_broken");
        assert_eq!(state["files"][1]["failure"]["code"], "site_unreachable");
        assert_eq!(state["files"][1]["href"], "/media/tiktok/7526770564367748360/2.jpg?quality=best&save=id");
    }

    #[test]
    fn files_are_chosen_by_number() {
        let post = Arc::new(sample::photos(3));
        let save = Save::new(
            "id".into(),
            Duration::ZERO,
            Quality::Compatible,
            vec![post],
            Some(&[2]),
            &Default::default(),
        );
        assert_eq!(save.files.iter().map(|file| file.n).collect::<Vec<_>>(), [2]);
    }
}
