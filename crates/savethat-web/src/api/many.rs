//! Many links in one request, answered line by line.

use std::{convert::Infallible, panic::AssertUnwindSafe};

use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::{FutureExt, StreamExt, stream};
use savethat::{
    failure::{Code, Failure},
    source::{Each, Link},
};
use savethat_words::{Tongue, say};
use serde::Deserialize;
use serde_json::json;

use crate::{
    app::{Shared, Web},
    begin::LINKS,
    door::Visitor,
    problem::Problem,
    saves::AT_ONCE,
    words,
};

/// Links to look up: one text with all of them, or a list of texts with one each. At most 100.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema))]
#[serde(untagged)]
pub(crate) enum Links {
    /// Any text with links in it.
    Text(String),
    Each(Texts),
}

/// Texts with a link in each.
#[derive(Deserialize)]
#[cfg_attr(test, derive(utoipa::ToSchema), schema(max_items = 100, min_items = 1))]
pub(crate) struct Texts(Vec<String>);

impl Links {
    /// In the order in which they were given.
    ///
    /// # Errors
    /// `bad_request` where they are too many, `not_a_link` where there is none.
    pub(super) fn judged(self, web: &Web) -> Result<Vec<Each>, Problem> {
        let each = match self {
            Self::Text(text) => {
                let each = web.saver.judge_each(&text);
                if each.is_empty() {
                    // Says why.
                    web.saver.judge(&text)?;
                }
                each
            }
            Self::Each(Texts(texts)) => texts.iter().map(|text| judged(web, text)).collect(),
        };
        if each.is_empty() {
            return Err(Failure::new(Code::NotALink).into());
        }
        if each.len() > LINKS {
            return Err(Problem::bad_request(say::bad_many_links(each.len(), LINKS)));
        }
        Ok(each)
    }
}

fn judged(web: &Web, text: &str) -> Each {
    Each { name: words::without_traces(text), link: web.saver.judge(text).map(|judged| judged.link) }
}

/// A document a line, each as soon as it is known. What nobody reads any more is not asked for.
pub(super) fn answer(web: Shared, t: Tongue, visitor: Visitor, each: Vec<Each>) -> Response {
    let lines = stream::iter(each.into_iter().enumerate())
        .map(move |(index, Each { name, link })| {
            let (web, visitor) = (web.clone(), visitor.clone());
            async move {
                // A panic would cut off the answers of all others.
                let found = AssertUnwindSafe(found(&web, &visitor, link, index)).catch_unwind().await;
                found.unwrap_or_else(|_panic| Err(Problem::internal())).unwrap_or_else(|problem| {
                    tracing::info!(code = problem.code(), "a link of many failed");
                    let line = json!({ "index": index, "link": name, "failure": problem.failure(t) });
                    format!("{line}\n")
                })
            }
        })
        .buffer_unordered(AT_ONCE)
        .map(Ok::<_, Infallible>);
    let headers = [
        (header::CONTENT_TYPE, "application/x-ndjson"),
        // Tells nginx not to collect the lines into one answer.
        (header::HeaderName::from_static("x-accel-buffering"), "no"),
    ];
    (headers, Body::from_stream(lines)).into_response()
}

/// A line for each post behind a link.
async fn found(
    web: &Web,
    visitor: &Visitor,
    link: Result<Link, Failure>,
    index: usize,
) -> Result<String, Problem> {
    // As for a link alone: also one that is none is counted.
    visitor.look()?;
    let link = link?;
    let posts = web.look(&link).await?;
    // The documents are kept as text: the index goes in front of the rest.
    let line = |document: &str| format!("{{\"index\":{index},{}\n", document.trim_start_matches('{'));
    Ok(posts.iter().map(|post| line(&web.document(post))).collect())
}
