//! The languages, and which of them somebody reads.

use std::{fmt, str::FromStr};

use icu_locale_core::LanguageIdentifier;

/// A language, and whether the address of the page says so. Cheap to copy.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tongue {
    index: u8,
    addressed: bool,
}

struct Row {
    tag: &'static str,
    /// Whose numbers and dates. English ones are the international kind: day before month, 24 hours.
    cldr: &'static str,
    /// As its speakers write it.
    name: &'static str,
    right_to_left: bool,
    /// Has the guides.
    guides: bool,
}

const fn row(tag: &'static str, name: &'static str) -> Row {
    Row { tag, cldr: tag, name, right_to_left: false, guides: false }
}

/// In the order in which they are offered.
const ROWS: &[Row] = &[Row { cldr: "en-GB", guides: true, ..row("en", "English") }];

/// Bytes of `Accept-Language` that are looked at: more is no person's list.
const LONGEST: usize = 500;

impl Tongue {
    /// English, where nobody asked for another language.
    pub const ENGLISH: Self = Self { index: 0, addressed: false };

    /// Every language, in the order in which they are offered. English is the first.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..ROWS.len()).map(|index| Self { index: index as u8, addressed: false })
    }

    /// By its tag, in any case: as it stands in an address.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::all().find(|tongue| tongue.tag().eq_ignore_ascii_case(tag))
    }

    /// The best for a list as in `Accept-Language` (RFC 9110, §12.5.4). Of a region that we have not, its language; of equal
    /// weights the first. English where nothing fits, or nothing can be read.
    #[must_use]
    pub fn accepted(list: &str) -> Self {
        let list = list.get(..LONGEST.min(list.len())).unwrap_or_default();
        let mut best = (0, Self::ENGLISH);
        for one in list.split(',') {
            let (range, weight) = one.split_once(';').unwrap_or((one, ""));
            let weight = thousandths(weight);
            let found = if range.trim() == "*" { Some(Self::ENGLISH) } else { Self::of_range(range.trim()) };
            if let Some(found) = found
                && weight > best.0
            {
                best = (weight, found);
            }
        }
        best.1
    }

    /// For a locale as in `LC_ALL` and `LANG` (POSIX.1-2017, §8.2): `pt_BR.UTF-8`, `C`.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        Self::of_range(&name.replace('_', "-"))
    }

    fn of_range(range: &str) -> Option<Self> {
        let range = LanguageIdentifier::from_str(range).ok()?;
        let language = range.language.as_str();
        // The tag of Indonesian until 1989, which old Android phones still send.
        let language = if language == "in" { "id" } else { language };
        Self::all().find(|tongue| tongue.tag().split('-').next() == Some(language))
    }

    fn row(self) -> &'static Row {
        &ROWS[usize::from(self.index)]
    }

    pub(crate) fn index(self) -> usize {
        self.index.into()
    }

    /// BCP 47: `pt-BR`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.row().tag
    }

    pub(crate) fn cldr(self) -> &'static str {
        self.row().cldr
    }

    /// As its speakers write it: `Português (Brasil)`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(self) -> &'static str {
        if self.row().right_to_left { "rtl" } else { "ltr" }
    }

    /// Whether the guides are there in it.
    #[must_use]
    pub fn has_guides(self) -> bool {
        self.row().guides
    }

    /// The same where the address of the page says it, and all addresses on the page are to.
    #[must_use]
    pub fn addressed(self) -> Self {
        Self { addressed: true, ..self }
    }

    /// An address of a page of ours, such as `/guides`, in this language where the address of this page says it: `/es/guides`.
    #[must_use]
    pub fn path(self, path: &str) -> String {
        format!("{}{path}", self.root())
    }

    /// What stands before every address of a page: `/es`, or nothing.
    #[must_use]
    pub fn root(self) -> String {
        if self.addressed { format!("/{}", self.tag()) } else { String::new() }
    }
}

/// English, where nobody has chosen.
impl Default for Tongue {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl fmt::Debug for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tongue({}{})", self.root(), self.tag())
    }
}

/// `q=0.8`, in thousandths. Without a weight all of them; 0, which is a refusal, where it cannot be read.
fn thousandths(weight: &str) -> u16 {
    let weight = weight.trim();
    if weight.is_empty() {
        return 1_000;
    }
    let weight = weight.strip_prefix("q=").or_else(|| weight.strip_prefix("Q="));
    let weight = weight.and_then(|weight| weight.trim().parse::<f32>().ok());
    // Saturates; a NaN becomes 0.
    weight.filter(|weight| (0.0..=1.0).contains(weight)).map_or(0, |weight| (weight * 1_000.0) as u16)
}
