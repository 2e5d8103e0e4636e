//! Every English message is said somewhere.

use std::{fs, path::Path};

use super::file::Messages;

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crates");
    for entry in fs::read_dir(crates).expect("a folder") {
        let path = entry.expect("an entry").path();
        read(&path.join("src"), &mut code);
        read(&path.join("templates"), &mut code);
    }
    let english = Messages::of("en");
    // Those of the command are found by the names of its parts: its own tests compare them.
    let unused: Vec<_> = english.ids().filter(|id| !id.starts_with("help-") && !is_used(id, &code)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// As `t.a_message(…)`, or as `say::a_message`.
fn is_used(id: &str, code: &str) -> bool {
    let name = id.replace('-', "_");
    let whole = |at: usize, length: usize| {
        let next = code[at + length..].chars().next();
        !next.is_some_and(|char| char.is_ascii_alphanumeric() || char == '_')
    };
    [format!(".{name}("), format!("say::{name}"), format!("Tongue::{name}")].iter().any(|word| {
        code.match_indices(word.as_str()).any(|(at, _)| word.ends_with('(') || whole(at, word.len()))
    })
}

fn read(folder: &Path, code: &mut String) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            read(&path, code);
        } else if path
            .extension()
            .is_some_and(|extension| ["rs", "html", "xml"].iter().any(|known| extension == *known))
        {
            code.push_str(&fs::read_to_string(&path).expect("a text"));
        }
    }
}

#[test]
fn what_nobody_says_is_found() {
    assert!(is_used("save-it", "{{ frame.t.save_it() }}"));
    assert!(is_used("failure-private", "sentence: say::failure_private,"));
    assert!(!is_used("failure-private", "sentence: say::failure_private_hint,"));
}
