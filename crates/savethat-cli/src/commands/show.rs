//! `savethat show`: what is behind links, nothing saved.

use anyhow::Result;
use clap::Args;
use savethat::{context::Context, save::Saver};

use crate::{
    engine,
    input::{self, Asked, Input},
    report::{self, Report},
    runtime,
    settings::{Asking, SettingFlags, Settings},
    status::Status,
    stop,
};

#[derive(Args, Debug)]
pub(crate) struct Show {
    #[command(flatten)]
    input: Input,

    /// One JSON document a line
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    settings: SettingFlags<Asking>,
}

impl Show {
    pub(crate) fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let texts = self.input.texts().or_else(|error| {
            if self.json {
                report::ended(&error)?;
            }
            Err(error)
        })?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let status = runtime.block_on(async {
            let saver = engine::on_system(&settings)?;
            let asked = input::judge(&saver, &texts);
            let report = Report::new(self.json, false, asked.len());
            let shown = stop::interruptible(&cx, all(&saver, &asked, report, &cx)).await;
            shown.ok().filter(|_| !cx.stop.is_cancelled()).unwrap_or(Ok(Status::INTERRUPTED))
        });
        runtime.shutdown_background();
        status
    }
}

async fn all(saver: &Saver, asked: &[Asked], mut report: Report, cx: &Context) -> Result<Status> {
    for one in asked {
        report.others(one);
        let found = match &one.link {
            Ok(link) => saver.look(link, cx).await,
            Err(failure) => Err(failure.clone()),
        };
        if cx.stop.is_cancelled() {
            break;
        }
        match found {
            Ok(found) => found.posts.iter().try_for_each(|post| report.found(post))?,
            Err(failure) => report.failed(&one.shown, &failure)?,
        }
    }
    Ok(report.status())
}
