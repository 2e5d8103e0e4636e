//! A creator's live Stories: the profile for the account's number, then the list, page by page.

use std::sync::Arc;

use savethat_words::say;
use url::Url;

use super::{
    ask::{Asker, outside_is_change},
    cooling::Way,
    embed,
    ladder::{Ladder, MOST, MOST_DATA, Target, session},
    page::Answer,
    pass::{Passed, Tries, another_challenge, pass},
    profile::{self, User},
    stories::{self, Asked},
};
use crate::{
    context::Context,
    failure::{Code, Failure},
    post::{Author, Jar, Post},
    source::{Ring, upstream::Question},
};

/// Stories asked for in one page: what one of the other programs asks for (second-hand).
const COUNT: u32 = 20;

/// Pages of one list, and empty pages in a row, before the list is taken as read.
const PAGES: usize = 100;
const EMPTY: usize = 3;

/// What the list holds, all pages of it.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) author: Author,
    /// As in [`Ring`].
    pub(super) under_age: Option<bool>,
    /// In the site's order.
    pub(super) posts: Vec<Post>,
    /// Ids of Stories that are listed without their files.
    pub(super) bare: Vec<String>,
}

/// The creator's live Stories; those that are listed without their files are looked for one by one. `known` is the author
/// of a post that was seen before: good enough where the profile does not answer.
///
/// # Errors
/// Why the account or its list could not be had, or none of the Stories in it.
pub(super) async fn look(
    ladder: &Ladder,
    handle: &str,
    known: Option<Author>,
    cx: &Context,
) -> Result<Ring, Failure> {
    let listed = read(&ladder.asker, handle, known, Tries::Two, cx).await?;
    all_of(ladder, listed, cx).await
}

/// The same of the account with this number, when its name leads to somebody else or to nobody. The Stories tell the new one.
///
/// # Errors
/// As [`look`]; `not_found` where there is no Story.
pub(super) async fn look_by_number(ladder: &Ladder, number: &str, cx: &Context) -> Result<Ring, Failure> {
    let author = Author { id: Some(number.to_owned()), ..Author::default() };
    let mut listed = list(&ladder.asker, author, None, Tries::Two, &mut Jar::default(), cx).await?;
    let named = listed.posts.iter().map(|post| &post.author).find(|author| !author.handle.is_empty());
    let Some(named) = named.cloned() else {
        return Err(Failure::new(Code::NotFound).with_detail(say::reason_account_renamed()));
    };
    listed.author = named;
    all_of(ladder, listed, cx).await
}

/// The Stories of a list, with those that are listed without their files.
async fn all_of(ladder: &Ladder, listed: Listed, cx: &Context) -> Result<Ring, Failure> {
    let Listed { author, under_age, mut posts, bare } = listed;
    // A Story that is there and could not be had.
    let mut missed = None;
    let many = bare.len();
    for (step, id) in bare.into_iter().enumerate() {
        // One that stalls must not use up the time of the others, nor lose what is listed already.
        let share = cx.left().map(|left| left / (many - step + 1) as u32);
        let timed = share.map_or_else(|| cx.clone(), |share| cx.over_in(share));
        // Its own page has its files, or it is not shown to visitors: then it is no failure.
        let handle = Some(author.handle.clone()).filter(|handle| !handle.is_empty());
        let target = Target { id, handle, story: true, photos: false, listed: true };
        match ladder.climb(&target, &timed).await {
            Ok(post) => posts.push(post),
            Err(failure) if is_no(&failure) => {}
            Err(failure) => missed = missed.or(Some(failure)),
        }
    }
    if let (true, Some(failure)) = (posts.is_empty(), missed) {
        // "No live Story" would claim more than was seen.
        return Err(failure);
    }
    // Ids begin with the second of posting: newest first, also where two were posted in the same second.
    posts.sort_by(|a, b| (b.posted, &b.id).cmp(&(a.posted, &a.id)));
    Ok(Ring { author, posts: posts.into_iter().map(Arc::new).collect(), under_age })
}

/// The list as it is, each Story once.
///
/// # Errors
/// As [`look`].
pub(super) async fn read(
    asker: &Asker,
    handle: &str,
    known: Option<Author>,
    tries: Tries,
    cx: &Context,
) -> Result<Listed, Failure> {
    let mut jar = Jar::default();
    let (author, under_age) = author(asker, handle, known, tries, &mut jar, cx).await?;
    list(asker, author, under_age, tries, &mut jar, cx).await
}

/// The list of an account whose number is known.
async fn list(
    asker: &Asker,
    author: Author,
    under_age: Option<bool>,
    tries: Tries,
    jar: &mut Jar,
    cx: &Context,
) -> Result<Listed, Failure> {
    let number = author.id.clone().ok_or_else(|| Failure::new(Code::SiteChanged))?;
    let referer = format!("https://www.tiktok.com/@{}", author.handle);
    let mut listed = Listed { author, under_age, posts: Vec::new(), bare: Vec::new() };
    let mut cursor = "0".to_owned();
    let mut empty = 0;
    for _ in 0..PAGES {
        let url = list_url(&number, &cursor)?;
        let dress = &asker.wardrobe.script;
        let question = Question { url, dress, referer: Some(&referer), most: MOST_DATA, follow: true };
        let answer = pass(asker, (Way::Stories, tries), &question, jar, cx, |body, jar| {
            let session = session(jar.clone(), dress);
            let asked = Asked {
                author: &listed.author,
                cursor: &cursor,
                session: &session,
                now: cx.clock.now(),
                extra_hosts: &asker.extra_hosts,
            };
            stories::answer(body, &asked)
        });
        let page = found(answer.await)?;
        let before = listed.posts.len() + listed.bare.len();
        for post in page.posts {
            if listed.posts.iter().all(|known| known.id != post.id) {
                listed.posts.push(post);
            }
        }
        for id in page.bare {
            if !listed.bare.contains(&id) {
                listed.bare.push(id);
            }
        }
        empty = if listed.posts.len() + listed.bare.len() == before { empty + 1 } else { 0 };
        // `next` is None when the cursor does not move on.
        match page.next {
            Some(next) if empty < EMPTY => cursor = next,
            _ => break,
        }
    }
    Ok(listed)
}

/// Whether the site said that this Story is not for visitors.
fn is_no(failure: &Failure) -> bool {
    matches!(
        failure.code(),
        Code::Private | Code::LoginRequired | Code::NotFound | Code::Expired | Code::RegionBlocked
    )
}

/// Whose list it is, with the account's number: from the profile, else from the profile made to be embedded, else from
/// what is known already. What the site says of the account itself ends it.
async fn author(
    asker: &Asker,
    handle: &str,
    known: Option<Author>,
    tries: Tries,
    jar: &mut Jar,
    cx: &Context,
) -> Result<(Author, Option<bool>), Failure> {
    // Half of the time is for the other places that know the account.
    let half = cx.left().map_or_else(|| cx.clone(), |left| cx.over_in(left / 2));
    let profile = user(asker, handle, tries, jar, &half).await;
    let failure = match profile {
        Ok(user) if user.private => {
            return Err(private_account(handle));
        }
        Ok(user) => return Ok((user.author(), Some(user.ftc))),
        Err((failure, Word::Definite)) => return Err(failure),
        Err((failure, Word::Open)) => failure,
    };
    match embedded(asker, handle, cx).await {
        Some(user) if user.private => Err(private_account(handle)),
        Some(user) => Ok((user.author(), None)),
        None => known.filter(|author| author.id.is_some()).map(|author| (author, None)).ok_or(failure),
    }
}

fn private_account(handle: &str) -> Failure {
    Failure::new(Code::Private).with_detail(say::reason_account_private_named(format!("@{handle}")))
}

/// Whether a failure is the site's word about the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Definite,
    Open,
}

async fn user(
    asker: &Asker,
    handle: &str,
    tries: Tries,
    jar: &mut Jar,
    cx: &Context,
) -> Result<User, (Failure, Word)> {
    let open = |failure| (failure, Word::Open);
    let url = profile_url("https://www.tiktok.com/@", handle).map_err(open)?;
    let question = Question { url, dress: &asker.wardrobe.desktop, referer: None, most: MOST, follow: true };
    let read = |body: &[u8], _: &Jar| profile::answer(body, &asker.extra_hosts);
    match pass(asker, (Way::Profile, tries), &question, jar, cx, read).await {
        Ok(Passed { answer: Ok(Answer::Verdict(failure)), .. }) => Err((failure, Word::Definite)),
        answer => found(answer).map_err(open),
    }
}

/// The same from the page made to be embedded, which knows names and no longer forms of an account.
async fn embedded(asker: &Asker, handle: &str, cx: &Context) -> Option<User> {
    let url = profile_url("https://www.tiktok.com/embed/@", handle).ok()?;
    let question = Question { url, dress: &asker.wardrobe.frame, referer: None, most: MOST, follow: true };
    let read = |body: &[u8], _: &Jar| embed::user(body, &asker.extra_hosts);
    let user =
        found(pass(asker, (Way::EmbedProfile, Tries::One), &question, &mut Jar::default(), cx, read).await);
    user.ok().filter(|user| user.handle.eq_ignore_ascii_case(handle))
}

fn profile_url(start: &str, handle: &str) -> Result<Url, Failure> {
    Url::parse(&format!("{start}{handle}")).map_err(|error| Failure::new(Code::Internal).with_source(error))
}

fn found<T>(passed: Result<Passed<T>, Failure>) -> Result<T, Failure> {
    match passed.and_then(|passed| passed.answer) {
        Ok(Answer::Found(found)) => Ok(found),
        Ok(Answer::Verdict(failure) | Answer::Nothing(failure)) => Err(failure),
        Err(failure) if failure.code() == Code::NotFound => {
            // A 404 for a profile or a list is one voice only, and says nothing of its own.
            Err(Failure::new(Code::SiteRefused).with_detail(say::reason_creator_not_found()))
        }
        Err(failure) => Err(outside_is_change(failure)),
        Ok(Answer::Challenge(_)) => Err(another_challenge()),
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
