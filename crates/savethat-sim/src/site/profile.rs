//! The page of an account.

use http::header;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::ask::Ask;
use crate::cdn::address::Issue;
use crate::options::Options;
use crate::page::{person, shell};
use crate::reply::Reply;
use crate::site::{challenge, instead, with_cookies};
use crate::world::{Challenge, Page, World};

/// Answers for the account of this handle.
pub(crate) fn answer(world: &mut World, options: &Options, ask: &Ask, handle: &str) -> Reply {
    let (gate, page) = match world.creator(handle) {
        Some(creator) => (creator.challenge, creator.page.clone()),
        None => (Challenge::None, Page::Whole),
    };
    if let Some(reply) = challenge::gate(world, options, ask, gate) {
        return reply;
    }
    let page = world.every_page.clone().unwrap_or(page);
    if let Some(reply) = instead(&page, ask) {
        return reply;
    }
    let token = world.ledger.token();
    let canonical = format!("https://www.tiktok.com/@{handle}");
    let mut scopes = shell::desktop_scopes(&canonical);
    if page != Page::NoItem {
        scopes.push(("webapp.user-detail", detail(world, handle, &page).to_string()));
    }
    scopes.push(("webapp.a-b", "{\"b_c\":\"1\"}".into()));
    let reply = Reply::html(shell::desktop(handle, &shell::universal(&scopes)))
        .with(header::CACHE_CONTROL, "no-store");
    with_cookies(world, ask, reply, &token)
}

fn detail(world: &World, handle: &str, page: &Page) -> Value {
    let Some(creator) = world.creator(handle) else {
        return json!({"userInfo": {}, "shareMeta": {}, "statusCode": 10221, "statusMsg": "user doesn't exist"});
    };
    let status = match page {
        Page::Status { code, message } => (*code, message.as_ref()),
        _ if creator.private => (10222, ""),
        _ => (0, ""),
    };
    let has_story = !creator.private && !world.ring(creator).is_empty();
    let videos = world.posts.values().filter(|post| post.author == creator.id).count();
    let issue = Issue {
        ledger: &world.ledger,
        now: world.now(),
        expires: (world.now() + SignedDuration::from_hours(48)).as_second(),
        token: None,
        serial: world.ledger.serial(),
    };
    person::user_detail(creator, &issue, has_story, if creator.private { 0 } else { videos }, status)
}
