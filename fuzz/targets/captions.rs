//! Subtitles. What was read is written and read again; SubRip is taken apart here once more.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use savethat::{convert::captions::Captions, media::languages};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    tags(&text.lines().take(50).collect::<Vec<_>>());
    let Ok(captions) = Captions::read(bytes) else { return };
    let cues = captions.cues();
    assert!(!cues.is_empty(), "captions without a word");
    assert!(cues.is_sorted_by_key(|cue| cue.start));
    for cue in cues {
        assert!(cue.start <= cue.end && cue.end < 360_000_000, "{cue:?}");
        assert!(!cue.text.contains("-->") && !cue.text.contains("\n\n"), "{cue:?}");
        assert!(cue.text.chars().all(|char| matches!(char, '\n' | '\t') || !char.is_control()), "{cue:?}");
    }
    let again = Captions::read(captions.vtt().as_bytes()).expect("our own WebVTT");
    assert_eq!(again.cues(), cues);
    assert_eq!(again.srt(), captions.srt());
    subrip(&captions.srt(), cues.len());
});

/// Numbered blocks: a number, a line of times, words up to a blank line.
fn subrip(srt: &str, cues: usize) {
    let blocks: Vec<&str> = srt.split_terminator("\n\n").collect();
    assert_eq!(blocks.len(), cues, "{srt:?}");
    for (at, block) in blocks.into_iter().enumerate() {
        let mut lines = block.split('\n');
        assert_eq!(lines.next(), Some(&*(at + 1).to_string()));
        let (start, end) = lines.next().and_then(|times| times.split_once(" --> ")).expect("times");
        for time in [start, end] {
            let shape: String =
                time.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
            assert_eq!(shape, "00:00:00,000");
        }
        // Of one length, so that text compares as numbers do.
        assert!(start <= end, "{block:?}");
        let words: Vec<&str> = lines.collect();
        assert!(!words.is_empty(), "{block:?}");
        assert!(words.iter().all(|line| !line.trim().is_empty() && !line.contains("-->")), "{block:?}");
    }
}

fn tags(given: &[&str]) {
    let names = languages(given.iter().copied());
    assert_eq!(names.len(), given.len());
    let distinct: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
    assert_eq!(distinct.len(), names.len(), "{names:?}");
    for name in names {
        assert!((1..=32).contains(&name.len()), "{name:?}");
        assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{name:?}");
    }
}
