//! `/embed/v2/ID` and `/embed/@handle`: pages for frames on other sites. Neither challenge nor cookies are known of.

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::page::frontity;
use crate::reply::Reply;
use crate::site::choose::{MISSING, choose, shown, spoil};
use crate::site::instead;
use crate::site::post::issue;
use crate::world::{Page, Way, World};

const MIME: &str = "text/html; charset=utf-8";

/// Answers for one post.
pub(crate) fn post(world: &mut World, ask: &Ask, id: &str) -> Reply {
    let path = format!("/embed/v2/{id}");
    let Ok(id) = id.parse::<u64>() else { return Reply::status(404, None) };
    world.ledger.fresh("embed");
    let page = choose(world, id, Way::Embed);
    if let Some(reply) = instead(&page, ask) {
        return reply;
    }
    spoil(&page, frontity::page(&path, &data(world, id, &page)), MIME)
}

/// What is held of one post. Without an item it says why only where there are words for it (second-hand, for accounts;
/// believed of posts).
fn data(world: &World, id: u64, page: &Page) -> Value {
    let data = match page {
        Page::Status { code, message } if !message.is_empty() && message != MISSING => {
            return json!({"code": code, "message": message});
        }
        Page::Status { .. } | Page::NoItem | Page::Classified | Page::TakenDown | Page::Reviewing => None,
        _ => shown(world, id, page).and_then(|id| world.posts.get(&id)).and_then(|post| {
            let creator = world.creators.get(&post.author)?;
            Some(frontity::video_data(post, creator, &issue(world, post, None), page))
        }),
    };
    data.map_or_else(|| json!({}), |data| json!({"videoData": data}))
}

/// Answers for one account.
pub(crate) fn profile(world: &mut World, ask: &Ask, handle: &str) -> Reply {
    let own = world.creator(handle).map_or(Page::Whole, |creator| creator.embed.clone());
    let page = world.every_page.clone().unwrap_or(own);
    if let Some(reply) = instead(&page, ask) {
        return reply;
    }
    spoil(&page, frontity::page(&format!("/embed/@{handle}"), &account(world, handle, &page)), MIME)
}

/// Private and unknown accounts have no data (second-hand); Stories are not on the list.
fn account(world: &World, handle: &str, page: &Page) -> Value {
    if let Page::Status { code, message } = page {
        return json!({"userInfo": {"code": code, "message": message}, "videoList": []});
    }
    let creator = world.creator(handle).filter(|creator| !creator.private && *page != Page::NoItem);
    let Some(creator) = creator else { return json!({}) };
    let mut posts: Vec<_> =
        world.posts.values().filter(|post| post.author == creator.id && !post.story).collect();
    posts.sort_by_key(|post| std::cmp::Reverse((post.posted, post.id)));
    let videos: Vec<Value> =
        posts.iter().take(10).map(|post| json!({"id": post.id.to_string(), "desc": post.caption})).collect();
    json!({
        "userInfo": {
            "id": creator.id.to_string(), "uniqueId": creator.handle, "nickname": creator.nickname,
            "privateAccount": false,
        },
        "videoList": videos,
    })
}
