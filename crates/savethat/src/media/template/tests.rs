use std::path::{Component, Path};

use proptest::prelude::*;
use rstest::rstest;

use super::{
    super::name::tests::{assert_safe, post},
    *,
};

fn path(template: &str, caption: &str, files: u32) -> String {
    let template = Template::parse(template).expect("a template");
    template.path(&post("alice", caption, files), 1, Format::Mp4).to_str().expect("text").to_owned()
}

#[rstest]
#[case("{handle}/{date}/{id}.{ext}", 1, "alice/2026-11-21/7526770564367748360.mp4")]
#[case("{handle}_{id}", 1, "alice_7526770564367748360.mp4")]
#[case("{handle}_{id}", 2, "alice_7526770564367748360_01.mp4")]
#[case("{handle}_{id}.{ext}", 2, "alice_7526770564367748360_01.mp4")]
#[case("{id}/{n}.{ext}", 2, "7526770564367748360/01.mp4")]
#[case("{id}/{n}.{ext}", 1, "7526770564367748360/01.mp4")]
#[case("{date}", 1, "2026-11-21_7526770564367748360.mp4")]
#[case("{caption}.{ext}", 2, "Hello, world_7526770564367748360_01.mp4")]
#[case("{date} {caption} {id}.{ext}", 1, "2026-11-21 Hello, world 7526770564367748360.mp4")]
#[case("{kind}s/{source}/{id}", 1, "storys/tiktok/7526770564367748360.mp4")]
#[case("{handle}/", 2, "alice/7526770564367748360_01.mp4")]
#[case("{handle}/.{ext}", 1, "alice/7526770564367748360.mp4")]
#[case("{ext}/{id}", 1, "mp4/7526770564367748360.mp4")]
#[case("{ext}", 1, "mp4_7526770564367748360.mp4")]
#[case("{id}.mp4", 1, "7526770564367748360.mp4.mp4")]
#[case("./a//b/{id}", 1, "a/b/7526770564367748360.mp4")]
#[case("a:b\\c/{id}", 1, "a_b_c/7526770564367748360.mp4")]
#[case("NUL/{id}", 1, "_NUL/7526770564367748360.mp4")]
#[case("...x/{id}", 1, "x/7526770564367748360.mp4")]
#[case("", 1, "7526770564367748360.mp4")]
fn filled_in(#[case] template: &str, #[case] files: u32, #[case] expected: &str) {
    assert_eq!(path(template, "Hello, world", files), expected);
}

#[rstest]
#[case("{nope}", "{nope}")]
#[case("{id", "not closed")]
#[case("{}", "not known")]
#[case("{Id}", "not known")]
#[case("/etc/{id}", "slash")]
#[case("../{id}", "leave")]
#[case("a/../../{id}", "leave")]
#[case("{handle}{handle}{handle}{id}", "too long")]
fn refusals(#[case] template: &str, #[case] says: &str) {
    let error = Template::parse(template).expect_err("refused");
    assert!(error.to_string().contains(says), "{error}");
}

#[test]
fn literal_text_that_is_too_long_is_refused() {
    assert!(Template::parse(&format!("{}/{{id}}", "x".repeat(300))).is_err());
}

#[rstest]
#[case("{handle}/{id}", "", "{handle}/{id}")]
#[case("/home/me/x_{id}", "/home/me/", "x_{id}")]
#[case("../Stories/{handle}/{id}", "../Stories/", "{handle}/{id}")]
#[case("{id}/../x", "", "{id}/../x")]
fn split_from_the_folder(#[case] text: &str, #[case] folder: &str, #[case] rest: &str) {
    assert_eq!(Template::split(text), (PathBuf::from(folder), rest));
}

#[test]
fn a_long_caption_gives_way_to_the_rest() {
    let path = path("{caption}_{caption}_{id}_{n}", &"日本語🎉".repeat(100), 1);
    assert!(path.len() <= 200 && path.len() > 180, "{}", path.len());
    assert!(path.ends_with("_7526770564367748360_01.mp4"), "{path}");
}

#[test]
fn what_is_not_known_has_a_word() {
    let post = Post { posted: None, ..post("", "", 1) };
    let template = Template::parse("{handle}/{date}/{caption}/{id}").expect("a template");
    assert_eq!(template.path(&post, 1, Format::Jpeg), Path::new("tiktok/undated/_/7526770564367748360.jpg"));
}

#[test]
fn values_never_make_folders() {
    let template = Template::parse("{handle}/{caption}/{id}").expect("a template");
    let post = post("..", "../../x/y\\z", 1);
    assert_eq!(template.path(&post, 1, Format::Mp4), Path::new("_/_.._x_y_z/7526770564367748360.mp4"));
}

proptest! {
    #[test]
    fn every_part_is_safe_and_inside(
        template in prop::collection::vec(prop::sample::select(vec![
            "{handle}", "{id}", "{date}", "{caption}", "{n}", "{ext}", "{kind}", "{source}", "/", ".", "..", " ", "-", "_", "CON",
            "\\", ":", "é", "\u{202e}", "x",
        ]), 0..10),
        handle in any::<String>(), caption in any::<String>(), files in 0..120_u32, n in 0..120_u32,
    ) {
        if let Ok(template) = Template::parse(&template.concat()) {
            let path = template.path(&post(&handle, &caption, files), n, Format::Heic);
            for part in path.components() {
                let Component::Normal(part) = part else { panic!("{path:?} leaves its folder") };
                assert_safe(part.to_str().expect("text"));
            }
            let file = path.to_str().expect("text");
            prop_assert!(file.ends_with(".heic"), "{file:?}");
            prop_assert!(file.contains("7526770564367748360"), "{file:?}");
            if files > 1 && n > 0 {
                let again = template.path(&post(&handle, &caption, files), n + 1, Format::Heic);
                prop_assert_ne!(path, again);
            }
        }
    }

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        let _either = Template::parse(&text);
        let _parts = Template::split(&text);
    }
}
