//! What the path of an address says: the site's map, as far as links lead to it.

use savethat_words::{Said, say};

/// What a page is, by its path alone; names and numbers not yet judged.
#[derive(Debug)]
pub(super) enum Page<'a> {
    /// A video, pictures or a Story.
    Post { id: &'a str, handle: Option<&'a str>, story: bool, photos: bool },
    /// A creator.
    Profile { handle: &'a str },
    /// Known only after asking: `https://{host}{path}{code}`.
    Short { host: &'a str, path: &'static str, code: Option<&'a str> },
    /// Not a post; with its sentence.
    Named(fn() -> Said),
    /// Not a post either, but the query may name one; with its sentence.
    Other(fn() -> Said),
}

/// Reads the parts of a path, none of them empty.
pub(super) fn read<'a>(parts: &[&'a str], host: &'a str) -> Page<'a> {
    if let Some(page) = short(parts, host) {
        return page;
    }
    // Words in any case; names and numbers are taken from `parts`, as typed.
    let words: Vec<String> = parts.iter().map(|part| part.to_ascii_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let post = |at: usize| Page::Post {
        id: parts.get(at).copied().unwrap_or_default(),
        handle: None,
        story: words[at - 1] == "story",
        photos: words[at - 1] == "photo",
    };
    match words.as_slice() {
        [] => Page::Other(say::reason_is_front_page),
        [first, rest @ ..] if first.starts_with('@') => of_creator(&parts[0][1..], parts, rest),
        ["video" | "photo" | "story", ..] => post(1),
        ["share", "video" | "photo" | "story", ..] => post(2),
        ["i18n", "share", "video" | "photo" | "story", ..] => post(3),
        ["v", _, ..] => post(1),
        ["embed", creator, ..] if creator.starts_with('@') => Page::Profile { handle: &parts[1][1..] },
        ["embed" | "player", version, _, ..] if is_version(version) => post(2),
        ["embed", _, ..] => post(1),
        ["share", what, ..] | ["i18n", "share", what, ..] => named(what),
        [what, ..] => named(what),
    }
}

/// `vm.` and `vt.` with one part, and `/t/CODE` on the hosts that have it.
fn short<'a>(parts: &[&'a str], host: &'a str) -> Option<Page<'a>> {
    match (host, parts) {
        ("vm.tiktok.com" | "vt.tiktok.com", [code]) if !code.starts_with('@') => {
            Some(Page::Short { host, path: "/", code: Some(code) })
        }
        ("vm.tiktok.com" | "vt.tiktok.com", []) => Some(Page::Short { host, path: "/", code: None }),
        ("tiktok.com" | "www.tiktok.com" | "m.tiktok.com" | "lite.tiktok.com", [t, code @ ..])
            if t.eq_ignore_ascii_case("t") =>
        {
            // The bare domain has had no address of its own since 2025.
            let host = if host == "tiktok.com" { "www.tiktok.com" } else { host };
            Some(Page::Short { host, path: "/t/", code: code.first().copied() })
        }
        _ => None,
    }
}

/// Pages below `/@name`; `rest` are the words behind it.
fn of_creator<'a>(handle: &'a str, parts: &[&'a str], rest: &[&str]) -> Page<'a> {
    match rest {
        // An older address of their Stories, and what other programs call it.
        [] | ["stories" | "story"] => Page::Profile { handle },
        ["video" | "photo" | "story", ..] => Page::Post {
            id: parts.get(2).copied().unwrap_or_default(),
            handle: Some(handle),
            story: rest[0] == "story",
            photos: rest[0] == "photo",
        },
        [what, ..] => named(what),
    }
}

fn is_version(word: &str) -> bool {
    word.strip_prefix('v')
        .is_some_and(|number| (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit()))
}

fn named(word: &str) -> Page<'static> {
    Page::Named(match word {
        "live" => say::reason_is_live,
        "music" | "sound" | "original-sound" => say::reason_is_sound,
        "tag" | "challenge" | "hashtag" => say::reason_is_hashtag,
        "search" | "discover" => say::reason_is_search,
        "sticker" | "effect" | "effects" => say::reason_is_effect,
        "collection" | "playlist" => say::reason_is_collection,
        "explore" | "foryou" | "following" | "friends" | "trending" | "feed" => say::reason_is_feed,
        "ug" | "invite" | "incentive" | "referral" => say::reason_is_app_invite,
        "link" => say::reason_is_link_out,
        "download" | "tiktoklite" | "app" => say::reason_is_install,
        "login" | "signup" => say::reason_is_sign_in,
        _ => return Page::Other(say::reason_is_some_page),
    })
}
