//! The image, unpacked and started as a container engine would: its layers as the only files there are, which can only be
//! read, by a user who is nobody.
//!
//! `scripts/image.sh` makes it; `SAVETHAT_IMAGE` names the archive.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

use super::{free_port, skipped};
use crate::{
    http::{Server, coded},
    process::{Run, Running, program},
    site::{Site, sha256},
};

/// Mounts as `--read-only --tmpfs /tmp -v …:/data` makes them, and the user of the image. Leaves the rest to `$@`.
const ENTER: &str = r#"
set -eu
root=$1 user=$2 data=$3
shift 3
mount --bind "$root" "$root"
mount --bind "$data" "$root/data"
mount -t tmpfs tmpfs "$root/tmp"
mount -o remount,bind,ro "$root"
exec chroot --userspec="$user" --groups= "$root" "$@"
"#;

struct Image {
    /// Holds `root`, which is laid out of the layers, and `data`, which is the user's.
    folder: TempDir,
    config: Value,
}

impl Image {
    fn unpack() -> Option<Self> {
        let Some(archive) = std::env::var_os("SAVETHAT_IMAGE").map(PathBuf::from) else {
            skipped("SAVETHAT_IMAGE names no image (scripts/image.sh makes one)");
            return None;
        };
        if !program("unshare").args(["-m", "true"]).status().is_ok_and(|status| status.success()) {
            skipped("unshare -m is not permitted here (needs root)");
            return None;
        }
        let folder = tempfile::tempdir().expect("a folder");
        // The folder of a test is its user's alone; the image's user passes through it.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("ours");
        let at = |name: &str| folder.path().join(name);
        for name in ["archive", "root", "data"] {
            fs::create_dir(at(name)).expect("made");
        }
        untar(&archive, &at("archive"));
        let read = |name: &str| -> Value {
            let text = fs::read(at("archive").join(name)).expect("in the archive");
            serde_json::from_slice(&text).expect("JSON")
        };
        let manifest = read("manifest.json");
        for layer in manifest[0]["Layers"].as_array().expect("layers") {
            untar(&at("archive").join(layer.as_str().expect("a name")), &at("root"));
        }
        let config = read(manifest[0]["Config"].as_str().expect("a name"))["config"].clone();
        let image = Self { folder, config };
        let user = image.user();
        let owned = program("chown").arg(user).arg(image.at("data")).status();
        assert!(owned.expect("chown is there").success());
        Some(image)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn said(&self, what: &str) -> Vec<&str> {
        let words = self.config[what].as_array().expect("a list");
        words.iter().map(|word| word.as_str().expect("a word")).collect()
    }

    fn user(&self) -> &str {
        self.config["User"].as_str().expect("a user")
    }

    /// The image's own program with these words, in the image's own environment.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = program("unshare");
        command
            .args(["-m", "sh", "-c", ENTER, "sh"])
            .arg(self.at("root"))
            .arg(self.user())
            .arg(self.at("data"));
        command.args(self.said("Entrypoint")).args(words).env_clear();
        command.env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
        for pair in self.said("Env") {
            let (name, value) = pair.split_once('=').expect("a pair");
            if name != "PATH" {
                command.env(name, value);
            }
        }
        command
    }
}

fn untar(archive: &Path, folder: &Path) {
    let mut command = program("tar");
    command.args(["--numeric-owner", "--same-owner", "--same-permissions", "-xf"]).arg(archive);
    let done = command.arg("-C").arg(folder).status();
    assert!(done.expect("tar is there").success(), "{}", archive.display());
}

#[test]
fn the_image_holds_the_program_and_the_roots_and_nothing_else() {
    let Some(image) = Image::unpack() else { return };
    let mut command = program("find");
    command.args([".", "-type", "f", "-printf", "%P\n"]).current_dir(image.at("root"));
    let run = Run::of(command);
    let mut files: Vec<&str> = run.out.lines().collect();
    files.sort_unstable();
    assert_eq!(files, ["etc/ssl/certs/ca-certificates.crt", "savethat"]);
    let (user, group) = image.user().split_once(':').expect("numbers");
    assert!(
        user.parse::<u32>().is_ok_and(|user| user > 0) && group.parse::<u32>().is_ok_and(|group| group > 0)
    );
    let check = image.config["Healthcheck"]["Test"].to_string();
    assert!(check.contains("/savethat") && check.contains("health"), "{check}");
    assert_eq!((image.said("Entrypoint"), image.said("Cmd")), (vec!["/savethat"], vec!["serve"]));
    let volume = image.at("root").join("data");
    assert!(image.config["Volumes"].get("/data").is_some());
    // A new volume takes the folder's mode: whoever `user:` names may write there.
    assert_eq!(volume.metadata().expect("there").permissions().mode() & 0o7777, 0o1777);
}

/// Names are resolved, TLS is spoken through a proxy by the roots that are named, files are kept, and the health is told.
#[test]
fn the_image_serves() {
    let Some(image) = Image::unpack() else { return };
    let site = Site::standard();
    let proxy = site.sim.proxy();
    let port = proxy.rsplit(':').next().expect("a port").trim_end_matches('/');
    fs::write(image.at("root/etc/hosts"), "127.0.0.1 proxy.test\n").expect("written");
    fs::copy(site.beside("ca.pem"), image.at("data/ca.pem")).expect("copied");
    let listen = format!("127.0.0.1:{}", free_port());
    let brought = |mut command: Command| {
        command.env("HTTPS_PROXY", format!("http://proxy.test:{port}")).env("SSL_CERT_FILE", "/data/ca.pem");
        command.env("SAVETHAT_LISTEN", &listen);
        command
    };
    let health = || Run::of(brought(image.command(&["health"])));
    assert_eq!(health().status, Some(1));
    let server = Server::start(Running::start(brought(image.command(&image.said("Cmd")))), site.runtime());
    assert_eq!(health().status, Some(0));

    let id = site.id("video");
    let answer = server.get(&format!("/api/v1/file?link={}", coded(&site.link("video"))));
    assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{}", server.log());
    assert_eq!(sha256(&answer.body), site.sums(id)[0]);
    assert!(image.at("data/spool").is_dir(), "nothing was kept");
    assert_eq!(server.get("/readyz").status, 200);
    server.signal("TERM");
    assert_eq!(server.ended().status, Some(0));
}

/// Everything as the image says, also its address: in a network of its own.
#[test]
fn the_image_shows_the_demo() {
    let Some(image) = Image::unpack() else { return };
    const SCRIPT: &str = r#"
        ip link set lo up
        "$@" demo >/dev/null 2>log &
        demo=$!
        for _ in $(seq 600); do grep -q 'savethat is ready' log && break; sleep 0.1; done
        "$@" health && curl -sS --noproxy '*' --max-time 60 http://127.0.0.1:8080/ | grep -q 'Save it' && echo 'the page'
        status=$?
        kill $demo; wait $demo
        cat log >&2
        exit $status
    "#;
    let inside = image.command(&[]);
    let mut command = program("unshare");
    command.args(["-n", "sh", "-c", SCRIPT, "sh"]).arg(inside.get_program()).args(inside.get_args());
    command.env_clear().envs(inside.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.current_dir(image.folder.path());
    let run = Run::of(command);
    assert_eq!((run.status, run.out.trim()), (Some(0), "the page"), "{run:?}");
}

/// Another user, as on many a NAS: by its number, whoever owns the folder is told.
#[test]
fn a_folder_of_somebody_else_is_named() {
    let Some(image) = Image::unpack() else { return };
    let owned = program("chown").args(["1026:100"]).arg(image.at("data")).status();
    assert!(owned.expect("chown is there").success());
    let site = Site::standard();
    fs::write(image.at("root/ca.pem"), site.sim.ca_pem()).expect("written");
    let mut command = image.command(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("HTTPS_PROXY", site.sim.proxy()).env("SSL_CERT_FILE", "/ca.pem");
    command.env("PUID", "1026").env("PGID", "100");
    let server = Server::start(Running::start(command), site.runtime());
    let answer = server.get(&format!("/api/v1/file?link={}", coded(&site.link("video"))));
    let problem = answer.problem(507, "no_space");
    let told = format!("{} {}", problem["detail"], problem["hint"]);
    assert!(told.contains("/data") && told.contains("10001:10001") && told.contains("1026:100"), "{told}");
    assert!(server.log().contains("user: \"1026:100\" in a compose file"), "{}", server.log());
}
