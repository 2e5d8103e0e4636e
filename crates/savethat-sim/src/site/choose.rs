//! How a post is answered this time, whichever way it is asked for.

use std::time::Duration;

use http::header;

use crate::content::Content;
use crate::reply::{Body, Reply, Stream};
use crate::world::{Page, Way, World};

/// What the site says of an item that is not there.
pub(crate) const MISSING: &str = "item doesn't exist";

/// Chooses, and counts those answers that are given only a few times.
pub(crate) fn choose(world: &mut World, id: u64, way: Way) -> Page {
    let dead = world.posts.get(&id).is_some_and(|post| !world.is_alive(post));
    let private = (world.posts.get(&id))
        .and_then(|post| world.creators.get(&post.author))
        .is_some_and(|creator| creator.private);
    let every = world.every_page.clone();
    let Some(post) = world.posts.get_mut(&id) else { return Page::status(10204, MISSING) };
    for (on, times, page) in &mut post.at_first_on {
        if *on == way && *times > 0 {
            *times -= 1;
            return page.clone();
        }
    }
    if let Some((times, page)) = &mut post.at_first
        && *times > 0
    {
        *times -= 1;
        return page.clone();
    }
    let own = match way {
        Way::Desktop => &post.desktop,
        Way::Phone => &post.phone,
        Way::Player => &post.player,
        Way::Embed => &post.embed,
        // The list has its own answers, which are its author's.
        Way::List => &Page::Whole,
    };
    match every {
        Some(page) => page,
        None if dead => Page::status(10204, MISSING),
        None if private => Page::status(10222, ""),
        None => own.clone(),
    }
}

/// The post whose item is given: another one for [`Page::Foreign`].
pub(crate) fn shown(world: &World, id: u64, page: &Page) -> Option<u64> {
    match page {
        Page::Foreign => {
            world.posts.values().find(|post| post.id != id && world.is_alive(post)).map(|post| post.id)
        }
        _ => world.posts.get(&id).map(|post| post.id),
    }
}

/// What the small answers (JSON, and the embed page) make of pages that are wrong as text: too large, too deep, cut
/// off, slow. `reply` is the right one, `mime` what it is labelled as.
pub(crate) fn spoil(page: &Page, text: String, mime: &'static str) -> Reply {
    let text = match page {
        // Blanks before JSON and HTML mean nothing.
        Page::Huge => " ".repeat(9 << 20) + &text,
        Page::Deep => {
            let depth = 100_000;
            let nest = format!("{{\"deep\":{}1{},", "[".repeat(depth), "]".repeat(depth));
            text.replacen('{', &nest, 1)
        }
        Page::Broken => text.chars().take(text.chars().count() / 2).collect(),
        _ => text,
    };
    match page {
        Page::Trickle => {
            let pace = Some((1, Duration::from_secs(1)));
            Reply::stream(200, Stream { pace, declared: None, ..Stream::whole(Content::new(text, mime)) })
                .with(header::CONTENT_TYPE, mime)
        }
        Page::Bomb => {
            let body = Body::Text { text: vec![b' '; 64 << 20].into(), compress: true };
            Reply { headers: Vec::new(), body, ..Reply::html("") }.with(header::CONTENT_TYPE, mime)
        }
        _ => Reply { headers: Vec::new(), ..Reply::html(text) }.with(header::CONTENT_TYPE, mime),
    }
}
