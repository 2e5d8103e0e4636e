//! The door: who asks, whether they may come in, and how much they may have.
//!
//! Every request passes [`pass`] once. It finds out who asks ([`Visitor`]), refuses whom the operator does not let in, and
//! counts downloads. Look-ups are counted by the handlers, which know how many links a request holds.

mod access;
mod account;
mod day;
mod download;
mod keys;
mod lasting;
mod origin;
mod proxies;
mod rules;
mod visitor;

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use savethat::context::Context;
use savethat_words::{Said, Tongue, say};

pub use access::{Access, Password};
pub(crate) use account::Accounts;
pub use keys::{Flaw, Keyring, NewKey};
pub(crate) use lasting::Lasting;
pub use origin::Origin;
pub use proxies::Proxies;
pub use rules::{PublicUrl, Rules};
pub use visitor::Peer;
pub(crate) use visitor::Visitor;

use self::{account::Allowance, day::Day, keys::Keys};
use crate::{
    app::{Shared, Web},
    asked::from_elsewhere,
    library::{Owner, Turned},
    listen::Late,
    problem::Problem,
    tongue,
};

/// The rules and everybody who asked lately.
#[derive(Debug)]
pub(crate) struct Door {
    pub(crate) rules: Rules,
    accounts: Accounts,
    keys: Option<Keys>,
    /// What all downloads together have sent.
    egress: Arc<Day>,
}

impl Door {
    /// # Errors
    /// A sentence for the operator: the file of keys cannot be read.
    pub(crate) fn new(rules: Rules, cx: &Context) -> Result<Self, Said> {
        let keys = rules.keys_file.as_deref().map(Keys::open).transpose()?;
        let accounts = Accounts::new(Allowance::of(&rules), cx.clock.clone());
        Ok(Self { accounts, keys, egress: Arc::new(Day::new(rules.egress_a_day)), rules })
    }

    fn visitor(&self, request: &Request, cx: &Context) -> Result<Visitor, Problem> {
        let from = visitor::From::of(request, &self.rules.trusted);
        let address = visitor::Who::Address(from.client);
        if let Some(key) = keys::bearer(request.headers()) {
            let keys = self
                .keys
                .as_ref()
                .ok_or_else(|| Problem::key_refused(say::no_keys(), say::no_keys_hint()))?;
            let account = self.accounts.of(address);
            account.may_guess()?;
            let key = keys.find(key, from.client, cx).inspect_err(|_refused| account.guessed())?;
            let account = self.accounts.with(visitor::Who::Key(key.name.clone()), &key.allowance);
            return Ok(Visitor { account, from, keyed: true });
        }
        Ok(Visitor { account: self.accounts.of(address), from, keyed: false })
    }
}

/// What a request must pass before anything else looks at it.
pub(crate) async fn pass(State(web): State<Shared>, mut request: Request, next: Next) -> Response {
    let door = &web.door;
    let t = tongue::of(request.extensions());
    if request.extensions().get::<Late>().is_some() && !for_whoever_runs_it(request.uri().path()) {
        return Problem::stopping().into_response();
    }
    if let Err(problem) = well_formed(&request) {
        return problem.into_response();
    }
    let origin = origin::allowed(&door.rules.origins, request.headers());
    if let Some(origin) = &origin
        && *request.method() == Method::OPTIONS
    {
        return origin::preflight(origin);
    }
    let answer = async {
        let visitor = match door.visitor(&request, &web.cx) {
            Ok(visitor) => visitor,
            Err(problem) => return refused(problem, Some(HeaderValue::from_static("Bearer"))),
        };
        if !for_whoever_runs_it(request.uri().path())
            && !in_every_copy(request.uri().path())
            && let Err(problem) = door.rules.access.admit(&visitor, request.headers())
        {
            return refused(problem, door.rules.access.challenge());
        }
        if !door.rules.visitors
            && !visitor.keyed
            && let Err(turned) =
                only_the_owner(&web, t, &visitor, request.method(), request.uri(), request.headers()).await
        {
            return turned.into_response();
        }
        origin::settle(&mut request, origin.is_some(), door.rules.public_url.as_ref());
        let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        if changes && from_elsewhere(request.headers()) {
            return Problem::bad_request(say::elsewhere_begins()).into_response();
        }
        let for_scripts = request.uri().path().starts_with("/api/");
        let download = download::Kind::of(&request);
        request.extensions_mut().insert(visitor.clone());
        let turn = download.map(|kind| download::Turn::take(kind, &visitor.account, &door.egress, &web.cx));
        let turn = match turn {
            None => None,
            Some(Ok(turn)) => Some(turn),
            Some(Err(problem)) => return problem.into_response(),
        };
        let mut response = next.run(request).await;
        if let Some(turn) = turn {
            response = turn.send(response, &web.cx).await;
        }
        if for_scripts || response.status() == StatusCode::TOO_MANY_REQUESTS {
            visitor.tell(response.headers_mut());
        }
        response
    };
    let mut response = answer.await;
    if let Some(origin) = &origin {
        origin::dress(response.headers_mut(), origin);
    }
    response
}

fn refused(problem: Problem, challenge: Option<HeaderValue>) -> Response {
    let challenge = challenge.filter(|_| problem.status() == StatusCode::UNAUTHORIZED);
    let mut response = problem.into_response();
    if let Some(challenge) = challenge {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// On a server without visitors: whoever has signed in, the way to do that, and what has an unguessable address.
async fn only_the_owner(
    web: &Web,
    t: Tongue,
    visitor: &Visitor,
    method: &Method,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<(), Turned> {
    let path = uri.path();
    let way_in = path == "/owner" || path.starts_with("/owner/") || path == "/api/v1/owner/session";
    if way_in
        || in_every_copy(path)
        || path.starts_with("/feed/")
        || for_whoever_runs_it(path)
        || Owner::of(web, headers, visitor.from.encrypted).await.map_err(Turned::Away)?.is_some()
    {
        return Ok(());
    }
    Err(Turned::of(t, method, uri))
}

/// How the page looks is no secret, and whoever is turned away sees a page that says why.
fn in_every_copy(path: &str) -> bool {
    path.starts_with("/assets/")
}

/// What tells a machine that the server lives has no password.
fn for_whoever_runs_it(path: &str) -> bool {
    matches!(path, "/healthz" | "/readyz")
}

/// A host is a name or an address with a port at most. What else stands there was meant for somebody who writes it into a
/// page or a log; nothing here does, and nobody is answered as if it were a name.
fn well_formed(request: &Request) -> Result<(), Problem> {
    let host = request.headers().get(header::HOST).map(HeaderValue::as_bytes).unwrap_or_default();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b".-_:[]%".contains(byte);
    let several = request.headers().get_all(header::HOST).iter().count() > 1;
    if several || host.len() > 300 || !host.iter().all(plain) {
        return Err(Problem::bad_request(say::bad_host()));
    }
    Ok(())
}

/// A header of one word.
fn word<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
}
