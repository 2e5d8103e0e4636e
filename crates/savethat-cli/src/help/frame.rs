//! What clap writes around help texts, and texts of its own. What it would write itself it is told to leave out.

use clap::{
    Arg, ArgAction, Command,
    builder::{PossibleValue, StyledStr},
};
use savethat_words::{Said, say};

use super::Voice;

/// `--help` or `--version`.
pub(super) fn is_own(arg: &Arg) -> bool {
    matches!(
        arg.get_action(),
        ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong | ArgAction::Version
    )
}

/// The texts of what clap adds to every command.
pub(super) fn own(command: Command, voice: Voice<'_>) -> Command {
    let mut command = command.subcommand_value_name((voice.say)(&say::typed_any_command()));
    if command.get_name() == "help" {
        command = command.about((voice.say)(&say::typed_help_command()));
    }
    let argument = |arg: Arg| match (is_own(&arg), arg.get_action(), arg.get_long_help().is_some()) {
        (false, ..) => arg,
        (_, ArgAction::Version, _) => arg.help((voice.say)(&say::typed_version())),
        (_, _, false) => arg.help((voice.say)(&say::typed_help())),
        (_, _, true) => {
            arg.help((voice.say)(&say::typed_help_long())).long_help((voice.say)(&say::typed_help_short()))
        }
    };
    command.mut_args(argument).mut_subcommands(|inner| own(inner, voice))
}

/// For a terminal: the headings, what stands behind `Usage:`, and what is said of the values of a flag.
pub(super) fn framed(command: Command, voice: Voice<'_>) -> Command {
    let mut command = command.subcommand_help_heading((voice.say)(&say::typed_commands()));
    let usage = usage(&command.render_usage(), voice);
    let template = format!("{{before-help}}{{about-with-newline}}\n{usage}\n\n{{all-args}}{{after-help}}");
    command
        .help_template(template)
        .mut_args(|arg| argument(arg, voice))
        .mut_subcommands(|inner| framed(inner, voice))
}

/// `Usage: savethat get [OPTIONS] [LINK]...`
pub(super) fn usage(clap: &StyledStr, voice: Voice<'_>) -> String {
    let options = format!("[{}]", (voice.say)(&say::typed_any_options()));
    let usage = clap.ansi().to_string().replacen("Usage:", &(voice.say)(&say::typed_usage()), 1);
    usage.replacen("[OPTIONS]", &options, 1)
}

/// `[possible values: a, b]`
pub(super) fn possible(names: &[String], voice: Voice<'_>) -> String {
    (voice.say)(&say::typed_possible(names.join(", ")))
}

fn argument(mut arg: Arg, voice: Voice<'_>) -> Arg {
    if arg.get_help_heading().is_none() {
        let heading = if arg.is_positional() { say::typed_arguments() } else { say::typed_options() };
        arg = arg.help_heading((voice.say)(&heading));
    }
    if !arg.get_action().takes_values() {
        return arg;
    }
    let values: Vec<PossibleValue> =
        arg.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).collect();
    let defaults = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned());
    let defaults = defaults.collect::<Vec<_>>().join(" ");
    let default = (!defaults.is_empty()).then(|| (voice.say)(&say::typed_default(defaults)));
    let names: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
    let possible = (!names.is_empty()).then(|| possible(&names, voice));
    if default.is_none() && possible.is_none() {
        return arg;
    }
    let explained = values.iter().any(|value| value.get_help().is_some());
    let help = arg.get_help().map(ToString::to_string);
    let mut long = arg.get_long_help().map(ToString::to_string).or_else(|| help.clone()).unwrap_or_default();
    if explained {
        long.push_str(&format!("\n\n{}", (voice.say)(&say::typed_possible_list())));
        let width = names.iter().map(String::len).max().unwrap_or_default();
        for value in &values {
            let named = format!("{}:", value.get_name());
            let help = value.get_help().map(ToString::to_string).unwrap_or_default();
            long.push_str(&format!("\n- {named:width$} {help}", width = width + 1));
        }
    }
    let short: Vec<String> = help.into_iter().chain(default.clone()).chain(possible.clone()).collect();
    let behind: Vec<String> = default.into_iter().chain(possible.filter(|_| !explained)).collect();
    if !behind.is_empty() {
        long.push_str(&format!("\n\n{}", behind.join("\n")));
    }
    arg.help(short.join(" ")).long_help(long).hide_default_value(true).hide_possible_values(true)
}

/// A manual page with its headings, and what is said there of the values of a flag.
pub(super) fn man(page: &str, voice: Voice<'_>) -> String {
    type Text = fn() -> Said;
    const HEADINGS: [(&str, Text); 7] = [
        ("NAME", say::typed_man_name),
        ("SYNOPSIS", say::typed_man_synopsis),
        ("DESCRIPTION", say::typed_man_description),
        ("OPTIONS", say::typed_man_options),
        ("SUBCOMMANDS", say::typed_man_subcommands),
        ("EXTRA", say::typed_man_extra),
        ("VERSION", say::typed_man_version),
    ];
    let list = (voice.say)(&say::typed_possible_list());
    let line = |line: &str| {
        for section in [".SH ", ".SS "] {
            let known = HEADINGS.iter().find(|(name, _)| line.strip_prefix(section) == Some(name));
            if let Some((_, heading)) = known {
                return format!("{section}\"{}\"", (voice.say)(&heading()));
            }
        }
        let line = line.replace("Possible values:", &list);
        match line.split_once("[default: ").and_then(|(before, rest)| Some((before, rest.split_once(']')?))) {
            Some((before, (value, rest))) => {
                format!("{before}{}{rest}", (voice.say)(&say::typed_default(value)))
            }
            None => line,
        }
    };
    page.lines().map(line).collect::<Vec<_>>().join("\n")
}
