//! What a server says to whoever wants to reach it with a phone: on a machine with one address in a network of its own.

use crate::process::{Run, program};

const SCRIPT: &str = r#"
set -eu
ip link set lo up
ip addr add 192.168.1.5/24 dev lo
trap 'kill $server 2>/dev/null || true' EXIT
# hears FILE: until the server is ready and has said the rest
hears() {
    for _ in $(seq 600); do
        grep -q "$2" "$1" && return
        kill -0 $server || break
        sleep 0.1
    done
    cat "$1" >&2
    exit 1
}
"$1" serve --listen 192.168.1.5:8080 --data data 2>plain &
server=$!
hears plain 'For phones'
kill $server; wait $server
"$1" serve --listen 127.0.0.1:8080 --data data 2>alone &
server=$!
hears alone 'is ready'
kill $server; wait $server
script --quiet --return --flush --command "$1 serve --listen 192.168.1.5:8080 --data data" typescript >terminal </dev/null &
server=$!
hears terminal '▄'
kill $server; wait $server || true
"#;

#[test]
fn phones_are_told_where_the_server_is() {
    let namespace = program("unshare").args(["-n", "true"]).output();
    let script = program("script").arg("--version").output();
    if !namespace.is_ok_and(|output| output.status.success()) || script.is_err() {
        eprintln!("SKIPPED: needs unshare -n (root), iproute2 and script (bsdutils)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = program("unshare");
    command.args(["-n", "sh", "-c", SCRIPT, "sh", env!("CARGO_BIN_EXE_savethat")]);
    command.env("HOME", folder.path()).current_dir(folder.path());
    let run = Run::of(command);
    assert_eq!(run.status, Some(0), "{run:?}");
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("a file");
    let (plain, alone, terminal) = (read("plain"), read("alone"), read("terminal"));
    let line = "For phones: http://192.168.1.5:8080";
    assert!(plain.lines().any(|said| said == line), "{plain}");
    assert!(!plain.contains('▄'), "a log needs no drawing: {plain}");
    assert!(!alone.contains("For phones"), "{alone}");
    assert!(terminal.contains(line) && terminal.contains("\x1b[97;40m█"), "{terminal}");
}
