//! What every page has: head, field, failure, foot.

use jiff::Timestamp;
use savethat_words::Tongue;

use super::href;
use crate::{
    assets,
    canary::Line,
    headers::RequestId,
    place::{Place, There},
    problem::Problem,
};

/// For whom a page is written, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader {
    pub(crate) t: Tongue,
    pub(crate) now: Timestamp,
}

/// The parts of a page around its result.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// Where it is, for a page that may be found; its other languages are offered.
    pub(crate) place: Option<Place>,
    /// What it speaks.
    pub(crate) t: Tongue,
    pub(crate) title: String,
    /// The first page, with nothing asked yet: may be found by search engines, and the cursor waits in the field.
    pub(crate) bare: bool,
    /// What a search engine shows of it.
    pub(crate) about: String,
    /// A page of words: guides, questions, help.
    pub(crate) words: bool,
    /// A page of the owner's: library, watches, signing in.
    pub(crate) owned: bool,
    /// This server has a library.
    pub(crate) library: bool,
    /// A page of words that search engines need not know.
    pub(crate) unlisted: bool,
    /// The page's own address, where it has a better one than it was asked under: there a reload finds the same save.
    pub(crate) here: Option<String>,
    /// Where the page goes on by itself after two seconds, without scripts.
    pub(crate) refresh: Option<String>,
    pub(crate) field: String,
    pub(crate) failure: Option<Told>,
    /// The app whose own browser shows this page: such browsers keep no files.
    pub(crate) inside: Option<&'static str>,
    /// Whether the site works, where that is known and belongs on this page.
    pub(crate) site: Option<Line>,
    /// For the ticking clocks: a phone's own may be wrong.
    pub(crate) now: Timestamp,
    pub(crate) style: &'static str,
    /// Of the pages of words alone, so that the first page does not carry it.
    pub(crate) guide_style: &'static str,
    /// Of the owner's pages alone.
    pub(crate) library_style: &'static str,
    pub(crate) script: &'static str,
    pub(crate) icon: &'static str,
    /// What iPhones put on the home screen.
    pub(crate) touch: &'static str,
    pub(crate) version: &'static str,
}

impl Frame {
    pub(crate) fn new(version: &'static str, Reader { t, now }: Reader) -> Self {
        Self {
            place: None,
            t,
            title: t.title(),
            bare: false,
            about: t.about(),
            words: false,
            owned: false,
            library: false,
            unlisted: false,
            here: None,
            refresh: None,
            field: String::new(),
            failure: None,
            inside: None,
            site: None,
            now,
            style: &assets::STYLE,
            guide_style: &assets::GUIDE_STYLE,
            library_style: &assets::LIBRARY_STYLE,
            script: &assets::SCRIPT,
            icon: &assets::ICON,
            touch: assets::TOUCH.path(),
            version,
        }
    }

    /// For whom it is.
    pub(crate) fn reader(&self) -> Reader {
        Reader { t: self.t, now: self.now }
    }

    /// The same page in the other languages. A result is found again there, by the address that it has.
    pub(crate) fn elsewhere(&self) -> Vec<There> {
        let root = self.t.root();
        let here = self.here.as_deref().map(|here| here.strip_prefix(&root).unwrap_or(here));
        self.place.as_ref().map(|place| place.elsewhere(here.unwrap_or(&place.path))).unwrap_or_default()
    }

    /// May be found by search engines: nothing that somebody looked for.
    pub(crate) fn listed(&self) -> bool {
        self.bare || (self.words && !self.unlisted)
    }
}

/// A failure in the words of the page.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) sentence: String,
    pub(crate) hint: String,
    pub(crate) code: &'static str,
    pub(crate) request_id: Option<String>,
    /// Where another try starts, where one can help.
    pub(crate) retry: Option<String>,
}

impl Told {
    pub(crate) fn of(t: Tongue, problem: &Problem, link: Option<&str>, id: Option<&RequestId>) -> Self {
        let link = link.filter(|link| !link.is_empty() && problem.retryable());
        Self {
            sentence: problem.detail().to(t),
            hint: problem.hint().to(t),
            code: problem.code(),
            request_id: id.map(|id| id.0.clone()),
            retry: link.map(|link| href::save(t, link, Default::default(), None)),
        }
    }
}
