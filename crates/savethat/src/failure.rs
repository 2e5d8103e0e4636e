//! Why a save failed: one table for the command line, the page, the API and a job.
//!
//! A failure never claims more than the evidence. What the site answered is kept beside it, for the log and
//! for `--json`, never for the sentence.

use std::{error::Error, fmt, sync::Arc, time::Duration};

use savethat_words::{Said, Tongue, say};

/// One row of the table. The names are the contract: scripts match on [`Code::as_str`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// No address in what was pasted.
    NotALink,
    /// An address of a site that we do not save from.
    SiteUnknown,
    /// The site is ours, the page is not a post.
    LinkUnsupported,
    /// The creator has no live Story now.
    NoStories,
    /// A Story older than 24 hours, and known to be a Story.
    Expired,
    /// Deleted, or never there.
    NotFound,
    /// Private account, or for friends only.
    Private,
    /// Age-gated, sensitive, or a Story of a site that shows Stories to signed-in people only.
    LoginRequired,
    /// Not shown in the country that this server asks from.
    RegionBlocked,
    /// The site blocks this server, not the post.
    SiteRefused,
    /// DNS, connect, TLS, time-out or a 5xx of the site.
    SiteUnreachable,
    /// An answer that cannot be read.
    SiteChanged,
    /// Every variant came short, cut or not as promised.
    MediaBroken,
    /// Over the operator's limit.
    TooLarge,
    /// Our disk is full or cannot be written.
    NoSpace,
    /// Withdrawn by the operator of this server, on request.
    Withheld,
    /// The visitor asks too fast.
    RateLimited,
    /// A link that leads outside the site's own hosts, to another port, or into a network.
    RefusedAddress,
    /// Our bug.
    Internal,
}

/// The fixed part of a row.
struct Row {
    code: Code,
    name: &'static str,
    http: u16,
    exit: u8,
    retryable: bool,
    sentence: fn() -> Said,
    hint: fn() -> Said,
}

/// The table, in the order of [`Code`].
#[rustfmt::skip]
const TABLE: &[Row] = &[
    Row { code: Code::NotALink, name: "not_a_link", http: 400, exit: 3, retryable: false,
        sentence: say::failure_not_a_link,
        hint: say::failure_not_a_link_hint },
    Row { code: Code::SiteUnknown, name: "site_unknown", http: 400, exit: 3, retryable: false,
        sentence: say::failure_site_unknown,
        hint: say::failure_site_unknown_hint },
    Row { code: Code::LinkUnsupported, name: "link_unsupported", http: 400, exit: 3, retryable: false,
        sentence: say::failure_link_unsupported,
        hint: say::failure_link_unsupported_hint },
    Row { code: Code::NoStories, name: "no_stories", http: 404, exit: 4, retryable: false,
        sentence: say::failure_no_stories,
        hint: say::failure_no_stories_hint },
    Row { code: Code::Expired, name: "expired", http: 410, exit: 4, retryable: false,
        sentence: say::failure_expired,
        hint: say::failure_expired_hint },
    Row { code: Code::NotFound, name: "not_found", http: 404, exit: 4, retryable: false,
        sentence: say::failure_not_found,
        hint: say::failure_not_found_hint },
    Row { code: Code::Private, name: "private", http: 403, exit: 5, retryable: false,
        sentence: say::failure_private,
        hint: say::failure_private_hint },
    Row { code: Code::LoginRequired, name: "login_required", http: 403, exit: 5, retryable: false,
        sentence: say::failure_login_required,
        hint: say::failure_login_required_hint },
    Row { code: Code::RegionBlocked, name: "region_blocked", http: 451, exit: 6, retryable: false,
        sentence: say::failure_region_blocked,
        hint: say::failure_region_blocked_hint },
    Row { code: Code::SiteRefused, name: "site_refused", http: 503, exit: 6, retryable: true,
        sentence: say::failure_site_refused,
        hint: say::failure_site_refused_hint },
    Row { code: Code::SiteUnreachable, name: "site_unreachable", http: 504, exit: 6, retryable: true,
        sentence: say::failure_site_unreachable,
        hint: say::failure_site_unreachable_hint },
    Row { code: Code::SiteChanged, name: "site_changed", http: 502, exit: 7, retryable: false,
        sentence: say::failure_site_changed,
        hint: say::failure_site_changed_hint },
    Row { code: Code::MediaBroken, name: "media_broken", http: 502, exit: 8, retryable: true,
        sentence: say::failure_media_broken,
        hint: say::failure_media_broken_hint },
    Row { code: Code::TooLarge, name: "too_large", http: 413, exit: 8, retryable: false,
        sentence: say::failure_too_large,
        hint: say::failure_too_large_hint },
    Row { code: Code::NoSpace, name: "no_space", http: 507, exit: 9, retryable: true,
        sentence: say::failure_no_space,
        hint: say::failure_no_space_hint },
    Row { code: Code::Withheld, name: "withheld", http: 451, exit: 3, retryable: false,
        sentence: say::failure_withheld,
        hint: say::failure_withheld_hint },
    Row { code: Code::RateLimited, name: "rate_limited", http: 429, exit: 1, retryable: true,
        sentence: say::failure_rate_limited,
        hint: say::failure_rate_limited_hint },
    Row { code: Code::RefusedAddress, name: "refused_address", http: 400, exit: 3, retryable: false,
        sentence: say::failure_refused_address,
        hint: say::failure_refused_address_hint },
    Row { code: Code::Internal, name: "internal", http: 500, exit: 1, retryable: false,
        sentence: say::failure_internal,
        hint: say::failure_internal_hint },
];

impl Code {
    /// Every code, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.code)
    }

    fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// The stable name, as in `--json` and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.row().name
    }

    /// The HTTP status of the problem document.
    #[must_use]
    pub fn http(self) -> u16 {
        self.row().http
    }

    /// The exit status of the command.
    #[must_use]
    pub fn exit(self) -> u8 {
        self.row().exit
    }

    /// Whether asking again later can help.
    #[must_use]
    pub fn retryable(self) -> bool {
        self.row().retryable
    }

    /// The sentence for people where no better one is known.
    #[must_use]
    pub fn sentence(self) -> Said {
        (self.row().sentence)()
    }

    /// The next step for people where no better one is known.
    #[must_use]
    pub fn hint(self) -> Said {
        (self.row().hint)()
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What the site itself said: for the log and `--json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAnswer {
    /// The site's own status, such as `10204`, or an HTTP status.
    pub code: i64,
    /// The site's own words, such as `status_deleted`; may be empty.
    pub message: String,
}

/// Why a save failed. Cheap to clone: several people may wait for the same failing fetch.
///
/// `Display` is the sentence for people; the source chain is for the log alone.
#[derive(Clone, Debug)]
pub struct Failure {
    code: Code,
    detail: Option<Said>,
    hint: Option<Said>,
    site: Option<Arc<SiteAnswer>>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Failure {
    /// The row of the table with its own sentence and hint.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, detail: None, hint: None, site: None, retry_after: None, source: None }
    }

    /// A sentence that says more than the table's: whole, for people, without addresses of media.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Said>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// A next step that fits better than the table's.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Said>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What the site answered.
    #[must_use]
    pub fn with_site(mut self, code: i64, message: impl Into<String>) -> Self {
        self.site = Some(Arc::new(SiteAnswer { code, message: message.into() }));
        self
    }

    /// After which time a retry makes sense.
    #[must_use]
    pub fn with_retry_after(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    /// The error below, for the log.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// The row of the table.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// The sentence for people.
    #[must_use]
    pub fn detail(&self) -> Said {
        self.detail.clone().unwrap_or_else(|| self.code.sentence())
    }

    /// The next step for people.
    #[must_use]
    pub fn hint(&self) -> Said {
        self.hint.clone().unwrap_or_else(|| self.code.hint())
    }

    /// What the site answered, if it answered.
    #[must_use]
    pub fn site(&self) -> Option<&SiteAnswer> {
        self.site.as_deref()
    }

    /// Whole seconds, rounded up, after which a retry makes sense.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        self.retry_after.map(|after| after.as_secs() + u64::from(after.subsec_nanos() > 0))
    }

    /// Whether asking again later can help.
    #[must_use]
    pub fn retryable(&self) -> bool {
        self.code.retryable()
    }

    /// The document of `--json`, also the core of the RFC 9457 problem document:
    /// `code`, `detail`, `hint`, `retryable`, `retry_after` (whole seconds or null), and `site`
    /// (`{"code", "message"}`) where the site answered. Its words are in `tongue`.
    #[must_use]
    pub fn document(&self, tongue: Tongue) -> serde_json::Value {
        let mut document = serde_json::json!({
            "code": self.code.as_str(),
            "detail": self.detail().to(tongue),
            "hint": self.hint().to(tongue),
            "retryable": self.retryable(),
            "retry_after": self.retry_after(),
        });
        if let Some(site) = self.site() {
            document["site"] = serde_json::json!({ "code": site.code, "message": site.message });
        }
        document
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.detail().fmt(f)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn Error + 'static))
    }
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_finds_its_own_row() {
        for (row, code) in TABLE.iter().zip(Code::all()) {
            assert_eq!(code.row().name, row.name);
            assert_eq!(
                code as usize,
                TABLE.iter().position(|other| other.code == code).expect("in the table")
            );
        }
        assert_eq!(TABLE.len(), Code::Internal as usize + 1);
    }

    #[test]
    fn the_table_is_the_contract() {
        insta::assert_snapshot!(
            TABLE
                .iter()
                .map(|row| format!("{:17} {} {} {}\n", row.name, row.http, row.exit, row.retryable))
                .collect::<String>()
        );
    }

    #[test]
    fn part_seconds_round_up() {
        let failure = Failure::new(Code::SiteRefused).with_retry_after(Duration::from_millis(1_001));
        assert_eq!(failure.retry_after(), Some(2));
        assert_eq!(failure.document(Tongue::ENGLISH)["retry_after"], 2);
    }
}
