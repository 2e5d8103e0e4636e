//! One page of a creator's live Stories.
//!
//! The shape of the answer is second-hand: no capture of a Story is known.

use jiff::Timestamp;
use savethat_words::say;

use super::{
    item,
    page::{self, Answer, Wanted, first, lenient_json, refused},
    raw::Item,
    scope::List,
    verdict,
};
use crate::post::{Author, Post, Session};

/// Whose Stories are asked for, and from where in the list on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// With number and handle, as far as known.
    pub(crate) author: &'a Author,
    /// As it was sent; `0` for the first page.
    pub(crate) cursor: &'a str,
    /// Of the request that brought the answer.
    pub(crate) session: &'a Session,
    /// The time of the request.
    pub(crate) now: Timestamp,
    /// As in [`Wanted`].
    pub(crate) extra_hosts: &'a [String],
}

/// What one page holds.
#[derive(Debug, Default)]
pub(crate) struct Stories {
    /// In the site's order. Entries that are private, for friends, ads, taken down or somebody else's are left out.
    pub(crate) posts: Vec<Post>,
    /// Ids of entries that name no file: their own pages may.
    pub(crate) bare: Vec<String>,
    /// The cursor of the next page. Never the one that was sent: a list that does not advance has ended.
    pub(crate) next: Option<String>,
}

/// The Stories in an answer of the list, or what it holds instead. No Stories is an empty page, not a failure.
pub(crate) fn answer(body: &[u8], asked: &Asked<'_>) -> Answer<Stories> {
    let json = body.trim_ascii();
    if !json.starts_with(b"{") {
        // Empty or a page: this server is blocked, whatever the page says, unless it is a challenge.
        return match page::read(body).instead::<Stories>(say::reason_list_refused) {
            challenge @ Answer::Challenge(_) => challenge,
            _ => Answer::Nothing(refused(say::reason_list_refused())),
        };
    }
    lenient_json(json, |json| Ok(list(&first(json)?, asked)))
        .unwrap_or_else(|source| Answer::Nothing(refused_list().with_source(source)))
}

fn refused_list() -> crate::failure::Failure {
    refused(say::reason_list_cut())
}

fn list(list: &List<'_>, asked: &Asked<'_>) -> Answer<Stories> {
    if let Some(code) = list.code.whole().filter(|&code| code != 0) {
        return verdict::account(code, list.message.as_str());
    }
    // Later pages may be empty; a first page that counts Stories and shows none hides them.
    if list.items.0.is_empty() && asked.cursor == "0" && list.total.count().is_some() {
        return Answer::Nothing(refused(say::reason_list_hidden()));
    }
    let mut stories = Stories { next: next(list, asked), ..Stories::default() };
    for item in list.items.0.iter().filter(|item| public(item, asked.author)) {
        let Some(id) = item::id(item) else { continue };
        let wanted = Wanted {
            id,
            story: true,
            session: asked.session,
            now: asked.now,
            via: "stories",
            extra_hosts: asked.extra_hosts,
        };
        let mut post = item::post(item, id, &wanted);
        if !item::has_files(&post) {
            if !item.classified.yes() {
                stories.bare.push(id.to_owned());
            }
            continue;
        }
        if post.author.handle.is_empty() {
            post.author = asked.author.clone();
            post.link = item::link(&post.author.handle, id, post.kind);
        }
        stories.posts.push(post);
    }
    Answer::Found(stories)
}

fn next(list: &List<'_>, asked: &Asked<'_>) -> Option<String> {
    let cursor = list.cursor.some().filter(|cursor| {
        *cursor != "0"
            && *cursor != asked.cursor
            && cursor.len() <= 20
            && cursor.bytes().all(|byte| byte.is_ascii_digit())
    })?;
    list.more.yes().then(|| cursor.to_owned())
}

/// For everyone, and of this creator: lists have carried others' posts and ads (second-hand).
fn public(item: &Item<'_>, author: &Author) -> bool {
    let theirs = &item.author.object;
    let hidden = [item.private, item.secret, item.for_friends, item.reviewing, item.taken_down, item.ad];
    let handle = theirs.handle.some().or_else(|| item.author.text.some());
    let same = match (theirs.id.some(), author.id.as_deref(), handle) {
        (Some(id), Some(asked), _) => id == asked,
        (_, _, Some(handle)) if !author.handle.is_empty() => handle.eq_ignore_ascii_case(&author.handle),
        _ => true,
    };
    same && !hidden.into_iter().any(super::lenient::Number::yes)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::{failure::Code, post::Kind, source::tiktok::trials};

    fn asked(body: &str, cursor: &str) -> Answer<Stories> {
        let author = Author { handle: "alice".into(), id: Some("68".into()), ..Author::default() };
        let session = trials::session();
        let now = "2026-11-22T10:00:00Z".parse().expect("a time");
        answer(body.as_bytes(), &Asked { author: &author, cursor, session: &session, now, extra_hosts: &[] })
    }

    fn found(body: &str) -> Stories {
        match asked(body, "0") {
            Answer::Found(stories) => stories,
            other => panic!("{other:?}"),
        }
    }

    fn failed(body: &str) -> Code {
        match asked(body, "0") {
            Answer::Verdict(failure) | Answer::Nothing(failure) => failure.code(),
            other => panic!("{other:?}"),
        }
    }

    fn story(id: u32, rest: &str) -> String {
        format!(
            r#"{{"id":"{id}","createTime":1722946773,"author":{{"uniqueId":"alice"}},
                "story":{{"ExpiredAt":1723033173000,"IsOfficial":false}},
                "video":{{"playAddr":"https://v16-webapp-prime.tiktok.com/{id}","duration":12}},"imagePost":null{rest}}}"#
        )
    }

    #[test]
    fn a_page_of_stories() {
        let body = format!(
            r#"{{"statusCode":0,"status_code":0,"HasMoreAfter":true,"MaxCursor":"1722946773000","TotalCount":"4",
                "itemList":[{},{}]}}"#,
            story(1, ""),
            story(2, "")
        );
        let page = found(&body);
        assert_eq!(page.next.as_deref(), Some("1722946773000"));
        let post = &page.posts[1];
        assert_eq!((post.id.as_str(), post.kind, post.via), ("2", Kind::Story, "stories"));
        assert_eq!(post.expires.expect("a Story ends").as_second(), 1_723_033_173);
        assert_eq!(post.link, "https://www.tiktok.com/@alice/video/2");
    }

    #[rstest]
    #[case(r#","privateItem":true"#)]
    #[case(r#","secret":1"#)]
    #[case(r#","forFriend":"true""#)]
    #[case(r#","isAd":true"#)]
    #[case(r#","takeDown":2"#)]
    #[case(r#","isReviewing":true"#)]
    fn entries_that_are_not_for_everyone_are_left_out(#[case] rest: &str) {
        let body = format!(r#"{{"itemList":[{},{}],"TotalCount":2}}"#, story(1, rest), story(2, ""));
        let ids: Vec<String> = found(&body).posts.into_iter().map(|post| post.id).collect();
        assert_eq!(ids, ["2"]);
        let alone = format!(r#"{{"itemList":[{}],"TotalCount":1}}"#, story(1, rest));
        assert!(found(&alone).posts.is_empty(), "seen and left out is not blocked");
    }

    #[test]
    fn somebody_elses_entries_are_left_out() {
        let foreign = r#"{"id":"3","author":{"id":"99","uniqueId":"alice"},"video":{"playAddr":"https://v16.tiktokcdn.com/3"}}"#;
        let other = r#"{"id":"4","author":"bob","video":{"playAddr":"https://v16.tiktokcdn.com/4"}}"#;
        let unsaid = r#"{"id":"5","video":{"playAddr":"https://v16.tiktokcdn.com/5"}}"#;
        let page = found(&format!(r#"{{"itemList":{{"0":{foreign},"1":{other},"2":{unsaid}}}}}"#));
        assert_eq!(page.posts.len(), 1);
        assert_eq!((page.posts[0].id.as_str(), page.posts[0].author.handle.as_str()), ("5", "alice"));
        assert_eq!(page.posts[0].link, "https://www.tiktok.com/@alice/video/5");
    }

    #[test]
    fn an_entry_without_files_is_named() {
        assert_eq!(found(r#"{"itemList":[{"id":"7"},{"id":"x"},null,3]}"#).bare, ["7"]);
    }

    #[rstest]
    #[case(r#"{"statusCode":0,"MaxCursor":"5"}"#)]
    #[case(r#"{"statusCode":"0","itemList":null,"TotalCount":"0"}"#)]
    #[case(r#"{"itemList":[],"TotalCount":0}"#)]
    #[case("{}")]
    fn no_stories(#[case] body: &str) {
        assert!(found(body).posts.is_empty());
    }

    #[rstest]
    #[case("", Code::SiteRefused)]
    #[case("  ", Code::SiteRefused)]
    #[case("<html><title>Verify</title>", Code::SiteRefused)]
    #[case("null", Code::SiteRefused)]
    #[case("{\"itemList\":[", Code::SiteRefused)]
    #[case(r#"{"itemList":[],"TotalCount":"3"}"#, Code::SiteRefused)]
    #[case(r#"{"statusCode":10221}"#, Code::NotFound)]
    #[case(r#"{"status_code":10222}"#, Code::Private)]
    #[case(r#"{"code":10000}"#, Code::SiteRefused)]
    #[case(r#"{"statusCode":10101}"#, Code::SiteChanged)]
    fn failures(#[case] body: &str, #[case] expected: Code) {
        assert_eq!(failed(body), expected);
    }

    #[rstest]
    #[case("true", "5", Some("5"))]
    #[case("1", "5", Some("5"))]
    #[case("\"true\"", "5", Some("5"))]
    #[case("\"1\"", "5", Some("5"))]
    #[case("0", "5", None)]
    #[case("\"false\"", "5", None)]
    #[case("true", "4", None)]
    #[case("true", "0", None)]
    #[case("true", "", None)]
    #[case("true", "5&x=1", None)]
    fn cursors(#[case] more: &str, #[case] cursor: &str, #[case] expected: Option<&str>) {
        let body =
            format!(r#"{{"itemList":[],"TotalCount":9,"HasMoreAfter":{more},"MaxCursor":"{cursor}"}}"#);
        match asked(&body, "4") {
            Answer::Found(page) => assert_eq!(page.next.as_deref(), expected),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_challenge_may_stand_in_the_way() {
        let a = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        let json = format!(r#"{{"v":{{"a":"{a}","b":1,"c":"{a}"}},"s":"x"}}"#);
        let payload = base64::Engine::encode(&base64::engine::general_purpose::STANDARD_NO_PAD, json);
        let body = format!("Please wait... <p id=cs class={payload}></p>");
        assert!(matches!(asked(&body, "0"), Answer::Challenge(_)));
    }
}
