//! Which variant first and which next.

use std::cmp::Reverse;

use url::Url;

use crate::post::{Codec, Media, Role, Variant};

/// What a person wants of a file that comes in several forms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Quality {
    /// Plays everywhere.
    #[default]
    Compatible,
    /// The most pixels.
    Best,
    /// The fewest bytes.
    Smallest,
}

impl Quality {
    /// As in `--quality` and `?quality=`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Best => "best",
            Self::Smallest => "smallest",
        }
    }

    /// The quality of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Compatible, Self::Best, Self::Smallest].into_iter().find(|quality| quality.as_str() == name)
    }
}

/// The variants worth trying, first choice first; each with at least one address. Empty where none is worth it.
///
/// In every quality the site's mark in the picture is the last resort, and what is known to lack sound comes just before it.
/// Between equals the order of the site stays.
#[must_use]
pub fn order(media: &Media, quality: Quality) -> Vec<Variant> {
    let still = matches!(media.role, Role::Picture | Role::Cover);
    let mut variants: Vec<Variant> =
        media.variants.iter().filter_map(|variant| worth_trying(variant, still)).collect();
    variants.sort_by_cached_key(|variant| {
        let last = (variant.watermarked, is_without_sound(variant));
        let area = Reverse(variant.area());
        let bitrate = Reverse(variant.bitrate.unwrap_or(0));
        let rare = if still {
            !variant.addresses.iter().any(is_plain_picture)
        } else {
            variant.codec == Some(Codec::H265)
        };
        // One shape for all three, compared from the left.
        match quality {
            Quality::Compatible => (last, u64::from(rare), area, bitrate, false),
            Quality::Best => (last, 0, area, bitrate, rare),
            Quality::Smallest => (last, variant.bytes.unwrap_or(u64::MAX), Reverse(0), Reverse(0), rare),
        }
    });
    variants
}

/// The variant without the addresses that never give the file, `None` where nothing is left.
fn worth_trying(variant: &Variant, still: bool) -> Option<Variant> {
    if variant.codec == Some(Codec::Bytevc2) || variant.key.contains("bytevc2") {
        return None;
    }
    let mut variant = variant.clone();
    variant.addresses.retain(|address| !is_gateway(address));
    if still {
        // Stable: within a format the site's first choice of servers stays first.
        variant.addresses.sort_by_key(|address| !is_plain_picture(address));
    }
    (!variant.addresses.is_empty()).then_some(variant)
}

/// `www.tiktok.com/aweme/v1/play`: answers with something short that is no video.
fn is_gateway(address: &Url) -> bool {
    let host = address.domain().unwrap_or_default();
    matches!(host, "www.tiktok.com" | "tiktok.com") && address.path().starts_with("/aweme/v1/play")
}

/// Paths that are known to lead to a picture track alone.
fn is_without_sound(variant: &Variant) -> bool {
    variant
        .addresses
        .iter()
        .all(|address| address.path().trim_end_matches('/').ends_with("/media-video-hvc1"))
}

/// JPEG or PNG, as far as an address tells: by the ending of its path, as in `…~tplv-photomode-image.jpeg`, else by
/// `format=` in its query.
fn is_plain_picture(address: &Url) -> bool {
    let plain = |format: &str| ["jpeg", "jpg", "png"].iter().any(|plain| format.eq_ignore_ascii_case(plain));
    let file = address.path().rsplit('/').next().unwrap_or_default();
    match file.rsplit_once('.') {
        // A version or a number behind a dot is no format.
        Some((_, ending)) if is_picture_format(ending) => plain(ending),
        _ => address
            .query_pairs()
            .any(|(name, value)| name == "format" && plain(value.trim_start_matches('.'))),
    }
}

fn is_picture_format(ending: &str) -> bool {
    ["jpeg", "jpg", "png", "webp", "heic", "heif", "avif", "gif"]
        .iter()
        .any(|format| ending.eq_ignore_ascii_case(format))
}

#[cfg(test)]
mod tests;
