//! One thing that was looked at.

use std::{fmt, time::Duration};

use savethat::failure::Failure;
use savethat_words::{Said, say};

use crate::{
    redact,
    shown::{column, one_line, padded},
    tongue::words,
};

/// One thing that was looked at.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// One word.
    pub name: &'static str,
    /// What came out.
    pub verdict: Verdict,
    /// How long it took, where that means anything.
    pub took: Option<Duration>,
}

/// What came out of a step; sentences are safe to paste.
#[derive(Clone, Debug)]
pub(super) enum Verdict {
    /// It works: what was seen.
    Works(Said),
    /// It does not, and nothing else does instead.
    Failed(Failure),
    /// It does not, but something else does.
    Spare(Failure),
    /// Not looked at: why.
    Skipped(Said),
}

impl Step {
    /// Something that works.
    pub(super) fn said(name: &'static str, sentence: impl Into<Said>) -> Self {
        Self { name, verdict: Verdict::Works(sentence.into()), took: None }
    }

    /// Something that does not.
    pub(super) fn failed(name: &'static str, failure: Failure) -> Self {
        Self { name, verdict: Verdict::Failed(failure), took: None }
    }

    /// Something that does not work, and is not needed.
    pub(super) fn spare(name: &'static str, failure: Failure) -> Self {
        Self { name, verdict: Verdict::Spare(failure), took: None }
    }

    /// Something that was not looked at.
    pub(super) fn skipped(name: &'static str, reason: impl Into<Said>) -> Self {
        Self { name, verdict: Verdict::Skipped(reason.into()), took: None }
    }

    /// What lies at the bottom of a failure, such as what is wrong with a certificate. Addresses of networks are taken out.
    pub(super) fn because(&self) -> Option<String> {
        let (Verdict::Failed(failure) | Verdict::Spare(failure)) = &self.verdict else { return None };
        let first = std::error::Error::source(failure);
        let last = std::iter::successors(first, |error| error.source()).last()?;
        Some(redact::networks(&one_line(&last.to_string())))
    }

    /// And how long it took.
    pub(super) fn in_time(self, took: Duration) -> Self {
        Self { took: Some(took), ..self }
    }
}

/// One line; for what failed a second one with the next step.
impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed =
            |failure: &Failure| format!("{} [{}]", one_line(&words(&failure.detail())), failure.code());
        let (verdict, sentence) = match &self.verdict {
            Verdict::Works(sentence) => (say::doctor_ok(), one_line(&words(sentence))),
            Verdict::Failed(failure) => (say::doctor_failed(), failed(failure)),
            Verdict::Spare(failure) => (say::doctor_spare(), failed(failure)),
            Verdict::Skipped(reason) => (say::doctor_skipped(), one_line(&words(reason))),
        };
        let width =
            column(&[say::doctor_ok(), say::doctor_failed(), say::doctor_spare(), say::doctor_skipped()]);
        let verdict = padded(&words(&verdict), width);
        let took = self.took.map(|took| format!("{} ms", took.as_millis())).unwrap_or_default();
        write!(f, "{verdict}  {:9}  {took:>8}  {sentence}", self.name)?;
        if let Verdict::Failed(failure) | Verdict::Spare(failure) = &self.verdict {
            let site = failure.site().map(|site| say::doctor_site_said(site.code.to_string(), &site.message));
            let because = self.because().map(say::doctor_because);
            let below = because.into_iter().chain(site).chain([say::command_hint(failure.hint())]);
            // Below the sentence.
            let indent = width + 23;
            for said in below {
                write!(f, "\n{:indent$}{}", "", one_line(&words(&said)))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use savethat::failure::Code;

    use super::*;

    #[test]
    fn a_step_is_a_line_that_can_be_pasted() {
        let failure = Failure::new(Code::NotFound).with_site(10_204, "status_deleted\u{1b}[0m");
        let steps = [
            Step::said("dns", "2 addresses").in_time(Duration::from_millis(12)),
            Step::skipped("tls", "no link was given"),
            Step::failed("page", failure),
        ];
        let lines = [
            "ok       dns           12 ms  2 addresses",
            "skipped  tls                  no link was given",
            "FAILED   page                 TikTok says that this post is not there. [not_found]",
            "                              the site said: 10204 status_deleted[0m",
            "                              hint: It was deleted or the link is incomplete. Open it in the app and copy the link again.",
        ];
        assert_eq!(steps.map(|step| step.to_string()).join("\n"), lines.join("\n"));
    }
}
