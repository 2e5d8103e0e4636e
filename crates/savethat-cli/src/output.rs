//! The only place that writes: data to standard output, everything else to standard error.

use std::{
    error::Error,
    io::{ErrorKind, Write},
};

use anyhow::Result;
use savethat::failure::{Code, Failure};

use crate::{
    logs,
    shown::plain,
    status::{Status, Usage},
    tongue::tongue,
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
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::new(Code::NoSpace)
            .with_detail("The result could not be written to standard output.")
            .with_source(error)
            .into()),
        _ => Ok(()),
    }
}

/// One line for people, or a document where standard error is a log of documents. Nobody is there to be told when it cannot
/// be written.
pub(crate) fn say(line: &str) {
    let line = match logs::format() {
        logs::Format::Human => format!("{line}\n"),
        logs::Format::Json => format!("{}\n", logs::document("INFO", line)),
    };
    let _nobody_listens = std::io::stderr().lock().write_all(line.as_bytes());
}

/// The sentence and the next step; `about` names the link where there are several. The chain goes to the log.
pub(crate) fn failure(failure: &Failure, about: Option<&str>) {
    let mut text = format!(
        "savethat: {}\nhint: {}",
        plain(&failure.detail().to(tongue())),
        plain(&failure.hint().to(tongue()))
    );
    if let Some(seconds) = failure.retry_after() {
        text.push_str(&format!("\nretry after: {seconds} s"));
    }
    if let Some(link) = about.filter(|link| !link.is_empty()) {
        text.push_str(&format!("\nlink: {}", plain(link)));
    }
    say(&text);
    let site = failure.site().map(|site| format!("{} {}", site.code, site.message)).unwrap_or_default();
    tracing::debug!(code = failure.code().as_str(), site, chain = chain(failure), "failed");
}

/// What ended a whole command.
pub(crate) fn error(error: &anyhow::Error) -> Status {
    if let Some(found) = error.downcast_ref::<Failure>() {
        failure(found, None);
        Status::from(found)
    } else {
        say(&format!("savethat: {}", plain(&error.to_string())));
        tracing::debug!(chain = chain(error.as_ref()), "ended");
        if error.is::<Usage>() { Status::USAGE } else { Status::OTHER }
    }
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
