//! What one file names.

use std::collections::HashSet;

use savethat_words::{Said, say};

/// Digits of a post's number, at most.
const LONGEST_ID: usize = 25;
/// Bytes of a creator's name, at most.
const LONGEST_HANDLE: usize = 96;

/// Posts, creators and bytes that are withheld.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    ids: HashSet<String>,
    /// Without the `@`, in lower case.
    handles: HashSet<String>,
    /// Hex digits, in lower case.
    sums: HashSet<String>,
}

impl List {
    /// One a line: a post's number, `@name` or a SHA-256. What stands behind a `#` is a comment.
    ///
    /// # Errors
    /// The line, from 1, and what is wrong there. Says nothing of what stands there: that may be somebody's name.
    pub(super) fn parse(text: &str) -> Result<Self, (usize, Said)> {
        let mut list = Self::default();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (at, line) in text.lines().enumerate() {
            let entry = line.split('#').next().unwrap_or_default().trim();
            if !entry.is_empty() {
                list.add(entry).map_err(|wrong| (at + 1, wrong))?;
            }
        }
        Ok(list)
    }

    fn add(&mut self, entry: &str) -> Result<(), Said> {
        if let Some(handle) = entry.strip_prefix('@') {
            if !is_handle(handle) {
                return Err(say::withheld_no_creator());
            }
            self.handles.insert(plain(handle));
        } else if entry.len() == 64 && entry.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            self.sums.insert(entry.to_ascii_lowercase());
        } else if is_id(entry) {
            self.ids.insert(entry.to_owned());
        } else {
            return Err(say::withheld_no_entry());
        }
        Ok(())
    }

    pub(super) fn has_id(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    pub(super) fn has_handle(&self, handle: &str) -> bool {
        !self.handles.is_empty() && self.handles.contains(&plain(handle.trim_start_matches('@')))
    }

    pub(super) fn has_sum(&self, sha256: &str) -> bool {
        !self.sums.is_empty() && self.sums.contains(&sha256.to_ascii_lowercase())
    }

    pub(super) fn has_sums(&self) -> bool {
        !self.sums.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.ids.len() + self.handles.len() + self.sums.len()
    }
}

/// Sites take names without regard to case.
fn plain(handle: &str) -> String {
    handle.to_lowercase()
}

fn is_id(text: &str) -> bool {
    text.len() <= LONGEST_ID && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_handle(text: &str) -> bool {
    let letter = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-');
    !text.is_empty() && text.len() <= LONGEST_HANDLE && text.chars().all(letter)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const SUM: &str = "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225";

    #[test]
    fn one_a_line_with_comments() {
        let text = format!(
            "\u{feff}# asked for on Monday\r\n\n7526770564367748360  # a Story\r\n @Alice.B\n{}\n",
            SUM.to_uppercase()
        );
        let list = List::parse(&text).expect("a list");
        assert_eq!(list.len(), 3);
        assert!(list.has_id("7526770564367748360") && !list.has_id("752677056436774836"));
        assert!(list.has_handle("alice.b") && list.has_handle("@ALICE.b") && !list.has_handle("alice"));
        assert!(list.has_sum(SUM) && !list.has_sum(&SUM.replace('1', "2")));
        assert_eq!(List::parse("").expect("an empty one"), List::default());
    }

    #[test]
    fn sixty_four_digits_are_a_sum() {
        let sum = "1".repeat(64);
        let list = List::parse(&sum).expect("a list");
        assert!(list.has_sum(&sum) && !list.has_id(&sum));
    }

    #[rstest]
    #[case("7526770564367748360\nalice", 2)]
    #[case("@", 1)]
    #[case("@alice/video", 1)]
    #[case("#\n#\nhttps://www.tiktok.com/@alice/video/7526770564367748360", 3)]
    #[case("7526770564367748360 7526770564367748361", 1)]
    #[case("75267705643677483607526770", 1)]
    #[case("15e2b0d3c33891ebb0f1ef609ec41942", 1)]
    fn a_bad_line_is_named(#[case] text: &str, #[case] line: usize) {
        let (at, wrong) = List::parse(text).expect_err("it is bad");
        let wrong = wrong.to_string();
        assert_eq!(at, line);
        assert!(!wrong.contains("alice") && !wrong.ends_with('.'));
    }
}
