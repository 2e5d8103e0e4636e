//! The only place that writes: data to standard output, everything else to standard error.

use std::{
    error::Error,
    io::{ErrorKind, Write},
};

use anyhow::Result;
use savethat::failure::{Code, Failure};
use savethat_library::store::StoreError;
use savethat_words::{Said, say};

use crate::{
    logs,
    shown::plain,
    status::{Status, Usage},
    tongue::words,
};

/// One line of data.
///
/// A reader that has seen enough (`| head`) is no error: the rest is still saved.
///
/// # Errors
/// `no_space` when the line could not be written: a script must not take silence for success.
pub(crate) fn data(line: &str) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    match writeln!(stdout, "{line}").and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::new(Code::NoSpace).with_detail(say::command_no_output()).with_source(error).into())
        }
        _ => Ok(()),
    }
}

/// One line for people. Nobody is there to be told when it cannot be written.
///
/// Where standard error is a log of documents it becomes one, in English like all of the log.
pub(crate) fn say(said: &Said) {
    lines(std::slice::from_ref(said));
}

/// Several lines that belong together, likewise.
pub(crate) fn lines(said: &[Said]) {
    let put = |words: fn(&Said) -> String| plain(&said.iter().map(words).collect::<Vec<_>>().join("\n"));
    match logs::format() {
        logs::Format::Human => drawn(&put(words)),
        logs::Format::Json => {
            write(&format!("{}\n", logs::document("INFO", &put(ToString::to_string))));
        }
    }
}

/// Lines for people that are no words, such as a picture made of letters, as they are.
pub(crate) fn drawn(lines: &str) {
    write(&format!("{lines}\n"));
}

fn write(text: &str) {
    let _nobody_listens = std::io::stderr().lock().write_all(text.as_bytes());
}

/// The sentence and the next step; `about` names the link where there are several. The chain goes to the log.
pub(crate) fn failure(failure: &Failure, about: Option<&Said>) {
    let mut said = vec![say::command_failed(failure.detail()), say::command_hint(failure.hint())];
    let wait = failure.retry_after().map(|seconds| say::command_retry_after(seconds.to_string()));
    said.extend(wait);
    said.extend(about.cloned().map(say::command_link));
    lines(&said);
    let site = failure.site().map(|site| format!("{} {}", site.code, site.message)).unwrap_or_default();
    tracing::debug!(code = failure.code().as_str(), site, chain = chain(failure), "failed");
}

/// What ended a whole command.
pub(crate) fn error(error: &anyhow::Error) -> Status {
    if let Some(found) = error.downcast_ref::<Failure>() {
        failure(found, None);
        Status::from(found)
    } else {
        say(&say::command_failed(sentence(error)));
        tracing::debug!(chain = chain(error.as_ref()), "ended");
        if error.is::<Usage>() { Status::USAGE } else { Status::OTHER }
    }
}

/// What an error says to people: its outermost sentence.
pub(crate) fn sentence(error: &anyhow::Error) -> Said {
    let usage = error.downcast_ref::<Usage>().map(|Usage(sentence)| sentence);
    let said = usage.or_else(|| error.downcast_ref::<Said>());
    let stored = || error.downcast_ref::<StoreError>().map(StoreError::said);
    said.cloned().or_else(stored).unwrap_or_else(|| error.to_string().into())
}

fn chain(error: &(dyn Error + 'static)) -> String {
    let mut below = Vec::new();
    let mut next = error.source();
    while let Some(error) = next {
        below.push(error.to_string());
        next = error.source();
    }
    below.join(": ")
}
