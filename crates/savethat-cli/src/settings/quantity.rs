//! Sizes and times, as people write them.

use std::time::Duration;

use savethat_words::{Said, say};

const SIZES: [(&str, u64); 9] = [
    ("TiB", 1 << 40),
    ("TB", 1_000_000_000_000),
    ("GiB", 1 << 30),
    ("GB", 1_000_000_000),
    ("MiB", 1 << 20),
    ("MB", 1_000_000),
    ("KiB", 1 << 10),
    ("kB", 1_000),
    ("B", 1),
];

const TIMES: [(&str, u64); 4] = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];

/// `2GiB`, `500 MB`, `1048576`; the case of the unit does not matter.
pub(crate) fn bytes(text: &str) -> Result<u64, Said> {
    let (number, unit) = split(text);
    let unit = if unit.is_empty() { "B" } else { unit };
    times(number, unit, &SIZES).ok_or_else(say::setting_size)
}

/// `24h`, `1d`, `90min`, `30s`. A bare number is refused: it could mean any of them.
pub(super) fn age(text: &str) -> Result<Duration, Said> {
    let (number, unit) = split(text);
    let unit = if unit == "m" { "min" } else { unit };
    let seconds = times(number, unit, &TIMES).ok_or_else(say::setting_time)?;
    Ok(Duration::from_secs(seconds))
}

/// `92%`, as a part: 0.92.
pub(super) fn part(text: &str) -> Result<f64, Said> {
    let number = text.trim().strip_suffix('%').and_then(|number| number.trim_end().parse::<u8>().ok());
    match number {
        Some(percent @ 1..=100) => Ok(f64::from(percent) / 100.0),
        _ => Err(say::setting_part()),
    }
}

fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    let end = text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
    (&text[..end], text[end..].trim_start())
}

/// `None` also for 0: nothing could ever be saved under such a limit.
fn times(number: &str, unit: &str, units: &[(&str, u64)]) -> Option<u64> {
    let (_, worth) = units.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit))?;
    number.parse::<u64>().ok()?.checked_mul(*worth).filter(|total| *total > 0)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("2GiB", 2_147_483_648)]
    #[case("500 mb", 500_000_000)]
    #[case("1048576", 1_048_576)]
    #[case("7TB", 7_000_000_000_000)]
    fn sizes_are_read(#[case] text: &str, #[case] value: u64) {
        assert_eq!(bytes(text), Ok(value));
    }

    #[rstest]
    #[case("24h", 86_400)]
    #[case("7d", 604_800)]
    #[case("90m", 5_400)]
    #[case("45 s", 45)]
    fn times_are_read(#[case] text: &str, #[case] value: u64) {
        assert_eq!(age(text), Ok(Duration::from_secs(value)));
    }

    #[rstest]
    #[case("")]
    #[case("0")]
    #[case("-1")]
    #[case("GiB")]
    #[case("2 potatoes")]
    #[case("1.5GiB")]
    #[case("99999999999999999999")]
    #[case("20000000TiB")]
    fn what_is_no_size_is_refused(#[case] text: &str) {
        bytes(text).expect_err("no size");
        age(text).expect_err("no time");
    }

    #[rstest]
    #[case("0%")]
    #[case("101%")]
    #[case("92")]
    #[case("0.92")]
    #[case("")]
    fn what_is_no_part_is_refused(#[case] text: &str) {
        part(text).expect_err("no part");
        assert_eq!(part(" 92 %"), Ok(0.92));
    }

    #[test]
    fn a_bare_number_is_no_time() {
        age("30").expect_err("of what?");
    }
}
