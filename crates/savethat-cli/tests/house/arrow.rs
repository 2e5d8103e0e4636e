//! The arrow: a stage imports only stages before it, and what is for all.

use crate::{code, tree};

/// Imported by every stage, and importing only each other.
const FOR_ALL: [&str; 6] = ["failure", "clock", "chance", "context", "rate", "withhold"];

/// Each stage in the order of the path, with the stages that it may see.
const STAGES: [(&str, &[&str]); 10] = [
    ("withhold", &[]),
    ("link", &[]),
    ("post", &["link"]),
    ("media", &["link", "post"]),
    ("source", &["link", "post"]),
    ("fetch", &["link", "post", "media", "source"]),
    ("probe", &["link", "post", "media", "source", "fetch"]),
    ("spool", &["link", "post", "media", "source", "fetch"]),
    ("convert", &["link", "post", "media", "source", "fetch", "spool"]),
    ("sink", &["link", "post", "media", "source", "fetch", "spool", "convert"]),
];

/// The only files that see every stage.
const SEE_ALL: [&str; 2] = ["save", "lib"];

#[test]
fn a_stage_imports_only_what_stands_before_it() {
    let source = tree::root().join("crates/savethat/src");
    let files = tree::product(&source);
    assert!(files.len() > 10, "the engine was not found");
    let wrong: Vec<String> = files
        .iter()
        .flat_map(|(shown, text)| against_the_arrow(shown.trim_start_matches("crates/savethat/src/"), text))
        .collect();
    assert!(wrong.is_empty(), "imports against the arrow:\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_the_engine_is_a_stage() {
    for folder in tree::folders(&tree::root().join("crates/savethat/src")) {
        assert!(
            STAGES.iter().any(|(stage, _)| *stage == folder),
            "{folder}/ is no stage that the arrow knows"
        );
    }
}

#[test]
fn the_simulated_site_shares_nothing_with_the_engine() {
    let (_, manifest) = tree::read(&tree::root().join("crates/savethat-sim/Cargo.toml"));
    assert_eq!(dependencies_on("savethat", &manifest), Vec::<String>::new());
}

/// One line for each import of `text`, the file `shown` below the engine's `src/`, that it may not have.
fn against_the_arrow(shown: &str, text: &str) -> Vec<String> {
    let own = shown.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    if SEE_ALL.contains(&own) {
        return Vec::new();
    }
    let allowed = STAGES.iter().find(|(stage, _)| *stage == own).map_or(&[][..], |(_, allowed)| *allowed);
    let code = code::without_tests(&code::bare(text));
    let imports = imports(&code, depth(shown));
    let wrong = imports
        .into_iter()
        .filter(|name| name != own && !FOR_ALL.contains(&name.as_str()) && !allowed.contains(&name.as_str()));
    wrong.map(|name| format!("{shown} imports {name}")).collect()
}

/// How many `super` lead from a file to the crate: `a.rs` and `a/mod.rs` one, `a/b.rs` two.
fn depth(shown: &str) -> usize {
    shown.trim_end_matches("/mod.rs").split('/').count()
}

/// What stands behind each path to the crate's own root: one name, or the first names of a group.
fn imports(code: &str, depth: usize) -> Vec<String> {
    let tokens = code::tokens(code);
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let behind = match tokens[at] {
            "crate" => Some(at + 1),
            "super" => (0..depth)
                .try_fold(at, |at, _| (tokens.get(at) == Some(&"super")).then_some(at + 3))
                .map(|at| at - 2),
            _ => None,
        };
        at += 1;
        let Some(behind) = behind.filter(|at| tokens.get(*at..at + 2) == Some(&[":", ":"])) else { continue };
        match tokens.get(behind + 2) {
            Some(&"{") => names.extend(group(&tokens[behind + 3..])),
            Some(name) if *name != "super" => names.push((*name).to_owned()),
            _ => {}
        }
        at = behind;
    }
    names
}

/// The first name of each member of a group that has just been opened.
fn group(tokens: &[&str]) -> Vec<String> {
    let mut names = Vec::new();
    let (mut depth, mut first) = (0, true);
    for token in tokens {
        match *token {
            "{" => depth += 1,
            "}" if depth == 0 => break,
            "}" => depth -= 1,
            "," if depth == 0 => first = true,
            name if depth == 0 && first => {
                names.push(name.to_owned());
                first = false;
            }
            _ => {}
        }
    }
    names
}

/// The tables of a manifest in which `name` stands, by name or as the `package` of another name.
fn dependencies_on(name: &str, manifest: &str) -> Vec<String> {
    fn walk(place: &str, table: &toml::Table, name: &str, found: &mut Vec<String>) {
        for (key, value) in table {
            let Some(inner) = value.as_table() else { continue };
            let here = format!("{place}.{key}");
            if key.ends_with("dependencies") {
                let is = |(key, value): (&String, &toml::Value)| {
                    key == name || value.get("package").and_then(toml::Value::as_str) == Some(name)
                };
                found.extend(inner.iter().any(is).then(|| here.clone()));
            }
            walk(&here, inner, name, found);
        }
    }
    let mut found = Vec::new();
    walk("", &manifest.parse().expect("a manifest is TOML"), name, &mut found);
    found
}

#[test]
fn an_import_against_the_arrow_is_found() {
    let bad = "use std::fmt;\nuse crate::{context::Context, post::{Post, Kind}, spool::{self, Item}};\n\
               fn a() -> crate::sink::Saved { super::super::save::x(super::b::link::c) }\n\
               // use crate::convert;\n#[cfg(test)]\nmod tests { use crate::save::Saver; }";
    assert_eq!(
        against_the_arrow("fetch/open.rs", bad),
        ["spool", "sink", "save"].map(|name| format!("fetch/open.rs imports {name}"))
    );
    assert_eq!(against_the_arrow("link/mod.rs", "use super::post::Post;"), ["link/mod.rs imports post"]);
    assert_eq!(against_the_arrow("clock.rs", "use crate::post::Post;"), ["clock.rs imports post"]);
    assert_eq!(
        against_the_arrow("link/mod.rs", "use super::{failure::Code, media};"),
        ["link/mod.rs imports media"]
    );
    assert!(against_the_arrow("save.rs", bad).is_empty());
    assert!(
        against_the_arrow("source/tiktok/page.rs", "use super::super::Link; use crate::link::find;")
            .is_empty()
    );
}

#[test]
fn a_dependency_on_the_engine_is_found() {
    let bad = "[dependencies]\nurl = '2'\n[target.'cfg(unix)'.dev-dependencies]\nengine = { package = 'savethat', path = '..' }";
    assert_eq!(dependencies_on("savethat", bad), [".target.cfg(unix).dev-dependencies"]);
    assert_eq!(dependencies_on("savethat", "[dependencies.savethat]\nworkspace = true"), [".dependencies"]);
    assert!(
        dependencies_on("savethat", "[package]\nname = 'savethat-sim'\n[dependencies]\nsavethat-x = '1'")
            .is_empty()
    );
}
