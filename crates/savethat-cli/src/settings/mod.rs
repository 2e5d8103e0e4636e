//! Settings: a flag, else a variable `SAVETHAT_NAME`, else a key of the optional file, else the default.
//!
//! What is unknown or malformed stops the start: a limit that was misspelt would otherwise be no limit.

mod count;
mod door;
mod flags;
mod layers;
mod listen;
mod origin;
mod quantity;
mod reference;
mod table;
mod told;

use std::{path::PathBuf, time::Duration};

pub(crate) use flags::{
    Asking, Calling, Flags, Getting, Group, Keeping, Keying, Serving, SettingFlags, Showing, Telling,
};
use layers::Layers;
pub(crate) use listen::{Listen, reachable};
pub(crate) use origin::{Origin, Set};
pub(crate) use quantity::bytes;
pub(crate) use reference::reference;
use savethat::{
    rate::Rate,
    source::tiktok::{Rung, SiteSettings},
};
use savethat_library::{tell, watch::planner};
use savethat_web::{Operator, Rules};
use savethat_words::{Said, say};
pub(crate) use table::{Setting, named};

use crate::{logs, status::Usage};

/// What was settled.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Where the server listens; never empty.
    pub listen: Vec<Listen>,
    /// Certificate chain and key, both in PEM.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Who may come in, and how much they may have.
    pub rules: Rules,
    /// Where the server keeps what it keeps. Not made before something is kept.
    pub data: PathBuf,
    /// Whether there is a library.
    pub library: bool,
    /// Whether this process watches and keeps.
    pub work: bool,
    /// Creators that may be watched.
    pub watches: u32,
    /// How they are looked at.
    pub watch_rules: planner::Rules,
    /// The part of the disk, 0 to 1, from which on nothing new is kept.
    pub pause_at: f64,
    /// Bytes that may wait in the spool.
    pub spool_max_bytes: u64,
    /// How long they wait.
    pub spool_max_age: Duration,
    /// Bytes of one file; a larger one is refused.
    pub max_file_bytes: u64,
    /// What is never handed out.
    pub withhold_file: Option<PathBuf>,
    /// Who runs the server, where that is said.
    pub operator: Option<Operator>,
    /// How the log is written.
    pub log_format: logs::Format,
    /// Where metrics are handed out.
    pub metrics_listen: Option<Listen>,
    /// How long a server that is to stop waits for running downloads.
    pub drain_for: Duration,
    /// What the canary looks at.
    pub canary_link: Option<String>,
    /// How often.
    pub canary_every: Duration,
    /// Who is told of what is kept and missed.
    pub told: tell::Telling,
    /// What the engine is told about the site.
    pub site: SiteSettings,
    site_rate: Option<Rate>,
    document: reference::Document,
}

impl Settings {
    /// Settles `flags` with the variables of this process and the file that either names.
    ///
    /// # Errors
    /// A sentence naming the setting that is unknown or malformed, and where it was set.
    pub(crate) fn settle(flags: &Flags) -> Result<Self, Usage> {
        Self::of(Layers::gather(flags, std::env::vars_os(), |path| std::fs::read_to_string(path))?)
    }

    fn of(mut layers: Layers) -> Result<Self, Usage> {
        let public = layers.one("profile", profile)?;
        if public {
            layers.for_the_public();
        }
        let operator = Operator {
            name: layers.maybe("operator_name", short)?.unwrap_or_default(),
            contact: layers.maybe("operator_contact", short)?.unwrap_or_default(),
        };
        for (name, value) in [("operator_name", &operator.name), ("operator_contact", &operator.contact)] {
            if public && value.is_empty() {
                return Err(Usage(say::setting_public_needs(name)));
            }
        }
        let (rules, library) = (door::rules(&layers)?, library(&layers, public)?);
        if !rules.visitors && !library {
            return Err(Usage(say::setting_nobody_let_in()));
        }
        Ok(Self {
            listen: layers.many("listen", Listen::parse)?,
            tls: door::tls(&layers)?,
            rules,
            data: layers.one("data", path)?,
            library,
            work: layers.one("work", yes)?,
            watches: layers.one("watches", |text| text.parse().map_err(|_| say::setting_number()))?,
            watch_rules: planner::Rules {
                spacing: layers.one("watch_every", quantity::age)?,
                ..planner::Rules::default()
            },
            pause_at: layers.one("pause_at", quantity::part)?,
            spool_max_bytes: layers.one("spool_max_bytes", quantity::bytes)?,
            spool_max_age: layers.one("spool_max_age", quantity::age)?,
            max_file_bytes: layers.one("max_file_bytes", quantity::bytes)?,
            withhold_file: layers.maybe("withhold_file", path)?,
            operator: (operator != Operator::default()).then_some(operator),
            log_format: layers.one("log_format", logs::Format::named)?,
            metrics_listen: layers.maybe("metrics_listen", Listen::parse)?,
            drain_for: layers.one("drain_for", quantity::age)?,
            canary_link: layers.maybe("canary_link", short)?,
            canary_every: layers.one("canary_every", canary_every)?,
            told: told::telling(&layers)?,
            site: SiteSettings {
                user_agent: Some(layers.one("site_user_agent", SiteSettings::user_agent)?),
                rungs: rungs(&layers)?,
                extra_hosts: layers.many("site_extra_hosts", SiteSettings::extra_host)?,
                rate: None,
            },
            site_rate: layers.one("site_rate", Rate::parse)?,
            document: reference::Document::of(&layers),
        })
    }

    /// For a server, whose visitors share one budget towards the site. A command has one visitor, who waits.
    pub(crate) fn for_many(mut self) -> Self {
        self.site.rate = self.site_rate;
        self
    }

    /// As a settings file that settles the same (but for secrets), each line with where its value came from.
    pub(crate) fn document(&self) -> String {
        self.document.words()
    }
}

/// Whether it is the public one.
fn profile(name: &str) -> Result<bool, Said> {
    match name {
        "household" => Ok(false),
        "public" => Ok(true),
        _ => Err(say::setting_household_or_public()),
    }
}

/// People of a public server are not to be followed by it.
fn library(layers: &Layers, public: bool) -> Result<bool, Usage> {
    let library = layers.one("library", yes)?;
    if library && public {
        return Err(Usage(say::setting_public_library()));
    }
    Ok(library)
}

fn yes(text: &str) -> Result<bool, Said> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(say::setting_yes_or_no()),
    }
}

fn path(text: &str) -> Result<PathBuf, Said> {
    Ok(PathBuf::from(text))
}

fn text(text: &str) -> Result<String, Said> {
    Ok(text.to_owned())
}

fn rungs(layers: &Layers) -> Result<Vec<Rung>, Usage> {
    let names = layers.many("site_rungs", text)?;
    SiteSettings::rungs(names.iter().map(String::as_str)).map_err(|wrong| layers.wrong("site_rungs", wrong))
}

/// Not so often that it would be rude.
fn canary_every(text: &str) -> Result<Duration, Said> {
    let every = quantity::age(text)?;
    if every < Duration::from_secs(10) { Err(say::setting_canary_too_often()) } else { Ok(every) }
}

/// A line for people.
fn short(text: &str) -> Result<String, Said> {
    let text = text.trim();
    if text.chars().count() > 200 || text.chars().any(char::is_control) {
        return Err(say::setting_short());
    }
    Ok(text.to_owned())
}

/// The platform's data folder; where there is no home, a folder beside whoever started us.
fn default_data() -> String {
    directories::ProjectDirs::from("", "", "savethat")
        .map_or_else(|| "savethat-data".into(), |dirs| dirs.data_dir().to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests;
