//! What happened, in words.

use jiff::Timestamp;
use savethat::failure::Code;

use crate::{
    event::{Event, What},
    watch::UNDER_AGE,
};

/// One event as a sentence or two.
pub(super) fn line(event: &Event) -> String {
    let who = &event.handle;
    match &event.what {
        What::Kept { .. } => format!("@{who}: a Story was kept."),
        What::Missed { why, .. } => format!("@{who}: a Story was missed. {}", missed(why)),
        What::NotLooked { since, until } => format!(
            "@{who}: nobody looked from {} to {}. Stories of that time may be missing.",
            time(*since),
            time(*until)
        ),
        What::Closed { why } => format!("@{who}: no Stories can be seen. {}", closed(why)),
    }
}

/// All of them in a few words.
pub(super) fn title(events: &[&Event]) -> String {
    if let [event] = events {
        let who = &event.handle;
        return match event.what {
            What::Kept { .. } => format!("A Story of @{who} was kept"),
            What::Missed { .. } => format!("A Story of @{who} was missed"),
            What::NotLooked { .. } => format!("Nobody looked for Stories of @{who}"),
            What::Closed { .. } => format!("@{who} is closed"),
        };
    }
    let count = |kind: &str| events.iter().filter(|event| event.what.kind() == kind).count();
    let counts = [
        (count("kept"), "kept", "kept"),
        (count("missed"), "missed", "missed"),
        (count("not_looked"), "time not looked", "times not looked"),
        (count("closed"), "account closed", "accounts closed"),
    ];
    let parts = counts.iter().filter(|(count, ..)| *count > 0);
    let parts = parts.map(|(count, one, many)| format!("{count} {}", if *count == 1 { one } else { many }));
    format!("Stories: {}", parts.collect::<Vec<_>>().join(", "))
}

fn missed(why: &str) -> String {
    match code(why) {
        // That it is over is no reason: it was never asked for in time, or not with an answer.
        Some(Code::Expired) => "It was over before it could be kept.".to_owned(),
        Some(code) => code.sentence().to_string(),
        None => "It could not be kept.".to_owned(),
    }
}

fn closed(why: &str) -> String {
    match code(why) {
        Some(Code::Private) => "The account is private.".to_owned(),
        Some(Code::NotFound) => "TikTok says that there is no such account.".to_owned(),
        Some(Code::LoginRequired) => "It is shown only to people who are signed in.".to_owned(),
        Some(Code::RegionBlocked) => {
            "TikTok does not show it in the country that this server asks from.".to_owned()
        }
        Some(Code::Withheld) => "Whoever runs this server has withdrawn it on request.".to_owned(),
        _ if why == UNDER_AGE => {
            "TikTok marks the account as that of a child, and such are not watched.".to_owned()
        }
        Some(code) => code.sentence().to_string(),
        None => "TikTok does not show it.".to_owned(),
    }
}

fn code(why: &str) -> Option<Code> {
    Code::all().find(|code| code.as_str() == why)
}

/// To the minute.
fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

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
