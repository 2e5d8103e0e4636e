//! `savethat doctor`: does it work from this network? Each step named, safe to paste.

mod disk;
mod network;
mod report;
mod step;
mod ways;

use std::{ffi::OsString, fs, path::PathBuf};

use anyhow::Result;
use clap::Args;
use savethat::{
    context::Context,
    failure::{Code, Failure},
    save::Saver,
    source::{Link, upstream::Network},
};
use savethat_words::say;

use self::{report::Report, step::Step, ways::Examined};
use crate::{
    engine,
    input::{self, Asked},
    redact, runtime,
    settings::{Asking, SettingFlags, Settings},
    status::Status,
    stop,
};

#[derive(Args, Debug)]
pub(crate) struct Doctor {
    /// A link that does not work, or any that should [default: the setting canary_link]
    #[arg(value_name = "LINK")]
    link: Option<OsString>,

    /// Write the page that the site answered into this file, for a bug report, without what names you or this machine
    #[arg(long, value_name = "FILE", requires = "link")]
    capture: Option<PathBuf>,

    /// One JSON document with all steps
    #[arg(long)]
    json: bool,

    #[command(flatten)]
    settings: SettingFlags<Asking>,
}

impl Doctor {
    pub(crate) fn run(self) -> Result<Status> {
        let settings = Settings::settle(&self.settings)?;
        let cx = Context::system();
        let runtime = runtime::light()?;
        let examined = runtime.block_on(stop::interruptible(&cx, self.examine(&settings, &cx)));
        runtime.shutdown_background();
        examined.ok().filter(|_| !cx.stop.is_cancelled()).unwrap_or(Ok(Status::INTERRUPTED))
    }

    async fn examine(&self, settings: &Settings, cx: &Context) -> Result<Status> {
        let mut report = Report::new(self.json);
        let version = say::doctor_version(env!("CARGO_PKG_VERSION"), std::env::consts::OS);
        report.tell(&Step::said("savethat", version))?;
        let network = match Network::system() {
            Ok(network) => network,
            Err(failure) => {
                report.tell(&Step::failed("tls", failure))?;
                return report.end();
            }
        };
        let saver = engine::saver(&network, settings)?;
        let home = directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
        report.tell(&disk::look(&saver.spool, home.as_deref(), cx).await)?;
        report.tell(&network::proxy(&network, cx).await)?;
        report.tell(&network::dns(&network, cx).await)?;
        for step in network::greeting(&saver, cx).await {
            report.tell(&step)?;
        }
        let link = self.judge(&saver, settings.canary_link.as_deref(), &mut report)?;
        let examined = ways::examine(&saver, link.as_ref(), cx).await;
        examined.steps.iter().try_for_each(|step| report.tell(step))?;
        if let Some(path) = &self.capture {
            report.tell(&capture(path, &examined))?;
        }
        report.end()
    }

    fn judge(&self, saver: &Saver, canary: Option<&str>, report: &mut Report) -> Result<Option<Link>> {
        let given = self.link.as_ref().map(|text| text.to_string_lossy().into_owned());
        let asked = given.or_else(|| canary.map(str::to_owned)).map(|text| input::judge(saver, &[text]));
        match asked.and_then(|asked| asked.into_iter().next()) {
            None => Ok(None),
            Some(Asked { shown, link: Ok(link), .. }) => {
                report.tell(&Step::said("link", shown))?;
                Ok(Some(link))
            }
            Some(Asked { link: Err(failure), .. }) => {
                report.tell(&Step::failed("link", failure))?;
                Ok(None)
            }
        }
    }
}

fn capture(path: &PathBuf, examined: &Examined) -> Step {
    let Some(page) = &examined.page else {
        return Step::skipped("capture", say::doctor_capture_none());
    };
    match fs::write(path, redact::page(page)) {
        Ok(()) => Step::said("capture", say::doctor_capture(path.display().to_string())),
        Err(error) => {
            let detail = say::doctor_capture_unwritten(path.display().to_string(), error.to_string());
            Step::failed("capture", Failure::new(Code::NoSpace).with_detail(detail))
        }
    }
}
