//! Every setting that does something, on one page: the flags, the variables, the keys of the file, the help and the
//! reference in the book are made from it.

use savethat_words::{Said, say};

use super::Group;

/// One setting. Its key in the file is `name`, its variable `SAVETHAT_` and the name in capitals, its flag `--` and the
/// name with `-` for `_`.
#[derive(Debug)]
pub(crate) struct Setting {
    pub name: &'static str,
    pub group: Group,
    /// What stands for its value in the help.
    pub value: &'static str,
    /// As it would be written; empty where there is none.
    pub default: &'static str,
    /// The default under `profile = public`, where that is another one.
    pub public: Option<&'static str>,
    /// What it does, in one sentence without its full stop.
    pub says: &'static str,
    /// Takes a list.
    pub several: bool,
    /// Never shown; its variable may end in `_FILE` and name a file that holds the value.
    pub secret: bool,
}

impl Setting {
    const fn new(
        group: Group,
        name: &'static str,
        value: &'static str,
        default: &'static str,
        says: &'static str,
    ) -> Self {
        Self { name, group, value, default, public: None, says, several: false, secret: false }
    }

    const fn public(self, default: &'static str) -> Self {
        Self { public: Some(default), ..self }
    }

    const fn several(self) -> Self {
        Self { several: true, ..self }
    }

    const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    pub(crate) fn variable(&self) -> String {
        format!("SAVETHAT_{}", self.name.to_uppercase())
    }

    pub(crate) fn flag(&self) -> String {
        self.name.replace('_', "-")
    }

    /// For people: `600/min, public: 60/min`.
    pub(crate) fn shown_default(&self) -> Said {
        let default = match self.name {
            "data" => say::setting_default_data(),
            _ if self.default.is_empty() => say::setting_default_none(),
            _ => self.default.into(),
        };
        match self.public {
            Some(public) => say::setting_default_public(default, public),
            None => default,
        }
    }

    /// What its flag does: `says`, which is [`Self::says`] in some language, its variable and its default.
    pub(crate) fn help(&self, says: &str) -> Said {
        if self.default.is_empty() && self.name != "data" {
            return say::setting_help(says, self.variable());
        }
        say::setting_help_default(says, self.variable(), self.shown_default())
    }

    /// The same in English, without looking anything up: every start makes it of every setting.
    pub(crate) fn english_help(&self) -> String {
        let (says, variable) = (self.says, self.variable());
        let public = self.public.map(|public| format!(", public: {public}")).unwrap_or_default();
        match (self.name, self.default) {
            ("data", _) => format!("{says} [variable: {variable}, default: the platform's data folder]"),
            (_, "") => format!("{says} [variable: {variable}]"),
            (_, default) => format!("{says} [variable: {variable}, default: {default}{public}]"),
        }
    }
}

pub(crate) const SETTINGS: &[Setting] = &[
    Setting::new(
        Group::Listen,
        "listen",
        "ADDRESS:PORT",
        "127.0.0.1:8080",
        "Listen here; may be given several times",
    )
    .several(),
    Setting::new(
        Group::Place,
        "public_url",
        "URL",
        "",
        "The address that visitors use, such as https://save.example.org: for its QR codes",
    ),
    Setting::new(
        Group::Tls,
        "tls_cert",
        "FILE",
        "",
        "Speak https with this certificate chain (PEM); read again when it changes",
    ),
    Setting::new(Group::Tls, "tls_key", "FILE", "", "The key of the certificate (PEM)"),
    Setting::new(
        Group::Place,
        "profile",
        "NAME",
        "household",
        "household or public: the defaults of the limits; public wants operator_name and operator_contact",
    ),
    Setting::new(
        Group::Door,
        "access",
        "HOW",
        "open",
        "open for everybody, password for the whole server, or proxy-header for a front door that signs people in",
    ),
    Setting::new(
        Group::Door,
        "visitors",
        "yes|no",
        "yes",
        "Let everybody save whom access lets in; no: only the owner of the library, once signed in, and keys",
    ),
    Setting::new(
        Group::Door,
        "access_password",
        "PASSWORD",
        "",
        "The password of access = password; any user name goes with it",
    )
    .secret(),
    Setting::new(
        Group::Door,
        "access_header",
        "HEADER",
        "Remote-User",
        "The header in which the front door of access = proxy-header names whom it signed in",
    ),
    Setting::new(
        Group::Door,
        "trusted_proxies",
        "CIDR",
        "",
        "Proxies whose X-Forwarded-For is believed, such as 127.0.0.1 or 10.0.0.0/8; may be given several times",
    )
    .several(),
    Setting::new(
        Group::Keys,
        "keys_file",
        "FILE",
        "",
        "Keys for programs, with limits of their own (savethat keys); read again when it changes",
    ),
    Setting::new(
        Group::Door,
        "cors_origins",
        "ORIGIN",
        "",
        "Sites whose pages may use the API, such as https://example.org, or *; may be given several times",
    )
    .several(),
    Setting::new(
        Group::Limits,
        "rate",
        "N/TIME",
        "600/min",
        "Look-ups of one visitor (an IPv6 network of 56 bits is one), such as 60/min or 5/s, or off",
    )
    .public("60/min"),
    Setting::new(
        Group::Limits,
        "client_bytes_a_day",
        "SIZE",
        "off",
        "Bytes that one visitor may take in 24 hours, or off",
    )
    .public("20GB"),
    Setting::new(
        Group::Limits,
        "client_downloads",
        "N",
        "off",
        "Downloads of one visitor at the same time, or off; pictures on the page are none",
    )
    .public("8"),
    Setting::new(
        Group::Limits,
        "egress_a_day",
        "SIZE",
        "off",
        "Bytes that the server gives out in 24 hours, all visitors together, or off",
    ),
    Setting::new(
        Group::Limits,
        "max_connections",
        "N",
        "12000",
        "Connections at the same time; one more closes the one that was idle longest",
    ),
    Setting::new(
        Group::Limits,
        "site_rate",
        "N/TIME",
        "600/min",
        "Questions to the site, everybody's together, or off: what is over it waits for its turn, then is told to come back",
    ),
    Setting::new(
        Group::Data,
        "data",
        "DIR",
        "",
        "Keep data here",
    ),
    Setting::new(
        Group::Library,
        "library",
        "yes|no",
        "yes",
        "Keep a library in the data folder, for its owner; never with profile = public",
    )
    .public("no"),
    Setting::new(
        Group::Library,
        "work",
        "yes|no",
        "yes",
        "Watch and keep in this process; no: leave it to another one on the same data folder",
    ),
    Setting::new(Group::Library, "watches", "N", "20", "Creators that are watched at the same time"),
    Setting::new(
        Group::Library,
        "watch_every",
        "TIME",
        "5s",
        "One look at a creator in this time, on average, all of them together; 1s or more",
    ),
    Setting::new(
        Group::Library,
        "pause_at",
        "PERCENT",
        "92%",
        "Keep nothing new while so much of the disk is used; nothing is deleted to make room",
    ),
    Setting::new(
        Group::Spool,
        "spool_max_bytes",
        "SIZE",
        "2GiB",
        "Keep at most this much waiting on disk",
    ),
    Setting::new(Group::Spool, "spool_max_age", "TIME", "24h", "Keep a fetched file this long"),
    Setting::new(Group::File, "max_file_bytes", "SIZE", "1GiB", "Refuse a larger file"),
    Setting::new(
        Group::Withheld,
        "withhold_file",
        "FILE",
        "",
        "Numbers of posts, @names of creators and SHA-256 of files, one a line, that are never shown, handed out or kept; a server reads it again when it changes. Whose file a SHA-256 names is known only once it was fetched: a post's number is the certain way",
    ),
    Setting::new(
        Group::Operator,
        "operator_name",
        "NAME",
        "",
        "Name whoever runs this server: on /legal and /report",
    ),
    Setting::new(
        Group::Operator,
        "operator_contact",
        "CONTACT",
        "",
        "Where they are reached: an address for mail, of the web, or any other way",
    ),
    Setting::new(
        Group::Seen,
        "canary_link",
        "LINK",
        "",
        "A post that stays: looked at now and then, so that the page and /readyz can say whether TikTok works from here",
    ),
    Setting::new(
        Group::Seen,
        "canary_every",
        "TIME",
        "4min",
        "How often it is looked at, 10s or more: one question for each way in, and 4 KB of its file",
    ),
    Setting::new(
        Group::Seen,
        "log_format",
        "FORMAT",
        "human",
        "How the log is written: human, or json (a document a line)",
    ),
    Setting::new(
        Group::Seen,
        "metrics_listen",
        "ADDRESS:PORT",
        "",
        "Hand out /metrics for Prometheus here, to whoever can reach it",
    ),
    Setting::new(
        Group::Seen,
        "drain_for",
        "TIME",
        "20s",
        "How long running downloads may take to end after the first signal",
    ),
    Setting::new(
        Group::Told,
        "notify",
        "ADDRESS",
        "",
        "Tell of Stories that were kept or missed here: https://HOST/PATH for a webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN or mailto:ADDRESS; may be given several times",
    )
    .several()
    .secret(),
    Setting::new(
        Group::Told,
        "notify_every",
        "TIME",
        "each",
        "each: at once; or a time such as 1h: all that happened in it together",
    ),
    Setting::new(
        Group::Told,
        "notify_language",
        "TAG",
        "en",
        "The language of what is told: a tag such as en or pt-BR",
    ),
    Setting::new(
        Group::Told,
        "notify_secret",
        "SECRET",
        "",
        "Sign what webhooks are sent, so that they know that it is yours; 16 characters at least",
    )
    .secret(),
    Setting::new(
        Group::Told,
        "notify_private",
        "YES/NO",
        "no",
        "yes: what is named here may be inside your network or on this machine",
    ),
    Setting::new(
        Group::Told,
        "smtp_url",
        "URL",
        "",
        "Hand mail to this server: smtps://USER:PASSWORD@HOST:465, or smtp://USER:PASSWORD@HOST:587 for STARTTLS",
    )
    .secret(),
    Setting::new(Group::Told, "smtp_from", "ADDRESS", "", "Send mail from this address"),
    Setting::new(
        Group::Site,
        "site_user_agent",
        "TEXT",
        savethat::source::tiktok::SiteSettings::USER_AGENT,
        "Ask TikTok as this desktop browser",
    ),
    Setting::new(
        Group::Site,
        "site_rungs",
        "NAMES",
        "page,phone,player,embed,stories",
        "Try these ways into a post, in this order",
    )
    .several(),
    Setting::new(
        Group::Site,
        "site_extra_hosts",
        "HOST",
        "",
        "Take TikTok's answers and media from this family of hosts, too; may be given several times",
    )
    .several(),
];

/// The setting of this name.
pub(crate) fn named(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|setting| setting.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use savethat::source::tiktok::Rung;

    use super::*;

    #[test]
    fn each_stands_once_and_says_what_it_does() {
        let names: HashSet<_> = SETTINGS.iter().map(|setting| setting.name).collect();
        assert_eq!(names.len(), SETTINGS.len());
        for setting in SETTINGS {
            assert!(!setting.says.ends_with('.') && !setting.says.is_empty(), "{}", setting.name);
            assert_eq!(setting.english_help(), setting.help(setting.says).to_string());
        }
    }

    #[test]
    fn all_ways_in_are_tried_by_default() {
        let default = named("site_rungs").expect("a setting").default;
        assert_eq!(default, Rung::ALL.map(Rung::name).join(","));
    }
}
