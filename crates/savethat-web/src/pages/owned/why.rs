//! Why a look failed or a Story was missed, in a few words.

use savethat::failure::Code;
use savethat_library::watch::UNDER_AGE;
use savethat_words::{Said, say};

/// What stands in the library. A code that only a later version knows is shown as it is.
pub(super) fn said(code: &str) -> Said {
    if code == UNDER_AGE {
        return say::why_under_age();
    }
    let known = Code::all().find(|known| known.as_str() == code).and_then(of);
    known.unwrap_or_else(|| code.replace('_', " ").into())
}

fn of(code: Code) -> Option<Said> {
    Some(match code {
        Code::NotALink => say::why_not_a_link(),
        Code::SiteUnknown => say::why_site_unknown(),
        Code::LinkUnsupported => say::why_link_unsupported(),
        Code::NoStories => say::why_no_stories(),
        Code::Expired => say::why_expired(),
        Code::NotFound => say::why_not_found(),
        Code::Private => say::why_private(),
        Code::LoginRequired => say::why_login_required(),
        Code::RegionBlocked => say::why_region_blocked(),
        Code::SiteRefused => say::why_site_refused(),
        Code::SiteUnreachable => say::why_site_unreachable(),
        Code::SiteChanged => say::why_site_changed(),
        Code::MediaBroken => say::why_media_broken(),
        Code::TooLarge => say::why_too_large(),
        Code::NoSpace => say::why_no_space(),
        Code::Withheld => say::why_withheld(),
        Code::RateLimited => say::why_rate_limited(),
        Code::RefusedAddress => say::why_refused_address(),
        Code::Internal => say::why_internal(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_words() {
        for code in Code::all() {
            let said = of(code).unwrap_or_else(|| panic!("{code:?} has none"));
            assert_eq!(said.to_string(), code.as_str().replace('_', " "), "in English its own");
        }
        assert_eq!(said(UNDER_AGE).to_string(), "under age");
        assert_eq!(said("of_a_later_version").to_string(), "of a later version");
    }
}
