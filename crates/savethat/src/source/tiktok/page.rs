//! From the bytes of a page to the post in it.
//!
//! The page names its data by the ids of scripts. Everything here is pure: bytes in, values out.

use jiff::Timestamp;
use memchr::memmem;
use savethat_words::{Said, say};
use serde::Deserialize;

use super::{
    challenge::{self, Challenge},
    html::{Tags, title},
    item,
    repair::repair,
    scope::{ApiData, Detail, Next, Sigi, Universal},
    verdict,
};
use crate::{
    failure::{Code, Failure},
    post::{Post, Session},
};

/// A page above this size is no challenge: those seen have 1.2 to 1.5 KB.
const SMALL: usize = 64 << 10;

/// What is asked for, and what goes into the post that is found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a> {
    /// Digits.
    pub(crate) id: &'a str,
    /// Known to be a Story, by the link, the list or an earlier look.
    pub(crate) story: bool,
    /// Of the request that brought the page.
    pub(crate) session: &'a Session,
    /// The time of the request.
    pub(crate) now: Timestamp,
    /// The way in, for [`Post::via`].
    pub(crate) via: &'static str,
    /// Host families that the operator added.
    pub(crate) extra_hosts: &'a [String],
}

/// What an answer of the site holds.
#[derive(Debug)]
pub(crate) enum Answer<T> {
    /// What was asked for.
    Found(T),
    /// The site's own word about this very post or account: no other way in is needed.
    Verdict(Failure),
    /// A proof of work comes first.
    Challenge(Challenge),
    /// Not about the post (`site_refused`) or not to be read (`site_changed`): another way in may know more, and this
    /// failure is for when none does.
    Nothing(Failure),
}

/// The data scripts of a page, each as the JSON in it.
#[derive(Debug, Default)]
pub(crate) struct Page<'a> {
    html: &'a [u8],
    /// Every page since 2024-03.
    pub(super) universal: Option<&'a [u8]>,
    /// Pages for phones.
    api_data: Option<&'a [u8]>,
    /// Pages before 2024-03, under two names.
    sigi: Option<&'a [u8]>,
    /// Older still.
    next: Option<&'a [u8]>,
    /// Pages made to be embedded.
    pub(super) frontity: Option<&'a [u8]>,
    /// A script had no end.
    cut: bool,
}

/// Finds the data scripts, whatever the order, quotes and number of their attributes.
pub(crate) fn read(html: &[u8]) -> Page<'_> {
    let mut page = Page { html, ..Page::default() };
    let mut tags = Tags::new(html);
    while let Some(tag) = tags.next() {
        if !tag.is("script") {
            continue;
        }
        let id = tag.attribute("id").unwrap_or_default();
        let Some(inside) = tags.inside_script() else {
            page.cut = true;
            break;
        };
        let place = match id {
            b"__UNIVERSAL_DATA_FOR_REHYDRATION__" => &mut page.universal,
            b"api-data" => &mut page.api_data,
            b"SIGI_STATE" | b"sigi-persisted-data" => &mut page.sigi,
            b"__NEXT_DATA__" => &mut page.next,
            b"__FRONTITY_CONNECT_STATE__" => &mut page.frontity,
            _ => continue,
        };
        // One of the old scripts is a program that starts with a name.
        if let Some(start) = memchr::memchr(b'{', inside) {
            place.get_or_insert(&inside[start..]);
        }
    }
    page
}

/// The post `wanted` in a page, or what the page holds instead.
pub(crate) fn answer(html: &[u8], wanted: &Wanted<'_>) -> Answer<Box<Post>> {
    let page = read(html);
    let mut best = None;
    for (json, read) in page.places() {
        let said = lenient_json(json, |json| read(json, wanted));
        match said.unwrap_or_else(|source| Some(Answer::Nothing(unreadable(source)))) {
            Some(found @ Answer::Found(_)) => return found,
            Some(verdict @ Answer::Verdict(_)) if !matches!(best, Some(Answer::Verdict(_))) => {
                best = Some(verdict);
            }
            Some(other) if best.is_none() => best = Some(other),
            _ => {}
        }
    }
    best.unwrap_or_else(|| page.instead(say::reason_page_no_post))
}

/// The post `id` in a page that was stored before, as a link to it would find it. `now` is when it was asked for.
///
/// # Errors
/// What the page says of the post, or `site_refused` or `site_changed` where it says nothing of it.
pub fn read_post(html: &[u8], id: &str, session: &Session, now: Timestamp) -> Result<Post, Failure> {
    let wanted = Wanted { id, story: false, session, now, via: "page", extra_hosts: &[] };
    match answer(html, &wanted) {
        Answer::Found(post) => Ok(*post),
        Answer::Verdict(failure) | Answer::Nothing(failure) => Err(failure),
        Answer::Challenge(_) => Err(refused(say::reason_proof_wanted())),
    }
}

type Read = fn(&[u8], &Wanted<'_>) -> serde_json::Result<Option<Answer<Box<Post>>>>;

impl<'a> Page<'a> {
    /// The scripts beside the universal data, by id.
    pub(super) fn others(&self) -> impl Iterator<Item = (&'static str, &'a [u8])> {
        let others = [("api-data", self.api_data), ("SIGI_STATE", self.sigi), ("__NEXT_DATA__", self.next)];
        others.into_iter().filter_map(|(id, json)| Some((id, json?)))
    }

    /// Where a post may be, newest form first.
    fn places(&self) -> impl Iterator<Item = (&'a [u8], Read)> {
        let places: [(Option<&'a [u8]>, Read); 4] = [
            (self.universal, |json, wanted| {
                let scope = first::<Universal<'_>>(json)?.scope;
                let (desktop, phone) = (detail(&scope.desktop, wanted), detail(&scope.phone, wanted));
                Ok(match desktop {
                    Some(Answer::Nothing(_)) => phone.or(desktop),
                    _ => desktop.or(phone),
                })
            }),
            (self.api_data, |json, wanted| Ok(detail(&first::<ApiData<'_>>(json)?.detail, wanted))),
            (self.sigi, |json, wanted| Ok(sigi(&first(json)?, wanted))),
            (self.next, |json, wanted| Ok(detail(&first::<Next<'_>>(json)?.props.detail, wanted))),
        ];
        places.into_iter().filter_map(|(json, read)| Some((json?, read)))
    }

    /// What a page without the wanted thing is, for another way in or as the last word.
    pub(super) fn instead<T>(&self, carried_nothing: fn() -> Said) -> Answer<T> {
        let data = [self.universal, self.api_data, self.sigi, self.next, self.frontity];
        if data.iter().any(Option::is_some) {
            return Answer::Nothing(Failure::new(Code::SiteChanged).with_detail(carried_nothing()));
        }
        if self.html.trim_ascii().is_empty() {
            return Answer::Nothing(refused(say::reason_empty_answer()));
        }
        if self.html.len() <= SMALL {
            match challenge::find(self.html) {
                Some(Ok(challenge)) => return Answer::Challenge(challenge),
                Some(Err(failure)) => return Answer::Nothing(failure),
                None if memmem::find(self.html, b"Please wait").is_some() => {
                    return Answer::Nothing(refused(say::reason_waiting()));
                }
                None => {}
            }
        }
        let title = title(self.html).unwrap_or_default().to_ascii_lowercase();
        if ["captcha", "verify"].iter().any(|word| memmem::find(&title, word.as_bytes()).is_some()) {
            return Answer::Nothing(refused(say::reason_puzzle()));
        }
        Answer::Nothing(Failure::new(Code::SiteChanged).with_detail(if self.cut {
            say::reason_page_cut()
        } else {
            carried_nothing()
        }))
    }
}

/// `None` where nothing is said about any post.
fn detail(detail: &Detail<'_>, wanted: &Wanted<'_>) -> Option<Answer<Box<Post>>> {
    let message = detail.message.as_str();
    match detail.code.whole() {
        Some(code) if code != 0 => Some(verdict::post(code, message, wanted)),
        _ if detail.info.item.seen => Some(item::answer(&detail.info.item, wanted)),
        _ => verdict::message(message, wanted),
    }
}

fn sigi(state: &Sigi<'_>, wanted: &Wanted<'_>) -> Option<Answer<Box<Post>>> {
    let items = &state.items.0;
    let item = items.iter().find(|item| item::id(item) == Some(wanted.id)).or_else(|| items.first());
    item.map(|item| item::answer(item, wanted)).or_else(|| detail(&state.page, wanted))
}

/// The first JSON value in `json`; what follows it is not looked at.
pub(super) fn first<'de, T: Deserialize<'de>>(json: &'de [u8]) -> serde_json::Result<T> {
    T::deserialize(&mut serde_json::Deserializer::from_slice(json))
}

/// Reads strictly, and once more after repairs where that fails: only broken pages pay for it.
pub(super) fn lenient_json<T>(
    json: &[u8],
    read: impl Fn(&[u8]) -> serde_json::Result<T>,
) -> serde_json::Result<T> {
    read(json).or_else(|source| match repair(json) {
        Some(mended) => read(&mended),
        None => Err(source),
    })
}

pub(super) fn unreadable(source: serde_json::Error) -> Failure {
    Failure::new(Code::SiteChanged).with_source(source)
}

pub(super) fn refused(detail: Said) -> Failure {
    Failure::new(Code::SiteRefused).with_detail(detail)
}
