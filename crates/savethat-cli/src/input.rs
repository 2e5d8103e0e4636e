//! The links that were given: as arguments, in a file, on standard input.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, Read},
    path::PathBuf,
};

use anyhow::Result;
use clap::Args;
use savethat::{
    failure::{Code, Failure},
    save::Saver,
    source::Link,
};
use savethat_words::say;

use crate::{shown, status::Usage};

/// More than this is no list of links; 16 MiB are 100,000 of the longest.
const MOST: u64 = 16 << 20;

/// Links, wherever they come from.
#[derive(Args, Debug)]
pub(crate) struct Input {
    /// A link, any text with a link in it, @name, or the bare id of a post
    #[arg(value_name = "LINK", required_unless_present = "file")]
    pub links: Vec<OsString>,

    /// Read more links from this file, one a line; - is standard input; lines that begin with # are comments
    #[arg(short = 'a', long = "from", value_name = "FILE")]
    pub file: Option<PathBuf>,
}

impl Input {
    /// Each text that may hold a link, in order, without blank ones. Bytes that are not UTF-8 are tolerated: a list
    /// may come from anywhere, and no link has any.
    ///
    /// # Errors
    /// [`Usage`] when the file cannot be read; `not_a_link` when it is too large to be a list.
    pub(crate) fn texts(&self) -> Result<Vec<String>> {
        let mut texts: Vec<String> =
            self.links.iter().map(|link| link.to_string_lossy().into_owned()).collect();
        if let Some(path) = &self.file {
            let bytes = read(path).map_err(|error| {
                Usage(say::command_cannot_read(path.display().to_string(), error.to_string()))
            })?;
            if bytes.len() as u64 > MOST {
                return Err(Failure::new(Code::NotALink).with_detail(say::command_list_too_large()).into());
            }
            let text = String::from_utf8_lossy(&bytes);
            let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
            // In a list only: a text that was typed or pasted as an argument may well begin with a hashtag.
            texts.extend(text.lines().filter(|line| !line.trim_start().starts_with('#')).map(str::to_owned));
        }
        texts.retain(|text| !text.trim().is_empty());
        Ok(texts)
    }
}

fn read(path: &PathBuf) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(MOST + 1).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// One text, judged.
#[derive(Debug)]
pub(crate) struct Asked {
    /// For people and `--json`, without the sharer's traces.
    pub shown: String,
    /// What it names.
    pub link: Result<Link, Failure>,
    /// The other links in the text, which are not followed.
    pub others: Vec<String>,
}

/// Judges all texts; sends nothing. Where none of them holds a link, that is one failure and not one for each line.
pub(crate) fn judge(saver: &Saver, texts: &[String]) -> Vec<Asked> {
    let asked: Vec<Asked> = texts.iter().map(|text| judge_one(saver, text)).collect();
    let no_link = |asked: &Asked| matches!(&asked.link, Err(failure) if failure.code() == Code::NotALink);
    if asked.iter().all(no_link) {
        let shown = asked.into_iter().next().map(|asked| asked.shown).unwrap_or_default();
        return vec![Asked { shown, link: Err(Code::NotALink.into()), others: Vec::new() }];
    }
    asked
}

fn judge_one(saver: &Saver, text: &str) -> Asked {
    match saver.judge(text) {
        Ok(judged) => {
            Asked { shown: shown::link(&judged.link), link: Ok(judged.link), others: judged.others }
        }
        Err(failure) => Asked { shown: shown::text(text), link: Err(failure), others: Vec::new() },
    }
}
