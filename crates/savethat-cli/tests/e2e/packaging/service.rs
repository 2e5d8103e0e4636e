//! The unit for systemd, as systemd itself judges it.

use std::fs;

use super::{are_there, file, fitted};
use crate::process::{Run, program};

#[test]
fn the_service_is_shut_in() {
    if !are_there(&["systemd-analyze"]) {
        return;
    }
    let mut command = program("systemd-analyze");
    // In tenths: below 2.0 of 10.
    command
        .args(["security", "--no-pager", "--offline=true", "--threshold=19"])
        .arg(file("savethat.service"));
    let run = Run::of(command);
    assert_eq!(run.status, Some(0), "{}\n{}", run.out, run.err);
    assert!(run.out.contains("Overall exposure level"), "{}", run.out);
}

#[test]
fn systemd_knows_every_word_of_it() {
    if !are_there(&["systemd-analyze"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let unit = folder.path().join("savethat.service");
    let ours = fitted(
        "savethat.service",
        &[
            ("/usr/local/bin/savethat", env!("CARGO_BIN_EXE_savethat")),
            // What is in comments is to be right as well.
            ("#LoadCredential", "LoadCredential"),
            ("#Environment", "Environment"),
        ],
    );
    fs::write(&unit, ours).expect("written");
    let mut command = program("systemd-analyze");
    command.args(["verify", "--man=no", "--recursive-errors=no"]).arg(&unit);
    let run = Run::of(command);
    assert_eq!((run.status, run.err.as_str()), (Some(0), ""), "{run:?}");
}
