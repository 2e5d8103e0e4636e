//! The CDN: signed addresses, the cookie and the referer they ask for, and the faults on the way.

pub(crate) mod address;
mod plan;
mod range;

use http::header;

use crate::ask::Ask;
use crate::content::Content;
use crate::dice::Dice;
use crate::fixture::{self, Clip, Still};
use crate::options::Options;
use crate::reply::{Reply, Stream};
use crate::world::{Fault, On, Post, PostMedia, World};
use address::{File, PICTURE_HOSTS, Signed};
use plan::{Plan, Scene};

/// Answers one request for media.
pub(crate) fn answer(world: &mut World, options: &Options, ask: &Ask) -> Reply {
    let Some(signed) = Signed::parse(&ask.path, &ask.query) else {
        return Reply::status(404, None).note("no such file");
    };
    if let Err(why) = allowed(world, options, ask, &signed) {
        return Reply::status(403, None).note(why);
    }
    if world.posts.get(&signed.id).is_some_and(|post| post.over) {
        return Reply::status(403, None).note("over");
    }
    let Some((content, modified)) = find(world, &signed) else {
        return Reply::status(404, None).note("no such file");
    };
    let serial = {
        world.ledger.fresh("media");
        world.ledger.serial()
    };
    let scene = Scene {
        host: &ask.host,
        target: &ask.target,
        serial,
        other: match signed.file {
            File::Picture(..) | File::Cover | File::Avatar => Still::Desert.jpeg(),
            _ => Clip::Ember.content(),
        },
    };
    let mut plan = Plan::honest(content, modified);
    for fault in faults(world, ask, &signed) {
        plan.apply(fault, &scene);
    }
    let range = ask.header(&header::RANGE).filter(|_| ask.method == http::Method::GET);
    plan.answer(range, ask.header(&header::IF_RANGE))
}

/// The gateway address: 31 KB that are no film, labelled as one.
pub(crate) fn gateway() -> Reply {
    let mut dice = Dice::new(31);
    let junk: Vec<u8> = (0..31_744 / 8).flat_map(|_| dice.roll().to_be_bytes()).collect();
    Reply::stream(200, Stream::whole(Content::new(junk, "video/mp4")))
        .with(header::CONTENT_TYPE, "video/mp4")
        .note("gateway")
}

fn allowed(world: &World, options: &Options, ask: &Ask, signed: &Signed) -> Result<(), &'static str> {
    let film = signed.needs_token();
    let guarded = film || matches!(signed.file, File::Variant(_) | File::Stamped);
    let from_site = |referer: &str| referer.starts_with("https://www.tiktok.com/");
    if guarded && options.check_referer && !ask.header(&header::REFERER).is_some_and(from_site) {
        return Err("no referer of the site");
    }
    let token = ask.cookie("tt_chain_token");
    if film && options.check_cookie {
        // Real values come back with quotes from some clients; both are known to be taken.
        let token = token.map(|token| token.trim_matches('"')).ok_or("no tt_chain_token")?;
        if !world.ledger.gave_token(token) {
            return Err("tt_chain_token was never given out");
        }
        if !signed.is_signed_for(&world.ledger, Some(token)) {
            return Err("signed for another tt_chain_token, or altered");
        }
    } else if !film && !signed.is_signed_for(&world.ledger, None) {
        return Err("altered");
    }
    if options.check_expiry && world.now().as_second() >= signed.expires {
        return Err("expired");
    }
    Ok(())
}

fn find(world: &World, signed: &Signed) -> Option<(Content, jiff::Timestamp)> {
    if signed.file == File::Avatar {
        let creator = world.creators.get(&signed.id)?;
        return Some((creator.avatar.clone(), jiff::Timestamp::UNIX_EPOCH));
    }
    let post = world.posts.get(&signed.id)?;
    let content = match (&post.media, signed.file) {
        (PostMedia::Video(video), File::Variant(n)) => video.variants.get(n)?.content.clone(),
        (PostMedia::Video(video), File::Stamped) => video.watermarked.clone()?,
        (PostMedia::Video(video), File::Cover) => video.cover.clone(),
        (PostMedia::Photos(pictures), File::Picture(n, format)) => {
            pictures.get(n)?.formats.get(format)?.clone()
        }
        (PostMedia::Photos(_), File::Cover) => Still::Shore.jpeg(),
        (_, File::Sound) => post.sound.clone().unwrap_or_else(fixture::sound),
        (_, File::Subtitle(n)) => post.subtitles.get(n)?.content(),
        _ => return None,
    };
    Some((content, post.posted))
}

/// The faults on this address, the post's before the world's; counts those that are on only a few times.
fn faults(world: &mut World, ask: &Ask, signed: &Signed) -> Vec<Fault> {
    let first = world.posts.get(&signed.id).map_or("", |post| post.hosts[0]);
    let mirror = match signed.file {
        File::Picture(_, format) => format,
        _ => usize::from(ask.host != first && ask.host != PICTURE_HOSTS[0]),
    };
    let is_media = matches!(signed.file, File::Variant(_) | File::Stamped | File::Picture(..));
    let on = |on: On| match on {
        On::All => is_media,
        On::Variant(n) => signed.file == File::Variant(n),
        On::Picture(n) => matches!(signed.file, File::Picture(picture, _) if picture == n),
        On::Mirror(n) => is_media && mirror == n,
        On::Sound => signed.file == File::Sound,
        On::Cover => signed.file == File::Cover,
        On::Subtitle(n) => signed.file == File::Subtitle(n),
    };
    let serial = world.ledger.serial();
    let refused = &mut world.ledger.refused;
    let (rules, over) = match world.posts.get_mut(&signed.id) {
        Some(Post { faults, over, .. }) => (Some(faults), Some(over)),
        None => (None, None),
    };
    let mut faults = Vec::new();
    for rule in rules.into_iter().flatten().chain(&mut world.every_fault) {
        if !on(rule.on) || rule.times == Some(0) {
            continue;
        }
        if rule.fault == Fault::UntilRenewed {
            // Everything that was given out up to the first refusal stays refused.
            let until = *refused.entry(signed.id).or_insert(serial);
            if signed.serial.is_none_or(|given| given > until) {
                continue;
            }
        }
        rule.times = rule.times.map(|times| times - 1);
        faults.push(rule.fault);
    }
    if let Some(over) = over {
        *over |= faults.contains(&Fault::Over);
    }
    faults
}
