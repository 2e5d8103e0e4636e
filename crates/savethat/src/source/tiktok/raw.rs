//! The parts of `itemStruct` that are read, as the site spells them. What a key means is told where it is used.

use super::lenient::{Addresses, Many, Number, Text, TextOr, lenient};

lenient! {
    /// One post.
    struct Item {
        "id" => id: Text<'a>,
        "desc" => caption: Text<'a>,
        "createTime" => created: Number,
        // Bare handle in pages before 2024; may be missing since 2025-09 (second-hand).
        "author" => author: TextOr<'a, Author<'a>>,
        "nickname" => nickname: Text<'a>,
        "authorId" => author_id: Text<'a>,
        "avatarThumb" => avatar: Addresses<'a>,
        "video" => video: Video<'a>,
        "imagePost" => images: ImagePost<'a>,
        "music" => music: Music<'a>,
        "story" => story: Story<'a>,
        "privateItem" => private: Number,
        "secret" => secret: Number,
        "forFriend" => for_friends: Number,
        "isReviewing" => reviewing: Number,
        "takeDown" => taken_down: Number,
        "isContentClassified" => classified: Number,
        "isAd" => ad: Number,
        "IsAigc" | "isAigc" => made_by_ai: Number,
    }

    /// Who made it; also the user of a profile page.
    struct Author {
        "id" => id: Text<'a>,
        "uniqueId" => handle: Text<'a>,
        "nickname" => name: Text<'a>,
        "avatarThumb" => thumb: Addresses<'a>,
        "avatarThumbUrl" | "avatarMedium" => medium: Addresses<'a>,
        "avatarLarger" => larger: Addresses<'a>,
        "privateAccount" => private: Number,
        "secret" => secret: Number,
        "ftc" => ftc: Number,
        "downloadSetting" => download: Number,
        "UserStoryStatus" => story: Number,
    }

    /// The moving picture.
    struct Video {
        "id" => id: Text<'a>,
        "width" => width: Number,
        "height" => height: Number,
        "duration" => duration: Number,
        "size" => size: Number,
        "bitrate" => bitrate: Number,
        "codecType" => codec: Text<'a>,
        "playAddr" => play: Addresses<'a>,
        "PlayAddrStruct" => play_struct: Play<'a>,
        "downloadAddr" => download: Addresses<'a>,
        "bitrateInfo" => gears: Many<Gear<'a>>,
        "originCover" => origin_cover: Addresses<'a>,
        "cover" => cover: Addresses<'a>,
        "dynamicCover" => dynamic_cover: Addresses<'a>,
        "subtitleInfos" => subtitles: Many<Caption<'a>>,
        "volumeInfo" => volume: Volume<'a>,
    }

    /// One form of the video.
    struct Gear {
        "Bitrate" => bitrate: Number,
        "CodecType" => codec: Text<'a>,
        "PlayAddr" => play: TextOr<'a, Play<'a>>,
    }

    /// Where one form of the video is.
    struct Play {
        "UrlKey" | "url_key" => key: Text<'a>,
        "UrlList" | "urlList" | "url_list" => addresses: Addresses<'a>,
        "DataSize" | "data_size" => size: Number,
        "Width" | "width" => width: Number,
        "Height" | "height" => height: Number,
    }

    /// One language of captions.
    struct Caption {
        "Url" | "url" => address: Addresses<'a>,
        "Format" => format: Text<'a>,
        "LanguageCodeName" => language: Text<'a>,
    }

    /// How loud the video's own sound is.
    struct Volume {
        "Peak" => peak: Number,
    }

    /// The pictures of a photo post.
    struct ImagePost {
        "images" => images: Many<Image<'a>>,
    }

    /// One picture.
    struct Image {
        "imageURL" | "imageUrl" => addresses: Addresses<'a>,
        "imageWidth" => width: Number,
        "imageHeight" => height: Number,
        "imageAdvancedUrls" => advanced: Sizes<'a>,
    }

    /// The same picture at other sizes; second-hand, in none of the captures.
    struct Sizes {
        "1080" => large: Addresses<'a>,
        "720" => small: Addresses<'a>,
    }

    /// The sound.
    struct Music {
        "id" => id: Text<'a>,
        "title" => title: Text<'a>,
        "authorName" => author: Text<'a>,
        "duration" => duration: Number,
        "playUrl" => play: Addresses<'a>,
    }

    /// What marks a Story; second-hand, as no capture of a Story is known.
    struct Story {
        "ExpiredAt" => expired_at_ms: Number,
    }
}
