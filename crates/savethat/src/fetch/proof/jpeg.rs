//! JPEG, ITU-T T.81 Annex B. Checked are the marker segments from SOI on, one frame header with a size, at least one
//! scan, and the end: the EOI marker after the last scan. Bytes after EOI are let be, because phones append to
//! pictures. The coded data is only searched for markers.

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const DNL: u8 = 0xdc;
const APP1: u8 = 0xe1;

/// Proves a JPEG.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Shape, Broken> {
    let mut size: Option<(u32, u32)> = None;
    let (mut scans, mut turned) = (0, false);
    if tape.array("the JPEG start")? != [0xff, SOI] {
        return Err(Broken("the JPEG does not begin with SOI".into()));
    }
    loop {
        let at = tape.at();
        match marker(tape)? {
            EOI => break,
            // Restart markers and TEM stand alone.
            0x01 | 0xd0..=0xd7 => {}
            SOI => return Err(Broken(format!("a second JPEG begins at byte {at}"))),
            kind @ (0xc0..=0xfe) => {
                let body = segment(tape, at, kind == APP1)?;
                match kind {
                    // The frame headers; between them lie DHT, JPG and DAC.
                    0xc0..=0xcf if !matches!(kind, 0xc4 | 0xc8 | 0xcc) => {
                        let [_, h0, h1, w0, w1, ..] = body[..] else {
                            return Err(Broken(format!("the JPEG frame at byte {at} is too short")));
                        };
                        if size.is_some() {
                            return Err(Broken(format!("a second JPEG frame at byte {at}")));
                        }
                        size = Some((
                            u32::from(u16::from_be_bytes([w0, w1])),
                            u32::from(u16::from_be_bytes([h0, h1])),
                        ));
                    }
                    DNL => {
                        // The number of lines, where the frame header left it open.
                        if let ([h0, h1], Some((_, height @ 0))) = (&body[..], &mut size) {
                            *height = u32::from(u16::from_be_bytes([*h0, *h1]));
                        }
                    }
                    APP1 => turned = turned || super::exif::turned(&body),
                    SOS if size.is_none() => {
                        return Err(Broken(format!("a JPEG scan at byte {at} before any frame")));
                    }
                    SOS => {
                        scans += 1;
                        pass_scan(tape)?;
                    }
                    _ => {}
                }
            }
            kind => return Err(Broken(format!("an unknown JPEG marker {kind:02x} at byte {at}"))),
        }
    }
    match size {
        _ if scans == 0 => Err(Broken("the JPEG has no scan".into())),
        Some((width, height)) if width > 0 && height > 0 => {
            let (width, height) = if turned { (height, width) } else { (width, height) };
            Ok(Shape::picture(Format::Jpeg, width, height))
        }
        _ => Err(Broken("the JPEG has no size".into())),
    }
}

/// The next marker, which must stand here. Any number of `ff` may fill the place before it.
fn marker<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<u8, Broken> {
    let at = tape.at();
    if tape.left() == 0 {
        return Err(Broken("the JPEG ends without EOI".into()));
    }
    if tape.byte("a JPEG marker")? != 0xff {
        return Err(Broken(format!("no JPEG marker at byte {at}")));
    }
    loop {
        match tape.byte("a JPEG marker")? {
            0xff => {}
            kind => return Ok(kind),
        }
    }
}

/// The start of a segment's body, all of it where `whole`; the tape stands behind it then.
fn segment<F: Read + Seek>(tape: &mut Tape<'_, F>, at: u64, whole: bool) -> Result<Vec<u8>, Broken> {
    let what = format!("the JPEG segment at byte {at}");
    let size = u64::from(u16::from_be_bytes(tape.array(&what)?));
    let size = size.checked_sub(2).ok_or_else(|| Broken(format!("{what} has no size")))?;
    let body = tape.vec(if whole { size } else { size.min(8) }, &what)?;
    tape.skip(size - body.len() as u64, &what)?;
    Ok(body)
}

/// Passes coded data up to the next marker, which stays unread.
fn pass_scan<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<(), Broken> {
    loop {
        let bytes = tape.look()?;
        if bytes.is_empty() {
            return Err(Broken("the JPEG ends without EOI".into()));
        }
        let Some(found) = memchr::memchr(0xff, bytes) else {
            let count = bytes.len();
            tape.pass(count);
            continue;
        };
        tape.pass(found);
        let at = tape.at();
        let [_, next] = tape.array("a JPEG scan").map_err(|_| Broken("the JPEG ends without EOI".into()))?;
        match next {
            // A stuffed ff, or a restart.
            0x00 | 0xd0..=0xd7 => {}
            // One of several that fill: look at the second again.
            0xff => tape.go(at + 1)?,
            _ => return tape.go(at),
        }
    }
}
