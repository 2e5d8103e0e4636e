use std::io::{self, Write};

use lofty::{config::ParseOptions, file::AudioFile, mpeg::MpegFile, prelude::Accessor};
use rstest::rstest;
use symphonia::{
    core::{
        audio::{Audio, GenericAudioBufferRef},
        codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions, well_known::CODEC_ID_MP3},
        packet::PacketRef,
        units::{Duration, Timestamp},
    },
    default::codecs::MpaDecoder,
};

use super::{
    super::{
        KILOBITS,
        config::{Plain, plain, specific},
        decode::{Decoder, SAMPLES},
        encode::{DELAY, Form, Frames},
        info,
    },
    *,
};
use crate::{fetch::proof::mp3 as frames, media::Format};

/// Samples that a decoder of MP3 is late by.
const LATE: usize = 529;

/// Where the frames begin and end.
fn sound(file: &[u8]) -> &[u8] {
    let mut cursor = Cursor::new(file);
    let mut tape = Tape::new(&mut cursor, file.len() as u64).expect("its length");
    let walked = frames::Frames::walk(&mut tape).expect("whole");
    &file[walked.start as usize..walked.end as usize]
}

/// The samples of the first channel, decoded by another than LAME.
fn heard(file: &[u8], rate: u32) -> Vec<f32> {
    let mut parameters = AudioCodecParameters::new();
    parameters.for_codec(CODEC_ID_MP3).with_sample_rate(rate);
    let mut decoder = MpaDecoder::try_new(&parameters, &AudioDecoderOptions::default()).expect("a decoder");
    let mut samples = Vec::new();
    let mut rest = sound(file);
    let next = |rest: &mut &[u8]| {
        let head: [u8; 4] = rest[..4].try_into().expect("four bytes");
        let bytes = frames::Frame::read(head).expect("a frame").bytes as usize;
        rest.split_off(..bytes).expect("a whole frame").to_vec()
    };
    // The first frame tells of the others, and is silence.
    next(&mut rest);
    while !rest.is_empty() {
        let frame = next(&mut rest);
        let packet = PacketRef::new(0, Timestamp::ZERO, Duration::ZERO, &frame);
        match decoder.decode_ref(&packet).expect("a frame of LAME") {
            GenericAudioBufferRef::F32(some) => samples.extend_from_slice(some.plane(0).expect("a channel")),
            _ => panic!("other samples"),
        }
    }
    samples
}

/// The samples that are heard of the first channel of a film.
fn original(film: &[u8]) -> Vec<f32> {
    let track = track(film);
    let plain = plain(specific(track.kind, &track.entry).expect("AAC")).expect("AAC-LC");
    let mut decoder = Decoder::new(plain).expect("a decoder");
    let all: Vec<f32> = packets(film).iter().flat_map(|packet| decoder.decode(packet)[0].clone()).collect();
    assert_eq!(decoder.damaged, 0);
    all
}

#[test]
fn the_same_sound_is_heard_at_the_same_time() {
    for (name, film) in films().into_iter().filter(|(name, _)| *name != "he") {
        let made = mp3(&film, 192, &tags()).expect(name);
        assert_eq!(proved(&made).format, Format::Mp3, "{name}");
        let samples = heard(&made, 44_100);
        // ffmpeg's priming: 1,024 samples that the edit list leaves out.
        let original = &original(&film)[1024..];
        let late = DELAY as usize + LATE;
        let both = original.iter().zip(&samples[late..]);
        let (mut power, mut noise) = (0.0, 0.0);
        for (original, made) in both.take(60_000) {
            power += original * original;
            noise += (original - made) * (original - made);
        }
        let ratio = 10.0 * (power / noise).log10();
        assert!(ratio > 30.0, "{name}: {ratio} dB");
    }
}

#[test]
fn the_length_that_players_show_is_right() {
    let film = Clip::Dawn.content().to_vec();
    for kilobits in KILOBITS {
        let made = mp3(&film, kilobits, &tags()).expect("sound");
        let shape = proved(&made);
        // The first frame, LAME's delay and the end of the last frame are a tenth of a second.
        let seconds = shape.duration_s.expect("a length");
        assert!((2.0..2.12).contains(&seconds), "{kilobits}: {seconds}");
        // As lofty reads it out of the first frame.
        let read = MpegFile::read_from(&mut Cursor::new(&made), ParseOptions::new()).expect("an MP3");
        let told = read.properties().duration().as_secs_f64();
        assert!((2.0..2.1).contains(&told), "{kilobits}: {told}");
        // The first frame counts for it, and has no time.
        assert!(read.properties().audio_bitrate().abs_diff(kilobits) <= kilobits / 50 + 1, "{kilobits}");
        assert_eq!(read.properties().channels(), 1, "mono stays mono");
    }
}

/// What is told before the first sample is what LAME then makes.
#[rstest]
fn the_first_frame_keeps_its_promises(
    #[values(8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)] rate: u32,
    #[values(1, 2)] channels: u8,
) {
    for kilobits in KILOBITS {
        for count in [1, 575, 1152, 30_001] {
            let form = Form::new(Plain { rate, channels }, kilobits).expect("known");
            let plane: Vec<f32> = (0..count).map(|at| ((at * at) as f32 * 1e-4).sin() * 0.7).collect();
            let mut lame = Frames::new(form).expect("LAME");
            let mut made = Vec::new();
            lame.add(&vec![&plane[..]; usize::from(channels)], &mut made).expect("frames");
            lame.end(&mut made).expect("the last frames");
            let (frames, padding) = form.frames(count as u64);
            assert_eq!(
                made.len() as u64,
                form.bytes(frames),
                "{rate} Hz, {kilobits} kbit/s, {count} samples"
            );
            assert_eq!(frames * form.frame(), count as u64 + DELAY + padding);

            let first = info::frame(form, count as u64);
            assert_eq!(first.len() as u64, form.bytes(1));
            assert_eq!(first[..2], made[..2]);
            assert_eq!(first[2] & 0xfc, made[2] & 0xfc, "bitrate and rate");
            let whole = [first, made].concat();
            proved(&whole);
            let read = MpegFile::read_from(&mut Cursor::new(&whole), ParseOptions::new()).expect("an MP3");
            assert_eq!(read.properties().sample_rate(), rate);
        }
    }
}

#[rstest]
#[case(88_200, 44_100)]
#[case(96_000, 48_000)]
#[case(64_000, 48_000)]
#[case(25_000, 32_000)]
fn a_rate_that_mpeg_has_not_is_changed(#[case] rate: u32, #[case] expected: u32) {
    let form = Form::new(Plain { rate, channels: 2 }, 192).expect("known");
    assert_eq!((form.rate, form.resamples()), (expected, true));
    let plane = vec![0.25; rate as usize];
    let mut lame = Frames::new(form).expect("LAME");
    let mut made = Vec::new();
    for piece in plane.chunks(SAMPLES) {
        lame.add(&[piece, piece], &mut made).expect("frames");
    }
    lame.end(&mut made).expect("the last frames");
    let seconds = proved(&made).duration_s.expect("a length");
    assert!((1.0..1.1).contains(&seconds), "{seconds}");
}

#[test]
fn tags_are_read_by_others() {
    let made = mp3(&Clip::Ember.content().to_vec(), 128, &tags()).expect("sound");
    let read = MpegFile::read_from(&mut Cursor::new(made), ParseOptions::new()).expect("an MP3");
    let id3 = read.id3v2().expect("tags");
    assert_eq!(id3.title().as_deref(), Some("First light at the 🦆 pond"));
    assert_eq!(id3.artist().as_deref(), Some("Mira (@mira.walks)"));
    assert_eq!(id3.comment().as_deref(), Some(&*tags().link));
    let frames: Vec<String> = id3.into_iter().map(|frame| frame.id().as_str().to_owned()).collect();
    for frame in ["TIT2", "TPE1", "COMM", "WOAS", "APIC"] {
        assert!(frames.iter().any(|found| found == frame), "{frame} of {frames:?}");
    }
}

#[test]
fn an_mp3_keeps_its_frames() {
    let source = fixture::sound_mp3().to_vec();
    let made = mp3(&source, 320, &tags()).expect("sound");
    assert_eq!(sound(&made), sound(&source));
    assert_ne!(made, source);
    let read = MpegFile::read_from(&mut Cursor::new(&made), ParseOptions::new()).expect("an MP3");
    let id3 = read.id3v2().expect("tags");
    assert_eq!(id3.artist().as_deref(), Some("Mira (@mira.walks)"), "in the place of the old ones");
    assert_eq!(proved(&made).duration_s, proved(&source).duration_s);

    // Tags behind the sound go as well.
    let mut tagged = source.clone();
    tagged.extend(b"TAG".iter().chain(&[b' '; 125]));
    assert_eq!(mp3(&tagged, 320, &tags()).expect("sound"), made);
}

#[test]
fn high_efficiency_is_not_halved() {
    let film = fixture::high_efficiency().to_vec();
    assert!(matches!(mp3(&film, 192, &tags()), Err(Unfit::HighEfficiency)));
    m4a(&film, &tags()).expect("kept as it is");
}

#[test]
fn an_odd_bitrate_is_refused() {
    let film = Clip::Dawn.content().to_vec();
    for kilobits in [0, 56, 100, 144, 321, u32::MAX] {
        let refused = mp3(&film, kilobits, &tags());
        assert!(matches!(&refused, Err(Unfit::Kilobits(told)) if *told == kilobits), "{kilobits}");
    }
}

/// Remembers each piece that was written.
#[derive(Default)]
struct Pieces(Vec<usize>);

impl Write for Pieces {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        self.0.push(piece.len());
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn the_first_bytes_wait_for_nothing() {
    let film = Clip::Dawn.content().to_vec();
    let mut pieces = Pieces::default();
    super::super::mp3(&mut Cursor::new(&film), film.len() as u64, 192, &Tags::default(), &mut pieces)
        .expect("sound");
    let pieces: Vec<usize> = pieces.0.into_iter().filter(|bytes| *bytes > 0).collect();
    assert!(pieces.len() > 3, "{pieces:?}");
    assert!((400..3000).contains(&pieces[0]), "the first frame and no more: {pieces:?}");
    assert!(pieces.iter().all(|bytes| *bytes < 24 << 10), "{pieces:?}");
}
