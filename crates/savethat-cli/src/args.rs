//! What may be typed.

use clap::{ArgAction, Parser, Subcommand};

use crate::commands::{
    demo::Demo, doctor::Doctor, get::Get, health::Health, keys::Keys, library::Library, manual::Completions,
    notify::Notify, serve::Serve, show::Show, watch::Watch, worker::Worker,
};

/// Paste the link of a TikTok Story, get the original file.
#[derive(Debug, Parser)]
#[command(name = "savethat", version, arg_required_else_help = true, after_help = EXIT_STATUSES)]
pub(crate) struct Cli {
    /// Log more to standard error; twice for everything. RUST_LOG is honoured too
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,

    #[command(subcommand)]
    pub command: Command,
}

const EXIT_STATUSES: &str = "\
Exit status: 0 all saved, 2 usage, 3 not a link we save, 4 expired or not there, \
5 private or only after signing in, 6 the site refuses or cannot be reached, 7 the site changed, \
8 what came is not whole, 9 no room or cannot write, 130 interrupted, 1 anything else. \
With several links: that of the first failure, after all have been tried.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Save what is behind links
    Get(Get),
    /// Show what is behind links, save nothing
    Show(Show),
    /// Run the web page and the API
    Serve(Serve),
    /// Look for creators' Stories, so that none is missed
    Watch(Watch),
    /// What is kept: copies and pages of it, saved files in, a creator out
    Library(Library),
    /// Work the jobs of a data folder, beside a server or in place of one
    Worker(Worker),
    /// Run the web page against a simulated TikTok: works without a network
    Demo(Demo),
    /// Ask a running server whether it answers: for container health checks
    Health(Health),
    /// Keys for programs that use the server's API
    Keys(Keys),
    /// Those who are told of Stories that were kept or missed
    Notify(Notify),
    /// Does it work from this network? Each step named, safe to paste
    Doctor(Doctor),
    /// Show what the libraries in the program ask for
    Licenses,
    /// Print what makes a shell complete savethat's commands and flags
    Completions(Completions),
    /// Print the manual page
    Man,
}

impl Command {
    /// Runs until it is told to stop, with nobody in front of it: keeps a log.
    pub(crate) fn lasts(&self) -> bool {
        matches!(self, Self::Serve(_) | Self::Demo(_) | Self::Worker(_))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_commands_contradict_nothing() {
        Cli::command().debug_assert();
    }
}
