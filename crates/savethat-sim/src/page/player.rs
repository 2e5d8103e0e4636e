//! The answer of the player API (snake_case), shaped as about ten small projects read it; all of it is second-hand.

use serde_json::{Value, json};

use crate::cdn::address::{File, Issue};
use crate::page::item::{films, pictures_of};
use crate::page::stray::stray;
use crate::world::{Codec, Creator, Page, Post, PostMedia};

/// The whole answer: items, what is said of each id, and the ids that were refused.
pub(crate) fn envelope(items: &[Value], results: &[Value], fatal: &[String]) -> Value {
    json!({
        "status_code": 0,
        "status_msg": "",
        "extra": {"fatal_item_ids": fatal},
        "results": results,
        "items": items,
    })
}

/// One item. `page` chooses what is wrong with it.
pub(crate) fn item(post: &Post, creator: &Creator, issue: &Issue<'_>, page: &Page) -> Value {
    let avatar = issue.picture(creator.id, File::Avatar, 0, "jpeg");
    let mut item = json!({
        // Too large for a double: `id_str` is the one to read.
        "id": post.id,
        "id_str": post.id.to_string(),
        "aweme_type": if post.is_photos() { 150 } else { 0 },
        "desc": post.caption,
        "create_time": post.posted.as_second(),
        "author_info": {
            "unique_id": creator.handle, "nickname": creator.nickname, "avatar_url_list": [avatar],
        },
        "statistics_info": {"digg_count": 21, "comment_count": 2, "share_count": 1},
        "control_info": {"allow_download": creator.download_setting == 0},
        "video_info": film(post, issue),
    });
    if let PostMedia::Photos(pictures) = &post.media {
        let images: Vec<Value> = (pictures.iter().enumerate())
            .map(|(n, picture)| json!({"display_image": {"url_list": pictures_of(post.id, n, picture, issue)}}))
            .collect();
        item["image_post_info"] = json!({"images": images});
    }
    spoil(&mut item, page);
    item
}

fn film(post: &Post, issue: &Issue<'_>) -> Value {
    let cover = json!({"url_list": [issue.picture(post.id, File::Cover, 0, "jpeg")]});
    let PostMedia::Video(video) = &post.media else {
        return json!({"meta": {"duration": 0, "format": ""}, "url_list": [], "cover": cover, "profiles": []});
    };
    let profiles: Vec<Value> = (video.variants.iter().enumerate())
        .filter(|(_, variant)| video.bitrate_info && variant.codec != Codec::ByteVc2)
        .map(|(n, variant)| {
            json!({"bitrate": variant.bitrate, "play_addr": {
                "data_size": variant.content.len(), "url_list": films(post, n, variant, issue),
            }})
        })
        .collect();
    let play = video.variants.get(video.play);
    json!({
        "meta": {"duration": video.duration, "format": "mp4"},
        "url_list": play.map_or_else(Vec::new, |play| films(post, video.play, play, issue)),
        "cover": cover,
        "profiles": profiles,
    })
}

fn spoil(item: &mut Value, page: &Page) {
    let Some(object) = item.as_object_mut() else { return };
    match page {
        Page::Hollow => {
            object.insert("create_time".into(), json!(0));
            object.insert("video_info".into(), json!({}));
            object.remove("author_info");
            object.remove("image_post_info");
        }
        Page::NoAuthor => {
            object.remove("author_info");
        }
        Page::Moved(_) | Page::GatewayFirst => {
            for part in ["video_info", "image_post_info"] {
                if let Some(part) = object.get_mut(part) {
                    stray(part, page);
                }
            }
        }
        _ => {}
    }
}
