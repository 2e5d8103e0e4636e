//! The site: which page answers which address.

mod challenge;
mod choose;
mod embed;
mod oembed;
mod player;
mod post;
mod posts;
mod profile;
mod short;
mod stories;

use http::{HeaderMap, header};

use crate::ask::{Ask, owned};
use crate::cdn;
use crate::options::Options;
use crate::reply::Reply;
use crate::world::{Page, World};

/// Names and values of all cookies of a request, byte for byte.
pub(crate) fn cookies(headers: &HeaderMap) -> Vec<(String, String)> {
    (headers.get_all(header::COOKIE).iter())
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .map(owned)
        .collect()
}

/// Whether the simulation answers for this host. The bare `tiktok.com` has no address, as on the real net.
pub(crate) fn is_ours(host: &str) -> bool {
    let families =
        [".tiktok.com", ".tiktokv.com", ".tiktokcdn.com", ".tiktokcdn-us.com", ".tiktokcdn-eu.com"];
    families.iter().any(|family| host.ends_with(family))
}

/// Answers one request.
pub(crate) fn answer(world: &mut World, options: &Options, ask: &Ask) -> Reply {
    let host = ask.host.as_str();
    match host {
        "www.tiktok.com" => www(world, options, ask),
        "m.tiktok.com" => phone_host(world, options, ask),
        "vm.tiktok.com" | "vt.tiktok.com" => short::answer(world, ask.path.trim_matches('/')),
        "lite.tiktok.com" => match ask.path.strip_prefix("/t/") {
            Some(code) => short::answer(world, code.trim_matches('/')),
            None => missing(),
        },
        "www.tiktokv.com" => share(world, ask).unwrap_or_else(missing),
        _ if host.contains("tiktokcdn") || host.starts_with('v') => cdn::answer(world, options, ask),
        _ => missing(),
    }
}

fn www(world: &mut World, options: &Options, ask: &Ask) -> Reply {
    let path = ask.path.trim_end_matches('/');
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match segments[..] {
        [] | [""] => {
            Reply::html("<!DOCTYPE html><html><head><title>Make Your Day</title></head><body></body></html>")
        }
        ["t", code] => short::answer(world, code),
        ["login", ..] => {
            Reply::html("<!DOCTYPE html><html><head><title>Log in</title></head><body>Log in</body></html>")
        }
        ["ug", "incentive", ..] => {
            Reply::html("<!DOCTYPE html><html><head><title>Invitation</title></head><body>Join</body></html>")
        }
        ["api", "story", "item_list"] => stories::answer(world, ask),
        ["api", "creator", "item_list"] => posts::answer(world, ask),
        ["player", "api", "v1", "items"] => player::answer(world, ask),
        ["embed", "v2", id] => embed::post(world, ask, id),
        ["embed", handle] if handle.len() > 1 && handle.starts_with('@') => {
            embed::profile(world, ask, &handle[1..])
        }
        ["oembed"] => oembed::answer(world, ask),
        ["aweme", "v1", "play"] => cdn::gateway(),
        ["share", ..] => share(world, ask).unwrap_or_else(missing),
        // Asked for without a handle, the page is refused, though the app's links lead there.
        ["@", "video" | "photo", _] => Reply::status(403, None).note("no handle"),
        [handle, word @ ("video" | "photo"), id] if handle.starts_with('@') => {
            post::answer(world, options, ask, id, word == "photo")
        }
        [handle] if handle.starts_with("@MS4wLjABAAAA") => {
            let named = (world.creators.values())
                .find(|creator| creator.sec_uid == handle[1..])
                .map_or_else(|| handle[1..].to_owned(), |creator| creator.handle.clone());
            profile::answer(world, options, ask, &named)
        }
        [handle] if handle.len() > 1 && handle.starts_with('@') => {
            profile::answer(world, options, ask, &handle[1..])
        }
        _ => missing(),
    }
}

fn phone_host(world: &mut World, options: &Options, ask: &Ask) -> Reply {
    let path = ask.path.trim_end_matches('/');
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match segments[..] {
        ["v", id] => {
            let id = id.trim_end_matches(".html");
            if ask.is_phone() {
                return post::answer(world, options, ask, id, false);
            }
            Reply::redirect(302, &format!("https://www.tiktok.com/@_/video/{id}"))
        }
        [handle, "video" | "photo", id] if handle.starts_with('@') => {
            post::answer(world, options, ask, id, false)
        }
        _ => missing(),
    }
}

/// `/share/video/ID` leads to the post's own page.
fn share(world: &World, ask: &Ask) -> Option<Reply> {
    let id = ask.path.trim_end_matches('/').strip_prefix("/share/video/")?.parse().ok()?;
    let link = world.link(id);
    Some(if link.is_empty() { missing() } else { Reply::redirect(301, &link) })
}

fn missing() -> Reply {
    Reply::status(404, None).note("no such page")
}

/// The answers that have nothing to do with what was asked for.
fn instead(page: &Page, ask: &Ask) -> Option<Reply> {
    Some(match page {
        Page::Http { status, retry_after } => Reply::status(*status, *retry_after),
        Page::Empty => Reply::html(""),
        Page::Wait => Reply::html(challenge::WAIT),
        Page::Captcha => Reply::html(
            "<!DOCTYPE html><html><head><title>Security verify - captcha</title></head><body></body></html>",
        )
        .with(header::HeaderName::from_static("bdturing-verify"), "{\"code\":10000,\"type\":\"verify\"}"),
        Page::Login => Reply::redirect(302, "https://www.tiktok.com/login?redirect_url=sim"),
        Page::Closed => Reply::close(),
        Page::Unexpected => Reply::html(
            "<!DOCTYPE html><html lang=\"en\"><head><title>TikTok</title></head><body><div id=\"app\"></div></body></html>",
        ),
        Page::Redirect(to) => Reply::redirect(302, to),
        Page::Loop => Reply::redirect(302, &format!("https://{}{}", ask.host, ask.target)),
        _ => return None,
    })
}

/// The cookies that every page sets, with this `tt_chain_token`. A `ttwid` that has come is kept.
fn with_cookies(world: &mut World, ask: &Ask, reply: Reply, token: &str) -> Reply {
    let fresh = crate::content::hex(&world.ledger.fresh("cookies"));
    let mut reply = reply;
    if ask.cookie("ttwid").is_none() {
        reply = reply.cookie("ttwid", &ttwid(world), 360);
    }
    reply
        .cookie("tt_csrf_token", &format!("{}-{}", &fresh[..8], &fresh[8..32]), 360)
        .cookie("tt_chain_token", token, 180)
        .cookie("msToken", &format!("{fresh}{fresh}{}==", &fresh[..16]), 10)
}

/// A `ttwid` as they look: with escapes that must come back as they are.
fn ttwid(world: &mut World) -> String {
    let fresh = crate::content::hex(&world.ledger.fresh("ttwid"));
    format!("1%7C{}%7C{}%7C{}", &fresh[..43], world.now().as_second(), fresh)
}
