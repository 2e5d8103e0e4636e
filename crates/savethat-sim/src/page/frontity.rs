//! The embed pages: a post's `videoData` and an account's list, shaped as a few projects read them (second-hand).

use serde_json::{Value, json};

use crate::cdn::address::{File, Issue};
use crate::page::item::{films, pictures_of};
use crate::page::stray::stray;
use crate::world::{Creator, Page, Post, PostMedia};

/// The page whose state holds `data` under `path`.
pub(crate) fn page(path: &str, data: &Value) -> String {
    let mut held = json!({});
    held[path] = data.clone();
    let state = json!({
        "frontity": {"name": "@sim/embed", "rendering": "both"},
        "router": {"link": path, "state": {}},
        "source": {"data": held},
    });
    // As on other pages, nothing inside may end the script.
    let state = state.to_string().replace('<', "\\u003C");
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>TikTok</title></head><body>\
         <div id=\"root\"></div>\
         <script id=\"__FRONTITY_CONNECT_STATE__\" type=\"application/json\">{state}</script></body></html>\n"
    )
}

/// `videoData` of one post. `page` chooses what is wrong with it.
pub(crate) fn video_data(post: &Post, creator: &Creator, issue: &Issue<'_>, page: &Page) -> Value {
    let urls = match &post.media {
        PostMedia::Video(video) => (video.variants.get(video.play))
            .map_or_else(Vec::new, |play| films(post, video.play, play, issue)),
        PostMedia::Photos(_) => Vec::new(),
    };
    let mut data = json!({
        "itemInfos": {
            "id": post.id.to_string(),
            "text": post.caption,
            "createTime": post.posted.as_second().to_string(),
            "covers": [issue.picture(post.id, File::Cover, 0, "jpeg")],
            "video": {"urls": urls, "playAddr": {"urlList": urls}},
        },
        "authorInfos": {
            "uniqueId": creator.handle,
            "userId": creator.id.to_string(),
            "secUid": creator.sec_uid,
            "nickName": creator.nickname,
        },
    });
    if let PostMedia::Photos(pictures) = &post.media {
        let images: Vec<Value> = (pictures.iter().enumerate())
            .map(|(n, picture)| {
                json!({
                    "width": picture.width, "height": picture.height,
                    "urlList": pictures_of(post.id, n, picture, issue),
                })
            })
            .collect();
        data["imagePostInfo"] = json!({"displayImages": images});
    }
    spoil(&mut data, page);
    data
}

fn spoil(data: &mut Value, page: &Page) {
    let Some(object) = data.as_object_mut() else { return };
    match page {
        Page::Hollow => {
            object.remove("authorInfos");
            object.remove("imagePostInfo");
            object["itemInfos"]["createTime"] = json!("0");
            object["itemInfos"]["video"] = json!({});
        }
        Page::NoAuthor => {
            object.remove("authorInfos");
        }
        Page::Moved(_) | Page::GatewayFirst => object.values_mut().for_each(|part| stray(part, page)),
        _ => {}
    }
}
