//! `POST /api/v1/resolve`: what is behind a link, or behind each of many.

use axum::{
    Extension,
    body::Body,
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use savethat_words::{Tongue, say};
use serde::Deserialize;

use super::many::{self, Links};
#[cfg(test)]
use super::shape::{Line, Resolved, WantedLinks};
use crate::{app::Shared, asked::from_elsewhere, body, door::Visitor, problem::Problem};

#[derive(Default, Deserialize)]
#[serde(default)]
struct Wanted {
    link: Option<String>,
    links: Option<Links>,
}

/// What is behind links
///
/// With `link` the posts behind it: one for a post, the live Stories for a profile or an `@name`. With `links` the answer
/// is a stream of lines, each a document, as soon as it is known and in no certain order: see `Line`. There a link that
/// fails does so by itself, and the status is 200. Each link is one look-up of your allowance.
#[cfg_attr(test, utoipa::path(
    post,
    path = "/api/v1/resolve",
    operation_id = "resolve",
    tag = "look",
    request_body = WantedLinks,
    responses((
        status = 200,
        description = "The posts of `link`, or the lines of `links`",
        content((Resolved = "application/json"), (Line = "application/x-ndjson")),
    )),
))]
pub(crate) async fn ask(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let wanted: Wanted = body::json(body, &web.cx).await?;
    match (wanted.link, wanted.links) {
        (Some(link), None) => one(&web, &visitor, &link).await,
        (None, Some(links)) => {
            if from_elsewhere(&headers) {
                return Err(Problem::bad_request(say::bad_many_elsewhere()));
            }
            Ok(many::answer(web.clone(), t, visitor, links.judged(&web)?))
        }
        _ => Err(Problem::bad_request(say::bad_link_or_links())),
    }
}

/// The documents of posts are made once and kept beside them: a link that a whole city pastes is answered from there.
async fn one(web: &Shared, visitor: &Visitor, text: &str) -> Result<Response, Problem> {
    visitor.look()?;
    let judged = web.saver.judge(text)?;
    let posts = web.look(&judged.link).await?;
    let documents: Vec<_> = posts.iter().map(|post| web.document(post)).collect();
    let others = serde_json::to_string(&judged.others).map_err(|_never| Problem::internal())?;
    let body = format!("{{\"posts\":[{}],\"others\":{others}}}", documents.join(","));
    Ok(([(header::CONTENT_TYPE, "application/json")], body).into_response())
}
