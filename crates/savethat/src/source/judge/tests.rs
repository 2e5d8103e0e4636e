use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use rstest::rstest;

use super::*;
use crate::{
    context::Context,
    post::{Media, Part, Post, SourceId},
    source::{Found, LinkKind, Ring, Source, neighbours::Neighbours, tiktok},
};

/// TikTok's links without TikTok.
#[derive(Debug)]
struct Links;

#[async_trait]
impl Source for Links {
    fn id(&self) -> SourceId {
        tiktok::link::TIKTOK
    }
    fn recognise(&self, candidate: &Candidate) -> Option<Result<Link, Failure>> {
        tiktok::link::recognise(candidate)
    }
    async fn resolve(&self, _: &Link, _: &Context) -> Result<Found, Failure> {
        Err(Failure::new(Code::Internal))
    }
    async fn ring(&self, _: &str, _: &Context) -> Result<Ring, Failure> {
        Err(Failure::new(Code::Internal))
    }

    async fn ring_again(&self, _: &crate::post::Author, _: &Context) -> Result<Ring, Failure> {
        Err(Failure::new(Code::Internal))
    }
    async fn renew(&self, _: &Post, _: Part, _: &Media, _: &Context) -> Result<Media, Failure> {
        Err(Failure::new(Code::Internal))
    }
}

fn sources() -> Sources {
    Sources(vec![Arc::new(Links), Arc::new(Neighbours)])
}

fn judge(text: &str) -> Result<Judged, Failure> {
    sources().judge(text)
}

/// The link as short text: `post ID`, `profile NAME`, `short ADDRESS`.
fn judged(text: &str) -> String {
    match judge(text).expect("ours").link.kind {
        LinkKind::Post { id, .. } => format!("post {id}"),
        LinkKind::Profile { handle } => format!("profile {handle}"),
        LinkKind::Short { url } => format!("short {url}"),
    }
}

#[rstest]
#[case(
    "Check out @alice's video! #story https://vm.tiktok.com/ZMabc/ 7526770564367748360",
    "short https://vm.tiktok.com/ZMabc"
)]
#[case("https://example.com/ https://www.tiktok.com/@alice/live https://www.tiktok.com/@bob", "profile bob")]
#[case("https://www.instagram.com/stories/x/ then vm.tiktok.com/ZMabc", "short https://vm.tiktok.com/ZMabc")]
#[case(
    "TikTok Lite verbreiten: https://vt.tiktok.com/ZSabc/ Dieser Post wurde über TikTok Lite geteilt. Lade TikTok Lite herunter: https://www.tiktok.com/tiktoklite",
    "short https://vt.tiktok.com/ZSabc"
)]
#[case("@alice", "profile alice")]
#[case("look at @alice and @bob", "profile alice")]
#[case("7526770564367748360", "post 7526770564367748360")]
#[case("@alice/video/7526770564367748360", "post 7526770564367748360")]
// A dot at the very end is the name's only where a name is all that was pasted; an address ends as in a sentence.
#[case("@alice.", "profile alice.")]
#[case("@\u{200b}alice.", "profile alice.")]
#[case("https://www.tiktok.com/@alice./", "profile alice.")]
#[case("https://www.tiktok.com/@alice.", "profile alice")]
fn the_link_that_is_meant_wins(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(judged(text), expected);
}

#[rstest]
#[case("", Code::NotALink)]
#[case("\0\u{202e}\u{1b}", Code::NotALink)]
#[case("hello world", Code::NotALink)]
#[case("bob@tiktok.com", Code::NotALink)]
#[case("javascript:alert(1)", Code::NotALink)]
#[case("data:text/html,<script>alert(1)</script>", Code::NotALink)]
#[case("https://example.com/x", Code::SiteUnknown)]
#[case("@alice https://example.com/alice", Code::SiteUnknown)]
#[case("https://www.instagram.com/p/x/", Code::SiteUnknown)]
#[case("https://www.instagram.com/stories/alice/1/", Code::LoginRequired)]
#[case("https://example.com https://www.instagram.com/stories/alice/1/", Code::LoginRequired)]
#[case("https://tiktok.com.evil.example https://www.facebook.com/stories/1/", Code::LoginRequired)]
#[case("https://www.facebook.com/stories/1/ https://www.tiktok.com/tag/x", Code::LinkUnsupported)]
#[case("https://example.com https://tiktok.com.evil.example", Code::RefusedAddress)]
#[case("https://localhost/x", Code::RefusedAddress)]
#[case("http://router/", Code::RefusedAddress)]
#[case("http://printer.local/", Code::RefusedAddress)]
#[case("http://metadata.google.internal./x", Code::RefusedAddress)]
#[case("http://nas.home.arpa/", Code::RefusedAddress)]
#[case("http://192.168.0.1/", Code::RefusedAddress)]
#[case("http://2130706433/", Code::RefusedAddress)]
#[case("http://0x7f.1/", Code::RefusedAddress)]
#[case("http://8.8.8.8/", Code::RefusedAddress)]
#[case("http://[::ffff:127.0.0.1]/", Code::RefusedAddress)]
#[case("10.0.0.1/admin", Code::RefusedAddress)]
#[case("ftp://tiktok.com/@alice/video/7526770564367748360", Code::RefusedAddress)]
#[case("file:///etc/passwd", Code::RefusedAddress)]
#[case("gopher://127.0.0.1:6379/_x", Code::RefusedAddress)]
fn the_most_telling_failure_wins(#[case] text: &str, #[case] expected: Code) {
    assert_eq!(judge(text).expect_err("not ours").code(), expected, "{text}");
}

#[test]
fn the_first_of_equal_failures_is_told() {
    let failure = judge("https://www.tiktok.com/@a/live https://www.tiktok.com/tag/x").expect_err("no posts");
    assert_eq!(failure.detail().to_string(), "This is a live stream, not a post.");
}

#[test]
fn other_links_are_named_without_traces() {
    let text = "@carol https://vm.tiktok.com/ZMabc/?u_code=1 https://user:secret@example.com/a?b=c#d \
                https://vt.tiktok.com/ZSxyz/?share_link_id=1 https://vm.tiktok.com/ZMabc/ https://example.com/a ftp://x.example/";
    assert_eq!(judge(text).expect("ours").others, ["https://example.com/a", "https://vt.tiktok.com/ZSxyz/"]);
    assert_eq!(judge("@alice and @bob").expect("ours").others, ["@bob"]);
}

#[test]
fn other_links_are_bounded() {
    let mut text = String::from("vm.tiktok.com/ZMabc ");
    for n in 0..200 {
        text.push_str(&format!("https://example.com/{n}{} ", "x".repeat(500)));
    }
    let others = judge(&text).expect("ours").others;
    assert_eq!(others.len(), 20);
    assert!(others.iter().all(|other| other.chars().count() == 200));
}

#[test]
fn ten_thousand_links_are_judged_at_once() {
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 50 });
    for piece in [
        "https://www.tiktok.com/tag/x?y=z ",
        "https://xn--tiktk-fye.com/x ",
        "https://example.com/ ",
        "@alice ",
        "https://www.tiktok.com/@alice/video/7526770564367748360 ",
        "https://ддддддддддддддддддддддддддддд.example/ ",
    ] {
        let text = piece.repeat(10_000);
        let taken = (0..5).map(|_| time(&text)).min().expect("five");
        assert!(taken < limit, "{piece}: {taken:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "this is about the machine's own time")]
fn time(text: &str) -> Duration {
    let start = Instant::now();
    let _either = judge(text);
    start.elapsed()
}

#[test]
fn each_of_several_links_is_judged_by_itself() {
    let text = "https://vm.tiktok.com/ZMabc/?u=1https://www.tiktok.com/@alice/video/7526770564367748360?x=y, \
                https://www.tiktok.com/tag/x https://example.com/ https://vm.tiktok.com/ZMabc/ https://example.com/ \
                ftp://x.example/ @carol";
    let each = sources().judge_each(text);
    let told: Vec<_> =
        each.iter().map(|one| (one.name.as_str(), one.link.as_ref().err().map(Failure::code))).collect();
    assert_eq!(
        told,
        [
            ("https://vm.tiktok.com/ZMabc/", None),
            ("https://www.tiktok.com/@alice/video/7526770564367748360", None),
            ("https://www.tiktok.com/tag/x", Some(Code::LinkUnsupported)),
            ("https://example.com/", Some(Code::SiteUnknown)),
        ]
    );
    assert_eq!(sources().judge_each("@alice and @bob, @alice").len(), 2);
    assert!(sources().judge_each("no link at all").is_empty());
}
