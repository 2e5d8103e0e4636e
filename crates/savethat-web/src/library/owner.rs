//! Who owns the library: whoever signed in with its password, in this browser.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, Method, Uri, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use ring::digest::{SHA256, digest};

use savethat_words::{Tongue, say};

use super::Library;
use crate::{
    app::{Shared, Web},
    door::Visitor,
    pages::view::href,
    problem::Problem,
    tongue,
};

/// How long a browser is let in.
pub(crate) const SESSION: std::time::Duration = std::time::Duration::from_secs(90 * 24 * 60 * 60);

/// The owner, in a browser that was let in.
#[derive(Clone, Debug)]
pub(crate) struct Owner {
    /// What every form of theirs carries: another page of the same host may send a form here, but not read it from ours.
    pub(crate) seal: String,
    /// Names the session.
    pub(super) session: String,
}

impl Owner {
    /// The owner, where this request comes from them.
    pub(crate) async fn of(web: &Web, headers: &HeaderMap, encrypted: bool) -> Result<Option<Self>, Problem> {
        let (Some(library), Some(cookie)) = (&web.library, cookie(headers, encrypted)) else {
            return Ok(None);
        };
        let session = key_of(cookie);
        let inside = library.store.inside(&session, web.cx.clock.now()).await?;
        Ok(inside.then(|| Self { seal: seal(cookie), session }))
    }

    /// Refuses a form that does not carry the seal.
    ///
    /// # Errors
    /// `bad_request`.
    pub(crate) fn sealed(&self, said: Option<&str>) -> Result<(), Problem> {
        use subtle::ConstantTimeEq as _;
        let fits = said.is_some_and(|said| said.as_bytes().ct_eq(self.seal.as_bytes()).into());
        if fits {
            Ok(())
        } else {
            Err(Problem::refused_form(say::owned_stale_form(), say::owned_stale_form_hint()))
        }
    }
}

/// Anybody, and the owner where it is they.
#[derive(Clone, Debug)]
pub(crate) struct Perhaps(pub(crate) Option<Owner>);

impl FromRequestParts<Shared> for Perhaps {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Shared) -> Result<Self, Self::Rejection> {
        // Who cannot be recognised is a visitor: a library that is in trouble is no reason to lose a Story.
        Ok(Self(asked(parts, web).await.unwrap_or_default()))
    }
}

impl FromRequestParts<Shared> for Owner {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, web: &Shared) -> Result<Self, Turned> {
        Library::of(web).map_err(Turned::Away)?;
        if let Some(owner) = asked(parts, web).await.map_err(Turned::Away)? {
            return Ok(owner);
        }
        Err(Turned::of(tongue::of(&parts.extensions), &parts.method, &parts.uri))
    }
}

async fn asked(parts: &Parts, web: &Shared) -> Result<Option<Owner>, Problem> {
    let visitor = parts.extensions.get::<Visitor>();
    Owner::of(web, &parts.headers, visitor.is_some_and(|visitor| visitor.from.encrypted)).await
}

/// Whoever is not the owner.
pub(crate) enum Turned {
    /// A person: to where they can sign in.
    ToTheDoor(String),
    Away(Problem),
}

impl Turned {
    /// `uri` is without the language: `t` says it.
    pub(crate) fn of(t: Tongue, method: &Method, uri: &Uri) -> Self {
        if !matches!(*method, Method::GET | Method::HEAD) || uri.path().starts_with("/api/") {
            return Self::Away(Problem::not_the_owner());
        }
        let to = uri.path_and_query().map_or("/library", |uri| uri.as_str());
        Self::ToTheDoor(href::owner(t, &t.path(to)))
    }
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::ToTheDoor(at) => Redirect::to(&at).into_response(),
            Self::Away(problem) => problem.into_response(),
        }
    }
}

/// The prefix makes a browser refuse one that was set over plain http or by a sister site (RFC 6265bis, §4.1.3.2).
const ENCRYPTED: &str = "__Host-savethat";
const PLAIN: &str = "savethat";

fn cookie(headers: &HeaderMap, encrypted: bool) -> Option<&str> {
    let wanted = if encrypted { ENCRYPTED } else { PLAIN };
    let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

/// A cookie for a browser that is let in, `None` for one that is not any more.
pub(super) fn set(word: Option<&str>, encrypted: bool) -> HeaderValue {
    let (name, secure) = if encrypted { (ENCRYPTED, "; Secure") } else { (PLAIN, "") };
    let age = if word.is_some() { SESSION.as_secs() } else { 0 };
    // Lax: a link in a mail or a chat leads to the page, another site's form brings no cookie.
    let text =
        format!("{name}={}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}", word.unwrap_or_default());
    HeaderValue::from_str(&text).unwrap_or_else(|_never| HeaderValue::from_static(""))
}

/// What is written down of a word or a cookie: its SHA-256 as hex.
#[must_use]
pub fn key_of(word: &str) -> String {
    sha256(word.as_bytes())
}

fn seal(cookie: &str) -> String {
    sha256(format!("form:{cookie}").as_bytes())
}

/// As hex.
pub(super) fn sha256(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_of_plain_http_is_none_of_https() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, "other=1; savethat=plain".parse().unwrap());
        assert_eq!(cookie(&headers, false), Some("plain"));
        assert_eq!(cookie(&headers, true), None);
        headers.append(header::COOKIE, "__Host-savethat=safe".parse().unwrap());
        assert_eq!(cookie(&headers, true), Some("safe"));
    }

    #[test]
    fn what_a_browser_is_told_to_keep() {
        assert_eq!(
            set(Some("0123"), true),
            "__Host-savethat=0123; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure"
        );
        assert_eq!(set(None, false), "savethat=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn a_form_of_another_session_is_refused() {
        let owner = Owner { seal: seal("mine"), session: key_of("mine") };
        owner.sealed(Some(&seal("mine"))).unwrap();
        owner.sealed(Some(&seal("theirs"))).unwrap_err();
        owner.sealed(Some(&key_of("mine"))).unwrap_err();
        owner.sealed(None).unwrap_err();
    }
}
