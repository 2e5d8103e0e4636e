//! Sound that our own decoder would not do justice.

use std::{
    fs::File,
    io::{Read, Seek},
    sync::Arc,
    time::Duration,
};

use tempfile::TempDir;

use super::{Ffmpeg, LOCAL, Limits};
use crate::{
    context::Context,
    convert::{
        Unfit,
        picture::blocking,
        sound::{self, M4a, Tags},
    },
};

/// An hour of sound takes about a minute of one processor and 100 MB.
const LIMITS: Limits = Limits {
    time: Duration::from_secs(10 * 60),
    processor: Duration::from_secs(10 * 60),
    memory: 1 << 30,
    output: 512 << 20,
};

/// An MP3 without tags, with its length. Its file goes when the folder is dropped.
pub(in crate::convert) struct Plain {
    pub file: File,
    pub length: u64,
    _folder: Arc<TempDir>,
}

impl Ffmpeg {
    /// The sound of `source`, which has `length` bytes, as an MP3 of so many kilobits a second. ffmpeg is given the sound track
    /// alone, wrapped anew: it reads nothing of the file's other boxes.
    pub(in crate::convert) async fn mp3<F: Read + Seek + Send + 'static>(
        &self,
        mut source: F,
        length: u64,
        kilobits: u32,
        cx: &Context,
    ) -> Result<Plain, Unfit> {
        let folder = Arc::new(self.folder()?);
        let (input, output) = (folder.path().join("sound.m4a"), folder.path().join("sound.mp3"));
        blocking(move || {
            let broken = |unfit: sound::Unfit| Unfit::Broken(unfit.to_string());
            let plan = M4a::plan(&mut source, length, &Tags::default()).map_err(broken)?;
            Ok(plan.write(&mut source, &mut File::create(input)?)?)
        })
        .await?;
        let rate = format!("{kilobits}k");
        let mut arguments = LOCAL.to_vec();
        arguments.extend(["-f", "mov", "-i", "file:sound.m4a", "-map", "0:a:0", "-map_metadata", "-1"]);
        arguments.extend(["-c:a", "libmp3lame", "-b:a", &rate, "-f", "mp3", "file:sound.mp3"]);
        self.run(&arguments, &folder, LIMITS, None, cx).await?;
        blocking(move || {
            let file = File::open(output)?;
            let length = file.metadata()?.len();
            Ok(Plain { file, length, _folder: folder })
        })
        .await
    }
}
