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
const ROWS: &[Row] = &[
    Row { cldr: "en-GB", guides: true, ..row("en", "English") },
    Row { guides: true, ..row("es", "Español") },
    Row { guides: true, ..row("pt-BR", "Português (Brasil)") },
    row("fr", "Français"),
    row("de", "Deutsch"),
    Row { guides: true, ..row("id", "Bahasa Indonesia") },
    row("vi", "Tiếng Việt"),
    row("tr", "Türkçe"),
    Row { right_to_left: true, ..row("ar", "العربية") },
    row("ja", "日本語"),
    row("hi", "हिन्दी"),
    row("ru", "Русский"),
];

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

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("", "en")]
    #[case("es", "es")]
    #[case("es-419,es;q=0.9,en;q=0.8", "es")]
    #[case("pt-PT", "pt-BR")]
    #[case("in-ID", "id")]
    #[case("zh-CN,zh;q=0.9,ja;q=0.3,en;q=0.2", "ja")]
    #[case("en;q=0.5, fr;q=0.9", "fr")]
    #[case("fr;q=0.5, de;q=0.5", "fr")]
    #[case("fr;q=0, *", "en")]
    #[case("fr;q=2, ru;q=0.1", "ru")]
    #[case("fr;q=NaN, hi;q=0.001", "hi")]
    #[case("AR-eg", "ar")]
    #[case("tlh", "en")]
    #[case("<script>,'; drop table,../..,\u{0}", "en")]
    #[case(",,,;;;q=,=,", "en")]
    fn the_best_that_is_spoken(#[case] list: &str, #[case] tag: &str) {
        assert_eq!(Tongue::accepted(list).tag(), tag);
    }

    #[test]
    fn a_list_without_end_is_not_read_to_its_end() {
        let list = "tlh,".repeat(100_000) + "es";
        assert_eq!(Tongue::accepted(&list).tag(), "en");
        // Cut within a letter of several bytes, it is no list.
        assert_eq!(Tongue::accepted(&"é".repeat(LONGEST)).tag(), "en");
    }

    #[rstest]
    #[case("pt_BR.UTF-8", Some("pt-BR"))]
    #[case("de_AT@euro", Some("de"))]
    #[case("ja", Some("ja"))]
    #[case("C", None)]
    #[case("POSIX", None)]
    #[case("../../etc/passwd", None)]
    fn the_locale_of_a_terminal(#[case] locale: &str, #[case] tag: Option<&str>) {
        assert_eq!(Tongue::of_locale(locale).map(Tongue::tag), tag);
    }

    #[test]
    fn an_address_says_its_language_or_not() {
        let spanish = Tongue::of_tag("ES").expect("it is spoken");
        assert_eq!(
            (spanish.path("/guides"), spanish.addressed().path("/guides")),
            ("/guides".into(), "/es/guides".into())
        );
        assert_eq!(Tongue::of_tag("es-"), None);
        assert_eq!(Tongue::all().filter(|tongue| tongue.direction() == "rtl").count(), 1);
    }
}
