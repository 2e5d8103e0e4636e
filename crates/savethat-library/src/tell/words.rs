//! What happened, in words.

use jiff::Timestamp;
use savethat::failure::Code;
use savethat_words::{Said, Tongue, say};

use crate::{
    event::{Event, What},
    watch::UNDER_AGE,
};

/// One event as a sentence or two.
pub(super) fn line(event: &Event, tongue: Tongue) -> String {
    let who = format!("@{}", event.handle);
    match &event.what {
        What::Kept { .. } => tongue.telling_kept(who),
        What::Missed { why, .. } => tongue.telling_missed(who, missed(why)),
        What::NotLooked { since, until } => tongue.telling_not_looked(who, time(*since), time(*until)),
        What::Closed { why } => tongue.telling_closed(who, closed(why)),
    }
}

/// All of them in a few words.
pub(super) fn title(events: &[&Event], tongue: Tongue) -> String {
    if let [event] = events {
        let who = format!("@{}", event.handle);
        return match event.what {
            What::Kept { .. } => tongue.telling_title_kept(who),
            What::Missed { .. } => tongue.telling_title_missed(who),
            What::NotLooked { .. } => tongue.telling_title_not_looked(who),
            What::Closed { .. } => tongue.telling_title_closed(who),
        };
    }
    let count = |kind: &str, said: fn(usize) -> Said| {
        let count = events.iter().filter(|event| event.what.kind() == kind).count();
        (count > 0).then(|| said(count))
    };
    let counts = [
        count("kept", say::telling_count_kept),
        count("missed", say::telling_count_missed),
        count("not_looked", say::telling_count_not_looked),
        count("closed", say::telling_count_closed),
    ];
    let counts = counts.into_iter().flatten().reduce(say::telling_and_count);
    counts.map(|counts| tongue.telling_title_counts(counts)).unwrap_or_default()
}

fn missed(why: &str) -> Said {
    match code(why) {
        // That it is over is no reason: it was never asked for in time, or not with an answer.
        Some(Code::Expired) => say::telling_missed_over(),
        Some(code) => code.sentence(),
        None => say::telling_missed_somehow(),
    }
}

fn closed(why: &str) -> Said {
    match code(why) {
        Some(Code::Private) => say::telling_closed_private(),
        Some(Code::NotFound) => say::telling_closed_gone(),
        Some(Code::LoginRequired) => say::telling_closed_login(),
        Some(Code::RegionBlocked) => say::telling_closed_region(),
        Some(Code::Withheld) => say::telling_closed_withheld(),
        _ if why == UNDER_AGE => say::telling_closed_child(),
        Some(code) => code.sentence(),
        None => say::telling_closed_somehow(),
    }
}

fn code(why: &str) -> Option<Code> {
    Code::all().find(|code| code.as_str() == why)
}

/// To the minute, the same in every language.
fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(event: &Event) -> String {
        super::line(event, Tongue::ENGLISH)
    }

    fn title(events: &[&Event]) -> String {
        super::title(events, Tongue::ENGLISH)
    }

    fn event(what: What) -> Event {
        let at = "2026-11-22T12:00:00Z".parse().expect("a time");
        Event { seq: 1, at, what, source: "tiktok".into(), handle: "alice".into() }
    }

    fn missed_for(why: &str) -> Event {
        event(What::Missed { id: "1".into(), why: why.into() })
    }

    #[test]
    fn each_is_a_sentence() {
        assert_eq!(line(&event(What::Kept { id: "1".into() })), "@alice: a Story was kept.");
        assert_eq!(
            line(&missed_for("site_unreachable")),
            "@alice: a Story was missed. TikTok could not be reached."
        );
        assert!(line(&missed_for("expired")).ends_with("It was over before it could be kept."));
        assert!(line(&missed_for("of a later version")).ends_with("It could not be kept."));
        let (since, until) = ("2026-11-20T01:02:03Z", "2026-11-21T04:05:06Z");
        let not_looked =
            What::NotLooked { since: since.parse().expect("one"), until: until.parse().expect("one") };
        assert!(line(&event(not_looked)).contains("from 2026-11-20 01:02 UTC to 2026-11-21 04:05 UTC."));
        for (why, words) in [("private", "is private"), ("under_age", "a child"), ("?", "does not show it")] {
            assert!(line(&event(What::Closed { why: why.into() })).contains(words), "{why}");
        }
    }

    #[test]
    fn the_title_counts() {
        let kept = event(What::Kept { id: "1".into() });
        assert_eq!(title(&[&kept]), "A Story of @alice was kept");
        let closed = event(What::Closed { why: "private".into() });
        let all = [&kept, &kept, &missed_for("expired"), &closed];
        assert_eq!(title(&all), "Stories: 2 kept, 1 missed, 1 account closed");
    }
}
