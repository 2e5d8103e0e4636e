//! The pages made to be embedded elsewhere: of a post, and of a profile.
//!
//! The page of a profile is in a capture of 2026-09; that of a post is second-hand. Neither was seen behind a proof of
//! work by others, which makes them a way in where the ordinary pages are guarded.

use savethat_words::{Said, say};

use super::{
    item,
    lenient::{Many, TextOr},
    page::{self, Answer, Wanted, first, lenient_json, unreadable},
    profile::User,
    raw::{Author, Image, ImagePost, Item, Video},
    scope::{Embedded, EmbeddedImages, EmbeddedPost, Frontity},
};
use crate::post::Post;

/// The user of `/embed/@handle`: knows the account's number where the profile page itself does not answer. Missing for
/// private accounts and those that do not want to be embedded (second-hand), so that its absence is never a verdict.
pub(crate) fn user(html: &[u8], extra_hosts: &[String]) -> Answer<User> {
    look(html, say::reason_page_no_profile, |entry| {
        User::read(&entry.user, None, extra_hosts).map(Answer::Found)
    })
}

/// The post of `/embed/v2/ID`, or what the page holds instead.
pub(crate) fn post(html: &[u8], wanted: &Wanted<'_>) -> Answer<Box<Post>> {
    look(html, say::reason_embed_no_post, |entry| {
        entry.post.seen.then(|| item::answer(&plain(entry.post), wanted))
    })
}

/// The first part of the page's state that `read` makes something of.
fn look<T>(
    html: &[u8],
    carried_nothing: fn() -> Said,
    read: impl Fn(Embedded<'_>) -> Option<Answer<T>>,
) -> Answer<T> {
    let page = page::read(html);
    let said = page.frontity.map(|json| {
        lenient_json(json, |json| Ok(first::<Frontity<'_>>(json)?.source.data.0.into_iter().find_map(&read)))
            .unwrap_or_else(|source| Some(Answer::Nothing(unreadable(source))))
    });
    said.flatten().unwrap_or_else(|| page.instead(carried_nothing))
}

/// The same in the words of the ordinary pages.
fn plain(post: EmbeddedPost<'_>) -> Item<'_> {
    let EmbeddedPost { item, author, images, .. } = post;
    let author = Author {
        seen: author.seen,
        id: author.id,
        handle: author.handle,
        name: author.name,
        thumb: author.avatar,
        ..Author::default()
    };
    let video = Video {
        seen: item.video.seen,
        width: item.video.meta.width,
        height: item.video.meta.height,
        duration: item.video.meta.duration,
        play: {
            let mut play = item.video.play;
            play.list.extend(item.video.urls.list);
            play
        },
        cover: item.covers,
        ..Video::default()
    };
    let images = if images.seen { images } else { item.images };
    Item {
        seen: true,
        id: item.id,
        caption: item.caption,
        created: item.created,
        author: TextOr { object: author, ..TextOr::default() },
        video,
        images: pictures(images),
        ..Item::default()
    }
}

fn pictures(images: EmbeddedImages<'_>) -> ImagePost<'_> {
    let list = images.images.0.into_iter().map(|image| Image {
        seen: true,
        addresses: image.addresses,
        width: image.width,
        height: image.height,
        ..Image::default()
    });
    ImagePost { seen: images.seen, images: Many(list.collect()), ..ImagePost::default() }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{failure::Code, post::Kind, source::tiktok::trials};

    const ID: &str = "7400000000000000001";

    fn asked(path: &str, entry: &str) -> Answer<Box<Post>> {
        let html = format!(
            r#"<script id="__FRONTITY_CONNECT_STATE__" type="application/json">{{"source":{{"data":{{"{path}":{entry}}}}}}}</script>"#
        );
        let session = trials::session();
        post(html.as_bytes(), &Wanted { via: "embed", ..trials::wanted(ID, &session) })
    }

    fn found(path: &str, entry: &str) -> Post {
        match asked(path, entry) {
            Answer::Found(post) => *post,
            other => panic!("{other:?}"),
        }
    }

    #[rstest]
    #[case("/embed/v2/7400000000000000001")]
    #[case("/embed/v2/7400000000000000001/")]
    fn a_video(#[case] path: &str) {
        let post = found(
            path,
            &format!(
                r#"{{"videoData":{{"itemInfos":{{"id":"{ID}","text":"caption","createTime":"1700000000",
                   "covers":["https://p16.tiktokcdn.com/c.jpeg"],"video":{{"urls":["https://v16.tiktokcdn.com/a"],
                   "playAddr":{{"urlList":["https://v19.tiktokcdn.com/a"]}},"videoMeta":{{"width":576,"height":1024,"duration":9}}}}}},
                   "authorInfos":{{"uniqueId":"alice","userId":"6800","nickName":"Alice"}}}}}}"#
            ),
        );
        assert_eq!(
            (post.via, post.author.handle.as_str(), post.author.id.as_deref()),
            ("embed", "alice", Some("6800"))
        );
        assert_eq!(
            (post.caption.as_str(), post.posted.expect("a time").as_second()),
            ("caption", 1_700_000_000)
        );
        let variant = &post.media[0].variants[0];
        assert_eq!((variant.width, variant.addresses.len()), (Some(576), 2));
    }

    /// A declared photo post is never its film.
    #[rstest]
    #[case("beside", r#""itemInfos":{"id":"7400000000000000001","video":{"urls":["https://v16.tiktokcdn.com/a"]}},"imagePostInfo":IMAGES"#)]
    #[case("inside", r#""itemInfos":{"id":"7400000000000000001","video":{"urls":["https://v16.tiktokcdn.com/a"]},"imagePostInfo":IMAGES}"#)]
    #[case("named otherwise", r#""itemInfos":{"id":"7400000000000000001","imagePost":IMAGES}"#)]
    fn pictures_stand_in_three_places(#[case] name: &str, #[case] data: &str) {
        let images = r#"{"displayImages":[{"width":1080,"height":1920,"urlList":["https://p16.tiktokcdn.com/1.jpeg"]}]}"#;
        let post = found("/embed/v2/x", &format!("{{\"videoData\":{{{}}}}}", data.replace("IMAGES", images)));
        assert_eq!((post.kind, post.media.len()), (Kind::Photos, 1), "{name}");
    }

    #[rstest]
    #[case("{}", Code::SiteChanged)]
    #[case(r#"{"videoData":{}}"#, Code::SiteChanged)]
    #[case(
        r#"{"videoData":{"itemInfos":{"id":"1","video":{"urls":["https://v16.tiktokcdn.com/a"]}}}}"#,
        Code::SiteChanged
    )]
    #[case(r#"{"videoData":{"itemInfos":{"id":"7400000000000000001","video":{"urls":["https://127.0.0.1/a"]}}}}"#, Code::MediaBroken)]
    fn no_post(#[case] entry: &str, #[case] expected: Code) {
        match asked("/embed/v2/7400000000000000001", entry) {
            Answer::Nothing(failure) => assert_eq!(failure.code(), expected),
            other => panic!("{other:?}"),
        }
    }
}
