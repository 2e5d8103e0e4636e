use std::time::{Duration, Instant};

use proptest::prelude::*;
use rstest::rstest;

use super::*;

/// Candidates as text: addresses as they are, `@name`, `#id`.
fn found(text: &str) -> Vec<String> {
    find(text)
        .into_iter()
        .map(|candidate| match candidate {
            Candidate::Address(url) => url.to_string(),
            Candidate::Handle(handle) => format!("@{handle}"),
            Candidate::Id(id) => format!("#{id}"),
        })
        .collect()
}

const VIDEO: &str = "https://www.tiktok.com/@alice/video/7526770564367748360";

#[rstest]
#[case("https://www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("  https://www.tiktok.com/@alice/video/7526770564367748360\r\n", VIDEO)]
#[case("HTTPS://WWW.TikTok.COM/@alice/video/7526770564367748360", VIDEO)]
#[case("www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("WWW.TIKTOK.COM/@alice/video/7526770564367748360", VIDEO)]
#[case("//www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("https:www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("https://https://www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("https:// www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("seehttps://www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("Смотриhttps://www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("<a href=\"https://www.tiktok.com/@alice/video/7526770564367748360\">x</a>", VIDEO)]
#[case("(https://www.tiktok.com/@alice/video/7526770564367748360).", VIDEO)]
#[case("“https://www.tiktok.com/@alice/video/7526770564367748360”", VIDEO)]
#[case("**https://www.tiktok.com/@alice/video/7526770564367748360**", VIDEO)]
#[case("_www.tiktok.com/@alice/video/7526770564367748360", VIDEO)]
#[case("...www.tiktok.com/@alice/video/7526770564367748360!!!", VIDEO)]
#[case("[my Story](https://www.tiktok.com/@alice/video/7526770564367748360)", VIDEO)]
#[case("\u{2068}https://www.tiktok.com/@alice/video/7526770564367748360\u{2069}", VIDEO)]
#[case("\u{feff}https://www.tik\u{ad}tok.com/@alice/\u{200b}video/752677\u{200b}0564367748360", VIDEO)]
#[case("\0https://www.tiktok.com/@alice/video/7526770564367748360\0\u{1b}[0m", VIDEO)]
#[case("vm.tiktok.com/ZMabc123", "https://vm.tiktok.com/ZMabc123")]
#[case("VM.TIKTOK.COM/ZMabc123/", "https://vm.tiktok.com/ZMabc123/")]
#[case("https://vm.tiktok.com/ZMabc123/快来看吧", "https://vm.tiktok.com/ZMabc123/")]
#[case("看看这个视频https://vm.tiktok.com/ZMabc123/，真好", "https://vm.tiktok.com/ZMabc123/")]
#[case("看看这个视频vm.tiktok.com/ZMabc123。真好", "https://vm.tiktok.com/ZMabc123")]
#[case("「https://vt.tiktok.com/ZSabc/」をチェック", "https://vt.tiktok.com/ZSabc/")]
#[case("ดูวิดีโอนี้vt.tiktok.com/ZSabc", "https://vt.tiktok.com/ZSabc")]
#[case("링크：https://vt.tiktok.com/ZSabc", "https://vt.tiktok.com/ZSabc")]
#[case("شاهد https://vm.tiktok.com/ZMabc/\u{200f}؟", "https://vm.tiktok.com/ZMabc/")]
#[case("😀https://vm.tiktok.com/ZMabc/😀", "https://vm.tiktok.com/ZMabc/")]
#[case("tiktok.com", "https://tiktok.com/")]
#[case("Have you seen tiktok.com?", "https://tiktok.com/")]
#[case("tiktok.com:8443/@a/video/1", "https://tiktok.com:8443/@a/video/1")]
#[case("tiktok.com@evil.example/@a/video/1", "https://tiktok.com@evil.example/@a/video/1")]
#[case("https://u:p@tiktok.com:8443/x", "https://u:p@tiktok.com:8443/x")]
#[case("https://tiktоk.com/@a", "https://xn--tiktk-mye.com/@a")]
#[case("tiktоk.com/@a", "https://xn--tiktk-mye.com/@a")]
#[case("https://例え.jp/x", "https://xn--r8jz45g.jp/x")]
#[case("http://[::1]:8080/x", "http://[::1]:8080/x")]
#[case("https://[::1]", "https://[::1]/")]
#[case("http://127.0.0.1", "http://127.0.0.1/")]
#[case("10.0.0.1/admin", "https://10.0.0.1/admin")]
#[case("ftp://tiktok.com/@a/video/1", "ftp://tiktok.com/@a/video/1")]
#[case("file:///etc/passwd", "file:///etc/passwd")]
#[case("https://a.example/?u=https://b.example/", "https://a.example/?u=https://b.example/")]
#[case("@alice", "@alice")]
#[case("＠alice", "@alice")]
#[case("(@alice)", "@alice")]
#[case("by @alice.", "@alice")]
#[case(" @alice._. ", "@alice._.")]
#[case("看@alice的视频", "@alice")]
#[case("@alice/", "@alice")]
#[case("@alice/video/7526770564367748360", "#7526770564367748360")]
#[case("7526770564367748360", "#7526770564367748360")]
#[case("id:7526770564367748360.", "#7526770564367748360")]
#[case("视频7526770564367748360看", "#7526770564367748360")]
#[case("1234567890123456789012345", "#1234567890123456789012345")]
fn one_is_found(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(found(text), [expected]);
}

#[rstest]
#[case("")]
#[case("hello")]
#[case("it cost 7.99 on 21.11.2026, e.g. in v1.2.3")]
#[case("and/or he said:this")]
#[case("end of sentence.Another one")]
#[case("bob@tiktok.com")]
#[case("mailto:bob.smith+x@tiktok.com, please")]
#[case("tiktok.com@evil")]
#[case("@alice@mastodon.social")]
#[case("@")]
#[case("@ @. @- @@")]
#[case("https://")]
#[case("https://tiktok.com:99999/x")]
#[case("12345678901234")]
#[case("12345678901234567890123456")]
#[case("a1234567890123456")]
#[case("+1234567890123456")]
#[case("1234-1234567890123456")]
#[case("javascript:alert(1)")]
#[case("data:text/html,hello")]
fn nothing_is_found(#[case] text: &str) {
    assert_eq!(found(text), Vec::<String>::new());
}

#[rstest]
#[case("https://vm.tiktok.com/Ahttps://vm.tiktok.com/B", &["https://vm.tiktok.com/A", "https://vm.tiktok.com/B"])]
#[case("https://a.example/1,https://b.example/2", &["https://a.example/1", "https://b.example/2"])]
#[case("https://a.example/?x=1https://b.example/2", &["https://a.example/?x=1", "https://b.example/2"])]
#[case("tiktok.com/@a/video/1;tiktok.com/@b/video/2", &["https://tiktok.com/@a/video/1", "https://tiktok.com/@b/video/2"])]
#[case("[https://a.example](https://b.example/x)", &["https://a.example/", "https://b.example/x"])]
#[case("Check out @alice's video https://vm.tiktok.com/X/ 7526770564367748360",
    &["@alice", "https://vm.tiktok.com/X/", "#7526770564367748360"])]
fn several_are_found_in_order(#[case] text: &str, #[case] expected: &[&str]) {
    assert_eq!(found(text), expected);
}

#[test]
fn a_long_address_loses_its_query_or_is_none() {
    let junk = "x".repeat(10_000);
    assert_eq!(found(&format!("{VIDEO}?u_code={junk}")), [VIDEO]);
    assert_eq!(found(&format!("https://www.tiktok.com/{junk}")), Vec::<String>::new());
    assert_eq!(found(&format!("{junk}.com/x")), Vec::<String>::new());
}

#[test]
fn what_is_read_is_bounded() {
    assert_eq!(find(&format!("{VIDEO}\n").repeat(10_000)).len(), MOST);
    let mut text = "é".repeat(LONGEST_TEXT);
    text.push_str(VIDEO);
    assert!(find(&text).is_empty());
}

/// Megabytes of what people and machines paste, made to hurt.
fn hostile() -> Vec<String> {
    const MEGABYTES: usize = 4 << 20;
    let idn = format!("https://{}.example/", "д".repeat(120));
    [
        "a",
        ".",
        "a.",
        "a@",
        "@",
        "@a",
        "a.a/",
        "a://",
        "http://",
        "https://x/",
        "\0",
        "\u{202e}",
        "\u{200b}",
        "é",
        "快",
        "1",
        "123456789012345 ",
        "xn--.com/ ",
        "https://xn--a.com/ ",
        "https://[",
        "%",
        "(",
        "://",
        "a.bc/http://",
        "https://www.tiktok.com/@alice/video/7526770564367748360 ",
        "tiktok.com@",
        "＠",
        "-",
        "a.com:1",
        &idn,
    ]
    .into_iter()
    .map(|piece| piece.repeat(MEGABYTES / piece.len()))
    .collect()
}

#[test]
fn bad_input_is_answered_at_once() {
    let limit = Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 50 });
    for text in hostile() {
        // The best of a few: the machine may be doing something else as well.
        let taken = (0..5).map(|_| time(&text)).min().expect("five");
        let piece: String = text.chars().take(20).collect();
        assert!(taken < limit, "{piece:?}: {taken:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "this is about the machine's own time")]
fn time(text: &str) -> Duration {
    let (start, ran) = (Instant::now(), at_work());
    assert!(find(text).len() <= MOST);
    // Of this thread alone, where the system tells: what else the machine does says nothing about us.
    match (ran, at_work()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed(),
    }
}

fn at_work() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

proptest! {
    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        prop_assert!(find(&text).len() <= MOST);
    }

    #[test]
    fn any_mix_of_telling_pieces_is_survived(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "https://", "http", ":", "/", "@", "＠", ".", "tiktok.com", "a", "é", "д", "快", "。", "[", "]", "?", "#", "=",
            "%", "\u{200b}", "\u{202e}", "\0", " ", ",", "123456789012345", "xn--", "443", "-", "_", "+",
        ]), 0..40)
    ) {
        prop_assert!(find(&pieces.concat()).len() <= MOST);
    }

    #[test]
    fn an_address_in_a_sentence_is_found(
        before in "\\PC{0,40}", open in "[ \n\t(\"「（，。]", close in "[ \n\t)\"」）。，快]", after in "\\PC{0,40}",
    ) {
        let text = format!("{before}{open}{VIDEO}{close}{after}");
        prop_assert!(found(&text).iter().any(|one| one == VIDEO), "{text:?}");
    }
}
