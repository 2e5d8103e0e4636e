//! One question, asked as often as is polite, and what an answer without a post means.

use std::time::Duration;

use http::StatusCode;

use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    source::upstream::{Question, Reply, Upstream, retry_after},
};

/// Asks, and once more after a pause where the network or the site's servers were in trouble.
pub(super) async fn twice(
    upstream: &Upstream,
    question: &Question<'_>,
    jar: &mut Jar,
    cx: &Context,
) -> Result<Reply, Failure> {
    let first = upstream.ask(question.clone(), jar, cx).await;
    let in_trouble = match &first {
        Ok(reply) => reply.status.is_server_error(),
        Err(failure) => failure.code() == Code::SiteUnreachable,
    };
    let pause = Duration::from_millis(500 + cx.chance.below(1_500));
    // A second try that the deadline would cut off is not begun.
    if !in_trouble || cx.left().is_some_and(|left| left <= pause) {
        return first;
    }
    cx.clock.sleep(pause).await;
    upstream.ask(question.clone(), jar, cx).await
}

/// The failure of an answer that is no page at all, whatever its body; `None` where the body decides.
pub(super) fn refusal(reply: &Reply, cx: &Context) -> Option<Failure> {
    let path = reply.url.path();
    if path == "/login" || path.starts_with("/login/") {
        return Some(sign_in());
    }
    let captcha = reply.headers.iter().any(|(name, value)| {
        name.as_str().contains("bdturing")
            || value.as_bytes().windows(8).any(|part| part.eq_ignore_ascii_case(b"bdturing"))
    });
    let status = reply.status.as_u16();
    let failure = match status {
        200 if captcha || reply.body.iter().all(u8::is_ascii_whitespace) => Failure::new(Code::SiteRefused),
        200..=299 => return None,
        // 444 is what an upstream filter of the site answers (second-hand).
        401 | 403 | 429 | 444 => Failure::new(Code::SiteRefused),
        // Not yet a no: other programs saw 404 for posts that were there. Two ways in that agree make it one.
        404 | 410 => Failure::new(Code::NotFound),
        500..=599 => Failure::new(Code::SiteUnreachable).with_detail("TikTok's own servers are in trouble."),
        _ => Failure::new(Code::SiteChanged),
    };
    let failure = if status == StatusCode::OK { failure } else { failure.with_site(i64::from(status), "") };
    Some(match retry_after(&reply.headers, cx.clock.now()) {
        Some(after) => failure.with_retry_after(after),
        None => failure,
    })
}

/// The site wants a login of this server.
pub(super) fn sign_in() -> Failure {
    Failure::new(Code::SiteRefused).with_detail("TikTok asks this server to sign in, which it never does.")
}
