//! The command as scripts see it: what needs neither a network nor a site.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
    time::{Duration, Instant},
};

use rstest::rstest;

/// The command with nothing of the environment that could change what it does.
fn savethat(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_savethat"));
    let ours = std::env::vars_os()
        .map(|(name, _)| name)
        .filter(|name| name.to_string_lossy().starts_with("SAVETHAT_"));
    ours.for_each(|name| {
        command.env_remove(name);
    });
    command.env_remove("RUST_LOG").env("LC_ALL", "C").args(arguments).stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    savethat(arguments).output().expect("the command starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the command writes UTF-8")
}

/// `get --json -a -` with `input` on standard input: status, the only document, and how long it took.
fn get_from(input: &[u8]) -> (Option<i32>, serde_json::Value, Duration) {
    let start = now();
    let mut child = savethat(&["get", "--json", "-a", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command starts");
    child.stdin.take().expect("a pipe").write_all(input).expect("it reads all");
    let output = child.wait_with_output().expect("it ends");
    let took = now() - start;
    let document = serde_json::from_slice(&output.stdout).expect("one document");
    (output.status.code(), document, took)
}

#[expect(clippy::disallowed_methods, reason = "only tests of the whole binary measure real time")]
fn now() -> Instant {
    Instant::now()
}

#[rstest]
#[case(&[])]
#[case(&["get"])]
#[case(&["get", "--zap", "x"])]
#[case(&["get", "--zip", "--sidecar", "x"])]
#[case(&["get", "--jobs", "0", "x"])]
#[case(&["get", "--jobs", "17", "x"])]
#[case(&["get", "--quality", "worst", "x"])]
#[case(&["get", "-a", "/nowhere/list.txt"])]
#[case(&["get", "-o", "", "x"])]
#[case(&["nonsense"])]
#[case(&["serve", "--listen", "nowhere"])]
#[case(&["serve", "--spool-max-age", "24", "--print-settings"])]
#[case(&["serve", "--config", "/nowhere/savethat.toml"])]
#[case(&["doctor", "--capture", "page.html"])]
fn a_command_typed_wrongly_says_so(#[case] arguments: &[&str]) {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    assert_ne!(text(&output.stderr), "");
}

#[test]
fn help_names_every_command_and_exit_status() {
    let output = run(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let help = text(&output.stdout);
    for word in ["get", "show", "serve", "demo", "health", "doctor", "130 interrupted"] {
        assert!(help.contains(word), "{help}");
    }
}

#[test]
fn a_misspelt_variable_stops_every_command_that_reads_settings() {
    for arguments in
        [&["serve"][..], &["demo"], &["get", "@alice"], &["show", "@alice"], &["health"], &["doctor"]]
    {
        let output = savethat(arguments).env("SAVETHAT_MAX_FILE_BITES", "1").output().expect("it starts");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("SAVETHAT_MAX_FILE_BITES"), "{arguments:?}");
    }
}

#[test]
fn settings_are_printed_with_their_origin() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), "spool_max_age = \"2h\"\nmax_file_bytes = \"5MB\"\n").expect("written");
    let output = savethat(&[
        "serve",
        "--print-settings",
        "--max-file-bytes",
        "7MB",
        "--site-rungs",
        "player,page",
        "--operator-name",
        "A family",
    ])
    .env("SAVETHAT_CONFIG", file.path())
    .env("SAVETHAT_LISTEN", "127.0.0.1:1,[::1]:2")
    .env("SAVETHAT_DATA", "/tmp/data")
    .env("SAVETHAT_CAPTURES", "/nowhere")
    .env("SAVETHAT_SITE_USER_AGENT", "Mozilla/5.0 (X11)")
    .output()
    .expect("it starts");
    assert_eq!(output.status.code(), Some(0));
    let expected = format!(
        "listen = [\"127.0.0.1:1\", \"[::1]:2\"]  # variable SAVETHAT_LISTEN\n\
         data = \"/tmp/data\"  # variable SAVETHAT_DATA\n\
         spool_max_bytes = \"2GiB\"  # default\n\
         spool_max_age = \"2h\"  # file {}\n\
         max_file_bytes = \"7MB\"  # flag --max-file-bytes\n\
         operator_name = \"A family\"  # flag --operator-name\n\
         site_user_agent = \"Mozilla/5.0 (X11)\"  # variable SAVETHAT_SITE_USER_AGENT\n\
         site_rungs = [\"player\", \"page\"]  # flag --site-rungs\n",
        file.path().display()
    );
    let printed = text(&output.stdout);
    for line in expected.lines() {
        assert!(printed.lines().any(|printed| printed == line), "{line}\nis not in\n{printed}");
    }
    // What is not set is not there.
    assert!(!printed.contains("site_extra_hosts") && !printed.contains("tls_cert"), "{printed}");
}

#[test]
fn a_settings_file_that_is_a_folder_is_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_str().expect("UTF-8");
    for command in [["serve", "--config", path].as_slice(), &["get", "--config", path, "@alice"]] {
        let output = run(command);
        assert_eq!(output.status.code(), Some(2));
        let said = text(&output.stderr);
        assert!(said.contains(path) && said.contains("cannot be read"), "{said}");
    }
}

#[test]
fn an_address_in_use_is_a_sentence() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let place = taken.local_addr().expect("an address").to_string();
    let output = run(&["serve", "--listen", &place]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.starts_with(&format!("savethat: Something else already listens on {place}.")), "{said}");
}

#[test]
fn health_without_a_server_is_1() {
    let free =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    let output = run(&["health", "--listen", &free.to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("No savethat server answers"));
}

#[test]
fn a_text_without_a_link_is_told_to_people() {
    let output = run(&["get", "no link here"]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(text(&output.stdout), "");
    let said = text(&output.stderr);
    assert!(said.starts_with("savethat: There is no link in what you pasted.\nhint: "), "{said}");
}

#[rstest]
#[case::blank(b"\n \n\t\n".to_vec())]
#[case::noise(b"\0\xff\xfe\x1b[2J\n\xe2\x80\xae".to_vec())]
#[case::lines("no link\n".repeat(10_000).into_bytes())]
#[case::megabytes(vec![b'a'; 8 << 20])]
fn input_without_any_link_is_one_failure_and_a_quick_one(#[case] input: Vec<u8>) {
    let (status, document, took) = get_from(&input);
    assert_eq!(status, Some(3));
    assert_eq!(document["failure"]["code"], "not_a_link");
    assert!(document["link"].as_str().expect("text").chars().count() <= 200);
    // The product's limit is 50 ms; a debug build on a busy machine gets a hundred times that.
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_strangers_link_keeps_no_trace_of_who_shared_it() {
    let output = run(&["show", "--json", "https://video.example/watch?user_id=77&u_code=abc"]);
    assert_eq!(output.status.code(), Some(3));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("one document");
    assert_eq!(document["link"], "https://video.example/watch");
    assert_eq!(document["failure"]["code"], "site_unknown");
    assert!(!text(&output.stderr).contains("u_code"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_cannot_be_written_is_no_success() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output = savethat(&["serve", "--print-settings"]).stdout(full).output().expect("it starts");
    assert_eq!(output.status.code(), Some(9));
}
