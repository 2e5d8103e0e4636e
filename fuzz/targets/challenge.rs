//! The proof-of-work page. What starts with `{` is the puzzle alone, and is packed as the site packs it.
//!
//! The answer is looked for among a few hundred numbers only: those seen are below 100, and a million of them for each
//! input would be a test of SHA-256.
#![no_main]

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD},
};
use libfuzzer_sys::fuzz_target;
use ring::digest::{SHA256, digest};
use savethat::source::tiktok::fuzzing::challenge;
use savethat_fuzz as must;
use serde_json::Value;

const TRIES: u32 = 200;

fuzz_target!(|bytes: &[u8]| {
    let found = if bytes.first() == Some(&b'{') {
        let packed = STANDARD_NO_PAD.encode(bytes);
        challenge(format!("Please wait...<p id=\"cs\" class=\"{packed}\"></p>").as_bytes(), TRIES)
    } else {
        challenge(bytes, TRIES)
    };
    match found {
        Some(Ok(cookies)) => solved(&cookies),
        Some(Err(failure)) => must::failure(&failure),
        None => {}
    }
});

fn solved(cookies: &[(String, String)]) {
    assert!((1..=3).contains(&cookies.len()), "{cookies:?}");
    for (name, value) in cookies {
        let fits = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
        assert!(!name.is_empty() && name.bytes().all(|byte| fits(byte) && byte != b'='), "{name:?}");
        assert!(!value.is_empty() && value.bytes().all(fits), "{value:?}");
    }
    let answer = STANDARD.decode(&cookies[0].1).expect("base64 with its padding");
    let answer = String::from_utf8(answer).expect("text");
    let (_, number) = answer.rsplit_once(",\"d\":\"").expect("the answer is the last key");
    let number = STANDARD.decode(number.trim_end_matches("\"}")).expect("base64");
    // A site that writes half of an emoji gets it back as it was: only what a strict reader takes is looked into.
    if let Ok(whole) = serde_json::from_str::<Value>(&answer)
        && let (Some(prefix), Some(target)) = (whole["v"]["a"].as_str(), whole["v"]["c"].as_str())
        && let (Ok(prefix), Ok(target)) = (STANDARD.decode(prefix), STANDARD.decode(target))
        && answer.matches("\"v\"").count() == 1
    {
        let hash = digest(&SHA256, &[prefix, number].concat());
        assert_eq!(hash.as_ref(), target, "{answer}");
    }
}
