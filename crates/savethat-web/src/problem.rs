//! Why a request was not answered as asked: a row of the engine's table, or one of the few codes that only HTTP has.
//!
//! A handler returns a [`Problem`]; `headers.rs` writes it, as a page for a browser and as RFC 9457 for anything else.

use std::time::Duration;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use savethat::failure::{Code, Failure};
use savethat_library::store::{Chain, StoreError};
use serde_json::{Value, json};

use crate::words;

/// One answer that is not the answer.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    why: Why,
    status: StatusCode,
    /// Whole seconds.
    retry_after: Option<u64>,
}

#[derive(Clone, Debug)]
enum Why {
    Table(Failure),
    Http { code: &'static str, title: &'static str, detail: String, hint: &'static str, retryable: bool },
}

impl Problem {
    fn http(
        status: StatusCode,
        code: &'static str,
        title: &'static str,
        detail: impl Into<String>,
        hint: &'static str,
    ) -> Self {
        let why = Why::Http { code, title, detail: detail.into(), hint, retryable: false };
        Self { why, status, retry_after: None }
    }

    /// The request itself is wrong; `detail` is a sentence that says how.
    pub(crate) fn bad_request(detail: impl Into<String>) -> Self {
        let hint = "The API is described on the /api page.";
        Self::http(
            StatusCode::BAD_REQUEST,
            "bad_request",
            "The request is not as it should be.",
            detail,
            hint,
        )
    }

    pub(crate) fn no_such_page() -> Self {
        let sentence = "There is nothing at this address.";
        let hint = "Paste a TikTok link on the first page.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", sentence, sentence, hint)
    }

    /// A form that a person sent cannot be taken as it is.
    pub(crate) fn refused_form(detail: impl Into<String>, hint: &'static str) -> Self {
        let title = "The request is not as it should be.";
        Self::http(StatusCode::BAD_REQUEST, "bad_request", title, detail, hint)
    }

    pub(crate) fn no_library() -> Self {
        let sentence = "This server keeps no library.";
        let hint = "Whoever runs it can switch it on: the setting library.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", "There is nothing at this address.", sentence, hint)
    }

    pub(crate) fn no_such_record() -> Self {
        let hint = "It may have been taken out. Everything that is kept is on the library’s first page.";
        let detail = "This post is not in the library.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", "There is nothing at this address.", detail, hint)
    }

    pub(crate) fn not_watched() -> Self {
        let hint = "Who is: GET /api/v1/watches";
        let detail = "This creator is not watched.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", "There is nothing at this address.", detail, hint)
    }

    /// A kept file is gone from the disk, or is not what it was.
    pub(crate) fn lost_file() -> Self {
        let detail = "This file is in the library, but gone from the disk or changed since it was kept.";
        let hint = "Take it back from a copy (savethat library backup), or take the post out.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", "There is nothing at this address.", detail, hint)
    }

    pub(crate) fn nothing_to_export() -> Self {
        let detail = "There is nothing in it to export: no post was chosen, or none of them is still public.";
        Self::refused_form(detail, "Choose posts in the library, then export them.")
    }

    /// Whoever asks has not signed in as the owner.
    pub(crate) fn not_the_owner() -> Self {
        let hint = "Sign in on the page /owner, or with POST /api/v1/owner/session.";
        Self::key_refused("This is for the owner of this server’s library.", hint)
    }

    pub(crate) fn no_such_save() -> Self {
        let detail = "This save is not known here. A save is kept for 24 hours.";
        let hint = "Start a new one with the same link.";
        Self::http(StatusCode::NOT_FOUND, "no_such_page", "There is nothing at this address.", detail, hint)
    }

    pub(crate) fn wrong_method() -> Self {
        let mut problem = Self::bad_request("This address exists, but not for this method.");
        problem.status = StatusCode::METHOD_NOT_ALLOWED;
        problem
    }

    /// Who asks is not let in.
    pub(crate) fn key_refused(detail: impl Into<String>, hint: &'static str) -> Self {
        Self::http(StatusCode::UNAUTHORIZED, "key_refused", "This server does not let you in.", detail, hint)
    }

    /// Too many look-ups.
    pub(crate) fn too_fast(wait: Duration) -> Self {
        let hint = format!("Wait {}, then try again.", words::spell(wait));
        Failure::new(Code::RateLimited).with_hint(hint).with_retry_after(wait).into()
    }

    /// Too many wrong passwords or keys.
    pub(crate) fn guessing(wait: Duration) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail("There were too many wrong passwords or keys from your network.")
            .with_retry_after(wait)
            .into()
    }

    /// The visitor has had the bytes of a day.
    pub(crate) fn had_enough(wait: Duration) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail("You have downloaded as much as this server gives to one visitor in a day.")
            .with_hint(
                "What was saved waits here for 24 hours. Come back later, or use another savethat server.",
            )
            .with_retry_after(wait)
            .into()
    }

    /// The visitor has `many` downloads under way.
    pub(crate) fn too_many(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(format!(
                "You have {many} downloads under way here, as many as one visitor may have."
            ))
            .with_hint("Wait until one has ended, then try again.")
            .with_retry_after(Duration::from_secs(5))
            .into()
    }

    /// The visitor has `many` lists under way.
    pub(crate) fn too_many_lists(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(format!("You have {many} lists under way here, as many as one visitor may have."))
            .with_hint("Wait until one has ended, then try again.")
            .with_retry_after(Duration::from_secs(30))
            .into()
    }

    /// The visitor follows `many` saves or lists.
    pub(crate) fn too_many_streams(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(format!(
                "You follow {many} saves or lists here at the same time, as many as one visitor may."
            ))
            .with_hint("Close one, or ask for its state now and then instead.")
            .with_retry_after(Duration::from_secs(5))
            .into()
    }

    /// The server has given out the bytes of a day.
    pub(crate) fn given_out(wait: Duration) -> Self {
        let sentence = "This server has given out as much as its operator allows in a day.";
        let hint = "Come back later, or use another savethat server.";
        let mut problem = Self::http(StatusCode::SERVICE_UNAVAILABLE, "busy", sentence, sentence, hint);
        if let Why::Http { retryable, .. } = &mut problem.why {
            *retryable = true;
        }
        problem.retry_after = Some(wait.as_secs().max(1));
        problem
    }

    pub(crate) fn busy() -> Self {
        let sentence = "This server has too much to do right now.";
        let mut problem = Self::http(
            StatusCode::SERVICE_UNAVAILABLE,
            "busy",
            sentence,
            sentence,
            "Try again in a few seconds.",
        );
        if let Why::Http { retryable, .. } = &mut problem.why {
            *retryable = true;
        }
        problem.retry_after = Some(3);
        problem
    }

    /// The server takes no more visitors: it is being stopped, and perhaps started again.
    pub(crate) fn stopping() -> Self {
        let mut problem = Self::busy();
        if let Why::Http { detail, hint, .. } = &mut problem.why {
            *detail = "This server is being stopped.".to_owned();
            *hint = "Try again in a few seconds: it may be starting anew.";
        }
        problem
    }

    pub(crate) fn internal() -> Self {
        Failure::new(Code::Internal).into()
    }

    pub(crate) fn code(&self) -> &'static str {
        match &self.why {
            Why::Table(failure) => failure.code().as_str(),
            Why::Http { code, .. } => code,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The sentence for people.
    pub(crate) fn detail(&self) -> &str {
        match &self.why {
            Why::Table(failure) => failure.detail(),
            Why::Http { detail, .. } => detail,
        }
    }

    /// The next step for people.
    pub(crate) fn hint(&self) -> &str {
        match &self.why {
            Why::Table(failure) => failure.hint(),
            Why::Http { hint, .. } => hint,
        }
    }

    pub(crate) fn retryable(&self) -> bool {
        match &self.why {
            Why::Table(failure) => failure.retryable(),
            Why::Http { retryable, .. } => *retryable,
        }
    }

    /// What the site itself answered, for the log.
    pub(crate) fn site_code(&self) -> Option<i64> {
        match &self.why {
            Why::Table(failure) => failure.site().map(|site| site.code),
            Why::Http { .. } => None,
        }
    }

    /// The site has said that this post is not to be had: an older answer must not be used instead.
    pub(crate) fn definite(&self) -> bool {
        let Why::Table(failure) = &self.why else { return false };
        matches!(
            failure.code(),
            Code::Expired
                | Code::NotFound
                | Code::NoStories
                | Code::Private
                | Code::LoginRequired
                | Code::RegionBlocked
                | Code::Withheld
        )
    }

    /// Whether it may be the site's trouble rather than this post's.
    pub(crate) fn is_of_the_site(&self) -> bool {
        let Why::Table(failure) = &self.why else { return false };
        matches!(
            failure.code(),
            Code::SiteRefused | Code::SiteUnreachable | Code::SiteChanged | Code::MediaBroken
        )
    }

    /// What a list says of one of its links: the failure's own document, or the same of what only HTTP has.
    pub(crate) fn failure(&self) -> Value {
        match &self.why {
            Why::Table(failure) => failure.document(),
            Why::Http { code, detail, hint, retryable, .. } => {
                json!({ "code": code, "detail": detail, "hint": hint, "retryable": retryable,
                    "retry_after": self.retry_after })
            }
        }
    }

    /// RFC 9457. `type` is a name and not an address: nothing has to be fetched to understand it.
    pub(crate) fn document(&self, request_id: &str) -> Value {
        let title = match &self.why {
            Why::Table(failure) => failure.code().sentence(),
            Why::Http { title, .. } => title,
        };
        let mut document = self.failure();
        document["type"] = format!("urn:savethat:failure:{}", self.code()).into();
        document["title"] = title.into();
        document["status"] = self.status.as_u16().into();
        document["request_id"] = request_id.into();
        document
    }

    /// As `application/problem+json`.
    pub(crate) fn json(&self, request_id: &str) -> Response {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        (self.status, kind, self.document(request_id).to_string()).into_response()
    }

    /// `Retry-After` in whole seconds, where known.
    pub(crate) fn retry_after(&self) -> Option<u64> {
        self.retry_after
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        let status = StatusCode::from_u16(failure.code().http()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, retry_after: failure.retry_after(), why: Why::Table(failure) }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = %Chain(&error), "The library is in trouble.");
        let detail = "The library of this server cannot be read or written just now.";
        let hint = "Whoever runs it finds the reason in its log.";
        Failure::new(Code::Internal).with_detail(detail).with_hint(hint).with_source(error).into()
    }
}

/// Carries the problem to the outermost layer, which knows the request id and what the visitor reads.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_becomes_a_problem_document() {
        let failure = Failure::new(Code::SiteRefused)
            .with_site(429, "slow down")
            .with_retry_after(Duration::from_millis(1_500));
        insta::assert_json_snapshot!(Problem::from(failure).document("0123"), @r#"
        {
          "code": "site_refused",
          "detail": "TikTok refuses to answer this server. It is not about the post.",
          "hint": "Try again in a few minutes. Whoever runs this server can look with: savethat doctor",
          "request_id": "0123",
          "retry_after": 2,
          "retryable": true,
          "site": {
            "code": 429,
            "message": "slow down"
          },
          "status": 503,
          "title": "TikTok refuses to answer this server. It is not about the post.",
          "type": "urn:savethat:failure:site_refused"
        }
        "#);
    }

    #[test]
    fn the_codes_that_only_http_has() {
        for (problem, code, status) in [
            (Problem::bad_request("x"), "bad_request", 400),
            (Problem::wrong_method(), "bad_request", 405),
            (Problem::no_such_page(), "no_such_page", 404),
            (Problem::no_such_save(), "no_such_page", 404),
            (Problem::busy(), "busy", 503),
            (Problem::given_out(Duration::from_secs(9)), "busy", 503),
            (Problem::key_refused("x", "y"), "key_refused", 401),
        ] {
            let document = problem.document("r");
            assert_eq!((document["code"].as_str(), document["status"].as_u64()), (Some(code), Some(status)));
            for name in ["type", "title", "detail", "hint", "retryable", "retry_after", "request_id"] {
                assert!(document.get(name).is_some(), "{code} lacks {name}");
            }
        }
        assert!(Problem::busy().retryable());
    }

    #[test]
    fn only_a_clear_no_is_definite() {
        assert!(Problem::from(Failure::new(Code::Private)).definite());
        assert!(!Problem::from(Failure::new(Code::SiteUnreachable)).definite());
        assert!(!Problem::busy().definite());
    }
}
