//! Half a file: what is on disk of one variant, and the pen that continues it.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Read, Seek},
    sync::Arc,
};

use bytes::Bytes;

use super::{
    Head, Key,
    disk::{disk_failure, lock, make_folder},
    generation::{Generation, etag},
    ink::Ink,
    memo::Memo,
    place::Place,
};
use crate::{
    failure::Failure,
    fetch::{Resume, Validator, retag::Retag},
    media::Format,
};

/// Half a file that is being written or may be continued.
#[derive(Debug)]
pub(super) struct Half {
    pub generation: Arc<Generation>,
    pub ink: Ink,
    retag: Retag,
    /// [`crate::post::Variant::key`].
    pub variant: String,
    pub validator: Option<Validator>,
    pub total: Option<u64>,
    /// Put together from more than one answer.
    pub continued: bool,
}

/// What the first bytes of an answer told of the file.
#[derive(Debug)]
pub(super) struct Beginning {
    /// The creator's name, possibly empty.
    pub creator: String,
    pub variant: String,
    pub format: Format,
    pub validator: Option<Validator>,
    pub total: Option<u64>,
    /// Tags that were given to other bytes of this file.
    pub used: Vec<String>,
}

impl Half {
    /// An empty file in place of whatever lay there. The readers of an older one keep their own, which is no longer in any
    /// folder. Blocks.
    pub(super) fn begin(place: &Place, key: &Key, beginning: Beginning) -> Result<Self, Failure> {
        let part = &place.part;
        if let Some(folder) = part.parent() {
            make_folder(folder)?;
        }
        let failed = |error: &io::Error| disk_failure(part, error);
        if let Ok(old) = File::open(part) {
            lock(&old, part)?;
        }
        match fs::remove_file(part) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(&error)),
            _ => {}
        }
        let file =
            OpenOptions::new().write(true).create_new(true).open(part).map_err(|error| failed(&error))?;
        lock(&file, part)?;
        let Beginning { creator, variant, format, validator, total, used } = beginning;
        let etag = etag(key, &variant, total, validator.as_ref(), &used);
        let memo = Memo {
            validator: validator.clone(),
            ..Memo::new(key, &creator, variant.clone(), etag.clone(), total)
        };
        memo.write(&place.memo).map_err(|error| {
            place.clear();
            failed(&error)
        })?;
        let reading = File::open(part).map_err(|error| failed(&error))?;
        let head = Head { length: total, format, etag };
        Ok(Self {
            generation: Generation::new(head, reading, 0),
            ink: Ink::new(file),
            retag: if format == Format::Mp4 { Retag::default() } else { Retag::off() },
            variant,
            validator,
            total,
            continued: false,
        })
    }

    /// What an earlier run left, if it can be continued. Blocks: the bytes are read once for their sums.
    ///
    /// # Errors
    /// Only when another process is at the same file.
    pub(super) fn found(place: &Place, key: &Key) -> Result<Option<Self>, Failure> {
        let Some(memo) = Memo::read(&place.memo, key) else { return Ok(None) };
        let Ok(file) = OpenOptions::new().read(true).append(true).open(&place.part) else { return Ok(None) };
        lock(&file, &place.part)?;
        let Ok(mut reading) = File::open(&place.part) else { return Ok(None) };
        let mut first = Vec::with_capacity(Format::ENOUGH);
        let told = Read::by_ref(&mut reading).take(Format::ENOUGH as u64).read_to_end(&mut first);
        let Some(format) = told.ok().and_then(|_| Format::tell(&first)) else { return Ok(None) };
        let length = reading.seek(io::SeekFrom::End(0)).unwrap_or(0);
        let overlong = memo.total.is_some_and(|total| length > total);
        if length == 0 || overlong || memo.validator.is_none() {
            return Ok(None);
        }
        let mut retag = if format == Format::Mp4 { Retag::default() } else { Retag::off() };
        let Ok(ink) = Ink::resume(file, |bytes| retag.replay(bytes)) else { return Ok(None) };
        retag.replayed();
        let head = Head { length: memo.total, format, etag: memo.etag };
        Ok(Some(Self {
            generation: Generation::new(head, reading, length),
            ink,
            retag,
            variant: memo.variant,
            validator: memo.validator,
            total: memo.total,
            continued: true,
        }))
    }

    /// The next bytes of the file.
    pub(super) fn give(&mut self, bytes: Bytes) {
        let bytes = self.retag.pass(bytes);
        if !bytes.is_empty() {
            self.ink.give(bytes);
        }
    }

    /// No more bytes come of this answer; `whole` where that is its proper end.
    pub(super) fn ended(&mut self, whole: bool) {
        if whole {
            let rest = self.retag.end();
            if !rest.is_empty() {
                self.ink.give(rest);
            }
        } else {
            self.retag.cut();
        }
    }

    /// How to ask for the rest; `None` where it cannot be continued.
    pub(super) fn resume(&self) -> Option<Resume> {
        let from = self.generation.written();
        let validator = self.validator.clone()?;
        (from > 0).then_some(Resume { from, validator, total: self.total })
    }

    /// Whether every byte is there.
    pub(super) fn is_complete(&self) -> bool {
        self.total.is_some_and(|total| total == self.generation.written())
    }
}
