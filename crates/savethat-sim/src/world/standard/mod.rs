//! The table of scenarios. It reads like documentation: a name, what is special, and how it is made.

mod answers;
mod broke;
mod faults;
mod moov;
mod sounds;
mod ways;

use jiff::SignedDuration;

use crate::content::Content;
use crate::fixture::{self, Clip, Still};
use crate::world::demo::rich;
use crate::world::{
    Codec, Creator, Fault, PhonePlace, Picture, Post, Scenario, ShortHost, ShortTarget, Subtitle, Variant,
    Video, World,
};

const MANY: &str = "every.thing";

const FIRST_LIGHT: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nFirst light\n";

pub(in crate::world) fn fill(world: &mut World) {
    world.add_creator(Creator::new(MANY, "Every thing"));
    let table = &mut Table { world, group: "" };
    let chapters: [(&str, &[Chapter]); 12] = [
        ("Posts", &[kinds]),
        ("Films", &[films]),
        ("Refusals", &[answers::refusals]),
        ("Odd pages", &[answers::pages]),
        ("Challenges", &[answers::challenges]),
        ("Short links", &[answers::shorts]),
        ("Profiles and lists", &[answers::profiles]),
        (
            "Files that break",
            &[
                faults::breaks,
                faults::lengths,
                faults::wrong_answers,
                faults::addresses,
                faults::handshakes,
                moov::lies,
            ],
        ),
        ("Ways in", &[ways::only, ways::causes]),
        ("Led astray", &[ways::astray]),
        ("Breakages of the past", &[broke::y2024, broke::y2025, broke::y2026]),
        ("Sounds", &[sounds::sounds]),
    ];
    for (group, chapter) in chapters {
        table.group = group;
        for fill in chapter {
            fill(table);
        }
    }
}

/// Adds the rows of a part of the table.
type Chapter = fn(&mut Table<'_>);

struct Table<'a> {
    world: &'a mut World,
    group: &'static str,
}

impl Table<'_> {
    fn post(&mut self, name: &str, what: &str, post: Post) -> u64 {
        let id = self.world.add(MANY, post);
        let link = self.world.link(id);
        self.row(name, what, link, Some(id));
        id
    }

    fn row(&mut self, name: &str, what: &str, link: String, id: Option<u64>) {
        self.world.scenarios.push(Scenario {
            name: name.to_owned(),
            what: what.to_owned(),
            group: self.group,
            link,
            id,
        });
    }

    fn short(&mut self, name: &str, what: &str, host: ShortHost, target: ShortTarget) {
        let id = match target {
            ShortTarget::Post(id) | ShortTarget::PostNoHandle(id) => Some(id),
            _ => None,
        };
        let code = format!("ZM{}", name.replace('-', ""));
        let link = self.world.short(host, &code, target);
        self.row(name, what, link, id);
    }

    fn profile(&mut self, name: &str, what: &str, creator: Creator) -> String {
        let handle = creator.handle.clone();
        self.row(name, what, format!("https://www.tiktok.com/@{handle}"), None);
        self.world.add_creator(creator);
        handle
    }

    fn fault(&mut self, name: &str, what: &str, fault: Fault) {
        self.post(name, what, medium().fault(fault));
    }
}

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

fn story(clip: Clip) -> Post {
    Post::clip(clip).story()
}

/// Large enough that a broken download has a middle.
fn medium() -> Post {
    Post::film(Clip::Dawn.content().grown_to(600_000, 6)).story()
}

/// A Story that is there in this one form.
fn plain(film: Content) -> Post {
    Post::film(film).story().unstamped()
}

fn pictures() -> Vec<Picture> {
    Still::ALL.map(Picture::still).to_vec()
}

fn kinds(t: &mut Table<'_>) {
    t.post("video-story", "A Story of one film in three variants", Post::video(rich(Clip::Dawn)).story());
    t.post(
        "photo-story",
        "A Story of one picture; the item is on the phone page only",
        Post::photos(vec![Picture::still(Still::Forest)]).story(),
    );
    t.post("video", "An ordinary video, a month old", Post::video(rich(Clip::Meadow)).aged(hours(720)));
    t.post(
        "photos",
        "Three pictures, WebP address first, with a sound",
        Post::photos(pictures()).aged(hours(50)),
    );
    t.post(
        "photos-reflow",
        "Pictures on the phone page in webapp.reflow.video.detail",
        Post { place: PhonePlace::Reflow, ..Post::photos(pictures()) },
    );
    t.post(
        "photo-formats",
        "A PNG, an AVIF and a WebP, each the only format",
        Post::photos(vec![
            Picture::only(&fixture::png(), 540, 675),
            Picture::only(&fixture::avif(), 1080, 1350),
            Picture::only(&Still::Desert.webp(), 1350, 1080),
        ]),
    );
    t.post(
        "photos-webp-only",
        "Three pictures that there are as WebP alone",
        Post::photos(
            Still::ALL.map(|still| Picture::only(&still.webp(), still.size().0, still.size().1)).into(),
        ),
    );
    t.post(
        "photos-avif",
        "One picture, as AVIF alone, with a sound",
        Post::photos(vec![Picture::only(&fixture::avif(), 1080, 1350)]),
    );
    t.post(
        "photos-heic",
        "One picture, as HEIC alone, with a sound",
        Post::photos(vec![Picture::only(&fixture::heic(), 1080, 1350)]),
    );
    t.post(
        "photos-mixed",
        "Six pictures: JPEG, WebP, PNG, AVIF, HEIC, GIF",
        Post::photos(vec![
            Picture::still(Still::Forest),
            Picture::only(&Still::Desert.webp(), 1350, 1080),
            Picture::only(&fixture::png(), 540, 675),
            Picture::only(&fixture::avif(), 1080, 1350),
            Picture::only(&fixture::heic(), 1080, 1350),
            Picture::only(&fixture::gif(), 216, 270),
        ]),
    );
    t.post(
        "photos-35",
        "Thirty-five pictures, the most that a post holds",
        Post::photos((0..35).map(|n| Picture::still(Still::ALL[n % 3])).collect()),
    );
    t.post(
        "photos-no-sound",
        "Pictures whose music is {}",
        Post { no_music: true, ..Post::photos(pictures()) },
    );
    t.post(
        "unlisted-story",
        "A Story that its author's list leaves out",
        Post { listed: false, ..story(Clip::Harbour) },
    );
    t.post(
        "expired-story",
        "A Story posted 26 and a half hours ago: 10204",
        story(Clip::Ember).aged(SignedDuration::from_mins(26 * 60 + 30)),
    );
    t.post(
        "dying-story",
        "A Story with one minute to live",
        story(Clip::Ember).aged(SignedDuration::from_secs(86_340)),
    );
    t.post("aigc", "Labelled as made by a machine", Post { aigc: true, ..story(Clip::Harbour) });
    t.post(
        "subtitles",
        "A video with WebVTT subtitles",
        Post { subtitles: vec![Subtitle::webvtt("eng-US", FIRST_LIGHT)], ..Post::clip(Clip::Dawn) },
    );
    captions(t);
    t.post(
        "odd-caption",
        "A caption of controls, bidirectional marks, slashes and </script>",
        story(Clip::Dawn)
            .caption("../../etc/passwd \u{202e}gpj.exe\u{0007} </script><b>x</b> \"q\" \\ con.txt 🦆 #a/b"),
    );
    t.post(
        "long-caption",
        "A caption of 4,000 characters",
        story(Clip::Dawn).caption(&"léger et long ".repeat(286)),
    );
    t.post("no-caption", "No caption at all", story(Clip::Meadow));
}

fn captions(t: &mut Table<'_>) {
    let with = |subtitles| Post { subtitles, ..Post::clip(Clip::Dawn) };
    t.post(
        "captions",
        "Subtitles in both forms: WebVTT, the site's own JSON, and one language twice",
        with(vec![
            Subtitle::webvtt("eng-US", FIRST_LIGHT),
            Subtitle::spoken(
                "deu-DE",
                &[(0, 2_000, "Erstes Licht & mehr"), (2_000, 3_500, "5 < 6 --> 7\nZweite Zeile")],
            ),
            Subtitle::webvtt("eng-US", "WEBVTT\n\n00:00.000 --> 00:02.000\nFirst light, again\n"),
        ]),
    );
    t.post(
        "captions-huge-line",
        "A subtitle that is a megabyte of one line",
        with(vec![
            Subtitle::webvtt("eng-US", format!("WEBVTT\n\n00:00.000 --> 00:02.000\n{}", "a".repeat(1 << 20))),
            Subtitle::webvtt("fra-FR", "b".repeat(1 << 20)),
        ]),
    );
    t.post(
        "captions-html",
        "A page of HTML under the address of a subtitle",
        with(vec![Subtitle::webvtt("eng-US", "<!DOCTYPE html><html><body>Access denied</body></html>")]),
    );
}

fn films(t: &mut Table<'_>) {
    let large = |size, seed| Post::film(Clip::Dawn.content().grown_to(size, seed)).story();
    t.post("film-1mb", "1 MB", large(1_000_000, 1));
    t.post("film-15mb", "15 MB", large(15_000_000, 15));
    t.post("film-200mb", "200 MB", large(200_000_000, 200));
    t.post("moov-last", "The index is behind the samples", Post::film(fixture::moov_last()).story());
    t.post(
        "silent",
        "The page speaks of a sound, the film has no sound track",
        Post::film(fixture::silent()).story(),
    );

    let mut video = Video::clip(Clip::Dawn);
    let silent = Variant { width: 1080, height: 1920, ..Variant::h264(fixture::silent()) };
    video.variants.insert(0, silent);
    t.post(
        "silent-best",
        "The largest variant has no sound track, the smaller one has",
        Post::video(video).story(),
    );
    let mut video = Video::clip(Clip::Dawn);
    video.variants = vec![
        Variant { width: 1080, height: 1920, ..Variant::h264(fixture::silent()) },
        Variant::h264(fixture::silent()),
    ];
    t.post(
        "silent-all",
        "The page speaks of a sound, and none of the variants has it",
        Post::video(video).story().unstamped(),
    );

    let mut video = rich(Clip::Dawn);
    video.variants.insert(
        0,
        Variant {
            codec: Codec::ByteVc2,
            width: 1080,
            height: 1920,
            bitrate: 9_000_000,
            content: Content::new(vec![0x5a; 40_000], "video/mp4"),
            video_only: false,
        },
    );
    video.play = 2;
    t.post("bytevc2", "The largest variant is one that nothing plays", Post::video(video).story());

    let mut video = Video::clip(Clip::Dawn);
    let small =
        Variant { width: 288, height: 512, bitrate: 5_000_000, ..Variant::h264(Clip::Meadow.content()) };
    video.variants.insert(0, small);
    video.play = 1;
    t.post(
        "high-bitrate-small",
        "The highest bitrate is not the largest picture",
        Post::video(video).story(),
    );

    let mut video = Video::clip(Clip::Dawn);
    video.bitrate_info = false;
    t.post("play-addr-only", "No bitrateInfo", Post::video(video).story());

    let mut video = Video::clip(Clip::Dawn);
    video.variants = vec![Variant::h265(fixture::h265_720(), 720, 1280)];
    t.post("h265-only", "Nothing but H.265", Post::video(video).story());

    let mut video = Video::clip(Clip::Dawn);
    video.variants.clear();
    t.post("stamped-only", "Nothing but downloadAddr, with the stamp", Post::video(video).story());

    let mut video = Video::clip(Clip::Dawn);
    video.watermarked = None;
    t.post("no-download-addr", "downloadAddr is \"\"", Post::video(video).story());
}
