//! Numbers by the rules of a language.

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_locale_core::Locale;

use crate::Tongue;

/// One for each language, made when it is first wanted.
static FORMATTERS: [OnceLock<Option<DecimalFormatter>>; 16] = [const { OnceLock::new() }; 16];

impl Tongue {
    /// `1,234`, `1.234`, `12,34,567`.
    #[must_use]
    pub fn number(self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// Of a number in tenths: `3.7`, `3,7`.
    #[must_use]
    pub fn tenths(self, tenths: i64) -> String {
        let mut number = Decimal::from(tenths);
        number.multiply_pow10(-1);
        self.decimal(&number)
    }

    fn decimal(self, number: &Decimal) -> String {
        let formatter = FORMATTERS[self.index()].get_or_init(|| {
            let locale = self.cldr().parse::<Locale>().ok()?;
            DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()
        });
        match formatter {
            Some(formatter) => formatter.format(number).to_string(),
            None => number.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("en", "1,234,567", "3.7")]
    #[case("de", "1.234.567", "3,7")]
    #[case("hi", "12,34,567", "3.7")]
    #[case("ru", "1\u{a0}234\u{a0}567", "3,7")]
    fn numbers_are_written_as_there(#[case] tag: &str, #[case] whole: &str, #[case] tenths: &str) {
        let tongue = Tongue::of_tag(tag).expect("it is spoken");
        assert_eq!((tongue.number(1_234_567), tongue.tenths(37)), (whole.to_owned(), tenths.to_owned()));
    }
}
