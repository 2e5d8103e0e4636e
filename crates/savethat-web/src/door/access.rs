//! Who may come in at all.

use std::fmt;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use ring::digest::{SHA256, digest};
use savethat_words::{Said, say};
use subtle::ConstantTimeEq;

use super::Visitor;
use crate::problem::Problem;

/// Who may come in.
#[derive(Clone, Debug)]
pub enum Access {
    /// Everybody.
    Open,
    /// Whoever knows it (RFC 7617), and programs with a key.
    Password(Password),
    /// Whoever a trusted proxy names in this header, and programs with a key.
    ProxyHeader(HeaderName),
}

impl Access {
    /// The header of [`Access::ProxyHeader`].
    ///
    /// # Errors
    /// A sentence for the operator.
    pub fn header(text: &str) -> Result<HeaderName, Said> {
        text.parse().map_err(|_wrong| say::setting_header())
    }

    /// How a browser is told to ask for the password.
    pub(super) fn challenge(&self) -> Option<HeaderValue> {
        let ask = HeaderValue::from_static("Basic realm=\"savethat\", charset=\"UTF-8\"");
        matches!(self, Self::Password(_)).then_some(ask)
    }

    /// # Errors
    /// `key_refused`, or `rate_limited` for whoever guesses.
    pub(super) fn admit(&self, visitor: &Visitor, headers: &HeaderMap) -> Result<(), Problem> {
        if visitor.keyed {
            return Ok(());
        }
        match self {
            Self::Open => Ok(()),
            Self::Password(password) => {
                let Some(said) = said(headers) else { return Err(wants_password()) };
                visitor.account.may_guess()?;
                if password.is(&said) {
                    return Ok(());
                }
                visitor.account.guessed();
                Err(wants_password())
            }
            Self::ProxyHeader(name) => {
                // From anybody else the header says nothing.
                let named = |value: &HeaderValue| !value.as_bytes().trim_ascii().is_empty();
                let named = visitor.from.by_proxy && headers.get(name).is_some_and(named);
                if named { Ok(()) } else { Err(wants_front_door()) }
            }
        }
    }
}

fn wants_password() -> Problem {
    Problem::key_refused(say::password_wanted(), say::password_wanted_hint())
}

fn wants_front_door() -> Problem {
    Problem::key_refused(say::front_door(), say::front_door_hint())
}

/// The password of a request (RFC 7617, §2); the user name in front of it is not looked at.
fn said(headers: &HeaderMap) -> Option<Vec<u8>> {
    let value = headers.get(header::AUTHORIZATION)?.as_bytes();
    let (scheme, encoded) = value.split_at_checked(6)?;
    if !scheme.eq_ignore_ascii_case(b"basic ") {
        return None;
    }
    let pair = BASE64_STANDARD.decode(encoded.trim_ascii()).ok()?;
    let colon = pair.iter().position(|byte| *byte == b':')?;
    Some(pair[colon + 1..].to_vec())
}

/// A password, as its SHA-256. It can be asked whether something is it, in a time that does not depend on how much of it is
/// right, and nothing else: neither compared nor shown.
///
/// ```compile_fail
/// let password = savethat_web::Password::new("correct horse").unwrap();
/// assert!(password == password);
/// ```
#[derive(Clone)]
pub struct Password([u8; 32]);

impl Password {
    /// # Errors
    /// A sentence for the operator.
    pub fn new(text: &str) -> Result<Self, Said> {
        if text.chars().count() < 8 {
            return Err(say::setting_password_short());
        }
        Ok(Self(sha256(text.as_bytes())))
    }

    pub(super) fn is(&self, said: &[u8]) -> bool {
        sha256(said).ct_eq(&self.0).into()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

pub(super) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut sum = [0; 32];
    sum.copy_from_slice(digest(&SHA256, bytes).as_ref());
    sum
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Basic YWxpY2U6Y29ycmVjdCBob3JzZQ==", Some("correct horse"))]
    #[case("basic OmE6Yg==", Some("a:b"))]
    #[case("Basic YWxpY2U=", None)]
    #[case("Basic %%%", None)]
    #[case("Basic", None)]
    #[case("Bearer YWxpY2U6YQ==", None)]
    fn what_a_browser_says(#[case] value: &str, #[case] password: Option<&str>) {
        let headers = HeaderMap::from_iter([(header::AUTHORIZATION, value.parse().unwrap())]);
        assert_eq!(said(&headers), password.map(|text| text.as_bytes().to_vec()));
    }

    #[test]
    fn a_password_is_told_to_nobody() {
        let password = Password::new("correct horse").unwrap();
        assert!(password.is(b"correct horse"));
        assert!(!password.is(b"correct horsE") && !password.is(b""));
        assert_eq!(format!("{password:?}"), "Password(…)");
        Password::new("short").unwrap_err();
    }
}
