//! What people are told when every way to a file was tried.

use std::time::Duration;

use savethat_words::say;

use crate::{
    failure::{Code, Failure},
    fetch::Refusal,
};

/// What went wrong on each try.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    refused: u32,
    unreachable: u32,
    missing: u32,
    broken: u32,
    retry_after: Option<Duration>,
    /// The last of each, for the log.
    last: Option<String>,
}

impl Tally {
    /// An address gave no bytes.
    pub(super) fn refusal(&mut self, refusal: &Refusal) {
        match refusal {
            refusal if refusal.is_refused() => self.refused += 1,
            Refusal::Network(_) | Refusal::Status(500.., _) => self.unreachable += 1,
            Refusal::Status(404 | 410, _) => self.missing += 1,
            _ => self.broken += 1,
        }
        if let Refusal::Status(_, Some(after)) = refusal {
            self.retry_after = Some(*after);
        }
        self.last = Some(format!("{refusal:?}"));
    }

    /// Bytes came, and were cut or not what they should be.
    pub(super) fn broken(&mut self, why: impl Into<String>) {
        self.broken += 1;
        self.last = Some(why.into());
    }

    /// The line went silent before any byte.
    pub(super) fn silent(&mut self) {
        self.unreachable += 1;
        self.last = Some("no byte in time".to_owned());
    }

    /// The last thing that went wrong, for the log.
    pub(super) fn last(&self) -> &str {
        self.last.as_deref().unwrap_or("nothing to try")
    }

    /// Broken bytes outweigh a file that is not there, that a refusal, and a refusal the network: the worst that was seen of the file itself is
    /// what is said of it.
    pub(super) fn verdict(&self) -> Failure {
        let failure = if self.broken > 0 {
            Failure::new(Code::MediaBroken)
        } else if self.missing > 0 {
            Failure::new(Code::MediaBroken)
                .with_detail(say::reason_file_missing())
                .with_hint(say::reason_file_missing_hint())
        } else if self.refused > 0 {
            Failure::new(Code::SiteRefused).with_detail(say::reason_file_refused())
        } else if self.unreachable > 0 {
            Failure::new(Code::SiteUnreachable).with_detail(say::reason_file_unreachable())
        } else {
            Failure::new(Code::MediaBroken)
        };
        let failure = failure.with_source(std::io::Error::other(self.last().to_owned()));
        match self.retry_after {
            Some(after) => failure.with_retry_after(after),
            None => failure,
        }
    }
}
