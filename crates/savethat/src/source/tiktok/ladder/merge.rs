//! Two answers about one post become one: the best media, the richest words.

use crate::post::{Author, Kind, Media, Post, Role, Variant};

/// Nothing that is always there is missing: whose it is, and each file without the site's mark.
pub(super) fn is_complete(post: &Post) -> bool {
    !post.author.handle.is_empty() && !post.media.is_empty() && post.media.iter().all(is_clean)
}

fn is_clean(media: &Media) -> bool {
    media.variants.iter().any(|variant| !variant.watermarked)
}

/// `first` with what `second` knows better. Media are never mixed: signed addresses belong to one session, and pictures
/// are numbered by one answer. `via` names the way that had the media.
pub(super) fn merge(first: Post, second: Post) -> Post {
    let better = rank(&second) > rank(&first);
    let (files, words) = if better { (second, first) } else { (first, second) };
    let author = if files.author.handle.is_empty() { words.author.clone() } else { files.author };
    let caption = if files.caption.is_empty() { words.caption } else { files.caption };
    let mut extras = files.extras;
    extras.sound = extras.sound.or(words.extras.sound);
    extras.cover = extras.cover.or(words.extras.cover);
    if extras.subtitles.is_empty() {
        extras.subtitles = words.extras.subtitles;
    }
    let same_author = words.author.handle.eq_ignore_ascii_case(&author.handle);
    let author = Author {
        name: if author.name.is_empty() && same_author { words.author.name } else { author.name },
        id: author.id.or(words.author.id.filter(|_| same_author)),
        avatar: author.avatar.or(words.author.avatar.filter(|_| same_author)),
        handle: author.handle,
    };
    // Only one of the two may say that it is a Story.
    let kind = if words.kind == Kind::Story { Kind::Story } else { files.kind };
    Post {
        link: crate::source::tiktok::item::link(&author.handle, &files.id, kind),
        kind,
        author,
        caption,
        posted: files.posted.or(words.posted),
        expires: files.expires.or(words.expires),
        made_by_ai: files.made_by_ai.or(words.made_by_ai),
        saving_off: files.saving_off || words.saving_off,
        extras,
        ..files
    }
}

/// What makes the files of one answer better than those of another, most important first: declared pictures, since the
/// film beside them is made up; files without the mark; forms to choose from; pixels.
fn rank(post: &Post) -> (usize, usize, usize, u64) {
    let pictures = usize::from(post.media.iter().any(|media| media.role == Role::Picture));
    let clean = post.media.iter().filter(|media| is_clean(media)).count();
    let forms = post.media.iter().map(|media| media.variants.len()).sum();
    let area = post.media.iter().flat_map(|media| &media.variants).map(Variant::area).max();
    (pictures, clean, forms, area.unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::tiktok::{page::Answer, player, trials};

    const ID: &str = "7400000000000000001";

    fn post(item: &str, via: &'static str) -> Post {
        let session = trials::session();
        let wanted = crate::source::tiktok::page::Wanted { via, ..trials::wanted(ID, &session) };
        match player::answer(format!(r#"{{"items":[{{"id_str":"{ID}",{item}}}]}}"#).as_bytes(), &wanted) {
            Answer::Found(post) => *post,
            other => panic!("{other:?}"),
        }
    }

    fn film(name: &str) -> String {
        format!(r#""video_info":{{"url_list":["https://v16.tiktokcdn.com/{name}"]}}"#)
    }

    #[test]
    fn the_best_media_and_the_richest_words() {
        let marked = format!(
            r#""desc":"words","author_info":{{"unique_id":"alice","nickname":"Alice"}},{}"#,
            film("mps/logo/a")
        );
        let words = post(&marked, "page");
        assert!(!is_complete(&words), "only the copy with the mark");
        let clean = post(&film("b"), "player");
        assert!(!is_complete(&clean), "nobody made it");
        for merged in [merge(words.clone(), clean.clone()), merge(clean, words)] {
            assert!(is_complete(&merged));
            assert_eq!(
                (merged.via, merged.caption.as_str(), merged.author.name.as_str()),
                ("player", "words", "Alice")
            );
            assert!(merged.media[0].variants[0].addresses[0].path().ends_with("/b"));
            assert_eq!(merged.link, format!("https://www.tiktok.com/@alice/video/{ID}"));
        }
    }

    #[test]
    fn pictures_are_not_replaced_by_a_film() {
        let pictures = post(
            r#""image_post_info":{"images":[{"display_image":{"url_list":["https://p16.tiktokcdn.com/1.jpeg"]}}]}"#,
            "phone",
        );
        let merged = merge(post(&film("b"), "player"), pictures);
        assert_eq!((merged.via, merged.media.len(), merged.kind), ("phone", 1, Kind::Photos));
    }
}
