//! Captions: a subtitle file of the site, read into cues and written as WebVTT and as SubRip.
//!
//! The site has two forms: WebVTT, and its own JSON (`creator_caption`, second-hand, 2026). Which one a file is, its
//! first character says and not its label.

mod markup;
mod spoken;
mod webvtt;

use std::{borrow::Cow, fmt};

use savethat_words::{Said, say};

use crate::failure::{Code, Failure};

/// Bytes of the largest file that is read. Ten minutes of speech are about 20 KB.
pub const LARGEST: usize = 8 << 20;

/// 100 hours in milliseconds, exclusive: no cue reaches so far, and both forms show hours with two digits.
const LATEST: u64 = 100 * 3_600_000;

/// Words and when they are shown, ordered by their beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Captions {
    cues: Vec<Cue>,
    /// The file as it came, where it was sound WebVTT: with its styles, regions and notes.
    original: Option<String>,
}

/// Some words and when they are shown. Cues may overlap, and may last no time at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// Milliseconds, inclusive.
    pub start: u64,
    /// Milliseconds, exclusive, never before `start`.
    pub end: u64,
    /// Where WebVTT puts it on the picture, such as `line:0 align:start`; empty where nothing was said.
    pub settings: String,
    /// As WebVTT writes it: tags, entities, lines parted by `\n`. No line is blank, none holds `-->`.
    pub text: String,
}

/// Why a file gives no captions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// More than [`LARGEST`] bytes.
    TooLarge,
    /// Neither WebVTT nor the site's JSON: HTML, say.
    NotCaptions,
    /// Of a right kind, and without one word.
    Silent,
}

impl Captions {
    /// Reads WebVTT or the site's JSON. Bytes that are not UTF-8 become U+FFFD, as WebVTT asks of its readers; a cue
    /// that cannot be read is left out, and what stands behind it is still read.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > LARGEST {
            return Err(Unreadable::TooLarge);
        }
        let text = String::from_utf8_lossy(bytes);
        let plain = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let (mut cues, sound) = match plain.trim_start().strip_prefix('{') {
            Some(_) => (spoken::read(plain).ok_or(Unreadable::NotCaptions)?, false),
            None => webvtt::read(plain).ok_or(Unreadable::NotCaptions)?,
        };
        // Tags alone are no words.
        cues.retain(|cue| !markup::plain(&cue.text).is_empty());
        if cues.is_empty() {
            return Err(Unreadable::Silent);
        }
        cues.sort_by_key(|cue| cue.start);
        Ok(Self { cues, original: sound.then(|| text.into_owned()) })
    }

    /// In the order of their beginnings; never empty.
    #[must_use]
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }

    /// As WebVTT. A file that came as WebVTT, every cue of it readable, stays as it is.
    #[must_use]
    pub fn vtt(&self) -> String {
        if let Some(original) = &self.original {
            return original.clone();
        }
        let mut text = "WEBVTT\n".to_owned();
        for cue in &self.cues {
            let space = if cue.settings.is_empty() { "" } else { " " };
            text.push_str(&format!(
                "\n{} --> {}{space}{}\n{}\n",
                time(cue.start, '.'),
                time(cue.end, '.'),
                cue.settings,
                cue.text
            ));
        }
        text
    }

    /// As SubRip: of the tags only `<i>`, `<b>` and `<u>` stay, entities become what they stand for, and an arrow in
    /// the words (`-->`), which ends a cue for some players, becomes `→`.
    #[must_use]
    pub fn srt(&self) -> String {
        let mut text = String::new();
        for (n, cue) in (1_u64..).zip(&self.cues) {
            let (start, end, words) = (time(cue.start, ','), time(cue.end, ','), markup::plain(&cue.text));
            text.push_str(&format!("{n}\n{start} --> {end}\n{words}\n\n"));
        }
        text
    }
}

impl Unreadable {
    /// A sentence for people.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::TooLarge => say::captions_too_large(),
            Self::NotCaptions => say::captions_none(),
            Self::Silent => say::captions_silent(),
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Unreadable {}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        Self::new(Code::MediaBroken).with_detail(unreadable.said())
    }
}

/// `01:02:03.004`, with this mark before the thousandths.
fn time(ms: u64, mark: char) -> String {
    let (s, m, h) = (ms / 1_000 % 60, ms / 60_000 % 60, ms / 3_600_000);
    format!("{h:02}:{m:02}:{s:02}{mark}{:03}", ms % 1_000)
}

/// Words of one cue, line by line, without blank lines and what no player shows.
fn lines(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(visible).filter(|line| !line.trim().is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Without control characters.
fn visible(line: &str) -> Cow<'_, str> {
    if line.contains(char::is_control) {
        line.chars().filter(|char| *char == '\t' || !char.is_control()).collect::<String>().into()
    } else {
        line.into()
    }
}

#[cfg(test)]
mod tests;
