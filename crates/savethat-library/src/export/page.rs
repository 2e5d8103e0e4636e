//! The pages: plain HTML that needs no script.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use askama::Template;
use savethat_words::Tongue;

use super::Card;

/// Writes them as they come.
pub(super) struct Pages {
    folder: PathBuf,
    tongue: Tongue,
    many: u64,
    /// The first one, which is written last: a copy that is not whole has no beginning.
    first: Option<String>,
}

#[derive(Template)]
#[template(path = "export/page.html")]
struct Page<'a> {
    t: Tongue,
    /// From this page to the folder of the copy.
    root: &'a str,
    cards: &'a [Card],
    newer: Option<String>,
    older: Option<String>,
    number: u64,
}

impl Pages {
    pub(super) fn new(to: &Path, tongue: Tongue) -> Self {
        Self { folder: to.to_owned(), tongue, many: 0, first: None }
    }

    /// The next page.
    pub(super) fn add(&mut self, cards: &[Card], last: bool) -> io::Result<()> {
        self.many += 1;
        let number = self.many;
        let root = if number == 1 { "" } else { "../" };
        let to =
            |number: u64| if number == 1 { "index.html".to_owned() } else { format!("pages/{number}.html") };
        let page = Page {
            t: self.tongue,
            root,
            cards,
            newer: (number > 1).then(|| format!("{root}{}", to(number - 1))),
            older: (!last).then(|| format!("{root}{}", to(number + 1))),
            number,
        };
        let html = page.render().map_err(io::Error::other)?;
        if number == 1 {
            self.first = Some(html);
            return Ok(());
        }
        fs::write(self.folder.join(to(number)), html)
    }

    pub(super) fn end(self) -> io::Result<()> {
        fs::write(self.folder.join("index.html"), self.first.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_leads_to_those_beside_it() {
        let folder = tempfile::TempDir::new().expect("a folder");
        fs::create_dir(folder.path().join("pages")).expect("made");
        let card = |n: u32| Card {
            handle: format!("c{n}"),
            name: String::new(),
            kind: "video",
            day: "2026-11-22".into(),
            caption: String::new(),
            link: String::new(),
            small: String::new(),
            files: vec![format!("files/{n}.mp4")],
        };
        let mut pages = Pages::new(folder.path(), Tongue::ENGLISH);
        for n in 1..=3 {
            pages.add(&[card(n)], n == 3).expect("written");
        }
        let page = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a page");
        assert!(!folder.path().join("index.html").exists(), "before the others there is no beginning");
        pages.end().expect("written");
        let (first, second, third) = (page("index.html"), page("pages/2.html"), page("pages/3.html"));
        assert!(
            first.contains(r#"rel="next" href="pages/2.html""#) && !first.contains(r#"rel="prev""#),
            "{first}"
        );
        assert!(
            second.contains(r#"href="../index.html">Newer"#)
                && second.contains(r#"href="../pages/3.html">Older"#)
        );
        assert!(
            second.contains(r#"href="../files/2.mp4""#) && second.contains(r#"src="../search.js""#),
            "{second}"
        );
        assert!(third.contains(r#"rel="prev""#) && !third.contains(r#"rel="next""#), "{third}");
    }
}
