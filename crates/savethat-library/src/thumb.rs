//! A small picture of each kept post, `THUMBS/SOURCE/LAST2DIGITS/ID.jpg`: beside the library and not in it, so that programs which
//! show the library's folder do not show it twice.

use std::{
    fs::{self, File},
    io::{self, Read, Seek, Write},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use savethat::{
    context::Context,
    convert::Unfit,
    media::Quality,
    post::{Part, Post, Role},
    save::Saver,
    spool::Item,
};

use crate::{record::Record, shelf::Shelf};

/// How long a cover may take: it is only a picture of what is kept already.
const PATIENCE: Duration = Duration::from_secs(5);

/// The folder of the small pictures.
#[derive(Clone, Debug)]
pub struct Thumbs {
    folder: PathBuf,
}

impl Thumbs {
    /// Made when the first picture needs it.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the picture of a post lies. `None` for names that no site gives: one could lead outside.
    #[must_use]
    pub fn path(&self, source: &str, id: &str) -> Option<PathBuf> {
        let fine = |name: &str| {
            !name.is_empty() && name.len() <= 100 && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        if !fine(source) || !fine(id) {
            return None;
        }
        // The first digits of an id are a time: by the last ones a million fall into a hundred folders of equal size.
        let last = &id[id.len().saturating_sub(2)..];
        Some(self.folder.join(source).join(last).join(format!("{id}.jpg")))
    }

    /// The picture of a post, a JPEG. `None` where there is none. Blocks.
    ///
    /// # Errors
    /// What the disk says.
    pub fn read(&self, source: &str, id: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(path) = self.path(source, id) else { return Ok(None) };
        match fs::read(path) {
            Ok(jpeg) => Ok(Some(jpeg)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes the picture of a post: whole or not at all, in the place of an earlier one. Blocks.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, source: &str, id: &str, jpeg: &[u8]) -> io::Result<()> {
        let Some(path) = self.path(source, id) else { return Ok(()) };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // A name of its own for each process: two may make the same picture.
        let part = path.with_extension(format!("{}.part", std::process::id()));
        let written = File::create(&part).and_then(|mut file| file.write_all(jpeg));
        let done = written.and_then(|()| fs::rename(&part, &path));
        if done.is_err() {
            let _may_be_gone = fs::remove_file(&part);
        }
        done
    }

    /// Removes the picture of a post. One that is not there is no failure. Blocks.
    ///
    /// # Errors
    /// What the disk says.
    pub fn remove(&self, source: &str, id: &str) -> io::Result<()> {
        let Some(path) = self.path(source, id) else { return Ok(()) };
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Copies the picture of a post, where there is one. Blocks.
    ///
    /// # Errors
    /// What the disk says.
    pub fn copy(&self, to: &Self, source: &str, id: &str) -> io::Result<()> {
        match self.read(source, id)? {
            Some(jpeg) => to.write(source, id, &jpeg),
            None => Ok(()),
        }
    }
}

/// Makes the small picture of a post that was kept just now: of its first file where that is a picture, of its cover where that
/// comes within a few seconds, and else as [`make`].
pub async fn fresh(shelf: &Shelf, record: &Record, post: &Arc<Post>, saver: &Saver, cx: &Context) {
    if !is_film(record)
        || post.extras.cover.is_none()
        || !cx.within(PATIENCE, cover(shelf, record, post, saver, cx)).await.unwrap_or(false)
    {
        let _none = make(shelf, record, saver, cx).await;
    }
}

/// The small picture of a record, made now of the first of its files: a picture, or a film where there is an ffmpeg. It is kept
/// for the next who asks. `None` where none can be made.
pub async fn make(shelf: &Shelf, record: &Record, saver: &Saver, cx: &Context) -> Option<Vec<u8>> {
    let path = shelf.path(&record.files.first()?.path)?;
    let opened = tokio::task::spawn_blocking(move || {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        io::Result::Ok((file, length))
    });
    let (file, length) = opened.await.ok()?.ok()?;
    let role = if is_film(record) { Role::Video } else { Role::Picture };
    small(shelf, record, saver, (file, length), role, cx).await
}

/// Whether its first file is anything but a picture.
fn is_film(record: &Record) -> bool {
    record.files.first().is_none_or(|file| !file.mime.starts_with("image/"))
}

/// Whether there is one now.
async fn cover(shelf: &Shelf, record: &Record, post: &Arc<Post>, saver: &Saver, cx: &Context) -> bool {
    let item = Item { post: post.clone(), part: Part::Cover, quality: Quality::default() };
    let whole = match saver.spool.open(&item, &cx.over_in(PATIENCE)).await {
        Ok(spooled) => spooled.whole().await,
        Err(failure) => Err(failure),
    };
    match whole {
        Ok(whole) => {
            let length = whole.length();
            small(shelf, record, saver, (whole, length), Role::Cover, cx).await.is_some()
        }
        Err(failure) => {
            tracing::debug!(code = failure.code().as_str(), "A cover did not come.");
            false
        }
    }
}

async fn small<F: Read + Seek + Send + 'static>(
    shelf: &Shelf,
    record: &Record,
    saver: &Saver,
    (original, length): (F, u64),
    role: Role,
    cx: &Context,
) -> Option<Vec<u8>> {
    let jpeg = match saver.converter.small(original, length, role, cx).await {
        Ok(jpeg) => jpeg,
        Err(Unfit::NeedsFfmpeg(_)) => return None,
        Err(unfit) => {
            tracing::info!(why = %unfit, "There is no small picture of a post.");
            return None;
        }
    };
    let (thumbs, source, id) = (shelf.thumbs(), record.source.clone(), record.id.clone());
    let written = tokio::task::spawn_blocking(move || {
        let written = thumbs.write(&source, &id, &jpeg);
        (jpeg, written)
    });
    let (jpeg, written) = written.await.ok()?;
    if let Err(error) = written {
        tracing::warn!(%error, "A small picture cannot be written.");
    }
    Some(jpeg)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_picture_is_written_read_and_removed() {
        let folder = TempDir::new().expect("a folder");
        let thumbs = Thumbs::new(folder.path().join("thumbs"));
        assert_eq!(thumbs.read("tiktok", "7526770564367748360").expect("no failure"), None);
        for jpeg in [b"one", b"two"] {
            thumbs.write("tiktok", "7526770564367748360", jpeg).expect("written");
            assert_eq!(thumbs.read("tiktok", "7526770564367748360").expect("read").expect("there"), jpeg);
        }
        let place = folder.path().join("thumbs/tiktok/60");
        assert_eq!(fs::read_dir(&place).expect("a folder").count(), 1, "nothing else lies there");
        thumbs.remove("tiktok", "7526770564367748360").expect("removed");
        thumbs.remove("tiktok", "7526770564367748360").expect("no failure");
        assert_eq!(fs::read_dir(&place).expect("a folder").count(), 0);
    }

    #[rstest]
    #[case("tiktok", "../../x")]
    #[case("..", "7")]
    #[case("tiktok", "")]
    #[case("tiktok", "é7")]
    #[case("tik/tok", "7")]
    fn no_picture_lies_outside(#[case] source: &str, #[case] id: &str) {
        assert_eq!(Thumbs::new("/thumbs".into()).path(source, id), None);
    }

    #[test]
    fn an_id_of_one_digit_has_a_place_too() {
        assert_eq!(Thumbs::new("/t".into()).path("tiktok", "7"), Some("/t/tiktok/7/7.jpg".into()));
    }
}
