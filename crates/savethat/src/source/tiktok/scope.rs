//! The data that pages carry, down to the post or the user in it.

use super::{
    lenient::{Addresses, Many, Number, Text, Values, lenient},
    raw::{Author, Item},
};

lenient! {
    /// `__UNIVERSAL_DATA_FOR_REHYDRATION__`: every page since 2024-03.
    struct Universal {
        "__DEFAULT_SCOPE__" => scope: Scope<'a>,
    }

    /// Of its dozen keys (words of the page, settings) those that are about a post or a user.
    struct Scope {
        "webapp.video-detail" => desktop: Detail<'a>,
        // Second-hand: captures of phone pages have the post in `api-data`.
        "webapp.reflow.video.detail" => phone: Detail<'a>,
        "webapp.user-detail" => user: UserDetail<'a>,
    }

    /// A post, or a status instead.
    struct Detail {
        "statusCode" | "status_code" => code: Number,
        // `statusMessage` in `api-data` (capture of 2026-05).
        "statusMsg" | "statusMessage" | "status_msg" => message: Text<'a>,
        "itemInfo" => info: ItemInfo<'a>,
    }

    struct ItemInfo {
        "itemStruct" => item: Item<'a>,
    }

    /// `api-data`: pages for phones (capture of 2026-05).
    struct ApiData {
        "videoDetail" => detail: Detail<'a>,
    }

    /// `SIGI_STATE`: pages before 2024-03 (second-hand).
    struct Sigi {
        "ItemModule" => items: Many<Item<'a>>,
        "VideoPage" => page: Detail<'a>,
    }

    /// `__NEXT_DATA__`: older still (second-hand).
    struct Next {
        "props" => props: Props<'a>,
    }

    struct Props {
        "pageProps" => detail: Detail<'a>,
    }

    /// A user, or a status instead.
    struct UserDetail {
        "statusCode" | "status_code" => code: Number,
        "statusMsg" | "statusMessage" | "status_msg" => message: Text<'a>,
        "userInfo" => info: UserInfo<'a>,
    }

    struct UserInfo {
        "user" => user: Author<'a>,
        "stats" => stats: Stats<'a>,
        "statsV2" => stats_v2: Stats<'a>,
    }

    /// Numbers in `stats`, strings in `statsV2`.
    struct Stats {
        "videoCount" => videos: Number,
    }

    /// `__FRONTITY_CONNECT_STATE__`: pages made to be embedded (capture of 2026-09).
    struct Frontity {
        "source" => source: FrontitySource<'a>,
    }

    struct FrontitySource {
        "data" => data: Values<Embedded<'a>>,
    }

    /// The page of one profile, or of one post (the latter second-hand).
    struct Embedded {
        "userInfo" => user: Author<'a>,
        "videoData" => post: EmbeddedPost<'a>,
    }

    struct EmbeddedPost {
        "itemInfos" => item: EmbeddedItem<'a>,
        "authorInfos" => author: EmbeddedAuthor<'a>,
        "imagePostInfo" => images: EmbeddedImages<'a>,
    }

    struct EmbeddedItem {
        "id" => id: Text<'a>,
        "text" => caption: Text<'a>,
        "createTime" => created: Number,
        "covers" => covers: Addresses<'a>,
        "video" => video: EmbeddedVideo<'a>,
        // Seen in all three places by one other program.
        "imagePostInfo" | "imagePost" => images: EmbeddedImages<'a>,
    }

    /// Which keys are filled varies (second-hand).
    struct EmbeddedVideo {
        "urls" => urls: Addresses<'a>,
        "playAddr" => play: Addresses<'a>,
        "videoMeta" => meta: EmbeddedMeta<'a>,
    }

    struct EmbeddedMeta {
        "width" => width: Number,
        "height" => height: Number,
        "duration" => duration: Number,
    }

    struct EmbeddedAuthor {
        "userId" => id: Text<'a>,
        "uniqueId" => handle: Text<'a>,
        "nickName" => name: Text<'a>,
        "covers" => avatar: Addresses<'a>,
    }

    struct EmbeddedImages {
        "displayImages" | "images" => images: Many<EmbeddedImage<'a>>,
    }

    struct EmbeddedImage {
        "urlList" | "imageURL" => addresses: Addresses<'a>,
        "width" | "imageWidth" => width: Number,
        "height" | "imageHeight" => height: Number,
    }

    /// One page of a list. Answers carry both spellings of the status at once (capture of 2025-10).
    struct List {
        "statusCode" | "status_code" | "code" => code: Number,
        "statusMsg" | "status_msg" | "statusMessage" => message: Text<'a>,
        "itemList" => items: Many<Item<'a>>,
        "HasMoreAfter" => more: Number,
        "MaxCursor" => cursor: Text<'a>,
        "TotalCount" => total: Number,
    }

    /// An answer of oEmbed.
    struct Oembed {
        "embed_product_id" => id: Text<'a>,
        "html" => html: Text<'a>,
    }
}
