//! Where guides are, all of them are, and each has the parts of the English one.

use savethat_words::Tongue;

use super::tags;

#[test]
fn a_language_has_all_guides_or_none() {
    let names = |tongue: Tongue| tongue.guides().iter().map(|guide| guide.name.as_str()).collect::<Vec<_>>();
    let english = names(Tongue::ENGLISH);
    assert_eq!(english.len(), 9);
    for tongue in Tongue::all() {
        let expected = if tongue.has_guides() { english.as_slice() } else { &[] };
        assert_eq!(names(tongue), expected, "{tongue:?}");
    }
}

#[test]
fn a_guide_has_the_parts_of_the_english_one() {
    for tongue in Tongue::all().skip(1) {
        for (guide, original) in tongue.guides().iter().zip(Tongue::ENGLISH.guides()) {
            let parts = |text: &str| {
                let mut parts: Vec<_> = tags(text).into_iter().map(without_words).collect();
                parts.sort_unstable();
                parts
            };
            assert_eq!(parts(&guide.body), parts(&original.body), "{tongue:?} {}", guide.name);
            for (text, english) in [(&guide.title, &original.title), (&guide.answer, &original.answer)] {
                assert!(!text.is_empty() && text != english, "{tongue:?} {}: {text}", guide.name);
                assert!(!text.contains('<'), "{tongue:?} {}: {text}", guide.name);
            }
        }
    }
}

/// A tag without what people read of it.
fn without_words(tag: &str) -> String {
    let mut tag = tag.to_owned();
    for name in ["alt=\"", "aria-label=\""] {
        if let Some(at) = tag.find(name) {
            let from = at + name.len();
            if let Some(end) = tag[from..].find('"') {
                tag.replace_range(from..from + end, "");
            }
        }
    }
    tag
}
