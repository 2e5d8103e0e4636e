//! `kill -9` at two hundred moments of a save, spread over all of it. Whatever the moment: nothing half-made lies under a final
//! name, what is finished keeps its SHA-256, and what is not is continued from what is on disk.
//!
//! The moments are reached without any help of the program: the site is slow where a phase would be too short to hit, and the
//! folder is watched for the rest. Which phase it was is told afterwards, by what lies on disk and what the site was asked.

mod command;
mod server;

use std::{collections::BTreeMap, fs, path::Path, sync::Mutex, time::Duration};

use savethat::{
    chance::{Chance, TestChance},
    context::Context,
};
use savethat_sim::{Clip, Fault, FaultRule, Hit, Page, Post};

use crate::{process::now, site::Site};

/// Kills of the command, and of the server.
const OF_THE_COMMAND: usize = 120;
const OF_THE_SERVER: usize = 80;

/// Saves that are killed side by side.
const BESIDE: usize = 3;

/// Bytes of a film, about.
const SIZE: u64 = 300_000;

/// Nothing that is watched for takes as long.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where in a save the kill came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    /// The page was asked for, the file was not.
    Page,
    /// The file was asked for, and nothing of it is on disk.
    FirstByte,
    /// Some of it is.
    Middle,
    /// All of it is, and it has not got its name.
    Proof,
    /// It has its name, or is about to get it.
    Rename,
}

const PHASES: [Phase; 5] = [Phase::Page, Phase::FirstByte, Phase::Middle, Phase::Proof, Phase::Rename];

/// One save that is to be killed.
struct Victim<'a> {
    site: &'a Site,
    id: u64,
    /// The kill is tried there; where it came is told by [`Victim::phase`].
    aim: Phase,
    /// Bytes on disk at which a kill in the middle is tried.
    at: u64,
    /// How much later than what is watched for.
    later: Duration,
    length: u64,
    sum: String,
}

/// What lies on disk of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Left {
    /// Bytes of the half, 0 where there is none.
    half: u64,
    /// Beside it lies what it is.
    told: bool,
    /// That says that the file is proved.
    proved: bool,
    /// There is a file under the final name.
    whole: bool,
}

impl<'a> Victim<'a> {
    fn new(site: &'a Site, aim: Phase, dice: &TestChance) -> Self {
        let slow = |bytes| FaultRule::first(1, Fault::Drip { bytes, pause: Duration::from_millis(1) });
        let faults = match aim {
            Phase::Page | Phase::Proof | Phase::Rename => Vec::new(),
            Phase::FirstByte => vec![FaultRule::first(1, Fault::Stall { after: 0, pause: PATIENCE * 10 })],
            Phase::Middle => vec![slow(4_000)],
        };
        let film = Clip::Dawn.content().grown_to(SIZE, dice.below(1 << 40));
        let mut post = Post::film(film).story().unstamped();
        post.faults = faults;
        if aim == Phase::Page {
            post = post.at_first(1, Page::Trickle);
        }
        let (id, length, sum) = site.sim.world(|world| {
            let id = world.add("many.kills", post);
            let file = &world.post(id).expect("there").originals()[0];
            (id, file.len(), file.sha256())
        });
        let later = Duration::from_micros(match aim {
            Phase::Page | Phase::FirstByte => dice.below(20_000),
            Phase::Middle => dice.below(2_000),
            Phase::Proof => dice.below(1_500),
            Phase::Rename => dice.below(200),
        });
        Self { site, id, aim, at: 1 + dice.below(SIZE * 9 / 10), later, length, sum }
    }

    fn link(&self) -> String {
        self.site.link_of(self.id)
    }

    /// Whether the moment has come, by what the site was asked and what is on disk.
    fn is_there(&self, left: Left) -> bool {
        match self.aim {
            Phase::Page => self.pages() > 0,
            Phase::FirstByte => !self.media().is_empty(),
            Phase::Middle => left.half >= self.at || left.whole,
            Phase::Proof => left.half == self.length || left.whole,
            Phase::Rename => left.whole,
        }
    }

    /// Waits for the moment; gives up when `ended` says that there is nobody to be killed any more.
    fn wait(&self, left: impl Fn() -> Left, mut ended: impl FnMut() -> bool) {
        let start = now();
        while !self.is_there(left()) && !ended() {
            assert!(start.elapsed() < PATIENCE, "never came to {:?}: {:?}", self.aim, left());
            std::thread::sleep(Duration::from_micros(50));
        }
        std::thread::sleep(self.later);
    }

    /// Where it was killed; `None` before the site was asked anything.
    fn phase(&self, left: Left) -> Option<Phase> {
        Some(match left {
            Left { whole: true, .. } | Left { proved: true, .. } => Phase::Rename,
            Left { half, .. } if half == self.length => Phase::Proof,
            Left { half: 1.., .. } => Phase::Middle,
            _ if !self.media().is_empty() => Phase::FirstByte,
            _ if self.pages() > 0 => Phase::Page,
            _ => return None,
        })
    }

    /// What was asked of the media servers, in order.
    fn media(&self) -> Vec<Hit> {
        let mut log = self.site.media_log(self.id);
        log.retain(|hit| hit.path.contains(&format!("{}-v0", self.id)));
        log
    }

    fn pages(&self) -> usize {
        self.site.sim.hits(&format!("/video/{}", self.id))
    }

    /// The faults were for the one who was killed.
    fn mend(&self) {
        self.site.sim.world(|world| world.post_mut(self.id).expect("there").faults.clear());
    }

    /// The next run asked for what was missing and for nothing else. `before`: requests before the kill.
    fn was_continued(&self, left: Left, before: usize) {
        let asked = &self.media()[before..];
        match self.phase_on_disk(left) {
            Phase::Rename | Phase::Proof => assert!(asked.is_empty(), "{left:?}: {asked:?}"),
            Phase::Middle => {
                assert!(left.told, "half a file without a word what it is: {left:?}");
                assert_eq!(asked.len(), 1, "{asked:?}");
                assert_eq!(asked[0].range, Some(format!("bytes={}-", left.half)));
                assert_eq!((asked[0].if_range.is_some(), asked[0].status), (true, 206), "{asked:?}");
            }
            Phase::Page | Phase::FirstByte => {
                assert_eq!(asked.len(), 1, "{asked:?}");
                assert_eq!(asked[0].range.as_deref(), Some("bytes=0-"));
            }
        }
    }

    fn phase_on_disk(&self, left: Left) -> Phase {
        self.phase(left).unwrap_or(Phase::Page)
    }
}

/// Kills until `count` have been at work when they died; how many in which phase.
struct Counts {
    by_phase: Mutex<BTreeMap<Phase, usize>>,
    wanted: usize,
}

impl Counts {
    fn new(wanted: usize) -> Self {
        Self { by_phase: Mutex::default(), wanted }
    }

    fn all(&self) -> usize {
        self.by_phase.lock().expect("no panic").values().sum()
    }

    fn is_enough(&self) -> bool {
        self.all() >= self.wanted
    }

    /// The phase that was hit least: where the next one is tried.
    fn rarest(&self, dice: &TestChance) -> Phase {
        let counts = self.by_phase.lock().expect("no panic");
        let start = dice.below(PHASES.len() as u64) as usize;
        let turned = (0..PHASES.len()).map(|n| PHASES[(start + n) % PHASES.len()]);
        turned.min_by_key(|phase| counts.get(phase).copied().unwrap_or(0)).unwrap_or(Phase::Middle)
    }

    fn add(&self, phase: Phase) {
        *self.by_phase.lock().expect("no panic").entry(phase).or_default() += 1;
    }
}

/// What a memo beside half a file says: whether the file is proved.
fn told(memo: &Path) -> Option<bool> {
    let memo: serde_json::Value = serde_json::from_slice(&fs::read(memo).ok()?).ok()?;
    Some(!memo["proved"].is_null())
}

#[test]
fn two_hundred_kills() {
    let seed = std::env::var("SAVETHAT_KILL_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or_else(|| Context::system().chance.below(u64::MAX));
    eprintln!("SAVETHAT_KILL_SEED={seed}");
    let (site, ()) = Site::with(|_| ());
    let start = now();
    let all = [("get", OF_THE_COMMAND), ("serve", OF_THE_SERVER)].map(|(name, wanted)| {
        let counts = Counts::new(wanted);
        std::thread::scope(|scope| {
            for worker in 0..BESIDE {
                let (counts, site) = (&counts, &site);
                let dice = TestChance::seeded(seed ^ (worker as u64) << 32 ^ wanted as u64);
                scope.spawn(move || match name {
                    "get" => command::kill(site, counts, &dice, worker),
                    _ => server::kill(site, counts, &dice, worker),
                });
            }
        });
        let by_phase = counts.by_phase.lock().expect("no panic").clone();
        eprintln!("{name}: {} kills in {:?}: {by_phase:?}", counts.all(), start.elapsed());
        assert!(
            PHASES.iter().all(|phase| by_phase.contains_key(phase)),
            "{name} missed a phase: {by_phase:?}"
        );
        counts.all()
    });
    assert!(all.iter().sum::<usize>() >= 200, "{all:?}");
}
