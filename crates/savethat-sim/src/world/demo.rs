//! The site of `savethat demo`.

use jiff::SignedDuration;

use crate::fixture::{self, Clip, Still};
use crate::world::{Creator, Example, Picture, Post, ShortHost, ShortTarget, Variant, Video, World};

pub(super) fn fill(world: &mut World) {
    world.add_creator(Creator::new("mira.walks", "Mira walks"));
    world.add_creator(Creator::new("paper.boats", "Paper boats"));
    world.add_creator(Creator::new("quiet_corner", "Quiet corner").private());

    let stories = [
        (Clip::Dawn, 7, "First light, no coffee yet"),
        (Clip::Meadow, 5, "Took the long way round"),
        (Clip::Harbour, 3, "Boats coming in"),
        (Clip::Ember, 1, "Last sun of the day 🌇"),
    ];
    let ids = stories.map(|(clip, hours, caption)| {
        let post = Post::video(rich(clip)).story().aged(SignedDuration::from_hours(hours)).caption(caption);
        world.add("mira.walks", post)
    });
    let pictures = Still::ALL.map(Picture::still).to_vec();
    let photo_story = world.add(
        "paper.boats",
        Post::photos(vec![Picture::still(Still::Shore)])
            .story()
            .aged(SignedDuration::from_hours(4))
            .caption("Low tide"),
    );
    let video = world.add(
        "paper.boats",
        Post::video(rich(Clip::Harbour))
            .aged(SignedDuration::from_hours(24 * 40))
            .caption("How to fold one that floats #paper #boat"),
    );
    let photos = world.add(
        "paper.boats",
        Post::photos(pictures)
            .aged(SignedDuration::from_hours(24 * 9))
            .caption("Three places, one week #walk"),
    );
    let expired = world.add(
        "paper.boats",
        Post::clip(Clip::Meadow).story().aged(SignedDuration::from_hours(31)).caption("Gone by now"),
    );
    let shared = world.short(ShortHost::Vm, "ZMdemoStory", ShortTarget::Post(ids[3]));
    // Only a link that says "Story" is evidence of one, once it is over.
    let over = world.short(ShortHost::Vm, "ZMdemoOver", ShortTarget::Post(expired));

    world.examples = [
        ("A video Story", shared, "A short link, as the app's share button gives it"),
        ("A photo Story", world.link(photo_story), "One picture, posted four hours ago"),
        ("A video", world.link(video), "An ordinary post"),
        ("A photo post", world.link(photos), "Three pictures and a sound"),
        ("A profile", "https://www.tiktok.com/@mira.walks".to_owned(), "Four live Stories"),
        ("An expired Story", over, "Stories last 24 hours; this one is over"),
        ("A private account", "https://www.tiktok.com/@quiet_corner".to_owned(), "Not shown to visitors"),
    ]
    .map(|(title, link, note)| Example { title: title.to_owned(), link, note: note.to_owned() })
    .to_vec();
}

/// The clip in the variants of an ordinary page: the larger H.265 first, H.264 in the middle.
pub(super) fn rich(clip: Clip) -> Video {
    let mut video = Video::clip(clip);
    video.variants.insert(0, Variant::h265(fixture::h265_1080(), 1080, 1920));
    video.variants.push(Variant::h265(fixture::h265_720(), 720, 1280));
    video.play = 1;
    video
}
