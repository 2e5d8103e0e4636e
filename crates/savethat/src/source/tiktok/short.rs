//! Short links: where they lead, one judged hop at a time.

use http::StatusCode;
use savethat_words::say;
use url::Url;

use super::{
    ask::{Asker, refusal, sign_in},
    cooling::Way,
    link, oembed,
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    link::Candidate,
    post::Jar,
    source::{Link, LinkKind, upstream::Question},
};

/// Short links may lead to short links; more than this many is a loop.
const HOPS: usize = 5;

/// A redirect's body is a line of HTML; what is longer is some page that we do not want to read.
const MOST: usize = 1 << 20;

/// The link that a short link stands for; never another short one. Where the site does not redirect, oEmbed may still
/// name the post (second-hand).
///
/// # Errors
/// `not_found` for dead ones, `refused_address` where it leads out of the site, `link_unsupported` where it leads to no
/// post; those of the network.
pub(super) async fn follow(asker: &Asker, short: &Url, cx: &Context) -> Result<Link, Failure> {
    // Half of the time is for oEmbed.
    let half = cx.left().map_or_else(|| cx.clone(), |left| cx.over_in(left / 2));
    let failure = match redirected(asker, short, &half).await {
        Err(failure) if is_ours(&failure) => failure,
        answer => return answer,
    };
    let id = oembed::named(asker, short, cx).await.ok_or(failure)?;
    let kind = LinkKind::Post { id, handle: None, story_hint: false, photos_hint: false };
    Ok(Link { source: link::TIKTOK, kind })
}

/// Whether a failure says something of this server, or of an answer without a redirect, and nothing of the link.
fn is_ours(failure: &Failure) -> bool {
    match failure.code() {
        Code::SiteRefused | Code::SiteUnreachable => true,
        Code::SiteChanged => failure.site().is_some(),
        _ => false,
    }
}

async fn redirected(asker: &Asker, short: &Url, cx: &Context) -> Result<Link, Failure> {
    let mut url = short.clone();
    let mut jar = Jar::default();
    for _ in 0..HOPS {
        let dress = &asker.wardrobe.preview;
        let question = Question { url: url.clone(), dress, referer: None, most: MOST, follow: false };
        let reply = asker.twice(Way::Short, &question, &mut jar, cx).await?;
        let Some(next) = reply.next else {
            return Err(match reply.status {
                StatusCode::NOT_FOUND | StatusCode::GONE => dead(),
                _ => refusal(&reply, cx).unwrap_or_else(|| {
                    Failure::new(Code::SiteChanged)
                        .with_detail(say::reason_short_unsaid())
                        .with_site(i64::from(reply.status.as_u16()), "")
                }),
            });
        };
        match link::recognise(&Candidate::Address(next.clone())) {
            Some(Ok(Link { kind: LinkKind::Short { url: next }, .. })) => url = next,
            Some(Ok(link)) => return Ok(link),
            Some(Err(failure)) => return Err(dead_end(&next).unwrap_or(failure)),
            None => {
                let failure = Failure::new(Code::RefusedAddress);
                return Err(match next.host_str() {
                    Some(host) => failure.with_detail(say::reason_short_leads_outside(host)),
                    None => failure,
                });
            }
        }
    }
    Err(Failure::new(Code::SiteChanged).with_detail(say::reason_short_endless()))
}

/// Pages of the site that a dead or refused short link leads to (seen by other programs; second-hand).
fn dead_end(next: &Url) -> Option<Failure> {
    let path = next.path();
    if path == "/login" || path.starts_with("/login/") {
        return Some(sign_in());
    }
    (path == "/" || path.is_empty() || path.contains("notfound")).then(dead)
}

fn dead() -> Failure {
    Failure::new(Code::NotFound)
        .with_detail(say::reason_short_dead())
        .with_hint(say::reason_short_dead_hint())
}
