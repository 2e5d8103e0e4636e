//! The answer of the site's embeddable player, which asks for posts without cookies and without a signature.
//!
//! Second-hand throughout: some ten small programs read it so between 2024-12 and 2026-09. Whether it shows Stories, and
//! whether its videos carry the site's mark, is not known; the addresses tell the latter.

use savethat_words::say;

use super::{
    item,
    lenient::{Addresses, Many, Number, Text, TextOr, lenient},
    page::{self, Answer, Wanted, first, lenient_json, unreadable},
    raw::{Author, Gear, Image, ImagePost, Item, Play, Video},
};
use crate::{
    failure::{Code, Failure},
    post::Post,
};

lenient! {
    struct Player {
        "items" => items: Many<PlayerItem<'a>>,
        "results" => results: Many<PlayerResult<'a>>,
        "extra" => extra: PlayerExtra<'a>,
    }

    struct PlayerResult {
        "id_str" => id: Text<'a>,
        "code" => code: Text<'a>,
    }

    struct PlayerExtra {
        "fatal_item_ids" => fatal: Many<Text<'a>>,
    }

    struct PlayerItem {
        "id_str" => id: Text<'a>,
        // Some writers of JSON round the number; the text above is the id.
        "id" => number: Text<'a>,
        "desc" => caption: Text<'a>,
        "create_time" => created: Number,
        "author_info" => author: PlayerAuthor<'a>,
        "video_info" => video: PlayerVideo<'a>,
        "image_post_info" => images: PlayerImages<'a>,
    }

    struct PlayerAuthor {
        "unique_id" => handle: Text<'a>,
        "nickname" => name: Text<'a>,
        "avatar_url_list" => avatar: Addresses<'a>,
    }

    struct PlayerVideo {
        "meta" => meta: PlayerMeta<'a>,
        "url_list" => addresses: Addresses<'a>,
        "cover" => cover: Addresses<'a>,
        "profiles" => profiles: Many<PlayerProfile<'a>>,
    }

    struct PlayerMeta {
        "duration" => duration: Number,
        "width" => width: Number,
        "height" => height: Number,
    }

    struct PlayerProfile {
        "bitrate" => bitrate: Number,
        "codec_type" => codec: Text<'a>,
        "play_addr" => play: Play<'a>,
    }

    struct PlayerImages {
        "images" => images: Many<PlayerImage<'a>>,
    }

    struct PlayerImage {
        "display_image" => picture: PlayerPicture<'a>,
    }

    struct PlayerPicture {
        "url_list" => addresses: Addresses<'a>,
        "width" => width: Number,
        "height" => height: Number,
    }
}

/// The post in the player's answer, or what it holds instead. Its no is never the last word: nobody knows which posts the
/// player does not show.
pub(crate) fn answer(body: &[u8], wanted: &Wanted<'_>) -> Answer<Box<Post>> {
    let json = body.trim_ascii();
    if !json.starts_with(b"{") {
        return page::read(body).instead(say::reason_player_no_data);
    }
    lenient_json(json, |json| Ok(found(first(json)?, wanted)))
        .unwrap_or_else(|source| Answer::Nothing(unreadable(source)))
}

fn found(player: Player<'_>, wanted: &Wanted<'_>) -> Answer<Box<Post>> {
    let mut items = player.items.0;
    // What is there counts more than what is said beside it.
    if let Some(asked) = items.iter().position(|item| id(item) == wanted.id) {
        return item::answer(&plain(items.swap_remove(asked)), wanted);
    }
    let refused = player.extra.fatal.0.iter().any(|id| id.as_str() == wanted.id);
    let result = player.results.0.iter().find(|result| result.id.as_str() == wanted.id);
    let code = result.and_then(|result| result.code.some()).unwrap_or("ok");
    let fine = code.eq_ignore_ascii_case("ok") || code == "0";
    if refused || !fine {
        let missing = Failure::new(Code::NotFound).with_site(0, if fine { "fatal" } else { code });
        return Answer::Nothing(missing);
    }
    match items.into_iter().next() {
        Some(other) => item::answer(&plain(other), wanted),
        None => Answer::Nothing(Failure::new(Code::SiteChanged).with_detail(say::reason_player_no_post())),
    }
}

fn id<'a>(item: &'a PlayerItem<'_>) -> &'a str {
    item.id.some().unwrap_or_else(|| item.number.as_str())
}

/// The same in the words of the pages.
fn plain(item: PlayerItem<'_>) -> Item<'_> {
    let author = Author {
        seen: item.author.seen,
        handle: item.author.handle,
        name: item.author.name,
        thumb: item.author.avatar,
        ..Author::default()
    };
    let gears = item.video.profiles.0.into_iter().map(|profile| Gear {
        seen: true,
        bitrate: profile.bitrate,
        codec: profile.codec,
        play: TextOr { object: profile.play, ..TextOr::default() },
        ..Gear::default()
    });
    let video = Video {
        seen: item.video.seen,
        width: item.video.meta.width,
        height: item.video.meta.height,
        duration: item.video.meta.duration,
        gears: Many(gears.collect()),
        play: item.video.addresses,
        cover: item.video.cover,
        ..Video::default()
    };
    let images = item.images.images.0.into_iter().map(|image| Image {
        seen: true,
        addresses: image.picture.addresses,
        width: image.picture.width,
        height: image.picture.height,
        ..Image::default()
    });
    Item {
        seen: true,
        id: if item.id.as_str().is_empty() { item.number } else { item.id },
        caption: item.caption,
        created: item.created,
        author: TextOr { object: author, ..TextOr::default() },
        video,
        images: ImagePost { seen: item.images.seen, images: Many(images.collect()), ..ImagePost::default() },
        ..Item::default()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{post::Kind, source::tiktok::trials};

    const ID: &str = "7400000000000000001";

    fn asked(body: &str) -> Answer<Box<Post>> {
        let session = trials::session();
        answer(body.as_bytes(), &Wanted { via: "player", ..trials::wanted(ID, &session) })
    }

    fn with(item: &str) -> String {
        format!(
            r#"{{"status_code":0,"status_msg":"","extra":{{"fatal_item_ids":[]}},
                "results":[{{"id_str":"{ID}","code":"ok"}}],"items":[{item}]}}"#
        )
    }

    fn found(body: &str) -> Post {
        match asked(body) {
            Answer::Found(post) => *post,
            other => panic!("{other:?}"),
        }
    }

    fn failed(body: &str) -> Code {
        match asked(body) {
            Answer::Nothing(failure) => failure.code(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_video() {
        let post = found(&with(&format!(
            r#"{{"id":7400000000000000000,"id_str":"{ID}","aweme_type":0,"desc":"hello","create_time":1723000000,
               "author_info":{{"unique_id":"alice","nickname":"Alice","avatar_url_list":["https://p16.tiktokcdn.com/a.jpeg"]}},
               "video_info":{{"meta":{{"duration":12,"format":"mp4"}},"url_list":["https://v16-webapp-prime.tiktok.com/x?a=1&amp;b=2"],
               "cover":{{"url_list":["https://p16.tiktokcdn.com/c.jpeg"]}},
               "profiles":[{{"bitrate":1000000,"play_addr":{{"data_size":123,"url_list":["https://v19-webapp-prime.tiktok.com/y"]}}}}]}}}}"#
        )));
        assert_eq!(
            (post.via, post.author.handle.as_str(), post.caption.as_str()),
            ("player", "alice", "hello")
        );
        assert_eq!(post.posted.expect("a time").as_second(), 1_723_000_000);
        let media = &post.media[0];
        assert_eq!(media.duration_s, Some(12.0));
        assert_eq!(media.variants.len(), 2);
        assert_eq!((media.variants[0].bytes, media.variants[0].bitrate), (Some(123), Some(1_000_000)));
        assert_eq!(media.variants[1].addresses[0].as_str(), "https://v16-webapp-prime.tiktok.com/x?a=1&b=2");
        assert!(post.extras.cover.is_some());
    }

    #[test]
    fn pictures_win_over_the_film_beside_them() {
        let post = found(&with(&format!(
            r#"{{"id_str":"{ID}","video_info":{{"url_list":["https://v16.tiktokcdn.com/x"]}},"image_post_info":{{"images":[
               {{"display_image":{{"width":1080,"height":1440,"url_list":["https://p16.tiktokcdn.com/1.jpeg"]}},
                 "owner_watermark_image":{{"url_list":["https://p16.tiktokcdn.com/stamped.jpeg"]}}}},
               {{"display_image":{{"url_list":["https://p16.tiktokcdn.com/2.webp"]}}}}]}}}}"#
        )));
        assert_eq!((post.kind, post.media.len()), (Kind::Photos, 2));
        assert_eq!(post.media[0].variants[0].width, Some(1080));
        assert!(post.media.iter().flat_map(|media| &media.variants).all(|variant| !variant.watermarked));
    }

    #[rstest]
    #[case(r#""rate_limited""#)]
    #[case("0")]
    #[case(r#""OK""#)]
    fn what_is_there_counts_more_than_the_word_beside_it(#[case] code: &str) {
        let body = format!(
            r#"{{"results":[{{"id_str":"{ID}","code":{code}}}],"extra":{{"fatal_item_ids":["{ID}"]}},
                "items":[{{"id_str":"1"}},{{"id_str":"{ID}","video_info":{{"url_list":["https://v16.tiktokcdn.com/x"]}}}}]}}"#
        );
        assert_eq!(found(&body).id, ID);
    }

    #[rstest]
    #[case(r#"{"items":[],"results":[{"id_str":"7400000000000000001","code":0}]}"#, Code::SiteChanged)]
    #[case(r#"{"items":[],"results":[{"id_str":"7400000000000000001","code":"gone"}]}"#, Code::NotFound)]
    #[case(r#"{"items":[],"extra":{"fatal_item_ids":["7400000000000000001"]}}"#, Code::NotFound)]
    #[case(r#"{"items":[],"extra":{"fatal_item_ids":[7400000000000000001]}}"#, Code::NotFound)]
    #[case(r#"{"items":[],"results":[{"id_str":"1","code":"gone"}]}"#, Code::SiteChanged)]
    #[case(
        r#"{"items":[{"id_str":"1","video_info":{"url_list":["https://v16.tiktokcdn.com/x"]}}]}"#,
        Code::SiteChanged
    )]
    #[case(r#"{"items":[{"id_str":"7400000000000000001"}]}"#, Code::SiteChanged)]
    #[case(
        r#"{"items":[{"id_str":"7400000000000000001","video_info":{"url_list":["https://10.0.0.8/x","https://[::1]/"]}}]}"#,
        Code::MediaBroken
    )]
    #[case("{}", Code::SiteChanged)]
    #[case(r#"{"items":["#, Code::SiteChanged)]
    #[case("[]", Code::SiteChanged)]
    #[case("", Code::SiteRefused)]
    #[case("<html><title>Verify</title></html>", Code::SiteRefused)]
    fn no_post(#[case] body: &str, #[case] expected: Code) {
        assert_eq!(failed(body), expected);
    }
}
