//! Settings as flags. A command takes the groups that mean something to it.

use std::path::PathBuf;

use clap::Args;

/// The settings file.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ConfigFlag {
    /// Read settings from this TOML file [variable: SAVETHAT_CONFIG]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Where a server listens.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ListenFlag {
    /// Listen here; may be given several times [variable: SAVETHAT_LISTEN, default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Vec<String>,
}

/// What a server may use.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct LimitFlags {
    /// Keep at most this much waiting on disk [variable: SAVETHAT_SPOOL_MAX_BYTES, default: 2GiB]
    #[arg(long, value_name = "SIZE")]
    pub spool_max_bytes: Option<String>,

    /// Keep a fetched file this long [variable: SAVETHAT_SPOOL_MAX_AGE, default: 24h]
    #[arg(long, value_name = "TIME")]
    pub spool_max_age: Option<String>,

    /// Refuse a larger file [variable: SAVETHAT_MAX_FILE_BYTES, default: 1GiB]
    #[arg(long, value_name = "SIZE")]
    pub max_file_bytes: Option<String>,
}

/// What was given as flags, by name of the setting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(super) config: Option<PathBuf>,
    pub(super) given: Vec<(&'static str, Vec<String>)>,
}

impl Flags {
    /// None but perhaps a settings file.
    pub(crate) fn new(config: &ConfigFlag) -> Self {
        Self { config: config.config.clone(), given: Vec::new() }
    }

    /// And where to listen.
    pub(crate) fn listen(self, flag: &ListenFlag) -> Self {
        self.set("listen", flag.listen.clone())
    }

    /// And the limits.
    pub(crate) fn limits(self, flags: &LimitFlags) -> Self {
        self.one("spool_max_bytes", flags.spool_max_bytes.as_deref())
            .one("spool_max_age", flags.spool_max_age.as_deref())
            .one("max_file_bytes", flags.max_file_bytes.as_deref())
    }

    /// And one more.
    pub(crate) fn one(self, name: &'static str, value: Option<&str>) -> Self {
        self.set(name, value.map(str::to_owned).into_iter().collect())
    }

    fn set(mut self, name: &'static str, values: Vec<String>) -> Self {
        if !values.is_empty() {
            self.given.push((name, values));
        }
        self
    }
}
