//! Films whose index (`moov`) lies, made of a good one.

use super::{Table, plain};
use crate::content::Content;
use crate::fixture::{self, Clip};

pub(super) fn lies(t: &mut Table<'_>) {
    let dawn = || Clip::Dawn.content();
    t.post(
        "moov-beyond",
        "The index puts a chunk of samples behind the end of the file",
        plain(beyond(&dawn())),
    );
    t.post("moov-sizes", "The index gives a sample a megabyte that the file has not", plain(sizes(&dawn())));
    t.post("moov-more", "The index counts a sample more than its chunks hold", plain(more(&dawn())));
    t.post("moov-twice", "A second index at the end", plain(twice(&dawn())));
    t.post("moov-missing", "Pictures and sound, but no index", plain(missing(&dawn())));
    let last = fixture::moov_last();
    t.post(
        "moov-cut",
        "The index is behind the samples and ends in the middle; every header agrees",
        plain(last.cut_to(last.len() - 600)),
    );
}

/// Where the body of the first box of this kind begins.
fn body(film: &[u8], kind: &[u8; 4]) -> Option<usize> {
    film.windows(4).position(|four| four == kind).map(|at| at + 4)
}

/// With the 32-bit number at `offset` in the body of the first box of this kind changed.
fn changed(film: &Content, kind: &[u8; 4], offset: usize, change: impl Fn(u32) -> u32) -> Content {
    let mut bytes = film.to_vec();
    if let Some(place) = body(&bytes, kind).and_then(|at| bytes.get_mut(at + offset..at + offset + 4)) {
        let number = u32::from_be_bytes([place[0], place[1], place[2], place[3]]);
        place.copy_from_slice(&change(number).to_be_bytes());
    }
    Content::new(bytes, film.mime())
}

/// `stco`: version and flags, count, offsets.
fn beyond(film: &Content) -> Content {
    let behind = u32::try_from(film.len()).unwrap_or(u32::MAX) + 1_000;
    changed(film, b"stco", 8, |_| behind)
}

/// `stsz`: version and flags, a common size, count, sizes.
fn sizes(film: &Content) -> Content {
    changed(film, b"stsz", 12, |size| size + 1_000_000)
}

/// `stsc`: version and flags, count; first chunk, samples for each chunk, description.
fn more(film: &Content) -> Content {
    // The last chunk is the one that lacks: fewer samples in each than before.
    changed(film, b"stsc", 12, |samples| samples.saturating_sub(1))
}

fn twice(film: &Content) -> Content {
    let mut bytes = film.to_vec();
    if let Some(at) = body(&bytes, b"moov") {
        let size = u32::from_be_bytes([bytes[at - 8], bytes[at - 7], bytes[at - 6], bytes[at - 5]]) as usize;
        let moov = bytes[at - 8..at - 8 + size].to_vec();
        bytes.extend(moov);
    }
    Content::new(bytes, film.mime())
}

fn missing(film: &Content) -> Content {
    let mut bytes = film.to_vec();
    if let Some(at) = body(&bytes, b"moov") {
        bytes[at - 4..at].copy_from_slice(b"free");
    }
    Content::new(bytes, film.mime())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_lie_changes_the_film_and_nothing_else_of_its_length() {
        let film = Clip::Dawn.content();
        for lie in [beyond(&film), sizes(&film), more(&film), missing(&film)] {
            assert_eq!(lie.len(), film.len());
            let differ = film.to_vec().iter().zip(lie.to_vec()).filter(|(a, b)| **a != *b).count();
            assert!((1..=4).contains(&differ), "{differ} bytes");
        }
        assert!(twice(&film).len() > film.len());
    }
}
