//! One media address: whether it may be used at all, and what it tells about itself.

use jiff::Timestamp;
use url::Url;

use super::hosts;

/// An address that may be asked for: `https`, on a media host of the site, no user, no port. Addresses without scheme
/// (`//host/…`) and with HTML escapes were seen by others.
pub(super) fn address(raw: &str, extra_hosts: &[String]) -> Option<Url> {
    let raw = raw.trim();
    // A third of the addresses on a page: told before it is parsed, which is most of the work.
    if raw.starts_with("https://www.tiktok.com/") {
        return None;
    }
    let url = if let Some(rest) = raw.strip_prefix("//") {
        Url::parse(&format!("https://{rest}"))
    } else if raw.contains("&amp;") {
        Url::parse(&raw.replace("&amp;", "&"))
    } else {
        Url::parse(raw)
    }
    .ok()?;
    let plain = url.scheme() == "https"
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
        && hosts::is_media(url.host_str()?, extra_hosts);
    (plain && !gateway(&url)).then_some(url)
}

/// The gateway that answers with 31 KB of junk instead of the file (second-hand, since 2024-09, still in the captures of
/// 2025 as the third address of each variant), and every other page of the site.
fn gateway(url: &Url) -> bool {
    matches!(url.host_str(), Some("www.tiktok.com" | "tiktok.com" | "m.tiktok.com"))
        || url.path().starts_with("/aweme/v1/play")
}

/// The path without its signature: two addresses with the same one lead to the same bytes. Seen in captures: the mirrors
/// of a variant differ in host and query only, and signatures in the path are `/<32 hex>/<8 hex>/`.
pub(super) fn object(url: &Url) -> &str {
    let path = url.path();
    signature(path).map_or(path, |(_, rest)| rest).trim_end_matches('/')
}

/// The name at the end of the path, without what the picture server does with it: the part before `~`.
pub(super) fn object_name(url: &Url) -> &str {
    let object = object(url);
    let name = object.rsplit('/').next().unwrap_or(object);
    name.split('~').next().unwrap_or(name)
}

/// Splits `/<32 hex>/<8 hex>/rest` into the eight digits and `/rest`.
fn signature(path: &str) -> Option<(&str, &str)> {
    let (hash, rest) = path.strip_prefix('/')?.split_once('/')?;
    let (time, _) = rest.split_once('/')?;
    let hex = |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    (hex(hash, 32) && hex(time, 8)).then(|| (time, &rest[8..]))
}

/// When the address dies, in whole seconds: `expire=` of videos, `x-expires=` of pictures, or the eight hexadecimal
/// digits of a signature in the path. All three were seen in captures; none is a promise.
pub(super) fn expires(url: &Url) -> Option<Timestamp> {
    let query = url.query().unwrap_or_default();
    let said = query.split('&').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        matches!(name, "expire" | "x-expires").then_some(value)
    });
    let second = match said {
        Some(value) => value.parse().ok()?,
        None => i64::from_str_radix(signature(url.path())?.0, 16).ok()?,
    };
    super::verdict::plausible(second)
}

/// The site's mark is burnt into the picture, as the address says (second-hand).
pub(super) fn marked(url: &Url) -> bool {
    url.path().contains("/mps/logo/")
        || url.query().is_some_and(|query| {
            query.split('&').any(|pair| {
                matches!(pair, "logo_type=tiktok_m" | "lr=tiktok_m") || pair.starts_with("user_text=")
            })
        })
}

/// Pictures without sound, or nothing at all: such paths were reported in 2026 (second-hand).
pub(super) fn silent(url: &Url) -> bool {
    object(url).ends_with("/media-video-hvc1")
}

/// The value of `mime_type=`, with the site's `_` as `/`.
pub(super) fn mime(url: &Url) -> Option<String> {
    let value = url.query()?.split('&').find_map(|pair| pair.strip_prefix("mime_type="))?;
    let (kind, name) = value.split_once('_')?;
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (plain(kind) && plain(name)).then(|| format!("{kind}/{name}"))
}

/// The earliest death of several addresses.
pub(super) fn first_death(addresses: &[Url]) -> Option<Timestamp> {
    addresses.iter().filter_map(expires).min()
}

/// Only what a key may hold: letters, digits, `_`, `-` and `.`; cut at 96 bytes.
pub(super) fn key(raw: &str) -> String {
    raw.chars()
        .take(96)
        .map(
            |letter| {
                if letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.') { letter } else { '_' }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("https://v16-webapp-prime.tiktok.com/video/a/?x=1", true)]
    #[case("//p16-sign.tiktokcdn.com/a~b.jpeg", true)]
    #[case("https://v16.tiktokcdn.com/a?b=1&amp;c=2", true)]
    #[case("http://v16.tiktokcdn.com/a", false)]
    #[case("https://v16.tiktokcdn.com:8443/a", false)]
    #[case("https://user@v16.tiktokcdn.com/a", false)]
    #[case("https://user:word@v16.tiktokcdn.com/a", false)]
    #[case("https://v16.tiktokcdn.com@evil.example/a", false)]
    #[case("https://www.tiktok.com/aweme/v1/play/?faid=1988", false)]
    #[case("https://api16.tiktokv.com/aweme/v1/play/?faid=1988", false)]
    #[case("https://127.0.0.1/a", false)]
    #[case("https://[::1]/a", false)]
    #[case("data:image/png;base64,AA", false)]
    #[case("javascript:alert(1)", false)]
    #[case("", false)]
    #[case("//", false)]
    #[case("https://", false)]
    fn what_may_be_asked_for(#[case] raw: &str, #[case] usable: bool) {
        assert_eq!(address(raw, &[]).is_some(), usable, "{raw}");
    }

    fn url(rest: &str) -> Url {
        Url::parse(&format!("https://v16.tiktokcdn.com{rest}")).expect("an address")
    }

    #[rstest]
    #[case("/v/?expire=1753379896&l=1", Some(1_753_379_896))]
    #[case("/v~a.image?dr=1&x-expires=1753376400&x-signature=a", Some(1_753_376_400))]
    #[case("/c10b2129649e7e5b77c562d2b2f28b3e/68827438/video/tos/a/?a=1", Some(0x6882_7438))]
    #[case("/v/?expire=soon", None)]
    #[case("/v/?expire=99999999999999", None)]
    #[case("/v/?noexpire=1753379896", None)]
    #[case("/v", None)]
    #[case("/c10b2129649e7e5b77c562d2b2f28b3e/68827438", None)]
    fn deaths(#[case] rest: &str, #[case] second: Option<i64>) {
        assert_eq!(expires(&url(rest)).map(Timestamp::as_second), second);
    }

    #[test]
    fn the_object_stays_when_the_signature_changes() {
        let first = url("/c10b2129649e7e5b77c562d2b2f28b3e/68827438/video/tos/abc/?a=1");
        let second = url("/00000000649e7e5b77c562d2b2f28b3e/68900000/video/tos/abc/?a=2");
        assert_eq!(object(&first), "/video/tos/abc");
        assert_eq!(object(&first), object(&second));
        assert_eq!(object_name(&url("/tos/75af~tplv-photomode-image.jpeg?x=1")), "75af");
    }

    #[test]
    fn what_an_address_tells() {
        assert!(marked(&url("/kmoat/mps/logo/v2/a")));
        assert!(marked(&url("/v?lr=tiktok_m")));
        assert!(!marked(&url("/v?lr=unwatermarked")));
        assert!(silent(&url("/video/media-video-hvc1/?a=1")));
        assert_eq!(mime(&url("/v?mime_type=audio_mpeg")).as_deref(), Some("audio/mpeg"));
        assert_eq!(mime(&url("/v?mime_type=a_b/c")), None);
        assert_eq!(key("h264_540p_1\"/é"), "h264_540p_1___");
    }
}
