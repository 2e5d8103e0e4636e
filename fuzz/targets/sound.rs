//! The sound of a film alone, from its tables and packets. What is written is whole, and as long as was said.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use savethat::{
    convert::sound::{M4a, Mp3, Tags, Unfit},
    fetch::proof::{Expected, prove},
    media::Format,
    post::Role,
};

/// Bytes of an MP3 that is made, at most: some seconds of sound. More takes longer and says no more.
const ENOUGH: u64 = 60_000;

fuzz_target!(|bytes: &[u8]| {
    let length = bytes.len() as u64;
    let mut file = Cursor::new(bytes);
    let tags = Tags { title: "t".into(), author: "a".into(), link: "https://l.example/".into(), cover: None };

    if let Ok(plan) = M4a::plan(&mut file, length, &tags) {
        // The index has a few bytes for each packet, and each was told of in some bytes of the source or in its fragments.
        assert!(plan.length() < 3 * length + 40_000_000, "{} of {length}", plan.length());
        let mut made = Vec::new();
        plan.write(&mut file, &mut made).expect("inside the file");
        assert_eq!(made.len() as u64, plan.length());
        whole(&made, Format::M4a);
        let mut again = Cursor::new(&made);
        let second = M4a::plan(&mut again, made.len() as u64, &tags).expect("what was made is a sound");
        let mut twice = Vec::new();
        second.write(&mut again, &mut twice).expect("inside the file");
        assert!(made == twice, "an M4A of an M4A is another");
    }
    if let Ok(plan) = Mp3::plan(&mut file, length, 64, &tags)
        && plan.length().is_some_and(|bytes| bytes < ENOUGH)
    {
        let mut made = Vec::new();
        match plan.write(&mut file, &mut made) {
            Ok(()) => {
                assert_eq!(Some(made.len() as u64), plan.length());
                whole(&made, Format::Mp3);
            }
            Err(why) => assert!(matches!(why, Unfit::Broken(_)), "{why:?}"),
        }
    }
});

fn whole(made: &[u8], format: Format) {
    let expected = Expected { role: Role::Sound, sound: true };
    let shape = prove(&mut Cursor::new(made), made.len() as u64, expected).expect("what was made is whole");
    assert_eq!(shape.format, format);
}
