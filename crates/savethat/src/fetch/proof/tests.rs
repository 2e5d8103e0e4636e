//! Every format: whole, cut at every length, damaged at random, and not what was promised.

use std::io::Cursor;

use proptest::prelude::*;
use rstest::rstest;

use super::{
    made::{self, Movie},
    *,
};

fn tried(bytes: &[u8], role: Role, sound: bool) -> Result<Shape, Broken> {
    prove(&mut Cursor::new(bytes), bytes.len() as u64, Expected { role, sound })
}

fn video(bytes: &[u8]) -> Result<Shape, Broken> {
    tried(bytes, Role::Video, true)
}

fn reason(result: Result<Shape, Broken>) -> String {
    result.expect_err("is broken").0
}

/// Each whole file with its role.
fn whole() -> Vec<(Vec<u8>, Role, Format)> {
    vec![
        (Movie::default().bytes(), Role::Video, Format::Mp4),
        (Movie { last: true, ..Movie::default() }.bytes(), Role::Video, Format::Mp4),
        (Movie { wide: true, ..Movie::default() }.bytes(), Role::Video, Format::Mp4),
        (made::fragmented(0), Role::Video, Format::Mp4),
        (Movie { brand: *b"M4A ", picture: false, ..Movie::default() }.bytes(), Role::Sound, Format::M4a),
        // Counts its first frame, so that a cut between frames shows.
        (made::mp3(4), Role::Sound, Format::Mp3),
        (made::jpeg(1), Role::Picture, Format::Jpeg),
        (made::png(), Role::Picture, Format::Png),
        (made::webp(b"VP8 "), Role::Picture, Format::Webp),
        (made::webp(b"VP8L"), Role::Cover, Format::Webp),
        (made::webp(b"VP8X"), Role::Picture, Format::Webp),
        (made::gif(), Role::Picture, Format::Gif),
        (made::heif(b"avif"), Role::Picture, Format::Avif),
        (made::heif(b"heic"), Role::Cover, Format::Heic),
        (br#"{"utterances":[{"text":"a"}]}"#.to_vec(), Role::Subtitle, Format::Json),
    ]
}

#[test]
fn whole_files_are_proved_and_measured() {
    for (bytes, role, format) in whole() {
        let shape =
            tried(&bytes, role, role == Role::Video).unwrap_or_else(|why| panic!("{format:?}: {why}"));
        assert_eq!(shape.format, format);
        match role {
            Role::Picture | Role::Cover => {
                assert_eq!((shape.width, shape.height), (Some(20), Some(10)), "{format:?}");
                assert!(shape.codecs.is_empty());
            }
            Role::Video => assert_eq!((shape.width, shape.height), (Some(576), Some(1024))),
            Role::Sound | Role::Subtitle => assert_eq!((shape.width, shape.height), (None, None)),
        }
    }
}

#[test]
fn every_shorter_length_is_broken() {
    for (bytes, role, format) in whole() {
        for length in 0..bytes.len() {
            let result = tried(&bytes[..length], role, false);
            assert!(result.is_err(), "{format:?} cut to {length} of {}: {result:?}", bytes.len());
        }
    }
}

#[test]
fn a_length_that_was_promised_is_kept() {
    let bytes = Movie::default().bytes();
    let length = bytes.len() as u64;
    let expected = Expected { role: Role::Video, sound: true };
    for promised in [length - 1, length + 1, 0, u64::MAX] {
        assert!(prove(&mut Cursor::new(&bytes), promised, expected).is_err());
    }
}

#[test]
fn a_video_tells_its_length_and_codecs() {
    let shape = video(&Movie::default().bytes()).expect("whole");
    assert_eq!(shape.duration_s, Some(2.0));
    assert_eq!(shape.codecs, ["avc1", "mp4a"]);
    let shape = video(&made::fragmented(0)).expect("whole");
    assert_eq!(shape.codecs, ["hvc1", "mp4a"]);
    // mvhd does not say, mdhd does.
    assert_eq!(shape.duration_s, Some(2.0));
    let shape = tried(&made::mp3(3), Role::Sound, true).expect("whole");
    assert_eq!(shape.codecs, ["mp3"]);
    assert!((shape.duration_s.expect("known") - 4.0 * 1152.0 / 44100.0).abs() < 1e-9);
}

#[test]
fn a_turned_picture_is_measured_as_shown() {
    let shape = video(&Movie { turned: true, ..Movie::default() }.bytes()).expect("whole");
    assert_eq!((shape.width, shape.height), (Some(1024), Some(576)));
    let shape = tried(&made::jpeg(6), Role::Picture, false).expect("whole");
    assert_eq!((shape.width, shape.height), (Some(10), Some(20)));
}

#[test]
fn tracks_must_be_those_that_were_promised() {
    let silent = Movie { sound: false, ..Movie::default() }.bytes();
    assert!(tried(&silent, Role::Video, false).is_ok());
    assert_eq!(reason(video(&silent)), "there is no sound track");
    let blind = Movie { picture: false, ..Movie::default() }.bytes();
    assert_eq!(reason(video(&blind)), "there is no picture track");
    assert_eq!(tried(&blind, Role::Sound, true).expect("sound").format, Format::M4a);
    let empty = Movie { sizes: vec![], ..Movie::default() }.bytes();
    assert_eq!(reason(video(&empty)), "the picture track is empty");
    let hollow = Movie { sizes: vec![0, 0], ..Movie::default() }.bytes();
    assert_eq!(reason(video(&hollow)), "the samples of the picture track have no bytes");
}

#[test]
fn chunks_must_lie_in_the_media_data() {
    let shift = |shift| reason(video(&Movie { shift, ..Movie::default() }.bytes()));
    assert_eq!(shift(1), "chunk 2 of the sound track ends 1 bytes after the file");
    assert_eq!(shift(u32::MAX / 2), "chunk 1 of the picture track ends 2147483627 bytes after the file");
    assert!(reason(video(&made::fragmented(1))).contains("ends 1 bytes after the file"));
}

#[test]
fn a_moov_that_points_at_itself_lies() {
    let mut bytes = Movie::default().bytes();
    let stco = bytes.windows(4).position(|four| four == b"stco").expect("is there");
    bytes[stco + 12..stco + 16].copy_from_slice(&40_u32.to_be_bytes());
    assert_eq!(
        reason(video(&bytes)),
        "chunk 1 of the picture track, bytes 40 to 50, lies outside the media data"
    );
}

#[test]
fn samples_without_a_chunk_are_missing() {
    let mut bytes = Movie::default().bytes();
    let stsc = bytes.windows(4).position(|four| four == b"stsc").expect("is there");
    // One sample a chunk instead of two.
    bytes[stsc + 16..stsc + 20].copy_from_slice(&1_u32.to_be_bytes());
    assert_eq!(reason(video(&bytes)), "the picture track has 3 samples, its chunks only 2");
}

#[test]
fn the_place_of_moov_does_not_matter_but_there_is_one() {
    let bytes = Movie::default().bytes();
    let twice = [&bytes[..], &bytes[..]].concat();
    let why = reason(video(&twice));
    assert_eq!(why, format!("there is a second ftyp at byte {}", bytes.len()));
    let none = [made::bx(b"ftyp", &[b"isom"]), made::bx(b"mdat", &[&[1; 50]])].concat();
    assert_eq!(reason(video(&none)), "there is no moov");
    let data = [&made::bx(b"ftyp", &[b"isom"])[..], &made::bx(b"moov", &[])].concat();
    assert_eq!(reason(video(&data)), "there is no mdat");
}

#[rstest]
#[case::too_small(&[7], "mdat at byte 12 is smaller than its header")]
#[case::too_large(&[99], "mdat at byte 12 ends 75 bytes after the file")]
#[case::huge(&[1, 1 << 31, 0], "mdat at byte 12 ends 9223372036854775784 bytes after the file")]
#[case::wrapping(&[1, u32::MAX, u32::MAX], "mdat at byte 12 ends after 2^64 bytes")]
#[case::wide_too_small(&[1, 0, 15], "mdat at byte 12 is smaller than its header")]
fn sizes_of_boxes_stay_in_the_file(#[case] size: &[u32], #[case] why: &str) {
    let (narrow, wide) = (made::words(&size[..1]), made::words(&size[1..]));
    let mut bytes = [&made::bx(b"ftyp", &[b"isom"])[..], &narrow, b"mdat", &wide].concat();
    bytes.resize(36, 0);
    assert_eq!(reason(video(&bytes)), why);
}

#[test]
fn boxes_stay_in_their_parent() {
    let mut bytes = Movie::default().bytes();
    let stsd = bytes.windows(4).position(|four| four == b"stsd").expect("is there");
    bytes[stsd - 3] = 1;
    assert_eq!(reason(video(&bytes)), "the box at byte 0 of stbl leaves it");
}

#[test]
fn a_last_box_without_a_size_reaches_the_end() {
    let mut bytes = Movie::default().bytes();
    let mdat = bytes.windows(4).position(|four| four == b"mdat").expect("is there");
    bytes[mdat - 4..mdat].fill(0);
    assert!(video(&bytes).is_ok());
}

#[test]
fn a_hole_of_zeros_is_no_box() {
    let mut bytes = Movie::default().bytes();
    let end = bytes.len();
    bytes.extend([0; 64]);
    assert_eq!(reason(video(&bytes)), format!("no box at byte {end}"));
}

#[rstest]
#[case(b"<!DOCTYPE html><html>", "an HTML page instead of a video")]
#[case(b"\xef\xbb\xbf \n<HTML>", "an HTML page instead of a video")]
#[case(b"<?xml version='1.0'?><Error>", "an XML document instead of a video")]
#[case(b" {\"status\":1}", "a JSON document instead of a video")]
#[case(b"", "an empty file instead of a video")]
#[case(b"\0\0\0\0\0\0\0\0\0\0", "nothing but zeros instead of a video")]
#[case(b"Access denied", "plain text instead of a video")]
#[case(b"#EXTM3U\n", "a playlist instead of a video")]
#[case(b"\x1f\x8b\x08\0", "gzip data instead of a video")]
#[case(b"\x01\x02\xfe\xff", "an unknown format (0102feff) instead of a video")]
fn what_is_no_media_is_named(#[case] bytes: &[u8], #[case] why: &str) {
    assert_eq!(reason(video(bytes)), why);
}

#[test]
fn another_format_than_promised_is_named() {
    assert_eq!(reason(video(&made::jpeg(1))), "a JPEG picture instead of a video");
    assert_eq!(reason(video(&made::mp3(3))), "an MP3 instead of a video");
    let movie = Movie::default().bytes();
    assert_eq!(reason(tried(&movie, Role::Picture, false)), "an MP4 video instead of a picture");
    assert_eq!(reason(tried(&made::png(), Role::Sound, true)), "a PNG picture instead of sound");
}

#[test]
fn damage_in_a_png_is_told_by_its_sum() {
    let mut bytes = made::png();
    bytes[50] ^= 1;
    assert_eq!(
        reason(tried(&bytes, Role::Picture, false)),
        "the PNG chunk IDAT at byte 33 is damaged: its CRC does not match"
    );
}

#[test]
fn bytes_behind_the_end_of_a_picture_are_let_be() {
    for picture in [made::jpeg(1), made::png(), made::gif()] {
        assert!(tried(&[&picture[..], b"more"].concat(), Role::Picture, false).is_ok());
    }
    let longer = [&made::webp(b"VP8 ")[..], b"more"].concat();
    assert!(reason(tried(&longer, Role::Picture, false)).starts_with("RIFF has"));
}

#[test]
fn an_mp3_keeps_what_its_first_frame_promises() {
    assert_eq!(
        reason(tried(&made::mp3(5), Role::Sound, true)),
        "the first MP3 frame promises 5 frames, there are 4"
    );
    let mut tagged = made::mp3(3);
    tagged.extend([&b"TAG"[..], &[0; 125]].concat());
    assert!(tried(&tagged, Role::Sound, true).is_ok());
    tagged.pop();
    assert_eq!(reason(tried(&tagged, Role::Sound, true)), "the ID3v1 tag ends 1 bytes after the file");
}

#[test]
fn items_must_lie_in_the_file() {
    let mut bytes = made::heif(b"avif");
    let iloc = bytes.windows(4).position(|four| four == b"iloc").expect("is there");
    // The length of the first extent.
    bytes[iloc + 22..iloc + 26].copy_from_slice(&u32::MAX.to_be_bytes());
    assert!(reason(tried(&bytes, Role::Picture, false)).starts_with("item 1 ends "));
}

/// Hundreds of thousands of empty boxes, and 2^32 samples of 2^32 bytes: over at once, whatever they claim.
#[test]
fn crafted_tables_cost_no_more_than_their_bytes() {
    let many = made::bx(b"free", &[]).repeat(1 << 18);
    assert_eq!(reason(video(&[made::bx(b"ftyp", &[b"isom"]), many].concat())), "more than 200000 boxes");
    let mut bytes = Movie::default().bytes();
    let stsz = bytes.windows(4).position(|four| four == b"stsz").expect("is there");
    bytes[stsz + 8..stsz + 16].copy_from_slice(&[0xff; 8]);
    assert!(video(&bytes).is_err());
}

/// Reads of the media data of a large file are not needed: a 15 MB file is read for a few buffers only.
#[test]
fn media_data_is_not_read() {
    struct Counting<'a>(Cursor<&'a [u8]>, u64);
    impl Read for Counting<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let read = self.0.read(buffer)?;
            self.1 += read as u64;
            Ok(read)
        }
    }
    impl Seek for Counting<'_> {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }
    let bytes = Movie { sizes: vec![25_000; 300], last: true, ..Movie::default() }.bytes();
    assert!(bytes.len() > 15_000_000);
    let mut file = Counting(Cursor::new(&bytes), 0);
    let length = bytes.len() as u64;
    prove(&mut file, length, Expected { role: Role::Video, sound: true }).expect("whole");
    assert!(file.1 < 100_000, "read {} bytes", file.1);
}

proptest! {
    #[test]
    fn random_bytes_never_panic(start in 0_usize..14, noise in proptest::collection::vec(any::<u8>(), 0..600)) {
        let files = whole();
        let (file, role, _) = &files[start];
        // Pure noise, and noise behind a real beginning.
        let _ = tried(&noise, *role, true);
        for keep in [12, file.len() / 2] {
            let _ = tried(&[&file[..keep], &noise].concat(), *role, true);
        }
    }

    #[test]
    fn damaged_files_never_panic(
        which in 0_usize..14,
        hits in proptest::collection::vec((any::<proptest::sample::Index>(), prop_oneof![Just(0), Just(1), Just(0x7f), Just(0xff), any::<u8>()], 1_usize..8), 1..12),
    ) {
        let files = whole();
        let (file, role, _) = &files[which];
        let mut bytes = file.clone();
        for (at, value, run) in hits {
            let at = at.index(bytes.len());
            let end = (at + run).min(bytes.len());
            bytes[at..end].fill(value);
        }
        let _ = tried(&bytes, *role, true);
        for other in [Role::Video, Role::Sound, Role::Picture] {
            let _ = tried(&bytes, other, false);
        }
    }
}
