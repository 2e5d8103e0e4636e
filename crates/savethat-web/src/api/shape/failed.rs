//! Failures.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why a link or a file could not be had.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Failed {
    /// Which of the failures, stable: what a program decides by.
    #[schema(example = "expired")]
    code: String,
    /// One sentence for people, in their language.
    detail: String,
    /// What to do next, for people, in their language.
    hint: String,
    /// Whether asking again later can help.
    retryable: bool,
    /// Whole seconds after which it can, where known.
    #[schema(minimum = 0, required)]
    retry_after: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    site: Option<SiteAnswer>,
}

/// What the site itself answered, where it answered.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct SiteAnswer {
    /// The site's own status.
    code: i64,
    /// The site's own words, possibly empty.
    message: String,
}

/// A problem document (RFC 9457).
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct ProblemDocument {
    /// A name and not an address: nothing has to be fetched to understand it.
    #[schema(example = "urn:savethat:failure:expired")]
    r#type: String,
    /// The failure in general, in the language of the person.
    title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// Leads to the line in the server's log, and says nothing about you. As `X-Request-Id`.
    request_id: String,
    #[serde(flatten)]
    failed: Failed,
}
