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

use crate::{
    output,
    settings::{Keying, SettingFlags, Settings, bytes},
    status::{Status, Usage},
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
            bytes(&text).map_err(|wrong| Usage(format!("--bytes-a-day is {text:?}: {wrong}.")))
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
        let ring = ring.with(&new, &key).map_err(|wrong| Usage(format!("There is no such key: {wrong}.")))?;
        write(&path, &ring)?;
        output::say("It is shown this once. A program sends it as: Authorization: Bearer KEY");
        output::data(&key)?;
        Ok(Status::OK)
    }
}

impl List {
    fn run(self) -> Result<Status> {
        for line in open(&file(&self.settings)?)?.described() {
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
        output::say(&format!("The key {:?} is gone.", self.name));
        Ok(Status::OK)
    }
}

/// The file of the settings.
fn file(flags: &SettingFlags<Keying>) -> Result<PathBuf> {
    let wanted = "Say where the keys are: --keys-file FILE, or the setting keys_file.";
    Ok(Settings::settle(flags)?.rules.keys_file.ok_or_else(|| Usage(wanted.to_owned()))?)
}

/// One that is not there yet has no keys.
fn open(path: &Path) -> Result<Keyring> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => {
            return Err(error).with_context(|| format!("{} cannot be read.", path.display()));
        }
    };
    let wrong = |wrong| Usage(format!("The file of keys {} is wrong in {wrong}.", path.display()));
    Ok(Keyring::of(text).map_err(wrong)?)
}

/// Beside it first, so that a running server never reads half of it.
fn write(path: &Path, ring: &Keyring) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.{}", Context::system().chance.id()));
    let written = private(&beside).and_then(|mut file| {
        file.write_all(ring.text().as_bytes())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    if written.is_err() {
        let _never_made = fs::remove_file(&beside);
    }
    written.with_context(|| format!("{} cannot be written.", path.display()))
}

/// For its owner alone.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
