//! Real answers, as others stored them: read from the folder named by `SAVETHAT_CAPTURES`, which is no part of the
//! project. Without it these tests say that they were skipped.

use std::path::PathBuf;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ring::digest::{SHA256, digest};

use super::{
    embed, item, oembed,
    page::{Answer, answer, first, read_post},
    profile,
    raw::Item,
    trials::{now, session, wanted},
};
use crate::{
    failure::{Code, Failure},
    post::{Codec, Kind, Post},
};

fn capture(name: &str) -> Option<Vec<u8>> {
    let Some(folder) = std::env::var_os("SAVETHAT_CAPTURES").map(PathBuf::from) else {
        eprintln!("skipped: SAVETHAT_CAPTURES does not name the folder of real answers");
        return None;
    };
    let path = [folder.join("tiktok").join(name), folder.join(name)].into_iter().find(|path| path.exists());
    let path = path.unwrap_or_else(|| panic!("{name} is not in {}", folder.display()));
    Some(std::fs::read(path).expect("the capture can be read"))
}

/// Universal data alone, in the page that it was cut from.
fn framed(json: &[u8]) -> Vec<u8> {
    let open = br#"<html><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">"#;
    [&open[..], json, b"</script></html>"].concat()
}

fn post(html: &[u8], id: &str) -> Result<Post, Failure> {
    read_post(html, id, &session(), now())
}

fn size(post: &Post, n: u32) -> (Option<u32>, Option<u32>) {
    let variant = &post.file(n).expect("the file").variants[0];
    (variant.width, variant.height)
}

#[test]
fn the_desktop_page_of_a_video() {
    let Some(html) = capture("video_page_desktop_2025-07.html") else { return };
    let post = post(&html, "7526770564367748360").expect("a post");
    assert_eq!((post.kind, post.author.handle.as_str()), (Kind::Video, "dangthuhaf"));
    assert_eq!(post.posted.expect("a time").as_second(), 1_752_462_842);
    assert_eq!(post.link, "https://www.tiktok.com/@dangthuhaf/video/7526770564367748360");
    let media = &post.media[0];
    assert_eq!(media.duration_s, Some(34.0));
    let forms: Vec<_> = media.variants.iter().map(|form| (form.codec, form.width, form.height)).collect();
    assert_eq!(
        forms,
        [
            (Some(Codec::H265), Some(1080), Some(1920)),
            (Some(Codec::H264), Some(576), Some(1024)),
            (Some(Codec::H265), Some(720), Some(1280)),
            (Some(Codec::H265), Some(576), Some(1024)),
        ]
    );
    assert!(
        media.variants.iter().all(|form| !form.watermarked && form.expires.is_some() && form.bytes.is_some())
    );
    let h264 = &media.variants[1];
    assert_eq!((h264.key.as_str(), h264.bytes), ("h264_540p_858545", Some(3_656_008)));
    assert_eq!(h264.addresses[0].host_str(), Some("v16-webapp-prime.tiktok.com"));
    assert_eq!(h264.mime.as_deref(), Some("video/mp4"));
    let sound = post.extras.sound.expect("a sound");
    assert_eq!((sound.title.as_str(), sound.author.as_str()), ("original sound", "Cadel and Mia"));
    assert!(sound.media.is_some());
    assert_eq!(post.extras.subtitles.len(), 2);
    assert!(post.extras.cover.is_some() && post.author.avatar.is_some());
    assert_eq!((post.made_by_ai, post.saving_off), (Some(false), true));
    let other = self::post(&html, "7526770564367748361").expect_err("another post than asked for");
    assert_eq!(other.code(), Code::SiteChanged);
}

#[test]
fn the_phone_page_of_a_photo_post() {
    let Some(html) = capture("photo_page_mobile_api-data_2026-05.html") else { return };
    let post = post(&html, "7631060535387163925").expect("a post");
    assert_eq!((post.kind, post.author.handle.as_str()), (Kind::Photos, "min_stark"));
    let sizes =
        [(1929, 1080), (3728, 2116), (670, 583), (1916, 1080), (1080, 608), (1334, 750), (1932, 1080)];
    assert_eq!(post.media.len(), sizes.len());
    for (n, (width, height)) in (1..).zip(sizes) {
        assert_eq!(size(&post, n), (Some(width), Some(height)));
        let picture = post.file(n).expect("a picture");
        assert_eq!((picture.variants.len(), picture.variants[0].addresses.len()), (1, 2));
        assert_eq!(picture.variants[0].mime.as_deref(), Some("image/jpeg"));
    }
    assert_eq!(post.caption.chars().count(), 3_907);
    let sound = post.extras.sound.expect("a sound");
    assert_eq!(sound.duration_s, Some(63.0));
    assert_eq!(sound.media.expect("a file").variants[0].mime.as_deref(), Some("audio/mpeg"));
}

#[test]
fn a_page_without_the_post_is_not_a_deleted_post() {
    let Some(json) = capture("photo_page_desktop_no-item_2026-05.json") else { return };
    let session = session();
    match answer(&framed(&json), &wanted("7631060535387163925", &session)) {
        Answer::Nothing(failure) => {
            assert_eq!(failure.code(), Code::SiteChanged);
            assert!(failure.detail().to_string().contains("carried no post"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_video_without_a_list_of_forms() {
    let Some(json) = capture("video_video-detail_desktop_2026-09.transcribed.json") else { return };
    let post = post(&framed(&json), "7665075736742530317").expect("a post");
    assert_eq!((post.author.handle.as_str(), size(&post, 1)), ("nasa", (Some(720), Some(1280))));
    let media = &post.media[0];
    assert_eq!((media.duration_s, media.variants.len()), (Some(25.0), 2));
    assert_eq!(media.variants[0].bytes, Some(3_356_735));
    for form in &media.variants {
        assert_eq!(form.expires.expect("expire=").as_second(), 1_790_262_358);
        assert!(form.addresses[0].query().expect("a query").contains("tk=tt_chain_token"));
    }
    assert!(media.variants[1].watermarked && !media.variants[0].watermarked);
}

#[test]
fn a_photo_post_on_the_desktop() {
    let Some(json) = capture("photo_video-detail_desktop_2026-09.transcribed.json") else { return };
    let post = post(&framed(&json), "7681723633164717325").expect("a post");
    assert_eq!((post.kind, post.media.len()), (Kind::Photos, 2));
    assert_eq!(size(&post, 1), (Some(1080), Some(1436)));
    assert_eq!(size(&post, 2), (Some(1080), Some(1424)));
    assert!(!post.has_sound());
}

#[test]
fn no_such_post() {
    let Some(json) = capture("video_detail_10204_2026-09.transcribed.json") else { return };
    let failure = post(&framed(&json), "7665075736742530317").expect_err("no post");
    assert_eq!(failure.code(), Code::NotFound);
    let site = failure.site().expect("the site's words");
    assert_eq!((site.code, site.message.as_str()), (10204, "item doesn't exist"));
}

#[test]
fn the_page_of_a_profile() {
    let Some(html) = capture("user_page_desktop_2025-03.html") else { return };
    match profile::answer(&html, &[]) {
        Answer::Found(user) => {
            assert_eq!((user.id.as_str(), user.handle.as_str()), ("6910304068566041606", "webstoremd"));
            assert_eq!(
                (user.private, user.ftc, user.has_story, user.videos),
                (false, false, None, Some(2074))
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_page_of_a_profile_to_be_embedded() {
    let Some(json) = capture("embed_profile_nasa_2026-09.excerpt.transcribed.json") else { return };
    let html = [b"<script id=__FRONTITY_CONNECT_STATE__>", &json[..], b"</script>"].concat();
    match embed::user(&html, &[]) {
        Answer::Found(user) => {
            assert_eq!((user.id.as_str(), user.handle.as_str()), ("7664638705177150477", "nasa"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn proofs_of_work() {
    let cases = [("challenge_2026-03.html", "10", 1), ("challenge_2026-07_notfound_url.html", "12", 2)];
    for (name, number, cookies) in cases {
        let Some(html) = capture(name) else { return };
        let session = session();
        let Answer::Challenge(challenge) = answer(&html, &wanted("1", &session)) else {
            panic!("a challenge")
        };
        let set = challenge.solve().expect("an answer");
        assert_eq!((set.len(), set[0].0.as_str()), (cookies, "_wafchallengeid"));
        let said: serde_json::Value =
            serde_json::from_slice(&STANDARD.decode(&set[0].1).expect("padded")).expect("JSON");
        assert_eq!(said["d"], STANDARD.encode(number));
        let decode =
            |value: &serde_json::Value| STANDARD.decode(value.as_str().expect("text")).expect("base64");
        let whole = [decode(&said["v"]["a"]), decode(&said["d"])].concat();
        assert_eq!(digest(&SHA256, &whole).as_ref(), decode(&said["v"]["c"]));
        if cookies == 2 {
            assert_eq!(set[1], ("waforigin_id".to_owned(), "44".to_owned()));
        }
    }
}

#[test]
fn an_answer_of_oembed() {
    let Some(json) = capture("oembed_video_2025-11.transcribed.json") else { return };
    assert_eq!(oembed::read(&json).as_deref(), Some("7565919548239514898"));
}

#[test]
fn a_list_of_36_posts() {
    let Some(json) = capture("search_items_trimmed_2025-09.json") else { return };
    let items: Vec<Item<'_>> = first(&json).expect("a list");
    assert_eq!(items.len(), 36);
    let session = session();
    let mut forms = (0, 0);
    for item in &items {
        let id = item::id(item).expect("an id");
        let post = item::post(item, id, &wanted(id, &session));
        let variants = &post.media[0].variants;
        forms.0 += variants.iter().filter(|form| form.codec == Some(Codec::H264)).count();
        forms.1 += variants.iter().filter(|form| form.codec == Some(Codec::H265)).count();
        let mut keys: Vec<&str> = variants.iter().map(|form| form.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), variants.len(), "a key names one form");
    }
    assert_eq!(forms, (73, 79));
}

#[test]
fn an_item_of_a_list_with_numbers() {
    let Some(json) = capture("web_get-user-post.2025-10.slice.json") else { return };
    let whole: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    let json = whole["data"]["itemList"][0].to_string();
    let item: Item<'_> = first(json.as_bytes()).expect("an item");
    let id = item::id(&item).expect("an id");
    let session = session();
    let post = item::post(&item, id, &wanted(id, &session));
    assert_eq!(post.posted.expect("a time").as_second(), 1_749_265_942);
    let variants = &post.media[0].variants;
    assert_eq!(variants.iter().filter(|form| !form.watermarked).count(), 5);
    let h264 = variants
        .iter()
        .filter(|form| form.codec == Some(Codec::H264))
        .max_by_key(|form| (form.area(), form.bitrate));
    let h264 = h264.expect("H.264");
    assert_eq!((h264.width, h264.height, h264.bitrate), (Some(576), Some(1024), Some(404_677)));
}
