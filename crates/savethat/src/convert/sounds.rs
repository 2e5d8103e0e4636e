//! From the spool to the sound code and back: tags, threads and failures.

use std::{
    io::{Read, Seek, Write},
    sync::Arc,
    time::Duration,
};

use tokio::sync::Semaphore;

use super::{
    Converter, failures,
    ffmpeg::Ffmpeg,
    sound::{Cover, M4a, Mp3, Tags, Unfit},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    media::{Format, Quality},
    post::{Part, Post},
    spool::{Item, Pen, Whole},
};

/// How long a cover may keep the sound waiting: it is only decoration.
const COVER: Duration = Duration::from_secs(5);

/// Covers larger than this stay out of the tags: some players read all tags before they play.
const LARGEST_COVER: u64 = 1 << 20;

/// Bytes of a title or a name in the tags.
const LONGEST: usize = 200;

impl Converter {
    /// What stands in the tags of this post's sound, and what tells these tags from others.
    pub(super) async fn tags(&self, post: &Arc<Post>, cx: &Context) -> (Tags, String) {
        let sound = post.extras.sound.as_ref();
        let first = |texts: &[&str]| {
            let text = texts.iter().map(|text| text.lines().next().unwrap_or_default().trim());
            text.into_iter().find(|text| !text.is_empty()).map(cut).unwrap_or_default()
        };
        // The sound's own name says little where everybody's is called the same.
        let named =
            sound.map(|sound| sound.title.as_str()).filter(|title| !title.starts_with("original sound"));
        let title =
            first(&[named.unwrap_or_default(), &post.caption, sound.map_or("", |sound| &sound.title)]);
        let author =
            first(&[sound.map_or("", |sound| &sound.author), &post.author.name, &post.author.handle]);
        // A cover that does not come in time is no reason to keep the sound from anybody.
        let (cover, version) = cx.within(COVER, self.cover(post, cx)).await.ok().flatten().unzip();
        (Tags { title, author, link: post.link.clone(), cover }, version.unwrap_or_default())
    }

    async fn cover(&self, post: &Arc<Post>, cx: &Context) -> Option<(Cover, String)> {
        let item = Item { post: post.clone(), part: Part::Cover, quality: Quality::Compatible };
        item.media()?;
        let spooled = self.spool.open(&item, cx).await.ok()?;
        let proof = spooled.proved().await.ok().filter(|proof| proof.bytes <= LARGEST_COVER)?;
        let mime = match proof.shape.format {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            _ => return None,
        };
        let mut whole = spooled.whole().await.ok()?;
        let bytes = tokio::task::spawn_blocking(move || {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut whole, &mut bytes).ok().map(|_| bytes)
        });
        Some((Cover { bytes: bytes.await.ok()??, mime }, proof.sha256))
    }
}

/// The AAC track alone. Blocks.
pub(super) fn m4a(mut source: Whole, tags: &Tags, mut pen: Pen) -> Result<Pen, Failure> {
    let length = source.length();
    let plan = M4a::plan(&mut source, length, tags).map_err(|unfit| failures::of_sound(unfit, &pen))?;
    pen.promise(plan.length());
    let written = plan.write(&mut source, &mut pen);
    written.and_then(|()| pen.flush()).map_err(|error| pen.failed(&error))?;
    Ok(pen)
}

/// An MP3. HE-AAC goes through ffmpeg, where there is one: our own decoder would lose the upper half of what is heard.
pub(super) async fn mp3(
    mut source: Whole,
    kilobits: u32,
    tags: Tags,
    (ffmpeg, turns): (Option<&Ffmpeg>, &Semaphore),
    mut pen: Pen,
    cx: &Context,
) -> Result<Pen, Failure> {
    let first = on_a_thread(move || {
        let length = source.length();
        match Mp3::plan(&mut source, length, kilobits, &tags) {
            Ok(plan) => write(&plan, &mut source, pen).map(Made::Whole),
            Err(Unfit::HighEfficiency) => Ok(Made::Not(source, tags, pen)),
            Err(unfit) => Err(failures::of_sound(unfit, &pen)),
        }
    });
    let (source, tags);
    (source, tags, pen) = match first.await? {
        Made::Whole(pen) => return Ok(pen),
        Made::Not(source, tags, pen) => (source, tags, pen),
    };
    let Some(ffmpeg) = ffmpeg else { return Err(failures::of_sound(Unfit::HighEfficiency, &pen)) };
    let _turn = turns.acquire().await.map_err(|closed| Failure::new(Code::Internal).with_source(closed))?;
    let length = source.length();
    let plain = ffmpeg.mp3(source, length, kilobits, cx).await;
    let mut plain = plain.map_err(|unfit| failures::of_picture(unfit, &pen))?;
    on_a_thread(move || {
        let plan = Mp3::plan(&mut plain.file, plain.length, kilobits, &tags);
        let plan = plan.map_err(|unfit| failures::of_sound(unfit, &pen))?;
        write(&plan, &mut plain.file, pen)
    })
    .await
}

/// What came of the first attempt.
enum Made {
    Whole(Pen),
    Not(Whole, Tags, Pen),
}

/// Blocks.
fn write<F: Read + Seek>(plan: &Mp3, source: &mut F, mut pen: Pen) -> Result<Pen, Failure> {
    if let Some(length) = plan.length() {
        pen.promise(length);
    }
    plan.write(source, &mut pen).map_err(|unfit| failures::of_sound(unfit, &pen))?;
    pen.flush().map_err(|error| pen.failed(&error))?;
    Ok(pen)
}

async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|panic| Failure::new(Code::Internal).with_source(panic))?
}

/// The first bytes, never inside a character.
fn cut(text: &str) -> String {
    let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text[..end].to_owned()
}
