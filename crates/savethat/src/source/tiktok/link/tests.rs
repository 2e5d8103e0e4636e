use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::link::find;

const ID: &str = "7526770564367748360";

fn ask(link: &str) -> Option<Result<LinkKind, Failure>> {
    let address = if link.contains("://") { link.to_owned() } else { format!("https://{link}") };
    let candidate = Candidate::Address(Url::parse(&address).expect("an address"));
    recognise(&candidate).map(|answer| answer.map(|link| link.kind))
}

fn ours(link: &str) -> LinkKind {
    ask(link).expect("ours").expect("a link")
}

fn refusal(link: &str) -> Failure {
    ask(link).expect("claimed").expect_err("refused")
}

fn post(handle: Option<&str>, story_hint: bool) -> LinkKind {
    LinkKind::Post { id: ID.to_owned(), handle: handle.map(str::to_owned), story_hint, photos_hint: false }
}

#[rstest]
#[case("https://www.tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("https://tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("http://www.tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("http://www.tiktok.com:443/@user/video/NNN", Some("user"), false)]
#[case("https://www.tiktok.com:443/@user/video/NNN", Some("user"), false)]
#[case("https://www.tiktok.com./@user/video/NNN", Some("user"), false)]
#[case("https://m.tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("https://lite.tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("https://vm.tiktok.com/@user/video/NNN", Some("user"), false)]
#[case("HTTPS://WWW.TIKTOK.COM/@User.Name_/VIDEO/NNN/", Some("User.Name_"), false)]
#[case("https://www.tiktok.com//@user//video///NNN//", Some("user"), false)]
#[case("https://www.tiktok.com/%40user/video/NNN", Some("user"), false)]
#[case("https://www.tiktok.com/%40user%2Fvideo%2FNNN", Some("user"), false)]
#[case("https://www.tiktok.com/@user/photo/NNN", Some("user"), false)]
#[case("https://www.tiktok.com/@user/story/NNN", Some("user"), true)]
#[case("https://www.tiktok.com/@user/Story/NNN?lang=en", Some("user"), true)]
#[case("https://www.tiktok.com/@user/video/NNN?story_type=1&_r=1", Some("user"), true)]
#[case("https://www.tiktok.com/@user/video/NNN?_r=1&aweme_type=40", Some("user"), true)]
#[case("https://www.tiktok.com/@user/video/NNN?a=1&amp;aweme_type=40", Some("user"), true)]
#[case("https://www.tiktok.com/@user/video/NNN?aweme_type=0&story_type=0", Some("user"), false)]
#[case("https://www.tiktok.com/@user/photo/NNN?aweme_type=150&pic_cnt=3", Some("user"), false)]
#[case("https://www.tiktok.com/@user/video/NNN?share_item_id=1234567890123456789", Some("user"), false)]
#[case("https://www.tiktok.com/@user/video/NNN&is_from_webapp=1", Some("user"), false)]
#[case("https://www.tiktok.com/@user/video/NNN/comments", Some("user"), false)]
#[case("https://www.tiktok.com/@/video/NNN", None, false)]
#[case("https://www.tiktok.com/@%E6%97%A5/video/NNN", None, false)]
#[case("https://www.tiktok.com/@../video/NNN", None, false)]
#[case(
    "https://www.tiktok.com/@MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM/video/NNN",
    Some("MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM"),
    false
)]
#[case("https://www.tiktok.com/video/NNN", None, false)]
#[case("https://www.tiktok.com/share/video/NNN", None, false)]
#[case("https://www.tiktokv.com/share/video/NNN/", None, false)]
#[case("https://tiktokv.com/share/photo/NNN", None, false)]
#[case("https://m.tiktok.com/share/photo/NNN", None, false)]
#[case("https://t.tiktok.com/i18n/share/video/NNN/", None, false)]
#[case("https://m.tiktok.com/v/NNN.html", None, false)]
#[case("https://m.tiktok.com/v/NNN", None, false)]
#[case("https://m.tiktok.com/V/NNN.HTML?u_code=x", None, false)]
#[case("https://www.tiktok.com/embed/NNN", None, false)]
#[case("https://www.tiktok.com/embed/v2/NNN", None, false)]
#[case("https://www.tiktok.com/embed/V3/NNN?lang=en", None, false)]
#[case("https://www.tiktok.com/player/v1/NNN?autoplay=1", None, false)]
#[case("https://www.tiktok.com/?share_item_id=NNN&story_type=1", None, true)]
#[case("https://www.tiktok.com/@user/video/?share_item_id=NNN", Some("user"), false)]
#[case("https://m.tiktok.com/some/new/page?share_item_id=NNN", None, false)]
fn posts(#[case] link: &str, #[case] handle: Option<&str>, #[case] story: bool) {
    let LinkKind::Post { id, handle: told, story_hint, .. } = ours(&link.replace("NNN", ID)) else {
        panic!("{link}: no post")
    };
    assert_eq!((id.as_str(), told.as_deref(), story_hint), (ID, handle, story), "{link}");
}

#[rstest]
#[case("https://www.tiktok.com/@user/photo/NNN", true)]
#[case("https://m.tiktok.com/share/Photo/NNN", true)]
#[case("https://www.tiktok.com/@user/video/NNN?_r=1&aweme_type=150", true)]
#[case("https://www.tiktok.com/@user/video/NNN?aweme_type=1500", false)]
#[case("https://www.tiktok.com/@user/story/NNN", false)]
fn a_link_may_say_that_these_are_pictures(#[case] link: &str, #[case] photos: bool) {
    let LinkKind::Post { photos_hint, .. } = ours(&link.replace("NNN", ID)) else {
        panic!("{link}: no post")
    };
    assert_eq!(photos_hint, photos);
}

#[rstest]
#[case("https://www.tiktok.com/@user", "user")]
#[case("https://www.tiktok.com/@user/?lang=en", "user")]
#[case("https://m.tiktok.com/@User.", "User.")]
#[case("https://www.tiktok.com/@6910304068566041606", "6910304068566041606")]
#[case("https://www.tiktok.com/@user/stories", "user")]
#[case("https://www.tiktok.com/@user/Story/", "user")]
#[case("https://www.tiktok.com/embed/@user", "user")]
#[case("https://vm.tiktok.com/@user", "user")]
fn profiles(#[case] link: &str, #[case] handle: &str) {
    assert_eq!(ours(link), LinkKind::Profile { handle: handle.to_owned() });
}

#[rstest]
#[case("https://vm.tiktok.com/ZMabc123/", "https://vm.tiktok.com/ZMabc123")]
#[case("http://VT.tiktok.com/ZSabc?u_code=secret#x", "https://vt.tiktok.com/ZSabc")]
#[case("https://www.tiktok.com/t/ZTRoA5qKs/", "https://www.tiktok.com/t/ZTRoA5qKs")]
#[case("https://www.tiktok.com/T/ZTRoA5qKs/?k=1", "https://www.tiktok.com/t/ZTRoA5qKs")]
#[case("tiktok.com/t/ZTRoA5qKs", "https://www.tiktok.com/t/ZTRoA5qKs")]
#[case("https://m.tiktok.com/t/a_B-1", "https://m.tiktok.com/t/a_B-1")]
#[case("https://lite.tiktok.com/t/ZSabc/", "https://lite.tiktok.com/t/ZSabc")]
fn short_links(#[case] link: &str, #[case] url: &str) {
    assert_eq!(ours(link), LinkKind::Short { url: Url::parse(url).expect("an address") });
}

#[rstest]
#[case("https://www.tiktok.com/@user/live", "a live stream")]
#[case("https://www.tiktok.com/@user/live?share_item_id=7526770564367748360", "a live stream")]
#[case("https://m.tiktok.com/share/live/7526770564367748360", "a live stream")]
#[case("https://www.tiktok.com/live/event", "a live stream")]
#[case("https://www.tiktok.com/music/original-sound-7526770564367748360", "a sound")]
#[case("https://www.tiktok.com/tag/cats", "a hashtag")]
#[case("https://www.tiktok.com/tag/", "a hashtag")]
#[case("https://www.tiktok.com/search?q=cats", "a search")]
#[case("https://www.tiktok.com/search/user?q=cats", "a search")]
#[case("https://www.tiktok.com/sticker/Name-123", "an effect")]
#[case("https://www.tiktok.com/effect/Name-123", "an effect")]
#[case("https://www.tiktok.com/@user/collection/Name-7526770564367748360", "a collection or playlist")]
#[case("https://www.tiktok.com/@user/PLAYLIST/Name-7526770564367748360", "a collection or playlist")]
#[case("https://www.tiktok.com/explore", "a feed")]
#[case("https://www.tiktok.com/foryou?lang=en", "a feed")]
#[case("https://www.tiktok.com/following", "a feed")]
#[case("https://lite.tiktok.com/ug/incentive/share/xyz", "an app invite")]
#[case("https://www.tiktok.com/link/v2?aid=1988&target=https%3A%2F%2Fevil.example", "leads out of TikTok")]
#[case("https://www.tiktok.com/tiktoklite", "install the app")]
#[case("https://www.tiktok.com/", "front page")]
#[case("https://www.tiktok.com/?_r=1", "front page")]
#[case("https://www.tiktok.com/about", "a TikTok page")]
#[case("https://www.tiktok.com/@user/reposts", "a TikTok page")]
#[case("https://ads.tiktok.com/i18n/dashboard", "a TikTok page")]
#[case("https://www.tiktok.com/@user/video/123", "not a TikTok post id")]
#[case("https://www.tiktok.com/@user/video/", "not a TikTok post id")]
#[case("https://www.tiktok.com/@user/video/12345678901234567890123", "not a TikTok post id")]
#[case("https://www.tiktok.com/@user/video/7526770564367748360abc", "not a TikTok post id")]
#[case("https://www.tiktok.com/video/%D9%A7%D9%A5", "not a TikTok post id")]
#[case("https://www.tiktok.com/@", "not that of a TikTok creator")]
#[case("https://www.tiktok.com/@a%2e%2e%5cb", "not that of a TikTok creator")]
#[case("https://www.tiktok.com/@a%00b", "not that of a TikTok creator")]
#[case(
    "https://www.tiktok.com/@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "creator"
)]
#[case("https://vm.tiktok.com/", "short link")]
#[case("https://vm.tiktok.com/a.b", "short link")]
#[case("https://www.tiktok.com/t/", "short link")]
#[case("https://www.tiktok.com/t/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "short link")]
fn pages_that_are_no_posts_are_refused_by_name(#[case] link: &str, #[case] names: &str) {
    let failure = refusal(link);
    assert_eq!(failure.code(), Code::LinkUnsupported, "{link}");
    assert!(failure.detail().to_string().contains(names), "{link}: {}", failure.detail());
}

#[rstest]
#[case("https://tiktok.com.evil.example/@user/video/7526770564367748360")]
#[case("https://tiktok.com@evil.example/@user/video/7526770564367748360")]
#[case("https://x:tiktok.com@evil.example/")]
#[case("https://tiktok-com.evil/@user")]
#[case("https://tiktok.evil.example/")]
#[case("https://nottiktok.com/@user")]
#[case("https://tik-tok.com/@user")]
#[case("https://t1ktok.com/@user")]
#[case("https://tlktok.com/@user")]
#[case("https://tikt0k.com/@user")]
#[case("https://tiktоk.com/@user")]
#[case("https://тікток.com/@user")]
#[case("https://xn--tiktk-mye.com/@user")]
#[case("https://ţiktok.com/@user")]
#[case("https://tikṱok.com/@user")]
#[case("https://ティiktok.com/@user")]
#[case("https://www.tiktok.com.cn/@user")]
#[case("https://v16-webapp-prime.tiktokcdn.com/video/x")]
#[case("https://alice@www.tiktok.com/@user/video/7526770564367748360")]
#[case("https://alice:x@www.tiktok.com/@user/video/7526770564367748360")]
#[case("https://www.tiktok.com:8443/@user/video/7526770564367748360")]
#[case("https://www.tiktok.com:80/@user/video/7526770564367748360")]
#[case("https://tiktok.com@127.0.0.1/")]
fn what_only_looks_like_ours_is_refused(#[case] link: &str) {
    assert_eq!(refusal(link).code(), Code::RefusedAddress, "{link}");
}

#[rstest]
#[case("https://example.com/@user/video/7526770564367748360")]
#[case("https://example.com/tiktok.com/@user/video/7526770564367748360")]
#[case("https://www.youtube.com/watch?v=tiktok.com")]
#[case("https://ticktock.example/")]
#[case("https://127.0.0.1/@user")]
#[case("https://[::1]/@user")]
#[case("ftp://tiktok.com/@user/video/7526770564367748360")]
#[case("https://日本語.jp/")]
#[case("https://почта.рф/")]
fn other_sites_are_none_of_ours(#[case] link: &str) {
    assert!(ask(link).is_none(), "{link}");
}

#[test]
fn names_and_numbers() {
    let ask = |candidate| recognise(&candidate).expect("ours").map(|link| link.kind);
    assert_eq!(
        ask(Candidate::Handle("a.b_c".into())).expect("a name"),
        LinkKind::Profile { handle: "a.b_c".into() }
    );
    assert_eq!(ask(Candidate::Id(ID.into())).expect("an id"), post(None, false));
    for bad in
        [Candidate::Handle("a".repeat(65)), Candidate::Id("1".repeat(22)), Candidate::Handle("..".into())]
    {
        assert_eq!(ask(bad).expect_err("neither").code(), Code::LinkUnsupported);
    }
}

#[test]
fn the_plain_address() {
    assert_eq!(canonical(Some("alice"), ID), format!("https://www.tiktok.com/@alice/video/{ID}"));
    assert_eq!(canonical(None, ID), format!("https://www.tiktok.com/@_/video/{ID}"));
    assert_eq!(canonical(Some(""), ID), format!("https://www.tiktok.com/@_/video/{ID}"));
}

#[test]
fn nothing_of_the_sharer_survives() {
    for link in [
        "https://www.tiktok.com/@alice/video/7526770564367748360?user_id=TRACE&u_code=TRACE&share_link_id=TRACE#TRACE",
        "https://vm.tiktok.com/ZMabc/?sec_user_id=TRACE&checksum=TRACE#TRACE",
        "https://www.tiktok.com/@alice?u_code=TRACE",
    ] {
        assert!(!format!("{:?}", ours(link)).contains("TRACE"), "{link}");
    }
}

prop_compose! {
    fn any_link()(
        scheme in prop::sample::select(vec!["", "https://", "http://", "HTTPS://"]),
        host in prop::sample::select(vec!["www.tiktok.com", "tiktok.com", "m.tiktok.com", "WWW.TIKTOK.COM", "www.tiktokv.com"]),
        path in prop::sample::select(vec![
            "/@a.lice_/video/", "/@alice/photo/", "/@alice/story/", "/@/video/", "/video/", "/share/video/", "/embed/v2/",
            "/player/v1/", "/i18n/share/video/", "//@alice//VIDEO//", "/v/",
        ]),
        id in "[1-9][0-9]{14,20}",
        query in prop::sample::select(vec!["", "/", "?_r=1&u_code=d3&share_item_id=1234567890123456789", "#x"]),
    ) -> (String, String) {
        (format!("{scheme}{host}{path}{id}{query}"), id)
    }
}

proptest! {
    #[test]
    fn a_link_in_any_text_names_the_same_post(
        before in "\\PC{0,60}", open in "[ \n\t(\"「（，。\u{2068}]",
        (link, expected) in any_link(),
        close in "[ \n\t)\"」）。，快\u{2069}\u{0}]", after in "\\PC{0,60}",
    ) {
        let text = format!("{before}{open}{link}{close}{after}");
        let named = find(&text).iter().filter_map(recognise).any(|answer| {
            answer.is_ok_and(|link| matches!(link.kind, LinkKind::Post { id, .. } if id == expected))
        });
        prop_assert!(named, "{text:?}");
    }

    #[test]
    fn any_address_is_survived_and_stays_inside(path in "\\PC{0,60}", host in "[a-zа-я.-]{0,8}") {
        for host in ["www.tiktok.com", "vm.tiktok.com", "tiktok.com", &format!("{host}tiktok.com")] {
            let Ok(url) = Url::parse(&format!("https://{host}/{path}")) else { continue };
            match recognise(&Candidate::Address(url)) {
                Some(Ok(Link { kind: LinkKind::Short { url }, .. })) => {
                    prop_assert!(url.domain().is_some_and(|host| host.ends_with(".tiktok.com")));
                    prop_assert!(url.query().is_none() && url.port().is_none() && url.scheme() == "https");
                }
                Some(Ok(Link { kind: LinkKind::Post { id, handle, .. }, .. })) => {
                    let handle_is_name = handle.is_none_or(|handle| {
                        handle.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
                    });
                    prop_assert!(handle_is_name);
                    prop_assert!(id.bytes().all(|byte| byte.is_ascii_digit()));
                }
                _ => {}
            }
        }
    }
}
