//! A small JPEG of a picture or a film, for a page of many.

use std::io::{Read, Seek};

use savethat_words::say;

use super::{Pixels, blocking, encode, fit, pixels, proved};
use crate::{
    context::Context,
    convert::{Unfit, ffmpeg::Ffmpeg},
    post::Role,
};

/// Pixels of the widest.
pub const SMALL_WIDTH: u32 = 360;
/// Pixels of the highest.
pub const SMALL_HEIGHT: u32 = 640;

/// Of 100: at this size nobody sees the difference.
const QUALITY: u8 = 75;

/// Bytes of the largest colour profile that is kept: one beyond it weighs as much as the picture.
const PROFILE: usize = 4 << 10;

/// At most [`SMALL_WIDTH`] by [`SMALL_HEIGHT`], in the shape of the original and never larger than it is. Of a film it is the
/// first picture.
///
/// # Errors
/// As [`super::ready`]; `NeedsFfmpeg` for a film too.
pub(in crate::convert) async fn small<F: Read + Seek + Send + 'static>(
    original: F,
    length: u64,
    role: Role,
    ffmpeg: Option<&Ffmpeg>,
    cx: &Context,
) -> Result<Vec<u8>, Unfit> {
    let pixels = match role {
        Role::Video => {
            let ffmpeg = ffmpeg.ok_or_else(|| Unfit::NeedsFfmpeg(say::reason_needs_ffmpeg_film()))?;
            let ((mut png, length), _) = ffmpeg.still(original, length, role, cx).await?;
            blocking(move || {
                let format = proved(&mut png, length)?;
                Pixels::of(&mut png, length, format)
            })
            .await?
        }
        _ => pixels(original, length, ffmpeg, cx).await?,
    };
    blocking(move || shrunk(&pixels)).await
}

fn shrunk(pixels: &Pixels) -> Result<Vec<u8>, Unfit> {
    let (width, height) = pixels.size();
    let (width, height) = if width <= SMALL_WIDTH && height <= SMALL_HEIGHT {
        (width, height)
    } else {
        fit((width, height), SMALL_WIDTH, SMALL_HEIGHT)
    };
    let mut jpeg = Vec::new();
    encode(&pixels.view().scaled(width, height), pixels.profile(PROFILE), QUALITY, &mut jpeg)?;
    Ok(jpeg)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, Rgb, RgbImage, codecs::png::PngEncoder};
    use rstest::rstest;
    use savethat_sim::{Clip, Still};

    use super::*;
    use crate::convert::ffmpeg::tests::real::installed;

    async fn made(original: Vec<u8>, role: Role, ffmpeg: Option<&Ffmpeg>) -> Result<RgbImage, Unfit> {
        let length = original.len() as u64;
        let jpeg = small(Cursor::new(original), length, role, ffmpeg, &Context::system()).await?;
        assert!(jpeg.starts_with(&[0xFF, 0xD8, 0xFF]));
        Ok(image::load_from_memory(&jpeg).expect("a JPEG").into_rgb8())
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let pixels: DynamicImage = RgbImage::from_pixel(width, height, Rgb([200, 0, 0])).into();
        let mut png = Vec::new();
        pixels.write_with_encoder(PngEncoder::new(&mut png)).expect("a PNG");
        png
    }

    #[rstest]
    #[case((720, 1280), (360, 640))]
    #[case((1000, 500), (360, 180))]
    #[case((500, 4000), (80, 640))]
    #[case((361, 640), (360, 638))]
    #[case((360, 640), (360, 640))]
    #[case((3, 2), (3, 2))]
    #[case((2000, 1), (360, 1))]
    #[tokio::test]
    async fn in_its_shape_and_never_larger(#[case] (width, height): (u32, u32), #[case] size: (u32, u32)) {
        let small = made(png(width, height), Role::Picture, None).await.expect("a picture");
        assert_eq!(small.dimensions(), size);
        let Rgb([red, green, blue]) = *small.get_pixel(size.0 / 2, size.1 / 2);
        assert!(red > 190 && green < 10 && blue < 10, "{red} {green} {blue}");
    }

    #[tokio::test]
    async fn pictures_and_covers_of_the_site() {
        for original in [Still::Shore.webp().to_vec(), Clip::Ember.cover().to_vec()] {
            let small = made(original, Role::Cover, None).await.expect("a picture");
            assert!(small.width() <= SMALL_WIDTH && small.height() <= SMALL_HEIGHT);
        }
    }

    #[tokio::test]
    async fn what_is_no_picture_or_too_large_is_refused() {
        assert!(matches!(made(b"<html>no</html>".to_vec(), Role::Cover, None).await, Err(Unfit::Broken(_))));
        let hollow = super::super::tests::hollow(60_000, 60_000);
        assert!(matches!(made(hollow, Role::Picture, None).await, Err(Unfit::TooLarge)));
    }

    #[tokio::test]
    async fn a_film_needs_ffmpeg() {
        let film = Clip::ALL[0].content().to_vec();
        let without = made(film.clone(), Role::Video, None).await;
        assert!(matches!(without, Err(Unfit::NeedsFfmpeg(_))));
        let Some(ffmpeg) = installed() else { return };
        let small = made(film, Role::Video, Some(&ffmpeg)).await.expect("its first picture");
        assert!(small.width() <= SMALL_WIDTH && small.height() <= SMALL_HEIGHT);
    }
}
