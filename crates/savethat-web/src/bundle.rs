//! Several files as one ZIP.

use std::sync::Arc;

use axum::{
    extract::{Path, State as Given},
    http::{HeaderMap, Method},
    response::Response,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use savethat::{
    failure::{Code, Failure},
    media::{Quality, file_name},
    post::{Part, Post, Role},
    sink::zip::{Archive, Entry},
    spool::Spooled,
};

use crate::{
    answer::{About, Wanted},
    app::{Shared, Web},
    asked::only_followed,
    disposition,
    door::Visitor,
    media::{self, Sought},
    problem::Problem,
    saves::State,
};

/// Files whose first bytes are waited for at once.
const AT_ONCE: usize = 4;

/// `/media/SOURCE/POSTID/all.zip`: every file of one post, through the visitor's own save where one is named.
pub(crate) async fn of_post(
    web: &Shared,
    sought: &Sought<'_>,
    visitor: &Visitor,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let post = web.kept_or_found(sought.source, sought.id, sought.save, visitor).await?;
    let numbers: Vec<u32> = post.media.iter().map(|media| media.n).collect();
    let found = post.clone();
    let files = stream::iter(numbers)
        .map(|n| {
            let found = &found;
            async move {
                // Once is enough: a look for each file would be as many look-ups of the visitor.
                match media::saved(web, sought, n).await {
                    Some(saved) => saved,
                    None => Ok((found.clone(), web.open(found, Part::File(n), sought.quality).await?)),
                }
            }
        })
        .buffered(AT_ONCE)
        .try_collect::<Vec<_>>()
        .await?;
    let numbered = post.media.iter().map(|media| media.n).zip(files).map(|(n, (post, file))| (post, n, file));
    answer(numbered.collect(), &format!("{}.zip", stem(&post, &post.id)), method, headers).await
}

/// Every file of these posts: one post, or a creator's live Stories.
pub(crate) async fn of_posts(
    web: &Web,
    posts: &[Arc<Post>],
    quality: Quality,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
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
    answer(files, &format!("{name}.zip"), method, headers).await
}

/// The files of a list
///
/// Every file that is whole, as one ZIP.
#[cfg_attr(test, utoipa::path(
    get,
    path = "/list/{id}/all.zip",
    operation_id = "listZip",
    tag = "bytes",
    params(("id" = String, Path, description = "Of the list")),
    responses(
        (
            status = 200,
            description = "The bytes. The last 64 KiB wait for the proof that the file is whole; if it is not, the connection is cut",
            content_type = "application/zip",
            body = Vec<u8>,
            headers(
                ("ETag" = String, description = "Strong; the same on every node"),
                ("Accept-Ranges" = String, description = "`bytes`"),
                ("Content-Disposition" = String, description = "The name to save it under"),
            ),
        ),
        (
            status = 206,
            description = "The range that was asked for, where `If-Range` is absent or still holds",
            content_type = "application/zip",
            body = Vec<u8>,
            headers(("Content-Range" = String, description = "Which bytes of how many")),
        ),
        (status = 304, description = "You have it: `If-None-Match` holds"),
        (
            status = 416,
            description = "There is no such range",
            headers(("Content-Range" = String, description = "How many bytes there are")),
        ),
    ),
))]
pub(crate) async fn of_list(
    Given(web): Given<Shared>,
    visitor: Visitor,
    Path(id): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    only_followed(&headers)?;
    let list = web.lists.find(&id, web.cx.clock.mono()).ok_or_else(Problem::no_such_save)?;
    let mut wanted = Vec::new();
    for moment in list.now() {
        if let State::Saving(save) = &moment.state {
            let whole = save.files.iter().zip(&moment.files).filter(|(_, now)| now.proof.is_some());
            wanted.extend(whole.map(|(file, _)| (file.post.clone(), file.n, save.id.clone())));
        }
    }
    let files = stream::iter(wanted)
        .map(|(post, n, save)| {
            let (web, quality, visitor) = (&web, list.quality, &visitor);
            async move {
                let sought = Sought { source: post.source.0, id: &post.id, quality, save: Some(&save) };
                let found = media::find(web, &sought, n, visitor).await;
                found.map(|(post, file)| (post, n, file))
            }
        })
        .buffered(AT_ONCE)
        .try_collect::<Vec<_>>()
        .await?;
    let name = match (&list.creator, files.first()) {
        (_, None) => return Err(Failure::new(Code::NotFound).into()),
        (Some(_), Some((post, ..))) => stem(post, "stories"),
        (None, _) => "savethat".to_owned(),
    };
    answer(files, &format!("{name}.zip"), &method, &headers).await
}

/// Waits until it is known of each file what it is called and how long it is; most failures show by then, while they can
/// still be told as what they are. A later one aborts the connection.
async fn answer(
    files: Vec<(Arc<Post>, u32, Spooled)>,
    name: &str,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let entries: Vec<Entry> = stream::iter(files)
        .map(|(post, n, file)| async move { entry(&post, n, &file).await })
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let archive = Archive::of(entries).map_err(|error| Failure::new(Code::Internal).with_source(error))?;
    let about = About {
        etag: archive.etag(),
        mime: "application/zip",
        disposition: disposition::header(false, name),
    };
    match about.wanted(method, headers) {
        Wanted::Nothing(answer) => Ok(*answer),
        Wanted::Bytes(range) => {
            let length = Some(archive.length());
            Ok(about.answer(method, range.as_deref(), length, |from, to| archive.read(from, to)))
        }
    }
}

/// A film may be sent while it still comes. A picture is small: waiting for its proof costs little, and one whose first
/// answer was broken is then had from the next.
async fn entry(post: &Post, n: u32, file: &Spooled) -> Result<Entry, Failure> {
    let is_film = post.file(n).is_some_and(|media| media.role == Role::Video);
    let begun = match file.begun().await? {
        begun if is_film && begun.head().length.is_some() => begun,
        _ => {
            file.proved().await?;
            file.begun().await?
        }
    };
    let head = begun.head();
    let length = match head.length {
        Some(length) => length,
        None => begun.proved().await?.bytes,
    };
    let name = file_name(post, n, head.format);
    Ok(Entry { name, modified: post.posted, length, file: begun })
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
