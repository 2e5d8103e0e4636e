//! Which way up a JPEG is shown: the orientation of Exif (CIPA DC-008 §4.6.4).

/// Whether the picture is shown turned by 90° or 270°. `app1` is the body of the segment; anything unreadable is not.
pub(super) fn turned(app1: &[u8]) -> bool {
    orientation(app1).is_some_and(|orientation| (5..=8).contains(&orientation))
}

fn orientation(app1: &[u8]) -> Option<u32> {
    let tiff = app1.strip_prefix(b"Exif\0\0")?;
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk()?;
        Some(u32::from(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) }))
    };
    let long = |at: usize| {
        let bytes = *tiff.get(at..)?.first_chunk()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = short(directory)? as usize;
    // Twelve bytes an entry: tag, type, count, value. 0x112 is Orientation, a short.
    (0..entries)
        .map_while(|entry| directory.checked_add(2 + 12 * entry))
        .find(|at| short(*at) == Some(0x112))
        .and_then(|at| short(at + 8))
}
