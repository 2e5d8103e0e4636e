//! One answer of the list of Stories, as the first page and as a later one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use savethat::{
    post::{Author, Kind},
    source::tiktok::fuzzing::{Answer, stories},
};
use savethat_fuzz as must;

/// Whose Stories are asked for. The seeds are made to be theirs.
const HANDLE: &str = "every.thing";
const NUMBER: &str = "6800000000000000001";

fuzz_target!(|body: &[u8]| {
    let author = Author { handle: HANDLE.into(), id: Some(NUMBER.into()), ..Author::default() };
    for cursor in ["0", "1722946773000"] {
        let list = match stories(body, &author, cursor, &must::SESSION, *must::NOW) {
            Answer::Found(list) => list,
            Answer::Verdict(failure) | Answer::Nothing(failure) => {
                must::failure(&failure);
                continue;
            }
            Answer::Challenge => continue,
        };
        for post in &list.posts {
            must::post(post);
            assert_eq!((post.kind, post.via), (Kind::Story, "stories"));
            let theirs =
                post.author.handle.eq_ignore_ascii_case(HANDLE) || post.author.id.as_deref() == Some(NUMBER);
            assert!(theirs, "a Story of somebody else: {:?}", post.author);
        }
        assert!(list.bare.iter().all(|id| must::is_id(id)), "{:?}", list.bare);
        if let Some(next) = list.next {
            assert!(
                next != cursor && next != "0" && must::is_id(&next),
                "a list that does not advance: {next:?}"
            );
        }
    }
});
