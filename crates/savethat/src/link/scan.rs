//! The walk through a text, word by word, each looked at once.

use std::ops::Range;

use super::{
    Candidate, MOST, address,
    chars::{is_handle, is_word},
};

/// Fewest and most digits of a bare number.
const ID_DIGITS: std::ops::RangeInclusive<usize> = 15..=25;

/// A longer `@name` is none on any site.
const LONGEST_HANDLE: usize = 100;

/// What a word turned out to be.
enum Seen {
    /// A word.
    Nothing,
    /// It looked like a candidate, and was one or not: it counts, so that bad ones cannot take for ever.
    Tried(Option<Candidate>),
}

/// Everything in `text` that could be meant.
pub(super) fn candidates(text: &str) -> Vec<Candidate> {
    let text = text.trim();
    let mut found = Vec::new();
    let (mut tried, mut at) = (0, 0);
    while tried < MOST
        && let Some(word) = word_from(text, at)
    {
        let (seen, next) = look(text, &word);
        at = next;
        if let Seen::Tried(candidate) = seen {
            tried += 1;
            found.extend(candidate);
        }
    }
    found
}

/// The next word at or behind `at`.
fn word_from(text: &str, at: usize) -> Option<Range<usize>> {
    let start = at + text[at..].find(is_word)?;
    Some(start..word_end(text, start))
}

fn word_end(text: &str, start: usize) -> usize {
    text[start..].find(|c| !is_word(c)).map_or(text.len(), |length| start + length)
}

/// What `word` is, and where to go on: never before its end.
fn look(text: &str, word: &Range<usize>) -> (Seen, usize) {
    let behind = &text[word.end..];
    if behind.starts_with("://") {
        return with_scheme(text, word);
    }
    if text[..word.start].ends_with(['@', '＠']) {
        return (handle(text, word), word.end);
    }
    if behind.starts_with('@') {
        return with_user(text, word);
    }
    // `...tiktok.com` and `_tiktok.com/…_`: the marks are the sentence's.
    let name = text[word.clone()].trim_start_matches(|c: char| !c.is_alphanumeric());
    if address::is_host(name, address::is_followed(behind)) {
        let start = word.end - name.len();
        let end = address::end_behind_host(text, word.end);
        return (Seen::Tried(address::read(&text[start..end], false)), end);
    }
    (id(&text[word.clone()]), word.end)
}

fn with_scheme(text: &str, word: &Range<usize>) -> (Seen, usize) {
    let from = word.end + "://".len();
    // `https://https://…`: the second one is meant.
    let second =
        word_from(text, from).filter(|second| second.start == from && text[second.end..].starts_with("://"));
    if second.is_some_and(|second| address::web_scheme(text, from, second.end) == Some(from)) {
        return (Seen::Nothing, from);
    }
    // `seehttps://…`: no scheme that anybody uses ends in another.
    let start = address::web_scheme(text, word.start, word.end).unwrap_or(word.start);
    let end = address::end(text, from);
    (Seen::Tried(address::read(&text[start..end], true)), end)
}

/// `word@…`: an e-mail address, or a user in front of a host where a path or a port follows.
fn with_user(text: &str, word: &Range<usize>) -> (Seen, usize) {
    let start = word.end + '@'.len_utf8();
    let host = start..word_end(text, start);
    if address::is_host(&text[host.clone()], address::is_followed(&text[host.end..]))
        && address::is_followed(&text[host.end..])
    {
        let end = address::end_behind_host(text, host.end);
        return (Seen::Tried(address::read(&text[word.start..end], false)), end);
    }
    (Seen::Nothing, host.end)
}

/// `word` stands behind an `@`.
fn handle(text: &str, word: &Range<usize>) -> Seen {
    let (before, behind) = (&text[..word.start], &text[word.end..]);
    let inside = before
        .chars()
        .rev()
        .nth(1)
        .is_some_and(|c| is_word(c) || matches!(c, '/' | '@' | '＠' | '=' | '&' | '%'));
    // `@name@server` is of another world; of `@name/video/ID` the number is meant.
    let goes_on =
        behind.starts_with('@') || behind.strip_prefix('/').is_some_and(|path| path.starts_with(is_word));
    let word = &text[word.clone()];
    let name = &word[..word.find(|c| !is_handle(c)).unwrap_or(word.len())];
    // Some names end in a dot, as many sentences do: it is the name's where nothing else was pasted.
    let alone = behind.is_empty() && before.chars().nth(1).is_none();
    let name = if alone { name } else { name.trim_end_matches(['.', '-']) };
    if inside || goes_on || name.is_empty() || name.len() > LONGEST_HANDLE {
        return Seen::Nothing;
    }
    Seen::Tried(Some(Candidate::Handle(name.to_owned())))
}

fn id(word: &str) -> Seen {
    let digits = word.trim_end_matches('.');
    if ID_DIGITS.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        Seen::Tried(Some(Candidate::Id(digits.to_owned())))
    } else {
        Seen::Nothing
    }
}
