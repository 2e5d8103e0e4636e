//! Files that came another way than through the spool, such as those of a save of years ago.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Read, Seek},
    path::{Path, PathBuf},
    sync::Arc,
};

use savethat_words::{Said, say};

use super::{
    Folder, Saved,
    folder::{install, part_of, proved, whole},
    sidecar,
};
use crate::{
    failure::{Code, Failure},
    fetch::proof::Expected,
    post::Post,
    spool::{Proof, Sums, disk_failure},
    withhold::Withheld,
};

/// A file that lies somewhere else.
#[derive(Clone, Debug)]
pub struct Stray {
    /// Where. A link to a file is none.
    pub path: PathBuf,
    /// Which file of the post, from 1.
    pub n: u32,
    /// What it has to be, as lower-case hex, where that is known.
    pub sha256: Option<String>,
    /// What was written beside it, which is kept as it is; `None` where there was nothing.
    pub sidecar: Option<Vec<u8>>,
}

/// Why a stray file is left: a phrase for people.
#[derive(Debug)]
pub enum Refused {
    /// By its bytes.
    Broken,
    /// Its SHA-256 is another.
    Another,
    /// Something else lies where it would lie.
    Taken,
    /// Whoever runs this has withdrawn it.
    Withheld,
    /// The disk: the next one would meet it too.
    Failed(Failure),
}

impl Refused {
    /// A phrase for people: the end of a sentence. Of the disk it is a sentence.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Broken => say::left_broken(),
            Self::Another => say::left_another(),
            Self::Taken => say::left_taken(),
            Self::Withheld => say::left_withheld(),
            Self::Failed(failure) => failure.detail(),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Refused {}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl Folder {
    /// Copies a file of `post` to where this folder would have put it. It is proved as any file, and what was written is compared
    /// with what was proved. The stray one is left as it is.
    ///
    /// # Errors
    /// See [`Refused`].
    pub async fn adopt(&self, stray: Stray, post: &Arc<Post>, withheld: &Withheld) -> Result<Saved, Refused> {
        let media = post.file(stray.n).ok_or_else(|| Failure::new(Code::NotFound))?;
        // Whether the post had sound is not known any more.
        let expected = Expected { role: media.role, sound: false };
        let (folder, post, withheld) = (self.clone(), post.clone(), withheld.clone());
        let adopting =
            tokio::task::spawn_blocking(move || folder.adopt_now(&stray, &post, expected, &withheld));
        adopting.await.map_err(|error| Failure::new(Code::Internal).with_source(error))?
    }

    fn adopt_now(
        &self,
        stray: &Stray,
        post: &Post,
        expected: Expected,
        withheld: &Withheld,
    ) -> Result<Saved, Refused> {
        let mut original = open(&stray.path).map_err(|_| Refused::Broken)?;
        let proof = proved(&mut original, expected).ok_or(Refused::Broken)?;
        if stray.sha256.as_ref().is_some_and(|sha256| *sha256 != proof.sha256) {
            return Err(Refused::Another);
        }
        withheld.bytes(&post.id, &proof.sha256).map_err(|_| Refused::Withheld)?;
        let path = self.path(post, stray.n, proof.shape.format);
        let already = path.symlink_metadata().is_ok();
        if already && whole(&path, expected).is_none_or(|there| there.sha256 != proof.sha256) {
            return Err(Refused::Taken);
        }
        let part = part_of(&path);
        let written = if already {
            Ok(())
        } else {
            copy(&mut original, &part, &proof).and_then(|()| install(&part, &path, post))
        };
        match written.and_then(|()| self.tell(&path, stray, post, &proof)) {
            Ok(()) => Ok(Saved { n: stray.n, path, entry: None, proof, already }),
            Err(error) => Err(disk_failure(&path, &error).into()),
        }
    }

    /// What is known of it, beside it, unless something stands there.
    fn tell(&self, path: &Path, stray: &Stray, post: &Post, proof: &Proof) -> io::Result<()> {
        let beside = sidecar::path(path, stray.n);
        if !self.sidecars || beside.exists() {
            return Ok(());
        }
        match &stray.sidecar {
            None => sidecar::write(path, post, stray.n, proof, None),
            Some(bytes) => {
                let fresh = beside.with_extension("json.part");
                fs::write(&fresh, bytes)?;
                File::open(&fresh)?.sync_all()?;
                fs::rename(fresh, beside)
            }
        }
    }
}

/// Follows no link: it could lead anywhere.
fn open(path: &Path) -> io::Result<File> {
    if !path.symlink_metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    File::open(path)
}

/// All of `original` into `part`, which one process writes at a time.
fn copy(original: &mut File, part: &Path, proof: &Proof) -> io::Result<()> {
    if let Some(folder) = part.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut copied = File::options().create(true).truncate(false).read(true).write(true).open(part)?;
    match copied.try_lock() {
        Err(fs::TryLockError::WouldBlock) => return Err(io::Error::from(io::ErrorKind::WouldBlock)),
        // A file system without locks (some network shares) is no reason to refuse it.
        Ok(()) | Err(fs::TryLockError::Error(_)) => {}
    }
    copied.set_len(0)?;
    original.rewind()?;
    let written = io::copy(&mut original.take(proof.bytes), &mut copied).and_then(|_| {
        copied.rewind()?;
        Sums::of(&mut copied)
    });
    match written {
        Ok(sums) if sums.sha256() == proof.sha256 => Ok(()),
        other => {
            let _may_be_gone = fs::remove_file(part);
            Err(other.err().unwrap_or_else(|| io::Error::other(say::disk_changed_while_copied())))
        }
    }
}
