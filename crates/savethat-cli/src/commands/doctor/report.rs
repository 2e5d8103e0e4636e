//! What the doctor saw, line by line as it is seen, or as one document at the end.

use anyhow::Result;
use serde_json::{Value, json};

use super::step::{Step, Verdict};
use crate::{
    output,
    shown::one_line,
    status::Status,
    tongue::{tongue, words},
};

/// Tells steps.
#[derive(Debug)]
pub(super) struct Report {
    json: bool,
    steps: Vec<Value>,
    first: Option<Status>,
}

impl Report {
    pub(super) fn new(json: bool) -> Self {
        Self { json, steps: Vec::new(), first: None }
    }

    /// Takes the next step.
    pub(super) fn tell(&mut self, step: &Step) -> Result<()> {
        if let Verdict::Failed(failure) = &step.verdict {
            self.first.get_or_insert_with(|| Status::from(failure));
        }
        if self.json {
            self.steps.push(document(step));
            return Ok(());
        }
        output::data(&step.to_string())
    }

    /// The last word: the exit status is that of the first failure.
    pub(super) fn end(self) -> Result<Status> {
        let status = self.first.unwrap_or(Status::OK);
        if self.json {
            let document = json!({
                "version": env!("CARGO_PKG_VERSION"),
                "os": std::env::consts::OS,
                "works": status == Status::OK,
                "steps": self.steps,
            });
            output::data(&document.to_string())?;
        }
        Ok(status)
    }
}

/// A step of `--json`: `verdict` is `ok`, `failed`, `spare` (fails, but something else works) or `skipped`.
fn document(step: &Step) -> Value {
    let (verdict, sentence) = match &step.verdict {
        Verdict::Works(sentence) => ("ok", words(sentence)),
        Verdict::Failed(failure) => ("failed", words(&failure.detail())),
        Verdict::Spare(failure) => ("spare", words(&failure.detail())),
        Verdict::Skipped(reason) => ("skipped", words(reason)),
    };
    let mut document = json!({
        "name": step.name,
        "verdict": verdict,
        "sentence": one_line(&sentence),
        "ms": step.took.map(|took| took.as_millis()),
    });
    if let Verdict::Failed(failure) | Verdict::Spare(failure) = &step.verdict {
        document["failure"] = failure.document(tongue());
        document["because"] = step.because().into();
    }
    document
}
