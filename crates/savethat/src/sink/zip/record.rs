//! The records of a ZIP: PKWARE APPNOTE 6.3.10. All numbers little-endian.

use jiff::{Timestamp, tz::TimeZone};

/// A 32-bit field that is full: the true number stands in the ZIP64 extra field (APPNOTE 4.4.8 and 4.5.3).
const FULL: u32 = u32::MAX;
/// Bit 11: the name is UTF-8 (APPNOTE 4.4.4, appendix D).
const UTF8: u16 = 1 << 11;
/// Version 1.0: stored files (APPNOTE 4.4.3).
const PLAIN: u16 = 10;
/// Version 4.5: ZIP64.
const ZIP64: u16 = 45;
/// Made on Unix, so that the upper half of the external attributes is a file mode (APPNOTE 4.4.2, 4.4.15).
const UNIX: u16 = 3 << 8;
/// A plain file that everybody may read.
const MODE: u32 = 0o100_644;

/// One stored file.
pub(super) struct Record<'a> {
    name: &'a str,
    modified: Option<Timestamp>,
    bytes: u64,
    crc: u32,
    /// Of its local header.
    offset: u64,
}

impl<'a> Record<'a> {
    /// `name` has at most 65,535 bytes, `offset` is where the local header starts. The sum changes no length.
    pub(super) fn new(name: &'a str, modified: Option<Timestamp>, bytes: u64, crc: u32, offset: u64) -> Self {
        Self { name, modified, bytes, crc, offset }
    }

    /// The local file header, APPNOTE 4.3.7.
    pub(super) fn local(&self) -> Vec<u8> {
        // A ZIP64 field of a local header has both sizes (APPNOTE 4.5.3).
        let large = self.bytes >= u64::from(FULL);
        let wide = if large { vec![self.bytes, self.bytes] } else { Vec::new() };
        let extra = self.extra(&wide);
        let mut header = Header::new(0x0403_4b50);
        header.u16(if large { ZIP64 } else { PLAIN });
        self.common(&mut header, &extra);
        header.0.extend_from_slice(self.name.as_bytes());
        header.0.extend(extra);
        header.0
    }

    /// The header in the central directory, APPNOTE 4.3.12.
    pub(super) fn central(&self) -> Vec<u8> {
        // Here only the fields that are full, in this order (APPNOTE 4.5.3).
        let mut wide = Vec::new();
        if self.bytes >= u64::from(FULL) {
            wide.extend([self.bytes, self.bytes]);
        }
        if self.offset >= u64::from(FULL) {
            wide.push(self.offset);
        }
        let extra = self.extra(&wide);
        let version = if wide.is_empty() { PLAIN } else { ZIP64 };
        let mut header = Header::new(0x0201_4b50);
        header.u16(UNIX | version);
        header.u16(version);
        self.common(&mut header, &extra);
        header.u16(0); // comment
        header.u16(0); // disk
        header.u16(0); // internal attributes: not known to be text
        header.u32(MODE << 16);
        header.u32(narrow(self.offset));
        header.0.extend_from_slice(self.name.as_bytes());
        header.0.extend(extra);
        header.0
    }

    /// The fields that both headers have, in the same order.
    fn common(&self, header: &mut Header, extra: &[u8]) {
        let (time, date) = dos(self.modified);
        header.u16(UTF8);
        header.u16(0); // stored
        header.u16(time);
        header.u16(date);
        header.u32(self.crc);
        header.u32(narrow(self.bytes)); // compressed
        header.u32(narrow(self.bytes));
        header.u16(u16::try_from(self.name.len()).unwrap_or(u16::MAX));
        // At most 4 + 24 and 9.
        header.u16(u16::try_from(extra.len()).unwrap_or(u16::MAX));
    }

    /// ZIP64 where needed, and the time in UTC to the second (Info-ZIP's field 0x5455), because the DOS time is taken
    /// for local time, wherever that is.
    fn extra(&self, wide: &[u64]) -> Vec<u8> {
        let mut extra = Vec::new();
        if !wide.is_empty() {
            extra.extend(1_u16.to_le_bytes());
            extra.extend(((wide.len() * 8) as u16).to_le_bytes());
            extra.extend(wide.iter().flat_map(|number| number.to_le_bytes()));
        }
        if let Some(Ok(second)) = self.modified.map(|modified| i32::try_from(modified.as_second())) {
            extra.extend(0x5455_u16.to_le_bytes());
            extra.extend(5_u16.to_le_bytes());
            extra.push(1); // the time of change
            extra.extend(second.to_le_bytes());
        }
        extra
    }
}

/// What ends the archive: the ZIP64 record and locator where needed (APPNOTE 4.3.14, 4.3.15), and the end record
/// (4.3.16). The directory has `count` records in `bytes` bytes from `offset`.
pub(super) fn end(count: u64, bytes: u64, offset: u64) -> Vec<u8> {
    let full = u16::MAX;
    let mut end = Vec::new();
    if count >= u64::from(full) || bytes >= u64::from(FULL) || offset >= u64::from(FULL) {
        let mut record = Header::new(0x0606_4b50);
        record.u64(44); // bytes of this record behind this field
        record.u16(UNIX | ZIP64);
        record.u16(ZIP64);
        record.u32(0); // this disk
        record.u32(0); // the disk of the directory
        record.u64(count); // on this disk
        record.u64(count);
        record.u64(bytes);
        record.u64(offset);
        let mut locator = Header::new(0x0706_4b50);
        locator.u32(0); // the disk of that record
        locator.u64(offset + bytes);
        locator.u32(1); // disks
        end.extend(record.0);
        end.extend(locator.0);
    }
    let count = u16::try_from(count).unwrap_or(full);
    let mut last = Header::new(0x0605_4b50);
    last.u16(0); // this disk
    last.u16(0); // the disk of the directory
    last.u16(count); // on this disk
    last.u16(count);
    last.u32(narrow(bytes));
    last.u32(narrow(offset));
    last.u16(0); // comment
    end.extend(last.0);
    end
}

/// The number, or [`FULL`] where it stands elsewhere.
fn narrow(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(FULL)
}

/// Time and date as DOS keeps them: two seconds, 1980 to 2107 (APPNOTE 4.4.6). In UTC, so that the same files make
/// the same archive everywhere.
fn dos(modified: Option<Timestamp>) -> (u16, u16) {
    const EPOCH: (u16, u16) = (0, 1 << 5 | 1);
    let Some(at) = modified.map(|modified| modified.to_zoned(TimeZone::UTC)) else { return EPOCH };
    let year = i32::from(at.year()) - 1980;
    let Ok(year @ 0..=127) = u16::try_from(year) else { return EPOCH };
    let part = |number: i8| u16::from(number.unsigned_abs());
    let time = part(at.hour()) << 11 | part(at.minute()) << 5 | (part(at.second()) / 2);
    let date = year << 9 | part(at.month()) << 5 | part(at.day());
    (time, date)
}

/// Bytes of a header.
struct Header(Vec<u8>);

impl Header {
    fn new(signature: u32) -> Self {
        Self(signature.to_le_bytes().to_vec())
    }

    fn u16(&mut self, number: u16) {
        self.0.extend(number.to_le_bytes());
    }

    fn u32(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    fn u64(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }
}
