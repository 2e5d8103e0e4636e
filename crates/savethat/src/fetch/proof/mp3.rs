//! MP3, ISO/IEC 11172-3 and 13818-3. Checked is the chain of frames, each to its last byte, from the first after the
//! ID3v2 tags to the end of the file or to a tag behind the sound; and that there are at least as many as the first
//! frame promises (the `Xing` and `Info` header; some encoders count that frame itself, so that one may be missing).

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

/// Proves an MP3.
pub(crate) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Shape, Broken> {
    let frames = Frames::walk(tape)?;
    Ok(Shape {
        format: Format::Mp3,
        width: None,
        height: None,
        duration_s: Some(frames.seconds),
        codecs: vec!["mp3".into()],
    })
}

/// The chain of frames, whole.
pub(crate) struct Frames {
    /// Of the first byte of the first frame.
    pub(crate) start: u64,
    /// Exclusive: where a tag or the end of the file stands.
    pub(crate) end: u64,
    seconds: f64,
}

impl Frames {
    /// Walks the frames of a file from its first byte.
    pub(crate) fn walk<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Self, Broken> {
        skip_tags(tape)?;
        let start = tape.at();
        let (mut frames, mut promised, mut seconds) = (0_u64, None, 0.0);
        while tape.left() > 0 {
            let at = tape.at();
            let Some(frame) = Frame::read(tape.array("an MP3 frame")?) else {
                tape.go(at)?;
                if is_tag(tape)? {
                    tape.go(at)?;
                    break;
                }
                return Err(Broken(format!("no MP3 frame at byte {at}")));
            };
            if frames == 0 {
                let body = tape.vec(frame.bytes - 4, "an MP3 frame")?;
                promised = frame.promise(&body);
            } else {
                tape.skip(frame.bytes - 4, &format!("the MP3 frame at byte {at}"))?;
            }
            frames += 1;
            seconds += frame.seconds;
        }
        match promised {
            _ if frames == 0 => Err(Broken("there is no MP3 frame".into())),
            Some(promised) if frames < promised => {
                Err(Broken(format!("the first MP3 frame promises {promised} frames, there are {frames}")))
            }
            _ => Ok(Self { start, end: tape.at(), seconds }),
        }
    }
}

/// Passes the ID3v2 tags in front of the sound.
fn skip_tags<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<(), Broken> {
    while tape.left() >= 10 {
        let start = tape.at();
        let head: [u8; 10] = tape.array("the ID3 tag")?;
        let [b'I', b'D', b'3', _, _, flags, s0, s1, s2, s3] = head else {
            return tape.go(start);
        };
        // Seven bits of each byte; the footer of version 2.4 is not in the size.
        let size = [s0, s1, s2, s3].iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7f));
        let footer = if flags & 0x10 != 0 { 10 } else { 0 };
        tape.skip(size + footer, "the ID3 tag")?;
    }
    Ok(())
}

/// Whether a tag stands here, behind the sound. Zeros are none: they are what a cut download leaves.
fn is_tag<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<bool, Broken> {
    let next = tape.vec(tape.left().min(12), "a tag")?;
    if next.starts_with(b"TAG") {
        // ID3v1 has 128 bytes, of which 12 were read.
        tape.has(128 - next.len() as u64, "the ID3v1 tag")?;
        return Ok(true);
    }
    Ok([&b"APETAGEX"[..], b"LYRICSBEGIN", b"ID3"].iter().any(|tag| next.starts_with(tag)))
}

/// One frame, by its four header bytes.
pub(crate) struct Frame {
    /// With the header; at least 4.
    pub(crate) bytes: u64,
    seconds: f64,
    /// Bytes between the header and the place of `Xing`.
    side: usize,
}

impl Frame {
    pub(crate) fn read(head: [u8; 4]) -> Option<Self> {
        let [b0, b1, b2, b3] = head;
        // Eleven bits of sync; of the layers only the third.
        if b0 != 0xff || b1 & 0xe0 != 0xe0 || b1 >> 1 & 3 != 1 {
            return None;
        }
        // Version 1, 2, or the unofficial 2.5.
        let (one, halving) = match b1 >> 3 & 3 {
            3 => (true, 1),
            2 => (false, 2),
            0 => (false, 4),
            _ => return None,
        };
        let kilobits: u64 = match (one, b2 >> 4) {
            (_, 0 | 15) => return None,
            (true, index @ 1..=5) => 24 + 8 * u64::from(index),
            (true, index @ 6..=9) => 16 * u64::from(index) - 16,
            (true, index) => [160, 192, 224, 256, 320][usize::from(index) - 10],
            (false, index @ 1..=8) => 8 * u64::from(index),
            (false, index) => 16 * u64::from(index) - 64,
        };
        let rate = [44_100_u32, 48_000, 32_000].get(usize::from(b2 >> 2 & 3))? / halving;
        let samples: u32 = if one { 1152 } else { 576 };
        let padding = u64::from(b2 >> 1 & 1);
        let mono = b3 >> 6 == 3;
        Some(Self {
            bytes: u64::from(samples / 8) * kilobits * 1000 / u64::from(rate) + padding,
            seconds: f64::from(samples) / f64::from(rate),
            side: match (one, mono) {
                (true, false) => 32,
                (true, true) | (false, false) => 17,
                (false, true) => 9,
            },
        })
    }

    /// How many frames there are, where the first frame is one that says so. `body` is without the four header bytes.
    fn promise(&self, body: &[u8]) -> Option<u64> {
        let head = body.get(self.side..)?;
        let rest = head.strip_prefix(b"Xing").or_else(|| head.strip_prefix(b"Info"))?;
        let (flags, rest) = rest.split_first_chunk()?;
        let frames = rest.first_chunk().filter(|_| u32::from_be_bytes(*flags) & 1 != 0)?;
        Some(u64::from(u32::from_be_bytes(*frames)))
    }
}
