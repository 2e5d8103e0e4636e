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
use savethat_words::{Said, Tongue, say};
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
    Http { code: &'static str, title: Said, detail: Said, hint: Said, retryable: bool },
}

impl Problem {
    fn http(status: StatusCode, code: &'static str, title: Said, detail: Said, hint: Said) -> Self {
        let why = Why::Http { code, title, detail, hint, retryable: false };
        Self { why, status, retry_after: None }
    }

    /// The request itself is wrong; `detail` is a sentence that says how.
    pub(crate) fn bad_request(detail: Said) -> Self {
        let (title, hint) = (say::bad_request(), say::bad_request_hint());
        Self::http(StatusCode::BAD_REQUEST, "bad_request", title, detail, hint)
    }

    pub(crate) fn no_such_page() -> Self {
        Self::nothing_there(say::no_such_page(), say::no_such_page_hint())
    }

    /// Nothing is at this address, for a reason that can be told.
    fn nothing_there(detail: Said, hint: Said) -> Self {
        Self::http(StatusCode::NOT_FOUND, "no_such_page", say::no_such_page(), detail, hint)
    }

    /// A form that a person sent cannot be taken as it is.
    pub(crate) fn refused_form(detail: Said, hint: Said) -> Self {
        Self::http(StatusCode::BAD_REQUEST, "bad_request", say::bad_request(), detail, hint)
    }

    pub(crate) fn no_library() -> Self {
        Self::nothing_there(say::no_library(), say::no_library_hint())
    }

    pub(crate) fn no_such_record() -> Self {
        Self::nothing_there(say::no_such_record(), say::no_such_record_hint())
    }

    pub(crate) fn no_such_device() -> Self {
        Self::nothing_there(say::push_no_device(), say::push_no_device_hint())
    }

    pub(crate) fn no_pusher() -> Self {
        Self::nothing_there(say::push_switched_off(), say::push_switched_off_hint())
    }

    /// What a browser says of itself cannot be.
    pub(crate) fn wrong_device(wrong: Said) -> Self {
        let hint = if wrong == say::push_wrong_keys() {
            say::push_wrong_keys_hint()
        } else {
            say::push_wrong_endpoint_hint()
        };
        Self::refused_form(wrong, hint)
    }

    pub(crate) fn not_watched() -> Self {
        Self::nothing_there(say::not_watched(), say::not_watched_hint())
    }

    /// A kept file is gone from the disk, or is not what it was.
    pub(crate) fn lost_file() -> Self {
        Self::nothing_there(say::lost_file(), say::lost_file_hint())
    }

    pub(crate) fn nothing_to_export() -> Self {
        Self::refused_form(say::nothing_to_export(), say::nothing_to_export_hint())
    }

    /// Whoever asks has not signed in as the owner.
    pub(crate) fn not_the_owner() -> Self {
        Self::key_refused(say::not_the_owner(), say::not_the_owner_hint())
    }

    pub(crate) fn no_such_save() -> Self {
        Self::nothing_there(say::no_such_save(), say::no_such_save_hint())
    }

    pub(crate) fn wrong_method() -> Self {
        let mut problem = Self::bad_request(say::wrong_method());
        problem.status = StatusCode::METHOD_NOT_ALLOWED;
        problem
    }

    /// Who asks is not let in.
    pub(crate) fn key_refused(detail: Said, hint: Said) -> Self {
        Self::http(StatusCode::UNAUTHORIZED, "key_refused", say::key_refused(), detail, hint)
    }

    /// Too many look-ups.
    pub(crate) fn too_fast(wait: Duration) -> Self {
        let hint = say::too_fast_hint(words::spell(wait));
        Failure::new(Code::RateLimited).with_hint(hint).with_retry_after(wait).into()
    }

    /// Too many wrong passwords or keys.
    pub(crate) fn guessing(wait: Duration) -> Self {
        Failure::new(Code::RateLimited).with_detail(say::guessing()).with_retry_after(wait).into()
    }

    /// The visitor has had the bytes of a day.
    pub(crate) fn had_enough(wait: Duration) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(say::had_enough())
            .with_hint(say::had_enough_hint())
            .with_retry_after(wait)
            .into()
    }

    /// The visitor has `many` downloads under way.
    pub(crate) fn too_many(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(say::too_many(many))
            .with_hint(say::too_many_hint())
            .with_retry_after(Duration::from_secs(5))
            .into()
    }

    /// The visitor has `many` lists under way.
    pub(crate) fn too_many_lists(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(say::too_many_lists(many))
            .with_hint(say::too_many_hint())
            .with_retry_after(Duration::from_secs(30))
            .into()
    }

    /// The visitor follows `many` saves or lists.
    pub(crate) fn too_many_streams(many: usize) -> Self {
        Failure::new(Code::RateLimited)
            .with_detail(say::too_many_streams(many))
            .with_hint(say::too_many_streams_hint())
            .with_retry_after(Duration::from_secs(5))
            .into()
    }

    /// The server has given out the bytes of a day.
    pub(crate) fn given_out(wait: Duration) -> Self {
        let (sentence, hint) = (say::given_out(), say::given_out_hint());
        let mut problem =
            Self::http(StatusCode::SERVICE_UNAVAILABLE, "busy", sentence.clone(), sentence, hint);
        if let Why::Http { retryable, .. } = &mut problem.why {
            *retryable = true;
        }
        problem.retry_after = Some(wait.as_secs().max(1));
        problem
    }

    pub(crate) fn busy() -> Self {
        let (sentence, hint) = (say::busy(), say::busy_hint());
        let mut problem =
            Self::http(StatusCode::SERVICE_UNAVAILABLE, "busy", sentence.clone(), sentence, hint);
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
            *detail = say::stopping();
            *hint = say::stopping_hint();
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
    pub(crate) fn detail(&self) -> Said {
        match &self.why {
            Why::Table(failure) => failure.detail(),
            Why::Http { detail, .. } => detail.clone(),
        }
    }

    /// The next step for people.
    pub(crate) fn hint(&self) -> Said {
        match &self.why {
            Why::Table(failure) => failure.hint(),
            Why::Http { hint, .. } => hint.clone(),
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
    pub(crate) fn failure(&self, tongue: Tongue) -> Value {
        match &self.why {
            Why::Table(failure) => failure.document(tongue),
            Why::Http { code, detail, hint, retryable, .. } => json!({
                "code": code,
                "detail": detail.to(tongue),
                "hint": hint.to(tongue),
                "retryable": retryable,
                "retry_after": self.retry_after,
            }),
        }
    }

    /// RFC 9457. `type` is a name and not an address: nothing has to be fetched to understand it.
    pub(crate) fn document(&self, request_id: &str, tongue: Tongue) -> Value {
        let title = match &self.why {
            Why::Table(failure) => failure.code().sentence(),
            Why::Http { title, .. } => title.clone(),
        };
        let mut document = self.failure(tongue);
        document["type"] = format!("urn:savethat:failure:{}", self.code()).into();
        document["title"] = title.to(tongue).into();
        document["status"] = self.status.as_u16().into();
        document["request_id"] = request_id.into();
        document
    }

    /// As `application/problem+json`.
    pub(crate) fn json(&self, request_id: &str, tongue: Tongue) -> Response {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        (self.status, kind, self.document(request_id, tongue).to_string()).into_response()
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
        let (detail, hint) = (say::library_in_trouble(), say::library_in_trouble_hint());
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
        insta::assert_json_snapshot!(Problem::from(failure).document("0123", Tongue::ENGLISH), @r#"
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
            (Problem::bad_request(say::bad_address()), "bad_request", 400),
            (Problem::wrong_method(), "bad_request", 405),
            (Problem::no_such_page(), "no_such_page", 404),
            (Problem::no_such_save(), "no_such_page", 404),
            (Problem::busy(), "busy", 503),
            (Problem::given_out(Duration::from_secs(9)), "busy", 503),
            (Problem::key_refused(say::no_keys(), say::no_keys_hint()), "key_refused", 401),
        ] {
            let document = problem.document("r", Tongue::ENGLISH);
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
