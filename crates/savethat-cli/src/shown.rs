//! Text of strangers, made fit for a terminal and free of the sharer's traces.

use savethat::{
    media,
    post::{Kind, Media, Post, Role},
    source::{Link, LinkKind},
};
use savethat_words::{Said, say};
use unicode_width::UnicodeWidthStr as _;

use crate::tongue::words;

/// More of a pasted text is never shown again.
const SHOWN: usize = 200;

/// Without what would move the cursor, recolour the terminal or turn the direction of writing.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|char| *char == '\n' || !(char.is_control() || turns_direction(*char))).collect()
}

/// [`plain`] on one line.
pub(crate) fn one_line(text: &str) -> String {
    plain(&text.replace(['\n', '\r', '\t'], " "))
}

fn turns_direction(char: char) -> bool {
    matches!(char, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A recognised link as an address, without any trace of who shared it.
pub(crate) fn link(link: &Link) -> String {
    match &link.kind {
        LinkKind::Post { id, handle, .. } => {
            format!("https://www.tiktok.com/@{}/video/{id}", handle.as_deref().unwrap_or_default())
        }
        LinkKind::Profile { handle } => format!("https://www.tiktok.com/@{handle}"),
        LinkKind::Short { url } => url.to_string(),
    }
}

/// A text in which no link was recognised: its beginning, each address cut before its query and stripped of a
/// user name and password, because that is where sharers and logins are named.
pub(crate) fn text(text: &str) -> String {
    let beginning: String = text.chars().take(4 * SHOWN).collect();
    let words = beginning.split_whitespace().map(|word| {
        let plain = plain(word);
        let cut = if plain.contains(['/', '.']) {
            plain.split(['?', '#']).next().unwrap_or_default()
        } else {
            &plain
        };
        match (cut.split_once("://"), cut.split_once("://").and_then(|(_, rest)| rest.split_once('@'))) {
            // An `@` before the first slash ends a user name; behind it it begins a handle.
            (Some((scheme, _)), Some((user, host))) if !user.contains('/') => format!("{scheme}://{host}"),
            _ => cut.to_owned(),
        }
    });
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").chars().take(SHOWN).collect()
}

/// A post for people: some lines, without the last line's end.
pub(crate) fn post(post: &Post) -> String {
    let author = &post.author;
    let who = format!("@{} {}", author.handle, author.name).trim_end().to_owned();
    let head = match post.kind {
        Kind::Story => say::command_show_story(who),
        Kind::Video => say::command_show_video(who),
        Kind::Photos => say::command_show_photos(who),
    };
    let mut parts = vec![(say::command_show_link(), post.link.clone())];
    parts.extend(post.posted.map(|at| (say::command_show_posted(), at.to_string())));
    parts.extend(post.expires.map(|at| (say::command_show_expires(), at.to_string())));
    if !post.caption.trim().is_empty() {
        parts.push((say::command_show_caption(), post.caption.trim().to_owned()));
    }
    parts.extend(post.media.iter().map(|media| (say::command_show_file(media.n), file(media))));
    if let Some(sound) = &post.extras.sound {
        parts.push((say::command_show_sound(), format!("{} / {}", sound.title, sound.author)));
    }
    let width = column(&[
        say::command_show_link(),
        say::command_show_posted(),
        say::command_show_expires(),
        say::command_show_caption(),
        say::command_show_file(1),
        say::command_show_sound(),
    ]);
    let parts = parts.iter().map(|(name, value)| format!("  {} {value}", padded(&words(name), width + 1)));
    let lines = std::iter::once(words(&head)).chain(parts);
    lines.map(|line| one_line(&line)).collect::<Vec<_>>().join("\n")
}

/// Columns of a terminal that the widest of these words takes.
pub(crate) fn column(all: &[Said]) -> usize {
    all.iter().map(|one| words(one).width()).max().unwrap_or_default()
}

/// With spaces behind it, so that it takes so many columns.
pub(crate) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// The variant that `get` would try first.
fn file(media: &Media) -> String {
    let mut parts = vec![words(&match media.role {
        Role::Video => say::command_show_a_video(),
        Role::Picture => say::command_show_a_picture(),
        Role::Sound => say::command_show_a_sound(),
        Role::Cover => say::command_show_a_cover(),
        Role::Subtitle => say::command_show_a_subtitle(),
    })];
    let order = media::order(media, media::Quality::default());
    if let Some(first) = order.first() {
        parts.extend(first.codec.map(|codec| codec.as_str().to_owned()));
        parts.extend(first.width.zip(first.height).map(|(width, height)| format!("{width}x{height}")));
        parts.extend(first.bytes.map(|bytes| indicatif::DecimalBytes(bytes).to_string()));
        parts.extend(first.watermarked.then(|| words(&say::command_show_marked())));
    }
    parts.extend(media.duration_s.map(|long| words(&say::command_show_seconds(format!("{long:.0}")))));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use savethat::post::SourceId;

    use super::*;

    #[rstest]
    #[case("https://www.tiktok.com/live?user_id=1&u_code=x#y", "https://www.tiktok.com/live")]
    #[case("look https://vm.tiktok.example/ZM1/?k=1 now?", "look https://vm.tiktok.example/ZM1/ now?")]
    #[case("https://me:secret@evil.example/a?b", "https://evil.example/a")]
    #[case("https://www.tiktok.com/@alice/live?x=1", "https://www.tiktok.com/@alice/live")]
    #[case("a\0\u{1b}[31mb\u{202e}c", "a[31mbc")]
    #[case("   ", "")]
    fn an_unrecognised_text_keeps_no_trace(#[case] pasted: &str, #[case] shown: &str) {
        assert_eq!(text(pasted), shown);
    }

    #[test]
    fn megabytes_are_shown_by_their_beginning() {
        assert_eq!(text(&"é".repeat(3_000_000)).chars().count(), SHOWN);
    }

    #[test]
    fn a_link_without_a_handle_is_still_an_address() {
        let kind = LinkKind::Post {
            id: "7526770564367748360".into(),
            handle: None,
            story_hint: false,
            photos_hint: false,
        };
        let shown = link(&Link { source: SourceId("tiktok"), kind });
        assert_eq!(shown, "https://www.tiktok.com/@/video/7526770564367748360");
    }
}
