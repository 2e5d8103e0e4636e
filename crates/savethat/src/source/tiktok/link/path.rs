//! The path of an address.

/// No page that is known has more parts.
pub(super) const MOST_PARTS: usize = 8;

/// Takes percent-encoding off, once. What is no UTF-8 then becomes the replacement character, which no name has.
pub(super) fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, behind @ ..] = rest {
        match behind {
            [high, low, after @ ..]
                if *first == b'%' && high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                bytes.push(hex(*high) << 4 | hex(*low));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        _ => digit.to_ascii_lowercase() - b'a' + 10,
    }
}

/// The id at the start of a part: `ID`, `ID.html`, and `ID&lang=en` of a link that lost its question mark.
pub(super) fn leading_id(part: &str) -> Option<String> {
    let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
    let (digits, behind) = part.split_at(end);
    let ends = !behind
        .starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | char::REPLACEMENT_CHARACTER));
    if ends { super::id(digits) } else { None }
}
