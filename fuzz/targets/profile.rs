//! The page of a profile, the one made to be embedded, and an answer of oEmbed. What starts with `{` is the data alone.
#![no_main]

use libfuzzer_sys::fuzz_target;
use savethat::{
    post::Author,
    source::tiktok::fuzzing::{Answer, embedded_profile, oembed, profile},
};
use savethat_fuzz as must;

fuzz_target!(|bytes: &[u8]| {
    let framed;
    let html = if bytes.first() == Some(&b'{') {
        framed = must::framed(bytes, &["__UNIVERSAL_DATA_FOR_REHYDRATION__", "__FRONTITY_CONNECT_STATE__"]);
        &framed
    } else {
        bytes
    };
    match profile(html) {
        Answer::Found(user) => author(&user),
        Answer::Verdict(failure) | Answer::Nothing(failure) => must::failure(&failure),
        Answer::Challenge => {}
    }
    match embedded_profile(html) {
        Answer::Found(user) => author(&user),
        Answer::Verdict(failure) => {
            panic!("a page without the user says nothing about the user: {failure:?}")
        }
        Answer::Nothing(failure) => must::failure(&failure),
        Answer::Challenge => {}
    }
    if let Some(id) = oembed(bytes) {
        assert!(!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()), "{id:?}");
    }
});

fn author(user: &Author) {
    assert!(user.id.as_deref().is_some_and(must::is_id), "{:?}", user.id);
    assert!(must::handle(&user.handle), "{:?}", user.handle);
    user.avatar.iter().for_each(must::address);
}
