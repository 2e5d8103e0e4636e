//! What fills a page: settings and translations that nobody asked for, as large as on the real one. All words
//! are made up here.

use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::dice::Dice;

const WORDS: [&str; 48] = [
    "account",
    "allow",
    "answer",
    "banner",
    "before",
    "browse",
    "button",
    "cancel",
    "change",
    "choose",
    "close",
    "comment",
    "confirm",
    "continue",
    "creator",
    "device",
    "discover",
    "download",
    "explore",
    "follow",
    "friend",
    "gallery",
    "hidden",
    "inbox",
    "invite",
    "language",
    "later",
    "message",
    "notice",
    "option",
    "people",
    "photo",
    "player",
    "policy",
    "privacy",
    "profile",
    "recent",
    "remove",
    "report",
    "request",
    "setting",
    "share",
    "sound",
    "story",
    "suggested",
    "update",
    "video",
    "viewer",
];

/// `count` translations as the text of a JSON object, some 75 bytes each.
fn phrases(count: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::from("{");
    for n in 0..count {
        let comma = if n == 0 { "" } else { "," };
        let (area, word) = (dice.pick(&WORDS), dice.pick(&WORDS));
        let _ = write!(text, "{comma}\"webapp_{area}_{word}_{n}\":\"");
        for m in 0..3 + dice.below(6) {
            let space = if m == 0 { "" } else { " " };
            let _ = write!(text, "{space}{}", dice.pick(&WORDS));
        }
        text.push_str(match dice.below(12) {
            0 => " {count}.\"",
            1 => " (\\u00e9t\\u00e9)\"",
            2 => "? \\\"OK\\\"\"",
            _ => "\"",
        });
    }
    text.push('}');
    text
}

/// `count` settings of mixed types, nested a little, some 34 bytes each.
fn settings(count: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::from("{");
    for n in 0..count {
        let comma = if n == 0 { "" } else { "," };
        let _ = write!(text, "{comma}\"{}_{}_{n}\":", dice.pick(&WORDS), dice.pick(&WORDS));
        let _ = match dice.below(6) {
            0 => write!(text, "{}", dice.below(2) == 0),
            1 => write!(text, "{}", dice.below(100_000)),
            2 => write!(text, "\"{}\"", dice.hex(16)),
            3 => write!(text, "[{},{},{}]", dice.below(9), dice.below(99), dice.below(999)),
            4 => write!(
                text,
                "{{\"vid\":\"{}\",\"on\":true,\"rate\":0.{}}}",
                dice.below(90_000_000),
                1 + dice.below(9)
            ),
            _ => write!(text, "null"),
        };
    }
    text.push('}');
    text
}

/// JSON fragments, made once.
pub(crate) struct Padding {
    /// Some 18 KB, `abTestVersion`.
    pub(crate) versions: String,
    /// Some 42 KB.
    pub(crate) business: String,
    /// Some 170 KB.
    pub(crate) desktop_words: String,
    /// Some 37 KB.
    pub(crate) phone_words: String,
    /// Some 13 KB.
    pub(crate) phone_business: String,
    /// HTML between the head and the data, some 36 KB of style.
    pub(crate) style: String,
}

/// The fragments that every page shares.
pub(crate) fn padding() -> &'static Padding {
    static PADDING: OnceLock<Padding> = OnceLock::new();
    PADDING.get_or_init(|| Padding {
        versions: settings(525, 1),
        business: settings(1225, 2),
        desktop_words: phrases(2300, 3),
        phone_words: phrases(515, 4),
        phone_business: settings(380, 5),
        style: style(),
    })
}

fn style() -> String {
    let mut dice = Dice::new(6);
    let mut text = String::from("<style data-emotion=\"sim\">");
    while text.len() < 36_000 {
        let _ = write!(
            text,
            ".css-{}-Div{}{{display:flex;padding:{}px {}px;color:#{};width:{}%;}}",
            dice.hex(7),
            dice.pick(&WORDS),
            dice.below(32),
            dice.below(32),
            dice.hex(6),
            dice.below(101)
        );
    }
    text.push_str("</style>");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fragments_are_json_of_the_size_they_claim() {
        let made = padding();
        for (text, size) in [
            (&made.versions, 18_000),
            (&made.business, 42_000),
            (&made.desktop_words, 170_000),
            (&made.phone_words, 37_000),
            (&made.phone_business, 13_000),
        ] {
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok());
            assert!(text.len().abs_diff(size) < size / 10, "{} for {size}", text.len());
        }
    }
}
