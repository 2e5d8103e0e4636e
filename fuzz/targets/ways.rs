//! The other ways into a post: the player's data, and the page made to be embedded. What starts with `{` is the data alone.
#![no_main]

use libfuzzer_sys::fuzz_target;
use savethat::{
    post::Post,
    source::tiktok::fuzzing::{Answer, embed, player},
};
use savethat_fuzz as must;

fuzz_target!(|bytes: &[u8]| {
    look(player(bytes, must::ID, &must::SESSION, *must::NOW), "player");
    if bytes.first() == Some(&b'{') {
        let html = must::framed(bytes, &["__FRONTITY_CONNECT_STATE__"]);
        look(embed(&html, must::ID, &must::SESSION, *must::NOW), "embed");
    } else {
        look(embed(bytes, must::ID, &must::SESSION, *must::NOW), "embed");
    }
});

fn look(answer: Answer<Post>, via: &str) {
    match answer {
        Answer::Found(post) => {
            assert_eq!((post.id.as_str(), post.via), (must::ID, via));
            must::post(&post);
        }
        Answer::Verdict(failure) | Answer::Nothing(failure) => must::failure(&failure),
        // It may stand in the way of anything.
        Answer::Challenge => {}
    }
}
