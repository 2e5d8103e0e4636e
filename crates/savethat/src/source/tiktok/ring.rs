//! A creator's live Stories: the profile for the account's number, then the list, page by page.

use url::Url;

use super::{
    dress,
    page::Answer,
    profile::{self, User},
    rungs::{MOST, Rungs, Target, outside_is_change, pass, session},
    stories::{self, Asked},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::Jar,
    source::{
        Ring,
        upstream::{Question, Upstream},
    },
};

/// Stories asked for in one page: what one of the other programs asks for (second-hand).
const COUNT: u32 = 20;

/// Pages of one list, and empty pages in a row, before the list is taken as read.
const PAGES: usize = 100;
const EMPTY: usize = 3;

/// A list is some 10 KB for each Story.
const MOST_LIST: usize = 4 << 20;

/// Asks for both.
pub(super) async fn look(
    upstream: &Upstream,
    rungs: &Rungs,
    handle: &str,
    cx: &Context,
) -> Result<Ring, Failure> {
    let mut jar = Jar::default();
    let user = user(upstream, handle, &mut jar, cx).await?;
    if user.private {
        return Err(Failure::new(Code::Private).with_detail(format!("The account @{handle} is private.")));
    }
    let author = user.author();
    let mut ring = Ring { author, posts: Vec::new() };
    let mut cursor = "0".to_owned();
    let mut empty = 0;
    // A Story that is there and could not be had.
    let mut missed = None;
    for _ in 0..PAGES {
        let url = list_url(&user.id, &cursor)?;
        let referer = format!("https://www.tiktok.com/@{handle}");
        let question =
            Question { url, dress: &dress::LIST, referer: Some(&referer), most: MOST_LIST, follow: true };
        let answer = pass(upstream, &question, &mut jar, cx, |body, jar| {
            let session = session(jar.clone(), &dress::LIST);
            let author = &ring.author;
            stories::answer(
                body,
                &Asked { author, cursor: &cursor, session: &session, now: cx.clock.now(), extra_hosts: &[] },
            )
        });
        let page = found(answer.await)?;
        let before = ring.posts.len();
        let mut posts = page.posts;
        for id in page.bare {
            // Listed without its files. Its own page has them, or it is not shown to visitors: then it is no failure.
            let target = Target { id, handle: Some(handle.to_owned()), story: true };
            match rungs.climb(upstream, &target, cx).await {
                Ok(post) => posts.push(post),
                Err(failure) if is_no(&failure) => {}
                Err(failure) => missed = missed.or(Some(failure)),
            }
        }
        for post in posts {
            if ring.posts.iter().all(|known| known.id != post.id) {
                ring.posts.push(post);
            }
        }
        empty = if ring.posts.len() == before { empty + 1 } else { 0 };
        // `next` is None when the cursor does not move on.
        match page.next {
            Some(next) if empty < EMPTY => cursor = next,
            _ => break,
        }
    }
    if let (true, Some(failure)) = (ring.posts.is_empty(), missed) {
        // "No live Story" would claim more than was seen.
        return Err(failure);
    }
    // Ids begin with the second of posting: newest first, also where two were posted in the same second.
    ring.posts.sort_by(|a, b| (b.posted, &b.id).cmp(&(a.posted, &a.id)));
    Ok(ring)
}

/// Whether the site said that this Story is not for visitors.
fn is_no(failure: &Failure) -> bool {
    matches!(
        failure.code(),
        Code::Private | Code::LoginRequired | Code::NotFound | Code::Expired | Code::RegionBlocked
    )
}

/// The account behind a handle.
pub(super) async fn user(
    upstream: &Upstream,
    handle: &str,
    jar: &mut Jar,
    cx: &Context,
) -> Result<User, Failure> {
    let url = Url::parse(&format!("https://www.tiktok.com/@{handle}"))
        .map_err(|error| Failure::new(Code::Internal).with_source(error))?;
    let question = Question { url, dress: &dress::DESKTOP, referer: None, most: MOST, follow: true };
    found(pass(upstream, &question, jar, cx, |body, _| profile::answer(body, &[])).await)
}

fn found<T>(answer: Result<Answer<T>, Failure>) -> Result<T, Failure> {
    match answer {
        Ok(Answer::Found(found)) => Ok(found),
        Ok(Answer::Verdict(failure) | Answer::Nothing(failure)) => Err(failure),
        Err(failure) if failure.code() == Code::NotFound => {
            // A 404 for a profile or a list is one voice only, and says nothing of its own.
            Err(Failure::new(Code::SiteChanged)
                .with_detail("TikTok did not find the page of this creator, which is not yet a no."))
        }
        Err(failure) => Err(outside_is_change(failure)),
        Ok(Answer::Challenge(_)) => Err(Failure::new(Code::SiteRefused)
            .with_detail("TikTok asked for another proof of work instead of answering.")),
    }
}

/// The fewest parameters that were seen to work (second-hand, 2026-10).
fn list_url(id: &str, cursor: &str) -> Result<Url, Failure> {
    let text = format!(
        "https://www.tiktok.com/api/story/item_list/?aid=1988&authorId={id}&count={COUNT}&cursor={cursor}\
         &device_platform=web_pc&loadBackward=false"
    );
    Url::parse(&text).map_err(|error| Failure::new(Code::Internal).with_source(error))
}
