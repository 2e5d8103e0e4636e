//! The `savethat` command: one file for each command below `commands/`.
//!
//! Data goes to standard output, everything else to standard error.

mod archive;
mod args;
mod commands;
mod engine;
mod help;
mod input;
mod keeping;
mod logs;
mod nearby;
mod output;
mod owner;
mod progress;
mod redact;
mod report;
mod runtime;
mod settings;
mod shown;
mod status;
mod stop;
mod target;
mod telling;
mod tongue;

use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = help::parse();
    if !cli.command.lasts() {
        logs::start(cli.verbose, false, logs::Format::Human);
    }
    let status = commands::run(cli.command, cli.verbose).unwrap_or_else(|error| output::error(&error));
    status.into()
}
