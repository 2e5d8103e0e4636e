//! `GET /api/v1/creators/SOURCE/HANDLE/stories`: the ring.

use axum::{
    Json,
    extract::{Path, State},
};
use savethat::{
    failure::{Code, Failure},
    media::document,
    source::LinkKind,
};
use savethat_words::say;
use serde_json::{Value, json};

#[cfg(test)]
use super::shape::Stories;
use crate::{app::Shared, door::Visitor, problem::Problem};

/// A creator's live Stories
///
/// Newest first; none is an empty list. Counts as one look-up.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/creators/{source}/{handle}/stories",
    operation_id = "stories",
    tag = "look",
    params(
        ("source" = String, Path, description = "The site: `tiktok`", example = "tiktok"),
        ("handle" = String, Path, description = "The creator's name, with or without `@`", example = "alice"),
    ),
    responses((status = 200, description = "The Stories", body = Stories)),
))]
pub(crate) async fn stories(
    State(web): State<Shared>,
    visitor: Visitor,
    Path((source, handle)): Path<(String, String)>,
) -> Result<Json<Value>, Problem> {
    let source = web.source(&source).ok_or_else(Problem::no_such_page)?;
    visitor.look()?;
    let handle = handle.strip_prefix('@').unwrap_or(&handle);
    // The site's own rules say what a handle is.
    match web.saver.judge(&format!("@{handle}"))?.link.kind {
        LinkKind::Profile { handle: judged } if judged.eq_ignore_ascii_case(handle) => {}
        _ => return Err(Failure::new(Code::NotALink).with_detail(say::bad_not_a_creator()).into()),
    }
    let ring = web.ring(source, handle).await?;
    let posts = ring.posts;
    web.remember(&posts);
    let posts: Vec<Value> = posts.iter().map(|post| document(post, "")).collect();
    let author =
        posts.first().and_then(|post| post.get("author")).cloned().unwrap_or_else(
            || json!({ "handle": ring.author.handle, "name": ring.author.name, "avatar": null }),
        );
    Ok(Json(json!({ "author": author, "posts": posts })))
}
