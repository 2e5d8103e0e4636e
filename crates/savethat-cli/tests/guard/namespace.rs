//! A network and a hosts file for one test alone.

use std::process::Command;

/// Set in the child that runs inside.
const MARK: &str = "SAVETHAT_TEST_NAMESPACE";

/// Every IPv4 address is this machine's own; nothing leads anywhere else. Names come from the hosts file only.
const SETUP: &str = r#"
    ip link set lo up && ip route add local default dev lo || exit 90
    for address in $1; do ip -6 addr add "$address" dev lo nodad || exit 91; done
    printf 'hosts: files\n' > "$2/nsswitch" && printf '127.0.0.1 localhost\n' > "$2/hosts" || exit 92
    mount --bind "$2/hosts" /etc/hosts && mount --bind "$2/nsswitch" /etc/nsswitch.conf || exit 93
    shift 2
    exec "$@"
"#;

/// Runs `body` in a namespace of its own, by running this very test (its full name) again as a child inside one.
pub(crate) fn within(test: &str, body: impl FnOnce()) {
    if std::env::var_os(MARK).is_some() {
        return body();
    }
    let folder = tempfile::tempdir().expect("a folder");
    let addresses: Vec<String> = crate::inside::to_add().collect();
    let output = Command::new("unshare")
        .args(["--net", "--mount", "--user", "--map-root-user", "sh", "-c", SETUP, "sh"])
        .arg(addresses.join(" "))
        .arg(folder.path())
        .arg(std::env::current_exe().expect("this program"))
        .args(["--exact", test, "--nocapture"])
        .env(MARK, "1")
        .output()
        .expect("the program unshare (package util-linux) is needed for this test");
    let told =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(
        told.contains("running 1 test"),
        "no network namespace could be set up here, so the address guard is not proved \
         (needs unshare with user namespaces or root, ip and mount): {told}"
    );
    assert!(output.status.success(), "{told}");
}
