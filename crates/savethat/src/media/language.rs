//! What a language is called in the name of a file.

use std::collections::{HashMap, HashSet};

/// Bytes of the longest name.
const LONGEST: usize = 32;

/// A part of a file's name for each language as the site writes it (`eng-US`), in the same order: letters, digits and
/// hyphens, 1 to 32 bytes, no two the same, not even on a disk that takes `A` for `a`. `und` where nothing is left.
#[must_use]
pub fn languages<'a>(given: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let (mut taken, mut numbers) = (HashSet::new(), HashMap::new());
    let distinct = |language: &'a str| {
        let plain = plain(language);
        let mut name = plain.clone();
        // Goes on where the last of this name ended, so that many of one name take no longer each.
        let number = numbers.entry(plain.to_ascii_lowercase()).or_insert(1_u64);
        while !taken.insert(name.to_ascii_lowercase()) {
            *number += 1;
            let end = format!("-{number}");
            name = format!("{}{end}", &plain[..plain.len().min(LONGEST - end.len())]);
        }
        name
    };
    given.into_iter().map(distinct).collect()
}

/// Letters, digits and single hyphens between them.
fn plain(language: &str) -> String {
    let parts = language.split(|char: char| !char.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let mut plain = parts.collect::<Vec<_>>().join("-");
    plain.truncate(LONGEST);
    let plain = plain.trim_end_matches('-');
    if plain.is_empty() { "und".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_plain_and_distinct() {
        let long = "abcdefgh-".repeat(5);
        let given = ["eng-US", "eng-US", "ENG_us", "", "../é", "cmn-Hans-CN", &long, &long, "eng-US-2"];
        let expected = [
            "eng-US",
            "eng-US-2",
            "ENG-us-3",
            "und",
            "und-2",
            "cmn-Hans-CN",
            "abcdefgh-abcdefgh-abcdefgh-abcde",
            "abcdefgh-abcdefgh-abcdefgh-abc-2",
            "eng-US-2-2",
        ];
        assert_eq!(languages(given), expected);
    }

    proptest! {
        #[test]
        fn any_text_makes_a_name(given in proptest::collection::vec("\\PC{0,50}|[aA-]{0,40}", 0..12)) {
            let names = languages(given.iter().map(String::as_str));
            prop_assert_eq!(names.len(), given.len());
            let distinct: HashSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
            prop_assert_eq!(distinct.len(), names.len());
            for name in names {
                prop_assert!((1..=LONGEST).contains(&name.len()), "{}", name);
                prop_assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
            }
        }
    }
}
