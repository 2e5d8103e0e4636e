//! What the search looks through: script files, because a page on a disk may load those and nothing else.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::Card;

/// Posts in one file.
const POSTS: usize = 4_000;

/// Writes them as they come.
pub(super) struct Shards {
    folder: PathBuf,
    many: u64,
    posts: usize,
    text: String,
}

impl Shards {
    pub(super) fn new(to: &Path) -> Self {
        Self { folder: to.join("data"), many: 0, posts: 0, text: String::new() }
    }

    pub(super) fn add(&mut self, cards: &[Card]) -> io::Result<()> {
        for card in cards {
            self.text.push_str(if self.posts == 0 { "savethat.take([\n" } else { ",\n" });
            self.text.push_str(&script(&serde_json::to_string(card)?));
            self.posts += 1;
            if self.posts == POSTS {
                self.write()?;
            }
        }
        Ok(())
    }

    /// The rest, and how many there are.
    pub(super) fn end(mut self) -> io::Result<()> {
        if self.posts > 0 {
            self.write()?;
        }
        fs::write(self.folder.join("many.js"), format!("savethat.many = {}\n", self.many))
    }

    fn write(&mut self) -> io::Result<()> {
        self.many += 1;
        self.posts = 0;
        let text = std::mem::take(&mut self.text) + "\n])\n";
        fs::write(self.folder.join(format!("{}.js", self.many)), text)
    }
}

/// JSON as part of a script, wherever that script may come to stand: no tag begins in it, and no line ends.
fn script(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tag_begins_and_no_line_ends_in_a_script() {
        let hostile = serde_json::to_string("</script><!-- \u{2028} \" ] )").expect("JSON");
        let text = script(&hostile);
        assert!(!text.contains('<') && !text.contains('\u{2028}'), "{text}");
        assert_eq!(serde_json::from_str::<String>(&text).expect("JSON"), "</script><!-- \u{2028} \" ] )");
    }
}
