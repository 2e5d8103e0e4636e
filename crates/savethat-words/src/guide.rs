//! Guides: longer than a message, so each is a file of its own.

use std::sync::OnceLock;

use crate::{
    Tongue,
    bundle::{packed, unpack},
};

/// One guide. The first thing it says is its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The last part of its address: the same in every language.
    pub name: String,
    /// Its heading.
    pub title: String,
    /// One or two sentences; also what a search engine shows.
    pub answer: String,
    /// A piece of a page. `drawing:NAME` stands for the address of a drawing; addresses of our own pages begin with `/`.
    pub body: String,
}

static GUIDES: [OnceLock<Vec<Guide>>; 16] = [const { OnceLock::new() }; 16];

impl Tongue {
    /// The guides in this language, in the order of their names; none where they are not there in it.
    #[must_use]
    pub fn guides(self) -> &'static [Guide] {
        GUIDES[self.index()].get_or_init(|| {
            let text = unpack(packed(self.tag()).1);
            text.split('\0').filter_map(read).collect()
        })
    }
}

/// Name, title and answer are its first three lines.
fn read(text: &str) -> Option<Guide> {
    let mut lines = text.splitn(4, '\n');
    let mut line = || Some(lines.next()?.trim().to_owned());
    let (name, title, answer) = (line()?, line()?, line()?);
    Some(Guide { name, title, answer, body: line()? })
}
