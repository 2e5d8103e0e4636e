//! A picture as JPEG, because phones and Windows refuse WebP, AVIF and HEIC.
//!
//! Quality 95 with full chroma (4:4:4), turned as its EXIF says, with its colour profile, transparent parts on white, of a
//! moving picture the first one. Nothing else of its metadata is kept. A JPEG is handed out as it is.

mod decode;
mod small;
mod view;
mod webp;

use std::io::{self, BufWriter, Read, Seek, Write};

use image::{GenericImageView, ImageEncoder, Rgb, codecs::jpeg::JpegEncoder};
use savethat_words::say;

use super::{Unfit, ffmpeg::Ffmpeg};
use crate::{
    context::Context,
    fetch::proof::{Expected, prove},
    media::Format,
    post::Role,
};

pub use self::small::{SMALL_HEIGHT, SMALL_WIDTH};
pub(in crate::convert) use self::{decode::Pixels, small::small, view::fit};

/// Of 100.
const QUALITY: u8 = 95;
/// Pixels of the largest picture that is worked on; a PNG of 8 bits took 4 bytes for each at its peak, a
/// lossy WebP 5. The site's own pictures have about two million.
pub const MOST_PIXELS: u64 = 40_000_000;
/// Bytes of the largest file that is worked on.
pub const MOST_BYTES: u64 = 64 << 20;

/// The JPEG of a WebP, PNG, GIF or JPEG of `length` bytes. Blocks.
///
/// # Errors
/// `NeedsFfmpeg` for AVIF and HEIC; `Broken`, `TooLarge`, `Io`. What was written by then is no picture.
pub fn jpeg<F: Read + Seek>(file: &mut F, length: u64, out: &mut dyn Write) -> Result<(), Unfit> {
    match proved(file, length)? {
        Format::Avif => Err(Unfit::NeedsFfmpeg(say::reason_needs_ffmpeg_avif())),
        Format::Heic => Err(Unfit::NeedsFfmpeg(say::reason_needs_ffmpeg_heic())),
        Format::Jpeg => {
            file.rewind()?;
            io::copy(&mut file.take(length), out)?;
            Ok(())
        }
        format => full(&Pixels::of(file, length, format)?, out),
    }
}

/// A picture that only has to be written.
#[derive(Debug)]
pub struct Ready<F>(Form<F>);

#[derive(Debug)]
enum Form<F> {
    Pixels(Pixels),
    /// A JPEG, which is handed out as it is.
    Jpeg(F, u64),
}

/// The same for a picture of any format, in two steps: AVIF, and HEIC where it can, is read through `ffmpeg`.
///
/// # Errors
/// As [`jpeg`], `Late` and `Stopped`.
pub async fn ready<F: Read + Seek + Send + 'static>(
    mut original: F,
    length: u64,
    ffmpeg: Option<&Ffmpeg>,
    cx: &Context,
) -> Result<Ready<F>, Unfit> {
    let (mut original, format) = blocking(move || {
        let format = proved(&mut original, length)?;
        Ok((original, format))
    })
    .await?;
    let form = match format {
        Format::Jpeg => Form::Jpeg(original, length),
        Format::Avif | Format::Heic => Form::Pixels(still(original, length, format, ffmpeg, cx).await?),
        _ => Form::Pixels(blocking(move || Pixels::of(&mut original, length, format)).await?),
    };
    Ok(Ready(form))
}

impl<F: Read + Seek> Ready<F> {
    /// Writes the JPEG. Blocks.
    ///
    /// # Errors
    /// `Broken`, `Io`.
    pub fn write(self, out: &mut dyn Write) -> Result<(), Unfit> {
        match self.0 {
            Form::Pixels(pixels) => full(&pixels, out),
            Form::Jpeg(mut original, length) => {
                original.rewind()?;
                io::copy(&mut original.take(length), out)?;
                Ok(())
            }
        }
    }
}

/// The pixels of a picture of any format, JPEG included.
pub(in crate::convert) async fn pixels<F: Read + Seek + Send + 'static>(
    original: F,
    length: u64,
    ffmpeg: Option<&Ffmpeg>,
    cx: &Context,
) -> Result<Pixels, Unfit> {
    match ready(original, length, ffmpeg, cx).await?.0 {
        Form::Pixels(pixels) => Ok(pixels),
        Form::Jpeg(mut original, length) => {
            blocking(move || Pixels::of(&mut original, length, Format::Jpeg)).await
        }
    }
}

/// The pixels of an AVIF or HEIC, by ffmpeg.
async fn still<F: Read + Seek + Send + 'static>(
    original: F,
    length: u64,
    format: Format,
    ffmpeg: Option<&Ffmpeg>,
    cx: &Context,
) -> Result<Pixels, Unfit> {
    let needed =
        if format == Format::Avif { say::reason_needs_ffmpeg_avif } else { say::reason_needs_ffmpeg_heic };
    let ffmpeg = ffmpeg.ok_or_else(|| Unfit::NeedsFfmpeg(needed()))?;
    let (png, shape) =
        ffmpeg.still(original, length, Role::Picture, cx).await.map_err(|unfit| match unfit {
            // Debian 12 has ffmpeg 5.1, whose reader knows AVIF and not HEIC; what it says of one is that it is no movie.
            Unfit::Broken(why) if format == Format::Heic => {
                tracing::info!(why, "ffmpeg cannot read a HEIC");
                Unfit::NeedsFfmpeg(say::reason_needs_ffmpeg_heic())
            }
            other => other,
        })?;
    let decoded = blocking(move || {
        let (mut png, length) = png;
        let format = proved(&mut png, length)?;
        Pixels::of(&mut png, length, format)
    })
    .await?;
    if shape.is_some_and(|size| size != decoded.size()) {
        // ffmpeg 5.1 gives an AVIF with an `irot` as it lies in the file.
        return Err(Unfit::Broken("this ffmpeg does not turn the picture as the file says".into()));
    }
    Ok(decoded)
}

/// What the file is, if it is a whole picture that is small enough.
fn proved<F: Read + Seek>(file: &mut F, length: u64) -> Result<Format, Unfit> {
    if length > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    let shape = prove(file, length, Expected { role: Role::Picture, sound: false })?;
    small_enough(shape.width.unwrap_or(0), shape.height.unwrap_or(0))?;
    Ok(shape.format)
}

/// Neither more pixels than [`MOST_PIXELS`] nor a side that JPEG cannot count.
fn small_enough(width: u32, height: u32) -> Result<(), Unfit> {
    let side = u32::from(u16::MAX);
    let fits = u64::from(width) * u64::from(height) <= MOST_PIXELS && width <= side && height <= side;
    if fits { Ok(()) } else { Err(Unfit::TooLarge) }
}

/// Bytes of the largest colour profile that is kept.
const PROFILE: usize = 1 << 20;

/// As large as it is.
fn full(decoded: &Pixels, out: &mut dyn Write) -> Result<(), Unfit> {
    encode(&decoded.view(), decoded.profile(PROFILE), QUALITY, out)
}

fn encode(
    picture: &impl GenericImageView<Pixel = Rgb<u8>>,
    profile: Option<&[u8]>,
    quality: u8,
    out: &mut dyn Write,
) -> Result<(), Unfit> {
    let mut out = BufWriter::new(out);
    let mut encoder = JpegEncoder::new_with_quality(&mut out, quality);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile.to_vec()).map_err(|error| Unfit::Broken(error.to_string()))?;
    }
    encoder.encode_image(picture).map_err(decode::unfit)?;
    out.flush()?;
    Ok(())
}

/// Where it may block. A decoder that panics has met bytes that it cannot read.
pub(in crate::convert) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Unfit> + Send + 'static,
) -> Result<T, Unfit> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(panicked) => Err(Unfit::Broken(panicked.to_string())),
    }
}

#[cfg(test)]
mod tests;
