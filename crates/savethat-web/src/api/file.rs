//! `GET /api/v1/file?link=TEXT`: link in, file out, in one request. A ZIP where there are several.

use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, Method},
    response::{IntoResponse, Redirect, Response},
};

use savethat::{convert::Made, post::Part};
use savethat_words::{Tongue, say};

#[cfg(test)]
use super::shape::{Audio, Kilobits, QualityName};
use crate::{
    app::Shared,
    asked::{Asked, from_elsewhere, only_visited},
    bundle,
    door::Visitor,
    media::{self, Called},
    pages::view::href,
    problem::Problem,
};

/// Link in, file out
///
/// One request from a link to its file: `curl -LOJ`, Shortcuts. A ZIP where there are several files. Counts as one look-up
/// and as a download.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/api/v1/file",
    operation_id = "file",
    tag = "bytes",
    params(
        ("link" = String, Query, description = "Any text with a link in it, an `@name` or the number of a post"),
        ("quality" = Option<QualityName>, Query, description = "Which form of a video; `compatible` where absent"),
        ("audio" = Option<Audio>, Query, description = "The sound alone"),
        ("kbit" = Option<Kilobits>, Query, description = "Thousands of bits a second of an MP3; 192 where absent"),
    ),
    responses(
        (status = 303, description = "To a person whose browser comes from another site's page: the page about the link"),
        (
            status = 200,
            description = "The bytes. The last 64 KiB wait for the proof that the file is whole; if it is not, the connection is cut",
            content_type = "*/*",
            body = Vec<u8>,
            headers(
                ("ETag" = String, description = "Strong; the same on every node"),
                ("Accept-Ranges" = String, description = "`bytes`"),
                ("Content-Disposition" = String, description = "The name to save it under"),
            ),
        ),
        (
            status = 206,
            description = "The range that was asked for, where `If-Range` is absent or still holds",
            content_type = "*/*",
            body = Vec<u8>,
            headers(("Content-Range" = String, description = "Which bytes of how many")),
        ),
        (status = 304, description = "You have it: `If-None-Match` holds"),
        (
            status = 416,
            description = "There is no such range",
            headers(("Content-Range" = String, description = "How many bytes there are")),
        ),
    ),
))]
pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    asked: Asked,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if from_elsewhere(&headers) {
        return Ok(Redirect::to(&href::look(t, &asked.link())).into_response());
    }
    only_visited(&headers)?;
    let kilobits = asked.kilobits()?;
    let audio = match asked.choice("audio") {
        None => None,
        Some("m4a") => Some(Made::M4a),
        Some("mp3") => Some(Made::Mp3 { kilobits }),
        Some(_) => return Err(Problem::bad_request(say::bad_choice("audio", "m4a, mp3"))),
    };
    let quality = asked.quality()?;
    visitor.look()?;
    let judged = web.saver.judge(&asked.link())?;
    let posts = web.look(&judged.link).await?;
    if let Some(made) = audio {
        let [post] = posts.as_slice() else {
            return Err(Problem::bad_request(say::bad_sound_of_several()));
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
