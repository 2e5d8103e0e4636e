//! The shapes are those of the documents: what is read into one and written again is the same.

use std::{sync::Arc, time::Duration};

use savethat::{
    failure::{Code, Failure},
    fetch::proof::Shape,
    media::{Format, Quality, document},
    post::{Codec, Post as Found, Sound, Subtitle, Variant},
    source::{Each, Link, LinkKind},
    spool::{Head, Proof},
};
use savethat_words::Tongue;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{Device, Failed, Happened, KeptPost, Line, List, Post, ProblemDocument, Save, Watched};
use crate::{
    api::{library, lists, push, saves, watches},
    pages::view::sample,
    problem::Problem,
    saves::{Count, List as Listed, Save as Saving, State},
};

#[track_caller]
fn fits<T: Serialize + DeserializeOwned>(real: &Value) {
    let read: T = serde_json::from_value(real.clone()).unwrap_or_else(|error| panic!("{error}: {real:#}"));
    assert_eq!(&serde_json::to_value(read).expect("JSON"), real);
}

fn posts() -> Vec<Found> {
    let mut full = sample::story();
    let at = |key: &str| vec![url::Url::parse(&format!("https://example.org/{key}")).expect("an address")];
    let form = |key: &str, codec, width| Variant {
        codec: Some(codec),
        width: Some(width),
        height: Some(width * 2),
        bytes: Some(9),
        ..Variant::new(key.to_owned(), at(key), None)
    };
    full.media[0].variants = vec![form("a", Codec::H264, 576), form("b", Codec::H265, 1080)];
    let media = full.media[0].clone();
    assert_ne!(document(&full, "")["media"][0]["variants"], json!([]), "there is another form");
    full.extras.sound =
        Some(Sound { title: "a".into(), author: "b".into(), duration_s: None, media: Some(media.clone()) });
    full.extras.subtitles.push(Subtitle { language: "eng-US".into(), format: "webvtt".into(), media });
    vec![sample::story(), sample::photos(3), full]
}

fn failures() -> [Failure; 2] {
    let telling =
        Failure::new(Code::SiteRefused).with_site(10_204, "no").with_retry_after(Duration::from_secs(3));
    [telling, Failure::new(Code::Expired)]
}

#[test]
fn a_post() {
    for post in posts() {
        fits::<Post>(&document(&post, ""));
        let mut line = document(&post, "");
        line["index"] = 3.into();
        fits::<Line>(&line);
    }
}

#[test]
fn a_failure() {
    for failure in failures() {
        fits::<Failed>(&failure.document(Tongue::ENGLISH));
        fits::<Line>(&json!({ "index": 0, "link": "@alice", "failure": failure.document(Tongue::ENGLISH) }));
        fits::<ProblemDocument>(&Problem::from(failure).document("id", Tongue::ENGLISH));
    }
    for problem in [Problem::busy(), Problem::no_such_page(), Problem::wrong_method()] {
        fits::<ProblemDocument>(&problem.document("id", Tongue::ENGLISH));
        fits::<Failed>(&problem.failure(Tongue::ENGLISH));
    }
}

fn save() -> Arc<Saving> {
    let posts = vec![Arc::new(sample::photos(2))];
    let save = Saving::new("id".into(), Duration::ZERO, Quality::Best, posts, None, &Default::default());
    let head = Head { length: Some(9), format: Format::Jpeg, etag: "\"e\"".into() };
    let shape = Shape {
        format: Format::Jpeg,
        width: Some(576),
        height: Some(1024),
        duration_s: None,
        codecs: Vec::new(),
    };
    let (sha256, variant) = ("0f".repeat(32), String::new());
    let proof = Proof { sha256, crc32: 0, bytes: 9, shape, variant, watermarked: false };
    save.files[0].prove(head, proof);
    Arc::new(save)
}

#[test]
fn a_save() {
    fits::<Save>(&saves::state(Tongue::ENGLISH, &save()));
    let failed = save();
    failed.files[1].fail(Failure::new(Code::MediaBroken));
    let mut whole = saves::state(Tongue::ENGLISH, &failed);
    whole["posts"] = json!([document(&sample::photos(2), "")]);
    fits::<Save>(&whole);
}

#[test]
fn a_list() {
    let link = Link { source: sample::story().source, kind: LinkKind::Profile { handle: "alice".into() } };
    let each = |link| Each { name: "@alice".into(), link };
    let links = vec![each(Ok(link.clone())), each(Err(Failure::new(Code::SiteUnknown))), each(Ok(link))];
    let list =
        Listed::new("id".into(), Duration::ZERO, Quality::Compatible, None, links, 2, &Default::default());
    let (entry, _) = list.take().expect("it waits");
    list.set(&entry, State::Saving(save()));
    let now = list.now();
    let entries: Vec<Value> = now.iter().map(|moment| lists::one(Tongue::ENGLISH, moment)).collect();
    fits::<List>(&lists::document(&list, Count::of(&now), &entries));
}

#[test]
fn what_is_kept() {
    let record = savethat_library::record::Record {
        source: "tiktok".into(),
        id: "7526770564367748360".into(),
        kind: savethat::post::Kind::Story,
        handle: "alice".into(),
        author_id: Some("68".into()),
        name: "Alice".into(),
        caption: "sun".into(),
        link: "https://www.tiktok.com/@alice/video/7526770564367748360".into(),
        posted: "2026-11-22T10:00:00Z".parse().expect("a time"),
        expires: Some("2026-11-23T10:00:00Z".parse().expect("a time")),
        kept: "2026-11-22T10:05:00Z".parse().expect("a time"),
        via: "page".into(),
        made_by_ai: Some(false),
        gone: None,
        files: vec![savethat_library::record::KeptFile {
            n: 1,
            path: "alice/2026-11-22_7526770564367748360.mp4".into(),
            sha256: "ab".repeat(32),
            bytes: 3_656_008,
            mime: "video/mp4".into(),
            width: Some(576),
            height: None,
            duration_s: Some(34.5),
        }],
    };
    let document = library::document(&record);
    assert_eq!(document["files"][0]["href"], "/library/tiktok/7526770564367748360/1.mp4");
    fits::<KeptPost>(&document);
}

#[test]
fn what_is_watched_and_what_happened() {
    let at = |text: &str| text.parse::<jiff::Timestamp>().expect("a time");
    let watch = savethat_library::watch::Watch {
        id: 1,
        source: "tiktok".into(),
        handle: "alice".into(),
        author_id: None,
        name: String::new(),
        added: at("2026-11-22T10:00:00Z"),
        until: at("2026-12-22T10:00:00Z"),
        looked: None,
        rhythm: Default::default(),
        failure: Some("private".into()),
        feed: Some("0f".into()),
    };
    let mut document = watches::document(&watch, at("2026-12-22T10:00:00Z"));
    assert_eq!((&document["over"], &document["feed"]), (&json!(true), &json!("/feed/0f.xml")));
    fits::<Watched>(&document);
    document["unsure"] = Value::Null;
    fits::<Watched>(&document);
    document["unsure"] = Failure::new(Code::SiteRefused).document(Tongue::ENGLISH);
    fits::<Watched>(&document);
    use savethat_library::event::{Event, What};
    for what in [
        What::Kept { id: "1".into() },
        What::Missed { id: "1".into(), why: "expired".into() },
        What::NotLooked { since: at("2026-11-22T10:00:00Z"), until: at("2026-11-22T12:00:00Z") },
        What::Closed { why: "private".into() },
    ] {
        let event = Event {
            seq: 1,
            at: at("2026-11-22T10:00:00Z"),
            what,
            source: "tiktok".into(),
            handle: "alice".into(),
        };
        fits::<Happened>(&json!({ "events": [event.document()] }));
    }
}

#[test]
fn a_device_that_is_told() {
    use savethat_library::tell::{Device as Told, Subscription};
    let p256dh = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    let endpoint = "https://push.example.net/secret";
    let device = Told {
        subscription: Subscription::parse(endpoint, p256dh, "BTBZMqHH6r4Tts7J_aSIgg")
            .expect("a subscription"),
        name: "iPhone".into(),
        tongue: Tongue::ENGLISH,
        origin: None,
        made: "2026-11-22T10:00:00Z".parse().expect("a time"),
    };
    let document = push::document(&device);
    fits::<Device>(&document);
    assert!(!document.to_string().contains("secret"));
}
