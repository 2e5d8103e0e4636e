//! Where an address ends, and reading it.

use url::Url;

use super::{
    Candidate,
    chars::{ends_tail, is_authority, is_trailing},
};

/// A longer address loses its query; one that is still longer is none.
const LONGEST: usize = 4_096;

/// The longest name of a host, RFC 1035, section 2.3.4.
const LONGEST_HOST: usize = 253;

/// Endings that make two words with a dot between them an address, also without a path.
const COMMON: [&str; 11] = ["com", "net", "org", "app", "tv", "me", "io", "co", "de", "fr", "ru"];

/// The end of an address with a scheme; `from` is behind its `://`.
pub(super) fn end(text: &str, from: usize) -> usize {
    let authority = text[from..].find(|c| !is_authority(c)).map_or(text.len(), |length| from + length);
    tail_end(text, authority)
}

/// The end of an address without a scheme; `from` is behind its host.
pub(super) fn end_behind_host(text: &str, from: usize) -> usize {
    tail_end(text, from + port(&text[from..]))
}

/// Length of `:443` at the start of `text`, 0 where there is no port.
fn port(text: &str) -> usize {
    let digits =
        text.strip_prefix(':').map_or(0, |rest| rest.bytes().take(6).take_while(u8::is_ascii_digit).count());
    if (1..=5).contains(&digits) { digits + 1 } else { 0 }
}

/// The end of path, query and fragment, `from` itself where there are none. Another `http://` or `https://` begins
/// the next link, unless it is a value of the query (`?url=https://…`).
fn tail_end(text: &str, from: usize) -> usize {
    let bytes = text.as_bytes();
    if !matches!(bytes.get(from), Some(b'/' | b'?' | b'#')) {
        return from;
    }
    let mut in_query = false;
    for at in from..bytes.len() {
        match bytes[at] {
            b'?' | b'#' => in_query = true,
            b':' if bytes[at..].starts_with(b"://") => {
                if let Some(next) = web_scheme(text, from, at).filter(|&next| bytes[next - 1] != b'=') {
                    return next;
                }
            }
            byte if ends_tail(byte, in_query) => return at,
            _ => {}
        }
    }
    bytes.len()
}

/// The start of the `http` or `https` that ends at `to`, not before `from`, which is not the start itself.
pub(super) fn web_scheme(text: &str, from: usize, to: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    [b"https".as_slice(), b"http"].into_iter().find_map(|scheme| {
        let start = to.checked_sub(scheme.len()).filter(|&start| start >= from)?;
        bytes[start..to].eq_ignore_ascii_case(scheme).then_some(start)
    })
}

/// Whether a word can be the host of an address without a scheme. `followed` by a path or a port, less is asked of it.
pub(super) fn is_host(word: &str, followed: bool) -> bool {
    let word = word.strip_suffix('.').unwrap_or(word);
    if word.len() > LONGEST_HOST || word.contains('+') || word.split('.').any(str::is_empty) {
        return false;
    }
    let labels = word.split('.').count();
    let Some((_, last)) = word.rsplit_once('.') else { return false };
    if last.bytes().all(|byte| byte.is_ascii_digit()) {
        // An IPv4 address; without a path it is more likely a version or a date.
        return followed
            && labels == 4
            && word
                .split('.')
                .all(|label| label.len() <= 3 && label.bytes().all(|byte| byte.is_ascii_digit()));
    }
    let last = last.to_lowercase();
    let is_ending =
        last.starts_with("xn--") || (last.chars().count() >= 2 && last.chars().all(char::is_alphabetic));
    is_ending && (followed || labels >= 3 || COMMON.contains(&last.as_str()))
}

/// Whether a path or a port stands behind a host.
pub(super) fn is_followed(behind: &str) -> bool {
    behind.starts_with('/') || port(behind) > 0
}

/// Reads an address that has been cut out of a text.
pub(super) fn read(text: &str, has_scheme: bool) -> Option<Candidate> {
    let opened = text.contains('[');
    let mut text = text.trim_end_matches(|c| is_trailing(c, opened));
    if text.len() > LONGEST {
        text = &text[..text.find(['?', '#']).filter(|&end| end <= LONGEST)?];
    }
    let address = if has_scheme { Url::parse(text) } else { Url::parse(&format!("https://{text}")) };
    address.ok().map(Candidate::Address)
}
