//! The forms of a video, from the four places where a page lists them.

use url::Url;

use super::{
    address,
    lenient::{Addresses, Text},
    page::Wanted,
    raw::{Play, Video},
};
use crate::post::{Codec, Media, Role, Variant};

/// The video of a post; `None` where no address can be used. Listed twice means once here.
pub(super) fn video(video: &Video<'_>, wanted: &Wanted<'_>) -> Option<Media> {
    let mut list = List { wanted, variants: Vec::new(), objects: Vec::new() };
    for gear in &video.gears.0 {
        let Play { key, addresses, size, width, height, .. } = &gear.play.object;
        let raw = std::iter::once(gear.play.text.as_str()).chain(texts(addresses));
        let codec = codec(gear.codec.as_str()).or_else(|| codec(key.as_str()));
        list.add(
            raw,
            Variant {
                key: short(key.as_str()),
                codec,
                width: width.pixels(),
                height: height.pixels(),
                bytes: size.count(),
                bitrate: gear.bitrate.count(),
                ..blank()
            },
        );
    }
    let whole = Variant {
        codec: codec(video.codec.as_str()),
        width: video.width.pixels(),
        height: video.height.pixels(),
        bytes: video.size.count(),
        bitrate: video.bitrate.count(),
        ..blank()
    };
    let Play { key, addresses, size, width, height, .. } = &video.play_struct;
    let play = Variant {
        key: short(key.as_str()),
        codec: whole.codec.or_else(|| codec(key.as_str())),
        width: width.pixels().or(whole.width),
        height: height.pixels().or(whole.height),
        bytes: size.count().or(whole.bytes),
        bitrate: whole.bitrate,
        ..blank()
    };
    list.add(texts(addresses), play);
    list.add(texts(&video.play), whole);
    list.add_watermarked(&video.download);
    list.done(video.duration.positive())
}

fn texts<'a>(addresses: &'a Addresses<'_>) -> impl Iterator<Item = &'a str> {
    addresses.list.iter().map(Text::as_str)
}

/// What is told of a form before its addresses are.
fn blank() -> Variant {
    Variant::new(String::new(), Vec::new(), None)
}

struct List<'a> {
    wanted: &'a Wanted<'a>,
    variants: Vec<Variant>,
    /// What the addresses of each variant lead to, whatever their signatures.
    objects: Vec<Vec<String>>,
}

impl List<'_> {
    fn add<'t>(&mut self, raw: impl Iterator<Item = &'t str>, mut variant: Variant) {
        let addresses = self.usable(raw);
        if addresses.is_empty() {
            return;
        }
        variant.watermarked = addresses.iter().any(address::marked);
        let named = !variant.key.is_empty();
        if !named {
            variant.key = plain_key(&variant);
        }
        let objects = objects(&addresses);
        let same = self.variants.iter().zip(&self.objects).position(|(other, others)| {
            (named && other.key == variant.key) || objects.iter().any(|object| others.contains(object))
        });
        match same {
            Some(at) => self.merge(at, &variant, addresses),
            None => self.push(Variant { addresses, ..variant }, objects),
        }
    }

    /// `downloadAddr` carries the site's mark (second-hand, said by everyone) and is `""` as often as not.
    fn add_watermarked(&mut self, download: &Addresses<'_>) {
        let addresses = self.usable(texts(download));
        let objects = objects(&addresses);
        let known = objects.iter().any(|object| self.objects.iter().any(|others| others.contains(object)));
        if !addresses.is_empty() && !known {
            let variant = Variant { key: "download".into(), addresses, watermarked: true, ..blank() };
            self.push(variant, objects);
        }
    }

    fn usable<'t>(&self, raw: impl Iterator<Item = &'t str>) -> Vec<Url> {
        let mut addresses: Vec<Url> = Vec::new();
        for raw in raw.take(16).filter(|raw| !raw.is_empty()) {
            // Pages list the default form three times over: a copy is cheaper than parsing again.
            let known =
                self.variants.iter().flat_map(|variant| &variant.addresses).find(|url| url.as_str() == raw);
            let url = known.cloned().or_else(|| address::address(raw, self.wanted.extra_hosts));
            if let Some(url) = url
                && !addresses.contains(&url)
            {
                addresses.push(url);
            }
        }
        addresses
    }

    fn push(&mut self, mut variant: Variant, objects: Vec<String>) {
        let (plain, mut next) = (variant.key.clone(), 2);
        while self.variants.iter().any(|other| other.key == variant.key) {
            variant.key = format!("{plain}_{next}");
            next += 1;
        }
        self.variants.push(variant);
        self.objects.push(objects);
    }

    fn merge(&mut self, at: usize, from: &Variant, addresses: Vec<Url>) {
        let into = &mut self.variants[at];
        into.codec = into.codec.or(from.codec);
        into.width = into.width.or(from.width);
        into.height = into.height.or(from.height);
        into.bytes = into.bytes.or(from.bytes);
        into.bitrate = into.bitrate.or(from.bitrate);
        for url in addresses {
            if !into.addresses.contains(&url) {
                self.objects[at].push(address::object(&url).to_owned());
                into.addresses.push(url);
            }
        }
    }

    fn done(mut self, duration_s: Option<f64>) -> Option<Media> {
        let silent = |variant: &Variant| variant.addresses.iter().all(address::silent);
        // Left out only where something better is known.
        if !self.variants.iter().all(silent) {
            self.variants.retain(|variant| !silent(variant));
        }
        for variant in &mut self.variants {
            variant.mime = variant.addresses.iter().find_map(address::mime);
            variant.expires = address::first_death(&variant.addresses);
        }
        (!self.variants.is_empty()).then(|| Media {
            n: 1,
            role: Role::Video,
            duration_s,
            variants: self.variants,
            session: self.wanted.session.clone(),
        })
    }
}

fn objects(addresses: &[Url]) -> Vec<String> {
    let mut objects: Vec<String> = addresses.iter().map(|url| address::object(url).to_owned()).collect();
    objects.dedup();
    objects
}

/// `v14044…_h264_540p_858545` without its first part, which names the video and not the form. Empty where the site
/// gave no such key.
fn short(key: &str) -> String {
    let form = key.split_once('_').filter(|(first, rest)| first.starts_with('v') && !rest.is_empty());
    address::key(form.map_or(key, |(_, rest)| rest))
}

/// For a variant without the site's key: what else stays the same when the addresses are renewed.
fn plain_key(variant: &Variant) -> String {
    let codec = variant.codec.map_or("video", Codec::as_str);
    let (width, height) = (variant.width.unwrap_or(0), variant.height.unwrap_or(0));
    format!("{codec}_{width}x{height}_{}", variant.bitrate.unwrap_or(0))
}

/// From `CodecType`, `codecType` or `UrlKey`; captures have `h264`, `h265_hvc1` and, in keys, `bytevc1`.
fn codec(name: &str) -> Option<Codec> {
    let has = |part: &str| memchr::memmem::find(name.as_bytes(), part.as_bytes()).is_some();
    if has("bytevc2") || has("h266") {
        Some(Codec::Bytevc2)
    } else if has("h265") || has("hevc") || has("hvc1") || has("bytevc1") {
        Some(Codec::H265)
    } else if has("h264") || has("avc1") {
        Some(Codec::H264)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("h264", Some(Codec::H264))]
    #[case("h265_hvc1", Some(Codec::H265))]
    #[case("v1_bytevc1_720p_1", Some(Codec::H265))]
    #[case("v1_bytevc2_720p_1", Some(Codec::Bytevc2))]
    #[case("", None)]
    fn codecs(#[case] name: &str, #[case] expected: Option<Codec>) {
        assert_eq!(codec(name), expected);
    }

    #[rstest]
    #[case("v14044g50000d1q7bl7og65l264bjde0_h264_540p_858545", "h264_540p_858545")]
    #[case("other", "other")]
    #[case("v1_", "v1_")]
    #[case("", "")]
    fn keys(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(short(raw), expected);
    }
}
