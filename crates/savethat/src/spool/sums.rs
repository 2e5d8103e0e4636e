//! What the bytes of a file add up to: its SHA-256, by which people compare it, and its CRC-32, which a ZIP wants.

use std::{
    fmt,
    io::{self, Read},
};

use ring::digest::{Context, SHA256};

/// Bytes of one piece when a file is read for its sums alone.
const PIECE: usize = 256 << 10;

/// Both sums of the bytes so far.
#[derive(Clone)]
pub struct Sums {
    sha256: Context,
    crc32: crc32fast::Hasher,
    bytes: u64,
}

impl Default for Sums {
    fn default() -> Self {
        Self { sha256: Context::new(&SHA256), crc32: crc32fast::Hasher::new(), bytes: 0 }
    }
}

impl fmt::Debug for Sums {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sums").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

impl Sums {
    /// Of everything up to the end of `file`. Blocks.
    ///
    /// # Errors
    /// Those of reading.
    pub fn of(file: &mut impl Read) -> io::Result<Self> {
        Self::of_each(file, |_| ())
    }

    /// The same; `each` is shown the bytes.
    ///
    /// # Errors
    /// Those of reading.
    pub fn of_each(file: &mut impl Read, mut each: impl FnMut(&[u8])) -> io::Result<Self> {
        let mut sums = Self::default();
        let mut piece = vec![0; PIECE];
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok(sums),
                Ok(read) => {
                    sums.add(&piece[..read]);
                    each(&piece[..read]);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// The next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.crc32.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    /// How many bytes so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// 64 hex digits.
    #[must_use]
    pub fn sha256(&self) -> String {
        self.sha256.clone().finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// As in a ZIP: the polynomial of ISO 3309, reflected (PKWARE APPNOTE 4.4.7).
    #[must_use]
    pub fn crc32(&self) -> u32 {
        self.crc32.clone().finalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_sums() {
        let mut sums = Sums::default();
        sums.add(b"1234");
        sums.add(b"56789");
        assert_eq!(sums.crc32(), 0xcbf4_3926, "the check value of CRC-32");
        assert_eq!(sums.sha256(), "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225");
        let whole = Sums::of(&mut &b"123456789"[..]).expect("memory");
        assert_eq!((whole.crc32(), whole.sha256(), whole.bytes()), (sums.crc32(), sums.sha256(), 9));
        assert_eq!(Sums::default().crc32(), 0);
    }
}
