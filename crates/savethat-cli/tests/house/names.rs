//! What the project defines: functions, types, modules, constants and the variants of its enums.

use std::collections::{HashMap, HashSet};

use crate::code;

/// Names, and for each type the names that stand in a file where it is defined or has an `impl`.
#[derive(Debug, Default)]
pub(crate) struct Names {
    defined: HashSet<String>,
    beside: HashMap<String, HashSet<String>>,
}

const KEYWORDS: [&str; 9] = ["fn", "struct", "enum", "trait", "const", "static", "type", "mod", "union"];

impl Names {
    /// Adds a source file; `module` is its name as a module.
    pub(crate) fn add(&mut self, module: &str, text: &str) {
        let code = code::bare(text);
        let tokens = code::tokens(&code);
        let mut here = HashSet::new();
        let mut owners = HashSet::from([module.to_owned()]);
        for (at, pair) in tokens.windows(2).enumerate() {
            if KEYWORDS.contains(&pair[0]) || (pair[0] == "!" && at > 0 && tokens[at - 1] == "macro_rules") {
                here.insert(pair[1].to_owned());
                if matches!(pair[0], "struct" | "enum" | "trait" | "union" | "type") {
                    owners.insert(pair[1].to_owned());
                }
                if pair[0] == "enum" {
                    here.extend(variants(&tokens[at + 2..]));
                }
            } else if pair[0] == "impl" {
                let head = tokens[at..].iter().take_while(|token| **token != "{");
                owners.extend(head.map(|token| (*token).to_owned()));
            }
        }
        for owner in owners {
            self.beside.entry(owner).or_default().extend(here.iter().cloned());
        }
        self.defined.insert(module.to_owned());
        self.defined.extend(here);
    }

    /// Whether `path`, such as `Saver::judge`, `media::order` or `Saver`, is there: each name is defined, and the last
    /// one in a file that defines or implements the one before it (for a module: anywhere).
    pub(crate) fn has(&self, path: &str) -> bool {
        let names: Vec<&str> = path.split("::").collect();
        let all = names.iter().all(|name| self.defined.contains(*name));
        let beside = match names.as_slice() {
            [.., owner, last] if owner.starts_with(char::is_uppercase) => {
                self.beside.get(*owner).is_some_and(|names| names.contains(*last))
            }
            _ => true,
        };
        all && beside
    }
}

/// The names at the first level of an enum's body, without their attributes.
fn variants(tokens: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut first) = (0_i32, false);
    for token in tokens {
        match *token {
            "{" | "(" | "[" => {
                depth += 1;
                first |= depth == 1 && *token == "{";
            }
            "}" | ")" | "]" => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            ";" if depth == 0 => break,
            "," if depth == 1 => first = true,
            "#" => {}
            name if depth == 1 && first => {
                names.push(name.to_owned());
                first = false;
            }
            _ => {}
        }
    }
    names
}

#[test]
fn names_are_found_where_they_are_defined() {
    let mut names = Names::default();
    names
        .add("save", "/// fn no\npub struct Saver { spool: u8 } impl Saver { pub async fn judge(&self) {} }");
    names.add(
        "failure",
        "#[x] pub enum Code { /// a\n NotALink, #[y(z)] Expired(u8, u8), Last { a: u8 } } fn free() {}",
    );
    for there in
        ["Saver", "Saver::judge", "judge", "Code::NotALink", "Code::Expired", "Code::Last", "free", "save"]
    {
        assert!(names.has(there), "{there}");
    }
    for missing in ["no", "Saver::free", "Code::z", "Code::Gone", "Gone::judge", "spool"] {
        assert!(!names.has(missing), "{missing}");
    }
}
