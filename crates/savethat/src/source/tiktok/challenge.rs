//! The proof-of-work page: found, and solved.
//!
//! Seen in two captures of 2026; the way to the answer is published by several projects and was checked on both.

use std::io::Write as _;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use ring::digest::{Context, SHA256};
use savethat_words::say;

use super::{
    html::Tags,
    lenient::{Text, lenient},
    page::{first, refused},
};
use crate::failure::Failure;

/// How many answers are tried. Those seen were below 100.
const TRIES: u32 = 1_000_001;

/// Longest value of a cookie that is sent back.
const LONGEST: usize = 4096;

/// The site leaves out the padding.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

lenient! {
    struct Payload {
        "v" => v: Puzzle<'a>,
        "d" => answer: Text<'a>,
    }

    struct Puzzle {
        "a" => prefix: Text<'a>,
        "c" => target: Text<'a>,
    }
}

/// A proof of work, not yet done.
#[derive(Clone, Debug)]
pub(crate) struct Challenge {
    /// The object of the page, without spaces, without its last `}`.
    open: String,
    prefix: Vec<u8>,
    target: Vec<u8>,
    /// The name of the answer's cookie.
    name: String,
    /// Cookies that go with the answer.
    others: Vec<(String, String)>,
}

impl Challenge {
    /// The cookies to set on `.tiktok.com`, path `/`, before the same address is asked for once more with the same
    /// client; good for that one request. Arithmetic for up to a second in the worst case: a microsecond for those seen.
    ///
    /// # Errors
    /// `site_refused` where there is no answer.
    pub(crate) fn solve(&self) -> Result<Vec<(String, String)>, Failure> {
        self.solve_within(TRIES)
    }

    /// As [`Challenge::solve`], with the first so many answers tried and no more.
    pub(super) fn solve_within(&self, tries: u32) -> Result<Vec<(String, String)>, Failure> {
        let mut start = Context::new(&SHA256);
        start.update(&self.prefix);
        let mut digits = Vec::with_capacity(8);
        for number in 0..tries {
            digits.clear();
            // Writing to memory cannot fail.
            let _written = write!(digits, "{number}");
            let mut hash = start.clone();
            hash.update(&digits);
            if hash.finish().as_ref() == self.target {
                let answer = format!("{},\"d\":\"{}\"}}", self.open, STANDARD.encode(&digits));
                let mut cookies = vec![(self.name.clone(), STANDARD.encode(answer))];
                cookies.extend(self.others.iter().cloned());
                return Ok(cookies);
            }
        }
        Err(refused(say::reason_proof_no_answer()))
    }
}

/// The challenge in a page, if it is one; an error where it cannot be read.
pub(super) fn find(html: &[u8]) -> Option<Result<Challenge, Failure>> {
    let mut parts = Parts::default();
    let mut tags = Tags::new(html);
    while let Some(tag) = tags.next() {
        if tag.is("script") {
            let _program = tags.inside_script();
            continue;
        }
        let place = match tag.attribute("id") {
            Some(b"cs") => &mut parts.payload,
            Some(b"wci") => &mut parts.name,
            Some(b"rci") => &mut parts.second_name,
            Some(b"rs") => &mut parts.second_value,
            Some(b"rs_id") => &mut parts.third_value,
            _ => continue,
        };
        *place = tag.attribute("class").unwrap_or_default().trim_ascii();
    }
    let payload = Some(parts.payload).filter(|payload| !payload.is_empty())?;
    Some(parts.challenge(payload).ok_or_else(|| refused(say::reason_proof_unreadable())))
}

#[derive(Default)]
struct Parts<'a> {
    payload: &'a [u8],
    name: &'a [u8],
    second_name: &'a [u8],
    second_value: &'a [u8],
    third_value: &'a [u8],
}

impl Parts<'_> {
    fn challenge(&self, payload: &[u8]) -> Option<Challenge> {
        let json = String::from_utf8(LENIENT.decode(payload).ok()?).ok()?;
        let Payload { v, answer, .. } = first(json.as_bytes()).ok()?;
        let prefix = LENIENT.decode(v.prefix.as_str()).ok()?;
        let target = LENIENT.decode(v.target.as_str()).ok()?;
        let mut open = compact(&json)?;
        let sound =
            !prefix.is_empty() && target.len() == 32 && answer.0.is_empty() && open.pop() == Some('}');
        // The site's own script writes these names into the page; they have been the same since 2026-01.
        let name = cookie_name(self.name).unwrap_or("_wafchallengeid");
        let mut others = Vec::new();
        if let (Some(name), Some(value)) = (cookie_name(self.second_name), cookie_value(self.second_value)) {
            others.push((name.to_owned(), value.to_owned()));
        }
        if let Some(value) = cookie_value(self.third_value) {
            others.push(("waforigin_id".to_owned(), value.to_owned()));
        }
        sound.then(|| Challenge { open, prefix, target, name: name.to_owned(), others })
    }
}

/// The object as a script would write it again: no spaces between its parts, `/` without a backslash. Everything else,
/// the order of keys above all, stays. `None` where a text does not end.
fn compact(json: &str) -> Option<String> {
    let mut out = String::with_capacity(json.len() + 32);
    let mut letters = json.trim().chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                out.push('"');
                loop {
                    match letters.next()? {
                        '\\' => match letters.next()? {
                            '/' => out.push('/'),
                            other => out.extend(['\\', other]),
                        },
                        '"' => break out.push('"'),
                        other => out.push(other),
                    }
                }
            }
            ' ' | '\t' | '\r' | '\n' => {}
            other => out.push(other),
        }
    }
    Some(out)
}

/// A name that a cookie can have (RFC 6265, section 4.1.1).
fn cookie_name(raw: &[u8]) -> Option<&str> {
    let name = std::str::from_utf8(raw).ok()?;
    let fit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    (!name.is_empty() && name.len() <= 64 && name.bytes().all(fit)).then_some(name)
}

/// A value that a cookie can have (RFC 6265, section 4.1.1), not empty.
fn cookie_value(raw: &[u8]) -> Option<&str> {
    let value = std::str::from_utf8(raw).ok()?;
    let fit = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
    (!value.is_empty() && value.len() <= LONGEST && value.bytes().all(fit)).then_some(value)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ring::digest::digest;

    use super::*;
    use crate::failure::Code;

    fn page(payload: &str, rest: &str) -> String {
        let payload = STANDARD.encode(payload);
        let payload = payload.trim_end_matches('=');
        format!("<html><body>Please wait... <p id=\"cs\" class=\"{payload}\"></p>{rest}</body></html>")
    }

    fn payload(answer: u32) -> String {
        let prefix = [7_u8; 32];
        let mut whole = prefix.to_vec();
        whole.extend(answer.to_string().bytes());
        let (a, c) = (STANDARD.encode(prefix), STANDARD.encode(digest(&SHA256, &whole)));
        format!(r#"{{"v":{{"a":"{a}","b":1774847935,"c":"{c}"}},"x":[1, 2],"s":"YZ\/iy="}}"#)
    }

    fn solved(page: &str) -> Vec<(String, String)> {
        let challenge = find(page.as_bytes()).expect("a challenge").expect("readable");
        challenge.solve().expect("has an answer")
    }

    #[test]
    fn the_answer_goes_behind_everything_else() {
        let cookies = solved(&page(&payload(4321), r#"<p id="wci" class="_wafchallengeid"></p>"#));
        assert_eq!(cookies.len(), 1);
        assert_eq!(cookies[0].0, "_wafchallengeid");
        let answer = String::from_utf8(STANDARD.decode(&cookies[0].1).expect("padded")).expect("text");
        let mut expected = payload(4321).replace("[1, 2]", "[1,2]").replace("\\/", "/");
        expected.truncate(expected.len() - 1);
        assert_eq!(answer, format!("{expected},\"d\":\"{}\"}}", STANDARD.encode("4321")));
    }

    #[test]
    fn the_other_cookies_go_only_where_they_have_values() {
        let rest =
            r#"<p class="wid" id='wci'></p><p id=rci class=waforiginalreid></p><p id="rs" class=""></p>"#;
        assert_eq!(solved(&page(&payload(0), rest)).len(), 1);
        let rest =
            r#"<p id=rci class=waforiginalreid></p><p id="rs" class="ab/c="></p><p id="rs_id" class="44">"#;
        let cookies = solved(&page(&payload(0), rest));
        assert_eq!(cookies[0].0, "_wafchallengeid");
        assert_eq!(cookies[1], ("waforiginalreid".into(), "ab/c=".into()));
        assert_eq!(cookies[2], ("waforigin_id".into(), "44".into()));
        let rest = "<p id=rci class='a b'></p><p id=rs class='x;y'></p><p id=rs_id class='4\r\n4'></p>";
        assert_eq!(solved(&page(&payload(0), rest)).len(), 1);
    }

    #[test]
    fn a_challenge_without_answer_ends() {
        let page = page(&payload(TRIES), "");
        let challenge = find(page.as_bytes()).expect("a challenge").expect("readable");
        assert_eq!(challenge.solve().expect_err("no answer").code(), Code::SiteRefused);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for payload in
            ["", "{", "{}", "[]", "null", r#"{"v":{"a":"","c":""}}"#, r#"{"v":{"a":"AA==","c":"AA=="}}"#]
        {
            if let Some(found) = find(page(payload, "").as_bytes()) {
                assert_eq!(found.expect_err(payload).code(), Code::SiteRefused);
            }
        }
        let found = find(b"<p id=cs class='!!!'></p>").expect("a challenge");
        assert_eq!(found.expect_err("not base64").code(), Code::SiteRefused);
        assert!(find(b"<p id=other class=a></p>").is_none());
    }

    proptest! {
        #[test]
        fn anything_may_come(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = find(&bytes);
            let mut page = b"<p id=cs class=".to_vec();
            page.extend(STANDARD.encode(&bytes).bytes());
            page.push(b'>');
            let _ = find(&page);
        }
    }
}
