//! Ranges and their conditions (RFC 9110, sections 13 and 14).

/// What to send for a `Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// 200: no range, or one that a server may ignore.
    Whole,
    /// 206: first and last byte, both inclusive.
    Part(u64, u64),
    /// 416.
    Nothing,
}

/// Judges a `Range` for a file of `len` bytes. Several ranges, other units and nonsense are ignored, as a server
/// may (section 14.2).
pub(crate) fn wanted(range: Option<&str>, len: u64) -> Wanted {
    let Some(spec) = range.and_then(|range| range.strip_prefix("bytes=")) else { return Wanted::Whole };
    let Some((first, last)) = spec.trim().split_once('-') else { return Wanted::Whole };
    match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first > last => Wanted::Whole,
        (Ok(first), _) if first >= len => Wanted::Nothing,
        (Ok(first), Ok(last)) => Wanted::Part(first, last.min(len - 1)),
        (Ok(first), Err(_)) if last.is_empty() => Wanted::Part(first, len - 1),
        (Err(_), Ok(0)) if first.is_empty() => Wanted::Nothing,
        (Err(_), Ok(_)) if first.is_empty() && len == 0 => Wanted::Nothing,
        (Err(_), Ok(suffix)) if first.is_empty() => Wanted::Part(len.saturating_sub(suffix), len - 1),
        _ => Wanted::Whole,
    }
}

/// Whether `If-Range` lets the range stand (section 13.1.5): a strong comparison for entity tags, so that a weak
/// one never matches, and an exact match for dates.
pub(crate) fn holds(if_range: Option<&str>, etag: Option<&str>, modified: Option<&str>) -> bool {
    match if_range {
        None => true,
        Some(tag) if tag.starts_with('"') => etag == Some(tag),
        Some(tag) if tag.starts_with("W/") => false,
        Some(date) => modified == Some(date),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(None, Wanted::Whole)]
    #[case(Some("bytes=0-"), Wanted::Part(0, 99))]
    #[case(Some("bytes=0-0"), Wanted::Part(0, 0))]
    #[case(Some("bytes=10-1000"), Wanted::Part(10, 99))]
    #[case(Some("bytes=99-"), Wanted::Part(99, 99))]
    #[case(Some("bytes=100-"), Wanted::Nothing)]
    #[case(Some("bytes=-1"), Wanted::Part(99, 99))]
    #[case(Some("bytes=-1000"), Wanted::Part(0, 99))]
    #[case(Some("bytes=-0"), Wanted::Nothing)]
    #[case(Some("bytes=5-4"), Wanted::Whole)]
    #[case(Some("bytes=0-1,3-4"), Wanted::Whole)]
    #[case(Some("bytes=-"), Wanted::Whole)]
    #[case(Some("lines=1-2"), Wanted::Whole)]
    fn ranges(#[case] range: Option<&str>, #[case] expected: Wanted) {
        assert_eq!(wanted(range, 100), expected);
    }

    #[rstest]
    #[case(None, true)]
    #[case(Some("\"a\""), true)]
    #[case(Some("\"b\""), false)]
    #[case(Some("W/\"a\""), false)]
    #[case(Some("today"), true)]
    #[case(Some("yesterday"), false)]
    fn conditions(#[case] if_range: Option<&str>, #[case] expected: bool) {
        assert_eq!(holds(if_range, Some("\"a\""), Some("today")), expected);
    }
}
