//! `/player/api/v1/items`: asked without cookies, and setting none.
//!
//! So its addresses want no cookie either, only a referer of the site; whether the real ones do is not known.

use serde_json::{Value, json};

use crate::ask::Ask;
use crate::page::player::{envelope, item};
use crate::reply::Reply;
use crate::site::choose::{MISSING, choose, shown, spoil};
use crate::site::instead;
use crate::site::post::issue;
use crate::world::{Page, Way, World};

const MIME: &str = "application/json; charset=utf-8";

/// Answers for every id in `item_ids`, which commas separate. The first answer that has nothing to do with what was
/// asked for is the answer to all.
pub(crate) fn answer(world: &mut World, ask: &Ask) -> Reply {
    let ids: Vec<u64> = (ask.query("item_ids").unwrap_or_default().replace("%2C", ",").split(','))
        .filter_map(|id| id.parse().ok())
        .collect();
    let (mut items, mut results, mut fatal) = (Vec::new(), Vec::new(), Vec::new());
    let mut spoilt = Page::Whole;
    world.ledger.fresh("player");
    for id in ids {
        let page = choose(world, id, Way::Player);
        if let Some(reply) = instead(&page, ask) {
            return reply;
        }
        match refusal(&page) {
            Some("") => {}
            Some(code) => {
                results.push(json!({"id_str": id.to_string(), "code": code}));
                fatal.push(id.to_string());
            }
            None => {
                let Some(found) = found(world, id, &page) else { continue };
                results.push(json!({"id_str": found["id_str"], "code": "ok"}));
                items.push(found);
            }
        }
        spoilt = page;
    }
    spoil(&spoilt, envelope(&items, &results, &fatal).to_string(), MIME)
}

/// The `code` of an id that gets no item; "" where it is not even named. All that is known of these codes is that
/// they are not "ok": their spelling is invented here.
fn refusal(page: &Page) -> Option<&'static str> {
    Some(match page {
        Page::Status { code: 10222, .. } => "item_not_found",
        Page::Status { message, .. } if message == MISSING || message.contains("status_deleted") => {
            "item_not_found"
        }
        Page::Status { .. } => "item_not_available",
        Page::Classified | Page::TakenDown | Page::Reviewing => "item_not_available",
        Page::NoItem => "",
        _ => return None,
    })
}

fn found(world: &World, id: u64, page: &Page) -> Option<Value> {
    let post = world.posts.get(&shown(world, id, page)?)?;
    let creator = world.creators.get(&post.author)?;
    Some(item(post, creator, &issue(world, post, None), page))
}
