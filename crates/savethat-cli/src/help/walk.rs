//! From one help text to the next, each with its id.
//!
//! An id is the way to its place: `help-get` is what `get` does, `help-get-output` its flag `--output`, `help-library-export` what
//! `library export` does. `-long` at the end is what only `--help` shows, below the short text.

use clap::{
    Arg, Command,
    builder::{PossibleValuesParser, Resettable, StyledStr},
};

use super::Voice;
use crate::settings::{self, Setting};

/// Several commands have them, with one text.
const SHARED: [&str; 3] = ["config", "links", "file"];

/// Puts the texts of `voice` in the places of the English ones.
///
/// Possible values become plain text: the tree shows and checks, and gives nothing to the commands.
pub(super) fn walk(command: Command, voice: Voice<'_>) -> Command {
    below(command, "", voice)
}

fn below(mut command: Command, path: &str, voice: Voice<'_>) -> Command {
    // `help` is clap's; below it stand the commands beside it once more.
    if command.get_name() != "help" {
        let id = id(&["help", if path.is_empty() { "savethat" } else { path }]);
        let (about, long) = both(command.get_about(), command.get_long_about(), &id, voice);
        let after = command.get_after_help().map(ToString::to_string);
        let after = after.map(|text| one(&format!("{id}-after"), text, voice));
        command = command.about(text(about)).long_about(text(long)).after_help(text(after));
    }
    command.mut_args(|arg| argument(arg, path, voice)).mut_subcommands(|inner| {
        let path = match inner.get_name() {
            "help" => path.to_owned(),
            name if path.is_empty() => name.to_owned(),
            name => id(&[path, name]),
        };
        below(inner, &path, voice)
    })
}

fn argument(mut arg: Arg, path: &str, voice: Voice<'_>) -> Arg {
    // `--help` and `--version` are clap's.
    if arg.is_hide_set() || super::frame::is_own(&arg) {
        return arg;
    }
    let heading = arg.get_help_heading().map(ToString::to_string);
    if let Some(heading) = heading {
        arg = arg.help_heading(one(&id_of_heading(&heading), heading, voice));
    }
    let name = arg.get_id().to_string();
    if let Some(setting) = setting(&arg) {
        return match (voice.text)(&id_of_setting(setting), setting.says) {
            Some(says) => arg.help((voice.say)(&setting.help(&says))),
            None => arg,
        };
    }
    if arg.get_action().takes_values()
        && arg.get_possible_values().iter().any(|value| value.get_help().is_some())
    {
        let values = arg.get_possible_values().into_iter().map(|value| {
            let id = id(&["help", "value", &name, value.get_name()]);
            let help = value.get_help().map(ToString::to_string);
            match help {
                Some(help) => value.help(one(&id, help, voice)),
                None => value,
            }
        });
        arg = arg.value_parser(PossibleValuesParser::new(values.collect::<Vec<_>>()));
    }
    let id = if arg.is_global_set() || SHARED.contains(&&*name) {
        id(&["help", &name])
    } else {
        id(&["help", path, &name])
    };
    let (help, long) = both(arg.get_help(), arg.get_long_help(), &id, voice);
    arg.help(text(help)).long_help(text(long))
}

/// The setting that a flag is. Not every flag of the same name is one.
fn setting(arg: &Arg) -> Option<&'static Setting> {
    let help = arg.get_help()?.to_string();
    settings::named(arg.get_id().as_str()).filter(|setting| setting.english_help() == help)
}

pub(super) fn id_of_setting(setting: &Setting) -> String {
    id(&["help", "set", setting.name])
}

pub(super) fn id_of_heading(english: &str) -> String {
    id(&["help", "heading", english])
}

/// As a message may be called.
fn id(parts: &[&str]) -> String {
    let plain = |char: char| if char.is_ascii_alphanumeric() { char.to_ascii_lowercase() } else { '-' };
    parts.join("-").chars().map(plain).collect()
}

fn text(text: Option<String>) -> Resettable<StyledStr> {
    text.map(StyledStr::from).into()
}

fn one(id: &str, english: String, voice: Voice<'_>) -> String {
    (voice.text)(id, &english).unwrap_or(english)
}

/// A short text, and a long one that begins with it. Of that only what follows is a message.
fn both(
    short: Option<&impl ToString>,
    long: Option<&impl ToString>,
    id: &str,
    voice: Voice<'_>,
) -> (Option<String>, Option<String>) {
    let (short, long) = (short.map(ToString::to_string), long.map(ToString::to_string));
    let said = short.clone().map(|short| one(id, short, voice));
    let long = long.map(|long| {
        let id = format!("{id}-long");
        let rest = short.as_deref().and_then(|short| long.strip_prefix(short)?.strip_prefix("\n\n"));
        match (rest, &said) {
            (Some(rest), Some(said)) => format!("{said}\n\n{}", one(&id, rest.to_owned(), voice)),
            _ => one(&id, long, voice),
        }
    });
    (said, long)
}
