//! A picture as it is to be seen: turned, and on white. Computed pixel by pixel, so that no second copy of it is needed.

use image::{DynamicImage, GenericImageView, Pixel, Rgb, Rgba, metadata::Orientation};

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
}
