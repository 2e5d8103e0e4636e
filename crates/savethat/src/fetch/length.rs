//! `Content-Range`, read to the letter of RFC 9110 §14.4.

/// `bytes FIRST-LAST/TOTAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentRange {
    /// The first byte of the part.
    pub first: u64,
    /// The last byte of the part, inclusive.
    pub last: u64,
    /// The length of the whole; `None` for `*`.
    pub total: Option<u64>,
}

impl ContentRange {
    /// `None` for anything malformed: last before first, last at or after the total, other units, signs or spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (range, total) = bytes_unit(text)?.split_once('/')?;
        let (first, last) = range.split_once('-')?;
        let (first, last) = (number(first)?, number(last)?);
        let total = if total == "*" { None } else { Some(number(total)?) };
        let sound = first <= last && last < u64::MAX && total.is_none_or(|total| last < total);
        sound.then_some(Self { first, last, total })
    }

    /// The length in the `bytes */TOTAL` of a 416.
    #[must_use]
    pub fn unsatisfied(text: &str) -> Option<u64> {
        number(bytes_unit(text)?.strip_prefix("*/")?)
    }
}

/// What follows the unit. Range units are compared without regard to case (RFC 9110 §14.1).
fn bytes_unit(text: &str) -> Option<&str> {
    let (unit, rest) = text.trim().split_once(' ')?;
    unit.eq_ignore_ascii_case("bytes").then_some(rest)
}

/// Digits only: `u64::from_str` would take a plus sign.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("bytes 0-9/10", Some((0, 9, Some(10))))]
    #[case("Bytes 3-9/10", Some((3, 9, Some(10))))]
    #[case("bytes 3-9/*", Some((3, 9, None)))]
    #[case("bytes 9-3/10", None)]
    #[case("bytes 3-10/10", None)]
    #[case("bytes */10", None)]
    #[case("bytes +3-9/10", None)]
    #[case("bytes 3-9", None)]
    #[case("lines 3-9/10", None)]
    #[case("bytes 0-18446744073709551615/*", None)]
    #[case("bytes 0-99999999999999999999/*", None)]
    #[case("", None)]
    fn only_a_sound_range_is_read(#[case] text: &str, #[case] expected: Option<(u64, u64, Option<u64>)>) {
        let parsed = ContentRange::parse(text).map(|range| (range.first, range.last, range.total));
        assert_eq!(parsed, expected);
    }

    #[test]
    fn a_416_may_name_the_length() {
        assert_eq!(ContentRange::unsatisfied("bytes */47"), Some(47));
        assert_eq!(ContentRange::unsatisfied("bytes 1-2/47"), None);
    }
}
