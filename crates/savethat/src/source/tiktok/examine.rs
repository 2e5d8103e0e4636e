//! For the doctor: the page of a post as it came, and what was made of it.

use jiff::Timestamp;

use super::{
    LinkKind, TikTok, ask,
    page::{self, Answer, Wanted},
    place,
    rungs::{MOST, Rung, Target, session},
    short,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    source::{Link, upstream::Question},
};

/// One page, looked at closely.
#[derive(Clone, Debug)]
pub struct Examination {
    /// Which way in: `page` or `phone`.
    pub via: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The site's own time, from its `Date` header: tells whether this machine's clock is right.
    pub date: Option<Timestamp>,
    /// Whether a proof of work was asked for, and solved.
    pub challenged: bool,
    /// The place in the page where the post was found, such as `webapp.video-detail`.
    pub place: Option<&'static str>,
    /// Why there was no post.
    pub failure: Option<Failure>,
    /// The page, decompressed. Holds what names the visitor: redact it before it goes anywhere.
    pub body: Vec<u8>,
}

impl TikTok {
    /// Asks each way in for the post, past every cache, and keeps what came.
    ///
    /// # Errors
    /// `link_unsupported` for a profile; those of short links; those of the network where no way in answered.
    pub async fn examine(&self, link: &Link, cx: &Context) -> Result<Vec<Examination>, Failure> {
        let link = match &link.kind {
            LinkKind::Short { url } => short::follow(&self.upstream, url, cx).await?,
            _ => link.clone(),
        };
        let LinkKind::Post { id, handle, story_hint } = link.kind else {
            return Err(
                Failure::new(Code::LinkUnsupported).with_detail("Only the page of one post can be examined.")
            );
        };
        let target = Target { id, handle, story: story_hint };
        let mut examined = Vec::new();
        let mut unreached = None;
        for rung in [Rung::Desktop, Rung::Phone] {
            match self.examine_rung(rung, &target, cx).await {
                Ok(examination) => examined.push(examination),
                Err(failure) => unreached = Some(failure),
            }
        }
        match unreached {
            Some(failure) if examined.is_empty() => Err(failure),
            _ => Ok(examined),
        }
    }

    async fn examine_rung(&self, rung: Rung, target: &Target, cx: &Context) -> Result<Examination, Failure> {
        let mut jar = Jar::default();
        let question =
            Question { url: rung.url(target)?, dress: rung.dress(), referer: None, most: MOST, follow: true };
        let mut reply = ask::twice(&self.upstream, &question, &mut jar, cx).await?;
        let mut challenged = false;
        let session = session(jar.clone(), rung.dress());
        let wanted = Wanted {
            id: &target.id,
            story: target.story,
            session: &session,
            now: cx.clock.now(),
            via: rung.name(),
            extra_hosts: &[],
        };
        let mut answer = page::answer(&reply.body, &wanted);
        if let Answer::Challenge(challenge) = &answer {
            for (name, value) in challenge.solve()? {
                jar.set(&name, &value, "tiktok.com", &question.url);
            }
            reply = ask::twice(&self.upstream, &question, &mut jar, cx).await?;
            answer = page::answer(&reply.body, &wanted);
            challenged = true;
        }
        let (place, failure) = match answer {
            Answer::Found(_) => (place::find(&reply.body, &wanted), None),
            Answer::Verdict(failure) | Answer::Nothing(failure) => {
                (None, Some(ask::refusal(&reply, cx).unwrap_or(failure)))
            }
            Answer::Challenge(_) => (None, Some(Failure::new(Code::SiteRefused))),
        };
        let date = reply.headers.get(http::header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok()).map(|date| date.timestamp());
        Ok(Examination {
            via: rung.name(),
            status: reply.status.as_u16(),
            date,
            challenged,
            place,
            failure,
            body: reply.body,
        })
    }
}
