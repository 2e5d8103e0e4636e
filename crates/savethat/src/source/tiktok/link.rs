//! Which addresses are TikTok's, and what they name. Pure.
//!
//! A [`Link`] is built from the parts that name something and from nothing else: whatever the sharer's application put
//! into the query (`user_id`, `u_code`, `share_link_id` …) is gone from here on.

mod host;
mod page;
mod path;
#[cfg(test)]
mod tests;

use savethat_words::{Said, say};
use url::Url;

use crate::{
    failure::{Code, Failure},
    link::Candidate,
    post::SourceId,
    source::{Link, LinkKind},
};

/// The site's name, the same for ever.
pub(crate) const TIKTOK: SourceId = SourceId("tiktok");

/// Is this TikTok's, and what? `None` where it has nothing to do with TikTok.
///
/// Refused as `refused_address`: hosts that only look like TikTok's, and TikTok's own with a user, or with another port
/// than 443. Refused as `link_unsupported`, by name: TikTok's pages that are not posts.
pub(crate) fn recognise(candidate: &Candidate) -> Option<Result<Link, Failure>> {
    let kind = match candidate {
        Candidate::Handle(name) => match handle(name) {
            Some(handle) => Ok(LinkKind::Profile { handle }),
            None => Err(unsupported(say::reason_no_creator())),
        },
        Candidate::Id(digits) => match id(digits) {
            Some(id) => Ok(LinkKind::Post { id, handle: None, story_hint: false, photos_hint: false }),
            None => Err(unsupported(say::reason_no_post_number())),
        },
        Candidate::Address(url) => match host::judge(url)? {
            Ok(host) => kind(url, &host),
            Err(failure) => Err(failure),
        },
    };
    Some(kind.map(|kind| Link { source: TIKTOK, kind }))
}

/// The plain address of a post. Always `/video/`, which serves pictures and Stories too; `/photo/` pages often
/// carry no post.
pub(crate) fn canonical(handle: Option<&str>, id: &str) -> String {
    // The site does not check the name, but refuses an empty one.
    let handle = handle.filter(|handle| !handle.is_empty()).unwrap_or("_");
    format!("https://www.tiktok.com/@{handle}/video/{id}")
}

/// What an address on one of TikTok's hosts names.
fn kind(url: &Url, host: &str) -> Result<LinkKind, Failure> {
    let path = path::decode(url.path());
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).take(path::MOST_PARTS).collect();
    match page::read(&parts, host) {
        page::Page::Post { id, handle, story, photos } => {
            let story_hint = story || marked_as_story(url);
            let photos_hint = photos || marked_as_photos(url);
            // The number of the path, else the one that the sharer's application added.
            match path::leading_id(id).or_else(|| shared_id(url)) {
                Some(id) => {
                    Ok(LinkKind::Post { id, handle: handle.and_then(self::handle), story_hint, photos_hint })
                }
                None => Err(unsupported(say::reason_link_number())),
            }
        }
        page::Page::Profile { handle } => match self::handle(handle) {
            Some(handle) => Ok(LinkKind::Profile { handle }),
            None => Err(unsupported(say::reason_link_name())),
        },
        page::Page::Short { host, path, code } => match code.filter(|code| is_code(code)) {
            Some(code) => short(host, path, code),
            None => Err(unsupported(say::reason_short_damaged())),
        },
        page::Page::Named(sentence) => Err(unsupported(sentence())),
        page::Page::Other(sentence) => match shared_id(url) {
            Some(id) => Ok(LinkKind::Post {
                id,
                handle: None,
                story_hint: marked_as_story(url),
                photos_hint: marked_as_photos(url),
            }),
            None => Err(unsupported(sentence())),
        },
    }
}

fn unsupported(sentence: Said) -> Failure {
    Failure::new(Code::LinkUnsupported).with_detail(sentence)
}

fn short(host: &str, path: &str, code: &str) -> Result<LinkKind, Failure> {
    let url = Url::parse(&format!("https://{host}{path}{code}"))
        .map_err(|error| Failure::new(Code::Internal).with_source(error))?;
    Ok(LinkKind::Short { url })
}

fn is_code(code: &str) -> bool {
    (1..=32).contains(&code.len())
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// A creator's name as typed. Also the site's own longer form for an account, the `secUid`.
fn handle(name: &str) -> Option<String> {
    let longest = if name.starts_with("MS4wLjABAAAA") { 80 } else { 64 };
    let fits = (1..=longest).contains(&name.len());
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    // `.` and `..` mean something else to a server.
    let is_step = name.bytes().all(|byte| byte == b'.');
    (fits && is_name && !is_step).then(|| name.to_owned())
}

fn id(digits: &str) -> Option<String> {
    let is_id = (15..=21).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_id.then(|| digits.to_owned())
}

/// What the redirect of a shared Story says of itself.
fn marked_as_story(url: &Url) -> bool {
    query(url).any(|(name, value)| matches!((name, value), ("story_type", "1") | ("aweme_type", "40")))
}

/// The same for pictures (seen in real links that others posted).
fn marked_as_photos(url: &Url) -> bool {
    query(url).any(|pair| pair == ("aweme_type", "150"))
}

fn shared_id(url: &Url) -> Option<String> {
    query(url).find_map(|(name, value)| if name == "share_item_id" { id(value) } else { None })
}

/// Pairs of the query, not decoded: what is looked for has nothing to decode. `&amp;` comes from copied HTML.
fn query(url: &Url) -> impl Iterator<Item = (&str, &str)> {
    let pairs = url.query().unwrap_or_default().split('&');
    pairs.filter_map(|pair| pair.strip_prefix("amp;").unwrap_or(pair).split_once('='))
}
