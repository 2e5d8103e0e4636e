//! Nothing half-done and no test that is never run.

use crate::{code, tree};

#[test]
fn nothing_is_left_half_done() {
    let wrong: Vec<String> = tree::files(&tree::root(), &["rs"])
        .iter()
        .map(|path| tree::read(path))
        .flat_map(|(shown, text)| leftovers(&text).into_iter().map(move |what| format!("{shown}: {what}")))
        .collect();
    assert!(wrong.is_empty(), "left over:\n{}", wrong.join("\n"));
}

fn leftovers(text: &str) -> Vec<&'static str> {
    let code = code::bare(text);
    let tokens = code::tokens(&code);
    let mut found = Vec::new();
    for (what, pattern) in [
        ("todo!", &["todo", "!"][..]),
        ("unimplemented!", &["unimplemented", "!"]),
        ("dbg!", &["dbg", "!"]),
        ("#[ignore]", &["#", "[", "ignore"]),
    ] {
        found.extend(tokens.windows(pattern.len()).any(|window| window == pattern).then_some(what));
    }
    found
}

#[test]
fn what_is_left_over_is_found() {
    assert_eq!(leftovers("fn a() { todo!() }"), ["todo!"]);
    assert_eq!(
        leftovers("#[ignore = \"slow\"] fn a() { dbg!(1); unimplemented!(\"later\") }"),
        ["unimplemented!", "dbg!", "#[ignore]"]
    );
    assert!(leftovers("// todo!()\nlet a = \"dbg!\"; let todo = !b;").is_empty());
}
