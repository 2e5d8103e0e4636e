//! From the spool to the sound code and back: tags, threads and failures.

use std::{io::Write, sync::Arc, time::Duration};

use super::{
    Converter, failures,
    sound::{Cover, M4a, Mp3, Tags, Unfit},
};
use crate::{
    context::Context,
    failure::Failure,
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

/// An MP3; `Err(Ok(pen))` where only another decoder than ours does the sound justice. Blocks.
pub(super) fn mp3(
    mut source: Whole,
    kilobits: u32,
    tags: &Tags,
    mut pen: Pen,
) -> Result<Pen, Result<Pen, Failure>> {
    let length = source.length();
    let plan = match Mp3::plan(&mut source, length, kilobits, tags) {
        Ok(plan) => plan,
        Err(Unfit::HighEfficiency) => return Err(Ok(pen)),
        Err(unfit) => return Err(Err(failures::of_sound(unfit, &pen))),
    };
    if let Some(length) = plan.length() {
        pen.promise(length);
    }
    if let Err(unfit) = plan.write(&mut source, &mut pen) {
        return Err(Err(failures::of_sound(unfit, &pen)));
    }
    pen.flush().map_err(|error| Err(pen.failed(&error)))?;
    Ok(pen)
}

/// The first bytes, never inside a character.
fn cut(text: &str) -> String {
    let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text[..end].to_owned()
}
