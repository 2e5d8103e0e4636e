//! One question to the site, and what an answer without a post means.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use savethat_words::say;

use super::{
    cooling::{Cooling, Way, limited},
    dress::Wardrobe,
    settings::SiteSettings,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    rate::Limiter,
    source::upstream::{Question, Reply, Upstream, retry_after},
};

/// The longest `Retry-After` that a visitor is kept waiting for; a longer one is told instead.
pub(super) const WORTH_WAITING: Duration = Duration::from_secs(5);

/// Asks the site: the guarded client, how each question looks, and which ways are to be left alone for now. Cheap to
/// clone; one for the process.
#[derive(Clone, Debug)]
pub(super) struct Asker {
    upstream: Upstream,
    pub(super) wardrobe: Arc<Wardrobe>,
    /// Host families that the operator added.
    pub(super) extra_hosts: Arc<[String]>,
    cooling: Arc<Cooling>,
    /// One polite budget of everybody who asks.
    budget: Option<Arc<Limiter>>,
}

impl Asker {
    pub(super) fn new(upstream: Upstream, settings: &SiteSettings) -> Self {
        Self {
            upstream,
            wardrobe: Arc::new(Wardrobe::new(settings.user_agent.as_deref())),
            extra_hosts: settings.extra_hosts.as_slice().into(),
            cooling: Arc::default(),
            budget: settings.rate.map(|rate| Arc::new(Limiter::new(rate))),
        }
    }

    /// The turn of one look-up, before its first question. Waits for it, but not longer than somebody who waits would.
    ///
    /// # Errors
    /// `rate_limited`: so many ask at once that this server would be rude to the site.
    pub(super) async fn turn(&self, cx: &Context) -> Result<(), Failure> {
        let Some(budget) = &self.budget else { return Ok(()) };
        while let Err(wait) = budget.take(cx.clock.mono()) {
            if wait > WORTH_WAITING || cx.left().is_some_and(|left| left <= wait) {
                return Err(Failure::new(Code::RateLimited)
                    .with_detail(say::reason_many_ask())
                    .with_retry_after(wait.max(WORTH_WAITING)));
            }
            cx.clock.sleep(wait).await;
        }
        Ok(())
    }

    /// Asks once, unless the site wants this way left alone.
    ///
    /// # Errors
    /// `site_refused` with the time to wait, without a request; those of the network.
    pub(super) async fn once(
        &self,
        way: Way,
        question: &Question<'_>,
        jar: &mut Jar,
        cx: &Context,
    ) -> Result<Reply, Failure> {
        if let Some(failure) = self.cooling.hot(way, &*cx.clock) {
            return Err(failure);
        }
        let reply = self.upstream.ask(question.clone(), jar, cx).await?;
        if reply.status == StatusCode::TOO_MANY_REQUESTS {
            let after = retry_after(&reply.headers, cx.clock.now());
            let rest = self.cooling.rest(way, after, &*cx.clock);
            return Err(limited().with_retry_after(rest));
        }
        Ok(reply)
    }

    /// Asks for what is no way in to anything, so that no way's rest holds it back.
    ///
    /// # Errors
    /// Those of the network.
    pub(super) async fn greet(&self, question: Question<'_>, cx: &Context) -> Result<Reply, Failure> {
        self.upstream.ask(question, &mut Jar::default(), cx).await
    }

    /// Asks, and once more after a pause where the network or the site's servers were in trouble.
    ///
    /// # Errors
    /// As [`Asker::once`].
    pub(super) async fn twice(
        &self,
        way: Way,
        question: &Question<'_>,
        jar: &mut Jar,
        cx: &Context,
    ) -> Result<Reply, Failure> {
        let first = self.once(way, question, jar, cx).await;
        let in_trouble = match &first {
            Ok(reply) => reply.status.is_server_error(),
            Err(failure) => failure.code() == Code::SiteUnreachable,
        };
        let wait = match &first {
            Ok(reply) => retry_after(&reply.headers, cx.clock.now()),
            Err(failure) => failure.retry_after().map(Duration::from_secs),
        };
        if in_trouble && pause(wait, cx).await { self.once(way, question, jar, cx).await } else { first }
    }
}

/// Waits before a second try: half a second to two, or as long as the site says. `false`, at once, where that is too
/// long for somebody who waits, or the time would be over.
pub(super) async fn pause(site_says: Option<Duration>, cx: &Context) -> bool {
    let jitter = Duration::from_millis(500 + cx.chance.below(1_500));
    let pause = site_says.unwrap_or_default().max(jitter);
    if pause > WORTH_WAITING || cx.left().is_some_and(|left| left <= pause) {
        return false;
    }
    cx.clock.sleep(pause).await;
    true
}

/// The failure of an answer that is no page at all, whatever its body; `None` where the body decides.
pub(super) fn refusal(reply: &Reply, cx: &Context) -> Option<Failure> {
    let path = reply.url.path();
    if path == "/login" || path.starts_with("/login/") {
        return Some(sign_in());
    }
    let captcha = reply.headers.iter().any(|(name, value)| {
        name.as_str().contains("bdturing")
            || value.as_bytes().windows(8).any(|part| part.eq_ignore_ascii_case(b"bdturing"))
    });
    let status = reply.status.as_u16();
    let failure = match status {
        200 if captcha || reply.body.iter().all(u8::is_ascii_whitespace) => Failure::new(Code::SiteRefused),
        200..=299 => return None,
        // 444 is what an upstream filter of the site answers (second-hand). 429 never comes this far.
        401 | 403 | 444 => Failure::new(Code::SiteRefused),
        // Not yet a no: other programs saw 404 for posts that were there. Two ways in that agree make it one.
        404 | 410 => Failure::new(Code::NotFound),
        500..=599 => Failure::new(Code::SiteUnreachable).with_detail(say::reason_servers_in_trouble()),
        _ => Failure::new(Code::SiteChanged),
    };
    let failure = if status == StatusCode::OK { failure } else { failure.with_site(i64::from(status), "") };
    Some(match retry_after(&reply.headers, cx.clock.now()) {
        Some(after) => failure.with_retry_after(after),
        None => failure,
    })
}

/// A redirect of the site's own page to elsewhere is no link of the visitor's.
pub(super) fn outside_is_change(failure: Failure) -> Failure {
    if failure.code() == Code::RefusedAddress {
        return Failure::new(Code::SiteChanged)
            .with_detail(say::reason_redirect_outside())
            .with_source(failure);
    }
    failure
}

/// The site wants a login of this server.
pub(super) fn sign_in() -> Failure {
    Failure::new(Code::SiteRefused).with_detail(say::reason_sign_in_never())
}
