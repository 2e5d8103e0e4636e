//! What the program says about itself for others to read: its manual and its completions.

use super::are_there;
use crate::process::{Run, program, savethat};

fn told(words: &[&str]) -> String {
    let run = Run::of(savethat(words));
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
    run.out
}

#[test]
fn the_manual_is_read_without_a_complaint() {
    let page = told(&["man"]);
    for part in [".TH savethat 1", "SAVETHAT GET", "SAVETHAT SERVE", "spool\\-max\\-bytes", "Exit status"] {
        assert!(page.contains(part), "{part}");
    }
    if !are_there(&["groff"]) {
        return;
    }
    let mut command = program("groff");
    command.args(["-man", "-Tutf8", "-ww", "-z"]);
    let run = Run::with_input(command, page.as_bytes());
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
}

#[test]
fn bash_completes_commands_flags_and_values() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("savethat.bash");
    std::fs::write(&script, told(&["completions", "bash"])).expect("written");
    let complete = |line: &str| {
        let ask = r#"
            . "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
            _savethat savethat "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\n' "${COMPREPLY[@]}"
        "#;
        let mut command = program("bash");
        command.args(["-c", ask, "bash"]).arg(&script).args(line.split(' '));
        let run = Run::of(command);
        assert_eq!(run.status, Some(0), "{run:?}");
        run.out
    };
    assert!(complete("savethat ser").lines().eq(["serve"]), "{}", complete("savethat ser"));
    assert!(complete("savethat serve --spool-max-b").lines().eq(["--spool-max-bytes"]));
    assert!(complete("savethat get --quality ").lines().any(|word| word == "smallest"));
}

#[test]
fn every_shell_has_its_completions() {
    for (shell, part) in [
        ("zsh", "#compdef savethat"),
        ("fish", "complete -c savethat"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion"),
    ] {
        assert!(told(&["completions", shell]).contains(part), "{shell}");
    }
}
