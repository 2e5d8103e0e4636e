//! The simulated site at addresses of its own, and the program beside it.

use std::{fs, process::Command};

use savethat::context::Context;
use savethat_sim::{Options, Sim, World};
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::{
    bait::Baits,
    inside::{PUBLIC, at},
};

/// Hosts that the site uses, as its pages name them.
pub(crate) const PAGES: &[&str] = &["www.tiktok.com", "m.tiktok.com", "vm.tiktok.com", "vt.tiktok.com"];
pub(crate) const MEDIA: &[&str] = &[
    "v16-webapp-prime.tiktok.com",
    "v19-webapp-prime.us.tiktok.com",
    "p16-sign-va.tiktokcdn.com",
    "p19-common-sign.tiktokcdn-us.com",
    "v16m.tiktokcdn-us.com",
];
/// A name that only pages of ours mention.
pub(crate) const ODD: &str = "x99.tiktokcdn.com";

pub(crate) struct Place {
    pub(crate) sim: Sim,
    pub(crate) baits: Baits,
    _runtime: Runtime,
    folder: TempDir,
}

impl Place {
    pub(crate) fn with<T>(fill: impl FnOnce(&mut World) -> T) -> (Self, T) {
        let now = || Context::system().clock.now();
        let mut world = World::empty(now());
        let filled = fill(&mut world);
        let runtime = Runtime::new().expect("a runtime");
        let direct = PUBLIC.iter().map(|address| at(address, 443)).collect();
        let sim = runtime
            .block_on(Sim::start(world, Options { direct, ..Options::default() }))
            .expect("the addresses are free");
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("ca.pem"), sim.ca_pem()).expect("it can be written");
        let place = Self { sim, baits: Baits::set(), _runtime: runtime, folder };
        place.hosts(&PUBLIC, &PUBLIC, &PUBLIC);
        (place, filled)
    }

    /// Writes the hosts file anew: what pages, media and the odd name resolve to.
    pub(crate) fn hosts(&self, pages: &[&str], media: &[&str], odd: &[&str]) {
        let mut text = "127.0.0.1 localhost\n".to_owned();
        for (names, addresses) in [(PAGES, pages), (MEDIA, media), (&[ODD], odd)] {
            for address in addresses {
                text.push_str(&format!("{address} {}\n", names.join(" ")));
            }
        }
        fs::write("/etc/hosts", text).expect("it is ours in this namespace");
    }

    /// Adds to the hosts file.
    pub(crate) fn append_hosts(&self, more: &str) {
        let text = fs::read_to_string("/etc/hosts").expect("it is ours in this namespace");
        fs::write("/etc/hosts", text + more).expect("it is ours in this namespace");
    }

    /// The program with nothing of this environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_savethat"));
        command.args(arguments).env_clear().env("LC_ALL", "C").env("HOME", self.folder.path());
        command.env("SSL_CERT_FILE", self.folder.path().join("ca.pem")).current_dir(self.folder.path());
        command
    }

    /// The program through the site's proxy.
    pub(crate) fn proxied(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        command.env("HTTPS_PROXY", self.sim.proxy());
        command
    }

    /// The link of a post.
    pub(crate) fn link(&self, id: u64) -> String {
        self.sim.world(|world| world.link(id))
    }
}

/// Runs it to its end, and gives its documents in order.
pub(crate) fn told(mut command: Command) -> Vec<Value> {
    let output = command.output().expect("it starts");
    let out = String::from_utf8_lossy(&output.stdout);
    let told = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    out.lines().map(told).collect()
}

/// The codes of the failures in documents, `fine` for what did not fail.
pub(crate) fn codes(documents: &[Value]) -> Vec<&str> {
    documents
        .iter()
        .map(|document| {
            let whole = document["failure"]["code"].as_str();
            whole.or_else(|| document["failures"][0]["code"].as_str()).unwrap_or("fine")
        })
        .collect()
}
