//! The first frame of an MP3, which is silence to old players and tells others how long the sound is, and what of it is
//! not to be heard: `Info`, with the part that LAME added to it. LAME itself writes it last; here all of it is known
//! before the first sample.

use super::encode::{DELAY, Form};

/// The frame for a sound of so many samples.
pub(super) fn frame(form: Form, samples: u64) -> Vec<u8> {
    let (frames, padding) = form.frames(samples);
    let audio = form.bytes(frames);
    let mut bytes = vec![0; form.bytes(1) as usize];
    let whole = audio + bytes.len() as u64;
    let long = form.rate >= 32_000;
    let side = match (long, form.channels) {
        (true, 2) => 32,
        (true, _) | (false, 2) => 17,
        (false, _) => 9,
    };
    // Places in the sound for each hundredth of the time, and a quality, where there is room: with a constant bitrate
    // nobody needs them, but some readers look for what follows at a fixed place.
    let room = bytes.len() >= 4 + side + 156;
    let mut at = 0;
    let mut put = |part: &[u8]| {
        bytes[at..at + part.len()].copy_from_slice(part);
        at += part.len();
    };
    put(&header(form));
    put(&[0; 32][..side]);
    put(b"Info");
    put(&(if room { 0xf_u32 } else { 0x3 }).to_be_bytes());
    put(&(frames as u32).to_be_bytes());
    put(&(whole as u32).to_be_bytes());
    if room {
        let places: Vec<u8> = (0..100_u32).map(|part| (part * 256 / 100) as u8).collect();
        put(&places);
        put(&50_u32.to_be_bytes());
    }
    put(b"LAME3.100");
    put(&[1]); // first revision of this part; constant bitrate
    put(&[0; 10]); // lowpass, loudness: not told
    put(&[form.kilobits.min(255) as u8]);
    let unheard = (DELAY as u32) << 12 | padding as u32;
    put(&unheard.to_be_bytes()[1..]);
    put(&[0; 4]); // source, gain, preset: not told
    put(&(whole as u32).to_be_bytes());
    put(&[0; 2]); // sum of the sound: not told
    let sum = crc(&bytes[..at]);
    bytes[at..at + 2].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// As LAME writes it before each frame: no check sum, original.
fn header(form: Form) -> [u8; 4] {
    let (version, kilobits): (u8, &[u32]) = match form.rate {
        32_000.. => (0xfb, &[0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]),
        16_000.. => (0xf3, &[0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]),
        _ => (0xe3, &[0, 8, 16, 24, 32, 40, 48, 56, 64]),
    };
    let bitrate = kilobits.iter().position(|known| *known == form.kilobits).unwrap_or_default() as u8;
    let rate = match form.rate {
        44_100 | 22_050 | 11_025 => 0,
        48_000 | 24_000 | 12_000 => 1,
        _ => 2,
    };
    [0xff, version, bitrate << 4 | rate << 2, if form.channels == 1 { 0xc4 } else { 0x44 }]
}

/// CRC-16 with the polynomial 0x8005, reflected, from 0.
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sum_is_the_one_that_everybody_computes() {
        assert_eq!(super::crc(b"123456789"), 0xbb3d);
    }
}
