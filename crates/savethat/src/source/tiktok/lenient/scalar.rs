//! Texts and numbers.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Visitor};

use super::{Lenient, blank_visits};

/// A text, or a number that was meant as one. Missing, `null` and anything else: empty.
#[derive(Debug, Default)]
pub(in crate::source::tiktok) struct Text<'a>(pub(in crate::source::tiktok) Cow<'a, str>);

impl Text<'_> {
    pub(in crate::source::tiktok) fn as_str(&self) -> &str {
        &self.0
    }

    pub(in crate::source::tiktok) fn some(&self) -> Option<&str> {
        (!self.0.is_empty()).then_some(&self.0)
    }
}

impl Lenient for Text<'_> {
    fn blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Text<'de>;
            blank_visits!(unit seq map);
            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Text::default())
            }
            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Text(number.to_string().into()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(Text(number.to_string().into()))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}

/// A number, or a text of digits, or a yes or no as 1 or 0. A part below one is dropped by [`Number::whole`].
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::source::tiktok) struct Number(Option<f64>, Option<i64>);

impl Number {
    /// `None` where nothing, or nothing that fits, was said.
    pub(in crate::source::tiktok) fn whole(self) -> Option<i64> {
        self.1
    }

    /// As [`Number::whole`], and above zero: the site writes 0 for what it does not know.
    pub(in crate::source::tiktok) fn count(self) -> Option<u64> {
        self.1.filter(|&number| number > 0).and_then(|number| u64::try_from(number).ok())
    }

    /// As [`Number::count`], for pixels.
    pub(in crate::source::tiktok) fn pixels(self) -> Option<u32> {
        self.count().and_then(|number| u32::try_from(number).ok())
    }

    /// Above zero, with its part below one.
    pub(in crate::source::tiktok) fn positive(self) -> Option<f64> {
        self.0.filter(|&number| number > 0.0)
    }

    /// Said, and not zero.
    pub(in crate::source::tiktok) fn yes(self) -> bool {
        self.0.is_some_and(|number| number != 0.0)
    }

    #[expect(clippy::cast_possible_truncation, reason = "checked against the bounds of exact whole numbers")]
    fn float(number: f64) -> Self {
        if !number.is_finite() {
            return Self::default();
        }
        Self(Some(number), (number.abs() < 9e15).then_some(number as i64))
    }

    #[expect(clippy::cast_precision_loss, reason = "the exact number stands beside it")]
    fn int(number: i64) -> Self {
        Self(Some(number as f64), Some(number))
    }

    fn text(text: &str) -> Self {
        let text = text.trim();
        match text.parse::<i64>() {
            Ok(number) => Self::int(number),
            Err(_) if text.eq_ignore_ascii_case("true") => Self::int(1),
            Err(_) if text.eq_ignore_ascii_case("false") => Self::int(0),
            Err(_) if text.len() > 32 => Self::default(),
            Err(_) => text.parse::<f64>().map_or_else(|_| Self::default(), Self::float),
        }
    }
}

impl Lenient for Number {
    fn blank(&self) -> bool {
        self.0.is_none()
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Number;
            blank_visits!(unit seq map);
            fn visit_bool<E>(self, yes: bool) -> Result<Number, E> {
                Ok(Number::int(i64::from(yes)))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
                Ok(Number::int(number))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
                Ok(i64::try_from(number).map_or_else(|_| Number::default(), Number::int))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
                Ok(Number::float(number))
            }
            fn visit_str<E>(self, text: &str) -> Result<Number, E> {
                Ok(Number::text(text))
            }
        }
        deserializer.deserialize_any(Reader)
    }
}
