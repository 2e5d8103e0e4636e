//! `savethat keys`: keys for programs that use a server's API.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use savethat::context::Context;
use savethat_web::{Keyring, NewKey};
use savethat_words::{Said, say};

use crate::{
    output,
    settings::{Keying, SettingFlags, Settings, bytes},
    status::{Status, Usage},
    tongue::tongue,
};

#[derive(Args, Debug)]
pub(crate) struct Keys {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a key and show it, once; the file keeps only its SHA-256
    Add(Add),
    /// Show the keys with their limits
    List(List),
    /// Take a key away; a running server notices within a second
    Remove(Remove),
}

#[derive(Args, Debug)]
struct Add {
    /// Whose it is or what it is for
    name: String,

    /// Its look-ups, such as 60/min; without, as many as it likes
    #[arg(long, value_name = "N/TIME")]
    rate: Option<String>,

    /// Bytes that it may take in 24 hours, such as 50GB
    #[arg(long, value_name = "SIZE")]
    bytes_a_day: Option<String>,

    /// Its downloads at the same time
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    downloads: Option<u32>,

    /// Only from this network, such as 10.0.0.0/8; may be given several times
    #[arg(long, value_name = "CIDR")]
    from: Vec<String>,

    /// Until this day or moment, such as 2027-01-31
    #[arg(long, value_name = "WHEN")]
    expires: Option<String>,

    #[command(flatten)]
    settings: SettingFlags<Keying>,
}

#[derive(Args, Debug)]
struct List {
    #[command(flatten)]
    settings: SettingFlags<Keying>,
}

#[derive(Args, Debug)]
struct Remove {
    /// The name of the key
    name: String,

    #[command(flatten)]
    settings: SettingFlags<Keying>,
}

impl Keys {
    pub(crate) fn run(self) -> Result<Status> {
        match self.what {
            What::Add(add) => add.run(),
            What::List(list) => list.run(),
            What::Remove(remove) => remove.run(),
        }
    }
}

impl Add {
    fn run(self) -> Result<Status> {
        let path = file(&self.settings)?;
        let ring = open(&path)?;
        let sized = |text: String| {
            bytes(&text).map_err(|wrong| Usage(say::command_keys_bytes(format!("{text:?}"), wrong)))
        };
        let new = NewKey {
            name: self.name,
            rate: self.rate,
            bytes_a_day: self.bytes_a_day.map(sized).transpose()?,
            downloads: self.downloads.map(|many| many as usize),
            from: self.from,
            expires: self.expires,
        };
        let chance = Context::system().chance;
        // 256 bits: nobody finds one by trying.
        let key = format!("stv_{}{}", chance.id(), chance.id());
        let ring = ring.with(&new, &key).map_err(|wrong| Usage(say::command_keys_refused(wrong)))?;
        write(&path, &ring)?;
        output::say(&say::command_keys_shown());
        output::data(&key)?;
        Ok(Status::OK)
    }
}

impl List {
    fn run(self) -> Result<Status> {
        for line in open(&file(&self.settings)?)?.described(tongue()) {
            output::data(&line)?;
        }
        Ok(Status::OK)
    }
}

impl Remove {
    fn run(self) -> Result<Status> {
        let path = file(&self.settings)?;
        let ring = open(&path)?.without(&self.name).map_err(Usage)?;
        write(&path, &ring)?;
        output::say(&say::command_keys_gone(format!("{:?}", self.name)));
        Ok(Status::OK)
    }
}

/// The file of the settings.
fn file(flags: &SettingFlags<Keying>) -> Result<PathBuf> {
    let named = Settings::settle(flags)?.rules.keys_file;
    Ok(named.ok_or_else(|| Usage(say::command_keys_where()))?)
}

/// One that is not there yet has no keys.
fn open(path: &Path) -> Result<Keyring> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            return Err(error).with_context(|| say::command_unreadable(path.display().to_string()));
        }
    };
    Ok(Keyring::of(text).map_err(|flaw| Usage(flaw.within(path)))?)
}

/// Beside it first, so that a running server never reads half of it. Whoever could read the old file can read the new one.
fn write(path: &Path, ring: &Keyring) -> Result<()> {
    let path = &followed(path);
    let before = fs::metadata(path).ok();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}", Context::system().chance.id()));
    let written = private(&beside).and_then(|mut file| {
        file.write_all(ring.text().as_bytes())?;
        file.sync_all()?;
        let kept = before.as_ref().map_or(Ok(true), |before| as_before(&file, before))?;
        fs::rename(&beside, path)?;
        Ok(kept)
    });
    if written.is_err() {
        let _never_made = fs::remove_file(&beside);
    }
    let kept = written.with_context(|| say::command_unwritable(path.display().to_string()))?;
    if !kept && let Some(before) = &before {
        output::say(&lost(path, before));
    }
    Ok(())
}

/// Where a link leads, also when there is nothing yet: the link stays, and its file is written.
fn followed(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_nothing| match fs::read_link(path) {
        Ok(target) => path.parent().unwrap_or(Path::new("")).join(target),
        Err(_no_link) => path.to_owned(),
    })
}

/// Gives the new file the owner and the mode of the old one. `false` where the owner could not be kept.
#[cfg(unix)]
fn as_before(file: &fs::File, before: &fs::Metadata) -> io::Result<bool> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let now = file.metadata()?;
    let (user, group) = (before.uid(), before.gid());
    let kept = (now.uid(), now.gid()) == (user, group) || fchown(file, Some(user), Some(group)).is_ok();
    if !kept {
        // The group alone may be permitted, and then it reads as before.
        let _not_permitted = fchown(file, None, Some(group));
    }
    file.set_permissions(before.permissions())?;
    Ok(kept)
}

#[cfg(not(unix))]
fn as_before(_file: &fs::File, _before: &fs::Metadata) -> io::Result<bool> {
    Ok(true)
}

/// What whoever runs a server as another user has to know.
#[cfg(unix)]
fn lost(path: &Path, before: &fs::Metadata) -> Said {
    use std::os::unix::fs::MetadataExt;
    let owner = format!("{}:{}", before.uid(), before.gid());
    say::command_keys_owner_lost(path.display().to_string(), owner)
}

#[cfg(not(unix))]
fn lost(path: &Path, _before: &fs::Metadata) -> Said {
    say::command_keys_other_owner(path.display().to_string())
}

/// For its owner alone.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};

    use super::*;

    fn ring(name: &str) -> Keyring {
        let new = NewKey { name: name.to_owned(), ..NewKey::default() };
        Keyring::default().with(&new, "secret").expect("a key")
    }

    #[test]
    fn whoever_could_read_the_file_still_can() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keys.toml");
        write(&path, &ring("a")).expect("written");
        let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("its own file");
        // Only root can give a file away.
        let other = chown(&path, Some(65_534), Some(65_534)).is_ok();
        write(&path, &ring("b")).expect("written");
        assert_eq!(mode(&path), 0o640);
        let now = fs::metadata(&path).expect("a file");
        assert!(!other || (now.uid(), now.gid()) == (65_534, 65_534));
        assert!(lost(&path, &now).to_string().contains(&format!("{}:{}", now.uid(), now.gid())));
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().expect("a folder");
        let (link, target) = (folder.path().join("keys.toml"), folder.path().join("real.toml"));
        symlink("real.toml", &link).expect("a link");
        for name in ["a", "b"] {
            write(&link, &ring(name)).expect("written");
            assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
            assert!(fs::read_to_string(&target).expect("a file").contains(name));
        }
    }
}
