//! Numbers out of a piece of a file that is already in memory. Big-endian, as in all of ISO/IEC 14496-12.

use super::Broken;

/// The fields of one box, in their order.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    left: &'a [u8],
    /// Four letters, for the phrase when the box is too short.
    name: &'a str,
}

impl<'a> Fields<'a> {
    /// The fields of the box `name` whose body is `bytes`.
    pub(crate) fn new(bytes: &'a [u8], name: &'a str) -> Self {
        Self { left: bytes, name }
    }

    /// The next `count` bytes.
    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], Broken> {
        let (taken, left) = self
            .left
            .split_at_checked(count)
            .ok_or_else(|| Broken(format!("{} is {} bytes too short", self.name, count - self.left.len())))?;
        self.left = left;
        Ok(taken)
    }

    /// The next `count` entries of `size` bytes each.
    pub(crate) fn table(&mut self, count: u32, size: usize) -> Result<&'a [u8], Broken> {
        let bytes = (count as usize)
            .checked_mul(size)
            .filter(|bytes| *bytes <= self.left.len())
            .ok_or_else(|| Broken(format!("{} is too short for its {count} entries", self.name)))?;
        self.take(bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Broken> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(self.take(N)?);
        Ok(bytes)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Broken> {
        self.array().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, Broken> {
        self.array().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, Broken> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, Broken> {
        self.array().map(u64::from_be_bytes)
    }

    /// A number of `size` bytes, at most 8; 0 where `size` is 0.
    pub(crate) fn sized(&mut self, size: usize) -> Result<u64, Broken> {
        Ok(self.take(size)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    /// 32 bits, or 64 where the version of the box says so.
    pub(crate) fn wide(&mut self, version: u8) -> Result<u64, Broken> {
        if version == 1 { self.u64() } else { self.u32().map(u64::from) }
    }

    /// The version and the flags that a full box starts with.
    pub(crate) fn version(&mut self) -> Result<(u8, u32), Broken> {
        let word = self.u32()?;
        Ok(((word >> 24) as u8, word & 0xff_ffff))
    }

    /// What has not been read.
    pub(crate) fn rest(self) -> &'a [u8] {
        self.left
    }
}

/// The 32-bit number at `index` of a table of them; 0 outside.
pub(crate) fn entry(table: &[u8], index: usize) -> u32 {
    index
        .checked_mul(4)
        .and_then(|at| table.get(at..)?.first_chunk())
        .map_or(0, |bytes| u32::from_be_bytes(*bytes))
}
