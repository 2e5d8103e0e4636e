//! The page of a profile: who it is, and whether Stories can be asked for.

use savethat_words::say;
use url::Url;

use super::{
    item::{first_address, plain_handle},
    page::{self, Answer, first, lenient_json, unreadable},
    raw::Author,
    scope::{Universal, UserDetail},
    verdict,
};
use crate::post;

/// A user of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    /// The site's number: what the list of Stories is asked for by.
    pub(crate) id: String,
    /// Without the `@`.
    pub(crate) handle: String,
    /// As shown.
    pub(crate) name: String,
    /// Only followers see the posts.
    pub(crate) private: bool,
    /// Below the age at which a profile may be public.
    pub(crate) ftc: bool,
    /// Whether there is a Story now; `None` where the page does not say (the captures of 2025-03 do not). A 0 may come
    /// from a cache (second-hand): never a reason not to ask for the list.
    pub(crate) has_story: Option<bool>,
    /// How many posts.
    pub(crate) videos: Option<u64>,
    /// A small picture.
    pub(crate) avatar: Option<Url>,
}

impl User {
    /// As the author of posts.
    pub(crate) fn author(&self) -> post::Author {
        post::Author {
            handle: self.handle.clone(),
            name: self.name.clone(),
            id: Some(self.id.clone()),
            avatar: self.avatar.clone(),
        }
    }

    pub(super) fn read(user: &Author<'_>, videos: Option<i64>, extra_hosts: &[String]) -> Option<Self> {
        let id =
            user.id.some().filter(|id| id.len() <= 20 && id.bytes().all(|byte| byte.is_ascii_digit()))?;
        Some(Self {
            id: id.to_owned(),
            handle: plain_handle(user.handle.as_str()).to_owned(),
            name: user.name.as_str().to_owned(),
            private: user.private.yes() || user.secret.yes(),
            ftc: user.ftc.yes(),
            has_story: user.story.whole().map(|status| status > 0),
            videos: videos.and_then(|videos| u64::try_from(videos).ok()),
            avatar: first_address(&[&user.thumb, &user.medium, &user.larger], extra_hosts),
        })
    }
}

/// The user of a profile page, or what the page holds instead. `extra_hosts` as in [`page::Wanted`].
pub(crate) fn answer(html: &[u8], extra_hosts: &[String]) -> Answer<User> {
    let page = page::read(html);
    let said = page.universal.map(|json| {
        lenient_json(json, |json| Ok(detail(&first::<Universal<'_>>(json)?.scope.user, extra_hosts)))
            .unwrap_or_else(|source| Some(Answer::Nothing(unreadable(source))))
    });
    said.flatten().unwrap_or_else(|| page.instead(say::reason_page_no_profile))
}

fn detail(detail: &UserDetail<'_>, extra_hosts: &[String]) -> Option<Answer<User>> {
    let info = &detail.info;
    let videos = info.stats.videos.whole().or_else(|| info.stats_v2.videos.whole());
    let user = User::read(&info.user, videos, extra_hosts);
    match detail.code.whole() {
        None | Some(0) => user.map(Answer::Found),
        // Given for accounts that can be seen, too: only an account without posts is believed to be private.
        Some(10222) if videos.is_some_and(|videos| videos > 0) && user.is_some() => user.map(Answer::Found),
        Some(code) => Some(verdict::account(code, detail.message.as_str())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Code;

    fn page(detail: &str) -> String {
        format!(
            r#"<script type="application/json" id="__UNIVERSAL_DATA_FOR_REHYDRATION__">{{"__DEFAULT_SCOPE__":{{"webapp.user-detail":{detail}}}}}</script>"#
        )
    }

    fn asked(detail: &str) -> Answer<User> {
        answer(page(detail).as_bytes(), &[])
    }

    fn failed(detail: &str) -> Code {
        match asked(detail) {
            Answer::Verdict(failure) | Answer::Nothing(failure) => failure.code(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_user() {
        let Answer::Found(user) = asked(
            r#"{"statusCode":0,"userInfo":{"user":{"id":6800000000000000001,"uniqueId":"alice.","nickname":"Alice",
                "privateAccount":false,"ftc":"true","UserStoryStatus":1,"avatarThumb":"//p16.tiktokcdn.com/a.jpeg"},
                "stats":{"videoCount":2}}}"#,
        ) else {
            panic!("a user")
        };
        assert_eq!((user.id.as_str(), user.handle.as_str()), ("6800000000000000001", "alice."));
        assert_eq!((user.private, user.ftc, user.has_story, user.videos), (false, true, Some(true), Some(2)));
        assert_eq!(user.author().avatar.expect("an avatar").as_str(), "https://p16.tiktokcdn.com/a.jpeg");
    }

    #[test]
    fn a_private_account_is_believed_only_without_posts() {
        let with = |stats: &str| {
            format!(r#"{{"statusCode":"10222","userInfo":{{"user":{{"id":"1","uniqueId":"a"}},{stats}}}}}"#)
        };
        assert!(matches!(asked(&with(r#""statsV2":{"videoCount":"3"}"#)), Answer::Found(_)));
        assert_eq!(failed(&with(r#""stats":{"videoCount":0}"#)), Code::Private);
        assert_eq!(failed(&with(r#""stats":{}"#)), Code::Private);
    }

    #[test]
    fn no_user() {
        assert_eq!(failed(r#"{"statusCode":10221}"#), Code::NotFound);
        assert_eq!(failed(r#"{"statusCode":10231}"#), Code::RegionBlocked);
        assert_eq!(failed(r#"{"statusCode":0,"userInfo":{}}"#), Code::SiteChanged);
        assert_eq!(failed("null"), Code::SiteChanged);
        assert!(matches!(answer(b"", &[]), Answer::Nothing(failure) if failure.code() == Code::SiteRefused));
    }
}
