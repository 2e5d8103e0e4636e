//! What a device shows: a document for the page's worker.

use savethat_words::Tongue;
use serde_json::json;

use crate::{
    event::{Event, What},
    tell::{Message, words},
};

/// In bytes, of the words alone. With all around them a document stays below 3 KB, and services take 4 (RFC 8030, §7.2).
const TITLE: usize = 300;
const BODY: usize = 900;
/// Of the line that counts what is left out.
const COUNT: usize = 100;
const PATH: usize = 200;

/// `{"title", "body", "url", "tag"}`: `url` is a path on this server, and a `tag` that comes twice takes its own place.
pub(super) fn note(message: &Message, tongue: Tongue) -> Vec<u8> {
    let events: Vec<&Event> = message.news.iter().map(|news| &news.event).collect();
    let (title, body) = if events.is_empty() {
        (tongue.push_test_title(), tongue.push_test_body())
    } else {
        (words::title(&events, tongue), body(&events, tongue))
    };
    let note = json!({
        "title": plain(&title, TITLE),
        "body": plain(&body, BODY),
        "url": tongue.addressed().path(&path(&events)),
        "tag": message.id,
    });
    note.to_string().into_bytes()
}

/// A line for each, as many as there is room for.
fn body(events: &[&Event], tongue: Tongue) -> String {
    let mut body = String::new();
    for (n, event) in events.iter().enumerate() {
        let line = words::line(event, tongue);
        if n > 0 && body.len() + 1 + line.len() > BODY - COUNT {
            body.push('\n');
            body.push_str(&tongue.push_more(events.len() - n));
            break;
        }
        if n > 0 {
            body.push('\n');
        }
        body.push_str(&line);
    }
    body
}

/// The post, where it is about one that was kept.
fn path(events: &[&Event]) -> String {
    let path = match events {
        [Event { what: What::Kept { id }, source, .. }] => format!("/library/{source}/{id}"),
        _ => String::new(),
    };
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || b"/_-".contains(&byte);
    if !path.is_empty() && path.len() <= PATH && path.bytes().all(fine) { path } else { "/watch".to_owned() }
}

/// Without what JSON writes longer than it is, and cut to so many bytes.
fn plain(text: &str, most: usize) -> String {
    let mut room = most;
    let fits = |char: &char| {
        room.checked_sub(char.len_utf8()).is_some_and(|left| {
            room = left;
            true
        })
    };
    text.chars().filter(|char| *char == '\n' || !char.is_control()).take_while(fits).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::tell::News;

    fn message(events: impl IntoIterator<Item = (What, &'static str)>) -> Message {
        let at = "2026-11-22T12:00:00Z".parse().expect("a time");
        let event = |(what, handle): (What, &str)| Event {
            seq: 1,
            at,
            what,
            source: "tiktok".into(),
            handle: handle.into(),
        };
        let news = events.into_iter().map(|one| News { event: event(one), link: None }).collect();
        Message { id: "d1".into(), at, news }
    }

    fn kept(id: &str) -> What {
        What::Kept { id: id.into() }
    }

    fn document(message: &Message) -> Value {
        serde_json::from_slice(&note(message, Tongue::ENGLISH)).expect("JSON")
    }

    #[test]
    fn one_that_was_kept_leads_to_it() {
        let document = document(&message([(kept("7300"), "alice")]));
        assert_eq!(
            document,
            json!({ "title": "A Story of @alice was kept", "body": "@alice: a Story was kept.",
                    "url": "/en/library/tiktok/7300", "tag": "d1" })
        );
    }

    #[test]
    fn all_else_leads_to_what_happened() {
        let missed = What::Missed { id: "1".into(), why: "expired".into() };
        let one = document(&message([(missed.clone(), "alice")]));
        assert_eq!(
            (one["url"].as_str(), one["title"].as_str()),
            (Some("/en/watch"), Some("A Story of @alice was missed"))
        );
        let two = document(&message([(kept("1"), "alice"), (missed, "bob")]));
        assert_eq!(
            (two["url"].as_str(), two["title"].as_str()),
            (Some("/en/watch"), Some("Stories: 1 kept, 1 missed"))
        );
        assert_eq!(
            two["body"],
            "@alice: a Story was kept.\n@bob: a Story was missed. It was over before it could be kept."
        );
        assert_eq!(document(&message([(kept("../evil"), "alice")]))["url"], "/en/watch");
    }

    #[test]
    fn a_test_says_that_it_is_one() {
        let document = document(&message([]));
        assert_eq!(
            (document["title"].as_str(), document["url"].as_str()),
            (Some("A test of savethat"), Some("/en/watch"))
        );
    }

    #[test]
    fn it_is_never_long() {
        let many = message((0..100).map(|_| (kept("1"), "alice")));
        let (bytes, body) =
            (note(&many, Tongue::ENGLISH), document(&many)["body"].as_str().expect("words").to_owned());
        assert!(bytes.len() < 3_000, "{}", bytes.len());
        let lines = body.lines().count();
        assert!(body.ends_with(&format!("\nand {} more", 100 - (lines - 1))), "{body}");
        // What no site sends, and what JSON writes longest.
        for odd in ["\"", "\u{1}", "\u{10ffff}", "é"] {
            let odd: &'static str = Box::leak(odd.repeat(5_000).into_boxed_str());
            let bytes = note(&message([(kept(odd), odd), (kept("2"), odd)]), Tongue::ENGLISH);
            assert!(bytes.len() < 3_000, "{}", bytes.len());
            serde_json::from_slice::<Value>(&bytes).expect("JSON");
        }
    }
}
