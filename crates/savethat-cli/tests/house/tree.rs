//! The project's files.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::code;

/// The folder with the workspace's `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("crates/savethat-cli is two deep")
        .to_owned()
}

/// Every file below `folder` with one of the `extensions`, without what was built or fetched, sorted.
pub(crate) fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if name != "target" && !name.starts_with('.') {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extensions.iter().any(|one| extension == *one))
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file below the root, read, with its path as people write it.
pub(crate) fn read(path: &Path) -> (String, String) {
    let shown = path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
    (shown, fs::read_to_string(path).expect("source files are UTF-8"))
}

/// Every Rust file below `folder` that goes into the product, read: no test and nothing for tests alone.
pub(crate) fn product(folder: &Path) -> Vec<(String, String)> {
    let all: Vec<(PathBuf, (String, String))> =
        files(folder, &["rs"]).into_iter().map(|path| (path.clone(), read(&path))).collect();
    let for_tests: Vec<PathBuf> = all
        .iter()
        .flat_map(|(path, (_, text))| test_modules(text).into_iter().map(|name| below(path).join(name)))
        .collect();
    all.into_iter()
        .filter(|(path, (shown, _))| !is_test(shown) && !for_tests.iter().any(|module| inside(path, module)))
        .map(|(_, file)| file)
        .collect()
}

/// Whether a file is a test by its place: below `tests/`, `benches/` or `fuzz/`, or called `tests.rs`.
fn is_test(shown: &str) -> bool {
    shown.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "benches" | "fuzz"))
}

/// The modules that a file declares as `#[cfg(test)] mod NAME;`.
fn test_modules(text: &str) -> Vec<String> {
    let code = code::bare(text);
    let tokens = code::tokens(&code);
    let cfg = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    let declared = tokens.windows(10).filter(|window| window[..8] == cfg && window[9] == ";");
    declared.map(|window| window[8].to_owned()).collect()
}

/// Where the modules lie that `file` declares: `a/mod.rs` and `a.rs` both declare into `a/`.
fn below(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default();
    if stem == "mod" || stem == "lib" || stem == "main" {
        file.with_file_name("")
    } else {
        file.with_extension("")
    }
}

/// Whether `file` is the module at `module`, or below it.
fn inside(file: &Path, module: &Path) -> bool {
    file.with_extension("") == module || file.starts_with(module)
}

#[test]
fn a_file_for_tests_alone_is_told_from_the_product() {
    let text = "#[cfg(test)]\nmod trials;\nmod real;\n#[cfg(test)] mod tests { mod inner; }";
    assert_eq!(test_modules(text), ["trials"]);
    let module = below(Path::new("src/site/mod.rs")).join("trials");
    assert!(inside(Path::new("src/site/trials.rs"), &module));
    assert!(inside(Path::new("src/site/trials/one.rs"), &module));
    assert!(!inside(Path::new("src/site/real.rs"), &module));
    assert!(!inside(Path::new("src/trials.rs"), &module));
    assert_eq!(below(Path::new("src/site.rs")), Path::new("src/site"));
}

/// The names of the folders in `folder`, sorted.
pub(crate) fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there").filter_map(Result::ok);
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        // What tests expect lies beside the file that they test.
        .filter(|name| name != "snapshots")
        .collect();
    names.sort();
    names
}
