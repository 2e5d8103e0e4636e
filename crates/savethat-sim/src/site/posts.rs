//! The list of an account's posts, newest first, as other programs ask for it. Stories are not on it.

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::page::item::{Numbers, item};
use crate::reply::Reply;
use crate::site::instead;
use crate::site::post::issue;
use crate::world::{List, Page, Post, World};

/// Answers `/api/creator/item_list/?secUid=…&cursor=…&count=…`; `cursor` is a time in milliseconds, and posts before
/// it are given.
pub(crate) fn answer(world: &mut World, ask: &Ask) -> Reply {
    if let Some(reply) = world.every_page.as_ref().and_then(|page| instead(page, ask)) {
        return reply;
    }
    let sec_uid = ask.query("secUid").unwrap_or_default();
    let Some(creator) = world.creators.values().find(|creator| creator.sec_uid == sec_uid).cloned() else {
        return Reply::json(json!({"statusCode": 10221, "status_code": 10221}).to_string());
    };
    let kept = ask.cookie("tt_chain_token").map(|token| token.trim_matches('"').to_owned());
    let kept = kept.filter(|token| world.ledger.gave_token(token));
    let token = kept.clone().unwrap_or_else(|| world.ledger.token());
    world.ledger.fresh("posts");
    let count = ask.query("count").and_then(|count| count.parse::<usize>().ok()).unwrap_or(15).clamp(1, 35);
    let cursor =
        ask.query("cursor").and_then(|cursor| cursor.parse::<i64>().ok()).filter(|cursor| *cursor > 0);
    let cursor = cursor.unwrap_or(i64::MAX);
    let stuck = creator.list == List::Stuck;
    let millis = |post: &Post| post.posted.as_millisecond();
    let mut posts: Vec<&Post> = (world.posts.values())
        .filter(|post| post.author == creator.id && !post.story && !creator.private)
        .filter(|post| stuck || millis(post) < cursor)
        .collect();
    posts.sort_by_key(|post| std::cmp::Reverse((post.posted, post.id)));
    // Posts of one second stay together: a time cursor could not come between them.
    let last = posts.get(count - 1).map(|post| millis(post));
    let end = last.map_or(posts.len(), |last| posts.partition_point(|post| millis(post) >= last));
    let more = stuck || end < posts.len();
    let items: Vec<Value> = (posts[..end].iter())
        .map(|post| item(post, &creator, &issue(world, post, Some(&token)), Numbers::OnList, &Page::Whole))
        .collect();
    let mut value = json!({"statusCode": 0, "status_code": 0, "hasMorePrevious": more, "cursor": last.unwrap_or(0).to_string()});
    if !items.is_empty() {
        value["itemList"] = json!(items);
    }
    let reply = Reply::json(value.to_string());
    if kept.is_some() { reply } else { reply.cookie("tt_chain_token", &token, 180) }
}
