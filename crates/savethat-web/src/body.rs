//! A request's JSON body, bounded in size and time.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt;
use savethat::context::Context;
use savethat_words::say;
use serde::de::DeserializeOwned;

use crate::{asked::Asked, problem::Problem};

/// A share message in any script is below 2 KiB.
const LIMIT: usize = 64 * 1024;
/// So much more is read and thrown away: who answers in the middle of a body is not heard by many clients.
const DRAIN: usize = 8 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(15);

/// The content type is not looked at: `curl -d` calls JSON a form.
pub(crate) async fn json<T: DeserializeOwned>(body: Body, cx: &Context) -> Result<T, Problem> {
    let bytes = cx
        .within(PATIENCE, read(body))
        .await
        .map_err(|_late| Problem::bad_request(say::bad_body_late()))??;
    serde_json::from_slice(&bytes).map_err(|error| {
        // Which field and where, but nothing of what was in it.
        Problem::bad_request(say::bad_body_json(error.line(), error.column()))
    })
}

/// What a form of one of our pages sends.
pub(crate) async fn form(body: Body, cx: &Context) -> Result<Asked, Problem> {
    let late = |_late| Problem::bad_request(say::bad_body_late());
    let bytes = cx.within(PATIENCE, read(body)).await.map_err(late)??;
    Ok(Asked::of(&String::from_utf8_lossy(&bytes)))
}

async fn read(mut body: Body) -> Result<Vec<u8>, Problem> {
    let mut kept = Vec::new();
    let mut seen = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_cut| Problem::bad_request(say::bad_body_cut()))?;
        let Ok(data) = frame.into_data() else { continue };
        seen += data.len();
        if seen <= LIMIT {
            kept.extend_from_slice(&data);
        } else if seen > DRAIN {
            break;
        }
    }
    if seen > LIMIT {
        return Err(Problem::bad_request(say::bad_body_long()));
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[tokio::test]
    async fn the_limit_is_exact() {
        let cx = Context::system();
        let text = format!("\"{}\"", "x".repeat(LIMIT - 2));
        assert!(json::<Value>(Body::from(text), &cx).await.is_ok());
        let text = format!("\"{}\"", "x".repeat(LIMIT - 1));
        let problem = json::<Value>(Body::from(text), &cx).await.unwrap_err();
        assert!(problem.detail().to_string().contains("64 KiB"));
        assert!(json::<Value>(Body::from(vec![0; DRAIN * 2]), &cx).await.is_err());
    }

    #[tokio::test]
    async fn what_was_sent_is_not_told_back() {
        let problem = json::<u32>(Body::from("{\"secret\""), &Context::system()).await.unwrap_err();
        assert_eq!(problem.code(), "bad_request");
        assert!(!problem.detail().to_string().contains("secret"));
    }

    #[tokio::test]
    async fn depth_exhausts_nothing() {
        assert!(json::<Value>(Body::from("[".repeat(LIMIT)), &Context::system()).await.is_err());
    }
}
