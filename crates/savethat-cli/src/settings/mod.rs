//! Settings: a flag, else a variable `SAVETHAT_NAME`, else a key of the optional file, else the default.
//!
//! What is unknown or malformed stops the start: a limit that was misspelt would otherwise be no limit.

mod flags;
mod layers;
mod listen;
mod origin;
mod quantity;

use std::{path::PathBuf, time::Duration};

pub(crate) use flags::{ConfigFlag, Flags, LimitFlags, ListenFlag, OperatorFlags};
use layers::Layers;
pub(crate) use listen::{Listen, reachable};
pub(crate) use origin::{Origin, Set};
use savethat::source::tiktok::{Rung, SiteSettings};
use savethat_web::Operator;

use crate::status::Usage;

/// Every setting that does something, by the name of its key; its variable is `SAVETHAT_` and the name in capitals,
/// its flag is `--` and the name with `-` for `_`.
pub(crate) const NAMES: [&str; 10] = [
    "listen",
    "data",
    "spool_max_bytes",
    "spool_max_age",
    "max_file_bytes",
    "operator_name",
    "operator_contact",
    "site_user_agent",
    "site_rungs",
    "site_extra_hosts",
];

/// What was settled, each with where it came from.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// Where the server listens; never empty.
    pub listen: Set<Vec<Listen>>,
    /// Where the server keeps what it keeps. Not made before something is kept.
    pub data: Set<PathBuf>,
    /// Bytes that may wait in the spool.
    pub spool_max_bytes: Set<u64>,
    /// How long they wait.
    pub spool_max_age: Set<Duration>,
    /// Bytes of one file; a larger one is refused.
    pub max_file_bytes: Set<u64>,
    /// Who runs the server; empty where they do not say.
    pub operator_name: Set<String>,
    /// How they are reached; empty where they do not say.
    pub operator_contact: Set<String>,
    /// The desktop browser's `User-Agent` towards the site.
    pub site_user_agent: Set<String>,
    /// The ways into a post, in order.
    pub site_rungs: Set<Vec<Rung>>,
    /// Host families beside the site's own.
    pub site_extra_hosts: Set<Vec<String>>,
}

impl Settings {
    /// Settles `flags` with the variables of this process and the file that either names.
    ///
    /// # Errors
    /// A sentence naming the setting that is unknown or malformed, and where it was set.
    pub(crate) fn settle(flags: &Flags) -> Result<Self, Usage> {
        Self::of(&Layers::gather(flags, std::env::vars_os(), |path| std::fs::read_to_string(path))?)
    }

    fn of(layers: &Layers) -> Result<Self, Usage> {
        Ok(Self {
            listen: layers.many("listen", "127.0.0.1:8080", Listen::parse)?,
            data: layers.one("data", default_data, |text| Ok(PathBuf::from(text)))?,
            spool_max_bytes: layers.one("spool_max_bytes", || "2GiB".into(), quantity::bytes)?,
            spool_max_age: layers.one("spool_max_age", || "24h".into(), quantity::age)?,
            max_file_bytes: layers.one("max_file_bytes", || "1GiB".into(), quantity::bytes)?,
            operator_name: layers.one("operator_name", String::new, short)?,
            operator_contact: layers.one("operator_contact", String::new, short)?,
            site_user_agent: layers.one(
                "site_user_agent",
                || SiteSettings::USER_AGENT.into(),
                SiteSettings::user_agent,
            )?,
            site_rungs: {
                let names = layers.many("site_rungs", &Rung::ALL.map(Rung::name).join(","), text)?;
                let rungs = SiteSettings::rungs(names.value.iter().map(String::as_str));
                let rungs = rungs.map_err(|wrong| {
                    layers::malformed("site_rungs", &names.value.join(","), &names.origin, &wrong)
                })?;
                Set { value: rungs, origin: names.origin }
            },
            site_extra_hosts: layers.any("site_extra_hosts", SiteSettings::extra_host)?,
        })
    }

    /// What the engine is told about the site.
    pub(crate) fn site(&self) -> SiteSettings {
        SiteSettings {
            user_agent: Some(self.site_user_agent.value.clone()),
            rungs: self.site_rungs.value.clone(),
            extra_hosts: self.site_extra_hosts.value.clone(),
        }
    }

    /// Who runs the server, where that is said.
    pub(crate) fn operator(&self) -> Option<Operator> {
        let operator =
            Operator { name: self.operator_name.value.clone(), contact: self.operator_contact.value.clone() };
        (operator != Operator::default()).then_some(operator)
    }

    /// As a settings file that settles the same, each line with where its value came from.
    pub(crate) fn document(&self) -> String {
        let listen = &self.listen;
        let lines = [
            ("listen", list(listen.value.iter().map(Listen::to_string)), &listen.origin),
            ("data", quoted(&self.data.value.to_string_lossy()), &self.data.origin),
            (
                "spool_max_bytes",
                quoted(&quantity::show_bytes(self.spool_max_bytes.value)),
                &self.spool_max_bytes.origin,
            ),
            (
                "spool_max_age",
                quoted(&quantity::show_age(self.spool_max_age.value)),
                &self.spool_max_age.origin,
            ),
            (
                "max_file_bytes",
                quoted(&quantity::show_bytes(self.max_file_bytes.value)),
                &self.max_file_bytes.origin,
            ),
            ("operator_name", quoted(&self.operator_name.value), &self.operator_name.origin),
            ("operator_contact", quoted(&self.operator_contact.value), &self.operator_contact.origin),
            ("site_user_agent", quoted(&self.site_user_agent.value), &self.site_user_agent.origin),
            (
                "site_rungs",
                list(self.site_rungs.value.iter().map(|rung| rung.name().to_owned())),
                &self.site_rungs.origin,
            ),
            (
                "site_extra_hosts",
                list(self.site_extra_hosts.value.iter().cloned()),
                &self.site_extra_hosts.origin,
            ),
        ];
        // What has no value is not set: an empty one would stop the start.
        let set = lines.into_iter().filter(|(_, value, _)| value != "\"\"");
        set.map(|(name, value, origin)| format!("{name} = {value}  # {origin}"))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

fn list(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.map(|value| quoted(&value)).collect::<Vec<_>>().join(", "))
}

/// A line for people.
fn short(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.chars().count() > 200 || text.chars().any(char::is_control) {
        return Err("it is to be one line of at most 200 characters".to_owned());
    }
    Ok(text.to_owned())
}

fn text(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// The platform's data folder; where there is no home, a folder beside whoever started us.
fn default_data() -> String {
    directories::ProjectDirs::from("", "", "savethat")
        .map_or_else(|| "savethat-data".into(), |dirs| dirs.data_dir().to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests;
