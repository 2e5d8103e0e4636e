//! Boxes that are written: the index of an M4A, `ftyp` and `moov`, in front of its sound.

use super::{
    edits::{Edit, scaled},
    track::Track,
};

/// Packets of one chunk, at most.
const CHUNK: u32 = 256;

/// A box of a kind around its parts.
pub(super) fn bx(kind: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let size: usize = 8 + parts.iter().map(|part| part.len()).sum::<usize>();
    let mut bytes = Vec::with_capacity(size);
    // What is written here is a part of a box that was read, and those have less than 2^32 bytes.
    bytes.extend((size as u32).to_be_bytes());
    bytes.extend(kind);
    parts.iter().for_each(|part| bytes.extend(*part));
    bytes
}

/// 32-bit numbers.
pub(super) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// All bytes of an M4A up to its sound; `udta` is what stands in its tags.
pub(super) fn head(track: &Track, udta: &[u8]) -> Vec<u8> {
    let ftyp = bx(b"ftyp", &[b"M4A ", &words(&[512]), b"M4A mp42isom"]);
    // The header of an mdat whose size takes 64 bits has 16 bytes.
    let mdat = match u32::try_from(track.bytes + 8) {
        Ok(size) => [&size.to_be_bytes()[..], b"mdat"].concat(),
        Err(_) => [&words(&[1]), &b"mdat"[..], &(track.bytes + 16).to_be_bytes()].concat(),
    };
    let around = ftyp.len() + mdat.len();
    // The length of the index depends on the width of its places, and they on its length.
    let places = |wide| {
        let first = around + moov(track, 0, wide, udta).len();
        (first as u64, wide)
    };
    let (first, wide) = Some(places(false))
        .filter(|(first, _)| u32::try_from(first + track.bytes).is_ok())
        .unwrap_or_else(|| places(true));
    [ftyp, moov(track, first, wide, udta), mdat].concat()
}

fn moov(track: &Track, first: u64, wide: bool, udta: &[u8]) -> Vec<u8> {
    // Without edits nothing holds the movie's clock, and the track's own is the exact one.
    let clock = if track.edits.is_empty() { track.scale } else { track.movie };
    let duration = if track.edits.is_empty() {
        scaled(track.duration(), track.scale, clock)
    } else {
        Edit::duration(&track.edits)
    };
    let mvhd = {
        let (version, times) = times(&words(&[clock]), duration);
        let rate = words(&[1 << 16, 1 << 24, 0, 0]); // speed, volume, reserved
        bx(b"mvhd", &[&version, &times, &rate, &matrix(), &[0; 24], &words(&[2])])
    };
    let tkhd = {
        let (version, times) = times(&words(&[1, 0]), duration);
        // Enabled, in the movie, in its preview.
        let version = [version[0], 0, 0, 7];
        let volume = words(&[0, 0, 0, 1 << 24]);
        bx(b"tkhd", &[&version, &times, &volume, &matrix(), &[0; 8]])
    };
    let mdhd = {
        let (version, times) = times(&words(&[track.scale]), track.duration());
        bx(b"mdhd", &[&version, &times, &track.language.to_be_bytes(), &[0; 2]])
    };
    let hdlr = bx(b"hdlr", &[&words(&[0, 0]), b"soun", &[0; 12], b"SoundHandler\0"]);
    let dref = bx(b"dref", &[&words(&[0, 1]), &bx(b"url ", &[&words(&[1])])]);
    let minf =
        bx(b"minf", &[&bx(b"smhd", &[&words(&[0, 0])]), &bx(b"dinf", &[&dref]), &stbl(track, first, wide)]);
    let mdia = bx(b"mdia", &[&mdhd, &hdlr, &minf]);
    let trak = bx(b"trak", &[&tkhd, &Edit::edts(&track.edits), &mdia]);
    bx(b"moov", &[&mvhd, &trak, udta])
}

fn stbl(track: &Track, first: u64, wide: bool) -> Vec<u8> {
    let count = track.sizes.len() as u32;
    let stsd = bx(b"stsd", &[&words(&[0, 1]), &bx(&track.kind, &[&track.entry])]);
    let times: Vec<u32> = track.times.iter().flat_map(|time| [time.packets, time.units]).collect();
    let stts = bx(b"stts", &[&words(&[0, track.times.len() as u32]), &words(&times)]);
    let stsz = bx(b"stsz", &[&words(&[0, 0, count]), &words(&track.sizes)]);
    // Half a second and a bit.
    let units = track.times.first().map_or(0, |time| time.units);
    let each =
        (track.scale / 2).checked_div(units).map_or(CHUNK, |packets| packets.saturating_add(1).min(CHUNK));
    let mut places = Vec::new();
    let mut at = first;
    for chunk in track.sizes.chunks(each as usize) {
        if wide {
            places.extend(at.to_be_bytes());
        } else {
            places.extend((at as u32).to_be_bytes());
        }
        at += chunk.iter().map(|size| u64::from(*size)).sum::<u64>();
    }
    let chunks = count.div_ceil(each);
    let last = count - (chunks - 1) * each;
    let runs = if last == each || chunks == 1 {
        words(&[0, 1, 1, last, 1])
    } else {
        words(&[0, 2, 1, each, 1, chunks, last, 1])
    };
    let offsets = bx(if wide { b"co64" } else { b"stco" }, &[&words(&[0, chunks]), &places]);
    bx(b"stbl", &[&stsd, &stts, &bx(b"stsc", &[&runs]), &stsz, &offsets, &track.kept])
}

/// Version and flags; then two times of making, which are not told, what stands between, and a duration: 32 bits each
/// or 64.
fn times(between: &[u8], duration: u64) -> ([u8; 4], Vec<u8>) {
    match u32::try_from(duration) {
        Ok(duration) => ([0; 4], [&[0; 8], between, &duration.to_be_bytes()].concat()),
        Err(_) => ([1, 0, 0, 0], [&[0; 16], between, &duration.to_be_bytes()].concat()),
    }
}

/// Nothing turned.
fn matrix() -> Vec<u8> {
    words(&[1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30])
}
