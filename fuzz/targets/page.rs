//! The page of a post. What starts with `{` is the data alone, and is put into every script that may carry it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use savethat::{
    post::Kind,
    source::tiktok::fuzzing::{Answer, page},
};
use savethat_fuzz as must;

const PLACES: [&str; 4] = ["__UNIVERSAL_DATA_FOR_REHYDRATION__", "api-data", "SIGI_STATE", "__NEXT_DATA__"];

fuzz_target!(|bytes: &[u8]| {
    if bytes.first() == Some(&b'{') {
        look(&must::framed(bytes, &PLACES));
    } else {
        look(bytes);
    }
});

fn look(html: &[u8]) {
    match page(html, must::ID, false, &must::SESSION, *must::NOW) {
        Answer::Found(post) => {
            assert_eq!((post.id.as_str(), post.via), (must::ID, "page"));
            must::post(&post);
            // What the item says of itself does not hang on what the link said.
            match page(html, must::ID, true, &must::SESSION, *must::NOW) {
                Answer::Found(story) => {
                    must::post(&story);
                    assert!(post.kind != Kind::Story || story.kind == Kind::Story);
                    assert_eq!(post.media.len(), story.media.len());
                }
                other => panic!("found, and not found as a Story: {other:?}"),
            }
        }
        Answer::Verdict(failure) | Answer::Nothing(failure) => must::failure(&failure),
        Answer::Challenge => assert!(html.len() <= 64 << 10, "no challenge is so large"),
    }
}
