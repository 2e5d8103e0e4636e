//! The file under proof: read forward through one small buffer, never past its end.

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

use super::Broken;

/// Bytes of buffer. Small, because a video is proved by jumping from box to box.
const BUFFER: usize = 16 << 10;

/// A file whose length is known. Every step that would leave it is [`Broken`], told with what was being read.
pub(crate) struct Tape<'a, F> {
    file: BufReader<&'a mut F>,
    at: u64,
    length: u64,
}

impl<'a, F: Read + Seek> Tape<'a, F> {
    /// From the first byte of a file that must have exactly `length` bytes.
    pub(crate) fn new(file: &'a mut F, length: u64) -> Result<Self, Broken> {
        let real = file.seek(SeekFrom::End(0)).map_err(|error| unreadable(0, &error))?;
        if real != length {
            return Err(Broken(format!("the file has {real} bytes instead of {length}")));
        }
        file.rewind().map_err(|error| unreadable(0, &error))?;
        Ok(Self { file: BufReader::with_capacity(BUFFER, file), at: 0, length })
    }

    /// How many bytes were passed.
    pub(crate) fn at(&self) -> u64 {
        self.at
    }

    /// Bytes of the whole file.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Bytes from here to the end.
    pub(crate) fn left(&self) -> u64 {
        self.length - self.at
    }

    /// The next `N` bytes, which belong to `what`.
    pub(crate) fn array<const N: usize>(&mut self, what: &str) -> Result<[u8; N], Broken> {
        let mut bytes = [0; N];
        self.fill(&mut bytes, what)?;
        Ok(bytes)
    }

    /// The next byte, which belongs to `what`.
    pub(crate) fn byte(&mut self, what: &str) -> Result<u8, Broken> {
        self.array::<1>(what).map(|[byte]| byte)
    }

    /// The next `count` bytes, which belong to `what`. Nothing is allocated for bytes that the file does not have;
    /// limits below that are the caller's.
    pub(crate) fn vec(&mut self, count: u64, what: &str) -> Result<Vec<u8>, Broken> {
        self.has(count, what)?;
        let count = usize::try_from(count).map_err(|_| Broken(format!("{what} does not fit into memory")))?;
        let mut bytes = vec![0; count];
        self.fill(&mut bytes, what)?;
        Ok(bytes)
    }

    /// Passes `count` bytes, which belong to `what`, without reading what lies outside the buffer.
    pub(crate) fn skip(&mut self, count: u64, what: &str) -> Result<(), Broken> {
        self.has(count, what)?;
        self.go(self.at + count)
    }

    /// Goes to a place, at most the end of the file.
    pub(crate) fn go(&mut self, to: u64) -> Result<(), Broken> {
        if to > self.length {
            return Err(Broken(format!("byte {to} lies behind the end of the file")));
        }
        let step = i64::try_from(i128::from(to) - i128::from(self.at));
        match step {
            // Keeps the buffer where the place is inside it.
            Ok(step) => self.file.seek_relative(step),
            Err(_) => self.file.seek(SeekFrom::Start(to)).map(|_| ()),
        }
        .map_err(|error| unreadable(to, &error))?;
        self.at = to;
        Ok(())
    }

    /// Some of the next bytes without passing them; empty only at the end.
    pub(crate) fn look(&mut self) -> Result<&[u8], Broken> {
        let left = usize::try_from(self.left()).unwrap_or(usize::MAX);
        let at = self.at;
        let bytes = self.file.fill_buf().map_err(|error| unreadable(at, &error))?;
        let bytes = &bytes[..bytes.len().min(left)];
        if bytes.is_empty() && left > 0 {
            return Err(Broken(format!("the file ended at byte {at} while it was read")));
        }
        Ok(bytes)
    }

    /// Passes `count` of the bytes that [`Tape::look`] showed.
    pub(crate) fn pass(&mut self, count: usize) {
        self.file.consume(count);
        self.at += count as u64;
    }

    /// [`Broken`] unless the file has `count` more bytes.
    pub(crate) fn has(&self, count: u64, what: &str) -> Result<(), Broken> {
        match count.checked_sub(self.left()) {
            None | Some(0) => Ok(()),
            Some(over) => Err(Broken(format!("{what} ends {over} bytes after the file"))),
        }
    }

    fn fill(&mut self, bytes: &mut [u8], what: &str) -> Result<(), Broken> {
        self.has(bytes.len() as u64, what)?;
        self.file.read_exact(bytes).map_err(|error| unreadable(self.at, &error))?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

fn unreadable(at: u64, error: &std::io::Error) -> Broken {
    Broken(format!("the file cannot be read at byte {at}: {error}"))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn a_length_that_is_not_kept_is_broken() {
        let mut file = Cursor::new(vec![0; 10]);
        assert!(Tape::new(&mut file, 11).is_err());
        assert!(Tape::new(&mut file, 9).is_err());
        assert!(Tape::new(&mut file, 10).is_ok());
    }

    #[test]
    fn steps_stay_inside_and_name_what_leaves() {
        let mut file = Cursor::new((0..100).collect::<Vec<u8>>());
        let mut tape = Tape::new(&mut file, 100).expect("has 100 bytes");
        tape.skip(90, "a").expect("inside");
        assert_eq!(tape.array::<2>("b").expect("inside"), [90, 91]);
        assert_eq!(tape.array::<9>("tail"), Err(Broken("tail ends 1 bytes after the file".into())));
        assert_eq!(
            tape.vec(u64::MAX, "tail").map(drop),
            Err(Broken(format!("tail ends {} bytes after the file", u64::MAX - 8)))
        );
        tape.go(0).expect("inside");
        assert_eq!(tape.look().expect("readable").len(), 100);
        tape.go(100).expect("the end");
        assert!(tape.look().expect("readable").is_empty());
    }
}
