//! Settings as flags. A command takes the groups that mean something to it.

use std::{marker::PhantomData, path::PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};

use super::table::{SETTINGS, Setting};

/// What a setting is about; a heading of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    Listen,
    Place,
    Tls,
    Door,
    Keys,
    Limits,
    Data,
    Library,
    Spool,
    File,
    Withheld,
    Operator,
    Seen,
    Told,
    Site,
}

impl Group {
    /// In the order of the reference.
    pub(crate) const ALL: [Self; 15] = [
        Self::Listen,
        Self::Place,
        Self::Tls,
        Self::Door,
        Self::Keys,
        Self::Limits,
        Self::Data,
        Self::Library,
        Self::Spool,
        Self::File,
        Self::Withheld,
        Self::Operator,
        Self::Seen,
        Self::Told,
        Self::Site,
    ];

    /// Groups that belong together share one.
    pub(crate) fn heading(self) -> &'static str {
        match self {
            Self::Listen | Self::Place | Self::Tls => "Where it is reached",
            Self::Door | Self::Keys => "Who may come in",
            Self::Limits => "Limits",
            Self::Data | Self::Library | Self::Spool | Self::File => "What it keeps",
            Self::Withheld => "What it never hands out",
            Self::Operator => "Who runs it",
            Self::Seen => "What is seen of it",
            Self::Told => "Who is told",
            Self::Site => "How TikTok is asked",
        }
    }
}

/// Which groups a command takes.
pub(crate) trait Takes {
    const GROUPS: &'static [Group];
}

/// Of a server.
#[derive(Clone, Debug, Default)]
pub(crate) struct Serving;
/// Of a server whose data is thrown away.
#[derive(Clone, Debug, Default)]
pub(crate) struct Showing;
/// Of a command that saves files.
#[derive(Clone, Debug, Default)]
pub(crate) struct Getting;
/// Of a command that only asks the site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asking;
/// Of a command that asks the server.
#[derive(Clone, Debug, Default)]
pub(crate) struct Calling;

impl Takes for Serving {
    const GROUPS: &'static [Group] = &Group::ALL;
}
impl Takes for Showing {
    const GROUPS: &'static [Group] = &[
        Group::Listen,
        Group::Place,
        Group::Tls,
        Group::Door,
        Group::Keys,
        Group::Limits,
        Group::Spool,
        Group::File,
        Group::Withheld,
        Group::Operator,
        Group::Seen,
        Group::Site,
    ];
}
impl Takes for Getting {
    const GROUPS: &'static [Group] = &[Group::File, Group::Withheld, Group::Site];
}
impl Takes for Asking {
    const GROUPS: &'static [Group] = &[Group::Withheld, Group::Site];
}
impl Takes for Calling {
    const GROUPS: &'static [Group] = &[Group::Listen, Group::Tls];
}

/// Of a command that manages the keys.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keying;

/// Of a command that works on the library.
#[derive(Clone, Debug, Default)]
pub(crate) struct Keeping;

impl Takes for Keeping {
    const GROUPS: &'static [Group] = &[
        Group::Place,
        Group::Data,
        Group::Library,
        Group::Spool,
        Group::File,
        Group::Withheld,
        Group::Operator,
        Group::Seen,
        Group::Site,
    ];
}

impl Takes for Keying {
    const GROUPS: &'static [Group] = &[Group::Keys];
}

/// Of a command that tells people something.
#[derive(Clone, Debug, Default)]
pub(crate) struct Telling;

impl Takes for Telling {
    const GROUPS: &'static [Group] = &[Group::Told];
}

/// The settings of `T`'s groups as flags, and `--config`.
#[derive(Clone, Debug, Default)]
pub(crate) struct SettingFlags<T> {
    pub(super) flags: Flags,
    takes: PhantomData<T>,
}

/// What was given as flags, by name of the setting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(super) config: Option<PathBuf>,
    pub(super) given: Vec<(&'static str, Vec<String>)>,
}

impl<T> std::ops::Deref for SettingFlags<T> {
    type Target = Flags;

    fn deref(&self) -> &Flags {
        &self.flags
    }
}

fn taken<T: Takes>() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().filter(|setting| T::GROUPS.contains(&setting.group))
}

impl<T: Takes> Args for SettingFlags<T> {
    fn augment_args(command: Command) -> Command {
        let config = Arg::new("config")
            .long("config")
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("Read settings from this TOML file [variable: SAVETHAT_CONFIG]");
        taken::<T>().fold(command.arg(config), |command, setting| {
            let flag = Arg::new(setting.name)
                .long(setting.flag())
                .value_name(setting.value)
                .action(ArgAction::Append)
                .help_heading(setting.group.heading())
                .help(setting.english_help());
            command.arg(flag)
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<T: Takes> FromArgMatches for SettingFlags<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = taken::<T>()
            .filter_map(|setting| {
                let values = matches.get_many::<String>(setting.name)?;
                Some((setting.name, values.cloned().collect()))
            })
            .collect();
        let flags = Flags { config: matches.get_one("config").cloned(), given };
        Ok(Self { flags, takes: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
impl Flags {
    pub(super) fn one(mut self, name: &'static str, value: &str) -> Self {
        self.given.push((name, vec![value.to_owned()]));
        self
    }
}
