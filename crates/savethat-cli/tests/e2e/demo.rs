//! `demo` on a machine without any network but itself.

use crate::process::{Run, program};

const SCRIPT: &str = r#"
set -eu
ip link set lo up
"$1" demo --listen 127.0.0.1:8080 >links 2>log &
demo=$!
trap 'kill $demo; wait $demo || true' EXIT
ask() { curl -sSL --noproxy '*' --max-time 60 "$@"; }
for _ in $(seq 600); do
    grep -q 'savethat is ready' log && break
    kill -0 $demo || { cat log >&2; exit 1; }
    sleep 0.1
done
ask http://127.0.0.1:8080/ >page.html
n=0
grep '^https://' links | while read -r link; do
    n=$((n + 1))
    status=$(ask -G -o "save$n.html" -w '%{http_code}' --data-urlencode "link=$link" http://127.0.0.1:8080/save)
    echo "$status $link"
done
link=$(grep -m 1 '^https://' links)
ask -f -G -o film.mp4 -w 'film %{size_download} %header{content-length}\n' --data-urlencode "link=$link" \
    http://127.0.0.1:8080/api/v1/file
"#;

#[test]
fn the_demo_needs_no_network() {
    let namespace = program("unshare").args(["-n", "ip", "link", "set", "lo", "up"]).output();
    if !namespace.is_ok_and(|output| output.status.success()) {
        eprintln!("SKIPPED: unshare -n is not permitted here (needs root and iproute2)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = program("unshare");
    command.args(["-n", "sh", "-c", SCRIPT, "sh", env!("CARGO_BIN_EXE_savethat")]);
    command.env("HOME", folder.path()).env("TMPDIR", folder.path()).current_dir(folder.path());
    let run = Run::of(command);
    assert_eq!(run.status, Some(0), "{run:?}");

    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("a file");
    let page = read("page.html");
    let links = read("links");
    for link in links.lines().filter(|line| line.starts_with("https://")) {
        assert!(page.contains(link), "{link} is not on the page");
    }
    let told: Vec<(&str, &str)> = run.out.lines().filter_map(|line| line.split_once(' ')).collect();
    let saved = |n: usize| read(&format!("save{n}.html"));
    let titles: Vec<&str> =
        links.lines().filter_map(|line| Some(line.strip_prefix("  ")?.split_once(" (")?.0)).collect();
    assert_eq!(titles.len() + 1, told.len(), "{run:?}");
    for (title, status, shown) in [
        ("A video Story", "200", "whole and checked"),
        ("A photo Story", "200", "whole and checked"),
        ("A profile", "200", "4 live Stories"),
        ("An expired Story", "410", "<code>expired</code>"),
        ("A private account", "403", "<code>private</code>"),
    ] {
        let at = titles.iter().position(|found| *found == title).expect("an example");
        let (answered, _) = told[at];
        assert_eq!(answered, status, "{title}");
        assert!(saved(at + 1).contains(shown), "{title}: {}", saved(at + 1));
    }
    let (film, sizes) = told[told.len() - 1];
    let size = std::fs::metadata(folder.path().join("film.mp4")).expect("a film").len();
    assert_eq!((film, sizes), ("film", &*format!("{size} {size}")));
    assert!(size > 10_000, "{size}");
    let left: Vec<String> =
        crate::site::names(folder.path()).into_iter().filter(|name| name.contains("savethat-demo")).collect();
    assert!(left.is_empty(), "the demo left {left:?}");
}
