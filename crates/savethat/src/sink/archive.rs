//! Several files as one ZIP in a folder: there when all of them are, or not at all.

use std::{
    collections::HashSet,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use futures_util::TryStreamExt;
use tokio::io::AsyncWriteExt;

use super::{
    Folder, Saved,
    folder::{blocking, likely, part_of},
    unzip, zip,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    fetch::proof::Expected,
    media::Format,
    post::{Post, Role},
    spool::{ByteStream, Item, Proof, Spool, Spooled, disk_failure, memo_path},
};

/// A proved file that has not got its name: `NAME.part`, which goes when the archive is there, and stays for the next run
/// where there is none.
#[derive(Clone, Debug)]
pub struct Held {
    post: Arc<Post>,
    n: u32,
    part: PathBuf,
    file: Spooled,
    proof: Proof,
}

impl Folder {
    /// Fetches and proves a file that is to go into an archive.
    ///
    /// # Errors
    /// As [`Spool::open`] and [`Spooled::proved`].
    pub async fn hold(&self, item: &Item, spool: &Spool, cx: &Context) -> Result<Held, Failure> {
        let media = item.media().ok_or_else(|| Failure::new(Code::NotFound))?;
        let part = part_of(&self.path(&item.post, media.n, likely(media.role)[0]));
        let file = spool.open_at(item, &part, cx).await?;
        let proof = file.proved().await?;
        Ok(Held { post: item.post.clone(), n: media.n, part, file, proof })
    }

    /// The archive `NAME.zip` of these files, in this order; one [`Saved`] for each.
    ///
    /// An archive of that name is replaced only where nothing is lost by it. Otherwise the new one is `NAME_2.zip`: a
    /// creator's Stories of today are others than those of yesterday, under one name.
    ///
    /// # Errors
    /// `no_space`. Then there is no archive, and the files stay as they are.
    pub async fn archive(&self, name: &str, held: Vec<Held>) -> Result<Vec<Saved>, Failure> {
        let names: Vec<String> =
            held.iter().map(|one| self.entry(&one.post, one.n, one.proof.shape.format)).collect();
        let mut entries = Vec::with_capacity(held.len());
        for (name, one) in names.iter().zip(&held) {
            entries.push(zip::Entry {
                name: name.clone(),
                modified: one.post.posted,
                length: one.proof.bytes,
                file: one.file.begun().await?,
            });
        }
        let (first, mine) = (self.folder.join(name), names.iter().cloned().collect());
        let path = blocking(move || Ok(free(&first, &mine))).await?;
        let part = part_of(&path);
        let archive = zip::Archive::of(entries).map_err(|error| disk_failure(&path, &error))?;
        let begun = write(&part, archive.read(0, None)).await;
        let posted = held.iter().filter_map(|one| one.post.posted).max();
        let (folder, to) = (self.folder.clone(), path.clone());
        let parts: Vec<PathBuf> = held.iter().map(|one| one.part.clone()).collect();
        let saved = names.into_iter().zip(held).map(|(name, one)| Saved {
            n: one.n,
            path: path.clone(),
            entry: Some(name),
            proof: one.proof,
            already: false,
        });
        // Drops the handles: some systems do not remove what is open.
        let saved = saved.collect();
        blocking(move || {
            let done = begun.and_then(|file| {
                if let Some(posted) = posted {
                    // A file system that keeps no times is no reason to lose the file.
                    let _kept_or_not = file.set_modified(posted.into());
                }
                file.sync_all()?;
                fs::rename(&part, &to)
            });
            if let Err(error) = done {
                // Another process may be writing it.
                if error.kind() != io::ErrorKind::WouldBlock {
                    let _may_be_gone = fs::remove_file(&part);
                }
                let failure = error.get_ref().and_then(|inner| inner.downcast_ref::<Failure>()).cloned();
                return Err(failure.unwrap_or_else(|| disk_failure(&to, &error)));
            }
            for part in parts {
                let _may_be_gone = (fs::remove_file(&part), fs::remove_file(memo_path(&part)));
                // Folders that a template wanted and that hold nothing now.
                let empty = part
                    .ancestors()
                    .skip(1)
                    .take_while(|above| *above != folder && above.starts_with(&folder));
                let _not_empty = empty.map(fs::remove_dir).find(Result::is_err);
            }
            Ok(saved)
        })
        .await
    }

    /// These files in an archive that [`Folder::archive`] made before, if it has all of them and each is what it should be.
    pub async fn archived(&self, name: &str, items: &[Item]) -> Option<Vec<Saved>> {
        let wanted: Option<Vec<Wanted>> = items
            .iter()
            .map(|item| {
                let (post, media) = (&item.post, item.media()?);
                let names = likely(media.role).iter().map(|format| self.entry(post, media.n, *format));
                let expected =
                    Expected { role: media.role, sound: media.role == Role::Video && post.has_sound() };
                Some(Wanted { n: media.n, names: names.collect(), expected })
            })
            .collect();
        let (first, wanted) = (self.folder.join(name), wanted?);
        blocking(move || {
            Ok(numbered(&first).take_while(|path| path.exists()).find_map(|path| found(&path, &wanted)))
        })
        .await
        .ok()?
    }

    /// A file's name inside an archive, parted by `/` everywhere.
    fn entry(&self, post: &Post, n: u32, format: Format) -> String {
        let path = self.path(post, n, format);
        let inside = path.strip_prefix(&self.folder).unwrap_or(&path);
        inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    }
}

/// A file that an archive should have.
struct Wanted {
    n: u32,
    /// By the formats that it may have.
    names: Vec<String>,
    expected: Expected,
}

/// Blocks.
fn found(path: &Path, wanted: &[Wanted]) -> Option<Vec<Saved>> {
    let entries = unzip::entries(path).ok()?;
    let file = |wanted: &Wanted| {
        let entry = entries.iter().find(|entry| wanted.names.contains(&entry.name))?;
        let proof = unzip::prove(path, entry, wanted.expected)?;
        Some(Saved {
            n: wanted.n,
            path: path.to_owned(),
            entry: Some(entry.name.clone()),
            proof,
            already: true,
        })
    };
    wanted.iter().map(file).collect()
}

/// The first of the numbered names under which nothing stands that would be lost. Blocks.
fn free(first: &Path, mine: &HashSet<String>) -> PathBuf {
    let keeps = |path: &PathBuf| {
        // What is no archive is a broken one, which is replaced as any broken file is.
        path.exists()
            && unzip::entries(path)
                .is_ok_and(|entries| entries.iter().any(|entry| !mine.contains(&entry.name)))
    };
    numbered(first).find(|path| !keeps(path)).unwrap_or_else(|| first.to_owned())
}

/// `NAME.zip`, `NAME_2.zip`, and so on.
fn numbered(first: &Path) -> impl Iterator<Item = PathBuf> {
    let stem = first.file_stem().unwrap_or_default().to_owned();
    let first = first.to_owned();
    (1_u32..).map(move |number| {
        if number == 1 {
            return first.clone();
        }
        let mut name = stem.clone();
        name.push(format!("_{number}.zip"));
        first.with_file_name(name)
    })
}

/// All of `bytes` into `part`, which one process writes at a time.
async fn write(part: &Path, mut bytes: ByteStream) -> io::Result<File> {
    let path = part.to_owned();
    let opened = tokio::task::spawn_blocking(move || {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = File::options().create(true).truncate(false).write(true).open(&path)?;
        match file.try_lock() {
            Err(fs::TryLockError::WouldBlock) => return Err(io::Error::from(io::ErrorKind::WouldBlock)),
            // A file system without locks (some network shares) is no reason to refuse the save.
            Ok(()) | Err(fs::TryLockError::Error(_)) => {}
        }
        file.set_len(0)?;
        Ok(file)
    });
    let mut file = tokio::fs::File::from_std(opened.await.map_err(io::Error::other)??);
    while let Some(piece) = bytes.try_next().await? {
        file.write_all(&piece).await?;
    }
    file.flush().await?;
    Ok(file.into_std().await)
}
