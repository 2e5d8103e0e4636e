//! Posts for tests.

use std::sync::Arc;

use savethat::post::{Author, Extras, Jar, Kind, Media, Post, Role, Session, SourceId};

/// A video Story, posted at 10:00 on 22 Nov 2026.
pub(crate) fn story() -> Post {
    Post {
        source: SourceId("tiktok"),
        id: "7526770564367748360".into(),
        kind: Kind::Story,
        link: "https://www.tiktok.com/@alice/video/7526770564367748360".into(),
        author: Author { handle: "alice".into(), name: "Alice <b>\u{202e}".into(), id: None, avatar: None },
        caption: "Sunset & \"friends\" <script>alert(1)</script> \u{202e}olleh".into(),
        posted: "2026-11-22T10:00:00Z".parse().ok(),
        expires: "2026-11-23T10:00:00Z".parse().ok(),
        via: "page",
        media: vec![media(1, Role::Video)],
        extras: Extras::default(),
        made_by_ai: Some(true),
        saving_off: true,
    }
}

/// A photo post of `count` pictures.
pub(crate) fn photos(count: u32) -> Post {
    let media = (1..=count).map(|n| media(n, Role::Picture)).collect();
    Post { kind: Kind::Photos, media, expires: None, made_by_ai: None, saving_off: false, ..story() }
}

fn media(n: u32, role: Role) -> Media {
    let session = Session { jar: Arc::new(Jar::default()), agent: "a".into(), referer: "r".into() };
    Media { n, role, duration_s: Some(34.0), variants: Vec::new(), session }
}
