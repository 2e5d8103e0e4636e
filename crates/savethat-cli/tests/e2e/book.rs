//! The book says what the program does: its tables are compared with what they are about.

use std::{collections::BTreeSet, path::Path};

use savethat::failure::Code;

use crate::process::{Run, savethat};

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn the_settings_are_those_of_the_program() {
    let run = Run::of(savethat(&["serve", "--print-reference"]));
    let page = page("docs/settings.md");
    let (_, tables) = page.split_once("<!-- by savethat serve --print-reference -->\n\n").expect("a mark");
    assert_eq!(
        tables.trim(),
        run.out.trim(),
        "docs/settings.md: put what `savethat serve --print-reference` prints behind the mark"
    );
}

#[test]
fn every_failure_is_in_the_book_with_its_status() {
    let (api, trouble) = (page("docs/api.md"), page("docs/trouble.md"));
    for code in Code::all() {
        let row = format!("| `{code}` | {} |", code.http());
        assert!(api.contains(&row), "docs/api.md has no row {row}");
        assert!(trouble.contains(&format!("`{code}`")), "docs/trouble.md has nothing about {code}");
    }
}

#[test]
fn every_exit_status_is_in_the_book() {
    let command = page("docs/command.md");
    for code in Code::all() {
        assert!(command.contains(&format!("\n| {} |", code.exit())), "{}", code.exit());
    }
}

/// Of what is for programs, nothing is missing and nothing is made up.
#[test]
fn the_addresses_of_the_book_are_those_of_the_router() {
    let router = page("crates/savethat-web/src/router.rs");
    let routes: BTreeSet<String> = router
        .split(".route(\"")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(route, _)| route.to_owned())
        .filter(|route| route.starts_with("/api/"))
        .map(|route| route.replace("{source}", "tiktok").replace("{id}", "ID").replace("{handle}", "HANDLE"))
        .collect();
    assert!(routes.len() > 5, "{routes:?}");
    let api = page("docs/api.md");
    let named: BTreeSet<String> = api
        .split('`')
        .skip(1)
        .step_by(2)
        .filter_map(|code| code.split_whitespace().find(|word| word.starts_with("/api/")))
        .map(str::to_owned)
        .collect();
    assert_eq!(named, routes);
}

/// Each command is in the book, and the book has no other.
#[test]
fn the_commands_are_those_of_the_program() {
    let run = Run::of(savethat(&["help"]));
    let (_, rest) = run.out.split_once("Commands:\n").expect("a list");
    let commands: BTreeSet<&str> = rest
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    let page = page("docs/command.md");
    let (_, list) = page.split_once("```\n").expect("a list");
    let (list, _) = list.split_once("```").expect("its end");
    let named: BTreeSet<&str> = list.lines().filter_map(|line| line.split_whitespace().nth(1)).collect();
    assert_eq!(named, commands);
}
