//! What happened to each link, told as it happens, and the exit status of it all.

use std::path::PathBuf;

use anyhow::Result;
use savethat::{failure::Failure, media, post::Post, sink::Saved};
use savethat_words::{Said, say};
use serde_json::{Value, json};

use crate::{input::Asked, output, shown, status::Status, tongue::tongue};

/// More links of one text are counted, not named.
const NAMED: usize = 3;

/// What ended a whole run before any link was asked for, as the one document that `--json` promises.
pub(crate) fn ended(error: &anyhow::Error) -> Result<()> {
    let Some(failure) = error.downcast_ref::<Failure>() else { return Ok(()) };
    output::data(&json!({ "link": "", "failure": failure.document(tongue()) }).to_string())
}

/// Tells of links and posts.
#[derive(Debug)]
pub(crate) struct Report {
    json: bool,
    quiet: bool,
    /// Several links were given, so that a failure has to say whose it is.
    several: bool,
    first: Option<Status>,
    /// The archive that was printed last.
    last: Option<PathBuf>,
}

impl Report {
    /// Of `links` links.
    pub(crate) fn new(json: bool, quiet: bool, links: usize) -> Self {
        Self { json, quiet, several: links > 1, first: None, last: None }
    }

    /// That of the first failure, after all have been tried.
    pub(crate) fn status(&self) -> Status {
        self.first.unwrap_or(Status::OK)
    }

    /// The other links of a text.
    pub(crate) fn others(&self, asked: &Asked) {
        if self.quiet || asked.others.is_empty() {
            return;
        }
        let named =
            asked.others.iter().take(NAMED).map(|link| shown::one_line(link)).collect::<Vec<_>>().join(" ");
        let rest = asked.others.len().saturating_sub(NAMED);
        output::say(&match rest {
            0 => say::command_others(named),
            rest => say::command_others_more(rest, named),
        });
    }

    /// A link, or a whole post, that could not be had.
    pub(crate) fn failed(&mut self, link: &str, failure: &Failure) -> Result<()> {
        let about = (self.several && !link.is_empty()).then(|| Said::from(shown::one_line(link)));
        self.count(failure, about.as_ref());
        if self.json {
            output::data(&json!({ "link": link, "failure": failure.document(tongue()) }).to_string())?;
        }
        Ok(())
    }

    /// A post that was saved in an earlier run, and not asked for again.
    pub(crate) fn archived(&self, link: &str, id: &str) -> Result<()> {
        if !self.quiet {
            output::say(&say::command_archived(shown::one_line(link)));
        }
        if self.json {
            output::data(&json!({ "link": link, "id": id, "archived": true }).to_string())?;
        }
        Ok(())
    }

    /// A post that was looked up and not saved.
    pub(crate) fn found(&self, post: &Post) -> Result<()> {
        if self.json {
            output::data(&media::document(post, "").to_string())
        } else {
            output::data(&shown::post(post))
        }
    }

    /// A post that was saved, at least in part. The status is the first missing file's, if any.
    pub(crate) fn saved(&mut self, post: &Post, results: &[(u32, Result<Saved, Failure>)]) -> Result<()> {
        let failures: Vec<_> =
            results.iter().filter_map(|(n, result)| Some((*n, result.as_ref().err()?))).collect();
        let saved: Vec<_> = results.iter().filter_map(|(_, result)| result.as_ref().ok()).collect();
        if let (true, Some((_, failure))) = (saved.is_empty(), failures.first()) {
            return self.failed(&post.link, failure);
        }
        for (n, failure) in &failures {
            let about = match n {
                0 => say::command_link_beside(&post.link),
                n => say::command_link_file(&post.link, *n, post.media.len()),
            };
            self.count(failure, Some(&about));
        }
        for saved in saved.iter().filter(|saved| saved.proof.watermarked && !self.quiet) {
            let path = shown::one_line(&saved.path.to_string_lossy());
            output::say(&say::command_watermark(path));
        }
        if self.json {
            return output::data(&document(post, &saved, &failures).to_string());
        }
        for saved in saved {
            // Every file of an archive is at the same place, which is named once.
            if saved.entry.is_none() || self.last.as_ref() != Some(&saved.path) {
                output::data(&saved.path.to_string_lossy())?;
            }
            self.last = saved.entry.is_some().then(|| saved.path.clone());
        }
        Ok(())
    }

    fn count(&mut self, failure: &Failure, about: Option<&Said>) {
        output::failure(failure, about);
        self.first.get_or_insert_with(|| Status::from(failure));
    }
}

fn document(post: &Post, saved: &[&Saved], failures: &[(u32, &Failure)]) -> Value {
    let mut document = media::document(post, "");
    document["saved"] = saved
        .iter()
        .map(|saved| {
            let mut file = json!({
                "n": saved.n,
                "path": saved.path.to_string_lossy(),
                "sha256": saved.proof.sha256,
                "bytes": saved.proof.bytes,
                "already": saved.already,
                "watermarked": saved.proof.watermarked,
            });
            if let Some(entry) = &saved.entry {
                file["entry"] = entry.as_str().into();
            }
            file
        })
        .collect();
    if !failures.is_empty() {
        document["failures"] = failures
            .iter()
            .map(|(n, failure)| {
                let mut document = failure.document(tongue());
                document["n"] = (*n).into();
                document
            })
            .collect();
    }
    document
}
