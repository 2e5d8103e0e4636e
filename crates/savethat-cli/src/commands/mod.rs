//! One file for each command.

pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod get;
pub(crate) mod health;
pub(crate) mod keys;
pub(crate) mod library;
pub(crate) mod licenses;
pub(crate) mod manual;
pub(crate) mod notify;
pub(crate) mod serve;
pub(crate) mod show;
pub(crate) mod watch;
pub(crate) mod worker;

use anyhow::Result;

use crate::{args::Command, status::Status};

/// Runs a command to its exit status. A server begins its log as its settings say.
///
/// # Errors
/// What ended it as a whole; failures of single links are told on the way and are in the status.
pub(crate) fn run(command: Command, verbose: u8) -> Result<Status> {
    match command {
        Command::Get(get) => get.run(),
        Command::Show(show) => show.run(),
        Command::Serve(serve) => serve.run(verbose),
        Command::Demo(demo) => demo.run(verbose),
        Command::Health(health) => health.run(),
        Command::Worker(worker) => worker.run(verbose),
        Command::Watch(watch) => watch.run(),
        Command::Library(library) => library.run(),
        Command::Keys(keys) => keys.run(),
        Command::Notify(notify) => notify.run(),
        Command::Licenses => licenses::run(),
        Command::Completions(completions) => completions.run(),
        Command::Man => manual::man(),
        Command::Doctor(doctor) => doctor.run(),
    }
}
