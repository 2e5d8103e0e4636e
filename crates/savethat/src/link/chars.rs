//! Which characters can stand in what.

use std::borrow::Cow;

/// Drawn as nothing, and without a meaning for the direction of the text.
fn is_zero_width(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e01ef}')
}

/// `text` as it is seen. Borrowed where nothing is to be taken out.
pub(super) fn without_zero_width(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(is_zero_width) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|&c| !is_zero_width(c)).collect())
}

/// Part of a word that may be a host without a scheme, a name, a number or half an e-mail address.
///
/// Of other scripts only those with letters that pass for Latin ones, so that a host written with them is seen as a
/// whole and not as the honest rest of it. All others end a word: Chinese, Japanese or Thai
/// leave no space before a link.
pub(super) fn is_word(c: char) -> bool {
    match c {
        '.' | '-' | '_' | '+' => true,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        // Latin, Greek, Cyrillic, Armenian with their supplements; Cherokee; Lisu; mathematical and full-width Latin.
        '\u{c0}'..='\u{58f}'
        | '\u{13a0}'..='\u{13ff}'
        | '\u{1d00}'..='\u{1fff}'
        | '\u{2c60}'..='\u{2c7f}'
        | '\u{a640}'..='\u{a69f}'
        | '\u{a4d0}'..='\u{a4ff}'
        | '\u{a720}'..='\u{a7ff}'
        | '\u{ff10}'..='\u{ff5a}'
        | '\u{1d400}'..='\u{1d7ff}' => c.is_alphanumeric(),
        _ => false,
    }
}

/// Part of a creator's name.
pub(super) fn is_handle(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')
}

/// Part of what stands between `://` and the path: host, port and user.
pub(super) fn is_authority(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || "-._~%!$&*+=:@[]".contains(c)
    } else {
        c.is_alphanumeric()
    }
}

/// Ends the path or the query of an address. RFC 3986 allows parentheses, commas and semicolons there, but a link
/// inside parentheses or in a list is more common than a link with one. Copied HTML has `&amp;` in its queries.
pub(super) fn ends_tail(byte: u8, in_query: bool) -> bool {
    !byte.is_ascii_graphic() || b"\"'<>\\^`{|}[](),".contains(&byte) || (byte == b';' && !in_query)
}

/// Of the sentence around an address, not of the address. `]` closes an IPv6 host where the address opened one.
pub(super) fn is_trailing(c: char, opened: bool) -> bool {
    ").,;:!?'\"(>*".contains(c) || (c == ']' && !opened)
}
