//! A picture made a JPEG of, without ffmpeg: what comes out is a whole picture, and small pictures make small ones.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use savethat::{
    convert::{Unfit, picture},
    fetch::proof::{Expected, prove},
    media::Format,
    post::Role,
};

/// More pixels are left to the tests: a run would spend its time on filling them.
const PIXELS: u64 = 1 << 18;

fuzz_target!(|bytes: &[u8]| {
    let expected = Expected { role: Role::Picture, sound: false };
    let length = bytes.len() as u64;
    let shape = prove(&mut Cursor::new(bytes), length, expected).ok();
    let pixels = shape.as_ref().and_then(|shape| shape.width.zip(shape.height));
    let pixels = pixels.map_or(0, |(width, height)| u64::from(width) * u64::from(height));
    if (PIXELS..=picture::MOST_PIXELS).contains(&pixels) {
        return;
    }
    let mut made = Vec::new();
    match picture::jpeg(&mut Cursor::new(bytes), length, &mut made) {
        Ok(()) => {
            let original = shape.expect("only what is proved is converted");
            let shape = prove(&mut Cursor::new(&made), made.len() as u64, expected).expect("a whole picture");
            assert_eq!(shape.format, Format::Jpeg);
            let size = |shape: &savethat::fetch::proof::Shape| {
                let (width, height) = (shape.width.unwrap_or(0), shape.height.unwrap_or(0));
                (width.min(height), width.max(height))
            };
            // Turned, perhaps.
            assert_eq!(size(&shape), size(&original));
        }
        Err(Unfit::Broken(why)) => assert!(!why.is_empty()),
        Err(Unfit::NeedsFfmpeg(_)) => {
            let format = shape.expect("a whole picture").format;
            assert!(matches!(format, Format::Avif | Format::Heic), "{format:?}");
        }
        Err(Unfit::TooLarge) => assert!(shape.is_some()),
        Err(unfit @ (Unfit::Io(_) | Unfit::Late | Unfit::Stopped)) => panic!("{unfit}"),
    }
});
