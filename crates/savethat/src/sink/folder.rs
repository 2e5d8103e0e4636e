//! A folder: files appear under their names only when they are whole and proved.

use std::{
    fs::{self, File},
    io::{self, Seek},
    path::{Path, PathBuf},
    sync::Arc,
};

use async_trait::async_trait;
use futures_util::TryStreamExt;
use tokio::io::AsyncWriteExt;

use super::{Saved, Sink, sidecar};
use crate::{
    context::Context,
    convert::{Converter, Made},
    failure::{Code, Failure},
    fetch::proof::{self, Expected},
    media::{Format, Template, file_name, file_name_beside},
    post::{Part, Post, Role},
    spool::{Begun, Item, Proof, Spool, Sums, disk_failure, memo_path},
};

/// Saves below one folder. Beside finished files only `*.part`, `*.part.json` and, if asked for, sidecars `*.json` ever lie
/// there.
#[derive(Clone, Debug)]
pub struct Folder {
    pub(super) folder: PathBuf,
    template: Option<Template>,
    pub(super) sidecars: bool,
    copies: bool,
}

impl Folder {
    /// Names are those of `template`, or the default ones. The folder is made when the first file needs it.
    #[must_use]
    pub fn new(folder: PathBuf, template: Option<Template>) -> Self {
        Self { folder, template, sidecars: false, copies: false }
    }

    /// Writes a `NAME.json` beside each file that says where it came from.
    #[must_use]
    pub fn with_sidecars(self) -> Self {
        Self { sidecars: true, ..self }
    }

    /// Takes the bytes that the spool has or fetches for itself, as a copy: for what others read there at the same time, or what
    /// the site has no more.
    #[must_use]
    pub fn with_copies(self) -> Self {
        Self { copies: true, ..self }
    }

    pub(super) fn path(&self, post: &Post, n: u32, format: Format) -> PathBuf {
        match &self.template {
            Some(template) => self.folder.join(template.path(post, n, format)),
            None => self.folder.join(file_name(post, n, format)),
        }
    }

    /// Of what stands beside the media or is made of it.
    fn path_beside(&self, post: &Post, word: &str, extension: &str) -> PathBuf {
        match &self.template {
            Some(template) => self.folder.join(template.path_beside(post, word, extension)),
            None => self.folder.join(file_name_beside(post, word, extension)),
        }
    }

    /// The name of one of the post's own files.
    fn path_of(&self, item: &Item, format: Format) -> PathBuf {
        match item.part {
            Part::File(n) => self.path(&item.post, n, format),
            Part::Cover => self.path_beside(&item.post, "_cover", format.extension()),
            Part::Sound | Part::Subtitle(_) => {
                self.path_beside(&item.post, &format!("_{}", item.part), format.extension())
            }
        }
    }

    /// Puts what is made of a post where it is wanted. Its sources are fetched beside it, and gone when it is there.
    ///
    /// # Errors
    /// As [`Converter::open`], and `no_space`.
    pub async fn put_made(
        &self,
        post: &Arc<Post>,
        made: Made,
        (spool, converter): (&Spool, &Converter),
        cx: &Context,
    ) -> Result<Saved, Failure> {
        let items = made.sources(post)?;
        let word = made.word(post);
        let expected = made.expected(post);
        let formats: &[Format] = if made == Made::Sound { likely(Role::Sound) } else { &[made.format()] };
        let names = formats.iter().map(|format| self.path_beside(post, &word, format.extension()));
        let part = part_of(&self.path_beside(post, &word, made.format().extension()));
        if let Some((path, proof)) = there(names.collect(), expected).await? {
            return self.found(path, part, post, 0, proof).await;
        }
        let (mut sources, mut parts) = (Vec::new(), Vec::new());
        for (at, item) in items.iter().enumerate() {
            let part = part_of(&self.path_beside(post, &format!("{word}_source{at}"), "bin"));
            sources.push(spool.open_at(item, &part, cx).await?);
            parts.push(part);
        }
        let spooled = converter.open_at(post, made, &sources, &part, cx).await?;
        let proof = spooled.proved().await?;
        let path = self.path_beside(post, &word, proof.shape.format.extension());
        let saved = self.install(part, path, post, 0, proof, cx).await?;
        // Let go of before they are removed: some systems keep what is open.
        drop((spooled, sources));
        blocking(move || {
            for part in parts {
                let _may_be_gone = (fs::remove_file(memo_path(&part)), fs::remove_file(&part));
            }
            Ok(saved)
        })
        .await
    }

    /// A file that is there already is left alone, and gets the sidecar that it lacks. Whoever was killed behind its last step has
    /// left the memo of a half that is none any more.
    async fn found(
        &self,
        path: PathBuf,
        part: PathBuf,
        post: &Arc<Post>,
        n: u32,
        proof: Proof,
    ) -> Result<Saved, Failure> {
        let (post, lacks) = (post.clone(), self.sidecars && !sidecar::path(&path, n).exists());
        blocking(move || {
            if !part.exists() {
                let _may_be_gone = fs::remove_file(memo_path(&part));
            }
            if lacks {
                sidecar::write(&path, &post, n, &proof, None).map_err(|error| disk_failure(&path, &error))?;
            }
            Ok(Saved { n, path, entry: None, proof, already: true })
        })
        .await
    }

    /// From `part` to `path`, with its sidecar if one is wanted.
    async fn install(
        &self,
        part: PathBuf,
        path: PathBuf,
        post: &Arc<Post>,
        n: u32,
        proof: Proof,
        cx: &Context,
    ) -> Result<Saved, Failure> {
        let (post, sidecars, now) = (post.clone(), self.sidecars, cx.clock.now());
        blocking(move || {
            install(&part, &path, &post).map_err(|error| disk_failure(&path, &error))?;
            if sidecars {
                sidecar::write(&path, &post, n, &proof, Some(now))
                    .map_err(|error| disk_failure(&path, &error))?;
            }
            Ok(Saved { n, path, entry: None, proof, already: false })
        })
        .await
    }
}

#[async_trait]
impl Sink for Folder {
    async fn put(&self, item: &Item, spool: &Spool, cx: &Context) -> Result<Saved, Failure> {
        let media = item.media().ok_or_else(|| Failure::new(Code::NotFound))?;
        let (post, n, role) = (&item.post, media.n, media.role);
        let expected = Expected { role, sound: role == Role::Video && post.has_sound() };
        let names = likely(role).iter().map(|format| self.path_of(item, *format));
        // Where NAME is the likeliest: the real format is known only by the bytes.
        let part = part_of(&self.path_of(item, likely(role)[0]));
        if let Some((path, proof)) = there(names.collect(), expected).await? {
            return self.found(path, part, post, n, proof).await;
        }
        if self.copies {
            let begun = spool.open(item, cx).await?.begun().await?;
            let proof = begun.proved().await?;
            // Not the one that another save of the same post may be writing.
            let part = part.with_extension("copy.part");
            copy(&begun, &part).await.map_err(|error| disk_failure(&part, &error))?;
            let path = self.path_of(item, proof.shape.format);
            return self.install(part, path, post, n, (*proof).clone(), cx).await;
        }
        let spooled = spool.open_at(item, &part, cx).await?;
        let proof = spooled.proved().await?;
        let path = self.path_of(item, proof.shape.format);
        self.install(part, path, post, n, proof, cx).await
    }
}

/// All bytes of a file of the spool, into a new one. One that was left by whoever was killed is written over.
async fn copy(begun: &Begun, part: &Path) -> io::Result<()> {
    if let Some(folder) = part.parent() {
        tokio::fs::create_dir_all(folder).await?;
    }
    let mut file = tokio::fs::File::create(part).await?;
    let mut bytes = begun.read(0, None);
    while let Some(piece) = bytes.try_next().await? {
        file.write_all(&piece).await?;
    }
    file.flush().await
}

/// The first of these files that is there already and what it should be.
async fn there(names: Vec<PathBuf>, expected: Expected) -> Result<Option<(PathBuf, Proof)>, Failure> {
    blocking(move || Ok(names.into_iter().find_map(|path| whole(&path, expected).map(|proof| (path, proof)))))
        .await
}

/// `NAME.part`.
pub(super) fn part_of(path: &Path) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(".part");
    path.into()
}

/// The formats that a file of this kind may turn out to have, the likeliest first.
pub(super) fn likely(role: Role) -> &'static [Format] {
    match role {
        Role::Video => &[Format::Mp4],
        Role::Picture | Role::Cover => {
            &[Format::Jpeg, Format::Png, Format::Webp, Format::Avif, Format::Heic, Format::Gif]
        }
        Role::Sound => &[Format::M4a, Format::Mp3],
        Role::Subtitle => &[Format::Vtt, Format::Json],
    }
}

/// A file that is there already, if it is what it should be. Blocks.
pub(super) fn whole(path: &Path, expected: Expected) -> Option<Proof> {
    proved(&mut File::open(path).ok()?, expected)
}

/// A file, if it is what it should be. Blocks.
pub(super) fn proved(file: &mut File, expected: Expected) -> Option<Proof> {
    let bytes = file.metadata().ok().filter(fs::Metadata::is_file)?.len();
    let shape = proof::prove(file, bytes, expected).ok()?;
    file.rewind().ok()?;
    let sums = Sums::of(file).ok()?;
    let (sha256, crc32) = (sums.sha256(), sums.crc32());
    Some(Proof { sha256, crc32, bytes, shape, variant: String::new(), watermarked: false })
}

/// From `part` to its final name. On disk before it has the name: a machine that loses its power must not find an empty
/// file called saved.
pub(super) fn install(part: &Path, path: &Path, post: &Post) -> io::Result<()> {
    let file = File::options().write(true).open(part)?;
    if let Some(posted) = post.posted {
        // A file system that keeps no times is no reason to lose the file.
        let _kept_or_not = file.set_modified(posted.into());
    }
    file.sync_all()?;
    fs::rename(part, path)?;
    let _may_be_gone = fs::remove_file(memo_path(part));
    Ok(())
}

pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Failure::new(Code::Internal).with_source(error))?
}
