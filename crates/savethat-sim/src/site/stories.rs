//! The list of an account's live Stories.

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::page::item::{Numbers, item};
use crate::reply::Reply;
use crate::site::instead;
use crate::site::post::issue;
use crate::world::{Creator, List, Page, Post, World};

/// Stories on one page, whatever `count` asks for.
const PER_PAGE: usize = 3;

/// Answers `/api/story/item_list/?authorId=…&cursor=…`.
pub(crate) fn answer(world: &mut World, ask: &Ask) -> Reply {
    if let Some(reply) = world.every_page.as_ref().and_then(|page| instead(page, ask)) {
        return reply;
    }
    let author = ask.query("authorId").and_then(|id| id.parse::<u64>().ok());
    let cursor = ask.query("cursor").and_then(|cursor| cursor.parse::<i64>().ok()).unwrap_or(0);
    let Some(author) = author else {
        return Reply::json(json!({"statusCode": 10201, "status_code": 10201}).to_string());
    };
    let Some(creator) = world.creators.get(&author).cloned() else {
        return Reply::json(json!({"statusCode": 10221, "status_code": 10221}).to_string());
    };
    // A token that came along is kept: the pages of one list, and the profile before them, share a cookie jar.
    let kept = ask.cookie("tt_chain_token").map(|token| token.trim_matches('"').to_owned());
    let kept = kept.filter(|token| world.ledger.gave_token(token));
    let fresh = match (&kept, world.story_list_needs_cookies) {
        (None, true) => Some(world.ledger.token()),
        _ => None,
    };
    world.ledger.fresh("list");
    let token = if world.story_list_needs_cookies { kept.as_deref().or(fresh.as_deref()) } else { None };
    let reply = match &creator.list {
        List::Empty => Reply::json(""),
        List::Html => Reply::html("<!DOCTYPE html><html><head><title>Please wait...</title></head></html>"),
        List::Status(code) => Reply::json(json!({"statusCode": code, "status_code": code}).to_string()),
        List::Http { status, retry_after } => Reply::status(*status, *retry_after),
        List::Live | List::Blocked | List::Stuck | List::Keyed => {
            Reply::json(envelope(world, &creator, cursor, token).to_string())
        }
    };
    match &fresh {
        Some(token) => reply.cookie("tt_chain_token", token, 180),
        None => reply,
    }
}

fn envelope(world: &World, creator: &Creator, cursor: i64, token: Option<&str>) -> Value {
    let ring = if creator.private { Vec::new() } else { world.ring(creator) };
    let stuck = creator.list == List::Stuck;
    let millis = |post: &&Post| post.posted.as_millisecond();
    let after: Vec<&Post> = ring.iter().copied().filter(|post| stuck || millis(post) > cursor).collect();
    let mut page: Vec<&Post> = after.iter().copied().take(PER_PAGE).collect();
    // Posts of the same millisecond stay together: a time cursor could not come between them.
    let last = page.last().map(millis);
    page.extend(after.iter().skip(PER_PAGE).take_while(|post| Some(millis(post)) == last));
    let more = stuck || page.len() < after.len();
    let now = world.now().as_millisecond();
    let total = if creator.list == List::Blocked { ring.len().max(2) } else { ring.len() };
    let mut value = json!({
        "statusCode": 0,
        "status_code": 0,
        "CurrentPosition": "0",
        "HasMoreAfter": more,
        "HasMoreBefore": cursor > 0,
        "LastStoryCreatedAt": ring.last().map_or(0, |post| post.posted.as_second()).to_string(),
        "MaxCursor": last.unwrap_or(now).to_string(),
        "MinCursor": page.first().map(millis).unwrap_or(now).to_string(),
        "TotalCount": total.to_string(),
        "extra": {"now": now, "logid": "sim"},
        "log_pb": {"impr_id": "sim"},
    });
    if page.is_empty() || creator.list == List::Blocked {
        return value;
    }
    let items: Vec<Value> = page
        .iter()
        .filter_map(|post| {
            let author = world.creators.get(&post.author)?;
            Some(item(post, author, &issue(world, post, token), Numbers::OnList, &Page::Whole))
        })
        .collect();
    if creator.list == List::Keyed {
        let keyed = items.into_iter().enumerate().map(|(n, item)| (n.to_string(), item));
        value["itemList"] = Value::Object(keyed.collect());
        value["HasMoreAfter"] = json!(u8::from(more));
        value["HasMoreBefore"] = json!(u8::from(cursor > 0));
    } else {
        value["itemList"] = json!(items);
    }
    value
}
