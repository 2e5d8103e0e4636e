use std::io::{self, Cursor, Read, Seek, SeekFrom};

use lofty::{config::ParseOptions, file::AudioFile, mp4::Mp4File, prelude::Accessor};
use rstest::rstest;

use super::{
    super::{
        M4a,
        edits::Edit,
        made::{Form, Sizes},
        wrap::{bx, words},
    },
    *,
};
use crate::{fetch::proof::boxes, media::Format};

#[test]
fn every_packet_keeps_its_bytes_and_its_time() {
    for (name, film) in films() {
        let made = m4a(&film, &tags()).expect(name);
        let (before, after) = (track(&film), track(&made));
        assert_eq!(packets(&film), packets(&made), "{name}");
        assert_eq!((after.kind, &after.entry), (before.kind, &before.entry), "{name}: the sample entry");
        assert_eq!((after.scale, &after.times), (before.scale, &before.times), "{name}: the clock");
        assert_eq!(after.language, before.language, "{name}");
        assert_eq!(after.kept, before.kept, "{name}: groups of samples");
        assert_eq!(after.edits, before.edits, "{name}: the edit list");
        assert!(!before.edits.is_empty(), "{name}: ffmpeg writes its priming into one");
        assert_eq!(after.movie, before.movie, "{name}: the clock of the edits");
    }
}

#[test]
fn what_is_written_is_whole_and_starts_at_once() {
    for (name, film) in films() {
        let made = m4a(&film, &tags()).expect(name);
        let shape = proved(&made);
        assert_eq!((shape.format, &*shape.codecs), (Format::M4a, &["mp4a".to_owned()][..]), "{name}");
        let source = prove(
            &mut Cursor::new(&film),
            film.len() as u64,
            Expected { role: if name == "sound" { Role::Sound } else { Role::Video }, sound: true },
        );
        let source = source.expect(name).duration_s.expect("a length");
        assert!((shape.duration_s.expect("a length") - source).abs() < 0.05, "{name}: {shape:?}");
        let kinds: Vec<_> = {
            let mut cursor = Cursor::new(&made);
            let mut tape = Tape::new(&mut cursor, made.len() as u64).expect("its length");
            boxes::top(&mut tape).expect("boxes").iter().map(|top| top.kind).collect()
        };
        assert_eq!(kinds, [*b"ftyp", *b"moov", *b"mdat"], "{name}");
        assert_eq!(Format::tell(&made), Some(Format::M4a));
    }
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let film = Clip::Dawn.content().to_vec();
    assert_eq!(m4a(&film, &tags()).expect("sound"), m4a(&film, &tags()).expect("sound"));
}

#[test]
fn tags_are_read_by_others() {
    let made = m4a(&Clip::Ember.content().to_vec(), &tags()).expect("sound");
    let read = Mp4File::read_from(&mut Cursor::new(made), ParseOptions::new()).expect("an MP4");
    let ilst = read.ilst().expect("tags");
    assert_eq!(ilst.title().as_deref(), Some("First light at the 🦆 pond"));
    assert_eq!(ilst.artist().as_deref(), Some("Mira (@mira.walks)"));
    assert_eq!(ilst.comment().as_deref(), Some(&*tags().link));
    let pictures: Vec<_> = ilst.pictures().expect("a cover").map(|picture| picture.data().to_vec()).collect();
    assert_eq!(pictures, [Clip::Dawn.cover().to_vec()]);
    assert_eq!(read.properties().duration().as_secs(), 2);
}

#[test]
fn without_tags_there_is_none() {
    let made = m4a(&Clip::Ember.content().to_vec(), &Tags::default()).expect("sound");
    assert!(!made.windows(4).any(|word| word == b"udta"));
    proved(&made);
}

/// The same packets in every shape of tables become the same M4A.
#[rstest]
#[case::one_a_chunk(Form { chunk: 1, ..Form::default() })]
#[case::all_in_one_chunk(Form { chunk: 1000, ..Form::default() })]
#[case::wide_places(Form { wide: true, ..Form::default() })]
#[case::narrow_sizes(Form { sizes: Sizes::Stz2, ..Form::default() })]
#[case::fragments(Form { fragmented: true, ..Form::default() })]
#[case::fragments_of_one(Form { fragmented: true, chunk: 1, ..Form::default() })]
fn the_shape_of_the_tables_does_not_matter(#[case] form: Form) {
    let film = Clip::Harbour.content().to_vec();
    let (track, packets) = (track(&film), packets(&film));
    let plain = m4a(&Form::default().around(&track, &packets), &tags()).expect("sound");
    let other = m4a(&form.around(&track, &packets), &tags()).expect("sound");
    assert!(plain == other, "{} and {} bytes", plain.len(), other.len());
    assert_eq!(super::packets(&plain), packets);
    proved(&plain);
}

#[test]
fn groups_and_edits_stay() {
    let film = Clip::Harbour.content().to_vec();
    let (track, packets) = (track(&film), packets(&film));
    let groups = [
        bx(b"sgpd", &[&words(&[1 << 24]), b"roll", &words(&[2, 1]), &[0xff, 0xff]]),
        bx(b"sbgp", &[&words(&[0]), b"roll", &words(&[1, packets.len() as u32, 1])]),
    ]
    .concat();
    let edts = bx(b"edts", &[&bx(b"elst", &[&words(&[0, 2, 250, u32::MAX, 1 << 16, 1900, 2112, 1 << 16])])]);
    let form = Form { edts: edts.clone(), more: groups.clone(), ..Form::default() };
    let made = m4a(&form.around(&track, &packets), &Tags::default()).expect("sound");
    for part in [&edts, &groups] {
        assert!(made.windows(part.len()).any(|window| window == part), "{part:02x?}");
    }
    // 250 and 1,900 thousandths.
    assert_eq!(proved(&made).duration_s, Some(2.15));

    // Fragments come after the list, which so leaves the end open.
    let edts = bx(b"edts", &[&bx(b"elst", &[&words(&[0, 1, 0, 2112, 1 << 16])])]);
    let form = Form { edts, fragmented: true, ..Form::default() };
    let made = m4a(&form.around(&track, &packets), &Tags::default()).expect("sound");
    let units = packets.len() as u64 * 1024;
    let left = (units - 2112) * 1000 / 44_100;
    assert!(Edit::duration(&super::track(&made).edits).abs_diff(left) <= 1);
    assert_eq!(Edit::heard(&super::track(&made).edits, units, 44_100, 1000).0, 2112);
}

/// A film of five GiB, most of it zeros that nobody keeps.
struct Hole {
    front: Vec<u8>,
    length: u64,
    at: u64,
}

impl Read for Hole {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let some = out.len().min(usize::try_from(self.length - self.at).unwrap_or(usize::MAX));
        for (byte, at) in out[..some].iter_mut().zip(self.at..) {
            *byte = usize::try_from(at).ok().and_then(|at| self.front.get(at)).copied().unwrap_or_default();
        }
        self.at += some as u64;
        Ok(some)
    }
}

impl Seek for Hole {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(step) => self.length.saturating_add_signed(step),
            SeekFrom::Current(step) => self.at.saturating_add_signed(step),
        };
        Ok(self.at)
    }
}

#[test]
fn more_than_four_gibibytes_have_wide_places() {
    let film = Clip::Harbour.content().to_vec();
    let track = track(&film);
    // 80 packets of 64 MiB lie one after the other.
    let (count, size) = (80_u32, 64 << 20);
    let front = |first: u32| {
        let stbl = bx(
            b"stbl",
            &[
                &bx(b"stsd", &[&words(&[0, 1]), &bx(&track.kind, &[&track.entry])]),
                &bx(b"stts", &[&words(&[0, 1, count, 1024])]),
                &bx(b"stsc", &[&words(&[0, 1, 1, count, 1])]),
                &bx(b"stsz", &[&words(&[0, size, count])]),
                &bx(b"stco", &[&words(&[0, 1, first])]),
            ],
        );
        let mdhd = bx(b"mdhd", &[&words(&[0, 0, 0, 44_100, count * 1024, 0])]);
        let hdlr = bx(b"hdlr", &[&words(&[0, 0]), b"soun", &[0; 13]]);
        let mdia = bx(b"mdia", &[&mdhd, &hdlr, &bx(b"minf", &[&stbl])]);
        let tkhd = bx(b"tkhd", &[&words(&[7, 0, 0, 7, 0, 0]), &[0; 60]]);
        let mvhd = bx(b"mvhd", &[&words(&[0, 0, 0, 1000, 0]), &[0; 80]]);
        let moov = bx(b"moov", &[&mvhd, &bx(b"trak", &[&tkhd, &mdia])]);
        let mdat = u64::from(count) * u64::from(size) + 16;
        [
            bx(b"ftyp", &[b"isom", &words(&[512])]),
            moov,
            [&words(&[1]), &b"mdat"[..], &mdat.to_be_bytes()].concat(),
        ]
        .concat()
    };
    let front = front(front(0).len() as u32);
    let sound = u64::from(count) * u64::from(size);
    let length = front.len() as u64 + sound;
    let mut hole = Hole { front, length, at: 0 };
    let plan = M4a::plan(&mut hole, length, &tags()).expect("sound");
    let whole = plan.length();
    assert_eq!(whole, plan.head.len() as u64 + sound);
    let mut made = Hole { front: plan.head, length: whole, at: 0 };
    let expected = Expected { role: Role::Sound, sound: true };
    assert_eq!(prove(&mut made, whole, expected).expect("whole").format, Format::M4a);
    let again = Track::read(&mut Tape::new(&mut made, whole).expect("its length")).expect("a sound track");
    assert_eq!((again.bytes, again.sizes), (sound, vec![size; count as usize]));
    assert_eq!(again.places.len(), 1, "all of it side by side");
}

#[test]
fn a_film_without_sound_has_none() {
    let silent = fixture::silent().to_vec();
    assert!(matches!(m4a(&silent, &tags()), Err(Unfit::NoSound)));
    assert!(matches!(mp3(&silent, 192, &tags()), Err(Unfit::NoSound)));
    let empty = Form { fragmented: true, ..Form::default() };
    let empty = empty.around(&track(&Clip::Dawn.content().to_vec()), &[]);
    assert!(matches!(m4a(&empty, &tags()), Err(Unfit::NoSound)));
    assert!(matches!(mp3(&empty, 192, &tags()), Err(Unfit::NoSound)));
}

#[test]
fn other_sound_has_a_name() {
    let film = Clip::Dawn.content().to_vec();
    let mut other = track(&film);
    other.kind = *b"ac-3";
    let file = Form::default().around(&other, &packets(&film));
    for made in [m4a(&file, &tags()), mp3(&file, 192, &tags())] {
        assert!(matches!(made, Err(Unfit::Codec(name)) if name == "ac-3"));
    }
    let mp3_source = fixture::sound_mp3().to_vec();
    assert!(matches!(m4a(&mp3_source, &tags()), Err(Unfit::Codec(name)) if name == "mp3"));
}
