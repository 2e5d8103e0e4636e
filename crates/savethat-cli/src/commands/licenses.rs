//! `savethat licenses`: what the libraries in the program ask for.

use std::io::Read as _;

use anyhow::{Context as _, Result};
use flate2::read::GzDecoder;
use savethat_words::say;

use crate::{output, status::Status};

/// Made by `scripts/licenses.py`; `./test` says when it is to be made again.
const TEXT: &[u8] = include_bytes!("licenses.txt.gz");

pub(crate) fn run() -> Result<Status> {
    output::data(text()?.trim_end())?;
    Ok(Status::OK)
}

fn text() -> Result<String> {
    let mut text = String::new();
    GzDecoder::new(TEXT).read_to_string(&mut text).context(say::command_no_licences())?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ones_that_ask_for_more_are_there_whole() {
        let text = text().expect("a text");
        for words in
            ["GNU LIBRARY GENERAL PUBLIC LICENSE", "Mozilla Public License", "mp3lame-sys 0.1", "symphonia"]
        {
            assert!(text.contains(words), "{words}");
        }
    }
}
