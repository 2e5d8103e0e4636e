//! Sound alone: bit for bit as M4A, heard again as MP3, and neither of files that lie.

mod bad;
mod m4a;
mod mp3;

use std::io::Cursor;

use savethat_sim::{Clip, Content, fixture};

use super::{Cover, Mp3, Tags, Unfit, packets::Packets, track::Track};
use crate::{
    fetch::proof::{Expected, Shape, prove, tape::Tape},
    post::Role,
};

/// Every film and sound of the simulated site that has AAC, with a name.
fn films() -> Vec<(&'static str, Vec<u8>)> {
    let films: [(&str, Content); 8] = [
        ("dawn", Clip::Dawn.content()),
        ("meadow", Clip::Meadow.content()),
        ("moov last", fixture::moov_last()),
        ("stamped", fixture::watermarked()),
        ("h265", fixture::h265_720()),
        ("sound", fixture::sound()),
        ("grown", Clip::Dawn.content().grown_to(600_000, 6)),
        ("he", fixture::high_efficiency()),
    ];
    films.into_iter().map(|(name, content)| (name, content.to_vec())).collect()
}

fn track(file: &[u8]) -> Track {
    let mut cursor = Cursor::new(file);
    Track::read(&mut Tape::new(&mut cursor, file.len() as u64).expect("its length")).expect("a sound track")
}

fn packets(file: &[u8]) -> Vec<Vec<u8>> {
    let track = track(file);
    let mut cursor = Cursor::new(file);
    let mut reader = Packets::new(&mut cursor, &track);
    let mut packets = Vec::new();
    while let Some(packet) = reader.next().expect("inside the file") {
        packets.push(packet.to_vec());
    }
    packets
}

fn m4a(file: &[u8], tags: &Tags) -> Result<Vec<u8>, Unfit> {
    let mut cursor = Cursor::new(file);
    let plan = super::M4a::plan(&mut cursor, file.len() as u64, tags)?;
    let mut out = Vec::new();
    plan.write(&mut cursor, &mut out)?;
    assert_eq!(plan.length(), out.len() as u64, "the length that was told");
    Ok(out)
}

fn mp3(file: &[u8], kilobits: u32, tags: &Tags) -> Result<Vec<u8>, Unfit> {
    let mut cursor = Cursor::new(file);
    let plan = Mp3::plan(&mut cursor, file.len() as u64, kilobits, tags)?;
    let mut out = Vec::new();
    plan.write(&mut cursor, &mut out)?;
    if let Some(length) = plan.length() {
        assert_eq!(length, out.len() as u64, "the length that was told");
    }
    Ok(out)
}

fn proved(file: &[u8]) -> Shape {
    let expected = Expected { role: Role::Sound, sound: true };
    prove(&mut Cursor::new(file), file.len() as u64, expected).expect("whole")
}

fn tags() -> Tags {
    Tags {
        title: "First light\nat the 🦆 pond".into(),
        author: "Mira (@mira.walks)".into(),
        link: "https://www.tiktok.com/@mira.walks/video/7400000000000000001".into(),
        cover: Some(Cover { bytes: Clip::Dawn.cover().to_vec(), mime: "image/jpeg" }),
    }
}
