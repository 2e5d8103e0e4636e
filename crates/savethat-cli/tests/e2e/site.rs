//! The simulated site, and the program brought to it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use jiff::Timestamp;
use savethat::context::Context;
use savethat_sim::{Hit, Options, Sim, World};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::process::{Run, Running, savethat};

/// A site in this process, and a folder for whoever asks it.
pub(crate) struct Site {
    pub(crate) sim: Sim,
    runtime: Arc<Runtime>,
    folder: TempDir,
}

pub(crate) fn clock() -> Timestamp {
    Context::system().clock.now()
}

impl Site {
    /// With every named scenario.
    pub(crate) fn standard() -> Self {
        Self::of(World::standard(clock()))
    }

    /// With what `fill` puts there.
    pub(crate) fn with<T>(fill: impl FnOnce(&mut World) -> T) -> (Self, T) {
        let mut world = World::empty(clock());
        let filled = fill(&mut world);
        (Self::of(world), filled)
    }

    fn of(world: World) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = Arc::new(runtime.expect("a runtime"));
        let sim = runtime
            .block_on(Sim::start(world.following(Arc::new(clock)), Options::default()))
            .expect("a free port");
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("ca.pem"), sim.ca_pem()).expect("it can be written");
        fs::create_dir(folder.path().join("out")).expect("it can be made");
        Self { sim, runtime, folder }
    }

    pub(crate) fn runtime(&self) -> Arc<Runtime> {
        self.runtime.clone()
    }

    /// A path beside the folder that files are saved in.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where commands run, and save by default.
    pub(crate) fn out(&self) -> PathBuf {
        self.beside("out")
    }

    /// The names in the folder, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        names(&self.out())
    }

    /// The link of a scenario.
    pub(crate) fn link(&self, scenario: &str) -> String {
        self.sim.world(|world| world.scenario(scenario).expect("a scenario").link.clone())
    }

    /// The post of a scenario.
    pub(crate) fn id(&self, scenario: &str) -> u64 {
        self.sim.world(|world| world.scenario(scenario).and_then(|row| row.id)).expect("a post")
    }

    /// The link of a post.
    pub(crate) fn link_of(&self, id: u64) -> String {
        self.sim.world(|world| world.link(id))
    }

    /// SHA-256 of each file of a post, as it should be saved.
    pub(crate) fn sums(&self, id: u64) -> Vec<String> {
        let originals = self.sim.world(|world| world.post(id).expect("a post").originals());
        originals.iter().map(savethat_sim::Content::sha256).collect()
    }

    pub(crate) fn posted(&self, id: u64) -> Timestamp {
        self.sim.world(|world| world.post(id).expect("a post").posted)
    }

    /// Requests for media of this post, in order.
    pub(crate) fn media_log(&self, id: u64) -> Vec<Hit> {
        let id = format!("{id}-");
        self.sim.log().into_iter().filter(|hit| hit.path.contains(&id)).collect()
    }

    /// A command that sees this site and nothing else.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = savethat(arguments);
        self.bring(&mut command);
        command
    }

    /// Brings any program to this site.
    pub(crate) fn bring(&self, command: &mut Command) {
        command
            .env("HTTPS_PROXY", self.sim.proxy())
            .env("SSL_CERT_FILE", self.beside("ca.pem"))
            .env("HOME", self.folder.path())
            .current_dir(self.out());
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments))
    }

    pub(crate) fn start(&self, arguments: &[&str]) -> Running {
        Running::start(self.command(arguments))
    }
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").filter_map(Result::ok);
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn sum_of(path: impl AsRef<Path>) -> String {
    sha256(&fs::read(path).expect("the file is there"))
}
