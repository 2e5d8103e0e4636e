//! The page of a post, for a desktop and for a phone.

use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::header;
use serde_json::{Value, json};

use crate::ask::Ask;
use crate::cdn::address::Issue;
use crate::content::Content;
use crate::net::body::gzip;
use crate::options::Options;
use crate::page::item::{Numbers, item};
use crate::page::{old, shell};
use crate::reply::{Body, Reply, Stream};
use crate::site::choose::{choose, shown};
use crate::site::{challenge, instead, with_cookies};
use crate::world::{Page, PhonePlace, Post, Way, World};

/// Answers for the post of this id. `as_photo` is a desktop page asked for as `/photo/`, which carries no item.
pub(crate) fn answer(world: &mut World, options: &Options, ask: &Ask, id: &str, as_photo: bool) -> Reply {
    let Ok(id) = id.parse::<u64>() else { return Reply::status(404, None) };
    let phone = ask.is_phone();
    let (gate, place) =
        world.posts.get(&id).map_or_else(Default::default, |post| (post.challenge, post.place));
    if let Some(reply) = challenge::gate(world, options, ask, gate) {
        return reply;
    }
    if let Some(token) = ask.cookie("tt_chain_token")
        && world.posts.get(&id).is_some_and(|post| post.own_jar)
        && world.ledger.is_of_another(token.trim_matches('"'), id)
    {
        return Reply::status(403, None).note("cookies of another post");
    }
    let way = if phone { Way::Phone } else { Way::Desktop };
    let page = match choose(world, id, way) {
        // The desktop page of a photo post has its item only under /video/.
        Page::Whole if as_photo && !phone && world.posts.contains_key(&id) => Page::NoItem,
        page => page,
    };
    if let Some(reply) = instead(&page, ask) {
        return reply;
    }
    let token = world.ledger.token();
    world.ledger.own(&token, id);
    let text = render(world, id, phone, place, &page, &token);
    let reply = match page {
        Page::Trickle => {
            let content = Content::new(text, "text/html");
            let pace = Some((1, Duration::from_secs(1)));
            Reply::stream(200, Stream { pace, declared: None, ..Stream::whole(content) })
                .with(header::CONTENT_TYPE, "text/html; charset=utf-8")
        }
        Page::Bomb if ask.takes_gzip() => {
            static BOMB: OnceLock<Bytes> = OnceLock::new();
            let bomb = BOMB.get_or_init(|| gzip(&vec![b' '; 64 << 20])).clone();
            Reply { body: Body::Gzipped(bomb), ..Reply::html("") }
        }
        Page::Bomb => Reply::html(vec![b' '; 64 << 20]),
        _ => Reply::html(text),
    };
    with_cookies(world, ask, reply, &token)
}

fn render(world: &World, id: u64, phone: bool, place: PhonePlace, page: &Page, token: &str) -> String {
    let canonical = match world.link(id) {
        link if link.is_empty() => format!("https://www.tiktok.com/@_/video/{id}"),
        link => link,
    };
    let detail = detail(world, id, page, token);
    if let (Page::Sigi | Page::Next, Some(detail)) = (page, &detail) {
        return if *page == Page::Sigi { old::sigi(detail) } else { old::next(detail) };
    }
    let mut scopes = if phone { shell::phone_scopes(&canonical) } else { shell::desktop_scopes(&canonical) };
    if *page == Page::Deep {
        let depth = 100_000;
        scopes.push(("webapp.deep", format!("{}1{}", "[".repeat(depth), "]".repeat(depth))));
    }
    let mut api = None;
    if let Some(mut detail) = detail {
        match (phone, place) {
            (true, PhonePlace::ApiData) => {
                let message = detail.as_object_mut().and_then(|object| object.remove("statusMsg"));
                detail["statusMessage"] = message.unwrap_or_default();
                api = Some(json!({"videoDetail": detail, "commentList": {"comments": []}}).to_string());
            }
            (true, PhonePlace::Reflow) => scopes.push(("webapp.reflow.video.detail", detail.to_string())),
            (false, _) => scopes.push(("webapp.video-detail", detail.to_string())),
        }
    }
    scopes.push(("webapp.a-b", "{\"b_c\":\"1\"}".into()));
    let mut data = shell::universal(&scopes);
    if *page == Page::Broken {
        let middle = (0..=data.len() - 2000).rev().find(|at| data.is_char_boundary(*at)).unwrap_or(0);
        data.truncate(middle);
        api = api.map(|api| api.chars().take(api.chars().count() / 2).collect());
    }
    let title = world.posts.get(&id).map_or("", |post| post.caption.as_str());
    let whole = if phone { shell::phone(title, &data, api.as_deref()) } else { shell::desktop(title, &data) };
    if *page == Page::Huge {
        let comment = format!("<!-- {} -->", "nine megabytes ".repeat(600_000));
        return whole.replacen("<script", &format!("{comment}<script"), 1);
    }
    whole
}

/// `webapp.video-detail` or its siblings; `None` where the page has no place for it.
fn detail(world: &World, id: u64, page: &Page, token: &str) -> Option<Value> {
    if let Page::Status { code, message } = page {
        return Some(json!({
            "itemInfo": {}, "shareMeta": {"title": "", "desc": ""}, "statusCode": code, "statusMsg": message,
        }));
    }
    if *page == Page::NoItem {
        return None;
    }
    let post = world.posts.get(&shown(world, id, page)?)?;
    let creator = world.creators.get(&post.author)?;
    let item = item(post, creator, &issue(world, post, Some(token)), Numbers::OnPage, page);
    Some(json!({
        "itemInfo": {"itemStruct": item},
        "shareMeta": {"title": creator.nickname, "desc": post.caption},
        "statusCode": 0,
        "statusMsg": "",
    }))
}

/// The addresses of one look-up of this post.
pub(crate) fn issue<'a>(world: &'a World, post: &Post, token: Option<&str>) -> Issue<'a> {
    Issue {
        ledger: &world.ledger,
        now: world.now(),
        expires: (world.now() + post.lifetime).as_second(),
        token: token.map(str::to_owned),
        serial: world.ledger.serial(),
    }
}
