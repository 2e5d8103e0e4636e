//! From the spool to the picture code and back: threads, ffmpeg's turn and failures.

use std::io::{self, Write};

use tokio::sync::Semaphore;

use super::{
    failures,
    ffmpeg::Ffmpeg,
    picture::{self, blocking},
    slideshow::Slideshow,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    spool::{Pen, Whole},
};

/// A picture as JPEG.
pub(super) async fn jpeg(
    source: Whole,
    ffmpeg: Option<&Ffmpeg>,
    mut pen: Pen,
    cx: &Context,
) -> Result<Pen, Failure> {
    let length = source.length();
    let ready = picture::ready(source, length, ffmpeg, cx).await;
    let ready = ready.map_err(|unfit| failures::of_picture(unfit, &pen))?;
    on_a_thread(move || {
        ready.write(&mut pen).map_err(|unfit| failures::of_picture(unfit, &pen))?;
        pen.flush().map_err(|error| pen.failed(&error))?;
        Ok(pen)
    })
    .await
}

/// All pictures as a film; the last of the sources is the music where there is some.
pub(super) async fn slideshow(
    mut sources: Vec<Whole>,
    has_music: bool,
    (ffmpeg, turns): (&Ffmpeg, &Semaphore),
    mut pen: Pen,
    cx: &Context,
) -> Result<Pen, Failure> {
    let _turn = turns.acquire().await.map_err(|closed| Failure::new(Code::Internal).with_source(closed))?;
    let music = if has_music { sources.pop() } else { None };
    let with_length = |whole: Whole| {
        let length = whole.length();
        (whole, length)
    };
    let pictures = sources.into_iter().map(with_length).collect();
    let film = Slideshow { pictures, music: music.map(with_length) }.make(ffmpeg, cx).await;
    let mut film = film.map_err(|unfit| failures::of_picture(unfit, &pen))?;
    on_a_thread(move || {
        pen.promise(film.length());
        let copied = io::copy(&mut film, &mut pen).and_then(|_| pen.flush());
        copied.map_err(|error| pen.failed(&error))?;
        Ok(pen)
    })
    .await
}

async fn on_a_thread(work: impl FnOnce() -> Result<Pen, Failure> + Send + 'static) -> Result<Pen, Failure> {
    blocking(move || Ok(work())).await.map_err(|unfit| Failure::new(Code::Internal).with_source(unfit))?
}
