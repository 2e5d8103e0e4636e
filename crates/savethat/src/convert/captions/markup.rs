//! What stands inside the words of a cue: tags and entities of WebVTT (§4.2.2), and none of them.

use std::borrow::Cow;

use super::{lines, webvtt};

/// Plain words as WebVTT writes them.
pub(super) fn escaped(text: &str) -> String {
    // A `>` needs no escaping but in an arrow, which would end the cue.
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Words as SubRip has them: `<i>`, `<b>` and `<u>` stay, other tags go, entities are what they stand for.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // Looked for once: from a `<` that nothing closes on, none is a tag.
    let last_close = text.len() - text.rfind('>').unwrap_or(0);
    while let Some(at) = rest.find(['<', '&']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (shown, length) = if rest.starts_with('&') {
            entity(rest)
        } else if rest.len() > last_close {
            tag(rest)
        } else {
            None
        }
        .unwrap_or((Cow::Borrowed(&rest[..1]), 1));
        plain.push_str(&shown);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    lines(&plain).replace("-->", "→")
}

/// What stays of a tag, and its length; `None` where this `<` begins none.
fn tag(text: &str) -> Option<(Cow<'_, str>, usize)> {
    let inner = &text[1..];
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        // A time, from which on the words were sung.
        let (_, rest) = webvtt::time(name)?;
        let rest = rest.strip_prefix('>')?;
        return Some(("".into(), text.len() - rest.len()));
    }
    if !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '>') {
        return None;
    }
    let end = text.find('>')?;
    let slash = if inner.starts_with('/') { "/" } else { "" };
    let first = name.split(|char: char| !char.is_ascii_alphanumeric()).next().unwrap_or_default();
    let kept = match first {
        "i" | "b" | "u" => format!("<{slash}{first}>").into(),
        _ => "".into(),
    };
    Some((kept, end + 1))
}

/// What an entity stands for, and its length; `None` where this `&` begins none that we know.
fn entity(text: &str) -> Option<(Cow<'_, str>, usize)> {
    // The longest that we know are those of numbers: `&#x10FFFF;`.
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let shown = match &text[1..end] {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u{a0}",
        "lrm" => "\u{200e}",
        "rlm" => "\u{200f}",
        number => {
            let number = number.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            let char = char::from_u32(code)?;
            // A line that ends by number would end the cue.
            let shown = if char.is_control() { " ".to_owned() } else { char.to_string() };
            return Some((shown.into(), end + 1));
        }
    };
    Some((shown.into(), end + 1))
}
