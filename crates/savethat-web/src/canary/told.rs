//! What is told of the site: a line for people, a report for machines.
//!
//! The newer word holds: the canary's, or that of somebody's own look-up. Without a canary there are only the latter, and
//! they speak only of what worked: a look-up that failed may have been about its post.

use jiff::Timestamp;
use savethat::{failure::Code, probe::Standing, source::tiktok::Rung};
use savethat_words::{Said, Tongue, say};
use serde_json::{Value, json};

use super::Seen;
use crate::words;

/// The last look-up that found something says nothing about today.
const LONG_AGO: i64 = 24 * 60 * 60;

/// A line on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// That it works or not, since when and by which way: a piece of a page.
    pub(crate) said: String,
    /// When that was.
    pub(crate) at: Timestamp,
    /// The entry of the help page, where it does not work.
    pub(crate) help: Option<&'static str>,
}

impl Line {
    /// When that was, for machines. HTML takes three digits of a second at most; whole ones are enough.
    pub(crate) fn machine(&self) -> String {
        whole(self.at)
    }
}

/// For people; nothing where nothing is known.
pub(crate) fn line(
    t: Tongue,
    seen: Option<&Seen>,
    worked: Option<(Rung, Timestamp)>,
    now: Timestamp,
) -> Option<Line> {
    let recent = worked.filter(|(_, at)| now.as_second() - at.as_second() <= LONG_AGO);
    let checked = seen.and_then(|seen| checked(t, seen, now));
    let visitors = recent.map(|(rung, at)| {
        let rest = t.site_by(words::ago(t, now, at), called(rung));
        Line { said: t.site_worked_html(rest), at, help: None }
    });
    match (checked, visitors) {
        // What worked for somebody after a check that failed is the newer word.
        (Some(checked), Some(visitors)) if checked.help.is_some() && visitors.at > checked.at => {
            Some(visitors)
        }
        (Some(checked), _) => Some(checked),
        (None, visitors) => visitors,
    }
}

fn checked(t: Tongue, seen: &Seen, now: Timestamp) -> Option<Line> {
    let ago = words::ago(t, now, seen.at);
    let (said, help) = match &seen.standing {
        Standing::Works(rung) => {
            let mut broken = seen.broken().map(|(rung, _)| called(rung).to(t));
            let rest = match broken.next() {
                None => t.site_checked_by(ago, called(*rung)),
                Some(first) => {
                    let ways = broken.fold(first, |ways, way| t.site_ways(ways, way));
                    t.site_checked_by_not(ago, called(*rung), ways)
                }
            };
            (t.site_working_html(rest), None)
        }
        Standing::NoBytes(_, failure) => (t.site_down_html(t.site_no_bytes(ago)), Some(failure.code())),
        Standing::Down(failure) => {
            let rest = match failure.code() {
                Code::SiteRefused => t.site_refuses(ago),
                Code::SiteUnreachable => t.site_away(ago),
                Code::SiteChanged => t.site_unreadable(ago),
                _ => t.site_checked(ago),
            };
            (t.site_down_html(rest), Some(failure.code()))
        }
        // Nothing is known: it was the wrong post to look at.
        Standing::Gone(_) => return None,
    };
    Some(Line { said, at: seen.at, help: help.map(Code::as_str) })
}

/// As people would call a way in.
fn called(rung: Rung) -> Said {
    match rung {
        Rung::Page => say::way_page(),
        Rung::Phone => say::way_phone(),
        Rung::Player => say::way_player(),
        Rung::Embed => say::way_embed(),
        Rung::Stories => say::way_stories(),
    }
}

/// For machines. `state` is `working`, `no_media`, `down`, `post_gone` (the canary's own post is gone: nothing is known), or
/// `unchecked`.
pub(crate) fn report(seen: Option<&Seen>, worked: Option<(Rung, Timestamp)>, now: Timestamp) -> Value {
    let ago = |at: Timestamp| (now.as_second() - at.as_second()).max(0);
    let mut report = json!({
        "state": seen.map_or("unchecked", Seen::state),
        "last_worked": worked.map(|(rung, at)| json!({ "by": rung.name(), "at": whole(at), "ago_s": ago(at) })),
    });
    let Some(seen) = seen else { return report };
    report["checked"] = whole(seen.at).into();
    report["checked_ago_s"] = ago(seen.at).into();
    report["by"] = match &seen.standing {
        Standing::Works(rung) | Standing::NoBytes(rung, _) => rung.name().into(),
        Standing::Gone(_) | Standing::Down(_) => Value::Null,
    };
    if let Standing::Down(failure) | Standing::Gone(failure) | Standing::NoBytes(_, failure) = &seen.standing
    {
        report["code"] = failure.code().as_str().into();
    }
    let media = seen.media.as_ref().map(|trouble| ("media", trouble));
    let broken = seen.broken().map(|(rung, trouble)| (rung.name(), trouble)).chain(media);
    report["broken"] = broken
        .map(|(name, trouble)| {
            json!({ "way": name, "code": trouble.failure.code().as_str(), "since": whole(trouble.since) })
        })
        .collect();
    report["ways"] = seen.ways.iter().map(|(rung, _)| rung.name()).collect();
    report
}

/// Whole seconds are enough.
fn whole(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).unwrap_or(at).to_string()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use savethat::failure::Failure;

    use super::{super::seen::Trouble, *};

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60).expect("a time")
    }

    fn seen(standing: Standing, broken: &[Rung]) -> Seen {
        let trouble = Trouble { failure: Failure::new(Code::SiteRefused), since: at(0) };
        let ways = [Rung::Page, Rung::Phone, Rung::Player];
        let ways = ways.map(|rung| (rung, broken.contains(&rung).then(|| trouble.clone())));
        Seen { at: at(6), standing, ways: ways.into(), media: None }
    }

    fn told(seen: Option<&Seen>, worked: Option<(Rung, Timestamp)>) -> String {
        line(Tongue::ENGLISH, seen, worked, at(10)).map_or_else(String::new, |line| {
            format!("TikTok: {}", line.said.replace("<strong>", "").replace("</strong>", ""))
        })
    }

    #[test]
    fn the_newer_word_holds() {
        let works = seen(Standing::Works(Rung::Phone), &[Rung::Page]);
        assert_eq!(
            told(Some(&works), None),
            "TikTok: working, checked 4 min ago, by the phone page; not by the desktop page"
        );
        let visitors = Some((Rung::Player, at(8)));
        assert_eq!(told(None, visitors), "TikTok: last worked 2 min ago, by the player’s data");
        let down = seen(Standing::Down(Failure::new(Code::SiteRefused)), &[]);
        assert_eq!(told(Some(&down), visitors), told(None, visitors), "it worked after the check");
        assert_eq!(
            told(Some(&down), Some((Rung::Player, at(5)))),
            "TikTok: not working, checked 4 min ago; it refuses this server"
        );
        let gone = seen(Standing::Gone(Failure::new(Code::NotFound)), &[]);
        assert_eq!(told(Some(&gone), None), "");
        assert_eq!(told(None, Some((Rung::Page, at(10 - 24 * 60 - 1)))), "", "a day ago is no news");
        assert_eq!(told(None, None), "");
    }

    #[test]
    fn a_time_for_machines_has_whole_seconds() {
        let mut seen = seen(Standing::Works(Rung::Page), &[]);
        seen.at += jiff::SignedDuration::from_nanos(802_540_202);
        assert_eq!(
            line(Tongue::ENGLISH, Some(&seen), None, at(7)).expect("a line").machine(),
            at(6).to_string()
        );
    }

    #[rstest]
    #[case(Standing::Works(Rung::Phone), "working", None)]
    #[case(Standing::NoBytes(Rung::Page, Failure::new(Code::MediaBroken)), "no_media", Some("media_broken"))]
    #[case(Standing::Down(Failure::new(Code::SiteChanged)), "down", Some("site_changed"))]
    #[case(Standing::Gone(Failure::new(Code::Private)), "post_gone", Some("private"))]
    fn machines_are_told_more(#[case] standing: Standing, #[case] state: &str, #[case] code: Option<&str>) {
        let report = report(Some(&seen(standing, &[Rung::Page])), None, at(10));
        assert_eq!((report["state"].as_str(), report["code"].as_str()), (Some(state), code));
        assert_eq!(report["checked_ago_s"], 240);
        assert_eq!(
            report["broken"],
            json!([{ "way": "page", "code": "site_refused", "since": at(0).to_string() }])
        );
    }

    #[test]
    fn nothing_is_said_where_nothing_is_known() {
        assert_eq!(report(None, None, at(0)), json!({ "state": "unchecked", "last_worked": null }));
    }
}
