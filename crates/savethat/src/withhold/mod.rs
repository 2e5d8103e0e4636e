//! Beside the road, and asked by all of it: what whoever runs this has withdrawn on request.
//!
//! A post, everything of a creator, or a file by its bytes. [`Withheld`] only says no; the [`Saver`](crate::save::Saver)
//! asks it about links and posts, the [`Spool`](crate::spool::Spool) about files, so that nothing is told and nothing is
//! handed out however it was asked for.

mod list;
mod note;

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::SystemTime,
};

use moka::sync::Cache;
use savethat_words::{Said, say};

use self::list::List;
use crate::failure::{Code, Failure};

/// What is withheld, as its file has it now. Cheap to clone; all clones are one. The default withholds nothing.
#[derive(Clone, Debug, Default)]
pub struct Withheld(Arc<Inner>);

/// Posts that are remembered for their bytes.
const MOST: u64 = 10_000;

#[derive(Debug)]
struct Inner {
    path: Option<PathBuf>,
    now: RwLock<Now>,
    /// Posts with a file whose bytes are or were withheld: its SHA-256, by the post's number.
    learned: Cache<String, String>,
    /// What the disk has of it.
    noted: Mutex<String>,
}

impl Inner {
    fn new(path: Option<PathBuf>, now: Now) -> Self {
        Self { path, now: RwLock::new(now), learned: Cache::new(MOST), noted: Mutex::default() }
    }
}

impl Default for Inner {
    fn default() -> Self {
        Self::new(None, Now::default())
    }
}

#[derive(Default)]
struct Now {
    list: Arc<List>,
    stamp: Stamp,
    /// Why the file cannot be read, where the log has said so.
    told: Option<Said>,
}

/// How many and never which: this may end up in a log.
impl fmt::Debug for Now {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Now").field("entries", &self.list.len()).finish_non_exhaustive()
    }
}

/// What changes with a file.
type Stamp = Option<(SystemTime, u64)>;

impl Withheld {
    /// What the file at `path` names. Blocks.
    ///
    /// # Errors
    /// A sentence for whoever runs this, naming the file and the line.
    pub fn open(path: &Path) -> Result<Self, Said> {
        let stamp = stamp(path);
        let list = Arc::new(read(path).map_err(|(Bad::Unread(wrong) | Bad::Read(wrong))| wrong)?);
        Ok(Self(Arc::new(Inner::new(Some(path.to_owned()), Now { list, stamp, told: None }))))
    }

    /// Whether a file says what is withheld.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.0.path.is_some()
    }

    /// Reads the file again where it has changed; whether what is withheld may now be something else. A file that became
    /// bad changes nothing, and is told in the log. Blocks.
    #[must_use]
    pub fn read_again(&self) -> bool {
        let Some(path) = &self.0.path else { return false };
        let stamp = stamp(path);
        if self.0.now.read().unwrap_or_else(PoisonError::into_inner).stamp == stamp {
            return false;
        }
        let list = read(path);
        let mut now = self.0.now.write().unwrap_or_else(PoisonError::into_inner);
        let (wrong, read) = match list {
            Ok(list) => {
                tracing::info!(entries = list.len(), "what is withheld was read again");
                now.list = Arc::new(list);
                (None, true)
            }
            Err(Bad::Read(wrong)) => (Some(wrong), true),
            Err(Bad::Unread(wrong)) => (Some(wrong), false),
        };
        if let Some(wrong) = wrong.as_ref().filter(|wrong| now.told.as_ref() != Some(*wrong)) {
            tracing::error!("{wrong} What was withheld before stays withheld, and nothing new is.");
        }
        if read {
            // Not of what could not be read: a permission that is corrected changes neither time nor length.
            now.stamp = stamp;
        }
        let renewed = wrong.is_none();
        now.told = wrong;
        renewed
    }

    /// A post by its number, and by its creator where that is known (else empty).
    ///
    /// # Errors
    /// `withheld`.
    pub fn post(&self, id: &str, handle: &str) -> Result<(), Failure> {
        let list = self.list();
        if list.has_id(id) {
            return Err(Failure::new(Code::Withheld));
        }
        if list.has_sums() && self.0.learned.get(id).is_some_and(|sha256| list.has_sum(&sha256)) {
            return Err(bytes_withheld());
        }
        self.creator(handle)
    }

    /// Everything of a creator. The name with or without its `@`, in any case.
    ///
    /// # Errors
    /// `withheld`.
    pub fn creator(&self, handle: &str) -> Result<(), Failure> {
        if self.list().has_handle(handle) {
            return Err(Failure::new(Code::Withheld).with_detail(say::reason_withheld_creator()));
        }
        Ok(())
    }

    /// A file by its SHA-256, in hex digits. Where it is withheld, so is from now on the post that it belongs to: with its
    /// cover, its sound and its other forms, and without being fetched a second time to find that out.
    ///
    /// # Errors
    /// `withheld`.
    pub fn bytes(&self, id: &str, sha256: &str) -> Result<(), Failure> {
        if !self.list().has_sum(sha256) {
            return Ok(());
        }
        self.0.learned.insert(id.to_owned(), sha256.to_owned());
        Err(bytes_withheld())
    }

    fn list(&self) -> Arc<List> {
        self.0.now.read().unwrap_or_else(PoisonError::into_inner).list.clone()
    }
}

fn bytes_withheld() -> Failure {
    Failure::new(Code::Withheld).with_detail(say::reason_withheld_file())
}

fn stamp(path: &Path) -> Stamp {
    let about = fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

/// A sentence for whoever runs this.
enum Bad {
    /// It could not be read, and may be at the next look.
    Unread(Said),
    /// It was read, and stays as it is until it changes.
    Read(Said),
}

fn read(path: &Path) -> Result<List, Bad> {
    let shown = || path.display().to_string();
    let text = fs::read_to_string(path)
        .map_err(|error| Bad::Unread(say::withheld_unread(shown(), error.to_string())))?;
    List::parse(&text)
        .map_err(|(line, wrong)| Bad::Read(say::withheld_wrong(shown(), line.to_string(), wrong)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_withheld(said: Result<(), Failure>) -> bool {
        said.is_err_and(|failure| failure.code() == Code::Withheld)
    }

    #[test]
    fn nothing_is_withheld_without_a_file() {
        let none = Withheld::default();
        assert!(none.post("1", "alice").is_ok() && none.bytes("1", "00").is_ok() && none.creator("").is_ok());
        assert!(!none.has_file() && !none.read_again());
    }

    #[test]
    fn a_change_counts_and_a_bad_one_does_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("withheld.txt");
        fs::write(&path, "1\n").expect("written");
        let withheld = Withheld::open(&path).expect("a list");
        assert!(is_withheld(withheld.post("1", "")) && withheld.post("2", "alice").is_ok());
        assert!(!withheld.read_again(), "nothing has changed");

        fs::write(&path, "1\n@alice\n").expect("written");
        assert!(withheld.read_again());
        assert!(is_withheld(withheld.post("2", "Alice")) && is_withheld(withheld.creator("@ALICE")));

        fs::write(&path, "1\nnonsense here\n").expect("written");
        assert!(!withheld.read_again() && !withheld.read_again());
        assert!(is_withheld(withheld.creator("alice")), "what was withheld stays so");
        fs::remove_file(&path).expect("removed");
        assert!(!withheld.read_again());
        assert!(is_withheld(withheld.creator("alice")));

        fs::write(&path, "").expect("written");
        assert!(withheld.read_again());
        assert!(withheld.post("1", "alice").is_ok());
    }

    #[test]
    fn a_file_that_could_not_be_read_is_read_when_it_can() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("withheld.txt");
        let write = |bytes: &[u8]| {
            fs::write(&path, bytes).expect("written");
            let file = fs::File::options().append(true).open(&path).expect("a file");
            file.set_modified(SystemTime::UNIX_EPOCH).expect("its time");
        };
        write(b"");
        let withheld = Withheld::open(&path).expect("a list");
        // In place of a permission, which does not bind root: text that is none cannot be read either.
        write(&[0xff; 7]);
        assert!(!withheld.read_again() && !withheld.read_again());
        write(b"@alice\n");
        assert!(withheld.read_again() && !withheld.read_again());
        assert!(is_withheld(withheld.creator("alice")));
    }

    #[test]
    fn the_sentence_names_file_and_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("withheld.txt");
        let missing = Withheld::open(&path).expect_err("there is none").to_string();
        assert!(missing.contains("withheld.txt") && missing.contains("cannot be read"), "{missing}");
        fs::write(&path, "1\n2\nalice\n").expect("written");
        let wrong = Withheld::open(&path).expect_err("it is bad").to_string();
        assert!(wrong.contains("withheld.txt is wrong in line 3: write the number"), "{wrong}");
    }

    #[test]
    fn bytes_speak_for_their_post() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("list");
        let sum = "0f".repeat(32);
        fs::write(&path, &sum).expect("written");
        let withheld = Withheld::open(&path).expect("a list");
        assert!(withheld.post("1", "").is_ok() && withheld.bytes("1", &"00".repeat(32)).is_ok());
        assert!(is_withheld(withheld.bytes("1", &sum)));
        assert!(is_withheld(withheld.post("1", "")) && withheld.post("2", "").is_ok());
        fs::write(&path, "").expect("written");
        assert!(withheld.read_again());
        assert!(withheld.post("1", "").is_ok(), "no longer withheld");
    }

    #[test]
    fn who_asked_for_it_is_told_to_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("list");
        fs::write(&path, "@alice\n").expect("written");
        assert!(!format!("{:?}", Withheld::open(&path).expect("a list")).contains("alice"));
    }
}
