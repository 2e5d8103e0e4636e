//! The sound of a post, and whether there is one.

use super::{address, lenient::Lenient, page::Wanted, raw::Item};
use crate::post::{Media, Role, Sound, Variant};

/// The sound, by what the site says of it.
///
/// A sound that is claimed must be found in the file before the file counts as whole, so that a claim without evidence
/// would make a good silent video fail. There is sound where
/// 1. `music.playUrl` names a file; or, for a video,
/// 2. `volumeInfo.Peak` was measured above zero (in the captures of 2025 that have it), whatever became of the sound's
///    own page; or
/// 3. `music` names a sound and nothing is said about its file. `"playUrl": ""` says that the sound was removed, and an
///    empty or missing `music` says nothing that could be relied on (both second-hand): there is none then.
///
/// The sound of pictures exists only as its own file.
pub(super) fn sound(item: &Item<'_>, photos: bool, wanted: &Wanted<'_>) -> Option<Sound> {
    let music = &item.music;
    let variants: Vec<Variant> = variant(item, wanted).into_iter().collect();
    let media = (!variants.is_empty()).then(|| Media {
        n: 0,
        role: Role::Sound,
        duration_s: music.duration.positive(),
        variants,
        session: wanted.session.clone(),
    });
    let heard = item.video.volume.peak.positive().is_some();
    let named = !music.title.blank() || (!music.id.blank() && music.id.as_str() != "0");
    let there = media.is_some() || (!photos && (heard || (named && !music.play.said)));
    there.then(|| Sound {
        title: music.title.as_str().to_owned(),
        author: music.author.as_str().to_owned(),
        duration_s: music.duration.positive(),
        media,
    })
}

fn variant(item: &Item<'_>, wanted: &Wanted<'_>) -> Option<Variant> {
    let addresses: Vec<_> = item
        .music
        .play
        .list
        .iter()
        .take(16)
        .filter_map(|raw| address::address(raw.as_str(), wanted.extra_hosts))
        .collect();
    let first = addresses.first()?;
    let key = address::key(&format!("sound_{}", address::object_name(first)));
    let (mime, expires) = (address::mime(first), address::first_death(&addresses));
    Some(Variant { mime, ..Variant::new(key, addresses, expires) })
}
