//! `POST /api/v1/resolve`: what is behind a link.

use axum::{Json, body::Body, extract::State};
use savethat::media::document;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{app::Shared, body, problem::Problem};

#[derive(Deserialize)]
struct Wanted {
    link: String,
}

pub(crate) async fn ask(State(web): State<Shared>, body: Body) -> Result<Json<Value>, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    let judged = web.saver.judge(&wanted.link)?;
    let posts = web.look(&judged.link).await?;
    let posts: Vec<Value> = posts.iter().map(|post| document(post, "")).collect();
    Ok(Json(json!({ "posts": posts, "others": judged.others })))
}
