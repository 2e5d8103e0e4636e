use std::{sync::Arc, time::Duration};

use askama::Template;
use jiff::Timestamp;
use savethat::{
    convert::Able,
    failure::{Code, Failure},
    fetch::proof::Shape,
    media::{Format, Quality},
    post::{Post, SourceId},
    source::{Each, Link, LinkKind},
    spool::{Head, Proof},
};
use savethat_words::Tongue;

use super::{
    card::{Moving, Row, Sharper},
    *,
};
use crate::{
    app::Example,
    headers::RequestId,
    pages::{
        index::Index,
        save::{Saved, page},
    },
    problem::Problem,
    saves::{List, Save, State},
};

fn now() -> Timestamp {
    "2026-11-23T06:48:00Z".parse().unwrap()
}

fn reader() -> Reader {
    Reader { t: Tongue::ENGLISH, now: now() }
}

fn id() -> RequestId {
    RequestId("0123abcd".to_owned())
}

/// The page between its header and its foot, where it changes.
fn body(page: &impl Template) -> String {
    let text = page.render().unwrap();
    assert_eq!(text.matches("<script").count(), 1, "ours, and none of a caption");
    assert!(!text.contains(['\u{202e}', '\0']));
    for inline in ["style=\"", "onclick", "javascript:", "src=\"http"] {
        assert!(!text.contains(inline), "{inline}");
    }
    let (_, rest) = text.split_once("<main>").unwrap();
    let (main, _) = rest.split_once("</main>").unwrap();
    main.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn row() -> Row {
    Row {
        key: "0f-1".into(),
        status: "",
        name: "Video".into(),
        video: true,
        download: "Download video".to_owned(),
        facts: vec!["3.7 MB".into(), "576 × 1024".into(), "34 s".into(), "plays everywhere".into()],
        href: Some("/media/tiktok/7526770564367748360/1.mp4?save=0f".into()),
        preview: None,
        jpeg: None,
        proved: None,
        moving: None,
        failure: None,
    }
}

fn saved(files: Vec<Row>, refresh: Option<&str>) -> Saved {
    let mut frame = Frame::new("0.1.0", reader());
    frame.field = sample::story().link;
    frame.refresh = refresh.map(str::to_owned);
    Saved {
        frame,
        heading: "Fetching".to_owned(),
        id: "0f".into(),
        status: "fetching",
        code: "/code.svg?save=0f".into(),
        steps: "/assets/photos.svg",
        card: Card { files, ..Card::plain(&sample::story(), reader()) },
        keep: None,
    }
}

#[test]
fn the_first_page() {
    let examples = [Example {
        title: "A video Story".into(),
        link: "https://www.tiktok.com/@a/video/1?x=1&y".into(),
        note: "lives".into(),
    }];
    let frame = Frame { bare: true, ..Frame::new("0.1.0", reader()) };
    let page = Index { examples: &examples, ..Index::of(frame) };
    assert!(!page.render().unwrap().contains("noindex"));
    insta::assert_snapshot!(body(&page));
}

#[test]
fn a_failure_stands_next_to_the_field() {
    let mut frame = Frame::new("0.1.0", reader());
    frame.field = "\"><script>alert(1)</script>".into();
    let problem = Problem::from(Failure::new(Code::SiteRefused));
    frame.failure = Some(Told::of(Tongue::ENGLISH, &problem, Some(&frame.field), Some(&id())));
    insta::assert_snapshot!(body(&Index::of(frame)));
}

#[test]
fn a_look_up_offers_the_tap() {
    let frame = Frame::new("0.1.0", reader());
    let mut card = Card::plain(&sample::story(), reader());
    card.files = vec![Row { href: None, ..row() }];
    let href = href::save(Tongue::ENGLISH, &sample::story().link, Quality::Best, None);
    card.sharper = Some(Sharper { href, facts: vec!["5.3 MB".into(), "1080 × 1920".into()] });
    let page = Index { card: Some(card), ..Index::of(frame) };
    assert!(page.render().unwrap().contains("noindex"));
    insta::assert_snapshot!(body(&page));
}

#[test]
fn a_ring_is_a_list_of_taps() {
    let posts: Vec<Arc<Post>> = vec![Arc::new(sample::story()), Arc::new(sample::photos(3))];
    let link = Link { source: SourceId("tiktok"), kind: LinkKind::Profile { handle: "alice".into() } };
    let ring = Ring::of(&posts, Ring::handle(&link), reader());
    let ring = ring.with_pictures(&posts);
    insta::assert_snapshot!(body(&Index { ring: Some(ring), ..Index::of(Frame::new("0.1.0", reader())) }));
}

#[test]
fn a_proved_file_has_its_button() {
    let save = Save::new(
        "0f".into(),
        Duration::ZERO,
        Quality::Compatible,
        vec![Arc::new(sample::story())],
        None,
        &Default::default(),
    );
    let head = Head { length: Some(3_656_008), format: Format::Mp4, etag: "\"e\"".into() };
    let codecs = vec!["avc1".into(), "mp4a".into()];
    let shape =
        Shape { format: Format::Mp4, width: Some(576), height: Some(1024), duration_s: Some(33.97), codecs };
    let sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".to_owned();
    let proof =
        Proof { sha256, crc32: 0, bytes: 3_656_008, shape, variant: String::new(), watermarked: true };
    save.files[0].prove(head, proof);
    let (page, problem) = page(&save, "0.1.0", Able::default(), reader(), &id()).unwrap();
    assert!(problem.is_none());
    assert!(!page.render().unwrap().contains("http-equiv=\"refresh\""));
    insta::assert_snapshot!(body(&page));
}

#[test]
fn a_file_under_way_has_its_plain_link() {
    let moving = Moving { bytes: 1_200_000, total: Some(3_656_008), said: "1.2 MB of 3.7 MB".into() };
    let page = saved(vec![Row { moving: Some(moving), ..row() }], Some("/save?link=x&id=0f"));
    assert!(
        page.render()
            .unwrap()
            .contains(r#"<meta http-equiv="refresh" content="2;url=/save?link=x&#38;id=0f">"#)
    );
    insta::assert_snapshot!(body(&page));
}

#[test]
fn one_failed_picture_does_not_spoil_the_others() {
    let save = Save::new(
        "0f".into(),
        Duration::ZERO,
        Quality::Compatible,
        vec![Arc::new(sample::photos(2))],
        None,
        &Default::default(),
    );
    save.files[0].fail(Failure::new(Code::MediaBroken));
    let (half, problem) = page(&save, "0.1.0", Able::default(), reader(), &id()).unwrap();
    assert!(problem.is_none() && half.frame.failure.is_none() && half.frame.refresh.is_some());
    insta::assert_snapshot!(body(&half));

    save.files[1].fail(Failure::new(Code::MediaBroken));
    let (none, problem) = page(&save, "0.1.0", Able::default(), reader(), &id()).unwrap();
    assert_eq!(problem.unwrap().status(), 502);
    assert!(none.frame.refresh.is_none());
    assert_eq!(body(&none).matches("role=\"alert\"").count(), 1);
}

#[test]
fn what_dies_first_stands_first() {
    let at = |hours: i64| Some(now() + jiff::SignedDuration::from_hours(hours));
    let posts = [at(5), None, at(2)].map(|expires| Arc::new(Post { expires, ..sample::story() }));
    let ring = Ring::of(&posts, None, reader());
    let left: Vec<_> =
        ring.cards.iter().map(|told| told.card.left.as_ref().map(|(said, _)| said.as_str())).collect();
    assert_eq!(left, [Some("gone in 2 h"), Some("gone in 5 h"), None]);
}

#[test]
fn another_apps_browser_is_named_with_the_way_out() {
    let frame = Frame { bare: true, inside: Some("Instagram"), ..Frame::new("0.1.0", reader()) };
    let page = body(&Index::of(frame));
    assert!(page.contains("You are in Instagram’s own browser"), "{page}");
    let frame = Frame { bare: true, ..Frame::new("0.1.0", reader()) };
    assert!(!body(&Index::of(frame)).contains("own browser"));
}

#[test]
fn the_first_view_is_small() {
    let frame = Frame { bare: true, ..Frame::new("0.1.0", reader()) };
    let page = Index::of(frame).render().unwrap();
    assert!(page.len() < 4 * 1024, "{} bytes", page.len());
}

#[test]
fn a_long_or_strange_caption_stays_in_its_place() {
    for caption in ["x".repeat(40_000), "👨‍👩‍👧".repeat(4_000), "\u{202e}\u{2066}".repeat(4_000)]
    {
        let card = Card::plain(&Post { caption, ..sample::story() }, reader());
        assert!(card.caption.chars().count() <= 4_001);
        let page = Saved {
            frame: Frame::new("0.1.0", reader()),
            heading: "Ready".to_owned(),
            id: "0f".into(),
            status: "ready",
            code: "/code.svg?save=0f".into(),
            steps: "/assets/photos.svg",
            card,
            keep: None,
        };
        assert!(!page.render().unwrap().contains(['\u{202e}', '\u{2066}']));
    }
}

#[test]
fn a_list_says_of_each_link_how_far_it_is() {
    let each = |text: &str, link| Each { name: text.to_owned(), link };
    let named = |id: &str| {
        Ok(Link {
            source: SourceId("tiktok"),
            kind: LinkKind::Post { id: id.to_owned(), handle: None, story_hint: false, photos_hint: false },
        })
    };
    let links = vec![
        each("https://vm.tiktok.com/ZM1/", named("1")),
        each("https://vm.tiktok.com/ZM2/", named("2")),
        each("https://example.com/", Err(Failure::new(Code::SiteUnknown))),
        each("https://vm.tiktok.com/ZM3/", named("3")),
    ];
    let list =
        List::new("ab".into(), Duration::ZERO, Quality::default(), None, links, 3, &Default::default());
    let (first, _) = list.take().unwrap();
    let save = Save::new(
        "0f".into(),
        Duration::ZERO,
        Quality::default(),
        vec![Arc::new(sample::photos(2))],
        None,
        &Default::default(),
    );
    list.set(&first, State::Saving(Arc::new(save)));
    let (second, _) = list.take().unwrap();
    list.set(&second, State::Failed(Failure::new(Code::SiteUnreachable).into()));
    let page = crate::pages::list::page(&list, Able::default(), Frame::new("0.1.0", reader()));
    assert!(page.render().unwrap().contains("http-equiv=\"refresh\" content=\"2;url=/list/ab\""));
    insta::assert_snapshot!(body(&page));
}

#[test]
fn several_links_wait_for_one_tap() {
    let link = Link { source: SourceId("tiktok"), kind: LinkKind::Profile { handle: "alice".into() } };
    let each = [
        Each { name: "@alice".into(), link: Ok(link.clone()) },
        Each { name: "https://example.com/<b>".into(), link: Err(Failure::new(Code::SiteUnknown)) },
    ];
    let several = Several::of(Tongue::ENGLISH, &each, "@alice https://example.com/<b>?x=y");
    insta::assert_snapshot!(body(&Index {
        several: Some(several),
        ..Index::of(Frame::new("0.1.0", reader()))
    }));
}
