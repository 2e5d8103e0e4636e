//! The bytes of a file: boxes of MP4, and every kind of picture and sound. No file that is cut is called whole.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use savethat::{
    fetch::{
        fuzzing::retag,
        proof::{Expected, Shape, prove},
    },
    media::Format,
    post::Role,
};

fuzz_target!(|bytes: &[u8]| {
    renamed(bytes);
    let told = Format::tell(&bytes[..bytes.len().min(Format::ENOUGH)]);
    let expectations: &[(Role, bool)] = match told {
        Some(Format::Mp4 | Format::M4a) => &[(Role::Video, true), (Role::Video, false), (Role::Sound, false)],
        Some(Format::Mp3) => &[(Role::Sound, true)],
        Some(Format::Vtt | Format::Json | Format::Srt) => &[(Role::Subtitle, false), (Role::Video, true)],
        Some(_) => &[(Role::Picture, false)],
        None => &[
            (Role::Video, true),
            (Role::Picture, false),
            (Role::Sound, false),
            (Role::Cover, false),
            (Role::Subtitle, false),
        ],
    };
    for &(role, sound) in expectations {
        let expected = Expected { role, sound };
        let Some(shape) = proved(bytes, expected) else { continue };
        if role == Role::Subtitle {
            continue;
        }
        let format = told.expect("what is whole is of a known kind");
        fits(&shape, role, format);
        if matches!(format, Format::Mp4 | Format::M4a) {
            movie(bytes, expected);
        }
    }
});

/// However the pieces are cut, the length stays, and nothing changes but names of sample entries.
fn renamed(bytes: &[u8]) {
    let out = retag(bytes.chunks(1 + bytes.len() / 3));
    assert_eq!(out.len(), bytes.len());
    assert_eq!(out, retag(bytes.chunks(29)));
    for (at, _) in out.iter().zip(bytes).enumerate().filter(|(_, (new, old))| new != old) {
        assert!(
            (at.saturating_sub(3)..=at)
                .any(|at| out[at..].starts_with(b"hvc1") && bytes[at..].starts_with(b"hev1"))
        );
    }
}

/// What the bytes are, if they are a whole file; the length is always told as it is.
fn proved(bytes: &[u8], expected: Expected) -> Option<Shape> {
    let length = bytes.len() as u64;
    let shape = prove(&mut Cursor::new(bytes), length, expected);
    assert!(prove(&mut Cursor::new(bytes), length + 1, expected).is_err(), "a byte that is not there");
    shape.ok()
}

fn fits(shape: &Shape, role: Role, format: Format) {
    match role {
        Role::Video => assert_eq!(shape.format, Format::Mp4),
        Role::Picture | Role::Cover => assert!(shape.format == format && format.is_picture(), "{shape:?}"),
        Role::Sound | Role::Subtitle => assert!(!shape.format.is_picture(), "{shape:?}"),
    }
    assert!(shape.duration_s.is_none_or(|seconds| seconds.is_finite() && seconds >= 0.0), "{shape:?}");
}

/// A movie that is whole is cut in several places: nowhere but between two boxes may it still look whole.
fn movie(bytes: &[u8], expected: Expected) {
    let Some(ends) = ends(bytes) else { return };
    let length = bytes.len();
    for cut in [length - 1, length - length / 7 - 1, length / 2, length / 3, length / 11] {
        if !ends.contains(&cut) {
            assert_eq!(proved(&bytes[..cut], expected), None, "cut at byte {cut} of {length}, and whole");
        }
    }
}

/// Where each box on the top level ends; `None` where one is said to go on to the end of the file, wherever that is.
fn ends(bytes: &[u8]) -> Option<Vec<usize>> {
    let (mut at, mut ends) = (0, Vec::new());
    while at < bytes.len() {
        let head = bytes.get(at..at + 8).expect("the header of a box in a whole file");
        let size = match u32::from_be_bytes([head[0], head[1], head[2], head[3]]) {
            0 => return None,
            1 => {
                let long: [u8; 8] = bytes[at + 8..at + 16].try_into().expect("eight bytes");
                usize::try_from(u64::from_be_bytes(long)).expect("inside a whole file")
            }
            size => size as usize,
        };
        at += size;
        ends.push(at);
    }
    assert_eq!(at, bytes.len(), "the boxes of a whole file fill it");
    Some(ends)
}
