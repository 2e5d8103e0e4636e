//! 1 · What in the pasted text could be meant. Pure, and knows no site.
//!
//! What is found, and where it ends:
//! - an address with a scheme (`https://…`, any scheme in any case) or without (`tiktok.com/…`);
//! - it ends at white space, control and bidirectional characters, quotes, brackets, commas and, after the host, at the
//!   first character that is not ASCII: copied addresses are percent-encoded, so what follows is the message
//!   around it (`…/ZM123/快来看`). Trailing punctuation is not part of it;
//! - zero-width characters are taken out before anything is read: applications put them into long links to break
//!   the line, so they neither end a link nor stay in it;
//! - `@name`, unless it is a part of an e-mail address, of an address or of `@name@server`;
//! - a number of 15 to 25 digits that stands alone.
//!
//! However much was pasted, the answer comes at once: only the first [`LONGEST_TEXT`] bytes are read and at most
//! [`MOST`] things in them that look like a candidate.

mod address;
mod chars;
mod scan;
#[cfg(test)]
mod tests;

use url::Url;

/// How many bytes of a text are read: enough for a whole saved page.
pub const LONGEST_TEXT: usize = 512 << 10;

/// How many things that look like a candidate are tried, whether or not they turn out to be one.
pub const MOST: usize = 1_000;

/// Something in a text that could be meant as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidate {
    /// An address, with `https` put in front where it had no scheme. Not yet judged: any host, port or user, and any
    /// scheme that was written out.
    Address(Url),
    /// `@name`, without the `@`.
    Handle(String),
    /// A bare number of 15 to 25 digits.
    Id(String),
}

/// Everything in `text` that could be meant, in its order. Takes time in proportion to the text, up to a limit.
#[must_use]
pub fn find(text: &str) -> Vec<Candidate> {
    let end = (0..=text.len().min(LONGEST_TEXT)).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    scan::candidates(&chars::without_zero_width(&text[..end]))
}
