//! What a part of a path may look like on Linux, macOS and Windows.

/// Longest name of a file or a folder in bytes. The systems allow 255 bytes or UTF-16 units; the rest is left for
/// `.part.json`, ` (1)` and the folders of encrypting file systems, which make names longer.
pub(super) const LONGEST: usize = 200;

/// `text` without anything that a file system, a shell or an eye could mistake: for a value inside a name. Never holds
/// a separator; white space of any kind is one space.
pub(super) fn value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_whitespace() => {
                if !value.ends_with(' ') {
                    value.push(' ');
                }
            }
            _ if c.is_control() || is_invisible(c) => {}
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => value.push('_'),
            _ => value.push(c),
        }
    }
    value.trim().to_owned()
}

/// A whole name of a file or a folder: never empty, `.` or `..`, hidden, or one of Windows' devices; it starts with no
/// hyphen, which a command would take for an option. At most [`LONGEST`] bytes.
pub(super) fn name(text: &str) -> String {
    let clean = value(text);
    let clean = clean.trim_start_matches(['.', ' ']);
    let clean = match clean.strip_prefix('-') {
        Some(rest) => format!("_{rest}"),
        None if is_device(clean) => format!("_{clean}"),
        None => clean.to_owned(),
    };
    // After the cut, which may have brought a new dot to the end.
    let clean = cut(&clean, LONGEST).trim_end_matches(['.', ' ']);
    if clean.is_empty() { "_".to_owned() } else { clean.to_owned() }
}

/// The first `longest` bytes, or a few less: never inside a character.
pub(super) fn cut(text: &str, longest: usize) -> &str {
    let end = (0..=longest.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    &text[..end]
}

/// Names that Windows gives to devices, with any extension and with spaces before it.
fn is_device(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let port = |kind: &str| {
        base.strip_prefix(kind).is_some_and(|number| {
            let mut digits = number.chars();
            matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    matches!(base.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$")
        || port("COM")
        || port("LPT")
}

/// Drawn as nothing, or changes the direction of what follows: `gpj.exe` must not read `exe.jpg`.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffd}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || u32::from(c) & 0xfffe == 0xfffe
}
