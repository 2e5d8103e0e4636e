use proptest::prelude::*;
use rstest::rstest;

use super::{
    super::{
        made::Form,
        wrap::{bx, words},
    },
    *,
};

fn film() -> Vec<u8> {
    let film = Clip::Harbour.content().to_vec();
    Form::default().around(&track(&film), &packets(&film)[..12])
}

/// The same film with other bytes at a place behind the first `kind`.
fn lying(kind: &[u8; 4], behind: usize, bytes: &[u8]) -> Vec<u8> {
    let mut film = film();
    let at = film.windows(4).position(|word| word == kind).expect("such a box") + 4 + behind;
    film[at..at + bytes.len()].copy_from_slice(bytes);
    film
}

const ENDLESS: [u8; 4] = [0xff; 4];

#[rstest]
#[case::billions_of_sizes(lying(b"stsz", 8, &ENDLESS))]
#[case::billions_of_one_size(lying(b"stsz", 4, &words(&[1, u32::MAX])))]
#[case::billions_of_chunks(lying(b"stco", 4, &ENDLESS))]
#[case::billions_of_times(lying(b"stts", 4, &ENDLESS))]
#[case::a_chunk_far_away(lying(b"stco", 8, &ENDLESS))]
#[case::chunks_on_top_of_each_other(lying(b"stsz", 4, &words(&[4000, 12])))]
#[case::no_clock(lying(b"mdhd", 12, &[0; 4]))]
#[case::an_endless_box(lying(b"minf", 0, &ENDLESS))]
#[case::an_esds_of_others(lying(b"esds", 4, &[9]))]
#[case::no_second_entry(lying(b"stsc", 16, &words(&[9])))]
fn tables_that_lie_are_broken(#[case] film: Vec<u8>) {
    for made in [m4a(&film, &tags()), mp3(&film, 192, &tags())] {
        assert!(matches!(made, Err(Unfit::Broken(_))), "{:?}", made.map(|made| made.len()));
    }
}

#[test]
fn places_beyond_all_files_are_broken() {
    let source = Clip::Harbour.content().to_vec();
    let mut film = Form { wide: true, ..Form::default() }.around(&track(&source), &packets(&source)[..12]);
    let at = film.windows(4).position(|word| word == b"co64").expect("such a box") + 12;
    for place in [1_u64 << 63, u64::MAX, u64::MAX - 10] {
        film[at..at + 8].copy_from_slice(&place.to_be_bytes());
        assert!(matches!(m4a(&film, &tags()), Err(Unfit::Broken(_))));
    }
}

/// Many chunks at one place would make a huge file of a small one.
#[test]
fn a_small_file_does_not_become_an_endless_one() {
    let source = Clip::Harbour.content().to_vec();
    let packets = packets(&source);
    let mut film = Form { chunk: 1, ..Form::default() }.around(&track(&source), &packets);
    let at = film.windows(4).position(|word| word == b"stsz").expect("such a box");
    let largest = packets.iter().map(Vec::len).sum::<usize>() as u32;
    film[at + 8..at + 12].copy_from_slice(&largest.to_be_bytes());
    let at = film.windows(4).position(|word| word == b"stco").expect("such a box") + 12;
    let first: [u8; 4] = film[at..at + 4].try_into().expect("a place");
    for chunk in 0..packets.len() {
        film[at + 4 * chunk..at + 4 * chunk + 4].copy_from_slice(&first);
    }
    let Err(Unfit::Broken(why)) = m4a(&film, &tags()) else { panic!("it is") };
    assert_eq!(why, "the samples of the sound track lie on top of each other");
}

#[test]
fn edits_without_end_are_heard_to_the_end() {
    let source = Clip::Harbour.content().to_vec();
    let edts = bx(b"edts", &[&bx(b"elst", &[&words(&[1 << 24, 1]), &[0x7f; 16], &words(&[1 << 16])])]);
    let film = Form { edts, ..Form::default() }.around(&track(&source), &packets(&source));
    proved(&m4a(&film, &tags()).expect("sound"));
    assert!(matches!(mp3(&film, 192, &tags()), Err(Unfit::NoSound)), "all of it is left out");
}

#[test]
fn fragments_that_lie_are_broken() {
    let source = Clip::Harbour.content().to_vec();
    let form = Form { fragmented: true, ..Form::default() };
    let film = form.around(&track(&source), &packets(&source));
    let at = film.windows(4).position(|word| word == b"trun").expect("such a box") + 4;
    // Billions of samples of no bytes; billions that are said to stand in the box.
    for (flags, count) in [(1_u32, u32::MAX), (0x201, u32::MAX)] {
        let mut film = film.clone();
        film[at..at + 8].copy_from_slice(&words(&[flags, count]));
        assert!(matches!(m4a(&film, &tags()), Err(Unfit::Broken(_))), "{flags:x}");
    }
}

#[test]
fn sound_that_is_none_is_broken_before_a_byte_is_out() {
    let source = Clip::Harbour.content().to_vec();
    let noise: Vec<Vec<u8>> = packets(&source).iter().map(|packet| vec![0xff; packet.len()]).collect();
    let film = Form::default().around(&track(&source), &noise);
    let mut cursor = Cursor::new(&film);
    let plan = Mp3::plan(&mut cursor, film.len() as u64, 192, &tags());
    assert!(matches!(plan, Err(Unfit::Broken(_))));
    m4a(&film, &tags()).expect("what is in the packets is nobody's business");
}

#[test]
fn a_damaged_packet_is_silence_of_its_length() {
    let source = Clip::Harbour.content().to_vec();
    let mut packets = packets(&source);
    let whole = mp3(&Form::default().around(&track(&source), &packets), 192, &tags()).expect("sound");
    for packet in packets.iter_mut().skip(20).step_by(9) {
        packet.fill(0xff);
    }
    let damaged = mp3(&Form::default().around(&track(&source), &packets), 192, &tags()).expect("sound");
    assert_eq!(damaged.len(), whole.len());
    assert_ne!(damaged, whole);
    // Most of it, and not only the first packets.
    packets.iter_mut().skip(20).for_each(|packet| packet.fill(0xff));
    let film = Form::default().around(&track(&source), &packets);
    assert!(matches!(mp3(&film, 192, &tags()), Err(Unfit::Broken(_))));
}

#[test]
fn a_cut_file_is_broken_or_without_sound() {
    let film = film();
    for length in 0..film.len() {
        for made in [m4a(&film[..length], &tags()), mp3(&film[..length], 192, &tags())] {
            assert!(matches!(made, Err(Unfit::Broken(_) | Unfit::NoSound)), "cut at {length}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    /// Whatever is written is whole, and nothing else happens.
    #[test]
    fn damage_is_noticed_or_harmless(places in prop::collection::vec((0..900_usize, any::<u8>()), 1..6)) {
        let mut film = film();
        for (at, byte) in places {
            let at = at % film.len();
            film[at] = byte;
        }
        if let Ok(made) = m4a(&film, &tags()) {
            proved(&made);
        }
        if let Ok(made) = mp3(&film, 64, &tags()) {
            proved(&made);
        }
    }
}
