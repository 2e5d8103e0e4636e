//! An account as JSON: inside an item, and on its profile.

use serde_json::{Value, json};

use crate::cdn::address::{File, Issue};
use crate::world::Creator;

/// The fields that an item's `author` and a profile's `user` share.
pub(crate) fn person(creator: &Creator, issue: &Issue<'_>, has_story: bool) -> Value {
    let avatar = |size: u32| format!("{}&size={size}", issue.picture(creator.id, File::Avatar, 0, "jpeg"));
    json!({
        "id": creator.id.to_string(),
        "shortId": "",
        "uniqueId": creator.handle,
        "nickname": creator.nickname,
        "avatarLarger": avatar(1080),
        "avatarMedium": avatar(720),
        "avatarThumb": avatar(100),
        "signature": "",
        "createTime": 1_600_000_000,
        "verified": false,
        "secUid": creator.sec_uid,
        "ftc": creator.ftc,
        "relation": 0,
        "openFavorite": false,
        "commentSetting": 0,
        "duetSetting": 0,
        "stitchSetting": 0,
        "privateAccount": creator.private,
        "secret": creator.private,
        "isADVirtual": false,
        "roomId": "",
        "uniqueIdModifyTime": 0,
        "ttSeller": false,
        "downloadSetting": creator.download_setting,
        "isEmbedBanned": false,
        "UserStoryStatus": u8::from(has_story),
    })
}

/// `webapp.user-detail`.
pub(crate) fn user_detail(
    creator: &Creator,
    issue: &Issue<'_>,
    has_story: bool,
    videos: usize,
    (code, message): (i64, &str),
) -> Value {
    let stats = |text: bool| {
        let number = |n: usize| if text { json!(n.to_string()) } else { json!(n) };
        json!({
            "followerCount": number(120), "followingCount": number(12), "heart": number(900),
            "heartCount": number(900), "videoCount": number(videos), "diggCount": number(40),
            "friendCount": number(3),
        })
    };
    json!({
        "userInfo": {
            "user": person(creator, issue, has_story),
            "stats": stats(false),
            "statsV2": stats(true),
            "itemList": [],
        },
        "shareMeta": {"title": creator.nickname, "desc": ""},
        "statusCode": code,
        "statusMsg": message,
        "needFix": true,
    })
}
