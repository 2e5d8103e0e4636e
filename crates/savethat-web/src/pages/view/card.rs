//! One post with its files.

use savethat::{
    convert::Able,
    media::{Quality, document, file_name, order},
    post::{Codec, Kind, Media, Post, Role, Variant},
};
use savethat_words::Tongue;
use serde_json::Value;

use super::{Reader, Told, href};
use crate::{
    problem::Problem,
    saves::{Snapshot, Status},
    words,
};

/// Characters of a caption that reach the page; the style sheet shows a few lines of it.
const CAPTION: usize = 4_000;
const NAME: usize = 64;

#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// `Story by @alice`: a piece of a page.
    pub(crate) by: String,
    /// Possibly empty.
    pub(crate) handle: String,
    /// Possibly empty, or the same as the handle.
    pub(crate) name: String,
    pub(crate) caption: String,
    /// For people, and for machines.
    pub(crate) posted: Option<(String, String)>,
    /// How long it still lives, and when it ends, for people and for machines.
    pub(crate) left: Option<(String, String)>,
    /// What else a person should know.
    pub(crate) notes: Vec<String>,
    /// Where a tap starts its save.
    pub(crate) save: String,
    /// The creator's other live Stories.
    pub(crate) others: Option<String>,
    /// A picture of it, only where a tap has allowed to fetch one.
    pub(crate) picture: Option<String>,
    /// The same in more pixels, where that is another file.
    pub(crate) sharper: Option<Sharper>,
    /// Its sound, to be heard in the page.
    pub(crate) heard: Option<String>,
    /// All files as one, where there are several and all are there.
    pub(crate) zip: Option<String>,
    /// What else the post has, or what can be made of it: what it is, and where.
    pub(crate) beside: Vec<(String, String)>,
    pub(crate) files: Vec<Row>,
}

/// The sharpest variant, where that is another file than the one chosen.
#[derive(Clone, Debug)]
pub(crate) struct Sharper {
    pub(crate) href: String,
    /// Pixels, size: what the site says of it.
    pub(crate) facts: Vec<String>,
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Names it on its page: the save and [`Media::n`], or the number alone before the tap.
    pub(crate) key: String,
    /// `fetching`, `ready` or `failed`; empty before the tap.
    pub(crate) status: &'static str,
    /// `Video`, `Picture 2 of 3`.
    pub(crate) name: String,
    pub(crate) video: bool,
    /// `Download video`.
    pub(crate) download: String,
    /// Pixels, size, length: what is known.
    pub(crate) facts: Vec<String>,
    /// `None` before the tap.
    pub(crate) href: Option<String>,
    /// Where the page shows it: only what is proved.
    pub(crate) preview: Option<String>,
    /// The picture in a form that every device opens, where its own is not.
    pub(crate) jpeg: Option<String>,
    pub(crate) proved: Option<Proved>,
    pub(crate) moving: Option<Moving>,
    pub(crate) failure: Option<Told>,
}

/// A file that is whole.
#[derive(Clone, Debug)]
pub(crate) struct Proved {
    pub(crate) sha256: String,
    pub(crate) bytes: u64,
    /// The name under which it is saved.
    pub(crate) name: String,
    pub(crate) mime: &'static str,
}

/// A file on its way.
#[derive(Clone, Debug)]
pub(crate) struct Moving {
    pub(crate) bytes: u64,
    pub(crate) total: Option<u64>,
    /// `1.2 MB of 3.7 MB`.
    pub(crate) said: String,
}

impl Row {
    pub(crate) fn is_video(&self) -> bool {
        self.video
    }
}

impl Proved {
    /// The beginning of the SHA-256, enough to compare by eye.
    pub(crate) fn short(&self) -> String {
        format!("{}…", self.sha256.get(..12).unwrap_or(&self.sha256))
    }
}

impl Card {
    /// `Story by @alice`, for the title of the page.
    pub(crate) fn title(t: Tongue, post: &Post) -> String {
        match words::clean(&post.author.handle, NAME) {
            handle if handle.is_empty() => t.titled(what(t, post.kind)),
            handle => t.titled(t.what_by(what(t, post.kind), format!("@{handle}"))),
        }
    }

    /// Without its files.
    pub(crate) fn plain(post: &Post, Reader { t, now }: Reader) -> Self {
        let handle = words::clean(&post.author.handle, NAME);
        let mut notes = Vec::new();
        if post.saving_off {
            notes.push(t.note_saving_off());
        }
        if post.made_by_ai == Some(true) {
            notes.push(t.note_made_by_ai());
        }
        let is_story = post.kind == Kind::Story;
        Self {
            by: if handle.is_empty() {
                what(t, post.kind)
            } else {
                t.what_by_html(what(t, post.kind), format!("@{handle}"))
            },
            name: words::clean(&post.author.name, NAME),
            caption: words::clean(&post.caption, CAPTION),
            posted: post.posted.map(|posted| (words::day(t, posted), posted.to_string())),
            left: post.expires.map(|expires| (words::left(t, now, expires), expires.to_string())),
            notes,
            save: href::save(t, &post.link, Quality::default(), None),
            others: (is_story && !handle.is_empty())
                .then(|| href::save(t, &format!("@{handle}"), Quality::default(), None)),
            picture: None,
            sharper: None,
            heard: None,
            zip: None,
            beside: Vec::new(),
            files: Vec::new(),
            handle,
        }
    }

    /// Before anything was fetched: what the site says of the files.
    pub(crate) fn planned(post: &Post, quality: Quality, reader: Reader) -> Self {
        let t = reader.t;
        let files = post.media.iter().map(|media| Row {
            facts: order(media, quality).first().map(|first| promised(t, first, media)).unwrap_or_default(),
            ..row(t, post, media)
        });
        let files = files.collect();
        let save = href::save(t, &post.link, quality, None);
        Self { files, save, sharper: sharper(t, post, quality), ..Self::plain(post, reader) }
    }

    /// Under way or done. `files` are the numbers and states of what was asked for.
    pub(crate) fn saved(
        post: &Post,
        quality: Quality,
        save: &str,
        files: &[(u32, Snapshot)],
        able: Able,
        reader: Reader,
    ) -> Self {
        let sharper = sharper(reader.t, post, quality);
        let ready = files.iter().all(|(_, file)| file.status == Status::Ready);
        let all_ready = files.len() > 1 && ready;
        let mut card = Self {
            sharper,
            zip: all_ready.then(|| href::zip(post, quality, Some(save))),
            beside: if ready { beside(reader.t, post, save, able) } else { Vec::new() },
            heard: if ready { heard(post, save) } else { None },
            ..Self::plain(post, reader)
        };
        for (n, now) in files {
            if let Some(media) = post.file(*n) {
                card.files.push(fetched(reader.t, post, media, quality, save, able, now));
            }
        }
        if files.iter().any(|(_, file)| file.proof.as_ref().is_some_and(|proof| proof.watermarked)) {
            card.notes.push(reader.t.note_marked());
        }
        card
    }
}

impl Card {
    /// As one of many: failures are tried again by the list, and what was `said` of the whole is not said of each file.
    pub(crate) fn plain_in_list(&mut self, said: bool) {
        self.sharper = None;
        self.others = None;
        for row in &mut self.files {
            if said {
                row.failure = None;
            } else if let Some(failure) = &mut row.failure {
                failure.retry = None;
            }
        }
    }
}

/// The sound of a video is heard in the video.
fn heard(post: &Post, save: &str) -> Option<String> {
    let pictures = post.media.iter().all(|media| media.role == Role::Picture);
    let there = document(post, "")["sound"]["m4a"].is_string();
    (pictures && there).then(|| href::inline(&href::beside(post, "sound.m4a", Some(save))))
}

/// The sound, captions and cover.
fn beside(t: Tongue, post: &Post, save: &str, able: Able) -> Vec<(String, String)> {
    let document = document(post, "");
    let mut beside = Vec::new();
    let mut add = |said: String, href: &Value| {
        if let Some(name) = href.as_str().and_then(|href| href.rsplit('/').next()) {
            beside.push((said, href::beside(post, name, Some(save))));
        }
    };
    add(t.beside_m4a(), &document["sound"]["m4a"]);
    add(t.beside_mp3(), &document["sound"]["mp3"]);
    for subtitle in document["subtitles"].as_array().into_iter().flatten() {
        let language = subtitle["language"].as_str().unwrap_or_default();
        add(t.beside_vtt(language), &subtitle["vtt"]);
        add(t.beside_srt(language), &subtitle["srt"]);
    }
    // That of pictures is the first of them.
    if post.media.iter().any(|media| media.role == Role::Video) {
        add(t.beside_cover(), &document["cover"]);
    }
    if able.ffmpeg && post.media.iter().any(|media| media.role == Role::Picture) {
        beside.push((t.beside_slideshow(), href::beside(post, "slideshow.mp4", Some(save))));
    }
    beside
}

fn fetched(
    t: Tongue,
    post: &Post,
    media: &Media,
    quality: Quality,
    save: &str,
    able: Able,
    now: &Snapshot,
) -> Row {
    let mut row = row(t, post, media);
    row.key = format!("{save}-{}", media.n);
    row.status = now.status.as_str();
    match now.status {
        Status::Failed => {
            let problem = now.failure.clone().map_or_else(Problem::internal, Problem::from);
            row.failure = Some(Told::of(t, &problem, Some(&post.link), None));
            return row;
        }
        Status::Ready => {}
        Status::Fetching => {
            let (bytes, total) = (now.progress.bytes, now.progress.total);
            let said = match total {
                Some(total) => t.moving_of(words::bytes(t, bytes), words::bytes(t, total)),
                None if bytes == 0 => t.moving_asking(),
                None => t.moving_so_far(words::bytes(t, bytes)),
            };
            row.moving = Some(Moving { bytes, total, said });
        }
    }
    let format = now.head.as_ref().map(|head| head.format);
    let href = href::file(post, media.n, format, quality, Some(save));
    if let Some(proof) = &now.proof {
        row.facts = vec![words::bytes(t, proof.bytes)];
        if let (Some(width), Some(height)) = (proof.shape.width, proof.shape.height) {
            row.facts.push(words::pixels(t, width, height));
        }
        row.facts.extend(proof.shape.duration_s.map(|count| words::seconds(t, count)));
        if row.is_video() {
            row.facts.extend(plays(t, &proof.shape.codecs));
        }
        let convertible = able.converts(proof.shape.format);
        row.jpeg = convertible.then(|| href::beside(post, &format!("{}.jpeg", media.n), Some(save)));
        row.proved = Some(Proved {
            sha256: proof.sha256.clone(),
            bytes: proof.bytes,
            name: file_name(post, media.n, proof.shape.format),
            mime: proof.shape.format.mime(),
        });
        row.preview = Some(href::inline(&href));
    }
    row.href = Some(href);
    row
}

fn row(t: Tongue, post: &Post, media: &Media) -> Row {
    let (download, name) = match media.role {
        Role::Video => (t.download_video(), t.file_video()),
        Role::Sound => (t.download_sound(), t.file_sound()),
        Role::Picture | Role::Cover => (t.download_picture(), t.file_picture()),
        Role::Subtitle => (t.download_captions(), t.file_captions()),
    };
    let name = match post.media.len() {
        1 => name,
        count => t.file_of(name, media.n, count),
    };
    Row {
        key: media.n.to_string(),
        status: "",
        name,
        video: media.role == Role::Video,
        download,
        facts: Vec::new(),
        href: None,
        preview: None,
        jpeg: None,
        proved: None,
        moving: None,
        failure: None,
    }
}

/// What the site says of a variant; its bytes may say otherwise.
fn promised(t: Tongue, variant: &Variant, media: &Media) -> Vec<String> {
    let mut facts: Vec<String> = variant.bytes.map(|bytes| words::bytes(t, bytes)).into_iter().collect();
    if let (Some(width), Some(height)) = (variant.width, variant.height) {
        facts.push(words::pixels(t, width, height));
    }
    facts.extend(media.duration_s.map(|count| words::seconds(t, count)));
    match variant.codec {
        Some(Codec::H264) => facts.push(t.plays_everywhere()),
        Some(Codec::H265) => facts.push(t.plays_newer()),
        Some(Codec::Bytevc2) | None => {}
    }
    if variant.watermarked {
        facts.push(t.with_mark());
    }
    facts
}

fn plays(t: Tongue, codecs: &[String]) -> Option<String> {
    let any = |names: &[&str]| codecs.iter().any(|codec| names.contains(&codec.as_str()));
    if any(&["avc1", "avc3"]) {
        Some(t.plays_everywhere())
    } else if any(&["hvc1", "hev1"]) {
        Some(t.plays_newer())
    } else {
        None
    }
}

/// Where the sharpest variant is another file than the one chosen.
fn sharper(t: Tongue, post: &Post, quality: Quality) -> Option<Sharper> {
    let first = |media: &'_ Media, quality| order(media, quality).into_iter().next();
    let media = post.media.iter().find(|media| {
        let key = |quality| first(media, quality).map(|variant| variant.key);
        media.role == Role::Video && key(quality) != key(Quality::Best)
    })?;
    let best = first(media, Quality::Best).filter(|_| quality != Quality::Best)?;
    let mut facts: Vec<String> = best.bytes.map(|bytes| words::bytes(t, bytes)).into_iter().collect();
    if let (Some(width), Some(height)) = (best.width, best.height) {
        facts.push(words::pixels(t, width, height));
    }
    if best.codec != Some(Codec::H264) {
        facts.push(t.plays_newer());
    }
    Some(Sharper { href: href::save(t, &post.link, Quality::Best, None), facts })
}

pub(crate) fn what(t: Tongue, kind: Kind) -> String {
    match kind {
        Kind::Story => t.what_story(),
        Kind::Video => t.what_video(),
        Kind::Photos => t.what_photos(),
    }
}
