//! Which of the kept posts a request asks for.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use savethat_library::store::{Place, Wanted};
use savethat_words::say;
use url::form_urlencoded::Serializer;

use crate::{asked::Asked, problem::Problem};

/// In bytes: no caption is looked for by more.
const LONGEST: usize = 300;

/// A question about what is kept, and where in the answer it goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Asking {
    pub(crate) words: String,
    /// Without the `@`; possibly empty.
    pub(crate) by: String,
    /// `story`, `video`, `photos`, or empty.
    pub(crate) kind: String,
    /// The first and the last day, in UTC, both inclusive.
    pub(crate) from: Option<Date>,
    pub(crate) to: Option<Date>,
    pub(crate) after: Option<Place>,
}

impl Asking {
    /// # Errors
    /// `bad_request`: a day that is none, a kind that there is not.
    pub(crate) fn of(asked: &Asked) -> Result<Self, Problem> {
        let text = |name: &str| asked.get(name).unwrap_or_default().trim().to_owned();
        let (words, by, kind) = (text("q"), text("by").trim_start_matches('@').to_owned(), text("kind"));
        if words.len() > LONGEST || by.len() > LONGEST {
            return Err(Problem::bad_request(say::shelf_asks_too_much()));
        }
        if !["", "story", "video", "photos"].contains(&kind.as_str()) {
            return Err(Problem::bad_request(say::shelf_no_kind()));
        }
        let after = asked.get("after").map(|text| place(text).ok_or_else(lost)).transpose()?;
        Ok(Self { words, by, kind, from: day(asked, "from")?, to: day(asked, "to")?, after })
    }

    /// As the store is asked. A last day before the first finds nothing.
    pub(crate) fn wanted(&self) -> Wanted {
        let start = |day: Date| day.to_zoned(TimeZone::UTC).ok().map(|start| start.timestamp());
        Wanted {
            words: self.words.clone(),
            handle: Some(self.by.clone()).filter(|by| !by.is_empty()),
            kind: Some(self.kind.clone()).filter(|kind| !kind.is_empty()),
            since: self.from.and_then(start),
            before: self.to.and_then(|day| day.tomorrow().ok()).and_then(start),
            public: false,
        }
    }

    /// It asks for more than words.
    pub(crate) fn is_narrow(&self) -> bool {
        !self.by.is_empty() || !self.kind.is_empty() || self.from.is_some() || self.to.is_some()
    }

    /// Nothing is asked for but all of it.
    pub(crate) fn is_everything(&self) -> bool {
        *self == Self { after: self.after, ..Self::default() }
    }

    /// The address, below `path`, of the same question, going on at `after`.
    pub(crate) fn href(&self, path: &str, after: Option<Place>) -> String {
        let mut query = Serializer::new(String::new());
        let (from, to) = (self.from.map(|day| day.to_string()), self.to.map(|day| day.to_string()));
        let after = after.map(place_text);
        let texts = [("q", &self.words), ("by", &self.by), ("kind", &self.kind)];
        for (name, value) in texts.into_iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        for (name, value) in [("from", from), ("to", to), ("after", after)] {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

fn lost() -> Problem {
    Problem::bad_request(say::shelf_no_place())
}

/// `MILLISECONDS.ROW`.
pub(crate) fn place_text(place: Place) -> String {
    format!("{}.{}", place.posted.as_millisecond(), place.seq)
}

fn place(text: &str) -> Option<Place> {
    let (posted, seq) = text.split_once('.')?;
    let posted = Timestamp::from_millisecond(posted.parse().ok()?).ok()?;
    Some(Place { posted, seq: seq.parse().ok()? })
}

fn day(asked: &Asked, name: &str) -> Result<Option<Date>, Problem> {
    let Some(text) = asked.get(name) else { return Ok(None) };
    let wrong = || Problem::bad_request(say::shelf_no_day(format!("{text:.20}")));
    text.trim().parse().map(Some).map_err(|_wrong| wrong())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("")]
    #[case("q=sun+%F0%9F%8C%9E&by=alice&kind=story&from=2026-11-01&to=2026-11-30&after=1795348800123.77")]
    #[case("after=-5.1")]
    fn a_question_is_its_address(#[case] query: &str) {
        let asking = Asking::of(&Asked::of(query)).unwrap();
        let expected = if query.is_empty() { "/library".to_owned() } else { format!("/library?{query}") };
        assert_eq!(asking.href("/library", asking.after), expected);
        assert_eq!(asking.is_everything(), !query.contains("q="));
    }

    #[test]
    fn days_are_whole() {
        let wanted = Asking::of(&Asked::of("from=2026-11-22&to=2026-11-22&by=%40alice")).unwrap().wanted();
        assert_eq!(wanted.since.unwrap().to_string(), "2026-11-22T00:00:00Z");
        assert_eq!(wanted.before.unwrap().to_string(), "2026-11-23T00:00:00Z");
        assert_eq!(wanted.handle.as_deref(), Some("alice"));
    }

    #[rstest]
    #[case("from=yesterday")]
    #[case("to=2026-02-30")]
    #[case("kind=film")]
    #[case("after=1")]
    #[case("after=99999999999999999999.1")]
    #[case("after=1.x")]
    fn what_is_malformed_is_told(#[case] query: &str) {
        assert_eq!(Asking::of(&Asked::of(query)).unwrap_err().code(), "bad_request");
    }

    #[test]
    fn an_endless_word_is_refused() {
        Asking::of(&Asked::of(&format!("q={}", "x".repeat(LONGEST + 1)))).unwrap_err();
    }
}
