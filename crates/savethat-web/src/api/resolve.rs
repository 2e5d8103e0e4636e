//! `POST /api/v1/resolve`: what is behind a link.

use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use crate::{app::Shared, body, door::Visitor, problem::Problem};

#[derive(Deserialize)]
struct Wanted {
    link: String,
}

/// The documents of posts are made once and kept beside them: a link that a whole city pastes is answered from there.
pub(crate) async fn ask(
    State(web): State<Shared>,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    visitor.look()?;
    let judged = web.saver.judge(&wanted.link)?;
    let posts = web.look(&judged.link).await?;
    let documents: Vec<_> = posts.iter().map(|post| web.document(post)).collect();
    let others = serde_json::to_string(&judged.others).map_err(|_never| Problem::internal())?;
    let body = format!("{{\"posts\":[{}],\"others\":{others}}}", documents.join(","));
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
