//! Captions: WebVTT (W3C WebVTT §4.1), the site's own JSON, or SubRip as made here. Checked are the signature of WebVTT, and
//! that JSON is one whole document; where WebVTT is cut, nothing but its length would tell.

use std::io::{Read, Seek};

use super::{Broken, Shape, tape::Tape};
use crate::media::Format;

/// Captions of ten hours have about 2 MB.
const MOST: u64 = 8 << 20;

/// Proves captions.
pub(super) fn prove<F: Read + Seek>(tape: &mut Tape<'_, F>, format: Format) -> Result<Shape, Broken> {
    let length = tape.length();
    if length > MOST {
        return Err(Broken(format!("captions of {length} bytes, more than {MOST}")));
    }
    let bytes = tape.vec(length, "the captions")?;
    // What is not UTF-8 is U+FFFD to every reader of WebVTT (W3C WebVTT §5), and no reason to keep the words from people.
    let text = String::from_utf8_lossy(&bytes);
    if format == Format::Srt {
        // It has no signature.
    } else if format == Format::Json {
        serde_json::from_str::<serde::de::IgnoredAny>(&text)
            .map_err(|error| Broken(format!("the captions are no whole JSON: {error}")))?;
    } else {
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let after = text.strip_prefix("WEBVTT").and_then(|rest| rest.chars().next());
        if after.is_some_and(|char| !matches!(char, ' ' | '\t' | '\n' | '\r')) {
            return Err(Broken("the captions do not begin as WebVTT does".into()));
        }
    }
    Ok(Shape { format, width: None, height: None, duration_s: None, codecs: Vec::new() })
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::super::{Expected, prove};
    use crate::post::Role;

    #[rstest]
    #[case("WEBVTT", true)]
    #[case("WEBVTT\n\n00:00.000 --> 00:01.000\nHello", true)]
    #[case("\u{feff}WEBVTT - title\r\n", true)]
    #[case("{\"utterances\":[]}", true)]
    #[case("WEBVTTX\n", false)]
    #[case("{\"utterances\":[", false)]
    #[case("<!DOCTYPE html><html>", false)]
    #[case("", false)]
    fn captions_are_told(#[case] text: &str, #[case] whole: bool) {
        let expected = Expected { role: Role::Subtitle, sound: false };
        let proved = prove(&mut std::io::Cursor::new(text), text.len() as u64, expected);
        assert_eq!(proved.is_ok(), whole, "{proved:?}");
    }

    #[test]
    fn megabytes_are_no_captions() {
        let text = format!("WEBVTT\n{}", "x".repeat(9 << 20));
        let expected = Expected { role: Role::Subtitle, sound: false };
        assert!(prove(&mut std::io::Cursor::new(&text), text.len() as u64, expected).is_err());
    }
}
