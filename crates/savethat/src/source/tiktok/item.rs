//! From `itemStruct` to a post.

use jiff::{SignedDuration, Timestamp};
use savethat_words::{Said, say};

use super::{
    address,
    lenient::Addresses,
    page::{Answer, Wanted},
    pictures,
    raw::{self, Item},
    sound, verdict, videos,
};
use crate::{
    failure::{Code, Failure},
    post::{Author, Extras, Kind, Media, Post, Role, SourceId, Subtitle, Variant},
};

/// The site's name in every address and file.
pub(crate) const SOURCE: SourceId = SourceId("tiktok");

/// How long a Story lives.
pub(super) const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The post in `item`, or why it is none. An item of another post is never accepted: the site fills pages with others.
pub(super) fn answer(item: &Item<'_>, wanted: &Wanted<'_>) -> Answer<Box<Post>> {
    let Some(id) = id(item) else {
        return Answer::Nothing(changed(say::reason_answer_no_post()));
    };
    if id != wanted.id {
        return Answer::Nothing(changed(say::reason_answer_other_post()));
    }
    if item.private.yes() || item.secret.yes() || item.for_friends.yes() {
        return Answer::Verdict(Code::Private.into());
    }
    if item.reviewing.yes() || item.taken_down.yes() {
        return Answer::Verdict(verdict::withdrawn(wanted, posted(item, id)));
    }
    let post = post(item, id, wanted);
    if has_files(&post) {
        return Answer::Found(Box::new(post));
    }
    let author = &item.author.object;
    if item.classified.yes() {
        Answer::Verdict(verdict::classified())
    } else if author.private.yes() || author.secret.yes() {
        Answer::Verdict(Code::Private.into())
    } else if names_files(item) {
        // All of them outside the site's own hosts, or the junk gateway.
        let (detail, hint) = (say::reason_addresses_unusable(), say::reason_addresses_unusable_hint());
        Answer::Nothing(Failure::new(Code::MediaBroken).with_detail(detail).with_hint(hint))
    } else {
        Answer::Nothing(changed(say::reason_answer_no_files()))
    }
}

/// At least one file has an address.
pub(super) fn has_files(post: &Post) -> bool {
    post.media.iter().any(|media| !media.variants.is_empty())
}

/// Whether any address was given, usable or not.
fn names_files(item: &Item<'_>) -> bool {
    if item.images.seen {
        return item.images.images.0.iter().any(|image| !image.addresses.list.is_empty());
    }
    let video = &item.video;
    let gears = video.gears.0.iter().map(|gear| &gear.play.object.addresses);
    let others = [&video.play, &video.play_struct.addresses, &video.download];
    gears.chain(others).any(|addresses| !addresses.list.is_empty())
}

/// `id`, which is a string on pages and may be a number elsewhere; the video repeats it (seen in captures).
pub(super) fn id<'a>(item: &'a Item<'_>) -> Option<&'a str> {
    item.id
        .some()
        .or_else(|| item.video.id.some())
        .filter(|id| (1..=20).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Everything that the item says, as a post; see [`has_files`].
pub(super) fn post(item: &Item<'_>, id: &str, wanted: &Wanted<'_>) -> Post {
    // A declared photo post is never its `playAddr`: that is a sound or a made-up clip (second-hand).
    let photos = item.images.seen;
    let media = if photos {
        pictures::pictures(&item.images, wanted)
    } else {
        videos::video(&item.video, wanted).into_iter().collect()
    };
    let posted = posted(item, id);
    let ends = item.story.expired_at_ms.count().and_then(milliseconds);
    // The link's word counts only while a Story could live: what is served after its day was an ordinary post.
    let young = posted.is_none_or(|posted| wanted.now.duration_since(posted) <= DAY);
    let kind = match (ends.is_some() || (wanted.story && young), photos) {
        (true, _) => Kind::Story,
        (false, true) => Kind::Photos,
        (false, false) => Kind::Video,
    };
    let expires = ends.or_else(|| posted?.checked_add(DAY).ok());
    let cover = if photos { pictures::first(&media) } else { pictures::cover(&item.video, wanted) };
    let author = author(item, wanted);
    Post {
        source: SOURCE,
        id: id.to_owned(),
        kind,
        link: link(&author.handle, id, kind),
        caption: item.caption.as_str().to_owned(),
        posted,
        expires: expires.filter(|_| kind == Kind::Story),
        via: wanted.via,
        media,
        extras: Extras {
            sound: sound::sound(item, photos, wanted),
            cover,
            subtitles: subtitles(item, wanted),
        },
        made_by_ai: item.made_by_ai.whole().map(|number| number != 0),
        saving_off: item.author.object.download.yes(),
        author,
    }
}

/// `createTime` in whole seconds; where it is missing or 0 the id tells, to within two minutes.
pub(super) fn posted(item: &Item<'_>, id: &str) -> Option<Timestamp> {
    item.created.whole().and_then(verdict::plausible).or_else(|| verdict::posted_of(id))
}

fn milliseconds(number: u64) -> Option<Timestamp> {
    let time = Timestamp::from_millisecond(i64::try_from(number).ok()?).ok()?;
    verdict::plausible(time.as_second()).map(|_| time)
}

fn changed(detail: Said) -> Failure {
    Failure::new(Code::SiteChanged).with_detail(detail)
}

fn author(item: &Item<'_>, wanted: &Wanted<'_>) -> Author {
    let raw::Author { id, handle, name, thumb, medium, larger, .. } = &item.author.object;
    let handle = handle.some().unwrap_or_else(|| item.author.text.as_str());
    let name = name.some().unwrap_or_else(|| item.nickname.as_str());
    let id = id.some().or_else(|| item.author_id.some());
    Author {
        handle: plain_handle(handle).to_owned(),
        name: name.to_owned(),
        id: id.map(str::to_owned),
        avatar: first_address(&[thumb, medium, larger, &item.avatar], wanted.extra_hosts),
    }
}

/// The first address of several lists that may be used.
pub(super) fn first_address(lists: &[&Addresses<'_>], extra_hosts: &[String]) -> Option<url::Url> {
    lists
        .iter()
        .flat_map(|list| &list.list)
        .take(16)
        .find_map(|raw| address::address(raw.as_str(), extra_hosts))
}

/// A handle as the site allows it, or nothing: it goes into links and file names.
pub(super) fn plain_handle(handle: &str) -> &str {
    let handle = handle.strip_prefix('@').unwrap_or(handle);
    let plain = handle.len() <= 96
        && handle.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-'));
    if plain { handle } else { "" }
}

/// The plain address. The site does not check the handle, but refuses an empty one (both second-hand).
pub(super) fn link(handle: &str, id: &str, kind: Kind) -> String {
    let handle = if handle.is_empty() { "_" } else { handle };
    let word = if kind == Kind::Photos { "photo" } else { "video" };
    format!("https://www.tiktok.com/@{handle}/{word}/{id}")
}

fn subtitles(item: &Item<'_>, wanted: &Wanted<'_>) -> Vec<Subtitle> {
    let list = item.video.subtitles.0.iter();
    list.filter_map(|caption| {
        let address = first_address(&[&caption.address], wanted.extra_hosts)?;
        let (language, format) = (caption.language.as_str().to_owned(), caption.format.as_str().to_owned());
        let key = format!("subs_{language}_{format}_{}", address::object_name(&address));
        let expires = address::expires(&address);
        let variant = Variant::new(address::key(&key), vec![address], expires);
        let media = Media {
            n: 0,
            role: Role::Subtitle,
            duration_s: None,
            variants: vec![variant],
            session: wanted.session.clone(),
        };
        Some(Subtitle { language, format, media })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("alice", "alice")]
    #[case("@alice.", "alice.")]
    #[case("_a.b-c", "_a.b-c")]
    #[case("../../etc", "")]
    #[case("a\0b", "")]
    #[case("", "")]
    fn handles(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(plain_handle(raw), expected);
    }

    #[test]
    fn links() {
        assert_eq!(link("", "1", Kind::Story), "https://www.tiktok.com/@_/video/1");
        assert_eq!(link("a", "1", Kind::Photos), "https://www.tiktok.com/@a/photo/1");
    }
}
