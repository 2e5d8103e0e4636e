//! WebP, RFC 9649. Checked are the RIFF size against the length of the file, every chunk up to its end, and that there
//! is a picture: a `VP8 ` or `VP8L` chunk, or a frame of an animation, with a size.

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

/// Width and height in pixels.
type Size = (u32, u32);

/// Proves a WebP.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Shape, Broken> {
    let head: [u8; 12] = tape.array("the RIFF header")?;
    let [b'R', b'I', b'F', b'F', s0, s1, s2, s3, b'W', b'E', b'B', b'P'] = head else {
        return Err(Broken("the RIFF header is damaged".into()));
    };
    let size = u64::from(u32::from_le_bytes([s0, s1, s2, s3])) + 8;
    let length = tape.length();
    // An odd size should not be; where it is, the file may have its padding byte or not.
    if size != length && (size % 2 == 0 || size + 1 != length) {
        return Err(Broken(format!("RIFF has {size} bytes, the file {length}")));
    }
    let (mut canvas, mut picture): (Option<Size>, Option<Size>) = (None, None);
    let mut frames = 0_u64;
    while tape.at() < size {
        let at = tape.at();
        let [k0, k1, k2, k3, s0, s1, s2, s3] = tape.array("a WebP chunk")?;
        let kind = [k0, k1, k2, k3];
        let name = format!("the WebP chunk {} at byte {at}", kind.escape_ascii());
        let bytes = u64::from(u32::from_le_bytes([s0, s1, s2, s3]));
        tape.has(bytes, &name)?;
        let body = tape.at();
        let start = tape.vec(bytes.min(10), &name)?;
        match &kind {
            b"VP8X" if canvas.is_none() => {
                canvas = Some(extended(&start).ok_or_else(|| Broken(format!("{name} is damaged")))?);
            }
            b"VP8 " if picture.is_none() => {
                picture = Some(lossy(&start, bytes).ok_or_else(|| Broken(format!("{name} is damaged")))?);
            }
            b"VP8L" if picture.is_none() => {
                picture = Some(lossless(&start).ok_or_else(|| Broken(format!("{name} is damaged")))?);
            }
            b"ANMF" => frames += 1,
            _ => {}
        }
        // Chunks begin on even bytes; the last may lack its padding.
        tape.go((body + bytes + bytes % 2).min(length))?;
    }
    if picture.is_none() && frames == 0 {
        return Err(Broken("the WebP has no picture".into()));
    }
    match canvas.or(picture) {
        Some((width, height)) => Ok(Shape::picture(Format::Webp, width, height)),
        None => Err(Broken("the WebP has frames but no canvas".into())),
    }
}

/// The canvas of `VP8X`: flags, three reserved bytes, and 24 bits each, less one.
fn extended(body: &[u8]) -> Option<Size> {
    let [_, _, _, _, w0, w1, w2, h0, h1, h2] = *body.first_chunk()?;
    Some((1 + u32::from_le_bytes([w0, w1, w2, 0]), 1 + u32::from_le_bytes([h0, h1, h2, 0])))
}

/// A VP8 key frame, RFC 6386 §9.1: its first partition must fit the chunk of `bytes` bytes.
fn lossy(body: &[u8], bytes: u64) -> Option<Size> {
    let [t0, t1, t2, 0x9d, 0x01, 0x2a, w0, w1, h0, h1] = *body.first_chunk()? else { return None };
    let tag = u32::from_le_bytes([t0, t1, t2, 0]);
    let partition = u64::from(tag >> 5);
    // The lowest bit is 0 in a key frame; the upper two bits of each size are for scaling.
    let (width, height) = (u16::from_le_bytes([w0, w1]) & 0x3fff, u16::from_le_bytes([h0, h1]) & 0x3fff);
    (tag & 1 == 0 && partition + 10 <= bytes && width > 0 && height > 0)
        .then_some((width.into(), height.into()))
}

/// The header of `VP8L`: a signature, and 14 bits each, less one.
fn lossless(body: &[u8]) -> Option<Size> {
    let [0x2f, b0, b1, b2, b3] = *body.first_chunk()? else { return None };
    let bits = u32::from_le_bytes([b0, b1, b2, b3]);
    Some((1 + (bits & 0x3fff), 1 + (bits >> 14 & 0x3fff)))
}
