//! The English help texts as messages, for translators.

use std::{collections::BTreeSet, fmt::Write as _, fs};

use super::texts;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../savethat-words/locales/en/help.ftl");

const HEAD: &str = "\
# Help texts of the command, as they stand in the command itself: for translators. This file is made of them and not packed into the
# program: UPDATE_WORDS=1 cargo nextest run -E 'test(help::)'
#
# An id is the way to its place: help-get-output is the flag --output of savethat get. -long is what only --help shows, below the
# short text. Names of commands, of flags (--data), of settings (operator_name) and of fields ({handle}) stay as they are,
# and so do the words that may be set (household, page) and what is written in capitals (NAME.json).
";

/// With `UPDATE_WORDS=1` in the environment the file is written instead, as snapshots are with `INSTA_UPDATE`.
#[test]
fn the_file_for_translators_has_the_texts_of_the_command() {
    let made = made();
    if std::env::var_os("UPDATE_WORDS").is_some() {
        fs::write(FILE, &made).expect("the file can be written");
    }
    let there = fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        there == made,
        "locales/en/help.ftl is not what the command says: run this test with UPDATE_WORDS=1"
    );
}

fn made() -> String {
    let mut file = HEAD.to_owned();
    let (mut known, mut last) = (BTreeSet::new(), String::new());
    let mut all = texts();
    // What belongs together stands together; beyond that in the order of the command.
    all.sort_by_key(|(id, _)| section(id).0);
    for (id, text) in all {
        if !known.insert(id.clone()) {
            continue;
        }
        let (_, section) = section(&id);
        if section != last {
            let _written = write!(file, "\n## {section}\n\n");
            last = section;
        }
        let _written = writeln!(file, "{id} ={}", value(&text));
    }
    file
}

/// Where a message stands in the file, and its heading there.
fn section(id: &str) -> (u8, String) {
    match id.trim_start_matches("help-").split('-').next() {
        Some("savethat" | "verbose" | "config" | "links" | "file") | None => {
            (0, "Several commands".to_owned())
        }
        Some("heading") => (2, "Headings of settings".to_owned()),
        Some("set") => (3, "Settings".to_owned()),
        Some("value") => (4, "Values of flags".to_owned()),
        Some(command) => (1, format!("savethat {command}")),
    }
}

/// A text as Fluent reads it.
fn value(text: &str) -> String {
    let escaped = |line: &str| {
        let chars = line.char_indices().map(|(at, char)| match char {
            '{' | '}' => format!("{{\"{char}\"}}"),
            // At the start of a line these would begin something else.
            '[' | '*' | '.' if at == 0 => format!("{{\"{char}\"}}"),
            char => char.to_string(),
        });
        chars.collect::<String>()
    };
    if !text.contains('\n') {
        return format!(" {}", escaped(text));
    }
    let lines = text
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!("    {}", escaped(line)) });
    lines.fold(String::new(), |all, line| all + "\n" + &line)
}

#[test]
fn a_text_is_written_so_that_it_can_be_read() {
    assert_eq!(value("with a { it is {n}"), " with a {\"{\"} it is {\"{\"}n{\"}\"}");
    assert_eq!(value("One\n\n[two] three"), "\n    One\n\n    {\"[\"}two] three");
}
