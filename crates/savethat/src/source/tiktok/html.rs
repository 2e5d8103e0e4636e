//! Just enough HTML: tags, their attributes, and what stands inside a script.
//!
//! One pass, linear in the size of the page: where a tag or a script does not end, the search ends.

use memchr::{memchr, memmem};

/// A start tag.
pub(super) struct Tag<'a> {
    /// Without the `<`.
    name: &'a [u8],
    attributes: &'a [u8],
    /// Where the tag has ended.
    end: usize,
}

impl<'a> Tag<'a> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The value of an attribute, whatever its quotes; empty where it has none.
    pub(super) fn attribute(&self, wanted: &str) -> Option<&'a [u8]> {
        let mut rest = self.attributes;
        loop {
            rest = trim(rest);
            let (name, value, after) = attribute(rest)?;
            if name.eq_ignore_ascii_case(wanted.as_bytes()) {
                return Some(value);
            }
            rest = after;
        }
    }
}

/// Every start tag, in order; what stands inside scripts and comments is passed over.
pub(super) struct Tags<'a> {
    html: &'a [u8],
    at: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(html: &'a [u8]) -> Self {
        Self { html, at: 0 }
    }

    /// What stands between the script tag that was found last and its end, and passes over it. `None` where the page
    /// is cut off before that end.
    pub(super) fn inside_script(&mut self) -> Option<&'a [u8]> {
        let html = self.html;
        let start = self.at;
        let mut at = start;
        while let Some(step) = memmem::find(&html[at..], b"</") {
            at += step;
            if html.get(at + 2..at + 8).is_some_and(|name| name.eq_ignore_ascii_case(b"script")) {
                self.at = at;
                return Some(&html[start..at]);
            }
            at += 2;
        }
        self.at = html.len();
        None
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            self.at += memchr(b'<', self.html.get(self.at..)?)? + 1;
            let rest = &self.html[self.at..];
            if rest.starts_with(b"!--") {
                self.at += 1 + memmem::find(&rest[1..], b"-->")?;
            } else if rest.first().is_some_and(u8::is_ascii_alphabetic) {
                let name = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-')?;
                let attributes = length(&rest[name..])?;
                let end = self.at + name + attributes + 1;
                self.at = end;
                return Some(Tag { name: &rest[..name], attributes: &rest[name..name + attributes], end });
            }
        }
    }
}

/// How long the attributes are, up to the `>` that is in no quotes. A quote opens only behind `=`.
fn length(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr::memchr3(b'>', b'"', b'\'', rest.get(at..)?)?;
        match rest[at] {
            b'>' => return Some(at),
            quote if rest[..at].trim_ascii_end().ends_with(b"=") => at += 2 + memchr(quote, &rest[at + 1..])?,
            _ => at += 1,
        }
    }
}

/// One attribute: its name, its value, and what follows.
fn attribute(rest: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    if rest.is_empty() {
        return None;
    }
    let name = rest.iter().position(|&byte| byte == b'=' || blank(byte)).unwrap_or(rest.len());
    let (name, after) = rest.split_at(name);
    let Some(value) = trim(after).strip_prefix(b"=") else {
        return Some((name, b"", after));
    };
    let value = trim(value);
    match value.first() {
        Some(&quote @ (b'"' | b'\'')) => {
            let end = memchr(quote, &value[1..])?;
            Some((name, &value[1..=end], &value[end + 2..]))
        }
        _ => {
            let end = value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len());
            Some((name, &value[..end], &value[end..]))
        }
    }
}

fn blank(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'/'
}

fn trim(mut rest: &[u8]) -> &[u8] {
    while let [first, after @ ..] = rest
        && blank(*first)
    {
        rest = after;
    }
    rest
}

/// The text of the page's title, if it has one; cut at 300 bytes.
pub(super) fn title(html: &[u8]) -> Option<&[u8]> {
    let tag = Tags::new(html).find(|tag| tag.is("title"))?;
    let rest = &html[tag.end..];
    let end = memchr(b'<', rest).unwrap_or(rest.len()).min(300);
    Some(&rest[..end])
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(r#"<script id="x" type="application/json">{}</script>"#)]
    #[case(r#"<script type="application/json" id="x">{}</script>"#)]
    #[case("<script nonce=abc id=x>{}</script>")]
    #[case("<p it's=don't><script id=x>{}</script>")]
    #[case("<SCRIPT\n  ID = 'x'\n  defer\n>{}</Script >")]
    #[case(r#"<script data-id="y" data-a="a>b" id="x">{}</script>"#)]
    #[case(r#"<p title="<script id='x'>"><!-- <script id="x">no</script> --><script id="x">{}</script>"#)]
    fn a_script_is_known_by_its_id(#[case] html: &str) {
        let mut tags = Tags::new(html.as_bytes());
        loop {
            let tag = tags.next().expect("the script is there");
            if tag.is("script") && tag.attribute("id") == Some(b"x") {
                assert_eq!(tags.inside_script(), Some(&b"{}"[..]));
                return;
            }
        }
    }

    #[rstest]
    #[case("<script id=x>{}")]
    #[case("<script id=x>{}</scrip")]
    fn a_script_without_end_is_none(#[case] html: &str) {
        let mut tags = Tags::new(html.as_bytes());
        assert!(tags.next().is_some());
        assert_eq!(tags.inside_script(), None);
    }

    #[test]
    fn a_title() {
        assert_eq!(title(b"<html><head><Title lang=en>Verify</title>"), Some(&b"Verify"[..]));
        assert_eq!(title(b"<html><title"), None);
    }

    #[test]
    fn tags_without_end_cost_one_pass() {
        let html = "<script ".repeat(1_000_000);
        assert!(Tags::new(html.as_bytes()).next().is_none());
        let html = "<a b=\"".repeat(1_000_000);
        assert!(Tags::new(html.as_bytes()).count() < 3);
    }
}
