//! Short links: where they lead, one judged hop at a time.

use http::StatusCode;
use url::Url;

use super::{ask, dress, link};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::Jar,
    source::{
        Link, LinkKind,
        upstream::{Question, Upstream},
    },
};

/// Short links may lead to short links; more than this many is a loop.
const HOPS: usize = 5;

/// A redirect's body is a line of HTML; what is longer is some page that we do not want to read.
const MOST: usize = 1 << 20;

/// The link that a short link stands for; never another short one.
pub(super) async fn follow(upstream: &Upstream, short: &Url, cx: &Context) -> Result<Link, Failure> {
    let mut url = short.clone();
    let mut jar = Jar::default();
    for _ in 0..HOPS {
        let question =
            Question { url: url.clone(), dress: &dress::PREVIEW, referer: None, most: MOST, follow: false };
        let reply = ask::twice(upstream, &question, &mut jar, cx).await?;
        let Some(next) = reply.next else {
            return Err(match reply.status {
                StatusCode::NOT_FOUND | StatusCode::GONE => dead(),
                _ => ask::refusal(&reply, cx).unwrap_or_else(|| {
                    Failure::new(Code::SiteChanged)
                        .with_detail("TikTok did not say where this short link leads.")
                        .with_site(i64::from(reply.status.as_u16()), "")
                }),
            });
        };
        match link::recognise(&Candidate::Address(next.clone())) {
            Some(Ok(Link { kind: LinkKind::Short { url: next }, .. })) => url = next,
            Some(Ok(link)) => return Ok(link),
            Some(Err(failure)) => return Err(dead_end(&next).unwrap_or(failure)),
            None => {
                let host = next.host_str().unwrap_or("nowhere");
                return Err(Failure::new(Code::RefusedAddress).with_detail(format!(
                    "This short link leads to {host}, outside TikTok, so we did not follow it."
                )));
            }
        }
    }
    Err(Failure::new(Code::SiteChanged)
        .with_detail("This short link leads from one short link to the next without end."))
}

/// Pages of the site that a dead or refused short link leads to (seen by other programs; second-hand).
fn dead_end(next: &Url) -> Option<Failure> {
    let path = next.path();
    if path == "/login" || path.starts_with("/login/") {
        return Some(ask::sign_in());
    }
    (path == "/" || path.is_empty() || path.contains("notfound")).then(dead)
}

fn dead() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail("TikTok says that this short link leads to no post.")
        .with_hint("Copy the link again in the app: short links end with the post, and lose letters easily.")
}
