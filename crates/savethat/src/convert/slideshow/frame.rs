//! The one size of a film, and pictures brought to it.

use std::io::{Read, Seek};

use image::{GenericImageView, RgbImage, imageops};

use crate::{
    convert::{
        Unfit,
        picture::{Pixels, fit},
    },
    fetch::proof::{Expected, prove},
    post::Role,
};

/// The longer and the shorter side of what every phone plays.
const LONG: u32 = 1920;
const SHORT: u32 = 1080;
/// No side is less: some players refuse such films.
const LEAST: u32 = 64;

/// Width and height, both even: colours are kept for two pixels by two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub width: u32,
    pub height: u32,
}

/// Width and height of a picture as it is to be seen, `None` where the file does not say.
pub(super) type Size = Option<(u32, u32)>;

/// What the file says. Blocks.
pub(super) fn size<F: Read + Seek>(file: &mut F, length: u64) -> Result<Size, Unfit> {
    let shape = prove(file, length, Expected { role: Role::Picture, sound: false })?;
    Ok(shape.width.zip(shape.height))
}

/// As large as the largest picture, upright or across as most are, at most [`LONG`] by [`SHORT`].
pub(super) fn frame(sizes: &[Size]) -> Frame {
    let known = || sizes.iter().flatten().copied().filter(|(width, height)| *width > 0 && *height > 0);
    let across = known().filter(|(width, height)| width > height).count();
    let upright = known().count() - across;
    let (width, height) = if across > upright { (LONG, SHORT) } else { (SHORT, LONG) };
    // Each picture as it fits, never larger than it is.
    let fitting =
        known().map(|size| if size.0 <= width && size.1 <= height { size } else { fit(size, width, height) });
    let largest = fitting.fold((0, 0), |most, size| (most.0.max(size.0), most.1.max(size.1)));
    let (w, h) = if largest == (0, 0) { (width, height) } else { largest };
    let even = |side: u32| side.max(LEAST).next_multiple_of(2);
    Frame { width: even(w).min(width), height: even(h).min(height) }
}

impl Frame {
    /// The picture scaled to fit, in the middle, on black: three bytes for each pixel, row by row.
    pub(super) fn fill(self, picture: &Pixels) -> Vec<u8> {
        let view = picture.view();
        let (width, height) = fit(view.dimensions(), self.width, self.height);
        let mut frame = RgbImage::new(self.width, self.height);
        let (left, top) = ((self.width - width) / 2, (self.height - height) / 2);
        let scaled = view.scaled(width, height);
        imageops::replace(&mut frame, &scaled, i64::from(left), i64::from(top));
        frame.into_raw()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(&[(1080, 1350), (1080, 1440), (1350, 1080)], (1080, 1440))]
    #[case(&[(4000, 3000)], (1440, 1080))]
    #[case(&[(3000, 4000)], (1080, 1440))]
    #[case(&[(1920, 1080), (1920, 1080), (1080, 1920)], (1920, 1080))]
    #[case(&[(540, 675)], (540, 676))]
    #[case(&[(1, 1)], (64, 64))]
    #[case(&[(1, 60_000)], (64, 1920))]
    #[case(&[], (1080, 1920))]
    fn as_large_as_the_largest(#[case] sizes: &[(u32, u32)], #[case] (width, height): (u32, u32)) {
        let sizes: Vec<_> = sizes.iter().copied().map(Some).collect();
        assert_eq!(frame(&sizes), Frame { width, height });
    }
}
