//! The sizes that the lossy frames of a WebP claim (RFC 9649 §2.7, RFC 6386 §9.1): each may claim another than the canvas.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

/// Chunks that are looked at; more make no picture.
const CHUNKS: u32 = 10_000;

/// The largest width and height that a lossy frame claims, of the whole picture or of the first of a moving one; zeros
/// where there is none.
pub(super) fn largest_frame<F: Read + Seek>(file: &mut F, length: u64) -> io::Result<(u32, u32)> {
    let mut largest = (0, 0);
    // Behind the RIFF header.
    let mut at = 12;
    for _ in 0..CHUNKS {
        let mut header = [0; 8];
        if at + 8 > length || !filled(file, at, &mut header)? {
            break;
        }
        let [k0, k1, k2, k3, s0, s1, s2, s3] = header;
        let bytes = u64::from(u32::from_le_bytes([s0, s1, s2, s3]));
        match &[k0, k1, k2, k3] {
            b"VP8 " => {
                let mut frame = [0; 10];
                if filled(file, at + 8, &mut frame)? {
                    let side = |low: u8, high: u8| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
                    let (width, height) = (side(frame[6], frame[7]), side(frame[8], frame[9]));
                    largest = (largest.0.max(width), largest.1.max(height));
                }
                at += 8 + bytes + bytes % 2;
            }
            // Inside, behind its own 16 bytes, are chunks again.
            b"ANMF" => at += 8 + 16,
            _ => at += 8 + bytes + bytes % 2,
        }
    }
    Ok(largest)
}

/// Whether `buffer` could be filled from byte `at` on.
fn filled<F: Read + Seek>(file: &mut F, at: u64, buffer: &mut [u8]) -> io::Result<bool> {
    file.seek(SeekFrom::Start(at))?;
    match file.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}
