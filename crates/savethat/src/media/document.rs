//! The post of the contract, as JSON: the same for `--json`, the API and a sidecar.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Format, Quality, file_name, languages, order};
use crate::post::{Media, Post, Role, Sound, Variant};

/// The post as JSON. `base` is put in front of each address: empty, a path, or a whole origin, without a slash at the
/// end.
///
/// What is said of a file is what the site said of the variant that is chosen first by default. A number that is not
/// known is null and never guessed. Addresses of the site itself are left out: they belong to the session that found
/// them.
#[must_use]
pub fn document(post: &Post, base: &str) -> Value {
    json!({
        "source": post.source.0,
        "id": post.id,
        "kind": post.kind.as_str(),
        "link": post.link,
        "author": {
            "handle": post.author.handle,
            "name": post.author.name,
            // Null until there is an address of our own for it.
            "avatar": null,
        },
        "caption": post.caption,
        "posted": post.posted.map(time),
        "expires": post.expires.map(time),
        "via": post.via,
        "media": post.media.iter().map(|media| file(post, media, base)).collect::<Vec<_>>(),
        "sound": post.extras.sound.as_ref().map(|one| sound(post, one, base)),
        "cover": post.extras.cover.as_ref().map(|_| format!("{}/cover.jpg", place(post, base))),
        "subtitles": subtitles(post, base),
        "zip": (post.media.len() > 1).then(|| format!("{}/all.zip", place(post, base))),
    })
}

/// RFC 3339 in UTC, whole seconds.
fn time(at: Timestamp) -> String {
    format!("{at:.0}")
}

fn file(post: &Post, media: &Media, base: &str) -> Value {
    let chosen = order(media, Quality::Compatible).into_iter().next();
    let mime = chosen.as_ref().and_then(|variant| variant.mime.clone());
    let format = hint(media.role, mime.as_deref());
    let href = format!("{}/{}.{}", place(post, base), media.n, extension(media.role));
    let mut document = form(chosen.as_ref());
    document["n"] = media.n.into();
    document["role"] = media.role.as_str().into();
    // No other format passes the proof of a video, so that this is known without the site.
    document["mime"] = mime.or_else(|| (media.role == Role::Video).then(|| "video/mp4".to_owned())).into();
    document["duration_s"] = media.duration_s.into();
    document["watermarked"] = chosen.as_ref().is_some_and(|variant| variant.watermarked).into();
    document["filename"] = file_name(post, media.n, format).into();
    if media.role == Role::Picture {
        document["jpeg"] = format!("{}/{}.jpeg", place(post, base), media.n).into();
    }
    document["variants"] = others(media, chosen.as_ref(), &href).into();
    document["href"] = href.into();
    document
}

/// What a variant and a choice have in common.
fn form(variant: Option<&Variant>) -> Value {
    json!({
        "codec": variant.and_then(|variant| variant.codec).map(crate::post::Codec::as_str),
        "width": variant.and_then(|variant| variant.width),
        "height": variant.and_then(|variant| variant.height),
        "bytes": variant.and_then(|variant| variant.bytes),
    })
}

/// The choices that give another variant than the default.
fn others(media: &Media, chosen: Option<&Variant>, href: &str) -> Vec<Value> {
    [(Quality::Best, "best"), (Quality::Smallest, "smallest")]
        .into_iter()
        .filter_map(|(quality, name)| {
            let variant = order(media, quality).into_iter().next()?;
            if chosen.is_some_and(|chosen| chosen.key == variant.key) {
                return None;
            }
            let mut document = form(Some(&variant));
            document["quality"] = name.into();
            document["href"] = format!("{href}?quality={name}").into();
            Some(document)
        })
        .collect()
}

/// Where the files of a post are.
fn place(post: &Post, base: &str) -> String {
    format!("{base}/media/{}/{}", post.source, post.id)
}

/// A video's sound is its own track; that of pictures is there only where the site names a file.
fn sound(post: &Post, sound: &Sound, base: &str) -> Value {
    let video = post.media.iter().any(|media| media.role == Role::Video);
    let file = sound.media.as_ref().and_then(|media| media.variants.first());
    // What is an MP3 already has no M4A.
    let is_mp3 = file
        .and_then(|file| file.mime.as_deref())
        .is_some_and(|mime| hint(Role::Sound, Some(mime)) == Format::Mp3);
    let href = |there: bool, name| there.then(|| format!("{}/{name}", place(post, base)));
    json!({
        "title": sound.title,
        "author": sound.author,
        "m4a": href(video || (file.is_some() && !is_mp3), "sound.m4a"),
        "mp3": href(video || file.is_some(), "sound.mp3"),
    })
}

/// Each language in both forms.
fn subtitles(post: &Post, base: &str) -> Vec<Value> {
    let names = languages(post.extras.subtitles.iter().map(|subtitle| subtitle.language.as_str()));
    let one = |name: String| {
        let href = |form| format!("{}/subs.{name}.{form}", place(post, base));
        json!({ "language": name, "vtt": href("vtt"), "srt": href("srt") })
    };
    names.into_iter().map(one).collect()
}

/// Of an address: a hint, any other serves the same file.
fn extension(role: Role) -> &'static str {
    match role {
        Role::Video => "mp4",
        Role::Sound => "m4a",
        Role::Picture | Role::Cover => "jpg",
        Role::Subtitle => "vtt",
    }
}

/// For the name of a file that has not been fetched: what the site says, or the usual. The bytes name it in the end.
fn hint(role: Role, mime: Option<&str>) -> Format {
    match (role, mime) {
        (Role::Video, _) => Format::Mp4,
        (Role::Sound, Some("audio/mpeg" | "audio/mp3")) => Format::Mp3,
        (Role::Sound, _) => Format::M4a,
        (Role::Subtitle, _) => Format::Vtt,
        (_, Some("image/png")) => Format::Png,
        (_, Some("image/webp")) => Format::Webp,
        (_, Some("image/avif")) => Format::Avif,
        (_, Some("image/heic" | "image/heif")) => Format::Heic,
        (_, Some("image/gif")) => Format::Gif,
        _ => Format::Jpeg,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use url::Url;

    use super::*;
    use crate::post::{Author, Codec, Extras, Jar, Kind, Session, SourceId};

    fn variant(key: &str, codec: Option<Codec>, size: Option<(u32, u32)>, bytes: Option<u64>) -> Variant {
        Variant {
            key: key.into(),
            addresses: vec![Url::parse("https://v16.tiktokcdn.com/secret?sign=1").expect("an address")],
            mime: None,
            codec,
            width: size.map(|size| size.0),
            height: size.map(|size| size.1),
            bytes,
            bitrate: None,
            watermarked: false,
            expires: None,
        }
    }

    fn media(n: u32, role: Role, duration_s: Option<f64>, variants: Vec<Variant>) -> Media {
        let session =
            Session { jar: Arc::new(Jar::default()), agent: "agent".into(), referer: "referer".into() };
        Media { n, role, duration_s, variants, session }
    }

    fn story() -> Post {
        let h264 = variant("h264_540p", Some(Codec::H264), Some((576, 1024)), Some(3_656_008));
        let h265 = variant("h265_1080p", Some(Codec::H265), Some((1080, 1920)), Some(5_271_519));
        Post {
            source: SourceId("tiktok"),
            id: "7526770564367748360".into(),
            kind: Kind::Story,
            link: "https://www.tiktok.com/@alice/video/7526770564367748360".into(),
            author: Author {
                handle: "alice".into(),
                name: "Alice \u{202e}\"<b>".into(),
                id: Some("1".into()),
                avatar: Url::parse("https://p16.tiktokcdn.com/avatar").ok(),
            },
            caption: "first line\nsecond".into(),
            posted: "2026-11-22T10:00:00.75Z".parse().ok(),
            expires: "2026-11-23T10:00:00Z".parse().ok(),
            via: "page",
            media: vec![media(1, Role::Video, Some(34.0), vec![h265, h264])],
            extras: Extras {
                sound: Some(Sound {
                    title: "original sound".into(),
                    author: "Alice".into(),
                    duration_s: None,
                    media: None,
                }),
                ..Extras::default()
            },
            made_by_ai: None,
            saving_off: false,
        }
    }

    #[test]
    fn a_video_story_is_the_contract() {
        insta::assert_json_snapshot!(document(&story(), ""));
    }

    #[test]
    fn pictures_without_numbers_are_null() {
        let picture = |n, mime: Option<&str>| {
            let mut variant = variant("picture", None, None, None);
            variant.mime = mime.map(Into::into);
            media(n, Role::Picture, None, vec![variant])
        };
        let post = Post {
            kind: Kind::Photos,
            posted: None,
            expires: None,
            media: vec![
                picture(1, None),
                picture(2, Some("image/webp")),
                media(3, Role::Picture, None, vec![]),
            ],
            extras: Extras::default(),
            ..story()
        };
        insta::assert_json_snapshot!(document(&post, "https://save.example/base"));
    }

    #[test]
    fn no_address_of_the_site_is_handed_out() {
        let text = document(&story(), "").to_string();
        assert!(!text.contains("tiktokcdn") && !text.contains("sign="));
    }
}
