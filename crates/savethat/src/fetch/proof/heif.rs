//! AVIF and HEIC, ISO/IEC 23008-12. Checked are the top-level boxes to the last byte of the file, one `meta` box, and
//! for every item in it that its data lies inside the file, or inside `idat`; the primary item must have data.

use std::io::{Read, Seek};

use super::{
    Broken, Shape,
    boxes::{self, find, inside},
    fields::Fields,
    tape::Tape,
};
use crate::media::Format;

/// Proves an AVIF or HEIC picture.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>, format: Format) -> Result<Shape, Broken> {
    let boxes = boxes::top(tape)?;
    let meta = boxes.iter().find(|top| &top.kind == b"meta");
    let meta = boxes::body(tape, meta.ok_or_else(|| Broken("there is no meta".into()))?)?;
    let mut fields = Fields::new(&meta, "meta");
    fields.version()?;
    let meta = fields.rest();
    let idat = find("meta", meta, b"idat")?.map_or(0, |idat| idat.len() as u64);
    let iloc = find("meta", meta, b"iloc")?.ok_or_else(|| Broken("meta has no iloc".into()))?;
    let bytes = Places { file: tape.length(), idat, primary: primary(meta)? }.check(iloc)?;
    if bytes == 0 {
        return Err(Broken("the main picture has no data".into()));
    }
    let size = size(meta)?;
    Ok(Shape {
        format,
        width: size.map(|(width, _)| width),
        height: size.map(|(_, height)| height),
        duration_s: None,
        codecs: Vec::new(),
    })
}

/// The id of the item that is the picture.
fn primary(meta: &[u8]) -> Result<u64, Broken> {
    let pitm = find("meta", meta, b"pitm")?.ok_or_else(|| Broken("meta has no pitm".into()))?;
    let mut fields = Fields::new(pitm, "pitm");
    let (version, _) = fields.version()?;
    fields.sized(if version == 0 { 2 } else { 4 })
}

/// Where the data of items may lie.
struct Places {
    /// Bytes of the file.
    file: u64,
    /// Bytes of the `idat` box.
    idat: u64,
    primary: u64,
}

impl Places {
    /// Walks `iloc` and gives the bytes of the primary item.
    fn check(&self, iloc: &[u8]) -> Result<u64, Broken> {
        let mut fields = Fields::new(iloc, "iloc");
        let (version, _) = fields.version()?;
        let sizes = usize::from(fields.u16()?);
        // Bytes of each number: 0, 4 or 8.
        let (offset, length, base, index) =
            (sizes >> 12, sizes >> 8 & 0xf, sizes >> 4 & 0xf, if version == 0 { 0 } else { sizes & 0xf });
        if [offset, length, base, index].iter().any(|size| !matches!(size, 0 | 4 | 8)) {
            return Err(Broken("iloc has numbers of an unknown size".into()));
        }
        let id_size = if version < 2 { 2 } else { 4 };
        let mut primary = 0_u64;
        for _ in 0..fields.sized(id_size)? {
            let id = fields.sized(id_size)?;
            let method = if version == 0 { 0 } else { fields.u16()? & 0xf };
            let elsewhere = fields.u16()? != 0;
            let base = fields.sized(base)?;
            let extents = fields.u16()?;
            if index + offset + length == 0 && extents > 1 {
                return Err(Broken(format!("item {id} has {extents} parts that are all the same")));
            }
            for _ in 0..extents {
                fields.take(index)?;
                let start = base.saturating_add(fields.sized(offset)?);
                let bytes = fields.sized(length)?;
                let room = match method {
                    _ if elsewhere => continue,
                    0 => self.file,
                    1 => self.idat,
                    // Made out of other items, which are checked themselves.
                    _ => u64::MAX,
                };
                let end = start.saturating_add(bytes);
                if end > room {
                    return Err(Broken(format!("item {id} ends {} bytes after its place", end - room)));
                }
                if id == self.primary {
                    // No length means up to the end.
                    primary = primary.saturating_add(if bytes == 0 { room - start } else { bytes });
                }
            }
        }
        Ok(primary)
    }
}

/// The size as shown: the largest `ispe`, because thumbnails and tiles are smaller; turned where an `irot` says so.
fn size(meta: &[u8]) -> Result<Option<(u32, u32)>, Broken> {
    let iprp = find("meta", meta, b"iprp")?.unwrap_or_default();
    let ipco = find("iprp", iprp, b"ipco")?.unwrap_or_default();
    let (mut largest, mut turned) = (None, false);
    for property in inside("ipco", ipco) {
        let property = property?;
        let mut fields = Fields::new(property.body, "a property");
        match &property.kind {
            b"ispe" => {
                fields.version()?;
                let size = (fields.u32()?, fields.u32()?);
                let area = u64::from(size.0) * u64::from(size.1);
                if area > 0 && largest.is_none_or(|(most, _)| area > most) {
                    largest = Some((area, size));
                }
            }
            // Turns of 90°.
            b"irot" => turned = turned || fields.u8()? & 1 == 1,
            _ => {}
        }
    }
    Ok(largest.map(|(_, (width, height))| if turned { (height, width) } else { (width, height) }))
}
