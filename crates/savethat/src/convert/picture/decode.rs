//! From the bytes of a picture to its pixels, in bounded memory.

use std::io::{self, BufReader, Read, Seek};

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgba,
    codecs::webp::WebPDecoder, metadata::Orientation,
};

use super::{MOST_PIXELS, small_enough, view::View, webp};
use crate::{convert::Unfit, media::Format};

/// A picture in memory, as it lies in the file, with what the file says of it.
#[derive(Debug)]
pub(in crate::convert) struct Pixels {
    pixels: DynamicImage,
    /// How it is to be turned.
    orientation: Orientation,
    /// The ICC profile.
    profile: Option<Vec<u8>>,
}

impl Pixels {
    /// Of a proved file. Blocks.
    pub(super) fn of<F: Read + Seek>(file: &mut F, length: u64, format: Format) -> Result<Self, Unfit> {
        file.rewind()?;
        if format == Format::Webp {
            // The decoder makes room for a lossy frame before it compares its size with the canvas.
            let (width, height) = webp::largest_frame(file, length)?;
            small_enough(width, height)?;
            file.rewind()?;
            let mut decoder = WebPDecoder::new(BufReader::new(file)).map_err(unfit)?;
            if decoder.has_animation() {
                decoder.set_background_color(Rgba([u8::MAX; 4])).map_err(unfit)?;
            }
            return Self::by(decoder);
        }
        let format = match format {
            Format::Png => ImageFormat::Png,
            Format::Gif => ImageFormat::Gif,
            Format::Jpeg => ImageFormat::Jpeg,
            _ => return Err(Unfit::Broken("there is no decoder for it".into())),
        };
        let mut reader = ImageReader::with_format(BufReader::new(file), format);
        reader.limits(limits());
        Self::by(reader.into_decoder().map_err(unfit)?)
    }

    fn by(mut decoder: impl ImageDecoder) -> Result<Self, Unfit> {
        let (width, height) = decoder.dimensions();
        small_enough(width, height)?;
        decoder.set_limits(limits()).map_err(unfit)?;
        // Neither is worth losing the picture for.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let pixels = DynamicImage::from_decoder(decoder).map_err(unfit)?;
        Ok(Self { pixels, orientation, profile })
    }

    /// As it is to be seen.
    pub(in crate::convert) fn view(&self) -> View<'_> {
        View::of(&self.pixels, self.orientation)
    }

    /// The colour profile, where it has at most so many bytes.
    pub(super) fn profile(&self, most: usize) -> Option<&[u8]> {
        // One of another colour space, such as that of a grey picture, would spoil what is RGB here (ICC.1 §7.2.6).
        self.profile.as_deref().filter(|icc| icc.len() <= most && icc.get(16..20) == Some(b"RGB "))
    }

    /// Width and height as it is to be seen.
    pub(in crate::convert) fn size(&self) -> (u32, u32) {
        image::GenericImageView::dimensions(&self.view())
    }
}

/// Room for the largest picture in the widest pixels, 16 bits for each of four channels, and for a second copy in eight.
fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(u32::from(u16::MAX));
    limits.max_image_height = Some(u32::from(u16::MAX));
    limits.max_alloc = Some(MOST_PIXELS * 12);
    limits
}

/// What an error of the decoders means.
pub(super) fn unfit(error: ImageError) -> Unfit {
    match error {
        ImageError::Limits(_) => Unfit::TooLarge,
        // What a decoder misses at the end of the bytes is their fault, not the disk's.
        ImageError::IoError(error)
            if !matches!(
                error.kind(),
                io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
            ) =>
        {
            Unfit::Io(error)
        }
        error => Unfit::Broken(error.to_string()),
    }
}
