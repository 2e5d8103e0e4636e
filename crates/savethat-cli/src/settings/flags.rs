//! Settings as flags. A command takes the groups that mean something to it.

use std::path::PathBuf;

use clap::Args;

/// What every command that asks a site takes: the settings file, and how the site is asked.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct ConfigFlag {
    /// Read settings from this TOML file [variable: SAVETHAT_CONFIG]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    #[command(flatten)]
    pub site: SiteFlags,
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

/// Who runs the server: on its pages `/legal` and `/report`.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct OperatorFlags {
    /// Name whoever runs this server [variable: SAVETHAT_OPERATOR_NAME]
    #[arg(long, value_name = "NAME")]
    pub operator_name: Option<String>,

    /// Where they are reached: an address for mail, of the web, or any other way [variable: SAVETHAT_OPERATOR_CONTACT]
    #[arg(long, value_name = "CONTACT")]
    pub operator_contact: Option<String>,
}

/// How the site is asked: to follow a change of the site before a release does.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct SiteFlags {
    /// Ask TikTok as this desktop browser [variable: SAVETHAT_SITE_USER_AGENT]
    #[arg(long, value_name = "TEXT", help_heading = "How TikTok is asked")]
    pub site_user_agent: Option<String>,

    /// Try these ways into a post, in this order [variable: SAVETHAT_SITE_RUNGS, default: page,phone,player,embed,stories]
    #[arg(long, value_name = "NAMES", help_heading = "How TikTok is asked")]
    pub site_rungs: Option<String>,

    /// Take TikTok's answers and media from this family of hosts, too; may be given several times [variable: SAVETHAT_SITE_EXTRA_HOSTS]
    #[arg(long, value_name = "HOST", help_heading = "How TikTok is asked")]
    pub site_extra_hosts: Vec<String>,
}

/// What was given as flags, by name of the setting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(super) config: Option<PathBuf>,
    pub(super) given: Vec<(&'static str, Vec<String>)>,
}

impl Flags {
    /// Those of every command.
    pub(crate) fn new(config: &ConfigFlag) -> Self {
        Self { config: config.config.clone(), given: Vec::new() }.site(&config.site)
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

    /// And who runs it.
    pub(crate) fn operator(self, flags: &OperatorFlags) -> Self {
        self.one("operator_name", flags.operator_name.as_deref())
            .one("operator_contact", flags.operator_contact.as_deref())
    }

    fn site(self, flags: &SiteFlags) -> Self {
        self.one("site_user_agent", flags.site_user_agent.as_deref())
            .one("site_rungs", flags.site_rungs.as_deref())
            .set("site_extra_hosts", flags.site_extra_hosts.clone())
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
