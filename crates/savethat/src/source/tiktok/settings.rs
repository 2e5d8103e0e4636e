//! What an operator may change about how the site is asked, to follow a change of the site before a release does.

use http::HeaderValue;
use savethat_words::{Said, say};

use super::{dress, ladder::Rung};
use crate::rate::Rate;

/// All of it optional: the default asks as built in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteSettings {
    /// In place of the desktop browser's `User-Agent`. The phone's stays: it is what brings the phone's page.
    pub user_agent: Option<String>,
    /// The ways in, in the order in which they are tried; empty: as built in.
    pub rungs: Vec<Rung>,
    /// Host families beside the site's own, for pages and media, such as `cdn.example`.
    pub extra_hosts: Vec<String>,
    /// Look-ups in all that may reach the site; `None`: no limit.
    pub rate: Option<Rate>,
}

impl SiteSettings {
    /// The desktop browser's `User-Agent` that is built in.
    pub const USER_AGENT: &'static str = dress::DESKTOP;

    /// A `User-Agent` that can be sent.
    ///
    /// # Errors
    /// A phrase for the operator.
    pub fn user_agent(text: &str) -> Result<String, Said> {
        let text = text.trim();
        let sendable = HeaderValue::from_str(text).is_ok() && text.is_ascii();
        if !text.is_empty() && text.len() <= 512 && sendable {
            Ok(text.to_owned())
        } else {
            Err(say::setting_user_agent())
        }
    }

    /// Names of ways in, in the order in which they are to be tried.
    ///
    /// # Errors
    /// A phrase for the operator, with the names that are known.
    pub fn rungs<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Vec<Rung>, Said> {
        let known = || Rung::ALL.map(Rung::name).join(", ");
        let mut rungs = Vec::new();
        for name in names {
            let rung =
                Rung::named(name.trim()).ok_or_else(|| say::setting_way_unknown(name.trim(), known()))?;
            if rungs.contains(&rung) {
                return Err(say::setting_way_twice(rung.name()));
            }
            rungs.push(rung);
        }
        if rungs == [Rung::Stories] {
            return Err(say::setting_way_stories());
        }
        Ok(rungs)
    }

    /// A host family: a name with a dot in it, without scheme, port or path. Names below it are meant too.
    ///
    /// # Errors
    /// A phrase for the operator.
    pub fn extra_host(text: &str) -> Result<String, Said> {
        let host = text.trim().trim_start_matches('.').to_ascii_lowercase();
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let labels: Vec<&str> = host.split('.').collect();
        // The last label of a name is never a number: this is no IP address, in whatever notation.
        let named = labels.last().is_some_and(|last| !last.bytes().any(|byte| byte.is_ascii_digit()));
        if labels.len() >= 2 && host.len() <= 253 && named && labels.into_iter().all(label) {
            Ok(host)
        } else {
            Err(say::setting_host(text.trim()))
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("cdn.example", Some("cdn.example"))]
    #[case(" .CDN.example ", Some("cdn.example"))]
    #[case("com", None)]
    #[case("https://cdn.example", None)]
    #[case("cdn.example:8443", None)]
    #[case("cdn.example/x", None)]
    #[case("10.0.0.8", None)]
    #[case("0x7f.1", None)]
    #[case("[::1]", None)]
    #[case("a..b", None)]
    #[case("*.example.org", None)]
    #[case("", None)]
    fn families(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(SiteSettings::extra_host(text).ok().as_deref(), expected);
    }

    #[test]
    fn ways_in_are_known_by_name_and_named_once() {
        assert_eq!(SiteSettings::rungs(["phone", " page "]), Ok(vec![Rung::Phone, Rung::Page]));
        let unknown = SiteSettings::rungs(["phone", "door"]).expect_err("unknown").to_string();
        assert!(unknown.contains("\"door\"") && unknown.contains("page, phone, player, embed, stories"));
        assert!(SiteSettings::rungs(["phone", "phone"]).is_err());
        assert!(SiteSettings::rungs([""]).is_err());
        assert!(SiteSettings::rungs(["stories"]).is_err());
        assert!(SiteSettings::rungs(["stories", "page"]).is_ok());
    }

    #[rstest]
    #[case("Mozilla/5.0 (X11; Linux x86_64)", true)]
    #[case("", false)]
    #[case("a\r\nb: c", false)]
    #[case("größer", false)]
    fn user_agents(#[case] text: &str, #[case] sendable: bool) {
        assert_eq!(SiteSettings::user_agent(text).is_ok(), sendable);
    }
}
