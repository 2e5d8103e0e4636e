//! `savethat notify`: those who are told of what is kept and missed.

use anyhow::Result;
use clap::{Args, Subcommand};
use savethat::{context::Context, source::upstream::Network};
use savethat_library::tell::{Message, Sender};
use savethat_words::say;

use crate::{
    output, runtime,
    settings::{SettingFlags, Settings, Telling},
    status::{Status, Usage},
    tongue::words,
};

#[derive(Args, Debug)]
pub(crate) struct Notify {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Send a test to everybody who is told, and say whether it came through
    Test(Test),
}

#[derive(Args, Debug)]
struct Test {
    #[command(flatten)]
    settings: SettingFlags<Telling>,
}

impl Notify {
    pub(crate) fn run(self) -> Result<Status> {
        match self.what {
            What::Test(test) => test.run(),
        }
    }
}

impl Test {
    fn run(self) -> Result<Status> {
        let told = Settings::settle(&self.settings)?.told;
        if told.targets.is_empty() {
            return Err(Usage(say::command_nobody_told()).into());
        }
        let sender = Sender::new(&told, &Network::system()?)?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let mut status = Status::OK;
        for target in &told.targets {
            let message = Message { id: cx.chance.id(), at: cx.clock.now(), news: Vec::new() };
            let line = match runtime.block_on(sender.send(target, &message, &cx)) {
                Ok(()) => say::command_test_came(target.to_string()),
                Err(unsaid) => {
                    status = Status::OTHER;
                    say::command_test_failed(target.to_string(), unsaid.said())
                }
            };
            output::data(&words(&line))?;
        }
        runtime.shutdown_background();
        Ok(status)
    }
}
