//! The pictures of a photo post, and the still of a video.

use url::Url;

use super::{
    address,
    lenient::Addresses,
    page::Wanted,
    raw::{Image, ImagePost, Video},
};
use crate::post::{Media, Role, Variant};

/// Every picture, `n` from 1. One without a usable address stays, without variants: a post must not look whole without
/// it.
pub(super) fn pictures(post: &ImagePost<'_>, wanted: &Wanted<'_>) -> Vec<Media> {
    (1..)
        .zip(&post.images.0)
        .map(|(n, image)| Media {
            n,
            role: Role::Picture,
            duration_s: None,
            variants: forms(image, n, wanted),
            session: wanted.session.clone(),
        })
        .collect()
}

/// The still of a video: the first frame, then the chosen cover, then the moving one (order second-hand).
pub(super) fn cover(video: &Video<'_>, wanted: &Wanted<'_>) -> Option<Media> {
    let mut variants = Vec::new();
    for addresses in [&video.origin_cover, &video.cover, &video.dynamic_cover] {
        add(&mut variants, addresses, "cover", (None, None), wanted);
    }
    beside(variants, wanted)
}

/// The first picture of a photo post as its cover. The site's own `cover` and `shareCover` are copies of pictures that
/// are in the post anyway.
pub(super) fn first(pictures: &[Media]) -> Option<Media> {
    let first = pictures.iter().find(|picture| !picture.variants.is_empty());
    first.map(|picture| Media { n: 0, role: Role::Cover, ..picture.clone() })
}

fn beside(variants: Vec<Variant>, wanted: &Wanted<'_>) -> Option<Media> {
    (!variants.is_empty()).then(|| Media {
        n: 0,
        role: Role::Cover,
        duration_s: None,
        variants,
        session: wanted.session.clone(),
    })
}

fn forms(image: &Image<'_>, n: u32, wanted: &Wanted<'_>) -> Vec<Variant> {
    let mut variants = Vec::new();
    let size = (image.width.pixels(), image.height.pixels());
    add(&mut variants, &image.addresses, &format!("{n:02}"), size, wanted);
    // Sizes of these are not told, only a bound: they come last.
    add(&mut variants, &image.advanced.large, &format!("{n:02}_1080"), (None, None), wanted);
    add(&mut variants, &image.advanced.small, &format!("{n:02}_720"), (None, None), wanted);
    variants
}

/// Mirrors of one object in one format are one variant; formats may be mixed in one list (second-hand).
fn add(
    variants: &mut Vec<Variant>,
    addresses: &Addresses<'_>,
    prefix: &str,
    (width, height): (Option<u32>, Option<u32>),
    wanted: &Wanted<'_>,
) {
    for raw in addresses.list.iter().take(32) {
        let Some(url) = address::address(raw.as_str(), wanted.extra_hosts) else { continue };
        let expires = address::expires(&url);
        let format = format(&url);
        let name = address::object_name(&url);
        let ending = if name.ends_with(&format!(".{format}")) { "" } else { format };
        let key = address::key(&format!("{prefix}_{name}_{ending}"));
        let key = key.trim_end_matches('_');
        if let Some(same) = variants.iter_mut().find(|variant| variant.key == key) {
            if !same.addresses.contains(&url) {
                same.expires = [same.expires, expires].into_iter().flatten().min();
                same.addresses.push(url);
            }
        } else if !variants.iter().any(|variant| variant.addresses.contains(&url)) {
            let plain = Variant::new(key.to_owned(), vec![url], expires);
            variants.push(Variant { mime: mime(format), width, height, ..plain });
        }
    }
}

/// The ending of the path; empty where it tells nothing, as `.image` of covers does.
fn format(url: &Url) -> &'static str {
    let path = url.path();
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["jpeg", "jpg", "png", "webp", "avif", "heic", "gif"]
        .into_iter()
        .find(|known| ending.eq_ignore_ascii_case(known))
        .unwrap_or("")
}

fn mime(format: &str) -> Option<String> {
    match format {
        "" => None,
        "jpg" => Some("image/jpeg".into()),
        other => Some(format!("image/{other}")),
    }
}
