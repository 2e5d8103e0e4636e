//! `savethat doctor`: does it work from this network? Each step named, safe to paste.

mod dns;
mod examine;
mod step;

use std::{ffi::OsString, fs, path::PathBuf};

use anyhow::Result;
use clap::Args;
use savethat::{
    context::Context,
    failure::{Code, Failure},
};

use self::{
    examine::Examined,
    step::{Step, Verdict},
};
use crate::{
    engine,
    input::{self, Asked},
    output, redact, runtime,
    settings::{Asking, SettingFlags, Settings},
    status::Status,
    stop,
};

#[derive(Args, Debug)]
pub(crate) struct Doctor {
    /// A link that does not work, or any that should
    #[arg(value_name = "LINK")]
    link: Option<OsString>,

    /// Write the page that the site answered into this file, for a bug report, without what names you or this machine
    #[arg(long, value_name = "FILE", requires = "link")]
    capture: Option<PathBuf>,

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
        let mut first = None;
        let mut tell = |step: &Step| {
            if let Verdict::Failed(failure) = &step.verdict {
                first.get_or_insert_with(|| Status::from(failure));
            }
            output::data(&step.to_string())
        };
        tell(&Step::said("savethat", format!("{} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS)))?;
        tell(&dns::look_up(cx).await)?;
        let saver = engine::on_system(settings)?;
        let asked =
            self.link.as_ref().map(|text| input::judge(&saver, &[text.to_string_lossy().into_owned()]));
        let link = match asked.and_then(|asked| asked.into_iter().next()) {
            None => None,
            Some(Asked { shown, link: Ok(link), .. }) => {
                tell(&Step::said("link", shown))?;
                Some(link)
            }
            Some(Asked { link: Err(failure), .. }) => {
                tell(&Step::failed("link", failure))?;
                None
            }
        };
        let examined = examine::examine(&saver, link.as_ref(), cx).await;
        examined.steps.iter().try_for_each(&mut tell)?;
        if let Some(path) = &self.capture {
            tell(&capture(path, &examined))?;
        }
        Ok(first.unwrap_or(Status::OK))
    }
}

fn capture(path: &PathBuf, examined: &Examined) -> Step {
    let Some(page) = &examined.page else {
        return Step::skipped("capture", "No page came, so there is nothing to write.");
    };
    match fs::write(path, redact::page(page)) {
        Ok(()) => Step::said(
            "capture",
            format!("The page is in {}. Look through it before you send it.", path.display()),
        ),
        Err(error) => {
            let detail = format!("{} could not be written: {error}.", path.display());
            Step::failed("capture", Failure::new(Code::NoSpace).with_detail(detail))
        }
    }
}
