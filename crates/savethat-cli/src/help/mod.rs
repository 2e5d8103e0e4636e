//! What may be typed, in the language of the terminal.
//!
//! The English texts stand where clap reads them: in the comments of the commands, and in the table of settings. Another language
//! has a message for each, named by its place: [`walk`] puts it there. What clap says itself is said by [`frame`] and [`wrong`].
//! In English clap is left alone.

mod frame;
mod walk;
mod wrong;

use clap::{Command, CommandFactory, Parser, builder::StyledStr, error::ErrorFormatter};
use savethat_words::{Said, Tongue};

use crate::{
    args::Cli,
    settings::Setting,
    tongue::{tongue, words},
};

/// How a language says what is said here.
#[derive(Clone, Copy)]
struct Voice<'a> {
    /// A help text, by its id and in English. `None` leaves the English one.
    text: &'a dyn Fn(&str, &str) -> Option<String>,
    /// A message.
    say: &'a dyn Fn(&Said) -> String,
}

impl Voice<'_> {
    /// Of the terminal.
    const OURS: Voice<'static> = Voice { text: &message, say: &words };
}

fn message(id: &str, _english: &str) -> Option<String> {
    tongue().message(id)
}

/// What was typed. Where it is wrong, or asks for help, that is told and the program ends.
pub(crate) fn parse() -> Cli {
    if tongue() != Tongue::ENGLISH
        && let Err(error) = frame::framed(said(Voice::OURS), Voice::OURS).try_get_matches()
    {
        error.apply::<InOurWords>().exit();
    }
    // The tree above only shows and checks: its values have lost their types.
    Cli::parse()
}

/// Everything that may be typed, for whoever writes about it.
pub(crate) fn command() -> Command {
    if tongue() == Tongue::ENGLISH { Cli::command() } else { said(Voice::OURS) }
}

/// What a setting does.
pub(crate) fn setting(setting: &Setting) -> String {
    message(&walk::id_of_setting(setting), setting.says).unwrap_or_else(|| setting.says.to_owned())
}

/// A heading of settings.
pub(crate) fn heading(english: &str) -> String {
    message(&walk::id_of_heading(english), english).unwrap_or_else(|| english.to_owned())
}

/// A text of the manual page that is the same for every program.
pub(crate) fn man(page: &str) -> String {
    if tongue() == Tongue::ENGLISH { page.to_owned() } else { frame::man(page, Voice::OURS) }
}

/// The whole tree, with all that clap adds to it.
fn said(voice: Voice<'_>) -> Command {
    let mut whole = Cli::command();
    whole.build();
    frame::own(walk::walk(whole, voice), voice)
}

struct InOurWords;

impl ErrorFormatter for InOurWords {
    fn format_error(error: &clap::error::Error<Self>) -> StyledStr {
        wrong::wrong(error, Voice::OURS).into()
    }
}

#[cfg(test)]
mod tests;
