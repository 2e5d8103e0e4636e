//! The ways into a post, one after the other: stop at the first whole answer.

use std::sync::atomic::{AtomicUsize, Ordering};

use url::Url;

use super::{
    ask, dress, link,
    page::{self, Answer, Wanted},
    verdict,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::{Jar, Post, Session},
    source::upstream::{Dress, Question, Upstream},
};

/// A page is 290 to 430 KB (captures); more than this is cut off.
pub(super) const MOST: usize = 8 << 20;

/// A way into a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rung {
    /// The page for a desktop browser.
    Desktop,
    /// The page for a phone. Photo posts are often only there (captures of 2026-05).
    Phone,
}

const RUNGS: [Rung; 2] = [Rung::Desktop, Rung::Phone];

/// Which post is looked for.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub id: String,
    pub handle: Option<String>,
    /// Known to be a Story by the link, the list or an earlier look.
    pub story: bool,
}

/// Remembers which rung answered last and starts there.
#[derive(Debug, Default)]
pub(super) struct Rungs {
    first: AtomicUsize,
}

/// What one rung said of the post.
pub(super) enum Said {
    Found(Box<Post>),
    /// Definite, about this very post.
    Verdict(Failure),
    /// Nothing about the post: the next rung may know.
    Nothing(Failure),
}

impl Rungs {
    /// Climbs until a rung has the post.
    ///
    /// # Errors
    /// Which failure wins when every way in fails: a status for this very post, then `site_refused`, then
    /// `site_unreachable`, then `site_changed`.
    pub(super) async fn climb(
        &self,
        upstream: &Upstream,
        target: &Target,
        cx: &Context,
    ) -> Result<Post, Failure> {
        let start = self.first.load(Ordering::Relaxed);
        let mut said = Vec::new();
        for step in 0..RUNGS.len() {
            let at = (start + step) % RUNGS.len();
            let rung = RUNGS[at];
            // A page that trickles must not use up the time of the one that would answer.
            let share = cx.left().map(|left| left / (RUNGS.len() - step) as u32);
            let timed = share.map_or_else(|| cx.clone(), |share| cx.over_in(share));
            match rung.ask(upstream, target, &timed).await {
                Said::Found(post) => {
                    // A photo post says nothing about the rungs: the desktop page lacks it on a good day.
                    if post.kind != crate::post::Kind::Photos {
                        self.first.store(at, Ordering::Relaxed);
                    }
                    return Ok(*post);
                }
                // Other programs saw "not there" on the desktop page for Stories that a phone could see (second-hand).
                Said::Verdict(failure) if target.story && step == 0 && is_absence(&failure) => {
                    said.push((true, failure));
                }
                Said::Verdict(failure) => return Err(failure),
                Said::Nothing(failure) => said.push((false, failure)),
            }
            tracing::debug!(
                ?rung,
                why = said.last().map(|(_, failure)| failure.code().as_str()),
                "a way in had no post"
            );
        }
        Err(win(said, target, cx))
    }
}

fn is_absence(failure: &Failure) -> bool {
    matches!(failure.code(), Code::NotFound | Code::Expired)
}

/// Which failure wins when every rung failed. `true` marks a definite one.
fn win(said: Vec<(bool, Failure)>, target: &Target, cx: &Context) -> Failure {
    if let Some((_, verdict)) = said.iter().find(|(definite, _)| *definite) {
        return verdict.clone();
    }
    let absent = said.iter().filter(|(_, failure)| failure.code() == Code::NotFound).count();
    let mut rest: Vec<Failure> = said.into_iter().map(|(_, failure)| failure).collect();
    if absent >= 2 {
        // Two ways in agree.
        return aged(rest.swap_remove(0), target, cx);
    }
    for failure in &mut rest {
        if failure.code() == Code::NotFound {
            let site = failure.site().cloned();
            *failure = Failure::new(Code::SiteChanged)
                .with_detail("TikTok did not find the page of this post, which is not yet a no.");
            if let Some(site) = site {
                *failure = failure.clone().with_site(site.code, site.message);
            }
        }
    }
    let rank = |failure: &Failure| match failure.code() {
        // The post is there and none of its files can be asked for: that is about this very post.
        Code::MediaBroken => 0,
        Code::SiteRefused => 1,
        Code::SiteUnreachable => 2,
        _ => 3,
    };
    rest.into_iter().min_by_key(rank).unwrap_or_else(|| Failure::new(Code::Internal))
}

fn aged(failure: Failure, target: &Target, cx: &Context) -> Failure {
    let session = session(Jar::default(), &dress::DESKTOP);
    let wanted = wanted(target, &session, "page", cx);
    verdict::aged(failure, &wanted, None)
}

impl Rung {
    /// As in `"via"`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Desktop => "page",
            Self::Phone => "phone",
        }
    }

    pub(super) fn dress(self) -> &'static Dress {
        match self {
            Self::Desktop => &dress::DESKTOP,
            Self::Phone => &dress::PHONE,
        }
    }

    /// Where this rung has the post. Always `/video/`, never `/photo/`: that page carries no post on a desktop. The handle
    /// is not checked by the site; the bare host has no DNS records since 2025-01 (both second-hand).
    pub(super) fn url(self, target: &Target) -> Result<Url, Failure> {
        let text = match self {
            Self::Desktop => link::canonical(target.handle.as_deref(), &target.id),
            Self::Phone => format!("https://m.tiktok.com/v/{}.html", target.id),
        };
        Url::parse(&text).map_err(|error| Failure::new(Code::Internal).with_source(error))
    }

    async fn ask(self, upstream: &Upstream, target: &Target, cx: &Context) -> Said {
        let mut jar = Jar::default();
        let url = match self.url(target) {
            Ok(url) => url,
            Err(failure) => return Said::Nothing(failure),
        };
        let question = Question { url, dress: self.dress(), referer: None, most: MOST, follow: true };
        let read = |body: &[u8], jar: &Jar| {
            let session = session(jar.clone(), self.dress());
            page::answer(body, &wanted(target, &session, self.name(), cx))
        };
        match pass(upstream, &question, &mut jar, cx, read).await {
            Ok(Answer::Found(post)) => Said::Found(post),
            Ok(Answer::Verdict(failure)) => Said::Verdict(failure),
            Ok(Answer::Nothing(failure)) | Err(failure) => Said::Nothing(outside_is_change(failure)),
            Ok(Answer::Challenge(_)) => Said::Nothing(
                Failure::new(Code::SiteRefused)
                    .with_detail("TikTok asked for another proof of work instead of answering."),
            ),
        }
    }
}

/// Asks for a page, past the proof of work where one is wanted: solved once for each jar.
///
/// # Errors
/// Those of the network, and answers that are no page at all.
pub(super) async fn pass<T>(
    upstream: &Upstream,
    question: &Question<'_>,
    jar: &mut Jar,
    cx: &Context,
    read: impl Fn(&[u8], &Jar) -> Answer<T>,
) -> Result<Answer<T>, Failure> {
    let reply = ask::twice(upstream, question, jar, cx).await?;
    if let Some(failure) = ask::refusal(&reply, cx) {
        return Err(failure);
    }
    let challenge = match read(&reply.body, jar) {
        Answer::Challenge(challenge) => challenge,
        answer => return Ok(answer),
    };
    // At most a million hashes: a tenth of a second on a slow machine, so not on the thread that serves others.
    let solved = tokio::task::spawn_blocking(move || challenge.solve()).await;
    let cookies = solved.map_err(|error| Failure::new(Code::Internal).with_source(error))??;
    for (name, value) in &cookies {
        jar.set(name, value, "tiktok.com", &question.url);
    }
    let again = ask::twice(upstream, question, jar, cx).await;
    // They are good for one request: the site's own script gives them a second to live.
    for (name, _) in &cookies {
        jar.forget(name);
    }
    let reply = again?;
    match ask::refusal(&reply, cx) {
        Some(failure) => Err(failure),
        None => Ok(read(&reply.body, jar)),
    }
}

/// A redirect of the site's own page to elsewhere is no link of the visitor's.
pub(super) fn outside_is_change(failure: Failure) -> Failure {
    if failure.code() == Code::RefusedAddress {
        return Failure::new(Code::SiteChanged)
            .with_detail("TikTok's page sent us to another site.")
            .with_source(failure);
    }
    failure
}

pub(super) fn session(jar: Jar, dress: &Dress) -> Session {
    Session { jar: jar.into(), agent: dress.agent.into(), referer: dress::REFERER.into() }
}

fn wanted<'a>(target: &'a Target, session: &'a Session, via: &'static str, cx: &Context) -> Wanted<'a> {
    Wanted { id: &target.id, story: target.story, session, now: cx.clock.now(), via, extra_hosts: &[] }
}
