//! Numbers, times and other people's words, as a person reads them.

use std::time::Duration;

use jiff::Timestamp;
use savethat_words::{Said, Tongue, Value, say};

/// Decimal, as phones and shops count: `3.7 MB`.
pub(crate) fn bytes(t: Tongue, count: u64) -> String {
    const UNITS: [fn(Value) -> Said; 4] = [
        |size| say::size_kilo(size),
        |size| say::size_mega(size),
        |size| say::size_giga(size),
        |size| say::size_tera(size),
    ];
    if count < 1_000 {
        return t.size_bytes(count);
    }
    // Moves up where rounding reaches the next unit: 999,500 bytes are 1 MB.
    let count = u128::from(count);
    let (mut unit, mut scale) = (0, 1_000_u128);
    while unit + 1 < UNITS.len() && count * 2 >= scale * 1_999 {
        unit += 1;
        scale *= 1_000;
    }
    let tenths = (count * 10 + scale / 2) / scale;
    let number = if tenths >= 1_000 || tenths % 10 == 0 {
        Value::from((count + scale / 2) / scale)
    } else {
        Value::Tenths(i64::try_from(tenths).unwrap_or(i64::MAX))
    };
    UNITS[unit](number).to(t)
}

/// `576 × 1024`. Width stands first in every language, also where people read from right to left.
pub(crate) fn pixels(t: Tongue, width: u32, height: u32) -> String {
    let text = format!("{width} × {height}");
    // LRI and PDI (Unicode, UAX 9).
    if t.direction() == "rtl" { format!("\u{2066}{text}\u{2069}") } else { text }
}

/// `34 s`, `2 min 5 s`.
pub(crate) fn seconds(t: Tongue, count: f64) -> String {
    // Saturates; a NaN of a broken file becomes 0.
    let count = count.round().clamp(0.0, 1e9) as u64;
    match (count / 60, count % 60) {
        (0, rest) => t.length_seconds(rest),
        (minutes, 0) => t.time_minutes(minutes),
        (minutes, rest) => t.length_both(minutes, rest),
    }
}

/// `24 h`, `90 min`, `7 days`: as an age that was set.
pub(crate) fn seconds_long(t: Tongue, count: u64) -> String {
    match count {
        0..=119 => t.length_seconds(count),
        120..=7_199 => t.time_minutes(count / 60),
        7_200..=172_799 => t.time_hours(count / 3_600),
        _ => t.time_days(count / 86_400),
    }
}

/// `9 seconds`, `20 minutes`, `3 hours`: rounded up, so that whoever waits so long has waited long enough.
pub(crate) fn spell(wait: Duration) -> Said {
    let seconds = wait.as_millis().div_ceil(1_000).max(1);
    match seconds {
        ..=90 => say::spelled_seconds(seconds),
        91..=5_400 => say::spelled_minutes(seconds.div_ceil(60)),
        _ => say::spelled_hours(seconds.div_ceil(3_600)),
    }
}

/// `gone in 3 h 12 min`, or `over since 40 min`: whole minutes, never more than is left.
pub(crate) fn left(t: Tongue, now: Timestamp, expires: Timestamp) -> String {
    let left = expires.as_second().saturating_sub(now.as_second());
    match left {
        60.. => t.left_gone_in(minutes(left / 60)),
        1..60 => t.left_last_minute(),
        -59..=0 => t.left_just_over(),
        _ => t.left_over_since(minutes(left.unsigned_abs().cast_signed() / 60)),
    }
}

/// `just now`, `4 min ago`, `2 h ago`.
pub(crate) fn ago(t: Tongue, now: Timestamp, at: Timestamp) -> String {
    match now.as_second().saturating_sub(at.as_second()) {
        ..60 => t.ago_now(),
        seconds @ 60..7_200 => t.ago_minutes(seconds / 60),
        seconds => t.ago_hours(seconds / 3_600),
    }
}

fn minutes(count: i64) -> Said {
    match (count / 60, count % 60) {
        (0, rest) => say::time_minutes(rest),
        (hours, 0) => say::time_hours(hours),
        (hours, rest) => say::time_both(hours, rest),
    }
}

/// `22 Nov 2026, 10:00 UTC`.
pub(crate) fn day(t: Tongue, at: Timestamp) -> String {
    t.moment_utc(t.moment(at))
}

/// Somebody's caption or name, for a page: without control characters, without those that turn the direction of the text
/// around them, and without those that XML has not; cut at `limit` characters. Marks within a script (joiners, LRM, RLM) stay.
pub(crate) fn clean(text: &str, limit: usize) -> String {
    let kept = text.chars().filter(|&char| {
        char == '\n'
            || !(char.is_control()
                || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                || matches!(char, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
    });
    let mut text: String = kept.clone().take(limit).collect();
    if kept.count() > limit {
        text.push('…');
    }
    text.trim().to_owned()
}

/// What was pasted, to be shown again in the field: without the queries of the addresses in it, where a share link
/// names the one who shared it.
pub(crate) fn without_traces(text: &str) -> String {
    let mut shown = String::new();
    for word in text.split_whitespace() {
        if !shown.is_empty() {
            shown.push(' ');
        }
        let looks_like_address = word.contains('/') || word.contains('.');
        let end = if looks_like_address { word.find(['?', '#']).unwrap_or(word.len()) } else { word.len() };
        shown.push_str(&word[..end]);
        if shown.len() > 2_000 {
            break;
        }
    }
    clean(&shown, 2_000)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(0, "1 second")]
    #[case(1_001, "2 seconds")]
    #[case(90_000, "90 seconds")]
    #[case(90_001, "2 minutes")]
    #[case(1_199_000, "20 minutes")]
    #[case(86_400_000, "24 hours")]
    fn who_waits_so_long_has_waited_long_enough(#[case] millis: u64, #[case] said: &str) {
        assert_eq!(spell(Duration::from_millis(millis)).to_string(), said);
    }

    #[rstest]
    #[case(0, "0 bytes")]
    #[case(999, "999 bytes")]
    #[case(1_000, "1 KB")]
    #[case(812_345, "812 KB")]
    #[case(999_499, "999 KB")]
    #[case(999_500, "1 MB")]
    #[case(3_656_008, "3.7 MB")]
    #[case(15_000_000, "15 MB")]
    #[case(1_234_000_000, "1.2 GB")]
    #[case(u64::MAX, "18,446,744 TB")]
    fn sizes(#[case] count: u64, #[case] expected: &str) {
        assert_eq!(bytes(Tongue::ENGLISH, count), expected);
    }

    #[rstest]
    #[case(3 * 3_600 + 12 * 60 + 59, "gone in 3 h 12 min")]
    #[case(3_600, "gone in 1 h")]
    #[case(61, "gone in 1 min")]
    #[case(59, "gone in less than a minute")]
    #[case(0, "just over")]
    #[case(-40 * 60, "over since 40 min")]
    #[case(-26 * 3_600, "over since 26 h")]
    fn the_clock_of_a_story(#[case] seconds: i64, #[case] expected: &str) {
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        assert_eq!(
            left(
                Tongue::ENGLISH,
                now,
                now + std::time::Duration::ZERO + jiff::SignedDuration::from_secs(seconds)
            ),
            expected
        );
    }

    #[rstest]
    #[case(-5, "just now")]
    #[case(59, "just now")]
    #[case(60, "1 min ago")]
    #[case(7_199, "119 min ago")]
    #[case(7_200, "2 h ago")]
    fn how_long_ago(#[case] seconds: i64, #[case] expected: &str) {
        let now: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        assert_eq!(ago(Tongue::ENGLISH, now, now - jiff::SignedDuration::from_secs(seconds)), expected);
    }

    #[test]
    fn times() {
        assert_eq!(day(Tongue::ENGLISH, "2026-11-02T09:05:59Z".parse().unwrap()), "2 Nov 2026, 09:05 UTC");
        assert_eq!(seconds(Tongue::ENGLISH, 33.6), "34 s");
        assert_eq!(seconds(Tongue::ENGLISH, 125.0), "2 min 5 s");
        assert_eq!(seconds(Tongue::ENGLISH, f64::NAN), "0 s");
        assert_eq!(
            [5_400, 86_400, 604_800].map(|count| seconds_long(Tongue::ENGLISH, count)),
            ["90 min", "24 h", "7 days"]
        );
    }

    #[test]
    fn nothing_turns_the_page_around() {
        assert_eq!(clean(" a\u{202e}b\0\u{2066}c\u{ffff}\n👨‍👩‍👧 ", 99), "abc\n👨‍👩‍👧");
        assert_eq!(clean("abcdef", 3), "abc…");
        assert_eq!(clean("abc", 3), "abc");
    }

    #[test]
    fn the_sharer_leaves_no_trace() {
        let text = "Check this: https://vt.tiktok.com/ZS1/?u_code=me&user_id=7 — why? @alice\nm.tiktok.com/v/1.html#x";
        assert_eq!(
            without_traces(text),
            "Check this: https://vt.tiktok.com/ZS1/ — why? @alice m.tiktok.com/v/1.html"
        );
        assert!(without_traces(&"x ".repeat(1_000_000)).len() <= 2_010);
    }
}
