//! An item (`itemStruct`) as JSON.

use serde_json::{Value, json};

use crate::cdn::address::{File, Issue, video_id};
use crate::content::Content;
use crate::page::person::person;
use crate::page::stray;
use crate::world::{Codec, Creator, Page, Picture, Post, PostMedia, STORY_LIFETIME, Variant, Video};

/// Whether numbers are written as strings: pages do so with some, lists do not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbers {
    OnPage,
    OnList,
}

impl Numbers {
    fn write(self, number: impl Into<i128>) -> Value {
        let number = number.into();
        match self {
            Numbers::OnPage => json!(number.to_string()),
            Numbers::OnList => json!(i64::try_from(number).unwrap_or(i64::MAX)),
        }
    }
}

/// The item. `page` chooses what is wrong with it.
pub(crate) fn item(
    post: &Post,
    creator: &Creator,
    issue: &Issue<'_>,
    numbers: Numbers,
    page: &Page,
) -> Value {
    let video = match &post.media {
        PostMedia::Video(video) => film(post, video, issue, numbers),
        PostMedia::Photos(_) => no_film(post, issue),
    };
    let mut item = json!({
        "id": post.id.to_string(),
        "desc": post.caption,
        "createTime": numbers.write(post.posted.as_second()),
        "scheduleTime": 0,
        "locationCreated": "US",
        "textLanguage": "en",
        "CategoryType": 120,
        "diversificationId": 10043,
        "author": person(creator, issue, post.story),
        "music": music(post, creator, issue),
        "challenges": challenges(&post.caption),
        "textExtra": [],
        "contents": [{"desc": post.caption, "textExtra": []}],
        "stats": {"playCount": 312, "diggCount": 21, "commentCount": 2, "shareCount": 1, "collectCount": "3"},
        "statsV2": {"playCount": "312", "diggCount": "21", "commentCount": "2", "shareCount": "1",
            "collectCount": "3", "repostCount": "0"},
        "authorStats": {"followerCount": 120, "heartCount": 900, "videoCount": 7},
        "video": video,
        "warnInfo": [],
        "originalItem": false,
        "officalItem": false,
        "secret": false,
        "forFriend": post.for_friend,
        "privateItem": post.private_item,
        "isAd": post.is_ad,
        "isReviewing": *page == Page::Reviewing,
        "takeDown": u8::from(*page == Page::TakenDown),
        "isContentClassified": *page == Page::Classified,
        "indexEnabled": true,
        "shareEnabled": true,
        "duetEnabled": true,
        "stitchEnabled": true,
        "itemCommentStatus": 0,
        "stickersOnItem": [],
        "effectStickers": [],
        "item_control": {"can_repost": true},
        "IsAigc": post.aigc,
        "AIGCDescription": "",
    });
    if let PostMedia::Photos(pictures) = &post.media {
        let images: Vec<Value> = (pictures.iter().enumerate())
            .map(|(n, picture)| {
                let urls = pictures_of(post.id, n, picture, issue);
                json!({"imageURL": {"urlList": urls}, "imageWidth": picture.width, "imageHeight": picture.height})
            })
            .collect();
        let cover = json!({"imageURL": {"urlList": [issue.picture(post.id, File::Cover, 0, "jpeg")]},
            "imageWidth": 1080, "imageHeight": 1350});
        item["imagePost"] = json!({"images": images, "cover": cover, "shareCover": cover, "title": ""});
    }
    if post.story {
        let expires = post.posted + STORY_LIFETIME;
        item["story"] = json!({"ExpiredAt": expires.as_millisecond(), "IsOfficial": false});
    }
    spoil(&mut item, page);
    item
}

fn spoil(item: &mut Value, page: &Page) {
    let Some(object) = item.as_object_mut() else { return };
    match page {
        Page::Hollow => {
            object.insert("createTime".into(), json!(0));
            object.insert("video".into(), json!({}));
            object.remove("author");
            object.remove("imagePost");
        }
        Page::NoAuthor => {
            object.remove("author");
        }
        Page::Moved(_) | Page::GatewayFirst => {
            for part in ["video", "imagePost", "music"] {
                if let Some(part) = object.get_mut(part) {
                    stray::stray(part, page);
                }
            }
        }
        Page::Classified => {
            object.remove("video");
            object.remove("imagePost");
        }
        Page::TakenDown | Page::Reviewing => {
            object.insert("video".into(), json!({"playAddr": "", "downloadAddr": "", "duration": 0}));
            object.remove("imagePost");
        }
        _ => {}
    }
}

/// All addresses of one picture, one for each of its formats.
pub(crate) fn pictures_of(id: u64, n: usize, picture: &Picture, issue: &Issue<'_>) -> Vec<String> {
    let address = |(format, content): (usize, &Content)| {
        issue.picture(id, File::Picture(n, format), format, ending(content))
    };
    picture.formats.iter().enumerate().map(address).collect()
}

fn film(post: &Post, video: &Video, issue: &Issue<'_>, numbers: Numbers) -> Value {
    let cover = issue.picture(post.id, File::Cover, 0, "image");
    let stamped = match &video.watermarked {
        Some(_) => issue.film_at(post.hosts[0], post.id, File::Stamped, 900_000),
        None => String::new(),
    };
    let mut value = json!({
        "id": post.id.to_string(),
        "videoID": video_id(post.id),
        "duration": video.duration,
        "format": "mp4",
        "encodedType": "normal",
        "videoQuality": "normal",
        "encodeUserTag": "",
        "VQScore": "63.4",
        "cover": cover,
        "originCover": cover,
        "dynamicCover": cover,
        "reflowCover": cover,
        "shareCover": ["", cover],
        "zoomCover": {"240": cover, "480": cover, "720": cover, "960": cover},
        "playAddr": "",
        "downloadAddr": stamped,
        "volumeInfo": {"Loudness": if post.no_music { 0.0 } else { -20.1 }, "Peak": if post.no_music { 0.0 } else { 0.2851 }},
        "subtitleInfos": subtitles(post, issue),
        "claInfo": {"enableAutoCaption": true, "hasOriginalAudio": !post.no_music, "captionInfos": [], "noCaptionReason": 3},
        "width": 576,
        "height": 1024,
        "ratio": "540p",
        "definition": "540p",
        "codecType": "h264",
        "size": numbers.write(0),
        "bitrate": 0,
    });
    if let Some(play) = video.variants.get(video.play) {
        let address = address(post, video.play, play, issue, numbers);
        value["playAddr"] = address["UrlList"][0].clone();
        value["PlayAddrStruct"] = address;
        value["width"] = json!(play.width);
        value["height"] = json!(play.height);
        value["ratio"] = json!(lines(play));
        value["definition"] = json!(lines(play));
        value["codecType"] = json!(codec(play.codec));
        value["size"] = numbers.write(play.content.len());
        value["bitrate"] = json!(play.bitrate);
    }
    if video.bitrate_info {
        let entries: Vec<Value> = (video.variants.iter().enumerate())
            .map(|(n, variant)| {
                json!({
                    "Bitrate": variant.bitrate,
                    "BitrateFPS": 25,
                    "QualityType": 20 - n,
                    "GearName": format!("{}_{}_{}", if n == video.play { "normal" } else { "adapt_lowest" },
                        lines(variant).trim_end_matches('p'), u8::from(variant.codec != Codec::H264)),
                    "CodecType": codec(variant.codec),
                    "Format": "mp4",
                    "MVMAF": "\"{\\\"v2.0\\\": {\\\"srv1\\\": {\\\"v1080\\\": 98.4}}}\"",
                    "VideoExtra": "{\"PktOffsetMap\":\"[{\\\"time\\\": 1, \\\"offset\\\": 12}]\"}",
                    "PlayAddr": address(post, n, variant, issue, numbers),
                })
            })
            .collect();
        value["bitrateInfo"] = json!(entries);
    }
    value
}

fn address(post: &Post, n: usize, variant: &Variant, issue: &Issue<'_>, numbers: Numbers) -> Value {
    let id = post.id;
    let name = match variant.codec {
        Codec::H264 => "h264",
        Codec::H265 => "bytevc1",
        Codec::ByteVc2 => "bytevc2",
    };
    json!({
        "Uri": video_id(id),
        "UrlKey": format!("{}_{name}_{}_{}", video_id(id), lines(variant), variant.bitrate),
        "UrlList": films(post, n, variant, issue),
        "DataSize": numbers.write(variant.content.len()),
        "Width": variant.width,
        "Height": variant.height,
        "FileHash": variant.content.tag(),
        "FileCs": "c:0-27081-3440",
    })
}

/// All addresses of one variant.
pub(crate) fn films(post: &Post, n: usize, variant: &Variant, issue: &Issue<'_>) -> Vec<String> {
    if !post.named.is_empty() {
        return post.named.clone();
    }
    let tail = if variant.video_only { "media-video-hvc1/" } else { "" };
    issue.film(post.hosts, post.id, File::Variant(n), variant.bitrate, tail)
}

/// "540p" is what the site calls 576 pixels.
fn lines(variant: &Variant) -> String {
    let side = variant.width.min(variant.height);
    format!("{}p", if side == 576 { 540 } else { side })
}

fn codec(codec: Codec) -> &'static str {
    match codec {
        Codec::H264 => "h264",
        Codec::H265 => "h265_hvc1",
        Codec::ByteVc2 => "bytevc2",
    }
}

fn no_film(post: &Post, issue: &Issue<'_>) -> Value {
    let cover = issue.picture(post.id, File::Cover, 0, "jpeg");
    json!({
        "id": post.id.to_string(), "height": 0, "width": 0, "duration": 0, "ratio": "",
        "cover": cover, "originCover": cover, "dynamicCover": cover, "shareCover": ["", cover],
        "reflowCover": cover, "playAddr": "", "downloadAddr": "", "subtitleInfos": [],
    })
}

fn music(post: &Post, creator: &Creator, issue: &Issue<'_>) -> Value {
    if post.no_music {
        return json!({});
    }
    let cover = issue.picture(creator.id, File::Avatar, 0, "jpeg");
    json!({
        "id": (post.id - 1).to_string(),
        "title": "original sound",
        "authorName": creator.nickname,
        "album": "",
        "original": true,
        "duration": 3,
        "private": false,
        "isCopyrighted": false,
        "playUrl": post.sound.as_ref().map_or_else(String::new, |sound| issue.sound(post.id, File::Sound, sound.mime())),
        "coverThumb": cover,
        "coverMedium": cover,
        "coverLarge": cover,
    })
}

fn subtitles(post: &Post, issue: &Issue<'_>) -> Value {
    let list = post.subtitles.iter().enumerate().map(|(n, subtitle)| {
        json!({
            "LanguageID": (n + 2).to_string(), "LanguageCodeName": subtitle.language, "Format": subtitle.format,
            "Source": if n == 0 { "ASR" } else { "MT" }, "Version": "1:sim", "Size": subtitle.text.len().to_string(),
            "UrlExpire": issue.expires.to_string(),
            "Url": issue.film_at(post.hosts[0], post.id, File::Subtitle(n), 0),
        })
    });
    list.collect()
}

fn challenges(caption: &str) -> Value {
    let tags = caption.split_whitespace().filter_map(|word| word.strip_prefix('#'));
    json!(tags.map(|tag| json!({"id": "5873", "title": tag, "desc": ""})).collect::<Vec<_>>())
}

fn ending(content: &Content) -> &'static str {
    match content.mime() {
        "image/webp" => "webp",
        "image/png" => "png",
        "image/avif" => "avif",
        _ => "jpeg",
    }
}
