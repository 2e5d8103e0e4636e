//! PNG, W3C PNG third edition §5. Checked are the signature and every chunk with its CRC, IHDR first with a size, at
//! least one IDAT, up to IEND. Bytes after IEND are let be.

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

/// Proves a PNG.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Shape, Broken> {
    if &tape.array::<8>("the PNG signature")? != b"\x89PNG\r\n\x1a\n" {
        return Err(Broken("the PNG signature is damaged".into()));
    }
    let (mut size, mut data) = (None, false);
    loop {
        let at = tape.at();
        if tape.left() == 0 {
            return Err(Broken("the PNG ends without IEND".into()));
        }
        let [s0, s1, s2, s3, kind @ ..] = tape.array::<8>("a PNG chunk")?;
        let bytes = u32::from_be_bytes([s0, s1, s2, s3]);
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(Broken(format!("no PNG chunk at byte {at}")));
        }
        let name = format!("the PNG chunk {} at byte {at}", kind.escape_ascii());
        tape.has(u64::from(bytes) + 4, &name)?;
        let body = tape.at();
        if size.is_none() {
            if &kind != b"IHDR" || bytes != 13 {
                return Err(Broken("the PNG does not begin with IHDR".into()));
            }
            let width = u32::from_be_bytes(tape.array(&name)?);
            let height = u32::from_be_bytes(tape.array(&name)?);
            size = Some((width, height));
            tape.go(body)?;
        }
        let sum = sum(tape, kind, bytes)?;
        if u32::from_be_bytes(tape.array(&name)?) != sum {
            return Err(Broken(format!("{name} is damaged: its CRC does not match")));
        }
        match &kind {
            b"IDAT" => data = data || bytes > 0,
            b"IEND" => break,
            _ => {}
        }
    }
    match size {
        Some((width, height)) if width > 0 && height > 0 && data => {
            Ok(Shape::picture(Format::Png, width, height))
        }
        _ if data => Err(Broken("the PNG has no size".into())),
        _ => Err(Broken("the PNG has no picture data".into())),
    }
}

/// CRC-32 of a chunk's type and body; passes the body, which is known to be there.
fn sum<F: Read + Seek>(tape: &mut Tape<'_, F>, kind: [u8; 4], bytes: u32) -> Result<u32, Broken> {
    let mut sum = crc32fast::Hasher::new();
    sum.update(&kind);
    let mut left = bytes as usize;
    while left > 0 {
        let part = tape.look()?;
        let part = &part[..part.len().min(left)];
        sum.update(part);
        let count = part.len();
        tape.pass(count);
        left -= count;
    }
    Ok(sum.finalize())
}
