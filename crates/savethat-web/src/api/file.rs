//! `GET /api/v1/file?link=TEXT`: link in, file out, in one request. A ZIP where there are several.

use axum::{
    extract::State,
    http::{HeaderMap, Method},
    response::{IntoResponse, Redirect, Response},
};

use savethat::{convert::Made, post::Part};

use crate::{
    app::Shared,
    asked::{Asked, from_elsewhere},
    bundle,
    door::Visitor,
    media::{self, Called},
    pages::view::href,
    problem::Problem,
};

pub(crate) async fn show(
    State(web): State<Shared>,
    visitor: Visitor,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if from_elsewhere(&headers) {
        return Ok(Redirect::to(&href::look(&asked.link())).into_response());
    }
    let audio = match asked.get("audio") {
        None => None,
        Some("m4a") => Some(Made::M4a),
        Some("mp3") => Some(Made::Mp3 { kilobits: asked.kilobits()? }),
        Some(_) => return Err(Problem::bad_request("The audio is one of: m4a, mp3.")),
    };
    let quality = asked.quality()?;
    visitor.look()?;
    let judged = web.saver.judge(&asked.link())?;
    let posts = web.look(&judged.link).await?;
    if let Some(made) = audio {
        let [post] = posts.as_slice() else {
            return Err(Problem::bad_request(
                "The sound alone is handed out for one post, not for a creator.",
            ));
        };
        let file = web.make(post, made).await?;
        return media::answer(post, &Called::Beside(String::new()), &file, &method, &headers, false).await;
    }
    match posts.as_slice() {
        [post] if post.media.len() == 1 => {
            let n = post.media[0].n;
            let file = web.open(post, Part::File(n), quality).await?;
            media::answer(post, &Called::File(n), &file, &method, &headers, false).await
        }
        posts => bundle::of_posts(&web, posts, quality, &method, &headers).await,
    }
}
