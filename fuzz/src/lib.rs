//! What has to hold for whatever comes out of a reader, said without the readers' own words.

use std::{path::Path, sync::LazyLock};

use jiff::Timestamp;
use savethat::{
    failure::Failure,
    media::{Format, document, file_name},
    post::{Jar, Kind, Media, Post, Session},
};
use url::{Host, Url};

/// The post that every page is asked for. The seeds are made to carry it.
pub const ID: &str = "7400000000000000001";

/// Where media may lie: the families that the documentation names.
const FAMILIES: [&str; 12] = [
    ".tiktok.com",
    ".tiktokv.com",
    ".tiktokcdn.com",
    ".tiktokcdn-us.com",
    ".tiktokcdn-eu.com",
    ".tiktokv.us",
    ".tiktokv.eu",
    ".muscdn.com",
    ".ibyteimg.com",
    ".byteoversea.com",
    ".byteicdn.com",
    ".musical.ly",
];

/// The time at which everything is asked.
pub static NOW: LazyLock<Timestamp> = LazyLock::new(|| "2026-11-20T12:00:00Z".parse().expect("a time"));

/// Of a visitor without cookies.
pub static SESSION: LazyLock<Session> = LazyLock::new(|| Session {
    jar: Jar::default().into(),
    agent: "agent".into(),
    referer: "https://www.tiktok.com/".into(),
});

/// Around the JSON of a script, in each place where a page may have it.
#[must_use]
pub fn framed(json: &[u8], places: &[&str]) -> Vec<u8> {
    let mut page = b"<!DOCTYPE html><title>x</title>".to_vec();
    for place in places {
        page.extend_from_slice(format!("<script id=\"{place}\" type=\"application/json\">").as_bytes());
        page.extend_from_slice(json);
        page.extend_from_slice(b"</script>");
    }
    page
}

/// A failure has a sentence and a next step, and fits into the answer of the API.
pub fn failure(failure: &Failure) {
    assert!(!failure.detail().is_empty() && !failure.hint().is_empty(), "{failure:?}");
    assert!(failure.document().is_object());
}

/// A post that may be shown, and whose files may be asked for.
pub fn post(post: &Post) {
    assert!(is_id(&post.id), "{}", post.id);
    assert!(handle(&post.author.handle), "{:?}", post.author.handle);
    let shown = Url::parse(&post.link).expect("a link that a browser reads");
    assert_eq!(shown.host_str(), Some("www.tiktok.com"), "{shown}");
    assert!(post.link.ends_with(&post.id), "{}", post.link);
    assert!(post.link.chars().all(|letter| !letter.is_whitespace() && !letter.is_control()));
    assert!(post.expires.is_none() || post.kind == Kind::Story);
    assert!(post.media.iter().any(|media| !media.variants.is_empty()), "a post without a file");
    for (n, file) in (1..).zip(&post.media) {
        assert_eq!(file.n, n, "files are counted from 1 without gaps");
        media(file);
        name(&file_name(post, n, Format::Mp4), "mp4");
    }
    let sound = post.extras.sound.iter().filter_map(|sound| sound.media.as_ref());
    for file in sound.chain(&post.extras.cover) {
        assert_eq!(file.n, 0);
        media(file);
    }
    for subtitle in &post.extras.subtitles {
        assert_eq!(subtitle.media.n, 0);
        media(&subtitle.media);
    }
    post.author.avatar.iter().for_each(address);
    assert!(document(post, "/base").is_object());
}

fn media(media: &Media) {
    for variant in &media.variants {
        let key = variant.key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        assert!(key && !variant.key.is_empty(), "{:?}", variant.key);
        assert!(!variant.addresses.is_empty(), "a form of a file without an address");
        variant.addresses.iter().for_each(address);
    }
}

/// `https`, port 443, no user, a name and no number, in a family of the site.
pub fn address(url: &Url) {
    let Some(Host::Domain(host)) = url.host() else { panic!("{url} has no name") };
    let host = format!(".{host}");
    assert!(FAMILIES.iter().any(|family| host.ends_with(family)), "{url} is no host of the site");
    assert!(url.scheme() == "https" && url.port_or_known_default() == Some(443), "{url}");
    assert!(url.username().is_empty() && url.password().is_none(), "{url}");
}

/// An id of the site.
#[must_use]
pub fn is_id(id: &str) -> bool {
    (1..=20).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name that may stand in a link, or none.
#[must_use]
pub fn handle(handle: &str) -> bool {
    handle.chars().all(|letter| letter.is_alphanumeric() || "_.-".contains(letter))
}

/// One name of a file or a folder that every system takes, with an ending where `ending` is not empty.
pub fn name(name: &str, ending: &str) {
    assert!((1..=200).contains(&name.len()), "{} bytes: {name:?}", name.len());
    let bad =
        |letter: char| letter.is_control() || "/\\:*?\"<>|\u{200b}\u{202a}\u{202e}\u{2066}".contains(letter);
    assert!(!name.contains(bad), "{name:?}");
    assert!(!name.starts_with(['.', '-', ' ']) && !name.ends_with(['.', ' ']), "{name:?}");
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let device =
        ["CON", "PRN", "AUX", "NUL", "COM1", "COM9", "COM¹", "LPT1", "LPT²", "CONIN$", "CONOUT$", "CLOCK$"];
    assert!(!device.contains(&stem.as_str()), "{name:?} is a device of Windows");
    if !ending.is_empty() {
        let path = Path::new(name);
        assert_eq!(path.extension().and_then(|found| found.to_str()), Some(ending), "{name:?}");
    }
}
