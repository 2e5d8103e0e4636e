//! Making strict JSON out of nearly JSON.

/// Replaces what a strict reader refuses and one look at the page would pass over: bytes that are not UTF-8, halves of a
/// surrogate pair, left behind where a caption was cut in the middle of an emoji, and control characters that were not
/// escaped. One of these anywhere in 250 KB of JSON, most of it not about the post, must not cost the post. `None` where
/// there is nothing of the kind.
pub(super) fn repair(json: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(json);
    let changed = matches!(text, std::borrow::Cow::Owned(_));
    let mut bytes = text.into_owned().into_bytes();
    let controls = replace_controls(&mut bytes);
    let halves = replace_halves(&mut bytes);
    (changed || controls || halves).then_some(bytes)
}

/// By spaces, which mean nothing between the parts of JSON and little inside a text.
fn replace_controls(bytes: &mut [u8]) -> bool {
    let mut changed = false;
    for byte in bytes.iter_mut().filter(|byte| **byte < b' ') {
        *byte = b' ';
        changed = true;
    }
    changed
}

fn replace_halves(bytes: &mut [u8]) -> bool {
    let mut changed = false;
    let mut at = 0;
    while let Some(step) = memchr::memchr(b'\\', &bytes[at..]) {
        at += step;
        match escape(bytes, at) {
            Some(0xD800..=0xDBFF) if matches!(escape(bytes, at + 6), Some(0xDC00..=0xDFFF)) => at += 12,
            Some(0xD800..=0xDFFF) => {
                bytes[at + 2..at + 6].copy_from_slice(b"fffd");
                changed = true;
                at += 6;
            }
            Some(_) => at += 6,
            None => at += 2,
        }
        if at >= bytes.len() {
            break;
        }
    }
    changed
}

/// The number of a `\uXXXX` that starts at `at`.
fn escape(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |number, &digit| Some(number * 16 + char::from(digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(br#""\ud83d""#, "\u{fffd}")]
    #[case(br#""a\udc00b""#, "a\u{fffd}b")]
    #[case(br#""\ud83d\ud83d\ude00""#, "\u{fffd}😀")]
    #[case(b"\"a\xffb\"", "a\u{fffd}b")]
    #[case(b"\"a\0b\"", "a b")]
    #[case(b"\n\"a\tb\x0c\x1fc\nd\"", "a b  c d")]
    fn broken_text_is_mended(#[case] json: &[u8], #[case] expected: &str) {
        let mended = repair(json).expect("something to mend");
        assert_eq!(serde_json::from_slice::<String>(&mended).expect("strict JSON"), expected);
    }

    #[rstest]
    #[case(br#""\ud83d\ude00""#)]
    #[case(br#""\\ud83d""#)]
    #[case(br#"{"a":1}"#)]
    #[case(b"\\")]
    #[case(b"\\u12")]
    fn whole_text_is_left_alone(#[case] json: &[u8]) {
        assert_eq!(repair(json), None);
    }
}
