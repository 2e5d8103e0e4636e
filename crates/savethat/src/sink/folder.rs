//! A folder: files appear under their names only when they are whole and proved.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use async_trait::async_trait;
use ring::digest::{Context as Hash, SHA256};

use super::{Saved, Sink, sidecar};
use crate::{
    context::Context,
    failure::{Code, Failure},
    fetch::proof::{self, Expected},
    media::{Format, Template, file_name},
    post::{Post, Role},
    spool::{Item, Proof, Spool, disk_failure, memo_path},
};

/// Saves below one folder. Beside finished files only `*.part`, `*.part.json` and, if asked for, sidecars `*.json` ever lie
/// there.
#[derive(Clone, Debug)]
pub struct Folder {
    folder: PathBuf,
    template: Option<Template>,
    sidecars: bool,
}

impl Folder {
    /// Names are those of `template`, or the default ones. The folder is made when the first file needs it.
    #[must_use]
    pub fn new(folder: PathBuf, template: Option<Template>) -> Self {
        Self { folder, template, sidecars: false }
    }

    /// Writes a `NAME.json` beside each file that says where it came from.
    #[must_use]
    pub fn with_sidecars(self) -> Self {
        Self { sidecars: true, ..self }
    }

    fn path(&self, post: &Post, n: u32, format: Format) -> PathBuf {
        match &self.template {
            Some(template) => self.folder.join(template.path(post, n, format)),
            None => self.folder.join(file_name(post, n, format)),
        }
    }

    /// `NAME.part`, where NAME is the likeliest: the real format is known only by the bytes.
    fn part(&self, post: &Post, n: u32, role: Role) -> PathBuf {
        let mut path = self.path(post, n, likely(role)[0]).into_os_string();
        path.push(".part");
        path.into()
    }
}

#[async_trait]
impl Sink for Folder {
    async fn put(&self, item: &Item, spool: &Spool, cx: &Context) -> Result<Saved, Failure> {
        let media = item.media().ok_or_else(|| Failure::new(Code::NotFound))?;
        let (post, n, role) = (item.post.clone(), item.n, media.role);
        let expected = Expected { role, sound: role == Role::Video && post.has_sound() };
        let names = likely(role).iter().map(|format| self.path(&post, n, *format)).collect::<Vec<_>>();
        let there = blocking(move || {
            Ok(names.into_iter().find_map(|path| whole(&path, expected).map(|proof| (path, proof))))
        })
        .await?;
        if let Some((path, proof)) = there {
            return Ok(Saved { n, path, proof, already: true });
        }

        let part = self.part(&post, n, role);
        let spooled = spool.open_at(item, &part, cx).await?;
        let proof = spooled.proved().await?;
        let path = self.path(&post, n, proof.shape.format);
        let (shown, sidecars, now) = (path.clone(), self.sidecars, cx.clock.now());
        blocking(move || {
            install(&part, &path, &post).map_err(|error| disk_failure(&path, &error))?;
            if sidecars {
                sidecar::write(&path, &post, n, &proof, now).map_err(|error| disk_failure(&path, &error))?;
            }
            Ok(Saved { n, path: shown, proof, already: false })
        })
        .await
    }
}

/// The formats that a file of this kind may turn out to have, the likeliest first.
fn likely(role: Role) -> &'static [Format] {
    match role {
        Role::Video => &[Format::Mp4],
        Role::Picture | Role::Cover => {
            &[Format::Jpeg, Format::Png, Format::Webp, Format::Avif, Format::Heic, Format::Gif]
        }
        Role::Sound => &[Format::M4a, Format::Mp3],
    }
}

/// A file that is there already, if it is what it should be. Blocks.
fn whole(path: &Path, expected: Expected) -> Option<Proof> {
    let mut file = File::open(path).ok()?;
    let bytes = file.metadata().ok().filter(fs::Metadata::is_file)?.len();
    let shape = proof::prove(&mut file, bytes, expected).ok()?;
    let sha256 = sha256(path).ok()?;
    Some(Proof { sha256, bytes, shape, variant: String::new(), watermarked: false })
}

fn sha256(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Hash::new(&SHA256);
    let mut buffer = vec![0; 256 << 10];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hash.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()),
            read => hash.update(&buffer[..read]),
        }
    }
}

/// From `part` to its final name. On disk before it has the name: a machine that loses its power must not find an empty
/// file called saved.
fn install(part: &Path, path: &Path, post: &Post) -> io::Result<()> {
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

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Failure::new(Code::Internal).with_source(error))?
}
