//! A kept file, as it lies on the shelf: read from any byte on, and packed with others.

use std::{
    io::{self, Error, ErrorKind, SeekFrom},
    path::{Path, PathBuf},
};

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use savethat::{
    sink::zip::{Archive, Entry, Whole},
    spool::{ByteStream, Sums},
};
use savethat_words::Tongue;
use tokio::{
    fs::File,
    io::{AsyncReadExt as _, AsyncSeekExt as _},
    sync::OnceCell,
};
use tokio_util::io::ReaderStream;

use crate::{record::Record, shelf::Shelf};

/// Read at once.
const PIECE: usize = 64 * 1024;
/// The longest sidecar that was ever ours is a hundredth of it.
const SIDECAR: u64 = 1024 * 1024;

/// A kept file that is there, and as long as it was when it was kept.
#[derive(Debug)]
pub struct Stored {
    path: PathBuf,
    bytes: u64,
    sha256: String,
    crc32: OnceCell<u32>,
}

impl Stored {
    /// # Errors
    /// `NotFound` where it is gone, and `InvalidData` where it has another length.
    pub async fn open(shelf: &Shelf, file: &crate::record::KeptFile) -> io::Result<Self> {
        let path = shelf.path(&file.path).ok_or(ErrorKind::NotFound)?;
        let there = tokio::fs::metadata(&path).await?;
        if there.len() != file.bytes {
            return Err(changed(&path));
        }
        Ok(Self { path, bytes: file.bytes, sha256: file.sha256.clone(), crc32: OnceCell::new() })
    }

    /// Its size.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes from `from` (inclusive) to `to` (exclusive). The stream ends with an error where the file is shorter by now.
    #[must_use]
    pub fn read(&self, from: u64, to: u64) -> ByteStream {
        let (path, wanted) = (self.path.clone(), to.min(self.bytes).saturating_sub(from));
        Box::pin(
            futures_util::stream::once(async move {
                let mut file = File::open(&path).await?;
                if file.metadata().await?.len() < from + wanted {
                    return Err(changed(&path));
                }
                file.seek(SeekFrom::Start(from)).await?;
                Ok(ReaderStream::with_capacity(file.take(wanted), PIECE))
            })
            .try_flatten(),
        )
    }
}

fn changed(path: &Path) -> Error {
    Error::new(ErrorKind::InvalidData, format!("{} is not what was kept", path.display()))
}

#[async_trait]
impl Whole for Stored {
    fn tag(&self) -> &str {
        &self.sha256
    }

    async fn proved(&self) -> Result<(u64, u32), Error> {
        let sum = self.crc32.get_or_try_init(|| async {
            let path = self.path.clone();
            let sums = tokio::task::spawn_blocking(move || Sums::of(&mut std::fs::File::open(path)?))
                .await
                .map_err(Error::other)??;
            if sums.sha256() == self.sha256 { Ok(sums.crc32()) } else { Err(changed(&self.path)) }
        });
        Ok((self.bytes, *sum.await?))
    }

    fn read(&self, from: u64, to: u64) -> ByteStream {
        Stored::read(self, from, to)
    }
}

/// What lies beside a kept file and says where it came from.
#[derive(Debug)]
struct Sidecar {
    bytes: bytes::Bytes,
    sums: Sums,
    tag: String,
}

impl Sidecar {
    fn of(bytes: Vec<u8>) -> io::Result<Self> {
        let sums = Sums::of(&mut bytes.as_slice())?;
        let tag = sums.sha256();
        Ok(Self { bytes: bytes.into(), sums, tag })
    }
}

#[async_trait]
impl Whole for Sidecar {
    fn tag(&self) -> &str {
        &self.tag
    }

    async fn proved(&self) -> Result<(u64, u32), Error> {
        Ok((self.sums.bytes(), self.sums.crc32()))
    }

    fn read(&self, from: u64, to: u64) -> ByteStream {
        let piece = self.bytes.slice(from as usize..to as usize);
        Box::pin(futures_util::stream::once(async move { Ok(piece) }))
    }
}

/// What tells, inside of an archive, what is missing in it.
const MISSING: &str = "MISSING.txt";

/// The files of these records with their sidecars, in one archive that is laid out as the library is. Files that are gone or have
/// another length are not in it, and named in a text beside the others, in `tongue`.
///
/// # Errors
/// `NotFound` where no file is left, and what the disk says.
pub async fn pack(shelf: &Shelf, records: &[Record], tongue: Tongue) -> io::Result<Archive> {
    let (mut entries, mut lost) = (Vec::<Entry<Box<dyn Whole>>>::new(), Vec::new());
    for record in records {
        for file in &record.files {
            let stored = match Stored::open(shelf, file).await {
                Ok(stored) => stored,
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidData) => {
                    lost.push(file.path.clone());
                    continue;
                }
                Err(error) => return Err(error),
            };
            let beside = stored.path.with_extension("json");
            let modified = Some(record.posted);
            entries.push(Entry {
                name: file.path.clone(),
                modified,
                length: stored.bytes,
                file: Box::new(stored),
            });
            if let Some(sidecar) = sidecar(&beside).await? {
                let name = Path::new(&file.path).with_extension("json").to_string_lossy().into_owned();
                entries.push(Entry { name, modified, length: sidecar.sums.bytes(), file: Box::new(sidecar) });
            }
        }
    }
    if entries.is_empty() {
        return Err(ErrorKind::NotFound.into());
    }
    if !lost.is_empty() {
        let text = format!("{}\n{}\n", tongue.packed_missing(), lost.join("\n"));
        let told = Sidecar::of(text.into_bytes())?;
        let length = told.sums.bytes();
        entries.push(Entry { name: MISSING.to_owned(), modified: None, length, file: Box::new(told) });
    }
    Archive::of(entries)
}

/// `None` where there is none that is ours.
async fn sidecar(path: &Path) -> io::Result<Option<Sidecar>> {
    let mut bytes = Vec::new();
    match File::open(path).await {
        Ok(file) => file.take(SIDECAR + 1).read_to_end(&mut bytes).await?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if bytes.len() as u64 > SIDECAR {
        return Ok(None);
    }
    Sidecar::of(bytes).map(Some)
}
