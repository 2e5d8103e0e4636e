//! Several files as one ZIP.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures_util::{StreamExt, TryStreamExt, stream};
use savethat::{
    failure::{Code, Failure},
    media::{Quality, file_name},
    post::{Part, Post},
    sink::zip::{self, Entry},
    spool::Spooled,
};

use crate::{
    app::{Shared, Web},
    disposition, media,
    problem::Problem,
};

/// Files whose first bytes are waited for at once.
const AT_ONCE: usize = 4;

/// `/media/SOURCE/POSTID/all.zip`: every file of one post, through the visitor's own save where one is named.
pub(crate) async fn of_post(
    web: &Shared,
    source: &str,
    id: &str,
    quality: Quality,
    save: Option<&str>,
) -> Result<Response, Problem> {
    let post = web.kept_or_found(source, id, save).await?;
    let numbers: Vec<u32> = post.media.iter().map(|media| media.n).collect();
    let files = stream::iter(numbers)
        .map(|n| async move { media::find(web, source, id, n, quality, save).await })
        .buffered(AT_ONCE)
        .map_ok(|(post, file)| (post, file))
        .try_collect::<Vec<_>>()
        .await?;
    let numbered = post.media.iter().map(|media| media.n).zip(files).map(|(n, (post, file))| (post, n, file));
    answer(numbered.collect(), &format!("{}.zip", stem(&post, &post.id))).await
}

/// Every file of these posts: one post, or a creator's live Stories.
pub(crate) async fn of_posts(web: &Web, posts: &[Arc<Post>], quality: Quality) -> Result<Response, Problem> {
    let wanted: Vec<(Arc<Post>, u32)> =
        posts.iter().flat_map(|post| post.media.iter().map(|media| (post.clone(), media.n))).collect();
    let files =
        stream::iter(wanted)
            .map(|(post, n)| async move {
                web.open(&post, Part::File(n), quality).await.map(|file| (post, n, file))
            })
            .buffered(AT_ONCE)
            .try_collect()
            .await?;
    let name = match posts {
        [post] => stem(post, &post.id),
        [post, ..] => stem(post, "stories"),
        [] => return Err(Failure::new(Code::NotFound).into()),
    };
    answer(files, &format!("{name}.zip")).await
}

/// Waits for the first bytes of each file: they say what it is called, and most failures show by then, while they can
/// still be told as what they are. A later one aborts the connection.
async fn answer(files: Vec<(Arc<Post>, u32, Spooled)>, name: &str) -> Result<Response, Problem> {
    let entries: Vec<Entry> = stream::iter(files)
        .map(|(post, n, file)| async move {
            let head = file.head().await?;
            Ok::<_, Failure>(Entry { name: file_name(&post, n, head.format), modified: post.posted, file })
        })
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/zip")),
        (header::CONTENT_DISPOSITION, disposition::header(false, name)),
        (header::CACHE_CONTROL, media::KEEP),
    ];
    Ok((headers, Body::from_stream(zip::stream(entries))).into_response())
}

/// `alice_stories`. A handle comes from the site, so only what every system bears in a file name is taken of it.
fn stem(post: &Post, what: &str) -> String {
    let plain = |char: &char| char.is_ascii_alphanumeric() || matches!(char, '.' | '_' | '-');
    let handle: String = post.author.handle.chars().filter(plain).take(64).collect();
    let handle = handle.trim_start_matches('.');
    if handle.is_empty() { format!("{}_{what}", post.source) } else { format!("{handle}_{what}") }
}

#[cfg(test)]
mod tests {
    use savethat::post::Author;

    use super::*;
    use crate::pages::view::sample;

    #[test]
    fn a_handle_cannot_leave_the_name() {
        let mut post = sample::story();
        assert_eq!(stem(&post, "stories"), "alice_stories");
        post.author = Author { handle: "../../é\0".into(), ..Author::default() };
        assert_eq!(stem(&post, "1"), "tiktok_1");
    }
}
