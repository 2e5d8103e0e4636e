//! A picture as it is to be seen: turned, and on white. Computed pixel by pixel, so that no second copy of it is needed.

use image::{
    DynamicImage, GenericImageView, ImageBuffer, Pixel, Rgb, RgbImage, Rgba, imageops, metadata::Orientation,
};

/// See the head of this file.
#[derive(Clone, Copy, Debug)]
pub(in crate::convert) struct View<'a> {
    pixels: &'a DynamicImage,
    orientation: Orientation,
}

impl<'a> View<'a> {
    pub(super) fn of(pixels: &'a DynamicImage, orientation: Orientation) -> Self {
        Self { pixels, orientation }
    }

    /// Where the pixel lies that is to be seen at `x`, `y`.
    fn place(&self, x: u32, y: u32) -> (u32, u32) {
        let (right, bottom) = (self.pixels.width() - 1, self.pixels.height() - 1);
        match self.orientation {
            Orientation::NoTransforms => (x, y),
            Orientation::FlipHorizontal => (right - x, y),
            Orientation::Rotate180 => (right - x, bottom - y),
            Orientation::FlipVertical => (x, bottom - y),
            Orientation::Rotate90FlipH => (y, x),
            Orientation::Rotate90 => (y, bottom - x),
            Orientation::Rotate270FlipH => (right - y, bottom - x),
            Orientation::Rotate270 => (right - y, x),
        }
    }

    /// At another size, which is of the same shape: see [`fit`].
    pub(in crate::convert) fn scaled(&self, width: u32, height: u32) -> RgbImage {
        if self.dimensions() == (width, height) {
            ImageBuffer::from_fn(width, height, |x, y| self.get_pixel(x, y))
        } else if self.width() > 2 * width {
            // By averages to twice the size first: no second copy of a large picture is needed for that.
            let twice: ImageBuffer<Rgb<u8>, Vec<u8>> = imageops::thumbnail(self, 2 * width, 2 * height);
            imageops::resize(&twice, width, height, imageops::FilterType::CatmullRom)
        } else {
            imageops::resize(self, width, height, imageops::FilterType::CatmullRom)
        }
    }
}

/// The largest size of the same shape inside `width` by `height`, at least 1 by 1.
pub(in crate::convert) fn fit((w, h): (u32, u32), width: u32, height: u32) -> (u32, u32) {
    let (w, h) = (u64::from(w.max(1)), u64::from(h.max(1)));
    let (width, height) = (u64::from(width), u64::from(height));
    // Rounded to the nearest.
    let part = |side: u64, of: u64, full: u64, most: u64| ((side * full + of / 2) / of).clamp(1, most) as u32;
    if w * height > h * width {
        (width as u32, part(h, w, width, height))
    } else {
        (part(w, h, height, width), height as u32)
    }
}

impl GenericImageView for View<'_> {
    type Pixel = Rgb<u8>;

    fn dimensions(&self) -> (u32, u32) {
        let (width, height) = self.pixels.dimensions();
        match self.orientation {
            Orientation::NoTransforms
            | Orientation::FlipHorizontal
            | Orientation::Rotate180
            | Orientation::FlipVertical => (width, height),
            Orientation::Rotate90FlipH
            | Orientation::Rotate90
            | Orientation::Rotate270FlipH
            | Orientation::Rotate270 => (height, width),
        }
    }

    fn get_pixel(&self, x: u32, y: u32) -> Rgb<u8> {
        let (x, y) = self.place(x, y);
        let pixel = self.pixels.get_pixel(x, y);
        if pixel.0[3] == u8::MAX { pixel.to_rgb() } else { on_white(pixel) }
    }
}

/// Rounded to the nearest.
fn on_white(Rgba([red, green, blue, alpha]): Rgba<u8>) -> Rgb<u8> {
    let (cover, most) = (u32::from(alpha), u32::from(u8::MAX));
    Rgb([red, green, blue].map(|channel| {
        let sum = u32::from(channel) * cover + most * (most - cover);
        ((sum + most / 2) / most) as u8
    }))
}

#[cfg(test)]
mod tests {
    use image::RgbaImage;
    use rstest::rstest;

    use super::*;

    #[rstest]
    fn turned_as_image_does(#[values(1, 2, 3, 4, 5, 6, 7, 8)] exif: u8) {
        let orientation = Orientation::from_exif(exif).expect("one of eight");
        let pixels = RgbaImage::from_fn(3, 2, |x, y| Rgba([x as u8, y as u8, 9, u8::MAX])).into();
        let mut expected: DynamicImage = DynamicImage::clone(&pixels);
        expected.apply_orientation(orientation);
        let view = View::of(&pixels, orientation);
        assert_eq!(view.dimensions(), expected.dimensions());
        for (x, y, pixel) in expected.to_rgb8().enumerate_pixels() {
            assert_eq!(view.get_pixel(x, y), *pixel, "at {x}, {y}");
        }
    }

    #[rstest]
    #[case([10, 20, 30, 255], [10, 20, 30])]
    #[case([10, 20, 30, 0], [255, 255, 255])]
    #[case([0, 255, 100, 128], [127, 255, 177])]
    fn transparent_is_white(#[case] from: [u8; 4], #[case] to: [u8; 3]) {
        let pixels = RgbaImage::from_pixel(1, 1, Rgba(from)).into();
        assert_eq!(View::of(&pixels, Orientation::NoTransforms).get_pixel(0, 0), Rgb(to));
    }

    #[rstest]
    #[case((100, 50), (200, 200), (200, 100))]
    #[case((50, 100), (200, 200), (100, 200))]
    #[case((60_000, 1), (64, 64), (64, 1))]
    #[case((3, 2), (3, 2), (3, 2))]
    fn the_shape_is_kept(#[case] from: (u32, u32), #[case] inside: (u32, u32), #[case] expected: (u32, u32)) {
        assert_eq!(fit(from, inside.0, inside.1), expected);
    }
}
