//! `GET /api/v1/file?link=TEXT`: link in, file out, in one request. A ZIP where there are several.

use axum::{
    extract::State,
    http::{HeaderMap, Method},
    response::{IntoResponse, Redirect, Response},
};

use savethat::post::Part;

use crate::{
    app::Shared,
    asked::{Asked, from_elsewhere},
    bundle,
    media::{self, Called},
    pages::view::href,
    problem::Problem,
};

pub(crate) async fn show(
    State(web): State<Shared>,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if from_elsewhere(&headers) {
        return Ok(Redirect::to(&href::look(asked.link())).into_response());
    }
    if asked.get("audio").is_some() {
        return Err(Problem::bad_request("This server cannot hand out the sound alone yet."));
    }
    let quality = asked.quality()?;
    let judged = web.saver.judge(asked.link())?;
    let posts = web.look(&judged.link).await?;
    match posts.as_slice() {
        [post] if post.media.len() == 1 => {
            let n = post.media[0].n;
            let file = web.open(post, Part::File(n), quality).await?;
            media::answer(post, &Called::File(n), &file, &method, &headers, false).await
        }
        posts => bundle::of_posts(&web, posts, quality).await,
    }
}
