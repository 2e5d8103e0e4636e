//! One child, from its start to the end of its whole group.

use std::{
    os::unix::process::{CommandExt, ExitStatusExt},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    sync::Arc,
};

use tempfile::TempDir;
use tokio::task::{JoinHandle, spawn_blocking};

use super::{
    Feed, Limits,
    group::{Group, Waiter},
    said::Said,
};
use crate::{
    context::{Context, Late},
    convert::Unfit,
};

/// Sets the limits, then becomes the program: the arguments are its own, a shell reads none of them.
///
/// Set here and not by us: between our start of a child and a limit on it (prlimit) it would run without one, and to set
/// them between fork and exec takes unsafe code. A limit that cannot be set ends the run, but that on memory on macOS,
/// which has none.
const LIMITED: &str = if cfg!(target_os = "macos") {
    r#"ulimit -c 0; ulimit -t "$2" && ulimit -f "$3" || exit 125; shift 3; exec "$@""#
} else {
    r#"ulimit -c 0; ulimit -v "$1" && ulimit -t "$2" && ulimit -f "$3" || exit 125; shift 3; exec "$@""#
};

/// How long the last words and the end of a killed child are waited for.
const LAST: std::time::Duration = std::time::Duration::from_secs(2);

pub(super) async fn run(
    program: &Path,
    arguments: &[&str],
    folder: &Arc<TempDir>,
    limits: Limits,
    feed: Option<Feed>,
    cx: &Context,
) -> Result<(), Unfit> {
    if cx.stop.is_cancelled() {
        return Err(Unfit::Stopped);
    }
    let mut child = command(program, arguments, folder.path(), limits, feed.is_some()).spawn()?;
    let (group, waiter) = Group::of(&child);
    let said = Said::by(child.stderr.take());
    let fed = child.stdin.take().zip(feed).map(|(mut stdin, feed)| {
        // Closed at its end: that is how the child learns that there is no more.
        spawn_blocking(move || feed(&mut stdin))
    });
    let mut ended = wait(child, waiter, folder.clone());
    let end = tokio::select! {
        biased;
        () = cx.stop.cancelled() => Err(Unfit::Stopped),
        end = cx.within(limits.time, &mut ended) => match end {
            Ok(Ok(Ok(status))) => Ok(status),
            Ok(Ok(Err(error))) => Err(Unfit::Io(error)),
            Ok(Err(panicked)) => Err(Unfit::Broken(panicked.to_string())),
            Err(Late) => Err(Unfit::Late),
        },
    };
    // Nothing of the group outlives the run, also where its first process ended well.
    group.kill();
    if end.is_err() {
        let _late = cx.within(LAST, &mut ended).await;
    }
    let status = end?;
    let said = cx.within(LAST, said.all()).await.unwrap_or_default();
    if !said.is_empty() {
        tracing::info!(%status, said, "what ffmpeg said");
    }
    // A feed that failed is why the child did; one that found the pipe closed is not.
    let fed = match fed {
        Some(fed) => fed.await.unwrap_or_else(|panicked| Err(Unfit::Broken(panicked.to_string()))),
        None => Ok(()),
    };
    match fed {
        Err(Unfit::Io(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => judge(status, &said),
        Err(unfit) => Err(unfit),
        Ok(()) => judge(status, &said),
    }
}

fn command(program: &Path, arguments: &[&str], folder: &Path, limits: Limits, is_fed: bool) -> Command {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", LIMITED, "savethat"]);
    // Units of `ulimit`: KB for memory, seconds, blocks of 512 bytes for files (POSIX).
    command.arg((limits.memory >> 10).to_string()).arg(limits.processor.as_secs().max(1).to_string());
    command.arg((limits.output >> 9).to_string());
    command.arg(program).args(arguments).current_dir(folder).env_clear().env("LC_ALL", "C");
    command.stdin(if is_fed { Stdio::piped() } else { Stdio::null() });
    command.stdout(Stdio::null()).stderr(Stdio::piped()).process_group(0);
    command
}

/// Waits for the child where it may block. The folder stays until it is gone.
fn wait(mut child: Child, waiter: Waiter, folder: Arc<TempDir>) -> JoinHandle<std::io::Result<ExitStatus>> {
    spawn_blocking(move || {
        waiter.ended();
        let status = child.wait();
        drop(folder);
        status
    })
}

fn judge(status: ExitStatus, said: &str) -> Result<(), Unfit> {
    if status.success() {
        return Ok(());
    }
    let end = match status.signal() {
        Some(signal) => format!("ffmpeg was ended by signal {signal}"),
        None => format!("ffmpeg ended with status {}", status.code().unwrap_or(-1)),
    };
    let last = said.lines().rev().find(|line| !line.trim().is_empty());
    Err(Unfit::Broken(last.map_or_else(|| end.clone(), |last| format!("{end}: {last}"))))
}
