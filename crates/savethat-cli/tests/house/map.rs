//! The map: whatever ARCHITECTURE.md names exists, and every crate and stage is named there.
//!
//! The rule, for text between single backticks (fenced blocks are pictures and are not read):
//! - With white space, or beginning with `/`, `-`, `.` or `http`, or with one of `* < { $ = " @ :` other than `::`:
//!   a command, an address, a pattern or a value. Not checked.
//! - With a `/`: a path, from the root, from `crates/` or from a crate's folder or `src/`. It exists; with a `/` at its end it is a folder.
//! - With a file's ending (`.rs`, `.md`, `.toml`, `.html`): a file of that name exists somewhere.
//! - With `::`, with `()` at its end, or in `CamelCase`: code of ours. It is defined, a function or variant of a type
//!   in a file which defines or implements that type. A path that begins with a library (`tokio::`, `std::`) is not ours.
//! - Any other name, such as `find`: it stands as a word somewhere in the sources or manifests.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{code, names::Names, tree};

#[test]
fn the_map_shows_what_is_there() {
    let root = tree::root();
    let map = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let wrong = missing(&map, &Ground::of(&root));
    assert!(wrong.is_empty(), "ARCHITECTURE.md names what is not there:\n{}", wrong.join("\n"));
}

#[test]
fn every_crate_and_stage_is_on_the_map() {
    let root = tree::root();
    let map = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let crates = tree::folders(&root.join("crates"));
    let stages = tree::folders(&root.join("crates/savethat/src"));
    let wrong = unnamed(&map, &crates, &stages);
    assert!(wrong.is_empty(), "ARCHITECTURE.md does not name: {}", wrong.join(", "));
}

/// What the map can point to.
struct Ground {
    /// Where paths may begin.
    bases: Vec<PathBuf>,
    file_names: BTreeSet<String>,
    libraries: BTreeSet<String>,
    words: BTreeSet<String>,
    names: Names,
}

impl Ground {
    fn of(root: &Path) -> Self {
        let mut bases = vec![root.to_owned(), root.join("crates")];
        for name in tree::folders(&root.join("crates")) {
            bases.push(root.join("crates").join(&name));
            bases.push(root.join("crates").join(&name).join("src"));
        }
        let mut names = Names::default();
        for path in tree::files(&root.join("crates"), &["rs"]) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let folder =
                path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
            names.add(if stem == "mod" { &folder } else { &stem }, &tree::read(&path).1);
        }
        for name in tree::folders(&root.join("crates")) {
            names.add(&name.replace('-', "_"), "");
        }
        let mut words = BTreeSet::new();
        // Tests name what is nowhere, on purpose.
        let manifests = tree::files(root, &["toml"]).into_iter().map(|path| tree::read(&path));
        for (_, text) in tree::product(root).into_iter().chain(manifests) {
            words.extend(code::tokens(&text).into_iter().map(str::to_owned));
        }
        let file_names = tree::files(root, &ENDINGS)
            .iter()
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect();
        Self {
            bases,
            file_names,
            libraries: libraries(&tree::read(&root.join("Cargo.toml")).1),
            words,
            names,
        }
    }

    fn has(&self, token: &Token<'_>) -> bool {
        match token {
            Token::Other => true,
            Token::Path(path) => self.bases.iter().any(|base| {
                let place = base.join(path);
                if path.ends_with('/') { place.is_dir() } else { place.exists() }
            }),
            Token::Word(word) => self.words.contains(*word),
            Token::File(name) => self.file_names.contains(*name),
            Token::Code(path) => {
                let first = path.split("::").next().unwrap_or_default();
                (path.contains("::") && self.libraries.contains(first)) || self.names.has(path)
            }
        }
    }
}

const ENDINGS: [&str; 4] = ["rs", "md", "toml", "html"];

/// The libraries that the workspace uses, as paths begin with them.
fn libraries(manifest: &str) -> BTreeSet<String> {
    let manifest: toml::Table = manifest.parse().expect("a manifest is TOML");
    let used = manifest["workspace"]["dependencies"].as_table().expect("shared versions").keys();
    let foreign = used.filter(|name| !name.starts_with("savethat")).map(|name| name.replace('-', "_"));
    foreign.chain(["std", "core"].map(str::to_owned)).collect()
}

#[derive(Debug, PartialEq)]
enum Token<'a> {
    Path(&'a str),
    File(&'a str),
    Code(&'a str),
    Word(&'a str),
    Other,
}

fn judge(token: &str) -> Token<'_> {
    let value = token.replace("::", "").contains(['*', '<', '{', '$', '=', '"', '@', ':']);
    let elsewhere = ["/", "-", ".", "http"].iter().any(|start| token.starts_with(start));
    if value || elsewhere || token.contains(char::is_whitespace) {
        return Token::Other;
    }
    if token.contains('/') {
        return Token::Path(token);
    }
    if ENDINGS.iter().any(|ending| token.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.'))) {
        return Token::File(token);
    }
    let path = token.strip_suffix("()").unwrap_or(token);
    let word =
        |name: &str| !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    let camel = path.starts_with(|char: char| char.is_ascii_uppercase())
        && path.contains(|char: char| char.is_ascii_lowercase());
    if !path.split("::").all(word) {
        return Token::Other;
    }
    let code = path.contains("::") || path.len() < token.len() || camel;
    if code { Token::Code(path) } else { Token::Word(path) }
}

/// What stands between single backticks outside fenced blocks.
fn quoted(text: &str) -> Vec<&str> {
    let mut fenced = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            found.extend(line.split('`').skip(1).step_by(2));
        }
    }
    found
}

fn missing(map: &str, ground: &Ground) -> Vec<String> {
    quoted(map).into_iter().filter(|token| !ground.has(&judge(token))).map(str::to_owned).collect()
}

/// Crates by their name, stages by their folder.
fn unnamed(map: &str, crates: &[String], stages: &[String]) -> Vec<String> {
    let paths: BTreeSet<&str> = quoted(map).into_iter().map(|path| path.trim_end_matches('/')).collect();
    let named = |name: &str| paths.iter().any(|path| path.rsplit('/').next() == Some(name));
    crates.iter().chain(stages).filter(|name| !named(name)).cloned().collect()
}

#[test]
fn a_map_of_another_place_is_found_out() {
    let root = tree::root();
    let ground = Ground::of(&root);
    let good = "`crates/savethat/src/link/` `link/mod.rs` `failure.rs` `Failure::new` `Code::NotALink` `Failure` \
                `crates/savethat-cli` `find()` `link::find` `tokio::spawn` `/healthz` `savethat get LINK` `not_a_link` `HTTPS_PROXY`\n\
                ```\nno/such/path\n```";
    assert_eq!(missing(good, &ground), Vec::<String>::new());
    let bad = "`crates/nowhere/` `link/nowhere.rs` `nowhere.rs` `Failure::nowhere` `Code::Nowhere` `Nowhere` `nowhere()` \
               `link::nowhere` `Nowhere::new` `Failure::find` `failure.rs/` `never_anywhere`";
    assert_eq!(missing(bad, &ground).len(), 12, "{:?}", missing(bad, &ground));
}

#[test]
fn a_room_that_is_not_on_the_map_is_found() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let map = "`crates/savethat/` has `src/link/` and media/; fetch";
    assert_eq!(unnamed(map, &names(&["savethat"]), &names(&["link", "media", "fetch"])), ["media", "fetch"]);
}
