//! `GET /owner`: the owner sets a password, signs in and out.

use askama::Template;
use axum::{
    Extension,
    body::Body,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use savethat_words::Tongue;

use super::{did, frame};
use crate::{
    app::{Shared, Web},
    asked::{Asked, only_visited},
    body,
    door::Visitor,
    headers::{RequestId, Shown},
    library::{self, Library, Owner, Perhaps},
    pages::{
        html,
        view::{Frame, Told},
    },
    problem::Problem,
    tongue,
};

#[derive(Template)]
#[template(path = "library/entrance.html")]
struct Entrance {
    frame: Frame,
    did: Option<String>,
    /// Nobody owns the library yet, or the password is to be set anew: the word of the log, possibly empty.
    word: Option<String>,
    /// Signed in: the seal of every form.
    seal: Option<String>,
    /// Where to go on.
    to: String,
    /// Characters of a new password.
    shortest: usize,
}

pub(crate) async fn show(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    Perhaps(owner): Perhaps,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let library = Library::of(&web)?;
    let word = match asked.get("word") {
        Some(word) => Some(word.to_owned()),
        None => library.store.password().await?.is_none().then(String::new),
    };
    let page = Entrance {
        frame: frame(&web, t, &headers, "/owner", &t.entrance_owner()),
        did: did(t, &asked),
        word,
        seal: owner.map(|owner| owner.seal),
        to: local(t, asked.get("to")),
        shortest: library::SHORTEST,
    };
    Ok(html(StatusCode::OK, &page))
}

/// Sets the password with the word of the log.
pub(crate) async fn begin(
    State(web): State<Shared>,
    Extension(id): Extension<RequestId>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    only_visited(&headers)?;
    let form = body::form(body, &web.cx).await?;
    let word = form.get("word").unwrap_or_default();
    match library::begin(&web, word, form.get("password").unwrap_or_default(), &visitor).await {
        Ok(cookie) => Ok(gone_on(&t.path("/library"), cookie)),
        Err(problem) => Ok(failed(&web, t, &headers, &id, &problem, Entering::With(word.to_owned()))),
    }
}

/// Signs in.
pub(crate) async fn enter(
    State(web): State<Shared>,
    Extension(id): Extension<RequestId>,
    Extension(t): Extension<Tongue>,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    only_visited(&headers)?;
    let form = body::form(body, &web.cx).await?;
    let to = local(t, form.get("to"));
    match library::enter(&web, form.get("password").unwrap_or_default(), &visitor).await {
        Ok(cookie) => Ok(gone_on(&to, cookie)),
        Err(problem) => Ok(failed(&web, t, &headers, &id, &problem, Entering::To(to))),
    }
}

/// Signs out.
pub(crate) async fn leave(
    State(web): State<Shared>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    visitor: Visitor,
    body: Body,
) -> Result<Response, Problem> {
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    Ok(gone_on(&t.path("/owner"), library::leave(&web, &owner, &visitor).await?))
}

/// Sets a new password.
pub(crate) async fn change(
    State(web): State<Shared>,
    Extension(id): Extension<RequestId>,
    Extension(t): Extension<Tongue>,
    owner: Owner,
    visitor: Visitor,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let form = body::form(body, &web.cx).await?;
    owner.sealed(form.get("seal"))?;
    let (old, new) = (form.get("old").unwrap_or_default(), form.get("new").unwrap_or_default());
    match library::change(&web, old, new, &visitor).await {
        Ok(cookie) => Ok(gone_on(&t.path("/owner?did=changed"), cookie)),
        Err(problem) => Ok(failed(&web, t, &headers, &id, &problem, Entering::Inside(owner.seal))),
    }
}

/// Which form it is.
enum Entering {
    /// Setting the password with this word.
    With(String),
    /// Signing in, to go on there.
    To(String),
    /// Changing the password, with this seal.
    Inside(String),
}

/// The same form again, with what was wrong beside it.
fn failed(
    web: &Web,
    t: Tongue,
    headers: &HeaderMap,
    id: &RequestId,
    problem: &Problem,
    entering: Entering,
) -> Response {
    let mut frame = frame(web, t, headers, "/owner", &t.entrance_owner());
    frame.failure = Some(Told::of(t, problem, None, Some(id)));
    let mut page =
        Entrance { frame, did: None, word: None, seal: None, to: String::new(), shortest: library::SHORTEST };
    match entering {
        Entering::With(word) => page.word = Some(word),
        Entering::To(to) => page.to = to,
        Entering::Inside(seal) => page.seal = Some(seal),
    }
    let mut response = html(problem.status(), &page);
    response.extensions_mut().insert(Shown(problem.code()));
    if let Some(seconds) = problem.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn gone_on(to: &str, cookie: HeaderValue) -> Response {
    let mut response = Redirect::to(to).into_response();
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    response
}

/// An address of ours, else the library: nobody is led elsewhere by our own sign-in. In the language of this page, where its
/// address says that: whoever chose it here has chosen it for what follows.
fn local(t: Tongue, to: Option<&str>) -> String {
    let ours = |to: &&str| {
        let mut bytes = to.bytes();
        bytes.next() == Some(b'/')
            && !matches!(bytes.next(), Some(b'/' | b'\\'))
            && to.bytes().all(|byte| byte.is_ascii_graphic())
    };
    let to = to.filter(ours).unwrap_or("/library");
    if t.root().is_empty() { to.to_owned() } else { t.path(&tongue::without(to)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_elsewhere_in_any_language() {
        for (to, led) in [
            (Some("/watch?did=fed"), "/watch?did=fed"),
            (Some("/en/library?q=a"), "/en/library?q=a"),
            (Some("/en"), "/en"),
            (None, "/library"),
            (Some(""), "/library"),
            (Some("//evil.example"), "/library"),
            (Some("/\\evil.example"), "/library"),
            (Some("https://evil.example"), "/library"),
            (Some("/a\r\nset-cookie: x"), "/library"),
            (Some("/\t/evil.example"), "/library"),
        ] {
            assert_eq!(local(Tongue::ENGLISH, to), led);
            let here = local(Tongue::ENGLISH.addressed(), to);
            assert_eq!(here.trim_end_matches('/'), format!("/en{}", led.trim_start_matches("/en")), "{to:?}");
        }
        let twice = local(Tongue::ENGLISH.addressed(), Some("/en//evil.example/"));
        assert_eq!(twice, "/en//evil.example/");
    }
}
