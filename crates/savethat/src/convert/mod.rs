//! What is made of a proved file: its sound alone, a picture in a form that every device opens, a film of pictures.
//!
//! Nothing here asks a site. What is made is made from files that the spool has proved, is proved again by its own bytes,
//! and is handed out by the spool as any file is.

pub mod captions;
mod failures;
pub mod ffmpeg;
mod made;
pub mod picture;
mod pictures;
pub mod slideshow;
pub mod sound;
mod sounds;
mod unfit;

use std::{
    io::{Read, Seek, Write},
    path::Path,
    sync::Arc,
};

use tokio::sync::Semaphore;

use self::{captions::Captions, ffmpeg::Ffmpeg};
pub use self::{
    made::{KILOBITS, Made},
    sound::KILOBITS as ALL_KILOBITS,
    unfit::Unfit,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    media::{Format, Quality},
    post::{Part, Post, Role},
    spool::{Key, Pen, Recipe, Spool, Spooled, Whole, Work},
};

/// Changed when the same source is made into other bytes than before.
const VERSION: u32 = 1;

/// Runs of ffmpeg at once: each may take a processor and more for minutes.
const TURNS: usize = 2;

/// What this machine can make beyond what always can be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Able {
    /// ffmpeg is installed.
    pub ffmpeg: bool,
}

impl Able {
    /// Whether a picture of this format is worth a JPEG beside it, and can have one.
    #[must_use]
    pub fn converts(self, format: Format) -> bool {
        match format {
            Format::Webp => true,
            Format::Avif | Format::Heic => self.ffmpeg,
            _ => false,
        }
    }
}

/// Makes things of what the spool has. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Converter {
    spool: Spool,
    ffmpeg: Option<Ffmpeg>,
    /// One for each run of ffmpeg that may be under way.
    turns: Arc<Semaphore>,
    /// One for each picture that may be made small: each may take half a gigabyte.
    small_turns: Arc<Semaphore>,
}

impl Converter {
    /// Of the files of this spool.
    #[must_use]
    pub fn new(spool: Spool) -> Self {
        Self {
            spool,
            ffmpeg: None,
            turns: Arc::new(Semaphore::new(TURNS)),
            small_turns: Arc::new(Semaphore::new(1)),
        }
    }

    /// The same, with an ffmpeg.
    #[must_use]
    pub fn with_ffmpeg(self, ffmpeg: Option<Ffmpeg>) -> Self {
        Self { ffmpeg, ..self }
    }

    /// The thing in the spool, made if it was not made before; the sources are fetched first where they are not there.
    ///
    /// # Errors
    /// `not_found` where the post has nothing to make it of; those of the fetch. An error of the making is told by the handle.
    pub async fn open(&self, post: &Arc<Post>, made: Made, cx: &Context) -> Result<Spooled, Failure> {
        if made == Made::Slideshow && self.ffmpeg.is_none() {
            return Err(failures::no_slideshow());
        }
        let mut sources = Vec::new();
        for item in made.sources(post)? {
            sources.push(self.spool.open(&item, cx).await?);
        }
        let recipe = self.recipe(post, made, &sources, cx).await?;
        Ok(self.spool.make(recipe, cx))
    }

    /// The same of sources that are on their way already, written to a file of the sink's choosing.
    ///
    /// # Errors
    /// As [`Converter::open`].
    pub async fn open_at(
        &self,
        post: &Arc<Post>,
        made: Made,
        sources: &[Spooled],
        part: &Path,
        cx: &Context,
    ) -> Result<Spooled, Failure> {
        let recipe = self.recipe(post, made, sources, cx).await?;
        Ok(self.spool.make_at(recipe, part, cx))
    }

    /// A small JPEG of a picture, a cover or a film that was proved, at most [`picture::SMALL_WIDTH`] by
    /// [`picture::SMALL_HEIGHT`] pixels. One at a time.
    ///
    /// # Errors
    /// `NeedsFfmpeg` for films, AVIF and HEIC where there is none; as [`picture::ready`].
    pub async fn small<F: Read + Seek + Send + 'static>(
        &self,
        original: F,
        length: u64,
        role: Role,
        cx: &Context,
    ) -> Result<Vec<u8>, Unfit> {
        let _turn = self.small_turns.acquire().await.map_err(|_| Unfit::Stopped)?;
        picture::small(original, length, role, self.ffmpeg.as_ref(), cx).await
    }

    /// What can be made here.
    #[must_use]
    pub fn able(&self) -> Able {
        Able { ffmpeg: self.ffmpeg.is_some() }
    }

    /// What names it in the spool.
    #[must_use]
    pub fn key(post: &Post, made: Made) -> Key {
        Key { source: post.source, id: post.id.clone(), part: made.name(), quality: Quality::Compatible }
    }

    async fn recipe(
        &self,
        post: &Arc<Post>,
        made: Made,
        sources: &[Spooled],
        cx: &Context,
    ) -> Result<Recipe, Failure> {
        let made = settle(made, sources).await?;
        let mut version = format!("{} {VERSION}", made.name());
        let (mut wholes, mut made_of) = (Vec::new(), Vec::new());
        for source in sources {
            // First the proof: another generation may open until then.
            wholes.push(source.whole().await?);
            made_of.push(source.proved().await?.sha256);
            version.push(' ');
            version.push_str(&source.head().await?.etag);
        }
        // The deadline was for the first byte of the sources.
        let (ffmpeg, turns, cx) =
            (self.ffmpeg.clone(), self.turns.clone(), Context { deadline: None, ..cx.clone() });
        let work: Work = match (made, <[Whole; 1]>::try_from(wholes)) {
            (Made::M4a, Ok([source])) => {
                let (tags, tagged) = self.tags(post, &cx).await;
                version.push_str(&tagged);
                blocking(move |pen| sounds::m4a(source, &tags, pen))
            }
            (Made::Mp3 { kilobits }, Ok([source])) => {
                let (tags, tagged) = self.tags(post, &cx).await;
                version.push_str(&tagged);
                Box::new(move |pen| {
                    Box::pin(async move {
                        sounds::mp3(source, kilobits, tags, (ffmpeg.as_ref(), &turns), pen, &cx).await
                    })
                })
            }
            (Made::Jpeg { .. }, Ok([source])) => Box::new(move |pen| {
                Box::pin(async move { pictures::jpeg(source, ffmpeg.as_ref(), pen, &cx).await })
            }),
            (Made::Vtt { .. }, Ok([source])) => blocking(move |pen| captions(source, pen, Captions::vtt)),
            (Made::Srt { .. }, Ok([source])) => blocking(move |pen| captions(source, pen, Captions::srt)),
            (Made::Slideshow, wholes) => {
                let wholes = wholes.map_or_else(|many| many, Vec::from);
                let ffmpeg = ffmpeg.ok_or_else(failures::no_slideshow)?;
                let has_music = post.part(Part::Sound).is_some();
                Box::new(move |pen| {
                    Box::pin(async move {
                        pictures::slideshow(wholes, has_music, (&ffmpeg, &turns), pen, &cx).await
                    })
                })
            }
            _ => return Err(Failure::new(Code::Internal)),
        };
        Ok(Recipe {
            key: Self::key(post, made),
            creator: post.author.handle.clone(),
            made_of,
            version,
            format: made.format(),
            expected: made.expected(post),
            work,
        })
    }
}

/// What the sound as it is turns out to be.
async fn settle(made: Made, sources: &[Spooled]) -> Result<Made, Failure> {
    match (made, sources) {
        (Made::Sound, [source]) if source.head().await?.format == Format::Mp3 => {
            Ok(Made::Mp3 { kilobits: KILOBITS })
        }
        (Made::Sound, _) => Ok(Made::M4a),
        _ => Ok(made),
    }
}

/// Work on a thread of its own.
fn blocking(work: impl FnOnce(Pen) -> Result<Pen, Failure> + Send + 'static) -> Work {
    Box::new(move |pen| {
        Box::pin(async move {
            tokio::task::spawn_blocking(move || work(pen))
                .await
                .map_err(|panic| Failure::new(Code::Internal).with_source(panic))?
        })
    })
}

/// Captions in another form. Blocks.
fn captions(mut source: Whole, mut pen: Pen, form: fn(&Captions) -> String) -> Result<Pen, Failure> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes).map_err(|error| pen.failed(&error))?;
    let text = form(&Captions::read(&bytes).map_err(failures::of_captions)?);
    pen.promise(text.len() as u64);
    pen.write_all(text.as_bytes()).and_then(|()| pen.flush()).map_err(|error| pen.failed(&error))?;
    Ok(pen)
}
