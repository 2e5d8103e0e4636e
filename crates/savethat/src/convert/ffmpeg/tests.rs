//! Programs that behave badly in ffmpeg's place: none outlives its run, none outgrows its limits.

pub(in crate::convert) mod real;

use std::{fs, os::unix::fs::PermissionsExt, sync::Arc};

use super::*;
use crate::clock::{Clock, SystemClock};

/// A folder with a program called ffmpeg that does what `script` says; `$HERE` is the folder.
struct Fake {
    folder: TempDir,
    ffmpeg: Ffmpeg,
}

const LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    processor: Duration::from_secs(60),
    memory: 256 << 20,
    output: 1 << 20,
};

fn fake(script: &str) -> Fake {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path().display().to_string();
    let program = folder.path().join("ffmpeg");
    fs::write(&program, format!("#!/bin/sh\nHERE='{here}'\n{script}\n")).expect("written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("made a program");
    let ffmpeg = Ffmpeg::find(Some(folder.path().as_os_str()), folder.path()).expect("found");
    Fake { folder, ffmpeg }
}

impl Fake {
    async fn run(&self, limits: Limits, cx: &Context) -> Result<(), Unfit> {
        let folder = Arc::new(self.ffmpeg.folder()?);
        self.ffmpeg.run(&["one", "two three", "$(echo four)"], &folder, limits, None, cx).await
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }

    /// The process ids that the script has written down, once there are so many.
    async fn pids(&self, count: usize) -> Vec<i32> {
        loop {
            let pids: Vec<i32> = self.read("pids").lines().filter_map(|line| line.parse().ok()).collect();
            if pids.len() == count {
                return pids;
            }
            SystemClock::new().sleep(Duration::from_millis(5)).await;
        }
    }

    /// What is left of the folders of runs.
    fn left(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder").filter_map(Result::ok);
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.filter(|name| name.starts_with("savethat-")).collect()
    }
}

/// Whether a process runs; one that only waits to be reaped does not.
fn runs(pid: i32) -> bool {
    let about = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    about.rsplit_once(')').is_some_and(|(_, state)| !state.trim_start().starts_with('Z'))
}

async fn all_die(pids: &[i32]) {
    let patience = Context::system();
    let gone = async {
        while pids.iter().any(|pid| runs(*pid)) {
            patience.clock.sleep(Duration::from_millis(5)).await;
        }
    };
    let late = patience.within(Duration::from_secs(30), gone).await;
    assert!(late.is_ok(), "{:?} live on", pids.iter().filter(|pid| runs(**pid)).collect::<Vec<_>>());
}

/// A parent, a child, and a child of that child which ignores what can be ignored.
const HANGS: &str = "echo $$ >>$HERE/pids; sleep 1000 & echo $! >>$HERE/pids
(trap '' TERM INT HUP; sleep 1000 & echo $! >>$HERE/pids; wait) & wait";

#[tokio::test]
async fn a_cancelled_run_takes_its_children_along() {
    let fake = fake(HANGS);
    let cx = Context::system();
    let (end, pids) = tokio::join!(fake.run(LIMITS, &cx), async {
        let pids = fake.pids(3).await;
        assert!(pids.iter().all(|pid| runs(*pid)));
        cx.stop.cancel();
        pids
    });
    assert!(matches!(end, Err(Unfit::Stopped)), "{end:?}");
    all_die(&pids).await;
    assert!(fake.left().is_empty(), "{:?}", fake.left());
    assert!(matches!(fake.run(LIMITS, &cx).await, Err(Unfit::Stopped)), "not begun at all");
}

#[tokio::test]
async fn a_run_that_takes_too_long_takes_its_children_along() {
    let fake = fake(HANGS);
    let limits = Limits { time: Duration::from_millis(700), ..LIMITS };
    let end = fake.run(limits, &Context::system()).await;
    assert!(matches!(end, Err(Unfit::Late)), "{end:?}");
    let pids: Vec<i32> = fake.read("pids").lines().filter_map(|line| line.parse().ok()).collect();
    all_die(&pids).await;
}

/// The time is the one of the clock that was passed in.
#[tokio::test]
async fn the_time_is_that_of_the_clock() {
    let fake = fake(HANGS);
    let clock = crate::clock::TestClock::at(jiff::Timestamp::UNIX_EPOCH);
    let cx = Context::new(Arc::new(clock.clone()), Context::system().chance);
    let (end, pids) = tokio::join!(fake.run(LIMITS, &cx), async {
        let pids = fake.pids(3).await;
        clock.advance(Duration::from_secs(61));
        pids
    });
    assert!(matches!(end, Err(Unfit::Late)), "{end:?}");
    all_die(&pids).await;
}

#[tokio::test]
async fn a_run_that_nobody_waits_for_takes_its_children_along() {
    let fake = fake(HANGS);
    let cx = Context::system();
    let pids = tokio::select! {
        end = fake.run(LIMITS, &cx) => panic!("{end:?}"),
        pids = fake.pids(3) => pids,
    };
    all_die(&pids).await;
}

/// It ends well and leaves a process behind.
#[tokio::test]
async fn nothing_outlives_a_run_that_ends_well() {
    let fake = fake("sleep 1000 2>/dev/null & echo $! >>$HERE/pids; exit 0");
    fake.run(LIMITS, &Context::system()).await.expect("ended well");
    all_die(&fake.pids(1).await).await;
}

#[tokio::test]
async fn one_that_eats_memory_is_refused_more() {
    let fake = fake("x=0123456789abcdef; while :; do x=$x$x; done");
    let end = fake.run(Limits { memory: 64 << 20, ..LIMITS }, &Context::system()).await;
    assert!(matches!(end, Err(Unfit::Broken(_))), "{end:?}");
}

#[tokio::test]
async fn one_that_eats_time_is_ended_by_the_kernel() {
    let fake = fake("while :; do :; done");
    let end = fake.run(Limits { processor: Duration::from_secs(1), ..LIMITS }, &Context::system()).await;
    let Err(Unfit::Broken(why)) = end else { panic!("{end:?}") };
    assert!(why.starts_with("ffmpeg was ended by signal"), "{why}");
}

#[tokio::test]
async fn one_that_fills_the_disk_is_refused_more() {
    let fake = fake("while :; do echo 0123456789abcdef; done >$HERE/large");
    let end = fake.run(LIMITS, &Context::system()).await;
    assert!(matches!(end, Err(Unfit::Broken(_))), "{end:?}");
    assert!(fake.read("large").len() as u64 <= LIMITS.output);
}

#[tokio::test]
async fn of_one_that_talks_without_end_the_last_is_kept() {
    let fake = fake(
        "i=0; while [ $i -lt 30000 ]; do echo \"line $i\" >&2; i=$((i+1)); done; echo 'last words' >&2; exit 3",
    );
    let end = fake.run(LIMITS, &Context::system()).await;
    let Err(Unfit::Broken(why)) = end else { panic!("{end:?}") };
    assert_eq!(why, "ffmpeg ended with status 3: last words");
}

/// The arguments come as they were given, in an environment and a folder of their own.
#[tokio::test]
async fn no_shell_reads_the_arguments() {
    let fake = fake(
        "for a; do echo \"<$a>\"; done >$HERE/arguments; pwd >$HERE/pwd; /usr/bin/env >$HERE/env; cat >$HERE/in",
    );
    fake.run(LIMITS, &Context::system()).await.expect("ended well");
    let arguments = fake.read("arguments");
    assert!(arguments.starts_with("<-nostdin>\n"), "{arguments}");
    assert!(arguments.ends_with("<one>\n<two three>\n<$(echo four)>\n"), "{arguments}");
    assert!(fake.read("pwd").contains("/savethat-"), "{}", fake.read("pwd"));
    let names: Vec<String> = fake
        .read("env")
        .lines()
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.to_owned())
        .collect();
    // The shell itself brings two or three.
    assert!(
        names.iter().all(|name| ["LC_ALL", "PWD", "OLDPWD", "_", "SHLVL"].contains(&name.as_str())),
        "{names:?}"
    );
    assert_eq!(fake.read("in"), "");
}

/// The pictures' own failure is told, not that the program found its input cut.
#[tokio::test]
async fn what_feeds_it_may_fail() {
    let fake = fake("cat >$HERE/in; echo 'too short' >&2; exit 1");
    let folder = Arc::new(fake.ffmpeg.folder().expect("a folder"));
    let feed: Feed = Box::new(|pipe| {
        pipe.write_all(b"half")?;
        Err(Unfit::TooLarge)
    });
    let end = fake.ffmpeg.run(&[], &folder, LIMITS, Some(feed), &Context::system()).await;
    assert!(matches!(end, Err(Unfit::TooLarge)), "{end:?}");
    assert_eq!(fake.read("in"), "half");

    // One that does not read to the end is judged by its own end.
    let fake = self::fake("exec 0<&-; exit 0");
    let folder = Arc::new(fake.ffmpeg.folder().expect("a folder"));
    let feed: Feed = Box::new(|pipe| {
        loop {
            pipe.write_all(&[0; 1 << 16])?;
        }
    });
    fake.ffmpeg.run(&[], &folder, LIMITS, Some(feed), &Context::system()).await.expect("ended well");
}

#[test]
fn only_a_program_in_a_whole_path_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let find = |path: &str| Ffmpeg::find(Some(OsStr::new(path)), folder.path()).map(|found| found.program);
    let here = folder.path().to_str().expect("UTF-8");
    assert_eq!(find(here), None);
    fs::write(folder.path().join("ffmpeg"), "#!/bin/sh\n").expect("written");
    assert_eq!(find(here), None, "not to be run");
    fs::set_permissions(folder.path().join("ffmpeg"), fs::Permissions::from_mode(0o755))
        .expect("made a program");
    assert_eq!(find(&format!("/nowhere::.:{here}")), Some(folder.path().join("ffmpeg")));
    assert_eq!(find(""), None);
    assert!(Ffmpeg::find(None, folder.path()).is_none());
}
