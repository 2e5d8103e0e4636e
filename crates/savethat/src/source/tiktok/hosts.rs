//! Which hosts are the site's own. Pure: names only; addresses inside networks are the guarded client's business.

/// Pages and answers. `tiktokv.com` carries shared links (seen in links of data exports).
const SITE: &[&str] = &["tiktok.com", "tiktokv.com"];

/// Media, beside the hosts of [`SITE`]. The three `tiktokcdn` families are in captures of 2025 and 2026; the two
/// country forms of `tiktokv` and the older families below them are second-hand.
const MEDIA: &[&str] = &[
    "tiktokcdn.com",
    "tiktokcdn-us.com",
    "tiktokcdn-eu.com",
    "tiktokv.us",
    "tiktokv.eu",
    "muscdn.com",
    "ibyteimg.com",
    "byteoversea.com",
    "byteicdn.com",
    "musical.ly",
];

/// May a page or an answer come from `host`? `extra` are families that the operator added.
pub(crate) fn is_site(host: &str, extra: &[String]) -> bool {
    within(host, SITE) || within(host, extra)
}

/// May media come from `host`? `extra` are families that the operator added.
pub(crate) fn is_media(host: &str, extra: &[String]) -> bool {
    within(host, SITE) || within(host, MEDIA) || within(host, extra)
}

/// Whether `host` is one of the families or below one of them, with a dot before it.
fn within<S: AsRef<str>>(host: &str, families: &[S]) -> bool {
    families.iter().any(|family| {
        let family = family.as_ref().trim_matches('.');
        let Some(at) = host.len().checked_sub(family.len()) else { return false };
        !family.is_empty()
            && host.is_char_boundary(at)
            && host[at..].eq_ignore_ascii_case(family)
            && (at == 0 || (at > 1 && host.as_bytes()[at - 1] == b'.'))
    })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("www.tiktok.com", true)]
    #[case("tiktok.com", true)]
    #[case("WWW.TikTok.COM", true)]
    #[case("v16-webapp-prime.us.tiktok.com", true)]
    #[case("www.tiktokv.com", true)]
    #[case("tiktokcdn.com", false)]
    #[case("eviltiktok.com", false)]
    #[case(".tiktok.com", false)]
    #[case("tiktok.com.evil.example", false)]
    #[case("tiktok.com.", false)]
    #[case("éiktok.com", false)]
    #[case("", false)]
    fn pages(#[case] host: &str, #[case] ours: bool) {
        assert_eq!(is_site(host, &[]), ours);
    }

    #[rstest]
    #[case("p16-sign-va.tiktokcdn.com", true)]
    #[case("v16m.tiktokcdn-us.com", true)]
    #[case("p16-common-sign.tiktokcdn-eu.com", true)]
    #[case("v16-webapp-prime.tiktok.com", true)]
    #[case("tiktokcdn-us.com.evil.example", false)]
    #[case("nottiktokcdn.com", false)]
    #[case("127.0.0.1", false)]
    #[case("localhost", false)]
    fn media(#[case] host: &str, #[case] ours: bool) {
        assert_eq!(is_media(host, &[]), ours);
    }

    #[test]
    fn the_operator_may_add_families() {
        let extra = [".cdn.example".to_owned(), String::new()];
        assert!(is_media("a.cdn.example", &extra));
        assert!(is_site("cdn.example", &extra));
        assert!(!is_media("xcdn.example", &extra));
        assert!(!is_media("anything.invalid", &extra));
    }
}
