//! ffmpeg, if it is installed: run as a child that can reach no network and that cannot outgrow or outlive us.
//!
//! What every run has: at each input nothing but files and pipes; arguments as a list and no name but our own; no
//! environment; a folder of its own, which goes with the run; limits on time, processor, memory and output; a process group
//! of its own, which is killed as a whole when the run is over, whatever the end.

#[cfg(unix)]
mod child;
#[cfg(unix)]
mod group;
#[cfg(unix)]
mod said;
mod sound;

use std::{
    ffi::OsStr,
    fs::File,
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use tempfile::TempDir;

use super::{Unfit, picture::blocking};
use crate::{
    context::Context,
    fetch::proof::{Expected, prove},
    post::Role,
};

/// An ffmpeg that is installed. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Ffmpeg {
    program: PathBuf,
    /// Where the folders of runs are made.
    scratch: PathBuf,
}

/// What a run may use.
#[derive(Clone, Copy, Debug)]
pub(in crate::convert) struct Limits {
    /// On the clock of the context.
    pub time: Duration,
    /// Of all its threads together, in whole seconds.
    pub processor: Duration,
    /// Bytes of address space: what it maps, which is more than what it fills.
    pub memory: u64,
    /// Bytes of each file that it writes.
    pub output: u64,
}

/// Gives a child its standard input. Runs where it may block.
pub(in crate::convert) type Feed = Box<dyn FnOnce(&mut dyn Write) -> Result<(), Unfit> + Send>;

/// Before each input: no protocol but that of files and of pipes, whatever the input's own bytes name.
pub(in crate::convert) const LOCAL: [&str; 2] = ["-protocol_whitelist", "file,pipe"];

/// At the start of each run.
const QUIET: [&str; 5] = ["-nostdin", "-hide_banner", "-loglevel", "error", "-y"];

/// One picture out of one. An AVIF of 1.5 million pixels also fits into 400 MB of address space.
const STILL: Limits = Limits {
    time: Duration::from_secs(30),
    processor: Duration::from_secs(30),
    memory: 2 << 30,
    output: 512 << 20,
};

impl Ffmpeg {
    /// The first `ffmpeg` on `path`, which is a `PATH`. Folders of runs are made below `scratch`, such as the system's for
    /// temporary files.
    ///
    /// On Windows none is found: the limits could not be kept there.
    #[must_use]
    pub fn find(path: Option<&OsStr>, scratch: &Path) -> Option<Self> {
        if !cfg!(unix) {
            return None;
        }
        // A folder that is named relative to where we stand may be anybody's.
        let folders = std::env::split_paths(path?).filter(|folder| folder.is_absolute());
        let program = folders.map(|folder| folder.join("ffmpeg")).find(|program| is_program(program))?;
        Some(Self { program, scratch: scratch.to_owned() })
    }

    /// A folder for one run, removed when it is dropped.
    pub(in crate::convert) fn folder(&self) -> io::Result<TempDir> {
        tempfile::Builder::new().prefix("savethat-").tempdir_in(&self.scratch)
    }

    /// Runs with these arguments in `folder`, until it ends well.
    ///
    /// # Errors
    /// `Late`, `Stopped`, `Broken` with the last that it said, `Io`.
    #[cfg(unix)]
    pub(in crate::convert) async fn run(
        &self,
        arguments: &[&str],
        folder: &std::sync::Arc<TempDir>,
        limits: Limits,
        feed: Option<Feed>,
        cx: &Context,
    ) -> Result<(), Unfit> {
        let arguments = QUIET.iter().chain(arguments).copied().collect::<Vec<_>>();
        child::run(&self.program, &arguments, folder, limits, feed, cx).await
    }

    /// There is none to run.
    #[cfg(not(unix))]
    pub(in crate::convert) async fn run(
        &self,
        _: &[&str],
        _: &std::sync::Arc<TempDir>,
        _: Limits,
        _: Option<Feed>,
        _: &Context,
    ) -> Result<(), Unfit> {
        Err(Unfit::NeedsFfmpeg(savethat_words::say::reason_no_ffmpeg_here()))
    }

    /// The first picture of an AVIF, a HEIC or a film as PNG, with its length, and the size that the original says.
    pub(in crate::convert) async fn still<F: Read + Seek + Send + 'static>(
        &self,
        mut original: F,
        length: u64,
        role: Role,
        cx: &Context,
    ) -> Result<Still, Unfit> {
        let folder = std::sync::Arc::new(self.folder()?);
        let (input, output) = (folder.path().join("original"), folder.path().join("still.png"));
        let size = blocking(move || {
            let shape = prove(&mut original, length, Expected { role, sound: false })?;
            original.rewind()?;
            io::copy(&mut original.take(length), &mut File::create(input)?)?;
            Ok(shape.width.zip(shape.height))
        })
        .await?;
        self.run(&still(), &folder, STILL, None, cx).await?;
        blocking(move || {
            let png = File::open(output)?;
            let length = png.metadata()?.len();
            Ok(((png, length), size))
        })
        .await
    }
}

/// A file with its length, and width and height as the original says them.
type Still = ((File, u64), Option<(u32, u32)>);

/// `original` to `still.png`.
fn still() -> Vec<&'static str> {
    let mut arguments = vec!["-threads", "2"];
    arguments.extend(LOCAL);
    arguments.extend([
        "-f",
        "mov",
        "-i",
        "file:original",
        "-map",
        "0:v:0",
        "-frames:v",
        "1",
        "-map_metadata",
        "-1",
    ]);
    arguments.extend(["-sws_flags", "accurate_rnd+full_chroma_int+bicubic", "-pix_fmt", "rgb24"]);
    arguments.extend(["-c:v", "png", "-compression_level", "1", "-f", "image2pipe", "file:still.png"]);
    arguments
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

#[cfg(all(test, unix))]
pub(in crate::convert) mod tests;
