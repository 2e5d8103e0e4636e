//! `/oembed?url=…`: whether the site knows a post at all. No media, and open to every other site.

use http::header;
use serde_json::json;
use url::Url;

use crate::ask::Ask;
use crate::cdn::address::File;
use crate::reply::Reply;
use crate::site::instead;
use crate::site::post::issue;
use crate::world::{Oembed, Page, Post, ShortTarget, World};

/// Words of a status whose post oEmbed still knows: not for this country, or not without signing in.
const KNOWN: [&str; 5] = [
    "cross_border_violation",
    "copyright_geo_filter",
    "person_geo_fencing",
    "content_classification",
    "something_new",
];

/// Answers for the post that `url` names: by its page, by its id alone, or by a short link.
pub(crate) fn answer(world: &mut World, ask: &Ask) -> Reply {
    if let Some(reply) = world.every_page.as_ref().and_then(|page| instead(page, ask)) {
        return reply;
    }
    let asked =
        url::form_urlencoded::parse(ask.target.split_once('?').map_or("", |(_, query)| query).as_bytes())
            .find(|(name, _)| name == "url")
            .and_then(|(_, value)| Url::parse(&value).ok());
    world.ledger.fresh("oembed");
    let post = asked.and_then(|url| meant(world, &url)).and_then(|id| world.posts.get(&id));
    let reply = match post {
        None => nothing(),
        Some(post) => match post.oembed {
            Oembed::Http { status, retry_after } => Reply::status(status, retry_after),
            Oembed::Known => known(world, post),
            Oembed::Auto if is_known(world, post) => known(world, post),
            Oembed::Unknown | Oembed::Auto => nothing(),
        },
    };
    reply.with(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
}

fn nothing() -> Reply {
    Reply::new(400, "application/json; charset=utf-8", "")
}

/// The id that an address names.
fn meant(world: &World, url: &Url) -> Option<u64> {
    let segments: Vec<&str> = url.path_segments()?.filter(|segment| !segment.is_empty()).collect();
    let code = match (url.host_str()?, &segments[..]) {
        ("vm.tiktok.com" | "vt.tiktok.com", [code]) => code,
        ("www.tiktok.com" | "lite.tiktok.com", ["t", code]) => code,
        ("www.tiktok.com" | "m.tiktok.com", [.., "video" | "photo", id]) => return id.parse().ok(),
        _ => return None,
    };
    match world.shorts.get(*code)? {
        ShortTarget::Post(id) | ShortTarget::PostNoHandle(id) => Some(*id),
        _ => None,
    }
}

fn is_known(world: &World, post: &Post) -> bool {
    let private = world.creators.get(&post.author).is_none_or(|creator| creator.private);
    if private || !world.is_alive(post) {
        return false;
    }
    let page = world.every_page.as_ref().unwrap_or(&post.desktop);
    match page {
        Page::Status { code: 10204, message } => KNOWN.iter().any(|word| message.contains(word)),
        Page::Status { code, .. } => !matches!(code, 10202 | 10203 | 10215 | 10216 | 10222),
        Page::TakenDown | Page::Reviewing => false,
        _ => true,
    }
}

fn known(world: &World, post: &Post) -> Reply {
    let Some(creator) = world.creators.get(&post.author) else { return nothing() };
    let link = world.link(post.id);
    let id = post.id.to_string();
    let body = json!({
        "version": "1.0",
        "type": "video",
        "title": post.caption,
        "author_url": format!("https://www.tiktok.com/@{}", creator.handle),
        "author_name": creator.nickname,
        "author_unique_id": creator.handle,
        "width": "100%",
        "height": "100%",
        "html": format!(
            "<blockquote class=\"tiktok-embed\" cite=\"{link}\" data-video-id=\"{id}\" \
             data-embed-from=\"oembed\"><section></section></blockquote>"
        ),
        "thumbnail_url": issue(world, post, None).picture(post.id, File::Cover, 0, "jpeg"),
        "thumbnail_width": 576,
        "thumbnail_height": 1024,
        "embed_product_id": id,
        "embed_type": if post.is_photos() { "photo" } else { "video" },
        "provider_name": "TikTok",
        "provider_url": "https://www.tiktok.com",
    });
    Reply::json(body.to_string())
}
