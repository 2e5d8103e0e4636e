//! From a folder of saved files into the library, with all that is known of them.

mod told;
mod walk;

use std::{
    collections::BTreeMap,
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use jiff::Timestamp;
use savethat::{
    context::Context,
    failure::Failure,
    post::{Author, Extras, Kind, Media, Post, Role, Session, SourceId},
    save::Saver,
    sink::{Refused, Saved, Stray},
};
use savethat_words::{Said, say};

use self::told::Told;
use crate::{
    copy,
    record::{KeptFile, Record},
    shelf::Shelf,
    store::{Records as _, StoreError, sqlite::Sqlite},
};

/// What became of the files of a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Posts that are new in the library.
    pub posts: u64,
    /// Posts that were in the library before.
    pub already: u64,
    /// Files that were copied: those of new posts, and those that were lost from the library.
    pub files: u64,
    /// Of these files.
    pub bytes: u64,
    /// What was left out.
    pub left: Vec<Left>,
}

/// A file that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Where it lies.
    pub path: PathBuf,
    /// Why: a phrase, the end of a sentence.
    pub why: Said,
}

/// Why the import ended early. What was taken in until then is whole and stays.
#[derive(Debug)]
pub enum ImportError {
    /// The folder.
    Folder(PathBuf, io::Error),
    /// Our disk.
    Disk(io::Error),
    /// The records.
    Store(StoreError),
    /// A failure that the next file would meet too.
    Failure(Failure),
    /// It was told to stop.
    Stopped,
}

impl ImportError {
    /// A sentence for people.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Folder(path, _) => say::importing_folder(path.display().to_string()),
            Self::Disk(error) => say::importing_disk(error.to_string()),
            Self::Store(error) => error.said(),
            Self::Failure(failure) => failure.detail(),
            Self::Stopped => say::copying_stopped(),
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl Error for ImportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Folder(_, error) | Self::Disk(error) => Some(error),
            Self::Store(error) => error.source(),
            Self::Failure(failure) => failure.source(),
            Self::Stopped => None,
        }
    }
}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Takes in every file below `from` whose post is known by its sidecar or by its name, and leaves the files there as they are.
/// Others may write to the library meanwhile.
///
/// # Errors
/// See [`ImportError`].
pub async fn folder(
    from: &Path,
    (store, shelf): (&Sqlite, &Shelf),
    saver: &Saver,
    cx: &Context,
) -> Result<Report, ImportError> {
    let (mut report, mut posts) = (Report::default(), BTreeMap::<_, Vec<Found>>::new());
    let root = from.to_owned();
    let files = tokio::task::spawn_blocking(move || walk::files(&root)).await.map_err(io::Error::other);
    for file in files.and_then(|files| files).map_err(|error| ImportError::Folder(from.to_owned(), error))? {
        match told::of(&file) {
            Ok(told) => {
                posts.entry((told.source, told.id.clone())).or_default().push(Found { path: file, told });
            }
            Err(why) => report.left.push(Left { path: file, why }),
        }
    }
    let import = Import { store, shelf, saver, cx };
    for files in posts.into_values() {
        if cx.stop.is_cancelled() {
            return Err(ImportError::Stopped);
        }
        import.post(files, &mut report).await?;
    }
    report.left.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(report)
}

/// A file with what is known of it.
struct Found {
    path: PathBuf,
    told: Told,
}

struct Import<'a> {
    store: &'a Sqlite,
    shelf: &'a Shelf,
    saver: &'a Saver,
    cx: &'a Context,
}

impl Import<'_> {
    /// All files of one post, together.
    async fn post(&self, mut files: Vec<Found>, report: &mut Report) -> Result<(), ImportError> {
        files.sort_by(|one, other| (one.told.n, &one.path).cmp(&(other.told.n, &other.path)));
        // What a sidecar tells is more than what a name does.
        let best = files.iter().find(|file| file.told.sidecar.is_some()).unwrap_or(&files[0]).told.clone();
        if self.saver.withheld.post(&best.id, &best.handle).is_err() {
            let left = |file: Found| Left { path: file.path, why: Refused::Withheld.said() };
            report.left.extend(files.into_iter().map(left));
            return Ok(());
        }
        if let Some(record) = self.store.record(best.source.0, &best.id).await? {
            report.already += 1;
            return self.again(&record, &files, report).await;
        }
        let post = Arc::new(post(&best, &files));
        let mut saved = BTreeMap::<u32, Saved>::new();
        for file in files {
            let stray = Stray {
                path: file.path.clone(),
                n: file.told.n,
                sha256: file.told.sha256,
                sidecar: file.told.sidecar,
            };
            match self.shelf.sink().adopt(stray, &post, &self.saver.withheld).await {
                Ok(one) => {
                    if !one.already {
                        report.files += 1;
                        report.bytes += one.proof.bytes;
                    }
                    saved.insert(one.n, one);
                }
                Err(Refused::Failed(failure)) => return Err(ImportError::Failure(failure)),
                Err(refused) => report.left.push(Left { path: file.path, why: refused.said() }),
            }
        }
        if saved.is_empty() {
            return Ok(());
        }
        let saved: Vec<Saved> = saved.into_values().collect();
        let kept = best.saved.unwrap_or_else(|| self.cx.clock.now());
        let record = Record::of(&post, &saved, |saved| self.shelf.below(saved), kept);
        // Somebody may have kept it since it was looked for: then their files are these.
        if self.store.keep(&record).await? {
            report.posts += 1;
        } else {
            report.already += 1;
        }
        Ok(())
    }

    /// A post that is in the library: files that were lost from its shelf come back.
    async fn again(&self, record: &Record, files: &[Found], report: &mut Report) -> Result<(), ImportError> {
        for file in files {
            let Some(kept) = record.files.iter().find(|kept| kept.n == file.told.n) else {
                report.left.push(Left { path: file.path.clone(), why: say::left_not_recorded() });
                continue;
            };
            if self.restored(kept, &file.path).await? {
                report.files += 1;
                report.bytes += kept.bytes;
            }
        }
        Ok(())
    }

    /// Whether it was lost and is there again.
    async fn restored(&self, kept: &KeptFile, path: &Path) -> Result<bool, ImportError> {
        let Some(target) = self.shelf.path(&kept.path) else { return Ok(false) };
        if target.exists() {
            return Ok(false);
        }
        let (path, sha256) = (path.to_owned(), kept.sha256.clone());
        let copied = tokio::task::spawn_blocking(move || copy::file(&path, &target, &sha256)).await;
        copied.map_err(io::Error::other).and_then(|copied| copied).map_err(ImportError::Disk)
    }
}

/// The post as far as it is known.
fn post(told: &Told, files: &[Found]) -> Post {
    let role = |n: u32| {
        let file = files.iter().find(|file| file.told.n == n);
        file.map_or(Role::Picture, |file| file.told.role)
    };
    let media =
        |n| Media { n, role: role(n), duration_s: None, variants: Vec::new(), session: Session::default() };
    let last = files.iter().map(|file| file.told.n).max().unwrap_or(1);
    let media: Vec<Media> = (1..=last).map(media).collect();
    let kind = told.kind.unwrap_or_else(|| {
        if media.iter().any(|media| media.role == Role::Video) { Kind::Video } else { Kind::Photos }
    });
    let page = if kind == Kind::Photos { "photo" } else { "video" };
    let link = || format!("https://www.tiktok.com/@{}/{page}/{}", told.handle, told.id);
    Post {
        source: told.source,
        id: told.id.clone(),
        kind,
        link: told.link.clone().unwrap_or_else(link),
        author: Author {
            handle: told.handle.clone(),
            name: told.name.clone(),
            id: told.author_id.clone(),
            avatar: None,
        },
        caption: told.caption.clone(),
        posted: told.posted,
        expires: told.expires,
        via: "import",
        media,
        extras: Extras::default(),
        made_by_ai: told.made_by_ai,
        saving_off: false,
    }
}

/// The site of that name whose posts can be taken in.
fn source(name: &str) -> Option<SourceId> {
    (name == "tiktok").then_some(SourceId("tiktok"))
}

/// A time as sidecars have it.
fn time(text: Option<&str>) -> Option<Timestamp> {
    text?.parse().ok()
}
