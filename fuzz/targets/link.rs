//! A pasted text, judged: what is found in it is plain, and the same when it is pasted again.
#![no_main]

use std::{collections::HashSet, sync::Arc, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use savethat::{
    link,
    source::{LinkKind, Sources, neighbours::Neighbours, tiktok::fuzzing::Links},
};
use savethat_fuzz as must;
use url::Url;

static SOURCES: LazyLock<Sources> = LazyLock::new(|| Sources(vec![Arc::new(Links), Arc::new(Neighbours)]));

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    assert!(link::find(&text).len() <= link::MOST);
    let judged = match SOURCES.judge(&text) {
        Ok(judged) => judged,
        Err(failure) => return must::failure(&failure),
    };
    let again = match &judged.link.kind {
        LinkKind::Post { id, handle, .. } => {
            assert!((15..=21).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()), "{id:?}");
            let handle = handle.as_deref().unwrap_or("_");
            assert!(!handle.is_empty() && must::handle(handle), "{handle:?}");
            format!("https://www.tiktok.com/@{handle}/video/{id}")
        }
        LinkKind::Profile { handle } => {
            assert!(!handle.is_empty() && must::handle(handle), "{handle:?}");
            // With the slash: a dot at the very end of an address is taken for that of the sentence.
            format!("https://www.tiktok.com/@{handle}/")
        }
        LinkKind::Short { url } => {
            must::address(url);
            assert!(url.query().is_none() && url.fragment().is_none(), "{url}");
            url.to_string()
        }
    };
    let same = SOURCES.judge(&again).unwrap_or_else(|failure| panic!("{again}: {failure:?}")).link.kind;
    match (&judged.link.kind, &same) {
        (LinkKind::Post { id, .. }, LinkKind::Post { id: other, .. }) => assert_eq!(id, other),
        (one, other) => assert_eq!(one, other),
    }
    let others: HashSet<&String> = judged.others.iter().collect();
    assert!(others.len() == judged.others.len() && others.len() <= 20, "{others:?}");
    for other in others {
        assert!(other.chars().count() <= 200, "{other:?}");
        // Cut at 200 letters it may no longer be an address.
        if let Some(url) = Url::parse(other).ok().filter(|url| url.has_host()) {
            assert!(url.query().is_none() && url.fragment().is_none() && url.username().is_empty(), "{url}");
        }
    }
});
