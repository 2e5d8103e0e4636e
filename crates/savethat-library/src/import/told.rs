//! What is known of a file: by the sidecar beside it, else by its name.

use std::{fs, path::Path};

use jiff::Timestamp;
use savethat::{
    post::{Kind, Role, SourceId},
    source::tiktok::posted_of,
};
use savethat_words::{Said, say};
use serde::Deserialize;

use super::{source, time};

/// Bytes of the largest sidecar that is read.
const LARGEST: u64 = 1 << 20;

/// Files of one post, at most.
const MANY: u32 = 999;

/// What is known.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub source: SourceId,
    pub id: String,
    pub handle: String,
    /// From 1.
    pub n: u32,
    pub role: Role,
    /// `None`: what the files make of it.
    pub kind: Option<Kind>,
    pub name: String,
    pub author_id: Option<String>,
    pub caption: String,
    pub link: Option<String>,
    pub posted: Option<Timestamp>,
    pub expires: Option<Timestamp>,
    pub saved: Option<Timestamp>,
    pub sha256: Option<String>,
    pub made_by_ai: Option<bool>,
    /// The sidecar as it stands there.
    pub sidecar: Option<Vec<u8>>,
}

/// Of the file at `path`, or why it is left. Blocks.
pub(super) fn of(path: &Path) -> Result<Told, Said> {
    let end = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let role = match end.as_str() {
        "mp4" => Role::Video,
        "jpg" | "jpeg" | "png" | "webp" | "avif" | "heic" | "gif" => Role::Picture,
        "part" => return Err(say::left_half()),
        "zip" => return Err(say::left_archive()),
        "m4a" | "mp3" | "vtt" | "srt" => return Err(say::left_made()),
        _ => return Err(say::left_no_media()),
    };
    match sidecar(path) {
        Some(bytes) => by_sidecar(bytes, role),
        None => by_name(&path.file_stem().unwrap_or_default().to_string_lossy(), role),
    }
}

/// `NAME.json` for a file of the post, `NAME.EXT.json` for what was made of it.
fn sidecar(path: &Path) -> Option<Vec<u8>> {
    let mut longer = path.as_os_str().to_owned();
    longer.push(".json");
    [longer.into(), path.with_extension("json")].iter().find_map(|place| {
        let about = fs::symlink_metadata(place).ok()?;
        (about.is_file() && about.len() <= LARGEST).then(|| fs::read(place).ok())?
    })
}

/// As `get --sidecar` and the library write it; what is missing is not known.
#[derive(Deserialize)]
struct Sidecar {
    source: String,
    id: String,
    handle: String,
    n: u32,
    sha256: String,
    kind: Option<String>,
    name: Option<String>,
    author_id: Option<String>,
    caption: Option<String>,
    link: Option<String>,
    posted: Option<String>,
    expires: Option<String>,
    saved: Option<String>,
    made_by_ai: Option<bool>,
}

fn by_sidecar(bytes: Vec<u8>, role: Role) -> Result<Told, Said> {
    let told: Sidecar = serde_json::from_slice(&bytes).map_err(|_| say::left_no_sidecar())?;
    let source = source(&told.source).ok_or_else(say::left_other_site)?;
    if told.n == 0 {
        return Err(say::left_made());
    }
    let is_link = |link: &String| link.starts_with("https://www.tiktok.com/") && link.len() <= 500;
    if !is_id(&told.id) || told.n > MANY || !(told.handle.is_empty() || is_handle(&told.handle)) {
        return Err(say::left_no_post());
    }
    let expires = time(told.expires.as_deref());
    let kind = match told.kind.as_deref() {
        Some("story") => Some(Kind::Story),
        Some("video") => Some(Kind::Video),
        Some("photos") => Some(Kind::Photos),
        _ => expires.map(|_| Kind::Story),
    };
    Ok(Told {
        source,
        posted: time(told.posted.as_deref()).or_else(|| posted_of(&told.id)),
        id: told.id,
        handle: told.handle,
        n: told.n,
        role,
        kind,
        name: told.name.unwrap_or_default(),
        author_id: told.author_id,
        caption: told.caption.unwrap_or_default(),
        link: told.link.filter(is_link),
        expires,
        saved: time(told.saved.as_deref()),
        sha256: Some(told.sha256),
        made_by_ai: told.made_by_ai,
        sidecar: Some(bytes),
    })
}

/// `HANDLE_ID` or `HANDLE_ID_01`, as `get` names files.
fn by_name(stem: &str, role: Role) -> Result<Told, Said> {
    let mut parts = stem.rsplitn(3, '_');
    let (last, before, first) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let numbered = (2..=3).contains(&last.len()) && last.bytes().all(|byte| byte.is_ascii_digit());
    let (handle, id, n) = match (before, first) {
        (Some(id), Some(handle)) if numbered && is_id(id) => {
            (handle.to_owned(), id, last.parse().map_err(|_| say::left_unknown())?)
        }
        (Some(before), first) if is_id(last) => {
            let handle = first.map_or_else(|| before.to_owned(), |first| format!("{first}_{before}"));
            (handle, last, 1)
        }
        _ => return Err(say::left_unknown()),
    };
    if !is_handle(&handle) || n == 0 {
        return Err(say::left_unknown());
    }
    Ok(Told {
        source: SourceId("tiktok"),
        id: id.to_owned(),
        posted: posted_of(id),
        handle,
        n,
        role,
        kind: None,
        name: String::new(),
        author_id: None,
        caption: String::new(),
        link: None,
        expires: None,
        saved: None,
        sha256: None,
        made_by_ai: None,
        sidecar: None,
    })
}

/// An id of TikTok: a time is in it, in which the site existed.
fn is_id(id: &str) -> bool {
    (15..=20).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()) && posted_of(id).is_some()
}

/// Letters of any script: names of before 2016 have them.
fn is_handle(handle: &str) -> bool {
    let fine = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_');
    !handle.is_empty() && handle.len() <= 64 && !handle.starts_with('.') && handle.chars().all(fine)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("alice_7526770564367748360", Some(("alice", 1)))]
    #[case("alice_7526770564367748360_03", Some(("alice", 3)))]
    #[case("a_b_c.d_7526770564367748360", Some(("a_b_c.d", 1)))]
    #[case("a_b_7526770564367748360_12", Some(("a_b", 12)))]
    #[case("7526770564367748360", None)]
    #[case("alice_7526770564367748360_00", None)]
    #[case("alice_7526770564367748360_cover", None)]
    #[case("alice_42", None)]
    #[case("alice_99999999999999999999", None)]
    #[case("2026-11-22_7526770564367748360", None)]
    #[case("../x_7526770564367748360", None)]
    #[case("IMG_20261122", None)]
    fn what_a_name_tells(#[case] stem: &str, #[case] expected: Option<(&str, u32)>) {
        let told = by_name(stem, Role::Video).ok();
        assert_eq!(told.as_ref().map(|told| (told.handle.as_str(), told.n)), expected);
        if let Some(told) = told {
            assert_eq!(told.id, "7526770564367748360");
            assert_eq!(told.posted.expect("in the id").strftime("%Y-%m-%d").to_string(), "2025-07-14");
        }
    }

    #[rstest]
    #[case(r#"{"source":"elsewhere","id":"7526770564367748360","handle":"a","n":1,"sha256":""}"#)]
    #[case(r#"{"source":"tiktok","id":"../../etc","handle":"a","n":1,"sha256":""}"#)]
    #[case(r#"{"source":"tiktok","id":"7526770564367748360","handle":"../a","n":1,"sha256":""}"#)]
    #[case(r#"{"source":"tiktok","id":"7526770564367748360","handle":"a","n":0,"sha256":""}"#)]
    #[case(r#"{"source":"tiktok","id":"7526770564367748360","handle":"a","n":4000000000,"sha256":""}"#)]
    #[case("[]")]
    #[case("not JSON")]
    fn a_sidecar_that_tells_nothing_good(#[case] text: &str) {
        assert!(by_sidecar(text.as_bytes().to_vec(), Role::Video).is_err());
    }

    #[test]
    fn a_sidecar_tells_all_and_strange_links_are_left() {
        let text = r#"{"source":"tiktok","id":"7526770564367748360","handle":"alice","n":2,"sha256":"ab","caption":"c",
            "posted":"2025-07-14T09:00:00Z","expires":"2025-07-15T09:00:00Z","saved":"2025-07-14T10:00:00Z",
            "link":"javascript:alert(1)","made_by_ai":true}"#;
        let told = by_sidecar(text.as_bytes().to_vec(), Role::Picture).expect("one");
        assert_eq!((told.n, told.kind, told.link), (2, Some(Kind::Story), None));
        assert_eq!((told.caption.as_str(), told.made_by_ai), ("c", Some(true)));
        assert_eq!(told.posted.expect("a time").to_string(), "2025-07-14T09:00:00Z");
    }
}
