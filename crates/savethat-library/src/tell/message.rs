//! What is said: some events, for people and for programs.

use jiff::Timestamp;
use savethat_words::Tongue;
use serde_json::{Value, json};

use super::words;
use crate::event::Event;

/// Bytes that are left for the last line, at least: a smaller number may have the longer word.
const LAST: usize = 31;

/// An event, with where its post is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// What happened.
    pub event: Event,
    /// The address of the post, where it is known.
    pub link: Option<String>,
}

/// Some events that are told together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The same for every try.
    pub id: String,
    /// When it was made.
    pub at: Timestamp,
    /// In the order in which it happened. Empty: only to see whether it comes through.
    pub news: Vec<News>,
}

impl Message {
    /// In a few words.
    #[must_use]
    pub fn title(&self, tongue: Tongue) -> String {
        if self.news.is_empty() {
            return tongue.telling_test_title();
        }
        let events: Vec<&Event> = self.news.iter().map(|news| &news.event).collect();
        words::title(&events, tongue)
    }

    /// In sentences, at most so many bytes of them; what is left out is counted.
    #[must_use]
    pub fn text(&self, most: usize, tongue: Tongue) -> String {
        if self.news.is_empty() {
            return tongue.telling_test();
        }
        // Room for the line that counts.
        let room = most.saturating_sub(tongue.telling_more(self.news.len()).len().max(LAST) + 1);
        let mut text = String::new();
        for (n, news) in self.news.iter().enumerate() {
            let mut line = words::line(&news.event, tongue);
            if let Some(link) = &news.link {
                line = format!("{line}\n{link}");
            }
            if text.len() + line.len() + 1 > room {
                text.push('\n');
                text.push_str(&tongue.telling_more(self.news.len() - n));
                break;
            }
            if n > 0 {
                text.push('\n');
            }
            text.push_str(&line);
        }
        text
    }

    /// The address of the post, where it is about one.
    pub(super) fn link(&self) -> Option<&str> {
        match self.news.as_slice() {
            [one] => one.link.as_deref(),
            _ => None,
        }
    }

    /// For programs.
    #[must_use]
    pub fn document(&self) -> Value {
        let events: Vec<Value> = self.news.iter().map(News::document).collect();
        json!({ "id": self.id, "at": self.at.to_string(), "events": events })
    }
}

impl News {
    fn document(&self) -> Value {
        let mut document = self.event.document();
        document["link"] = self.link.clone().into();
        document
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::What;

    fn news(seq: i64, what: What, link: Option<&str>) -> News {
        let at = "2026-11-22T12:00:00Z".parse().expect("a time");
        let event = Event { seq, at, what, source: "tiktok".into(), handle: "alice".into() };
        News { event, link: link.map(str::to_owned) }
    }

    fn message(news: Vec<News>) -> Message {
        Message { id: "d1".into(), at: "2026-11-22T12:00:05Z".parse().expect("a time"), news }
    }

    #[test]
    fn programs_get_every_field() {
        let since = "2026-11-20T00:00:00Z".parse().expect("a time");
        let until = "2026-11-21T00:00:00Z".parse().expect("a time");
        let all = message(vec![
            news(7, What::Kept { id: "9".into() }, Some("https://www.tiktok.com/@alice/video/9")),
            news(8, What::Missed { id: "10".into(), why: "site_refused".into() }, None),
            news(9, What::NotLooked { since, until }, None),
        ]);
        assert_eq!(
            all.document(),
            json!({ "id": "d1", "at": "2026-11-22T12:00:05Z", "events": [
                { "seq": 7, "at": "2026-11-22T12:00:00Z", "kind": "kept", "source": "tiktok", "handle": "alice", "id": "9",
                  "link": "https://www.tiktok.com/@alice/video/9", "why": null, "since": null, "until": null },
                { "seq": 8, "at": "2026-11-22T12:00:00Z", "kind": "missed", "source": "tiktok", "handle": "alice", "id": "10",
                  "link": null, "why": "site_refused", "since": null, "until": null },
                { "seq": 9, "at": "2026-11-22T12:00:00Z", "kind": "not_looked", "source": "tiktok", "handle": "alice",
                  "id": null, "link": null, "why": null, "since": "2026-11-20T00:00:00Z", "until": "2026-11-21T00:00:00Z" },
            ] })
        );
    }

    #[test]
    fn people_get_sentences_and_links() {
        let one = message(vec![news(7, What::Kept { id: "9".into() }, Some("https://a.example/9"))]);
        assert_eq!(one.text(4_000, Tongue::ENGLISH), "@alice: a Story was kept.\nhttps://a.example/9");
        assert_eq!(one.link(), Some("https://a.example/9"));
        assert!(message(Vec::new()).text(4_000, Tongue::ENGLISH).contains("notify test"));
    }

    #[test]
    fn what_is_too_long_is_counted() {
        let many = message((0..100).map(|seq| news(seq, What::Kept { id: "9".into() }, None)).collect());
        let text = many.text(500, Tongue::ENGLISH);
        assert!(text.len() <= 500 && text.ends_with("\nand 82 more"), "{text}");
        assert_eq!(many.text(usize::MAX, Tongue::ENGLISH).lines().count(), 100);
    }
}
