//! https in a home network, by the file that is handed out for it: on a machine without any network but itself.

use rstest::rstest;

use super::{are_there, file, skipped};
use crate::process::{Run, program};

const SCRIPT: &str = r#"
set -eu
ip link set lo up
ip addr add 192.168.1.5/24 dev lo
"$1" demo --listen 127.0.0.1:8080 --trusted-proxies 127.0.0.1 --public-url "https://$NAME" >links 2>demo.log &
demo=$!
caddy run --adapter caddyfile --config "$2" 2>caddy.log &
caddy=$!
trap 'kill $demo $caddy; wait || true' EXIT
ask() { curl -sS --noproxy '*' --max-time 60 --resolve "$NAME:80:192.168.1.5" --resolve "$NAME:443:192.168.1.5" "$@"; }
for _ in $(seq 600); do
    root=$(ask -f -o root.crt -w 'root %header{content-type}' "http://$NAME/root.crt" 2>tried) && break
    kill -0 $caddy || { cat caddy.log >&2; exit 1; }
    sleep 0.1
done
for _ in $(seq 600); do
    ask -f --cacert root.crt -o page "https://$NAME/" 2>tried && break
    sleep 0.1
done
echo "$root"
grep -q 'Save it' page && echo 'the page'
ask -o key -w 'plain %{http_code} %header{location}\n' "http://$NAME/root.key?x=1"
if ask -o untrusted "https://$NAME/" 2>tried; then echo 'trusted by everybody'; fi
"#;

/// By a name, and by a number, for which browsers say no name.
#[rstest]
#[case("savethat.local")]
#[case("192.168.1.5")]
fn https_at_home(#[case] name: &str) {
    if !are_there(&["caddy", "curl", "ip", "unshare"]) {
        return;
    }
    let namespace = program("unshare").args(["-n", "true"]).output();
    if !namespace.is_ok_and(|output| output.status.success()) {
        skipped("unshare -n is not permitted here (needs root)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = program("unshare");
    command
        .args(["-n", "sh", "-c", SCRIPT, "sh", env!("CARGO_BIN_EXE_savethat")])
        .arg(file("Caddyfile.home"));
    command.env("NAME", name).env("TMPDIR", folder.path()).current_dir(folder.path());
    for variable in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
        command.env(variable, folder.path());
    }
    let run = Run::of(command);
    let log = std::fs::read_to_string(folder.path().join("caddy.log")).unwrap_or_default();
    assert_eq!(run.status, Some(0), "{run:?}\n{log}");
    let root = "root application/x-x509-ca-cert";
    let plain = format!("plain 308 https://{name}/root.key?x=1");
    let told: Vec<&str> = run.out.lines().collect();
    assert_eq!(told, [root, "the page", &plain], "{run:?}\n{log}");
}
