//! `savethat worker`: works the jobs of a data folder, and nothing else.

use anyhow::Result;
use clap::Args;
use savethat::context::Context;
use savethat_words::say;

use crate::{
    engine,
    keeping::{self, Library},
    logs, output, runtime,
    settings::{Keeping, SettingFlags, Settings},
    status::Status,
    stop::Signals,
};

#[derive(Args, Debug)]
pub(crate) struct Worker {
    #[command(flatten)]
    settings: SettingFlags<Keeping>,
}

impl Worker {
    pub(crate) fn run(self, verbose: u8) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?.for_many();
        logs::start(verbose, true, settings.log_format);
        let runtime = runtime::broad()?;
        let status = runtime.block_on(async {
            let cx = Context::system();
            let saver = engine::on_system(&settings)?;
            let library = Library::open(&settings).await?;
            let mut signals = Signals::listen();
            output::say(&say::command_works());
            let working = keeping::only_work(library, saver, &settings, &cx);
            tokio::pin!(working);
            loop {
                tokio::select! {
                    () = &mut working => return Ok(Status::OK),
                    () = signals.next() => {
                        if cx.stop.is_cancelled() {
                            Status::INTERRUPTED.leave();
                        }
                        output::say(&say::command_stopping_work());
                        cx.stop.cancel();
                    }
                }
            }
        });
        runtime.shutdown_background();
        status
    }
}
