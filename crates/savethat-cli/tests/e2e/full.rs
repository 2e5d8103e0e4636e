//! A server whose disk is full or cannot be written: a clear word, those who read are served on, and all is well again when room
//! returns. Needs a mount of its own, in a namespace of its own.

use std::{fs, path::PathBuf};

use rstest::rstest;
use savethat_sim::{Clip, Post};
use serde_json::json;

use crate::{
    disk::may_mount,
    http::{Server, coded, settled},
    process::{Running, program, until},
    site::{Site, sha256},
};

/// A server with its data on 8 MB of memory, and two films of 1 MB and one of 15 MB for it.
pub(crate) struct Small {
    pub(crate) site: Site,
    pub(crate) server: Server,
    /// The server's process: its mounts are seen through it.
    process: u32,
    first: u64,
    pub(crate) second: u64,
    large: u64,
}

impl Small {
    pub(crate) fn new() -> Self {
        let film = |size, seed| Post::film(Clip::Dawn.content().grown_to(size, seed)).story().unstamped();
        let (site, [first, second, large]) = Site::with(|world| {
            [(1_000_000, 1), (1_000_000, 2), (15_000_000, 3)]
                .map(|(size, seed)| world.add("small.disk", film(size, seed)))
        });
        // The shell becomes the server: one process, one id.
        let script = r#"
            mkdir small && mount -t tmpfs -o size=8m tmpfs small || exit 99
            # An open database would keep the disk from becoming one that is only read.
            SAVETHAT_LIBRARY=no exec "$1" serve --listen 127.0.0.1:0 --data small
        "#;
        let mut command = program("unshare");
        command.args(["-m", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_savethat")]);
        site.bring(&mut command);
        let mut server = Server::start(Running::start(command), site.runtime());
        let process = server.running().id();
        Self { site, server, process, first, second, large }
    }

    /// The small disk, as the server sees it.
    fn disk(&self) -> PathBuf {
        let out = self.site.out().canonicalize().expect("there");
        let within = out.strip_prefix("/").expect("absolute");
        PathBuf::from(format!("/proc/{}/root", self.process)).join(within).join("small")
    }

    /// Leaves no room, but what rounding leaves.
    pub(crate) fn fill(&self) {
        let filler = vec![7; 64 << 10];
        let mut file = fs::File::create(self.disk().join("filler")).expect("made");
        while std::io::Write::write_all(&mut file, &filler).is_ok() {}
    }

    fn remount(&self, option: &str) {
        let disk = self.site.out().canonicalize().expect("there").join("small");
        let mut command = program("nsenter");
        command.args(["-t", &self.process.to_string(), "-m", "mount", "-o"]);
        command.arg(format!("remount,{option}")).arg(disk);
        assert!(command.status().expect("nsenter is there").success());
    }

    fn get(&self, id: u64) -> crate::http::Answer {
        self.server.get(&format!("/api/v1/file?link={}", coded(&self.site.link_of(id))))
    }

    /// The whole file of this post comes.
    fn serves(&self, id: u64) {
        let answer = self.get(id);
        assert_eq!((answer.status.as_u16(), answer.cut), (200, false), "{}", self.server.log());
        assert_eq!(sha256(&answer.body), self.site.sums(id)[0]);
    }

    fn is_ready(&self, ready: bool) {
        // An answer holds for two seconds.
        let answer = until("it notices", || {
            let answer = self.server.get("/readyz");
            (answer.status == if ready { 200 } else { 503 }).then_some(answer)
        });
        let missing = if ready { json!([]) } else { json!(["spool"]) };
        assert_eq!(answer.json()["not_ready"], missing);
    }
}

#[rstest]
#[case::full(Small::fill as fn(&Small), |small: &Small| fs::remove_file(small.disk().join("filler")).expect("removed"))]
#[case::read_only(|small: &Small| small.remount("ro"), |small: &Small| small.remount("rw"))]
fn a_disk_that_takes_nothing(#[case] spoil: fn(&Small), #[case] mend: fn(&Small)) {
    if !may_mount() {
        return;
    }
    let small = Small::new();
    small.serves(small.first);
    small.is_ready(true);

    spoil(&small);
    small.is_ready(false);
    let problem = small.get(small.second).problem(507, "no_space");
    let told = problem["detail"].as_str().expect("a sentence");
    assert!(told.contains("small/spool"), "{told}");
    assert_eq!(problem["retryable"], true);
    let save = json!({ "link": small.site.link_of(small.second) });
    let save = settled(&small.server, small.server.post("/api/v1/saves", &save).header("location"));
    assert_eq!((&save["status"], &save["failure"]["code"]), (&json!("failed"), &json!("no_space")), "{save}");
    // What the spool has is served on, in whole and in part, and without a word to the site.
    let asked = small.site.sim.media_hits(small.first);
    small.serves(small.first);
    let path = format!("/media/tiktok/{}/1.mp4", small.first);
    let part = small.server.get_with(&path, &[("range", "bytes=500000-500099")]);
    assert_eq!((part.status.as_u16(), part.body.len()), (206, 100));
    assert_eq!(small.site.sim.media_hits(small.first), asked);

    mend(&small);
    small.is_ready(true);
    small.serves(small.second);
    small.serves(small.first);
}

/// A file that is larger than the disk fails in its middle, and does not keep the room that it could not do with: the next one,
/// which fits, is served.
#[test]
fn a_file_that_does_not_fit_leaves_room_for_others() {
    if !may_mount() {
        return;
    }
    let small = Small::new();
    small.serves(small.first);
    let answer = small.get(small.large);
    assert!(answer.cut || answer.status == 507, "{}", answer.status);
    let save = json!({ "link": small.site.link_of(small.large) });
    let save = settled(&small.server, small.server.post("/api/v1/saves", &save).header("location"));
    assert_eq!(save["failure"]["code"], "no_space", "{save}");
    until("room", || (small.server.get("/readyz").status == 200).then_some(()));
    small.serves(small.second);
    small.serves(small.first);
}
