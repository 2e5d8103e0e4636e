//! A file that nobody can read in one sitting is split.

use crate::{code, tree};

/// Lines, tests not counted.
const MOST: usize = 600;

#[test]
fn no_source_file_is_too_long() {
    let scripts = tree::files(&tree::root(), &["js"]).into_iter().map(|path| tree::read(&path));
    let long: Vec<String> = tree::product(&tree::root())
        .into_iter()
        .chain(scripts)
        .filter_map(|(shown, text)| Some(format!("{shown}: {} lines", too_long(&shown, &text)?)))
        .collect();
    assert!(long.is_empty(), "longer than {MOST} lines without tests:\n{}", long.join("\n"));
}

/// How many, if too many.
fn too_long(shown: &str, text: &str) -> Option<usize> {
    // Blanking keeps the lines, so that comments count: they are read too.
    let lines = if shown.ends_with(".rs") { code::without_tests(&code::bare(text)) } else { text.to_owned() };
    Some(lines.lines().count()).filter(|count| *count > MOST)
}

#[test]
fn a_file_that_is_too_long_is_found() {
    let line = "// a comment is read too\n";
    assert_eq!(too_long("a.rs", &line.repeat(601)), Some(601));
    assert_eq!(too_long("a.rs", &line.repeat(600)), None);
    assert_eq!(
        too_long("a.rs", &format!("{}#[cfg(test)]\nmod tests {{\n{}}}\n", line.repeat(590), line.repeat(99))),
        None
    );
}
