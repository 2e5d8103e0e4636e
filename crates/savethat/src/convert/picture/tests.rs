//! Read back with `image`'s decoder of JPEG, which is another than what reads the originals.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageReader, Rgb, RgbImage, Rgba, RgbaImage,
    codecs::{gif::GifEncoder, jpeg::JpegDecoder, png::PngEncoder, webp::WebPEncoder},
};
use rstest::rstest;
use savethat_sim::{Clip, Still, fixture};

use super::*;

fn made(original: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut out = Vec::new();
    jpeg(&mut Cursor::new(original), original.len() as u64, &mut out)?;
    Ok(out)
}

/// What came of it, proved as everything that is handed out.
fn read(original: &[u8]) -> RgbImage {
    let made = made(original).expect("a JPEG");
    let expected = Expected { role: Role::Picture, sound: false };
    let shape = prove(&mut Cursor::new(&made), made.len() as u64, expected).expect("whole");
    assert_eq!(shape.format, Format::Jpeg);
    let read = ImageReader::with_format(Cursor::new(made), image::ImageFormat::Jpeg).decode().expect("read");
    assert_eq!((shape.width, shape.height), (Some(read.width()), Some(read.height())));
    read.into_rgb8()
}

/// The largest difference of a channel at a pixel.
fn apart(one: Rgb<u8>, other: [u8; 3]) -> u8 {
    one.0.iter().zip(other).map(|(one, other)| one.abs_diff(other)).max().unwrap_or(0)
}

/// A red field with a green corner, as RGBA.
fn field() -> RgbaImage {
    RgbaImage::from_fn(
        48,
        32,
        |x, y| {
            if x < 16 && y < 16 { Rgba([0, 200, 0, 255]) } else { Rgba([200, 0, 0, 255]) }
        },
    )
}

fn as_png(pixels: &DynamicImage, dress: impl FnOnce(&mut PngEncoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut png = Vec::new();
    let mut encoder = PngEncoder::new(&mut png);
    dress(&mut encoder);
    pixels.write_with_encoder(encoder).expect("a PNG");
    png
}

fn as_webp(pixels: &DynamicImage, dress: impl FnOnce(&mut WebPEncoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut webp = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut webp);
    dress(&mut encoder);
    pixels.write_with_encoder(encoder).expect("a WebP");
    webp
}

/// The site's own pictures are a WebP and a JPEG of the same: what is made of the one looks like the other.
#[rstest]
fn a_webp_of_the_site(#[values(Still::Shore, Still::Forest, Still::Desert)] still: Still) {
    let made = read(&still.webp().to_vec());
    assert_eq!(made.dimensions(), still.size());
    let jpeg = image::load_from_memory(&still.jpeg().to_vec()).expect("a JPEG").into_rgb8();
    let sum: u64 = made.iter().zip(jpeg.iter()).map(|(one, other)| u64::from(one.abs_diff(*other))).sum();
    let mean = sum as f64 / made.len() as f64;
    assert!(mean < 3.0, "{mean}");
}

#[test]
fn a_png() {
    let png = fixture::png().to_vec();
    let made = read(&png);
    let original = image::load_from_memory(&png).expect("a PNG").into_rgb8();
    assert_eq!(made.dimensions(), (540, 675));
    // Full chroma: the bars of full colours meet without a blur of their own.
    for (x, y, pixel) in original.enumerate_pixels().step_by(211) {
        assert!(apart(*pixel, made.get_pixel(x, y).0) < 40, "at {x}, {y}");
    }
}

#[test]
fn a_jpeg_is_handed_out_as_it_is() {
    let jpeg = Clip::Ember.cover().to_vec();
    assert!(made(&jpeg).expect("itself") == jpeg);
}

#[test]
fn transparent_parts_are_white() {
    let mut pixels = field();
    for x in 16..48 {
        for y in 16..32 {
            pixels.put_pixel(x, y, Rgba([0, 0, 0, 0]));
        }
    }
    for original in [as_png(&pixels.clone().into(), |_| {}), as_webp(&pixels.into(), |_| {})] {
        let made = read(&original);
        assert!(apart(*made.get_pixel(40, 24), [255, 255, 255]) < 3);
        assert!(apart(*made.get_pixel(4, 4), [0, 200, 0]) < 6);
        assert!(apart(*made.get_pixel(40, 4), [200, 0, 0]) < 6);
    }
}

/// Grey, grey with 16 bits, and colours with 16 bits of which some are transparent.
#[test]
fn other_pixels() {
    let grey = image::GrayImage::from_pixel(9, 9, image::Luma([77]));
    let deep = image::ImageBuffer::<image::Luma<u16>, _>::from_pixel(9, 9, image::Luma([77 * 257]));
    let clear = image::ImageBuffer::<Rgba<u16>, _>::from_pixel(9, 9, Rgba([0, 0, 0, u16::MAX / 2]));
    let of = |pixels: DynamicImage| *read(&as_png(&pixels, |_| {})).get_pixel(4, 4);
    assert!(apart(of(grey.into()), [77; 3]) < 2);
    assert!(apart(of(deep.into()), [77; 3]) < 2);
    assert!(apart(of(clear.into()), [128; 3]) < 3);
}

/// EXIF 6: to be turned by a quarter to the right.
#[test]
fn turned_as_the_file_says() {
    let mut exif = b"II*\0\x08\0\0\0\x01\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0");
    let pixels = DynamicImage::from(field());
    let png = as_png(&pixels, |encoder| encoder.set_exif_metadata(exif.clone()).expect("it can"));
    let webp = as_webp(&pixels, |encoder| encoder.set_exif_metadata(exif.clone()).expect("it can"));
    for original in [png, webp] {
        let jpeg = made(&original).expect("a JPEG");
        let mut decoder = JpegDecoder::new(Cursor::new(&jpeg)).expect("a JPEG");
        assert_eq!(decoder.exif_metadata().expect("readable"), None, "not to be turned once more");
        let turned = read(&original);
        assert_eq!(turned.dimensions(), (32, 48));
        assert!(apart(*turned.get_pixel(28, 4), [0, 200, 0]) < 6, "the corner is at the right now");
        assert!(apart(*turned.get_pixel(4, 4), [200, 0, 0]) < 6);
    }
}

/// The head of a profile says its colour space; the rest is nobody's business here.
fn profile(space: &[u8; 4], bytes: usize) -> Vec<u8> {
    let mut profile = vec![7; bytes];
    profile[16..20].copy_from_slice(space);
    profile
}

#[rstest]
#[case(b"RGB ", 3_000, true)]
#[case(b"RGB ", 200_000, true)]
#[case(b"RGB ", PROFILE + 1, false)]
#[case(b"GRAY", 3_000, false)]
fn the_colour_profile_stays(#[case] space: &[u8; 4], #[case] bytes: usize, #[case] stays: bool) {
    let profile = profile(space, bytes);
    let pixels = DynamicImage::from(field());
    let png = as_png(&pixels, |encoder| encoder.set_icc_profile(profile.clone()).expect("it can"));
    let webp = as_webp(&pixels, |encoder| encoder.set_icc_profile(profile.clone()).expect("it can"));
    for original in [png, webp] {
        let made = made(&original).expect("a JPEG");
        let mut decoder = JpegDecoder::new(Cursor::new(made)).expect("a JPEG");
        assert!(decoder.icc_profile().expect("readable") == stays.then(|| profile.clone()));
    }
}

#[test]
fn of_a_gif_that_moves_the_first() {
    let mut gif = Vec::new();
    let mut encoder = GifEncoder::new(&mut gif);
    for colour in [[0, 200, 0, 255], [200, 0, 0, 255]] {
        encoder
            .encode(&RgbaImage::from_pixel(20, 10, Rgba(colour)), 20, 10, image::ExtendedColorType::Rgba8)
            .expect("a frame");
    }
    drop(encoder);
    assert!(apart(*read(&gif).get_pixel(10, 5), [0, 200, 0]) < 6);
    assert_eq!(read(&fixture::gif().to_vec()).dimensions(), (216, 270));
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let size = (body.len() as u32).to_le_bytes();
    [&kind[..], &size, body, &[0][..body.len() % 2]].concat()
}

fn riff(chunks: &[Vec<u8>]) -> Vec<u8> {
    chunk(b"RIFF", &[b"WEBP".to_vec(), chunks.concat()].concat())
}

/// `VP8X` with these flags and this canvas.
fn canvas(flags: u8, width: u32, height: u32) -> Vec<u8> {
    let less = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
    chunk(b"VP8X", &[vec![flags, 0, 0, 0], less(width), less(height)].concat())
}

/// A small frame in the middle of a moving WebP's canvas: what it leaves free is white, whatever the file wants.
#[test]
fn of_a_webp_that_moves_the_first() {
    let frame = |colour| {
        let still = as_webp(&RgbaImage::from_pixel(16, 16, Rgba(colour)).into(), |_| {});
        // Behind RIFF and WEBP: the one chunk of it. Placed at 16, 16; blended; for 100 ms.
        let place = [&[8, 0, 0, 8, 0, 0, 15, 0, 0, 15, 0, 0, 100, 0, 0, 0][..], &still[12..]].concat();
        chunk(b"ANMF", &place)
    };
    let moving = riff(&[
        canvas(0x12, 48, 48),
        chunk(b"ANIM", &[0, 0, 0, 255, 0, 0]),
        frame([0, 200, 0, 255]),
        frame([200, 0, 0, 255]),
    ]);
    let made = read(&moving);
    assert_eq!(made.dimensions(), (48, 48));
    assert!(apart(*made.get_pixel(24, 24), [0, 200, 0]) < 6);
    assert!(apart(*made.get_pixel(4, 4), [255, 255, 255]) < 6);
}

/// A PNG of any size whose chunks are right and whose pixels are not there.
pub(super) fn hollow(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let sum = crc32fast::hash(&[&kind[..], body].concat()).to_be_bytes();
        [&(body.len() as u32).to_be_bytes()[..], kind, body, &sum].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", &head), chunk(b"IDAT", &[0; 9]), chunk(b"IEND", b"")]
        .concat()
}

/// A lossy WebP whose canvas is small and whose frame says that it is not.
fn larger_inside() -> Vec<u8> {
    let frame = [&[0x10, 0, 0, 0x9d, 0x01, 0x2a, 0xff, 0x3f, 0xff, 0x3f][..], &[0; 64]].concat();
    riff(&[canvas(0, 8, 8), chunk(b"VP8 ", &frame)])
}

/// Decided by the header, before room is made for a pixel.
#[rstest]
#[case(hollow(60_000, 60_000))]
#[case(hollow(65_536, 1))]
#[case(hollow(u32::MAX, u32::MAX))]
#[case(riff(&[canvas(0, 1 << 24, 200), chunk(b"VP8L", &[0x2f, 0, 0, 0, 0, 0])]))]
#[case(larger_inside())]
fn too_large(#[case] original: Vec<u8>) {
    assert!(matches!(made(&original), Err(Unfit::TooLarge)), "{:?}", made(&original).map(|made| made.len()));
}

#[test]
fn more_bytes_than_are_worked_on() {
    let mut nothing = Cursor::new(Vec::new());
    assert!(matches!(jpeg(&mut nothing, MOST_BYTES + 1, &mut Vec::new()), Err(Unfit::TooLarge)));
}

#[test]
fn what_needs_ffmpeg_says_so() {
    for (original, named) in [(fixture::avif(), "AVIF"), (fixture::heic(), "HEIC")] {
        match made(&original.to_vec()) {
            Err(Unfit::NeedsFfmpeg(what)) => {
                let what = what.to_string();
                assert!(what.contains(named) && what.contains("ffmpeg"), "{what}");
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Cut anywhere, or with a part of other bytes: a failure that says so, or a picture, and never a panic.
#[test]
fn spoilt_pictures() {
    let originals = [
        as_png(&field().into(), |_| {}),
        as_webp(&field().into(), |_| {}),
        Still::Desert.webp().to_vec(),
        fixture::gif().to_vec(),
        hollow(3, 3),
    ];
    for original in originals {
        // Decoding the site's own takes long without optimisation.
        let step = original.len().div_ceil(if original.len() > 10_000 { 6 } else { 40 });
        for cut in (0..original.len()).step_by(step) {
            assert!(
                matches!(made(&original[..cut]), Err(Unfit::Broken(_))),
                "cut at {cut} of {}",
                original.len()
            );
        }
        for at in (12..original.len()).step_by(step) {
            let mut spoilt = original.clone();
            for byte in spoilt.iter_mut().skip(at).take(9) {
                *byte = byte.wrapping_mul(31).wrapping_add(17);
            }
            match made(&spoilt) {
                Ok(_) | Err(Unfit::Broken(_) | Unfit::TooLarge | Unfit::NeedsFfmpeg(_)) => {}
                Err(other) => panic!("{other:?} at {at}"),
            }
        }
    }
}
