//! Style, script and icon, compiled in. Their addresses change with their bytes, so browsers may keep them for ever.

use std::sync::LazyLock;

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::IntoResponse,
};

const STYLE_BYTES: &str = include_str!("../assets/style.css");
const GUIDE_STYLE_BYTES: &str = include_str!("../assets/guide.css");
const LIBRARY_STYLE_BYTES: &str = include_str!("../assets/library.css");
const ICON_BYTES: &str = include_str!("../assets/icon.svg");
/// One module of several files: a request for each would take longer than the bytes.
const SCRIPT_BYTES: &str = concat!(
    include_str!("../assets/script/words.js"),
    include_str!("../assets/script/clock.js"),
    include_str!("../assets/script/progress.js"),
    include_str!("../assets/script/share.js"),
    include_str!("../assets/script/around.js"),
    include_str!("../assets/script/judge.js"),
    include_str!("../assets/script/install.js"),
    include_str!("../assets/script/page.js"),
);

/// Of the owner's page /watch alone.
const PUSH_SCRIPT_BYTES: &str = include_str!("../assets/script/push.js");

/// Where the style sheet is.
pub(crate) static STYLE: LazyLock<String> = LazyLock::new(|| named("style", STYLE_BYTES, "css"));
/// Where that of the pages of words is.
pub(crate) static GUIDE_STYLE: LazyLock<String> = LazyLock::new(|| named("guide", GUIDE_STYLE_BYTES, "css"));
/// Where that of the owner's pages is.
pub(crate) static LIBRARY_STYLE: LazyLock<String> =
    LazyLock::new(|| named("library", LIBRARY_STYLE_BYTES, "css"));
/// Where the script is.
pub(crate) static SCRIPT: LazyLock<String> = LazyLock::new(|| named("script", SCRIPT_BYTES, "js"));
/// Where that of the devices is.
pub(crate) static PUSH_SCRIPT: LazyLock<String> = LazyLock::new(|| named("push", PUSH_SCRIPT_BYTES, "js"));
/// Where the icon is.
pub(crate) static ICON: LazyLock<String> = LazyLock::new(|| named("icon", ICON_BYTES, "svg"));

pub(crate) async fn style() -> impl IntoResponse {
    (kept("text/css; charset=utf-8"), STYLE_BYTES)
}

pub(crate) async fn guide_style() -> impl IntoResponse {
    (kept("text/css; charset=utf-8"), GUIDE_STYLE_BYTES)
}

pub(crate) async fn library_style() -> impl IntoResponse {
    (kept("text/css; charset=utf-8"), LIBRARY_STYLE_BYTES)
}

pub(crate) async fn script() -> impl IntoResponse {
    (kept("text/javascript; charset=utf-8"), SCRIPT_BYTES)
}

pub(crate) async fn push_script() -> impl IntoResponse {
    (kept("text/javascript; charset=utf-8"), PUSH_SCRIPT_BYTES)
}

pub(crate) async fn icon() -> impl IntoResponse {
    (kept("image/svg+xml"), ICON_BYTES)
}

/// One that cannot be a drawing: home screens, notifications and previews of a link want PNG.
#[derive(Debug)]
pub(crate) struct Picture {
    bytes: &'static [u8],
    width: u32,
    height: u32,
    path: LazyLock<String>,
}

macro_rules! picture {
    ($name:literal, $width:literal, $height:literal) => {
        Picture {
            bytes: include_bytes!(concat!("../assets/installed/", $name, ".png")),
            width: $width,
            height: $height,
            path: LazyLock::new(|| {
                named($name, include_bytes!(concat!("../assets/installed/", $name, ".png")), "png")
            }),
        }
    };
}

pub(crate) static ICON_192: Picture = picture!("icon-192", 192, 192);
pub(crate) static ICON_512: Picture = picture!("icon-512", 512, 512);
/// Fills its square, so that a phone may cut any shape out of it.
pub(crate) static MASKABLE: Picture = picture!("maskable-512", 512, 512);
/// What iPhones put on the home screen.
pub(crate) static TOUCH: Picture = picture!("touch-180", 180, 180);
/// One colour: what Android shows in the bar above a notification.
pub(crate) static BADGE: Picture = picture!("badge-96", 96, 96);
/// Beside a link to a page of ours, where others show previews.
pub(crate) static SOCIAL: Picture = picture!("social-1200", 1200, 630);

pub(crate) const PICTURES: [&Picture; 6] = [&ICON_192, &ICON_512, &MASKABLE, &TOUCH, &BADGE, &SOCIAL];

impl Picture {
    /// Where it is.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// `192x192`.
    pub(crate) fn sizes(&self) -> String {
        format!("{}x{}", self.width, self.height)
    }
}

pub(crate) async fn picture(picture: &'static Picture) -> impl IntoResponse {
    (kept("image/png"), picture.bytes)
}

macro_rules! drawings {
    ($($name:literal),*) => {
        [$(($name, include_str!(concat!("../assets/drawing/", $name, ".svg")))),*]
    };
}

const DRAWINGS: [(&str, &str); 5] = drawings!("copy", "paste", "photos", "gallery", "computer");

/// Where each drawing is, and its bytes.
pub(crate) fn drawings() -> impl Iterator<Item = (String, &'static str)> {
    DRAWINGS.into_iter().map(|(name, bytes)| (named(name, bytes, "svg"), bytes))
}

/// `text` with the address of each drawing in the place of `drawing:NAME`.
pub(crate) fn with_drawings(text: &str) -> String {
    DRAWINGS.iter().fold(text.to_owned(), |text, (name, bytes)| {
        text.replace(&format!("\"drawing:{name}\""), &format!("\"{}\"", named(name, bytes, "svg")))
    })
}

/// Where the three steps into Photos are drawn.
pub(crate) static STEPS: LazyLock<String> =
    LazyLock::new(|| with_drawings("\"drawing:photos\"").replace('"', ""));

pub(crate) async fn drawing(bytes: &'static str) -> impl IntoResponse {
    (kept("image/svg+xml"), bytes)
}

fn kept(kind: &'static str) -> [(HeaderName, HeaderValue); 2] {
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ]
}

/// FNV-1a: tells versions of our own file apart, and nothing more is asked of it.
fn named(name: &str, bytes: impl AsRef<[u8]>, extension: &str) -> String {
    let hash = bytes.as_ref().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("/assets/{name}.{hash:016x}.{extension}")
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    #[test]
    fn the_style_is_small_and_asks_nobody_else() {
        assert!(STYLE_BYTES.len() < 8 * 1024, "{} bytes", STYLE_BYTES.len());
        for word in ["http:", "https:", "@import", "url("] {
            assert!(!STYLE_BYTES.contains(word), "{word}");
        }
    }

    /// As a proxy in front sends it.
    fn compressed(bytes: &str) -> usize {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(bytes.as_bytes()).unwrap();
        gzip.finish().unwrap().len()
    }

    #[test]
    fn the_script_is_small_and_asks_nobody_else() {
        assert!(compressed(SCRIPT_BYTES) < 20_000, "{} bytes", compressed(SCRIPT_BYTES));
        assert!(compressed(STYLE_BYTES) < 5_000, "{} bytes", compressed(STYLE_BYTES));
        let worker = include_str!("../assets/script/worker-push.js");
        assert!(compressed(PUSH_SCRIPT_BYTES) < 3_000, "{} bytes", compressed(PUSH_SCRIPT_BYTES));
        for word in
            ["http://", "https://", "import ", "eval(", "innerHTML", "document.cookie", "localStorage"]
        {
            for script in [SCRIPT_BYTES, PUSH_SCRIPT_BYTES, worker] {
                assert!(!script.contains(word), "{word}");
            }
        }
    }
}
