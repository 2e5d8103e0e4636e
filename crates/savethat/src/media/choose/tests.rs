use std::sync::Arc;

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::post::{Jar, Session};

/// A variant whose key is its name in the test.
fn variant(key: &str, codec: Option<Codec>, width: u32, bitrate: u64) -> Variant {
    Variant {
        key: key.to_owned(),
        addresses: vec![address("https://v16.tiktokcdn.com/video/x/?a=1")],
        mime: None,
        codec,
        width: Some(width),
        height: Some(width * 16 / 9),
        bytes: Some(bitrate * 2),
        bitrate: Some(bitrate),
        watermarked: false,
        expires: None,
    }
}

fn address(text: &str) -> Url {
    Url::parse(text).expect("an address")
}

fn media(role: Role, variants: Vec<Variant>) -> Media {
    let session = Session { jar: Arc::new(Jar::default()), agent: "a".into(), referer: "r".into() };
    Media { n: 1, role, duration_s: None, variants, session }
}

fn keys(role: Role, variants: Vec<Variant>, quality: Quality) -> Vec<String> {
    order(&media(role, variants), quality).into_iter().map(|variant| variant.key).collect()
}

fn offered() -> Vec<Variant> {
    let mut marked = variant("marked", Some(Codec::H264), 4_000, 9_000);
    marked.watermarked = true;
    marked.bytes = Some(1);
    let mut mute = variant("mute", Some(Codec::H265), 2_160, 500);
    mute.addresses = vec![address("https://v16.tiktokcdn.com/video/x/media-video-hvc1/?a=1")];
    let mut no_size = variant("no_size", None, 540, 700);
    no_size.bytes = None;
    vec![
        marked,
        mute,
        variant("vvc", Some(Codec::Bytevc2), 4_000, 100),
        variant("h265_1080", Some(Codec::H265), 1_080, 2_000),
        variant("h264_576_low", Some(Codec::H264), 576, 400),
        variant("h264_576_high", Some(Codec::H264), 576, 2_100),
        no_size,
        variant("h265_720", Some(Codec::H265), 720, 1_300),
    ]
}

#[rstest]
#[case(Quality::Compatible, &["h264_576_high", "h264_576_low", "no_size", "h265_1080", "h265_720", "mute", "marked"])]
#[case(Quality::Best, &["h265_1080", "h265_720", "h264_576_high", "h264_576_low", "no_size", "mute", "marked"])]
#[case(Quality::Smallest, &["h264_576_low", "h265_720", "h265_1080", "h264_576_high", "no_size", "mute", "marked"])]
fn in_order(#[case] quality: Quality, #[case] expected: &[&str]) {
    assert_eq!(keys(Role::Video, offered(), quality), expected);
}

#[test]
fn between_equals_the_order_of_the_site_stays() {
    let twins = vec![variant("first", None, 576, 1), variant("second", Some(Codec::H264), 576, 1)];
    for quality in [Quality::Compatible, Quality::Best, Quality::Smallest] {
        assert_eq!(keys(Role::Video, twins.clone(), quality), ["first", "second"]);
    }
}

#[test]
fn the_gateway_is_never_asked() {
    let mut both = variant("both", Some(Codec::H264), 576, 1);
    both.addresses.insert(0, address("https://www.tiktok.com/aweme/v1/play/?video_id=x"));
    let mut only = variant("only", Some(Codec::H264), 1_080, 1);
    only.addresses = vec![
        address("https://WWW.tiktok.com/aweme/v1/play/?video_id=x"),
        address("https://www.tiktok.com/aweme/v1/play"),
    ];
    let chosen = order(&media(Role::Video, vec![only, both]), Quality::Compatible);
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].addresses, [address("https://v16.tiktokcdn.com/video/x/?a=1")]);
}

#[test]
fn bytevc2_is_known_by_its_key_too() {
    assert!(keys(Role::Video, vec![variant("v1_bytevc2_720p_1", None, 720, 1)], Quality::Best).is_empty());
}

#[test]
fn plain_pictures_come_first() {
    let mut picture = variant("p", None, 1_080, 0);
    picture.addresses = [
        "https://p16.tiktokcdn.com/x~tplv-photomode-image.webp?x=1",
        "https://p16.tiktokcdn.com/x~tplv-v1.2",
        "https://p16.tiktokcdn.com/x~tplv-photomode-image.jpeg?x=1",
        "https://p19.tiktokcdn.com/x.heic?format=jpeg",
        "https://p19.tiktokcdn.com/x.PNG",
        "https://p19.tiktokcdn.com/x?format=.jpg",
    ]
    .map(address)
    .to_vec();
    let chosen = order(&media(Role::Picture, vec![picture.clone()]), Quality::Compatible);
    let at = |n: usize| picture.addresses[n].clone();
    assert_eq!(chosen[0].addresses, [at(2), at(4), at(5), at(0), at(1), at(3)]);
}

#[rstest]
#[case(Quality::Compatible, &["jpeg", "webp"])]
#[case(Quality::Best, &["webp", "jpeg"])]
fn pictures_that_show_everywhere(#[case] quality: Quality, #[case] expected: &[&str]) {
    let mut webp = variant("webp", None, 1_440, 0);
    webp.addresses = vec![address("https://p16.tiktokcdn.com/x.webp")];
    let mut jpeg = variant("jpeg", None, 1_080, 0);
    jpeg.addresses = vec![address("https://p16.tiktokcdn.com/x.jpeg")];
    assert_eq!(keys(Role::Picture, vec![webp, jpeg], quality), expected);
}

prop_compose! {
    fn any_variant()(
        codec in prop::sample::select(vec![None, Some(Codec::H264), Some(Codec::H265), Some(Codec::Bytevc2)]),
        width in 0..3_u32, bitrate in 0..3_u64, watermarked in any::<bool>(), bytes in prop::option::of(0..3_u64),
        gateway in any::<bool>(),
    ) -> Variant {
        let mut variant = variant("v", codec, width, bitrate);
        variant.watermarked = watermarked;
        variant.bytes = bytes;
        if gateway {
            variant.addresses = vec![address("https://www.tiktok.com/aweme/v1/play/?x")];
        }
        variant
    }
}

proptest! {
    #[test]
    fn nothing_unplayable_and_the_mark_last(
        variants in prop::collection::vec(any_variant(), 0..8),
        quality in prop::sample::select(vec![Quality::Compatible, Quality::Best, Quality::Smallest]),
    ) {
        let chosen = order(&media(Role::Video, variants.clone()), quality);
        prop_assert!(chosen.is_sorted_by_key(|variant| variant.watermarked));
        let bad = |variant: &Variant| variant.codec == Some(Codec::Bytevc2) || variant.addresses.iter().all(is_gateway);
        prop_assert!(!chosen.iter().any(bad));
        prop_assert_eq!(chosen.len(), variants.iter().filter(|variant| !bad(variant)).count());
    }
}
