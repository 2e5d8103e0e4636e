//! Libraries do not print: what they have to say they return or log.

use crate::{code, tree};

const PRINTING: [&str; 4] = ["println", "print", "eprintln", "eprint"];

#[test]
fn no_library_prints() {
    let mut wrong = Vec::new();
    for name in tree::folders(&tree::root().join("crates")).iter().filter(|name| *name != "savethat-cli") {
        for (shown, text) in tree::product(&tree::root().join("crates").join(name).join("src")) {
            let binary = shown.ends_with("/src/main.rs") || shown.contains("/src/bin/");
            if !binary {
                wrong.extend(printing(&text).map(|what| format!("{shown}: {what}")));
            }
        }
    }
    assert!(wrong.is_empty(), "libraries that print:\n{}", wrong.join("\n"));
}

fn printing(text: &str) -> Option<String> {
    let code = code::without_tests(&code::bare(text));
    let tokens = code::tokens(&code);
    // A dot in front makes it a child's, and not ours.
    let before = std::iter::once("").chain(tokens.iter().copied());
    before.zip(tokens.windows(2)).find_map(|(before, pair)| match pair {
        [name, "!"] if PRINTING.contains(name) => Some(format!("{name}!")),
        ["stdout" | "stderr", "("] if before != "." => Some(format!("{}()", pair[0])),
        _ => None,
    })
}

#[test]
fn a_library_that_prints_is_found() {
    assert_eq!(printing("fn a() { println!(\"x\"); }").as_deref(), Some("println!"));
    assert_eq!(printing("fn a() { std::io::stderr().lock(); }").as_deref(), Some("stderr()"));
    assert_eq!(printing("fn a() { command.stdout(Stdio::null()); }"), None);
    assert_eq!(printing("// println!\n#[cfg(test)]\nmod tests { fn a() { print!(\"\") } }"), None);
}
