use std::sync::Arc;

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::post::{Author, Extras, Jar, Kind, Media, Role, Session, SourceId};

pub(in crate::media) fn post(handle: &str, caption: &str, files: u32) -> Post {
    let session = Session { jar: Arc::new(Jar::default()), agent: "a".into(), referer: "r".into() };
    let media = |n| Media {
        n,
        role: Role::Picture,
        duration_s: None,
        variants: Vec::new(),
        session: session.clone(),
    };
    Post {
        source: SourceId("tiktok"),
        id: "7526770564367748360".to_owned(),
        kind: Kind::Story,
        link: String::new(),
        author: Author { handle: handle.to_owned(), ..Author::default() },
        caption: caption.to_owned(),
        posted: Some("2026-11-21T23:59:59Z".parse().expect("a time")),
        expires: None,
        via: "page",
        media: (1..=files).map(media).collect(),
        extras: Extras::default(),
        made_by_ai: None,
        saving_off: false,
    }
}

pub(in crate::media) fn assert_safe(name: &str) {
    assert!(!name.is_empty() && name.len() <= safe::LONGEST, "{name:?}");
    assert!(!name.starts_with(['.', ' ', '-']) && !name.ends_with(['.', ' ']), "{name:?}");
    assert!(
        !name.contains(|c: char| c.is_control() || "/\\:*?\"<>|\u{202e}\u{2066}\u{200f}".contains(c)),
        "{name:?}"
    );
    assert_eq!(safe::name(name), name, "safe names stay as they are");
    let base = name.split('.').next().expect("one part").trim_end().to_uppercase();
    assert!(!["CON", "PRN", "AUX", "NUL", "COM1", "LPT9"].contains(&base.as_str()), "{name:?}");
}

#[rstest]
#[case("alice", 1, 1, Format::Mp4, "alice_7526770564367748360.mp4")]
#[case("alice", 3, 1, Format::Jpeg, "alice_7526770564367748360_01.jpg")]
#[case("alice", 35, 35, Format::Webp, "alice_7526770564367748360_35.webp")]
#[case("alice", 100, 7, Format::Png, "alice_7526770564367748360_007.png")]
#[case("alice", 3, 0, Format::M4a, "alice_7526770564367748360.m4a")]
#[case("", 1, 1, Format::Mp4, "tiktok_7526770564367748360.mp4")]
#[case("a._", 1, 1, Format::Mp4, "a.__7526770564367748360.mp4")]
#[case("../../etc/passwd", 1, 1, Format::Mp4, "_.._etc_passwd_7526770564367748360.mp4")]
#[case("C:\\x", 1, 1, Format::Mp4, "C__x_7526770564367748360.mp4")]
#[case("-rf", 1, 1, Format::Mp4, "_rf_7526770564367748360.mp4")]
#[case("a\u{202e}gpj.\0b\n", 1, 1, Format::Mp4, "agpj.b_7526770564367748360.mp4")]
#[case("NUL.x", 1, 1, Format::Mp4, "_NUL.x_7526770564367748360.mp4")]
#[case("CON .a", 1, 1, Format::Mp4, "_CON .a_7526770564367748360.mp4")]
fn by_default(
    #[case] handle: &str,
    #[case] files: u32,
    #[case] n: u32,
    #[case] format: Format,
    #[case] name: &str,
) {
    assert_eq!(file_name(&post(handle, "", files), n, format), name);
    assert_safe(name);
}

#[rstest]
#[case("nul.mp4", "_nul.mp4")]
#[case("COM¹.txt", "_COM¹.txt")]
#[case("com10", "com10")]
#[case("...", "_")]
#[case(" .hidden. ", "hidden")]
#[case("", "_")]
#[case("a\t\n b", "a b")]
fn names(#[case] text: &str, #[case] name: &str) {
    assert_eq!(safe::name(text), name);
}

proptest! {
    #[test]
    fn always_safe(handle in any::<String>(), id in any::<String>(), files in 0..120_u32, n in 0..120_u32) {
        let post = Post { id, ..post(&handle, "", files) };
        let name = file_name(&post, n, Format::Jpeg);
        assert_safe(&name);
        prop_assert!(name.ends_with(".jpg"));
    }

    #[test]
    fn any_text_makes_a_safe_name(text in any::<String>()) {
        assert_safe(&safe::name(&text));
    }
}
