use std::time::Duration;

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::clock::{Clock, SystemClock};

fn read(text: &str) -> Captions {
    Captions::read(text.as_bytes()).expect("captions")
}

fn cue(start: u64, end: u64, text: &str) -> Cue {
    Cue { start, end, settings: String::new(), text: text.to_owned() }
}

const STYLED: &str = "\u{feff}WEBVTT - by hand\nKind: captions\n\nSTYLE\n::cue { color: red }\n\n\
    REGION\nid:a\nwidth:40%\n\nNOTE\nnobody reads this\n\nfirst\n\
    00:01.000 --> 00:02.500 line:0 align:start\n<v.loud Alice>Look &amp; <i.x>see</i></v>\nover there\n\n\
    1:00:00.000 --> 1:00:00.000\n<00:00:01.000>now <b>or</b> &lt;never&gt;\n";

#[test]
fn sound_webvtt_stays_as_it_is() {
    let captions = read(STYLED);
    assert_eq!(captions.vtt(), STYLED);
    assert_eq!(captions.cues().len(), 2);
    assert_eq!(captions.cues()[0].settings, "line:0 align:start");
    assert_eq!(
        captions.srt(),
        "1\n00:00:01,000 --> 00:00:02,500\nLook & <i>see</i>\nover there\n\n\
         2\n01:00:00,000 --> 01:00:00,000\nnow <b>or</b> <never>\n\n"
    );
}

#[test]
fn a_control_character_before_the_settings_leaves_no_space() {
    let captions = read("WEBVTT\n\n00:01.000 --> 00:02.500\0\u{11} line:0\nhere\n");
    assert_eq!(captions.cues()[0].settings, "line:0");
    assert_eq!(read(&captions.vtt()).cues(), captions.cues());
}

#[rstest]
#[case::lines("\r\n")]
#[case::old_lines("\r")]
fn the_ends_of_lines_do_not_matter(#[case] end: &str) {
    let captions = read(&STYLED.replace('\n', end));
    assert_eq!(captions.cues(), read(STYLED).cues());
    assert_eq!(captions.vtt(), STYLED.replace('\n', end));
}

#[test]
fn the_sites_json_becomes_both() {
    let json = r#"{"language":"en","utterances":[
        {"start_time":1500,"end_time":"2750","text":"a < b && c --> d\r\n\r\n  \nsecond","words":[{"text":"x"}]},
        {"start_time":0.9,"end_time":1e3,"text":"<b>plain</b>"}, 7, null, [{"text":"no"}],
        {"start_time":"soon","end_time":1,"text":"left out"}, {"end_time":1,"text":"left out"},
        {"start_time":9000,"end_time":8000,"text":" backwards "}, {"start_time":-5,"end_time":0,"text":"early"},
        {"start_time":1,"end_time":2,"text":"\u0007 \n"}, {"start_time":360000000,"end_time":360000001,"text":"late"}
    ],"more":{"utterances":[]}}"#;
    let captions = read(json);
    assert_eq!(
        captions.vtt(),
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n&lt;b&gt;plain&lt;/b&gt;\n\n\
         00:00:00.000 --> 00:00:00.000\nearly\n\n\
         00:00:01.500 --> 00:00:02.750\na &lt; b &amp;&amp; c --&gt; d\nsecond\n\n\
         00:00:09.000 --> 00:00:09.000\n backwards \n"
    );
    assert!(captions.srt().contains("\n00:00:01,500 --> 00:00:02,750\na < b && c → d\nsecond\n\n"));
}

#[rstest]
#[case::no_blank_line("WEBVTT\n00:00.000 --> 00:01.000\na", &[cue(0, 1_000, "a")])]
#[case::comma("WEBVTT\n\n00:00,000 --> 00:01,000\na", &[cue(0, 1_000, "a")])]
#[case::arrow_in_the_words("WEBVTT\n\n00:00.000 --> 00:01.000\na\nb --> c\nd\n\n00:02.000 --> 00:03.000\ne", &[cue(0, 1_000, "a"), cue(2_000, 3_000, "e")])]
#[case::next_without_a_blank("WEBVTT\n\n00:00.000 --> 00:01.000\na\n00:02.000 --> 00:03.000\ne", &[cue(0, 1_000, "a"), cue(2_000, 3_000, "e")])]
#[case::out_of_order("WEBVTT\n\n00:02.000-->00:03.000\ne\n\n00:00.000\t-->\t00:09.000\na", &[cue(0, 9_000, "a"), cue(2_000, 3_000, "e")])]
#[case::bad_times("WEBVTT\n\n0:00.000 --> 00:01.000\na\n\n00:61.000 --> 00:62.000\nb\n\n00:00.00 --> 00:01.000\nc\n\n00:00.000 --> 00:01.000\nd", &[cue(0, 1_000, "d")])]
#[case::many_hours("WEBVTT\n\n99:59:59.999 --> 99:59:59.999\na\n\n100:00:00.000 --> 100:00:01.000\nb\n\n99999999999999999999:00:00.000 --> 0:00:00.000\nc", &[cue(LATEST - 1, LATEST - 1, "a")])]
#[case::silent_cues("WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:00.000 --> 00:01.000\n<c> </c>\n\n00:01.000 --> 00:02.000\na", &[cue(1_000, 2_000, "a")])]
#[case::arrow_by_removal("WEBVTT\n\n00:00.000 --> 00:01.000\na -\0-> b", &[cue(0, 1_000, "a --&gt; b")])]
fn what_can_be_read_is_read(#[case] text: &str, #[case] cues: &[Cue]) {
    let captions = read(text);
    assert_eq!(captions.cues(), cues);
    assert_eq!(read(&captions.vtt()).cues(), cues);
}

#[rstest]
#[case::empty(b"".to_vec(), Unreadable::NotCaptions)]
#[case::html(b"<!DOCTYPE html><html><body>Access denied</body></html>".to_vec(), Unreadable::NotCaptions)]
#[case::other_text(b"WEBVTTX\n\n00:00.000 --> 00:01.000\na".to_vec(), Unreadable::NotCaptions)]
#[case::other_json(b"{\"statusCode\":0}".to_vec(), Unreadable::NotCaptions)]
#[case::broken_json(b"{\"utterances\":[{\"start_time\":0,".to_vec(), Unreadable::NotCaptions)]
#[case::wrong_list(b"{\"utterances\":{}}".to_vec(), Unreadable::NotCaptions)]
#[case::deep(format!("{{\"utterances\":{}", "[".repeat(1_000_000)).into_bytes(), Unreadable::NotCaptions)]
#[case::utf16(b"\xff\xfeW\0E\0B\0V\0T\0T\0".to_vec(), Unreadable::NotCaptions)]
#[case::no_cue(b"WEBVTT\n\nNOTE nothing\n".to_vec(), Unreadable::Silent)]
#[case::no_utterance(b"{\"utterances\":[]}".to_vec(), Unreadable::Silent)]
#[case::one_long_line(vec![b'x'; 1 << 20], Unreadable::NotCaptions)]
#[case::one_long_header([b"WEBVTT ".to_vec(), vec![b'x'; 1 << 20]].concat(), Unreadable::Silent)]
#[case::too_large(vec![b' '; LARGEST + 1], Unreadable::TooLarge)]
fn what_is_none_is_a_failure(#[case] bytes: Vec<u8>, #[case] expected: Unreadable) {
    assert_eq!(Captions::read(&bytes), Err(expected));
    let failure = Failure::from(expected);
    assert_eq!((failure.code(), failure.detail().to_string()), (Code::MediaBroken, expected.to_string()));
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let captions = Captions::read(b"WEBVTT\n\n00:00.000 --> 00:01.000\na\xffb\n").expect("captions");
    assert_eq!(captions.cues(), [cue(0, 1_000, "a\u{fffd}b")]);
    assert!(captions.vtt().ends_with("a\u{fffd}b\n"));
}

#[rstest]
#[case("5 < 6 & 7 > 3", "5 < 6 & 7 > 3")]
#[case("<3 you", "<3 you")]
#[case("a <b", "a <b")]
#[case("<lang en>a</lang><ruby>b<rt>c</rt></ruby><>d</>", "abcd")]
#[case("<I>a</I><u.x.y>b</u><bold>c</bold>", "a<u>b</u>c")]
#[case("&amp;lt; &quot;&apos;&#39;&#x41;&nbsp;|&lrm;|&rlm;|", "&lt; \"''A\u{a0}|\u{200e}|\u{200f}|")]
#[case("a&#10;&#10;b&#0;&#xD800;&unknown;&;&", "a  b &#xD800;&unknown;&;&")]
#[case("a\n<c></c>\nb", "a\nb")]
#[case("00:00:00,000 --&gt; 1", "00:00:00,000 → 1")]
fn words_without_their_markup(#[case] words: &str, #[case] plain: &str) {
    assert_eq!(markup::plain(words), plain);
}

/// Eight times as much takes about eight times as long. Quadratic work on a megabyte would never end.
#[rstest]
#[case::cues("WEBVTT\n\n", "00:00.000 --> 00:00.000\na\n\n")]
#[case::one_line("WEBVTT\n\n00:00.000 --> 00:00.000\na", "a")]
#[case::open_tags("WEBVTT\n\n00:00.000 --> 00:00.000\na", "<a ")]
#[case::times("WEBVTT\n\n00:00.000 --> 00:00.000\n>", "<1:")]
#[case::entities("WEBVTT\n\n00:00.000 --> 00:00.000\na", "&")]
#[case::arrows("WEBVTT\n\n00:00.000 --> 00:00.000\na\n\n", "-->\n")]
#[case::blank_lines("WEBVTT\n\n00:00.000 --> 00:00.000\na\n\n", "\r\n")]
#[case::backwards(
    "WEBVTT\n\n00:00.000 --> 00:00.000\na\n\n",
    "02:00.000 --> 00:00.000\na\n\n01:00.000 --> 00:00.000\na\n\n"
)]
#[case::utterances("{\"utterances\":[{\"start_time\":0,\"end_time\":1,\"text\":\"a\"}", ",{}")]
#[case::text("{\"utterances\":[{\"start_time\":0,\"end_time\":1,\"text\":\"a\"}],\"x\":\"", "<&>")]
fn time_grows_with_the_length_alone(#[case] start: &str, #[case] again: &str) {
    let clock = SystemClock::new();
    let took = |length: usize| {
        let end = match again {
            ",{}" => "]}",
            "<&>" => "\"}",
            _ => "",
        };
        let text = [start, &again.repeat((length - start.len() - end.len()) / again.len()), end].concat();
        let begun = clock.mono();
        let captions = read(&text);
        assert!(!captions.vtt().is_empty() && !captions.srt().is_empty());
        clock.mono() - begun
    };
    let (eighth, whole) = (took(LARGEST / 64), took(LARGEST / 8));
    assert!(whole < 40 * eighth + Duration::from_secs(1), "{eighth:?}, then {whole:?}");
}

/// Numbered blocks, as players read them: a number, a line of times, words up to a blank line.
fn blocks(srt: &str) -> Vec<(usize, String, Vec<&str>)> {
    let blocks = srt.split("\n\n").filter(|block| !block.is_empty());
    blocks
        .map(|block| {
            let mut lines = block.lines();
            let number = lines.next().expect("a number").parse().expect("a number");
            (number, lines.next().expect("times").to_owned(), lines.collect())
        })
        .collect()
}

proptest! {
    #[test]
    fn what_was_written_reads_the_same(
        spoken in proptest::collection::vec((0..LATEST, 0..LATEST, "[a-z<>&;#0-9/ \t\n\r\0-]{0,40}|\\PC{0,20}"), 1..12)
    ) {
        let utterances: Vec<_> = spoken
            .iter()
            .map(|(start, end, text)| serde_json::json!({"start_time": start, "end_time": end, "text": text}))
            .collect();
        let json = serde_json::json!({ "utterances": utterances }).to_string();
        let Ok(captions) = Captions::read(json.as_bytes()) else {
            prop_assert!(spoken.iter().all(|(_, _, text)| lines(text).is_empty()), "{json}");
            return Ok(());
        };
        let again = read(&captions.vtt());
        prop_assert_eq!(again.cues(), captions.cues());
        prop_assert_eq!(again.vtt(), captions.vtt());
        prop_assert_eq!(again.srt(), captions.srt());
        // The words are those that were said.
        let mut said: Vec<_> = spoken
            .iter()
            .map(|(start, _, text)| (*start, lines(text)))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        said.sort_by_key(|(start, _)| *start);
        let srt = captions.srt();
        let blocks = blocks(&srt);
        prop_assert_eq!(blocks.len(), said.len());
        for (at, (block, (start, text))) in blocks.iter().zip(said).enumerate() {
            prop_assert_eq!(block.0, at + 1);
            prop_assert!(block.1.starts_with(&time(start, ',')), "{}", block.1);
            prop_assert_eq!(block.2.join("\n"), text.replace("-->", "→"));
        }
    }

    #[test]
    fn any_text_comes_back(text in "(WEBVTT\n\n)?([0-9:., \n>a-]{0,10}|00:01.000|-->|<[/a-z.]{0,3}>|&[a-z#0-9]{0,4};){0,30}") {
        if let Ok(captions) = Captions::read(text.as_bytes()) {
            let again = read(&captions.vtt());
            prop_assert_eq!(again.cues(), captions.cues());
            for (number, times, words) in blocks(&captions.srt()) {
                prop_assert!(number <= captions.cues().len() && times.contains(" --> "));
                prop_assert!(!words.is_empty() && words.iter().all(|line| !line.contains("-->")));
            }
        }
    }
}
