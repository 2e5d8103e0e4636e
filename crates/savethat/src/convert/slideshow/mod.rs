//! A film of a post's pictures with its music: H.264 and AAC in MP4, as every phone plays it.
//!
//! Each picture is scaled and padded once, here, and handed to ffmpeg as plain pixels: it reads nothing of the pictures'
//! own files, but for AVIF and HEIC, which are made pixels of first.

mod frame;

use std::{
    fs::File,
    io::{self, Read, Seek},
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use tempfile::TempDir;

use self::frame::{Frame, frame};
use super::{
    Unfit,
    ffmpeg::{Feed, Ffmpeg, LOCAL, Limits},
    picture::{self, blocking},
};
use crate::{
    context::Context,
    fetch::proof::{Expected, prove},
    media::Format,
    post::Role,
};

/// How long each picture is seen where there is no music, in ms.
const SEEN: u64 = 3_000;
/// And at least, however short the music is, in ms: it is repeated then, as the site does.
const LEAST: u64 = 1_000;
/// Pictures of the largest post are 35.
const MOST: u64 = 100;
/// Music that is longer is cut there, in ms.
const LONGEST: u64 = 3_600_000;
/// Frames a second. Phones play fewer, but some sites refuse a film of under 23.
const RATE: u64 = 25;

/// Twelve pictures at 1080x1440 with 36 s of music took 17 s of one processor at 30 frames a second, and between 400 and
/// 700 MB of address space were enough for three.
const LIMITS: Limits = Limits {
    time: Duration::from_secs(15 * 60),
    processor: Duration::from_secs(15 * 60),
    memory: 2 << 30,
    output: 1 << 30,
};

/// What a film is made of: proved files, each with its length in bytes.
#[derive(Clone, Debug)]
pub struct Slideshow<F> {
    /// Pictures of any format, in order.
    pub pictures: Vec<(F, u64)>,
    /// Sound: M4A, MP4 or MP3.
    pub music: Option<(F, u64)>,
}

/// A film that was made and proved. Its file goes when it is dropped.
#[derive(Debug)]
pub struct Film {
    file: File,
    length: u64,
    _folder: Arc<TempDir>,
}

impl Film {
    /// Bytes of it.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }
}

impl Read for Film {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.file.read(buffer)
    }
}

/// Music and its length.
struct Music {
    /// Of the file in the folder of the run.
    name: &'static str,
    /// What ffmpeg calls its format.
    demuxer: &'static str,
    /// In ms.
    length: u64,
}

impl<F: Read + Seek + Send + 'static> Slideshow<F> {
    /// Where there is music the film is as long as the music, whose length the pictures share, but each is seen for a second
    /// at least: music that is too short for that is repeated. Without music each is seen for 3 s.
    ///
    /// # Errors
    /// `Broken` where a picture or the music is, or there is no picture; `NeedsFfmpeg` for a picture that this one cannot
    /// read; `TooLarge`, `Late`, `Stopped`, `Io`.
    pub async fn make(self, ffmpeg: &Ffmpeg, cx: &Context) -> Result<Film, Unfit> {
        let count = self.pictures.len() as u64;
        if !(1..=MOST).contains(&count) {
            return Err(Unfit::Broken(format!("a film of {count} pictures")));
        }
        let folder = Arc::new(ffmpeg.folder()?);
        let music = match self.music {
            Some((file, length)) => Some(music(file, length, folder.path().join(MUSIC)).await?),
            None => None,
        };
        let (pictures, sizes) = sizes(self.pictures).await?;
        let frame = frame(&sizes);
        let film = length(count, music.as_ref().map(|music| music.length));
        let arguments = arguments(frame, count, film, music.as_ref());
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();

        // One picture waits while another is written: memory for two.
        let (pixels, taken) = tokio::sync::mpsc::channel(1);
        let reading = async {
            for (file, length) in pictures {
                let picture = picture::pixels(file, length, Some(ffmpeg), cx).await?;
                let raw = blocking(move || Ok(frame.fill(&picture))).await?;
                if pixels.send(raw).await.is_err() {
                    // The run has ended before its time, and says why.
                    break;
                }
            }
            drop(pixels);
            Ok(())
        };
        let run = ffmpeg.run(&arguments, &folder, LIMITS, Some(feed(taken)), cx);
        tokio::try_join!(reading, run)?;
        let expected = Expected { role: Role::Video, sound: music.is_some() };
        blocking(move || {
            let mut file = File::open(folder.path().join("slideshow.mp4"))?;
            let length = file.metadata()?.len();
            prove(&mut file, length, expected)?;
            file.rewind()?;
            Ok(Film { file, length, _folder: folder })
        })
        .await
    }
}

/// What the files say. The pictures come back.
async fn sizes<F: Read + Seek + Send + 'static>(
    mut pictures: Vec<(F, u64)>,
) -> Result<(Vec<(F, u64)>, Vec<frame::Size>), Unfit> {
    blocking(move || {
        let sizes = pictures.iter_mut().map(|(file, length)| frame::size(file, *length));
        let sizes = sizes.collect::<Result<_, _>>()?;
        Ok((pictures, sizes))
    })
    .await
}

/// Frames as they come.
fn feed(mut taken: tokio::sync::mpsc::Receiver<Vec<u8>>) -> Feed {
    Box::new(move |pipe| {
        while let Some(pixels) = taken.blocking_recv() {
            pipe.write_all(&pixels)?;
        }
        Ok(())
    })
}

/// What the music is called in the folder of the run.
const MUSIC: &str = "music";

/// The music where ffmpeg finds it, and what it is.
async fn music<F: Read + Seek + Send + 'static>(
    mut file: F,
    length: u64,
    to: PathBuf,
) -> Result<Music, Unfit> {
    blocking(move || {
        let shape = prove(&mut file, length, Expected { role: Role::Sound, sound: true })?;
        let demuxer = match shape.format {
            Format::Mp3 => "mp3",
            Format::M4a | Format::Mp4 => "mov",
            other => return Err(Unfit::Broken(format!("music as {}", other.mime()))),
        };
        let seconds = shape.duration_s.filter(|seconds| *seconds > 0.0);
        let seconds = seconds.ok_or_else(|| Unfit::Broken("music without a length".into()))?;
        file.rewind()?;
        io::copy(&mut file.take(length), &mut File::create(to)?)?;
        Ok(Music { name: MUSIC, demuxer, length: ((seconds * 1_000.0) as u64).clamp(1, LONGEST) })
    })
    .await
}

/// Of the film, in ms, from the number of pictures and the music's length.
fn length(pictures: u64, music: Option<u64>) -> u64 {
    match music {
        Some(music) => music.max(pictures * LEAST),
        None => pictures * SEEN,
    }
}

/// The same for the same film: nothing of the time, the machine or the files' names gets into it.
fn arguments(frame: Frame, pictures: u64, film: u64, music: Option<&Music>) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    let mut add = |words: &[&str]| list.extend(words.iter().map(|word| (*word).to_owned()));
    add(&LOCAL);
    add(&[
        "-f",
        "rawvideo",
        "-pix_fmt",
        "rgb24",
        "-video_size",
        &format!("{}x{}", frame.width, frame.height),
    ]);
    add(&["-framerate", &format!("{}/{film}", pictures * 1_000), "-i", "pipe:0"]);
    if let Some(music) = music {
        if music.length < film {
            add(&["-stream_loop", "-1"]);
        }
        add(&LOCAL);
        add(&["-f", music.demuxer, "-i", &format!("file:{}", music.name), "-map", "0:v:0", "-map", "1:a:0"]);
        add(&["-c:a", "aac", "-b:a", "160k", "-ac", "2", "-ar", "44100"]);
    }
    let colours = "scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int+bicubic";
    add(&["-vf", &format!("{colours},format=yuv420p,fps={RATE}")]);
    // Level 4.0 is enough for 1080x1920 at 30 frames a second (ITU-T H.264, table A-1).
    add(&[
        "-c:v",
        "libx264",
        "-profile:v",
        "high",
        "-level:v",
        "4.0",
        "-preset",
        "veryfast",
        "-tune",
        "stillimage",
    ]);
    add(&["-crf", "20", "-threads", "2", "-color_range", "tv", "-colorspace", "bt709"]);
    add(&["-color_primaries", "bt709", "-color_trc", "bt709", "-map_metadata", "-1"]);
    add(&["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"]);
    add(&["-t", &format!("{}.{:03}", film / 1_000, film % 1_000), "-movflags", "+faststart"]);
    add(&["-f", "mp4", "file:slideshow.mp4"]);
    list
}

#[cfg(test)]
mod tests;
