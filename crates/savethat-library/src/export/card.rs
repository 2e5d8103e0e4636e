//! A post as it is shown.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use savethat_words::Tongue;
use serde::Serialize;

use crate::{record::Record, thumb::Thumbs};

/// In a part of a path: everything that could end it or begin something else.
const PART: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A post as it is shown. Paths begin at the folder of the copy and are fit for an address.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Card {
    pub handle: String,
    pub name: String,
    /// `story`, `video` or `photos`.
    pub kind: &'static str,
    /// `2026-11-22`, in UTC.
    pub day: String,
    pub caption: String,
    /// Its address on the site; empty where it is none of the web.
    pub link: String,
    /// Empty where there is none.
    pub small: String,
    pub files: Vec<String>,
}

impl Card {
    pub(super) fn of(record: &Record, small: bool) -> Self {
        let thumb = Thumbs::new("thumbs".into()).path(&record.source, &record.id).filter(|_| small);
        let web = |link: &String| link.starts_with("https://");
        Self {
            handle: record.handle.clone(),
            name: record.name.clone(),
            kind: record.kind.as_str(),
            day: record.posted.strftime("%Y-%m-%d").to_string(),
            caption: record.caption.clone(),
            link: Some(record.link.clone()).filter(web).unwrap_or_default(),
            small: thumb.map(|path| address(&path.to_string_lossy().replace('\\', "/"))).unwrap_or_default(),
            files: record.files.iter().map(|file| address(&format!("files/{}", file.path))).collect(),
        }
    }

    /// What it is, in a word.
    pub(super) fn word(&self, tongue: &Tongue) -> String {
        match self.kind {
            "story" => tongue.exported_a_story(),
            "photos" => tongue.exported_some_photos(),
            _ => tongue.exported_a_video(),
        }
    }
}

fn address(path: &str) -> String {
    path.split('/').map(|part| utf8_percent_encode(part, PART).to_string()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_fit_for_an_address() {
        assert_eq!(address("files/a b/50%#1?.mp4"), "files/a%20b/50%25%231%3F.mp4");
        assert_eq!(address("files/\"><script>/é.jpg"), "files/%22%3E%3Cscript%3E/%C3%A9.jpg");
    }
}
