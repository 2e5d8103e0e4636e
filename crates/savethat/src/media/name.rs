//! What a file is called: safe on Linux, macOS and Windows.

use super::{Format, safe};
use crate::post::Post;

/// Longest name of a creator in bytes, inside the name of a file.
pub(super) const LONGEST_HANDLE: usize = 64;

/// Longest id in bytes, inside the name of a file.
pub(super) const LONGEST_ID: usize = 32;

/// The default name, such as `alice_7526770564367748360.mp4`, `…_01.jpg` where the post has several files. What stands
/// beside the media (`n` is 0) has no number.
#[must_use]
pub fn file_name(post: &Post, n: u32, format: Format) -> String {
    let number = if n > 0 && post.media.len() > 1 { format!("_{}", number(post, n)) } else { String::new() };
    safe::name(&format!("{}_{}{number}.{}", handle(post), id(post), format.extension()))
}

/// What stands beside the media or is made of it: `alice_7526770564367748360_cover.jpg` where `word` is `_cover`. The word is
/// ours, letters and digits behind a separator, possibly empty.
#[must_use]
pub fn file_name_beside(post: &Post, word: &str, extension: &str) -> String {
    safe::name(&format!("{}_{}{word}.{extension}", handle(post), id(post)))
}

/// An archive of all files of these posts: `alice_7526770564367748360.zip` of one, `alice_stories.zip` of several, which are
/// a creator's Stories. `None` where there is no post.
#[must_use]
pub fn archive_name<'a>(posts: impl IntoIterator<Item = &'a Post>) -> Option<String> {
    let mut posts = posts.into_iter();
    let post = posts.next()?;
    let what = if posts.next().is_some() { "stories".to_owned() } else { id(post) };
    Some(safe::name(&format!("{}_{what}.zip", handle(post))))
}

/// Two digits, three where the post has a hundred files, so that names sort as the post does.
pub(super) fn number(post: &Post, n: u32) -> String {
    if post.media.len() >= 100 { format!("{n:03}") } else { format!("{n:02}") }
}

/// The creator's name, the site's where it is not known.
pub(super) fn handle(post: &Post) -> String {
    let handle = safe::value(&post.author.handle);
    let handle = safe::cut(&handle, LONGEST_HANDLE);
    if handle.is_empty() { post.source.to_string() } else { handle.to_owned() }
}

pub(super) fn id(post: &Post) -> String {
    safe::cut(&safe::value(&post.id), LONGEST_ID).to_owned()
}

#[cfg(test)]
pub(super) mod tests;
