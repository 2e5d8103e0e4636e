//! GIF, versions 87a and 89a. Checked are all blocks with their sub-blocks up to the trailer, and that there is an
//! image. Bytes after the trailer are let be.

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

/// Proves a GIF.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>) -> Result<Shape, Broken> {
    let head: [u8; 13] = tape.array("the GIF header")?;
    let [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', w0, w1, h0, h1, flags, _, _] = head else {
        return Err(Broken("the GIF header is damaged".into()));
    };
    let (width, height) = (u16::from_le_bytes([w0, w1]), u16::from_le_bytes([h0, h1]));
    if width == 0 || height == 0 {
        return Err(Broken("the GIF has no size".into()));
    }
    tape.skip(colours(flags), "the GIF colour table")?;
    let mut images = 0_u64;
    loop {
        let at = tape.at();
        if tape.left() == 0 {
            return Err(Broken("the GIF ends without its trailer".into()));
        }
        match tape.byte("a GIF block")? {
            // The trailer.
            0x3b if images > 0 => break,
            0x3b => return Err(Broken("the GIF has no image".into())),
            // An extension: its label, then sub-blocks.
            0x21 => {
                tape.skip(1, "a GIF extension")?;
                pass_blocks(tape, at)?;
            }
            // An image: its descriptor, its colours, the first code size, then sub-blocks.
            0x2c => {
                let [.., flags] = tape.array::<9>("a GIF image")?;
                tape.skip(colours(flags) + 1, "a GIF image")?;
                pass_blocks(tape, at)?;
                images += 1;
            }
            _ => return Err(Broken(format!("no GIF block at byte {at}"))),
        }
    }
    Ok(Shape::picture(Format::Gif, width.into(), height.into()))
}

/// Bytes of the colour table that the flags announce.
fn colours(flags: u8) -> u64 {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Passes sub-blocks up to the empty one that ends them.
fn pass_blocks<F: Read + Seek>(tape: &mut Tape<'_, F>, at: u64) -> Result<(), Broken> {
    loop {
        match tape.byte("a GIF block")? {
            0 => return Ok(()),
            size if u64::from(size) <= tape.left() => tape.skip(size.into(), "a GIF block")?,
            _ => return Err(Broken(format!("the GIF block at byte {at} ends after the file"))),
        }
    }
}
