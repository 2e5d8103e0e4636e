//! Nothing is said in English alone: a sentence for people is a message of `savethat-words`.

use crate::tree;

const CRATES: [&str; 2] = ["savethat", "savethat-library"];

/// What takes a sentence.
const TAKERS: [&str; 3] = ["with_detail(", "with_hint(", "Said::from("];

/// How one begins that is no message.
const LITERALS: [&str; 3] = ["\"", "r#\"", "format!"];

#[test]
fn no_sentence_is_in_one_language_only() {
    let mut wrong = Vec::new();
    for name in CRATES {
        for (shown, text) in tree::product(&tree::root().join("crates").join(name).join("src")) {
            wrong.extend(literal(&text).into_iter().map(|line| format!("{shown}:{line}")));
        }
    }
    assert!(wrong.is_empty(), "sentences that are no messages:\n{}", wrong.join("\n"));
}

/// The lines, from 1, where a sentence is written out.
fn literal(text: &str) -> Vec<usize> {
    let ends = TAKERS
        .iter()
        .flat_map(|taker| text.match_indices(taker).map(|(at, _)| at + taker.len()))
        .filter(|&end| LITERALS.iter().any(|literal| text[end..].trim_start().starts_with(literal)));
    let mut lines: Vec<usize> = ends.map(|end| text[..end].lines().count()).collect();
    lines.sort_unstable();
    lines
}

/// What is wrong is a message, too: a `String` would be in one language.
#[test]
fn no_error_is_a_string() {
    let mut wrong = Vec::new();
    for name in ["savethat", "savethat-library", "savethat-web", "savethat-cli"] {
        for (shown, text) in tree::product(&tree::root().join("crates").join(name).join("src")) {
            wrong.extend(stringly(&text).into_iter().map(|line| format!("{shown}:{line}")));
        }
    }
    assert!(wrong.is_empty(), "errors that are no messages:\n{}", wrong.join("\n"));
}

/// The lines, from 1, of functions whose error is a string.
fn stringly(text: &str) -> Vec<usize> {
    let is_one = |line: &str| {
        line.contains("-> Result<")
            && [", String> {", ", &'static str> {"].iter().any(|end| line.ends_with(end))
    };
    (1..).zip(text.lines()).filter(|(_, line)| is_one(line)).map(|(at, _)| at).collect()
}

#[test]
fn an_error_that_is_a_string_is_found() {
    let fine = "fn a() -> Result<HashMap<String, String>, Said> {";
    assert_eq!(stringly(&format!("{fine}\n}}\n    pub fn b(text: &str) -> Result<Rate, String> {{")), [3]);
}

#[test]
fn a_sentence_in_one_language_is_found() {
    let fine = "failure.with_detail(say::reason_deleted()).with_hint(hint)";
    assert!(literal(fine).is_empty());
    assert_eq!(literal(&format!("{fine}\n    .with_detail(\"It is gone.\")")), [2]);
    assert_eq!(literal("a.with_hint(\n    format!(\"Ask {who}.\"),\n)\nSaid::from(\"Gone.\")"), [1, 4]);
}
