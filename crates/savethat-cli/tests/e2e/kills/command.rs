//! `savethat get`, killed: `NAME.part` is continued by the next one.

use std::{fs, path::Path};

use savethat::chance::TestChance;

use super::{Counts, Left, Victim, told};
use crate::{
    process::{Run, Running},
    site::{Site, names, sum_of},
};

pub(super) fn kill(site: &Site, counts: &Counts, dice: &TestChance, worker: usize) {
    let mut turn = 0;
    while !counts.is_enough() {
        turn += 1;
        let folder = site.beside(&format!("get-{worker}-{turn}"));
        let victim = Victim::new(site, counts.rarest(dice), dice);
        let name = format!("many.kills_{}.mp4", victim.id);
        let get = || site.command(&["get", "--quiet", "-o", folder.to_str().expect("UTF-8"), &victim.link()]);
        let mut running = Running::start(get());
        victim.wait(|| left(&folder, &name), || running.ended().is_some());
        if !running.kill() {
            // It was done before the kill came: no kill.
            continue;
        }
        let left = left(&folder, &name);
        let Some(phase) = victim.phase(left) else { continue };
        counts.add(phase);
        let there = if folder.exists() { names(&folder) } else { Vec::new() };
        for shown in there.iter().filter(|name| !name.contains(".part")) {
            assert_eq!((shown, sum_of(folder.join(shown))), (&name, victim.sum.clone()), "{there:?}");
        }

        let before = victim.media().len();
        victim.mend();
        let run = Run::of(get());
        assert_eq!(run.status, Some(0), "{phase:?} {left:?} {run:?}");
        assert_eq!(sum_of(folder.join(&name)), victim.sum, "{phase:?} {left:?}");
        assert_eq!(names(&folder), std::slice::from_ref(&name), "{phase:?} {left:?}");
        victim.was_continued(left, before);
        fs::remove_dir_all(&folder).expect("ours");
    }
}

fn left(folder: &Path, name: &str) -> Left {
    let half = folder.join(format!("{name}.part"));
    // The half first: what gets its name between the two looks is not missed.
    let half_bytes = fs::metadata(&half).map_or(0, |about| about.len());
    let told = told(&folder.join(format!("{name}.part.json")));
    let whole = folder.join(name).exists();
    Left { half: half_bytes, told: told.is_some(), proved: false, whole }
}
