//! What the site says when it does not show a post, in the words of our table.
//!
//! Codes and messages are second-hand (`10204` with `item doesn't exist` is in a capture of 2026-09). A failure never
//! claims more than the evidence: a number that nobody has explained stays a number.

use jiff::{SignedDuration, Timestamp};
use savethat_words::{Said, say};

use super::{
    item::DAY,
    page::{Answer, Wanted},
};
use crate::failure::{Code, Failure};

/// The seconds of 2016-09-01 and of 2100-01-01. The site did not exist before; signed addresses and posts that claim a
/// later time are nonsense.
const PLAUSIBLE: std::ops::Range<i64> = 1_472_688_000..4_102_444_800;

/// So much later than the second in its id a post was made at most.
const LATEST: SignedDuration = SignedDuration::from_secs(72);

/// A second that a post or a signature can have.
pub(super) fn plausible(second: i64) -> Option<Timestamp> {
    PLAUSIBLE.contains(&second).then(|| Timestamp::from_second(second).ok()).flatten()
}

/// When a post was made, by its id: the upper 32 bits are a Unix second, up to 72 s before the time of posting (checked
/// on three captured posts). Never decides anything before the site was asked.
#[must_use]
pub fn posted_of(id: &str) -> Option<Timestamp> {
    let number: u64 = id.parse().ok()?;
    plausible(i64::try_from(number >> 32).ok()?)
}

/// What a non-zero status for a post means. A [`Answer::Verdict`] is about this very post; a [`Answer::Nothing`] is not,
/// and another way in should be tried.
pub(crate) fn post<T>(code: i64, message: &str, wanted: &Wanted<'_>) -> Answer<T> {
    let reasons = Reasons::of(message);
    let failure = match code {
        10216 | 10222 => Failure::new(Code::Private),
        10221 => account_gone(),
        10231 => Failure::new(Code::RegionBlocked),
        10000 => return Answer::Nothing(Failure::new(Code::SiteRefused).with_site(code, message)),
        10102 => return Answer::Nothing(sign_in().with_site(code, message)),
        _ => match reasons.failure() {
            Some(failure) => failure,
            // Not served, and no reason: other ways in may have it, or tell why not.
            None if is_absence(code) => {
                return Answer::Nothing(Failure::new(Code::NotFound).with_site(code, message));
            }
            None => return Answer::Nothing(unknown(code, message)),
        },
    };
    Answer::Verdict(aged(failure.with_site(code, message), wanted, None))
}

/// What a message without a status says, where it says something that is known.
pub(super) fn message<T>(message: &str, wanted: &Wanted<'_>) -> Option<Answer<T>> {
    let failure = Reasons::of(message).failure()?;
    Some(Answer::Verdict(aged(failure.with_site(0, message), wanted, None)))
}

/// What a non-zero status for an account or its list means.
pub(crate) fn account<T>(code: i64, message: &str) -> Answer<T> {
    let failure = match code {
        10221 | 10202..=10204 => account_gone(),
        10222 | 10216 => Failure::new(Code::Private).with_detail(say::reason_account_private()),
        10231 => Failure::new(Code::RegionBlocked),
        10000 => return Answer::Nothing(Failure::new(Code::SiteRefused).with_site(code, message)),
        10102 => return Answer::Nothing(sign_in().with_site(code, message)),
        _ => match Reasons::of(message).failure() {
            Some(failure) => failure,
            None => return Answer::Nothing(unknown(code, message)),
        },
    };
    Answer::Verdict(failure.with_site(code, message))
}

/// The words of `statusMsg`, which are joined by `&` and of which several may be true.
#[derive(Default)]
struct Reasons {
    missing: bool,
    deleted: bool,
    private: bool,
    private_account: bool,
    reviewing: bool,
    classified: bool,
    elsewhere: bool,
}

impl Reasons {
    fn of(message: &str) -> Self {
        let has = |part: &str| message.contains(part);
        Self {
            missing: has("item doesn't exist") || has("item doesn\u{2019}t exist"),
            deleted: has("status_deleted"),
            private: has("status_self_see") || has("item_privacy_authorization") || has("status_friend_see"),
            private_account: has("author_secret"),
            reviewing: has("status_reviewing") || has("status_audit_not_pass"),
            classified: has("content_classification"),
            // `cross_border_violation_ur` too.
            elsewhere: has("cross_border") || has("geo_filter") || has("geo_fencing"),
        }
    }

    /// What lasts comes before what may pass, and what holds for everyone before what holds for us.
    fn failure(&self) -> Option<Failure> {
        let failure = if self.deleted && (self.private || self.private_account) {
            // Which of the two is not told: gone for us is what both have in common.
            Failure::new(Code::NotFound).with_detail(say::reason_deleted_or_private())
        } else if self.deleted {
            Failure::new(Code::NotFound).with_detail(say::reason_deleted())
        } else if self.private_account {
            Failure::new(Code::Private).with_detail(say::reason_account_private())
        } else if self.private {
            Failure::new(Code::Private)
        } else if self.reviewing {
            reviewing()
        } else if self.classified {
            classified()
        } else if self.elsewhere {
            Failure::new(Code::RegionBlocked)
        } else if self.missing {
            Failure::new(Code::NotFound)
        } else {
            return None;
        };
        Some(failure)
    }
}

/// The statuses for a post that is not served, whatever the reason.
pub(super) fn is_absence(code: i64) -> bool {
    matches!(code, 10202..=10204)
}

/// No way in has it, the site gave no reason, and oEmbed does not know it either or was not to be had.
pub(super) fn unsaid(failure: &Failure, story: bool) -> Failure {
    if story {
        return failure.clone().with_detail(say::reason_story_hidden());
    }
    failure.clone()
}

/// No way in has it, and yet oEmbed knows it: shown, but not here (second-hand, from one probe).
pub(super) fn elsewhere(failure: &Failure) -> Failure {
    let elsewhere = Failure::new(Code::RegionBlocked).with_detail(say::reason_not_in_country());
    match failure.site() {
        Some(site) => elsewhere.with_site(site.code, site.message.clone()),
        None => elsewhere,
    }
}

fn unknown(code: i64, message: &str) -> Failure {
    Failure::new(Code::SiteChanged)
        .with_detail(say::reason_unknown_status(code.to_string()))
        .with_site(code, message)
}

fn account_gone() -> Failure {
    Failure::new(Code::NotFound).with_detail(say::reason_account_gone())
}

fn sign_in() -> Failure {
    Failure::new(Code::SiteRefused).with_detail(say::reason_sign_in())
}

fn reviewing() -> Failure {
    Failure::new(Code::NotFound).with_detail(say::reason_reviewing()).with_hint(say::reason_reviewing_hint())
}

/// `isReviewing` or `takeDown` of an item.
pub(super) fn withdrawn(wanted: &Wanted<'_>, posted: Option<Timestamp>) -> Failure {
    let failure = Failure::new(Code::NotFound).with_detail(say::reason_taken_down());
    aged(failure, wanted, posted)
}

/// The gate before sensitive or age-restricted posts.
pub(super) fn classified() -> Failure {
    Failure::new(Code::LoginRequired).with_detail(say::reason_sensitive())
}

/// What the age of a post adds to a `not_found`, now that the site has said no: a known Story older than a day is
/// `expired`; of anything else only a hint says that it may have been one. Every other failure stays as it is: it says
/// more than the age does. `posted` where it is known better than by the id.
pub(crate) fn aged(failure: Failure, wanted: &Wanted<'_>, posted: Option<Timestamp>) -> Failure {
    let Some(at) = posted.or_else(|| posted_of(wanted.id)) else { return failure };
    let age = wanted.now.duration_since(at);
    if failure.code() != Code::NotFound || age <= DAY {
        return failure;
    }
    if wanted.story {
        // By its id it may have been posted a little later: nobody is told of more time than has passed.
        let over = age - DAY - if posted.is_some() { SignedDuration::ZERO } else { LATEST };
        let expired = Failure::new(Code::Expired).with_detail(say::reason_story_over(ago(over)));
        return match failure.site() {
            Some(site) => expired.with_site(site.code, site.message.clone()),
            None => expired,
        };
    }
    let hint = say::reason_maybe_a_story_hint(ago(age), failure.hint());
    failure.with_hint(hint)
}

/// `40 minutes ago`, `30 h ago`, `5 days ago`: whole ones, never more than have passed.
fn ago(span: SignedDuration) -> Said {
    let hours = span.as_hours();
    match span.as_mins() {
        ..=0 => say::ago_now(),
        minutes @ 1..60 => say::reason_ago_minutes(minutes),
        _ if hours < 72 => say::ago_hours(hours),
        _ => say::reason_ago_days(hours / 24),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::source::tiktok::trials;

    /// Posted 2025-07-14 03:13:53 UTC by its id.
    const ID: &str = "7526770564367748360";

    fn ruled(code: i64, message: &str, story: bool, hours: i64) -> (bool, Failure) {
        let session = trials::session();
        let now = posted_of(ID).expect("a plausible id") + jiff::SignedDuration::from_hours(hours);
        let wanted = Wanted { story, now, ..trials::wanted(ID, &session) };
        match post::<()>(code, message, &wanted) {
            Answer::Verdict(failure) => (true, failure),
            Answer::Nothing(failure) => (false, failure),
            Answer::Found(()) | Answer::Challenge(_) => panic!("a status is neither"),
        }
    }

    #[rstest]
    #[case(10204, "item doesn't exist", Code::NotFound)]
    #[case(10204, "status_deleted", Code::NotFound)]
    #[case(10204, "item_privacy_authorization&status_deleted", Code::NotFound)]
    #[case(10204, "status_self_see", Code::Private)]
    #[case(10204, "item_privacy_authorization", Code::Private)]
    #[case(10204, "status_friend_see", Code::Private)]
    #[case(10204, "author_secret", Code::Private)]
    #[case(10204, "status_reviewing", Code::NotFound)]
    #[case(10204, "status_audit_not_pass", Code::NotFound)]
    #[case(10204, "content_classification", Code::LoginRequired)]
    #[case(10204, "cross_border_violation_ur", Code::RegionBlocked)]
    #[case(10204, "copyright_geo_filter", Code::RegionBlocked)]
    #[case(10204, "person_geo_fencing", Code::RegionBlocked)]
    #[case(10223, "status_deleted", Code::NotFound)]
    #[case(10216, "", Code::Private)]
    #[case(10221, "", Code::NotFound)]
    #[case(10222, "", Code::Private)]
    #[case(10231, "", Code::RegionBlocked)]
    fn statuses_about_the_post(#[case] code: i64, #[case] message: &str, #[case] expected: Code) {
        let (final_word, failure) = ruled(code, message, false, 1);
        assert!(final_word);
        assert_eq!(failure.code(), expected);
        let site = failure.site().expect("the answer is kept");
        assert_eq!((site.code, site.message.as_str()), (code, message));
        assert!(!failure.detail().to_string().contains("10204"), "the sentence is for people");
    }

    #[rstest]
    #[case(10202, Code::NotFound)]
    #[case(10203, Code::NotFound)]
    #[case(10204, Code::NotFound)]
    #[case(10000, Code::SiteRefused)]
    #[case(10102, Code::SiteRefused)]
    #[case(10101, Code::SiteChanged)]
    #[case(10215, Code::SiteChanged)]
    #[case(10240, Code::SiteChanged)]
    #[case(100_004, Code::SiteChanged)]
    #[case(i64::MIN, Code::SiteChanged)]
    fn statuses_about_something_else(#[case] code: i64, #[case] expected: Code) {
        let (final_word, failure) = ruled(code, "", true, 100);
        assert!(!final_word);
        assert_eq!(failure.code(), expected);
        if expected == Code::SiteChanged {
            assert!(failure.detail().to_string().contains(&code.to_string()));
        }
    }

    #[test]
    fn deleted_or_private_says_both() {
        let (_, failure) = ruled(10204, "item_privacy_authorization&status_deleted", false, 1);
        assert!(failure.detail().to_string().contains("deleted or made private"));
    }

    #[rstest]
    #[case(true, 25, Code::Expired)]
    #[case(true, 24, Code::NotFound)]
    #[case(true, -5, Code::NotFound)]
    #[case(false, 25, Code::NotFound)]
    fn only_a_known_story_expires(#[case] story: bool, #[case] hours: i64, #[case] expected: Code) {
        assert_eq!(ruled(10204, "item doesn't exist", story, hours).1.code(), expected);
    }

    #[rstest]
    #[case(24 * 60 + 2, "This Story expired just now.")]
    #[case(24 * 60 + 42, "This Story expired 40 minutes ago.")]
    #[case(30 * 60 + 2, "This Story expired 6 h ago.")]
    #[case(24 * 60 * 101 + 2, "This Story expired 100 days ago.")]
    fn a_story_says_since_when_it_is_over(#[case] minutes: i64, #[case] expected: &str) {
        let session = trials::session();
        let now = posted_of(ID).expect("a plausible id") + SignedDuration::from_mins(minutes);
        let wanted = Wanted { story: true, now, ..trials::wanted(ID, &session) };
        let failure = aged(Failure::new(Code::NotFound), &wanted, None);
        assert_eq!(failure.detail().to_string(), format!("{expected} Stories last 24 hours."));
    }

    #[test]
    fn private_stays_private_at_any_age() {
        assert_eq!(ruled(10216, "", true, 100).1.code(), Code::Private);
        assert_eq!(ruled(10204, "status_self_see", true, 100).1.code(), Code::Private);
    }

    #[rstest]
    #[case(30, "If this was a Story it is over; it was posted 30 h ago. It was deleted")]
    #[case(24 * 400, "If this was a Story it is over; it was posted 400 days ago. ")]
    fn age_is_the_first_hint(#[case] hours: i64, #[case] expected: &str) {
        let (_, failure) = ruled(10204, "item doesn't exist", false, hours);
        assert!(failure.hint().to_string().starts_with(expected), "{}", failure.hint());
        assert!(
            !ruled(10204, "status_deleted", false, 23).1.hint().to_string().contains("If this was a Story")
        );
    }

    #[rstest]
    #[case("7526770564367748360", Some(1_752_462_833))]
    #[case("1", None)]
    #[case("0", None)]
    #[case("", None)]
    #[case("99999999999999999999999", None)]
    #[case("18446744073709551615", None)]
    #[case("-5", None)]
    #[case("752677056436774836x", None)]
    fn ids_tell_the_time(#[case] id: &str, #[case] second: Option<i64>) {
        let posted = posted_of(id).map(Timestamp::as_second);
        match second {
            // Up to 72 seconds before the time of posting.
            Some(_) => assert!((1_752_462_842 - 72..=1_752_462_842).contains(&posted.expect("plausible"))),
            None => assert_eq!(posted, None),
        }
    }

    #[test]
    fn an_id_out_of_time_decides_nothing() {
        let session = trials::session();
        let wanted = Wanted { story: true, ..trials::wanted("12345", &session) };
        match post::<()>(10204, "item doesn't exist", &wanted) {
            Answer::Verdict(failure) => assert_eq!(failure.code(), Code::NotFound),
            _ => panic!("a verdict"),
        }
    }

    #[rstest]
    #[case(10221, Code::NotFound)]
    #[case(10222, Code::Private)]
    #[case(10231, Code::RegionBlocked)]
    fn accounts(#[case] code: i64, #[case] expected: Code) {
        match account::<()>(code, "") {
            Answer::Verdict(failure) => assert_eq!(failure.code(), expected),
            _ => panic!("a verdict"),
        }
        assert!(matches!(account::<()>(10101, ""), Answer::Nothing(_)));
    }
}
