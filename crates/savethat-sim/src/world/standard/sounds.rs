//! What is to be heard, and how it is kept.

use super::{Table, pictures};
use crate::fixture;
use crate::world::Post;

pub(super) fn sounds(t: &mut Table<'_>) {
    t.post(
        "sound-he",
        "The film's sound is HE-AAC: decoders of plain AAC hear the lower half",
        Post::film(fixture::high_efficiency()).unstamped(),
    );
    t.post(
        "sound-mp3",
        "Pictures whose music is an MP3 with tags of its own",
        Post { sound: Some(fixture::sound_mp3()), ..Post::photos(pictures()) },
    );
    t.post(
        "silent-no-music",
        "A film without a sound track, and nobody says that there is sound",
        Post { no_music: true, sound: None, ..Post::film(fixture::silent()).unstamped() },
    );
}
