//! `Content-Disposition`, with the name in both forms: RFC 6266 §4.3.

use std::fmt::Write as _;

use axum::http::HeaderValue;

/// `name` is a file name, not a path. Old clients read the plain form, where anything that could end the string early
/// or hide another name is replaced; the others read the exact UTF-8 form.
pub(crate) fn header(inline: bool, name: &str) -> HeaderValue {
    let kind = if inline { "inline" } else { "attachment" };
    let plain: String = name
        .chars()
        .map(|char| match char {
            // `%` too: some browsers decode it in the plain form.
            '"' | '\\' | '%' | '/' => '_',
            ' '..='~' => char,
            _ => '_',
        })
        .collect();
    let mut value = format!("{kind}; filename=\"{plain}\"; filename*=UTF-8''");
    for byte in name.bytes() {
        // attr-char of RFC 8187 §3.2.1.
        if byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte) {
            value.push(char::from(byte));
        } else {
            let _infallible = write!(value, "%{byte:02X}");
        }
    }
    HeaderValue::from_str(&value).unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(false, "alice_7.mp4", r#"attachment; filename="alice_7.mp4"; filename*=UTF-8''alice_7.mp4"#)]
    #[case(true, "a b.jpg", r#"inline; filename="a b.jpg"; filename*=UTF-8''a%20b.jpg"#)]
    #[case(false, "é\".mp4", r#"attachment; filename="__.mp4"; filename*=UTF-8''%C3%A9%22.mp4"#)]
    #[case(
        false,
        "a\r\nb;'*%\\",
        r#"attachment; filename="a__b;'*__"; filename*=UTF-8''a%0D%0Ab%3B%27%2A%25%5C"#
    )]
    #[case(false, "\u{202e}4pm", r#"attachment; filename="_4pm"; filename*=UTF-8''%E2%80%AE4pm"#)]
    fn both_forms(#[case] inline: bool, #[case] name: &str, #[case] expected: &str) {
        assert_eq!(header(inline, name).to_str().unwrap(), expected);
    }
}
