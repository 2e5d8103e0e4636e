//! Names of files: by default, and after a pattern. The first line is a handle, then an id, a pattern, and the caption.
#![no_main]

use std::{ffi::OsStr, path::Component};

use libfuzzer_sys::fuzz_target;
use savethat::{
    media::{Format, Template, file_name},
    post::{Author, Extras, Kind, Media, Post, Role, SourceId},
};
use savethat_fuzz as must;

const FORMATS: [Format; 9] = [
    Format::Mp4,
    Format::M4a,
    Format::Mp3,
    Format::Jpeg,
    Format::Png,
    Format::Webp,
    Format::Avif,
    Format::Heic,
    Format::Gif,
];

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.splitn(4, '\n');
    let mut line = || lines.next().unwrap_or_default();
    let (handle, id, pattern, caption) = (line(), line(), line(), line());
    let format = FORMATS[bytes.len() % FORMATS.len()];
    // A hundred and twenty files are slow to make, and change three digits of a name.
    let many = if bytes.len().is_multiple_of(16) { 120 } else { 12 };
    for files in [1, many] {
        let post = made(handle, id, caption, files);
        for n in [0, 1, files] {
            must::name(&file_name(&post, n, format), format.extension());
        }
        if files > 1 {
            assert_ne!(file_name(&post, 1, format), file_name(&post, 2, format));
        }
        let Ok(template) = Template::parse(pattern) else { continue };
        let path = template.path(&post, 1, format);
        let parts: Vec<&OsStr> = path.iter().collect();
        assert!(
            path.components().all(|part| matches!(part, Component::Normal(_))),
            "{path:?} leaves its folder"
        );
        for (at, part) in parts.iter().enumerate() {
            let ending = if at + 1 == parts.len() { format.extension() } else { "" };
            must::name(part.to_str().expect("text"), ending);
        }
        if files > 1 {
            assert_ne!(path, template.path(&post, 2, format), "two files with one name");
        }
    }
    let (folder, inside) = Template::split(pattern);
    assert_eq!(format!("{}{inside}", folder.to_str().expect("text")), pattern);
});

fn made(handle: &str, id: &str, caption: &str, files: u32) -> Post {
    let media = |n| Media {
        n,
        role: Role::Picture,
        duration_s: None,
        variants: Vec::new(),
        session: must::SESSION.clone(),
    };
    Post {
        source: SourceId("tiktok"),
        id: id.to_owned(),
        kind: Kind::Photos,
        link: String::new(),
        author: Author { handle: handle.to_owned(), ..Author::default() },
        caption: caption.to_owned(),
        posted: Some(*must::NOW),
        expires: None,
        via: "page",
        media: (1..=files).map(media).collect(),
        extras: Extras::default(),
        made_by_ai: None,
        saving_off: false,
    }
}
